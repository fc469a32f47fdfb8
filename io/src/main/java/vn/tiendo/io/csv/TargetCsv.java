package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.indicator.BaselineValue;
import vn.tiendo.indicator.Comparison;
import vn.tiendo.indicator.PercentValue;
import vn.tiendo.indicator.Target;
import vn.tiendo.indicator.TargetValue;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.text.Folding;
import vn.tiendo.text.NumberUnit;
import vn.tiendo.text.VietnameseNumber;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.YearBasis;

/**
 * Reads and writes targets in percent, one a row (chỉ tiêu được giao):
 *
 * <pre>
 * unit,measure,period,comparator,target
 * Tỉnh An Giang,by-case,Năm 2025,&gt;,83.95
 * </pre>
 *
 * <table>
 *   <caption>The columns, in any order; case and blanks of their names do not count</caption>
 *   <tr><th>column</th><th>also</th><th>value</th></tr>
 *   <tr><td>{@code unit}</td><td>{@code đơn vị}, {@code tên đơn vị}</td><td>the unit for which it is set; needed</td></tr>
 *   <tr><td>{@code measure}</td><td>{@code loại}, {@code chỉ tiêu}</td>
 *       <td>{@code by-case} ({@code về việc}), {@code by-amount} ({@code về tiền}), or the identifier of another indicator;
 *       needed</td></tr>
 *   <tr><td>{@code period}</td><td>{@code kỳ}, {@code kỳ báo cáo}, {@code thời gian}</td>
 *       <td>the period in which it is to be reached, {@code Năm 2025}; needed</td></tr>
 *   <tr><td>{@code comparator}</td><td>{@code so sánh}</td>
 *       <td>{@code >}, {@code >=}, {@code =}, {@code <=}, {@code <}, or in words: {@code trên}, {@code ít nhất};
 *       needed</td></tr>
 *   <tr><td>{@code target}</td><td>{@code giá trị}, {@code mức giao}</td>
 *       <td>the percentage, {@code 84.70}, {@code 84,70} or {@code 84,70%}, or the period that it is compared with,
 *       {@code Năm 2021}; needed</td></tr>
 * </table>
 *
 * <p>UTF-8 or UTF-16, with or without byte-order mark. A bad row is reported with its line and left out, and so is
 * a second row for one unit, measure and period.
 */
public final class TargetCsv {
    private static final String COMPARATOR = "comparator";
    private static final String TARGET = "target";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final ImmutableList<CsvColumn> COLUMNS = ImmutableList.of(
            RateCsv.UNIT_COLUMN,
            RateCsv.MEASURE_COLUMN,
            RateCsv.PERIOD_COLUMN,
            CsvColumn.required(COMPARATOR, "so sánh"),
            CsvColumn.required(TARGET, "giá trị", "mức giao"));

    private TargetCsv() {}

    /**
     * Reads all targets. The stream is read to its end and not closed.
     *
     * @param input the bytes of the file
     * @param fileName the name that diagnostics give, such as {@code targets.csv}
     * @param basis the year in which periods count: the work year for enforcement statistics
     * @return the targets of the good rows; a failure where the header makes no sense
     * @throws IOException if the stream cannot be read
     */
    public static Parsed<ImmutableList<Target>> read(InputStream input, String fileName, YearBasis basis)
            throws IOException {
        CsvRows rows = CsvRows.read(input, fileName, COLUMNS);
        if (!rows.isReadable()) {
            return Parsed.failed(rows.diagnostics());
        }
        ImmutableList.Builder<Target> targets = ImmutableList.builder();
        ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
        diagnostics.addAll(rows.diagnostics());
        Map<ImmutableList<Object>, CsvRow> seen = new HashMap<>();
        for (CsvRow row : rows.rows()) {
            Optional<Target> target = target(row, basis, diagnostics);
            if (target.isEmpty()) {
                continue;
            }
            CsvRow before = seen.putIfAbsent(key(target.get()), row);
            if (before == null) {
                targets.add(target.get());
            } else {
                diagnostics.add(row.twice(
                        before,
                        target.get().unit(),
                        target.get().indicator(),
                        row.find(RateCsv.PERIOD).orElse("")));
            }
        }
        return Parsed.of(targets.build(), diagnostics.build());
    }

    /**
     * Writes targets with their header; what is written is read back as it was.
     *
     * @param targets percentages, or comparisons with a baseline
     * @param output where they go, in UTF-8; flushed and not closed
     * @throws IllegalArgumentException if a target is of another kind
     * @throws IOException if the stream cannot be written
     */
    public static void write(Iterable<Target> targets, OutputStream output) throws IOException {
        try (CsvOutput csv = CsvOutput.to(output, CsvColumn.names(COLUMNS))) {
            for (Target target : targets) {
                csv.write(ImmutableList.of(
                        target.unit(),
                        target.indicator(),
                        target.period().toVietnamese(),
                        target.comparison().symbol(),
                        cell(target.value())));
            }
        }
    }

    private static String cell(TargetValue value) {
        if (value instanceof PercentValue percent) {
            return percent.percent().toPlainString();
        }
        if (value instanceof BaselineValue baseline) {
            return baseline.name();
        }
        throw new IllegalArgumentException("targets must be percentages or set against a baseline but one is " + value);
    }

    private static ImmutableList<Object> key(Target target) {
        return ImmutableList.of(Folding.fold(target.unit()), target.indicator(), target.period());
    }

    private static Optional<Target> target(CsvRow row, YearBasis basis, ImmutableList.Builder<Diagnostic> diagnostics) {
        Optional<String> unit = row.need(RateCsv.UNIT, diagnostics);
        Optional<String> indicator = row.need(RateCsv.MEASURE, diagnostics)
                .map(text -> RateMeasure.find(text).map(RateMeasure::code).orElse(text));
        Optional<ReportingPeriod> period = row.need(RateCsv.PERIOD, diagnostics)
                .flatMap(text -> ReportingPeriod.read(text, basis).value());
        if (period.isEmpty() && row.find(RateCsv.PERIOD).isPresent()) {
            diagnostics.add(row.invalid(RateCsv.PERIOD, "Năm 2025, 6 tháng đầu năm 2025"));
        }
        Optional<Comparison> comparison = row.need(COMPARATOR, diagnostics).flatMap(TargetCsv::comparison);
        if (comparison.isEmpty() && row.find(COMPARATOR).isPresent()) {
            diagnostics.add(row.invalid(COMPARATOR, ">, >=, =, <=, <"));
        }
        Optional<TargetValue> value = row.need(TARGET, diagnostics).flatMap(text -> value(text, basis));
        if (value.isEmpty() && row.find(TARGET).isPresent()) {
            diagnostics.add(row.invalid(TARGET, "84.70, 84,70%, Năm 2021"));
        }
        if (unit.isEmpty() || indicator.isEmpty() || period.isEmpty() || comparison.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        value.flatMap(found -> doubt(found, row)).ifPresent(diagnostics::add);
        return Optional.of(Target.builder()
                .unit(unit.get())
                .indicator(indicator.get())
                .period(period.get())
                .comparison(comparison.get())
                .value(value.get())
                .build());
    }

    private static Optional<Comparison> comparison(String text) {
        return Comparison.findBySymbol(text).or(() -> {
            String folded = Folding.fold(text);
            for (Comparison comparison : Comparison.values()) {
                if (folded.equals(Folding.fold(comparison.wording()))) {
                    return Optional.of(comparison);
                }
            }
            return Optional.empty();
        });
    }

    private static Optional<TargetValue> value(String text, YearBasis basis) {
        Optional<BigDecimal> number = VietnameseNumber.find(text)
                .filter(found -> found.unit() != NumberUnit.DONG)
                .map(VietnameseNumber::value)
                .or(() -> WholeNumbers.findDecimal(text));
        if (number.isPresent()) {
            return number.filter(found -> found.signum() >= 0).map(PercentValue::new);
        }
        return ReportingPeriod.read(text, basis).isPresent() ? Optional.of(new BaselineValue(text)) : Optional.empty();
    }

    /** A percentage of less than one may be a fraction by mistake, one of more than hundred cannot be reached. */
    private static Optional<Diagnostic> doubt(TargetValue value, CsvRow row) {
        if (!(value instanceof PercentValue percent)) {
            return Optional.empty();
        }
        boolean small = percent.percent().signum() > 0 && percent.percent().compareTo(BigDecimal.ONE) <= 0;
        boolean large = percent.percent().compareTo(HUNDRED) > 0;
        return small || large
                ? Optional.of(Diagnostic.of(
                        small ? CsvCode.PERCENT_SMALL : CsvCode.PERCENT_LARGE,
                        row.location(),
                        row.find(TARGET).orElse("")))
                : Optional.empty();
    }
}
