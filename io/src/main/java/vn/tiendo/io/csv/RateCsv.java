package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.indicator.Observation;
import vn.tiendo.indicator.Ratio;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.text.Folding;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.YearBasis;

/**
 * Reads the terms of completion rates, and writes them with the rates (số liệu và tỷ lệ thi hành xong):
 *
 * <pre>
 * period,unit,measure,enforceable,completed
 * 6 tháng đầu năm 2019,Thành phố Hồ Chí Minh,by-case,54681,26515
 * </pre>
 *
 * <table>
 *   <caption>The columns, in any order; case and blanks of their names do not count</caption>
 *   <tr><th>column</th><th>also</th><th>value</th></tr>
 *   <tr><td>{@code period}</td><td>{@code kỳ}, {@code kỳ báo cáo}, {@code thời gian}</td>
 *       <td>the period, carried through as printed; one that is not understood is a warning; needed</td></tr>
 *   <tr><td>{@code unit}</td><td>{@code đơn vị}, {@code tên đơn vị}</td><td>the unit, as printed; needed</td></tr>
 *   <tr><td>{@code measure}</td><td>{@code loại}, {@code chỉ tiêu}</td>
 *       <td>{@code by-case} ({@code về việc}) or {@code by-amount} ({@code về tiền}); needed</td></tr>
 *   <tr><td>{@code enforceable}</td><td>{@code có điều kiện}, {@code số có điều kiện}, {@code có điều kiện thi hành}</td>
 *       <td>the denominator, {@code 54681} or {@code 54.681}; empty where it is not known, which is no zero</td></tr>
 *   <tr><td>{@code completed}</td><td>{@code xong}, {@code thi hành xong}, {@code số thi hành xong}</td>
 *       <td>the numerator, of the same kind and unit</td></tr>
 * </table>
 *
 * <p>UTF-8 or UTF-16, with or without byte-order mark. A bad row is reported with its line and left out, and so is
 * a second row of one period, unit and measure.
 */
public final class RateCsv {
    static final String PERIOD = "period";
    static final String UNIT = "unit";
    static final String MEASURE = "measure";
    private static final String ENFORCEABLE = "enforceable";
    private static final String COMPLETED = "completed";

    static final CsvColumn PERIOD_COLUMN = CsvColumn.required(PERIOD, "kỳ", "kỳ báo cáo", "thời gian");
    static final CsvColumn UNIT_COLUMN = CsvColumn.required(UNIT, "đơn vị", "tên đơn vị");
    static final CsvColumn MEASURE_COLUMN = CsvColumn.required(MEASURE, "loại", "chỉ tiêu");

    static final ImmutableList<CsvColumn> COLUMNS = ImmutableList.of(
            PERIOD_COLUMN,
            UNIT_COLUMN,
            MEASURE_COLUMN,
            CsvColumn.required(ENFORCEABLE, "có điều kiện", "số có điều kiện", "có điều kiện thi hành"),
            CsvColumn.required(COMPLETED, "xong", "thi hành xong", "số thi hành xong"));

    private RateCsv() {}

    /**
     * Reads all rows. The stream is read to its end and not closed.
     *
     * @param input the bytes of the file
     * @param fileName the name that diagnostics give, such as {@code rates.csv}
     * @param basis the year in which periods count: the work year for enforcement statistics
     * @return the good rows; a failure where the header makes no sense
     * @throws IOException if the stream cannot be read
     */
    public static Parsed<ImmutableList<RateRow>> read(InputStream input, String fileName, YearBasis basis)
            throws IOException {
        CsvRows rows = CsvRows.read(input, fileName, COLUMNS);
        if (!rows.isReadable()) {
            return Parsed.failed(rows.diagnostics());
        }
        ImmutableList.Builder<RateRow> good = ImmutableList.builder();
        ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
        diagnostics.addAll(rows.diagnostics());
        Map<ImmutableList<Object>, CsvRow> seen = new HashMap<>();
        for (CsvRow row : rows.rows()) {
            Optional<RateRow> read = read(row, diagnostics);
            if (read.isEmpty()) {
                continue;
            }
            Parsed<ReportingPeriod> period = ReportingPeriod.read(read.get().period(), basis);
            CsvRow before = seen.putIfAbsent(key(read.get(), period.value()), row);
            if (before != null) {
                diagnostics.add(row.twice(
                        before,
                        read.get().period(),
                        read.get().unit(),
                        read.get().measure().code()));
                continue;
            }
            if (!period.isPresent()) {
                diagnostics.add(Diagnostic.of(
                        CsvCode.PERIOD_UNCLEAR, row.location(), read.get().period()));
            }
            good.add(read.get());
        }
        return Parsed.of(good.build(), diagnostics.build());
    }

    /**
     * Writes rows with their rates: the columns that are read, {@code percent} with two decimals, and with targets also
     * {@code outcome}, {@code difference_points} with two decimals, and {@code needed}, which is how many more (or fewer) of
     * the numerator meet the target. Numbers have a decimal point and no groups; a cell is empty where there is nothing to
     * say.
     *
     * @param rows the rows
     * @param withTargets whether the columns about targets are written
     * @param output where they go, in UTF-8; flushed and not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(Iterable<RatedRow> rows, boolean withTargets, OutputStream output) throws IOException {
        ImmutableList.Builder<String> header =
                ImmutableList.<String>builder().addAll(CsvColumn.names(COLUMNS)).add("percent");
        if (withTargets) {
            header.add("outcome", "difference_points", "needed");
        }
        try (CsvOutput csv = CsvOutput.to(output, header.build())) {
            for (RatedRow row : rows) {
                csv.write(row.cells(withTargets));
            }
        }
    }

    private static Optional<RateRow> read(CsvRow row, ImmutableList.Builder<Diagnostic> diagnostics) {
        Optional<String> period = row.need(PERIOD, diagnostics);
        Optional<String> unit = row.need(UNIT, diagnostics);
        Optional<RateMeasure> measure = measure(row, diagnostics);
        Parsed<Observation> enforceable = WholeNumbers.read(row, ENFORCEABLE);
        Parsed<Observation> completed = WholeNumbers.read(row, COMPLETED);
        diagnostics.addAll(enforceable.diagnostics()).addAll(completed.diagnostics());
        if (period.isEmpty()
                || unit.isEmpty()
                || measure.isEmpty()
                || !enforceable.isPresent()
                || !completed.isPresent()) {
            return Optional.empty();
        }
        RateRow read = new RateRow(
                period.get(), unit.get(), measure.get(), enforceable.orThrow(), completed.orThrow(), row.location());
        if (read.findRatio().isEmpty()) {
            diagnostics.add(Diagnostic.of(CsvCode.NO_RATE, row.location(), "")
                    .with("column", read.enforceable().isPresent() ? COMPLETED : ENFORCEABLE));
        }
        if (read.findRatio().map(Ratio::exceedsWhole).orElse(false)) {
            diagnostics.add(Diagnostic.of(
                            CsvCode.PART_ABOVE_WHOLE,
                            row.location(),
                            read.completed().toString())
                    .with("whole", read.enforceable().toString()));
            return Optional.empty();
        }
        return Optional.of(read);
    }

    /** The measure of a row, which it must have. */
    private static Optional<RateMeasure> measure(CsvRow row, ImmutableList.Builder<Diagnostic> diagnostics) {
        Optional<String> text = row.need(MEASURE, diagnostics);
        Optional<RateMeasure> measure = text.flatMap(RateMeasure::find);
        if (text.isPresent() && measure.isEmpty()) {
            diagnostics.add(row.invalid(MEASURE, RateMeasure.BY_CASE + ", " + RateMeasure.BY_AMOUNT));
        }
        return measure;
    }

    /** Periods are one by their meaning, or by their words where they have none. */
    private static ImmutableList<Object> key(RateRow row, Optional<ReportingPeriod> period) {
        return ImmutableList.of(
                period.<Object>map(found -> found).orElseGet(() -> Folding.fold(row.period())),
                Folding.fold(row.unit()),
                row.measure());
    }
}
