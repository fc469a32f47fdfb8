package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.enforcement.EnforcementMeasures;
import vn.tiendo.enforcement.StatisticalRow;
import vn.tiendo.indicator.Availability;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureSet;
import vn.tiendo.indicator.MeasureValues;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.indicator.Observation;
import vn.tiendo.indicator.Percent;
import vn.tiendo.indicator.RatioIndicator;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.text.Folding;
import vn.tiendo.text.NumberUnit;
import vn.tiendo.text.VietnameseNumber;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.YearBasis;

/**
 * Reads and writes the rows of statistical reports, as they were reported (dòng số liệu thống kê), for
 * {@link vn.tiendo.enforcement.StatisticsChecks}:
 *
 * <pre>
 * unit,period,category,enforceable_cases,completed_cases,rate_by_case
 * An Giang,7 tháng năm 2025,,13.660,7.443,"54,49"
 * An Giang,7 tháng năm 2025,dân sự,9820,5210,
 * </pre>
 *
 * <table>
 *   <caption>The columns, in any order; case and blanks of their names do not count</caption>
 *   <tr><th>column</th><th>also</th><th>value</th></tr>
 *   <tr><td>{@code unit}</td><td>{@code đơn vị}, {@code tên đơn vị}, {@code mã đơn vị}</td>
 *       <td>the code of the unit, or its name until
 *       {@linkplain vn.tiendo.enforcement.StatisticalSet#resolveUnits() resolved}; needed</td></tr>
 *   <tr><td>{@code period}</td><td>{@code kỳ}, {@code kỳ báo cáo}, {@code thời gian}</td>
 *       <td>the period, {@code 7 tháng năm 2025}, {@code 2024-10/2025-04}; needed</td></tr>
 *   <tr><td>{@code category}</td><td>{@code phân loại}, {@code loại}</td>
 *       <td>the breakdown; empty or {@code *} for the whole; column may be missing</td></tr>
 *   <tr><td>{@code money_unit}</td><td>{@code đơn vị tính}, {@code đơn vị tiền}</td>
 *       <td>the unit of the row's amounts, {@code nghìn đồng}; where it is empty that of the reader; column may be
 *       missing</td></tr>
 *   <tr><td>a measure</td><td>its name in Vietnamese</td>
 *       <td>the identifier of a known measure; a count or amount of zero or more, {@code 13660} or {@code 13.660}; empty where
 *       it is missing, or why there is none: {@code không áp dụng}, {@code chưa đến kỳ}</td></tr>
 *   <tr><td>a measure and {@code _rounded_to}</td><td>{@code làm tròn} and its name</td>
 *       <td>the step to which the figure is rounded where it is printed, in the unit of the figure</td></tr>
 *   <tr><td>{@code rate_} and an indicator</td><td>{@code tỷ lệ về việc}, {@code tỷ lệ về tiền}, the indicator's name</td>
 *       <td>the rate in percent as printed, {@code 54.49}, {@code 54,49} or {@code 54,49%}: {@code rate_by_case},
 *       {@code rate_by_amount}</td></tr>
 * </table>
 *
 * <p>UTF-8 or UTF-16, with or without byte-order mark; at most 1 000 000 rows. A bad row is reported with its line
 * and left out, and so is a second row for one unit, period and category. Whether the figures of a row agree is not looked
 * at here: each row knows its line, and the checks name it.
 *
 * <p>Immutable and safe for threads.
 */
public final class StatisticalRowCsv {
    private static final String UNIT = "unit";
    private static final String PERIOD = "period";
    private static final String CATEGORY = "category";
    private static final String MONEY_UNIT = "money_unit";
    private static final String PERIOD_EXAMPLE = "6 tháng đầu năm 2025, 2024-10/2025-03";
    private static final String MONEY_EXAMPLE = "đồng, nghìn đồng, triệu đồng, tỷ đồng";
    private static final String PERCENT_EXAMPLE = "54.49, 54,49, 54,49%";

    static final ImmutableList<CsvColumn> COLUMNS = ImmutableList.of(
            CsvColumn.required(UNIT, "đơn vị", "tên đơn vị", "mã đơn vị"),
            CsvColumn.required(PERIOD, "kỳ", "kỳ báo cáo", "thời gian"),
            CsvColumn.optional(CATEGORY, "phân loại", "loại"),
            CsvColumn.optional(MONEY_UNIT, "đơn vị tính", "đơn vị tiền"));

    /** Why there is no value; an empty cell says no more than that it is missing. */
    private static final CellNames<Availability> ABSENT = new CellNames<>(
            new Availability[] {Availability.MISSING, Availability.NOT_APPLICABLE, Availability.NOT_YET_DUE},
            ImmutableMap.of(
                    "thiếu số liệu", Availability.MISSING,
                    "không áp dụng", Availability.NOT_APPLICABLE,
                    "chưa đến kỳ", Availability.NOT_YET_DUE,
                    "chưa đến kỳ báo cáo", Availability.NOT_YET_DUE));

    private static final StatisticalRowCsv STANDARD = new StatisticalRowCsv(
            EnforcementMeasures.withSeparateRegister(),
            ImmutableMap.of(),
            MoneyUnit.THOUSAND_DONG,
            YearBasis.WORK_YEAR);

    private final MeasureSet measures;
    private final ImmutableMap<String, String> rates;
    private final StatisticalColumns columns;
    private final MoneyUnit moneyUnit;
    private final YearBasis basis;

    private StatisticalRowCsv(
            MeasureSet measures, ImmutableMap<String, String> rates, MoneyUnit moneyUnit, YearBasis basis) {
        this.measures = measures;
        this.rates = rates;
        this.columns = StatisticalColumns.of(measures, rates);
        this.moneyUnit = moneyUnit;
        this.basis = basis;
    }

    /**
     * The form of enforcement statistics: its measures with those of the separate register, both completion rates, amounts in
     * nghìn đồng, periods of the work year.
     */
    public static StatisticalRowCsv standard() {
        return STANDARD;
    }

    /** This form with other measures that columns may name. */
    public StatisticalRowCsv withMeasures(MeasureSet other) {
        return new StatisticalRowCsv(other, rates, moneyUnit, basis);
    }

    /** This form with further rates, beside those by case and by amount. */
    public StatisticalRowCsv withRates(Iterable<? extends RatioIndicator> indicators) {
        ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
        indicators.forEach(indicator -> names.put(indicator.id(), indicator.vietnameseName()));
        return new StatisticalRowCsv(measures, names.buildKeepingLast(), moneyUnit, basis);
    }

    /** This form with amounts in another unit, where a row does not name its own. */
    public StatisticalRowCsv withMoneyUnit(MoneyUnit unit) {
        return new StatisticalRowCsv(measures, rates, unit, basis);
    }

    /** This form with periods of another year. */
    public StatisticalRowCsv withBasis(YearBasis year) {
        return new StatisticalRowCsv(measures, rates, moneyUnit, year);
    }

    /**
     * Reads all rows. The stream is read to its end and not closed.
     *
     * @param input the bytes of the file
     * @param fileName the name that diagnostics give, such as {@code statistics.csv}
     * @return the good rows, each with its place; a failure where the header makes no sense
     * @throws IOException if the stream cannot be read
     */
    public Parsed<ImmutableList<StatisticalRow>> read(InputStream input, String fileName) throws IOException {
        CsvRows rows = CsvRows.read(
                input,
                fileName,
                ImmutableList.<CsvColumn>builder()
                        .addAll(COLUMNS)
                        .addAll(columns.all())
                        .build());
        if (!rows.isReadable()) {
            return Parsed.failed(rows.diagnostics());
        }
        ImmutableList.Builder<StatisticalRow> good = ImmutableList.builder();
        List<Diagnostic> said = new ArrayList<>(rows.diagnostics());
        Map<ImmutableList<Object>, CsvRow> seen = new HashMap<>();
        for (CsvRow row : rows.rows()) {
            Optional<StatisticalRow> read = row(row, said);
            if (read.isEmpty()) {
                continue;
            }
            CsvRow before = seen.putIfAbsent(key(read.get()), row);
            if (before == null) {
                good.add(read.get());
            } else {
                said.add(row.twice(
                        before,
                        read.get().unit(),
                        row.find(PERIOD).orElse(""),
                        read.get().category()));
            }
        }
        return Parsed.of(good.build(), said);
    }

    private static ImmutableList<Object> key(StatisticalRow row) {
        return ImmutableList.of(Folding.fold(row.unit()), row.period(), row.category());
    }

    /** The row, unless something in it is wrong; all of that is said. */
    private Optional<StatisticalRow> row(CsvRow row, List<Diagnostic> said) {
        int before = said.size();
        Optional<String> unit = needed(row, UNIT, said);
        Optional<ReportingPeriod> period = needed(row, PERIOD, said)
                .flatMap(text -> understood(
                        row, PERIOD, ReportingPeriod.read(text, basis).value(), PERIOD_EXAMPLE, said));
        Optional<MoneyUnit> money = row.find(MONEY_UNIT).isEmpty()
                ? Optional.of(moneyUnit)
                : understood(row, MONEY_UNIT, row.find(MONEY_UNIT).flatMap(MoneyUnit::find), MONEY_EXAMPLE, said);
        MeasureValues.Builder values = MeasureValues.builder(money.orElse(moneyUnit));
        columns.measures()
                .forEach((measure, column) -> row.find(column.name())
                        .flatMap(cell -> observation(row, column.name(), cell, said))
                        .ifPresent(observation -> values.put(measure, observation)));
        StatisticalRow.Builder made = StatisticalRow.builder();
        columns.steps()
                .forEach((measure, column) -> row.find(column.name())
                        .flatMap(cell -> kept(WholeNumbers.read(row, column.name()), said))
                        .ifPresent(step -> made.putRoundedTo(measure, step.getValue())));
        columns.rates()
                .forEach((id, column) -> row.find(column.name())
                        .flatMap(cell -> understood(row, column.name(), percent(cell), PERCENT_EXAMPLE, said))
                        .ifPresent(rate -> made.putPrintedRates(id, rate)));
        if (said.size() > before) {
            return Optional.empty();
        }
        return Optional.of(made.unit(unit.orElseThrow())
                .period(period.orElseThrow())
                .category(row.find(CATEGORY).orElse(StatisticalRow.TOTAL))
                .values(values.build())
                .location(row.location())
                .build());
    }

    private static Optional<String> needed(CsvRow row, String column, List<Diagnostic> said) {
        if (row.find(column).isEmpty()) {
            said.add(row.missing(column));
        }
        return row.find(column);
    }

    private static <T> Optional<T> understood(
            CsvRow row, String column, Optional<T> value, String expected, List<Diagnostic> said) {
        if (value.isEmpty()) {
            said.add(row.invalid(column, expected));
        }
        return value;
    }

    private static <T> Optional<T> kept(Parsed<T> value, List<Diagnostic> said) {
        said.addAll(value.diagnostics());
        return value.value();
    }

    private static Optional<Observation> observation(CsvRow row, String column, String cell, List<Diagnostic> said) {
        Optional<Availability> absent = ABSENT.find(cell);
        return absent.isPresent()
                ? absent.map(Observation::absent)
                : kept(WholeNumbers.read(cell, column, row.location()), said);
    }

    /** No rate is so large that its point would group: {@code 54.490} is as many percent with three decimals. */
    private static Optional<Percent> percent(String cell) {
        return WholeNumbers.findDecimal(cell)
                .or(() -> VietnameseNumber.find(cell)
                        .filter(number -> number.unit() != NumberUnit.DONG)
                        .map(VietnameseNumber::value))
                .filter(number -> number.signum() >= 0 && number.scale() <= Percent.MAX_SCALE)
                .map(number -> new Percent(number.scale() < 0 ? number.setScale(0) : number));
    }

    /**
     * Writes rows with their header; what is written is read back by this form as it was, save negative figures. Periods stand
     * in their canonical form, numbers have a decimal point and no groups, and columns that no row needs are left out.
     *
     * @param rows the rows
     * @param output where they go, in UTF-8; flushed and not closed
     * @throws IllegalArgumentException if a row has a measure or a rate that this form does not know
     * @throws IOException if the stream cannot be written
     */
    public void write(Iterable<StatisticalRow> rows, OutputStream output) throws IOException {
        ImmutableList<StatisticalRow> all = ImmutableList.copyOf(rows);
        all.forEach(this::check);
        ImmutableMap<String, Function<StatisticalRow, String>> cells = cells();
        ImmutableList<String> used = cells.keySet().stream()
                .filter(column -> column.equals(UNIT)
                        || column.equals(PERIOD)
                        || all.stream()
                                .anyMatch(row -> !cell(cells, column, row).isEmpty()))
                .collect(ImmutableList.toImmutableList());
        try (CsvOutput csv = CsvOutput.to(output, used)) {
            for (StatisticalRow row : all) {
                csv.write(
                        used.stream().map(column -> cell(cells, column, row)).collect(ImmutableList.toImmutableList()));
            }
        }
    }

    private static String cell(
            ImmutableMap<String, Function<StatisticalRow, String>> cells, String column, StatisticalRow row) {
        Function<StatisticalRow, String> cell = cells.get(column);
        return cell == null ? "" : cell.apply(row);
    }

    /** What stands in each column, in their order. */
    private ImmutableMap<String, Function<StatisticalRow, String>> cells() {
        ImmutableMap.Builder<String, Function<StatisticalRow, String>> cells = ImmutableMap.builder();
        cells.put(UNIT, StatisticalRow::unit);
        cells.put(PERIOD, row -> row.period().toString());
        cells.put(CATEGORY, row -> row.category().equals(StatisticalRow.TOTAL) ? "" : row.category());
        cells.put(
                MONEY_UNIT,
                row -> row.values().moneyUnit() == moneyUnit
                        ? ""
                        : row.values().moneyUnit().toVietnamese());
        columns.measures().forEach((measure, column) -> cells.put(column.name(), row -> figure(row, measure)));
        columns.steps()
                .forEach((measure, column) -> cells.put(
                        column.name(),
                        row -> Optional.ofNullable(row.roundedTo().get(measure))
                                .map(step -> Long.toString(step))
                                .orElse("")));
        columns.rates()
                .forEach((id, column) -> cells.put(
                        column.name(),
                        row -> Optional.ofNullable(row.printedRates().get(id))
                                .map(Percent::toDecimalText)
                                .orElse("")));
        return cells.buildOrThrow();
    }

    private static String figure(StatisticalRow row, Measure measure) {
        if (!row.values().observations().containsKey(measure)) {
            return "";
        }
        Observation observation = row.values().get(measure);
        return observation.isPresent()
                ? Long.toString(observation.getValue())
                : CellNames.name(observation.availability());
    }

    private void check(StatisticalRow row) {
        for (Measure measure : Iterables.concat(
                row.values().observations().keySet(), row.roundedTo().keySet())) {
            if (!measures.contains(measure)) {
                throw new IllegalArgumentException("rows must have known measures but one has " + measure);
            }
        }
        for (String rate : row.printedRates().keySet()) {
            if (!columns.rates().containsKey(rate)) {
                throw new IllegalArgumentException("rows must have known rates but one has " + rate);
            }
        }
    }
}
