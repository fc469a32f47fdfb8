package vn.tiendo.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import vn.tiendo.indicator.LinearForm;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureValues;
import vn.tiendo.indicator.Observation;
import vn.tiendo.indicator.Ratio;
import vn.tiendo.org.OrgTree;
import vn.tiendo.rollup.RollUpSamples.Row;
import vn.tiendo.time.ReportingPeriod;

class CubeTest {
    private static final OrgTree TREE = RollUpSamples.smallTree();
    private static final RollUpSchema SCHEMA = RollUpSamples.SMALL;
    private static final int OCTOBER = RollUpSamples.OCTOBER;
    private static final int A = TREE.indexOf("A");
    private static final int A1 = TREE.indexOf("A1");
    private static final int A2 = TREE.indexOf("A2");
    private static final int B = TREE.indexOf("B");
    private static final int B1 = TREE.indexOf("B1");
    private static final int C = TREE.indexOf("C");

    private static final Quantity CASES = Quantity.facts(SCHEMA.all());
    private static final Quantity DONE = Quantity.facts(SCHEMA.all().where("state", "xong"));
    private static final Quantity PAID = Quantity.of(SCHEMA.all(), RollUpSamples.PAID);

    /** A1 has two civil cases in October, one done, and a criminal one in December; B1 a done one in October. */
    private static Cube cube() {
        return Accumulator.of(TREE, SCHEMA)
                .add(Row.of(A1, OCTOBER, SCHEMA.cell(0, 0), 100, 90))
                .add(Row.of(A1, OCTOBER, SCHEMA.cell(0, 1), 50, 20))
                .add(Row.of(A1, OCTOBER + 2, SCHEMA.cell(1, 1), 30, 0))
                .add(Row.of(B1, OCTOBER, SCHEMA.cell(2, 0), 7, 7))
                .report(A2, OCTOBER)
                .result();
    }

    private static ReportingPeriod months(int count) {
        return ReportingPeriod.workYear(2026).months(count);
    }

    @Test
    void cellsSlicesAndCumulativePeriods() {
        Cube cube = cube();
        assertThat(cube.get(0, months(1), CASES)).isEqualTo(3);
        assertThat(cube.get(0, months(3), CASES)).isEqualTo(4);
        assertThat(cube.get(A, months(12), PAID)).isEqualTo(110);
        assertThat(cube.get(A, months(12), Quantity.of(SCHEMA.all().where("category", "dân sự"), RollUpSamples.DUE)))
                .isEqualTo(150);
        assertThat(cube.get(A, ReportingPeriod.calendarYear(2026), CASES)).isZero();
        assertThat(cube.get(A, ReportingPeriod.calendarYear(2025).quarter(4), CASES))
                .isEqualTo(3);
        assertThat(cube.firstMonth()).contains(YearMonth.of(2025, 10));
        assertThat(cube.lastMonth()).contains(YearMonth.of(2025, 12));
    }

    @Test
    void nothingReportedIsNotZero() {
        Cube cube = cube();
        assertThat(cube.series(
                        A1,
                        List.of(
                                months(12).month(1),
                                months(12).month(2),
                                months(12).month(3)),
                        DONE))
                .containsExactly(Observation.of(1), Observation.MISSING, Observation.of(0));
        assertThat(cube.observe(A2, months(1), CASES)).isEqualTo(Observation.of(0));
        assertThat(cube.observe(C, months(12), CASES)).isEqualTo(Observation.MISSING);
    }

    @Test
    void whoIsMissing() {
        Coverage coverage = cube().coverage(0, months(1));
        assertThat(coverage.expected()).isEqualTo(4);
        assertThat(coverage.reporting()).isEqualTo(3);
        assertThat(coverage.isPartial()).isTrue();
        assertThat(coverage.missing().asList()).containsExactly(C);
        assertThat(cube().coverage(A, months(1)).isPartial()).isFalse();
        // Over two months only who reported in both is whole.
        assertThat(cube().coverage(A, months(2)).missing().asList()).containsExactly(A1, A2);
        assertThat(cube().coverage(C, months(1)).missing().asList()).containsExactly(C);
    }

    @Test
    void ratesAreTakenLast() {
        Cube cube = cube();
        assertThat(cube.ratio(0, months(3), DONE, CASES)).isEqualTo(Ratio.of(2, 4));
        assertThat(cube.ranking(ImmutableIntArray.of(C, A, B), months(3), DONE, CASES))
                .containsExactly(
                        new RankedUnit(1, B, Ratio.of(1, 1)),
                        new RankedUnit(2, A, Ratio.of(1, 3)),
                        new RankedUnit(0, C, Ratio.ZERO));
        assertThat(cube.ranking(ImmutableIntArray.of(B1, B, A), months(3), DONE, CASES))
                .extracting(RankedUnit::rank)
                .containsExactly(1, 1, 3);
    }

    @Test
    void indicatorsOverASlice() {
        Measure all = Measure.count("to_enforce_cases", "Phải thi hành", "To enforce");
        Measure done = Measure.count("fulfilled_cases", "Thi hành xong", "Fulfilled");
        LinearForm left = LinearForm.of(all).minus(LinearForm.of(done));
        ImmutableMap<Measure, Quantity> measures = ImmutableMap.of(all, CASES, done, DONE);
        MeasureValues row = cube().values(0, months(3), measures);
        assertThat(left.evaluate(row)).isEqualTo(Observation.of(2));
        assertThat(left.evaluate(cube().values(C, months(3), measures))).isEqualTo(Observation.MISSING);
        MeasureValues amounts = cube().values(A, months(1), cube().measuresOf(SCHEMA.all()));
        assertThat(amounts.get(RollUpSamples.DUE)).isEqualTo(Observation.of(150));
        assertThat(amounts.moneyUnit()).isEqualTo(SCHEMA.moneyUnit());
    }

    @Test
    void rowsOfAReport() {
        RowCursor row = cube().rows("category", Month.OCTOBER, ImmutableList.of(PAID, DONE));
        List<String> rows = new ArrayList<>();
        while (row.next()) {
            if (row.unit() == A) {
                rows.add(Months.toYearMonth(row.month()) + (row.isCumulative() ? " lũy kế " : " ")
                        + (row.value() == RowCursor.TOTAL
                                ? "*"
                                : SCHEMA.breakdowns().get(0).values().get(row.value()))
                        + " " + row.facts() + " " + row.get(0) + " " + row.get(1) + " " + row.reporting() + "/"
                        + row.expected());
            }
        }
        assertThat(rows)
                .containsExactly(
                        "2025-10 dân sự 2 110 1 2/2",
                        "2025-10 * 2 110 1 2/2",
                        "2025-10 lũy kế dân sự 2 110 1 2/2",
                        "2025-10 lũy kế * 2 110 1 2/2",
                        "2025-11 lũy kế dân sự 2 110 1 0/2",
                        "2025-11 lũy kế * 2 110 1 0/2",
                        "2025-12 hình sự 1 0 0 1/2",
                        "2025-12 * 1 0 0 1/2",
                        "2025-12 lũy kế dân sự 2 110 1 1/2",
                        "2025-12 lũy kế hình sự 1 0 0 1/2",
                        "2025-12 lũy kế * 3 110 1 1/2");
        assertThat(row.next()).isFalse();
        assertThatThrownBy(() -> cube().rows("court", Month.OCTOBER, List.of()))
                .hasMessageContaining("[category, state]");
    }

    @Test
    void totalsThatPassTheRangeAreRefused() {
        Cube cube = Accumulator.of(TREE, SCHEMA)
                .add(Row.of(A1, OCTOBER, 0, Long.MAX_VALUE, 0))
                .add(Row.of(A1, OCTOBER, 1, 1, 0))
                .add(Row.of(A1, OCTOBER + 1, 0, 1, 0))
                .result();
        Quantity due = Quantity.of(SCHEMA.all(), RollUpSamples.DUE);
        assertThatThrownBy(() -> cube.get(0, months(1), due)).isInstanceOf(ArithmeticException.class);
        Quantity one = Quantity.of(SCHEMA.all().where("category", "dân sự").where("state", "xong"), RollUpSamples.DUE);
        assertThat(cube.get(0, months(1), one)).isEqualTo(Long.MAX_VALUE);
        assertThatThrownBy(() -> cube.get(0, months(2), one)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void fewFilledCellsTakeLittle() {
        RollUpSchema schema = RollUpSamples.LARGE;
        OrgTree tree = RollUpSamples.tree(Stream.generate(() -> 0).limit(500).toList());
        Accumulator accumulator = Accumulator.of(tree, schema);
        for (int unit = 1; unit <= 500; unit++) {
            for (int month = 0; month < 24; month += 5) {
                accumulator.add(Row.of(unit, OCTOBER + month, (unit * 7 + month) % schema.cells(), 5));
            }
        }
        Cube cube = accumulator.result();
        assertThat(cube.memory()).isLessThan(1 << 20);
        // What the national unit has is half full and flat.
        assertThat(cube.pages(0).find(OCTOBER).cells).isNull();
        assertThat(cube.pages(7).find(OCTOBER).cells).containsExactly(49);
    }

    @Test
    void questionsThatMakeNoSenseNameTheirParameter() {
        Cube cube = cube();
        ReportingPeriod month = months(1);
        for (int unit : new int[] {-1, TREE.size()}) {
            for (ThrowableAssert.ThrowingCallable question : List.<ThrowableAssert.ThrowingCallable>of(
                    () -> cube.get(unit, month, CASES),
                    () -> cube.observe(unit, month, CASES),
                    () -> cube.ratio(unit, month, DONE, CASES),
                    () -> cube.coverage(unit, month))) {
                assertThatThrownBy(question)
                        .isInstanceOf(IndexOutOfBoundsException.class)
                        .hasMessageContaining("unit (" + unit + ")");
            }
        }
        assertThatThrownBy(() -> SCHEMA.all().where("loại", "dân sự"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("breakdown must be one of");
        assertThatNullPointerException()
                .isThrownBy(() -> Quantity.of(SCHEMA.all(), nothing()))
                .withMessage("measure");
    }

    @SuppressWarnings("NullAway")
    private static Measure nothing() {
        return null;
    }

    @Test
    void anEmptyCube() {
        Cube cube = Accumulator.of(TREE, SCHEMA).result();
        assertThat(cube.cells().next()).isFalse();
        assertThat(cube.rows("state", Month.JANUARY, List.of()).next()).isFalse();
        assertThat(cube.coverage(0, months(12)).reporting()).isZero();
        assertThat(FactStore.builder(TREE, SCHEMA).build().rollUp()).isEqualTo(cube);
    }
}
