package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.tiendo.enforcement.EnforcementMeasures;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.Percent;
import vn.tiendo.indicator.Ratio;
import vn.tiendo.result.DataException;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.rollup.Cube;
import vn.tiendo.rollup.Months;
import vn.tiendo.rollup.Quantity;
import vn.tiendo.rollup.RollUpCode;
import vn.tiendo.rollup.RowCursor;

/**
 * Writes a cube of enforcement statistics with both completion rates (kết quả tổng hợp thi hành án dân sự):
 *
 * <pre>
 * unit,period,span,category,enforceable_cases,completed_cases,rate_by_case,rate_by_amount,reporting,expected
 * 24,2025-10,month,dân sự,340,120,35.29,,12,14
 * 24,2025-10,cumulative,*,340,120,35.29,,12,14
 * </pre>
 *
 * <p>{@code span} is {@code month} or {@code cumulative} (lũy kế) from the October in which the work year begins; category
 * {@code *} is the total. A rate is completed over enforceable in percent with two decimals, rounded half up, and empty
 * without these columns or a denominator. {@code reporting} of {@code expected} leaf units reported in the month, or in the
 * last month of a cumulative period. Rows stand in pre-order of units, then by period, span (month first) and category (in
 * code-point order, {@code *} last).
 */
public final class CubeCsv {
    private static final int SCALE = 2;
    private static final String TOTAL = "*";
    private static final Month WORK_YEAR_START = Month.OCTOBER;

    private CubeCsv() {}

    /**
     * Writes all rows, or none where one cannot be written.
     *
     * @param cube of a schema with one breakdown, the category
     * @param output where they go, in UTF-8; flushed and not closed
     * @throws IllegalArgumentException if {@code cube} has another number of breakdowns
     * @throws DataException if a total or a cumulative sum passes the range of {@code long}; it names unit, month and measure
     * @throws IOException if the stream cannot be written
     */
    public static void write(Cube cube, OutputStream output) throws IOException {
        if (cube.schema().breakdowns().size() != 1) {
            throw new IllegalArgumentException(
                    "cube must have one breakdown but has " + cube.schema().breakdowns());
        }
        ImmutableList<Measure> measures = cube.schema().measures();
        List<Quantity> quantities = measures.stream()
                .map(measure -> Quantity.of(cube.schema().all(), measure))
                .toList();
        String breakdown = cube.schema().breakdowns().get(0).name();
        ImmutableList<String> values = cube.schema().breakdowns().get(0).values();
        checkTotals(cube, breakdown, quantities);
        try (CsvOutput csv = CsvOutput.to(output, header(breakdown, measures))) {
            for (RowCursor row = cube.rows(breakdown, WORK_YEAR_START, quantities); row.next(); ) {
                ImmutableList.Builder<String> cells = ImmutableList.<String>builder()
                        .add(cube.tree().unit(row.unit()).code())
                        .add(Months.toYearMonth(row.month()).toString())
                        .add(row.isCumulative() ? "cumulative" : "month")
                        .add(row.value() == RowCursor.TOTAL ? TOTAL : values.get(row.value()));
                for (int i = 0; i < measures.size(); i++) {
                    cells.add(Long.toString(row.get(i)));
                }
                cells.add(rate(
                        row, measures, EnforcementMeasures.COMPLETED_CASES, EnforcementMeasures.ENFORCEABLE_CASES));
                cells.add(rate(
                        row, measures, EnforcementMeasures.COMPLETED_AMOUNT, EnforcementMeasures.ENFORCEABLE_AMOUNT));
                cells.add(Integer.toString(row.reporting()), Integer.toString(row.expected()));
                csv.write(cells.build());
            }
        }
    }

    /** Every other sum is part of one at a root, so all rows can be written where those of the roots can. */
    private static void checkTotals(Cube cube, String breakdown, List<Quantity> quantities) {
        if (findOverflow(cube, breakdown, quantities).isPresent()) {
            for (Quantity quantity : quantities) {
                Optional<RowCursor> row = findOverflow(cube, breakdown, ImmutableList.of(quantity));
                if (row.isPresent()) {
                    throw overflow(cube, row.get(), breakdown, quantity);
                }
            }
        }
    }

    /** The first row of a root that has a sum beyond {@code long}. */
    private static Optional<RowCursor> findOverflow(Cube cube, String breakdown, List<Quantity> quantities) {
        int lastRoot = 0;
        for (int root = 0; root < cube.tree().size(); root = cube.tree().subtreeEnd(root)) {
            lastRoot = root;
        }
        RowCursor row = cube.rows(breakdown, WORK_YEAR_START, quantities);
        try {
            while (row.next() && row.unit() <= lastRoot) {
                // Sums are made on the way.
            }
            return Optional.empty();
        } catch (ArithmeticException e) {
            return Optional.of(row);
        }
    }

    /** What a row is about is known before its sums are. */
    private static DataException overflow(Cube cube, RowCursor row, String breakdown, Quantity quantity) {
        Measure measure = Objects.requireNonNull(quantity.measure());
        return new DataException(ImmutableList.of(Diagnostic.of(
                        RollUpCode.OVERFLOW,
                        SourceLocation.NONE,
                        cube.tree().unit(row.unit()).code())
                .with("month", Months.toYearMonth(row.month()).toString())
                .with("cell", breakdown + "=" + TOTAL)
                .with("measure", measure.id())));
    }

    private static ImmutableList<String> header(String breakdown, ImmutableList<Measure> measures) {
        ImmutableList.Builder<String> header = ImmutableList.<String>builder().add("unit", "period", "span", breakdown);
        measures.forEach(measure -> header.add(measure.id()));
        return header.add("rate_by_case", "rate_by_amount", "reporting", "expected")
                .build();
    }

    private static String rate(RowCursor row, ImmutableList<Measure> measures, Measure completed, Measure enforceable) {
        int numerator = measures.indexOf(completed);
        int denominator = measures.indexOf(enforceable);
        return numerator < 0 || denominator < 0
                ? ""
                : Ratio.of(row.get(numerator), row.get(denominator))
                        .percent(SCALE)
                        .map(Percent::toDecimalText)
                        .orElse("");
    }
}
