package vn.tiendo.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.result.DataException;
import vn.tiendo.rollup.RollUpSamples.Row;
import vn.tiendo.time.ReportingPeriod;

class AccumulatorTest {
    private static final OrgTree TREE = RollUpSamples.smallTree();
    private static final RollUpSchema SCHEMA = RollUpSamples.SMALL;
    private static final int OCTOBER = RollUpSamples.OCTOBER;
    private static final int A1 = TREE.indexOf("A1");
    private static final int A2 = TREE.indexOf("A2");
    private static final ReportingPeriod PERIOD = ReportingPeriod.workYear(2026).month(1);

    static Stream<Row> unfit() {
        return Stream.of(
                Row.of(-1, OCTOBER, 0, 1, 1),
                Row.of(TREE.size(), OCTOBER, 0, 1, 1),
                Row.of(A1, 11, 0, 1, 1),
                Row.of(A1, 120_000, 0, 1, 1),
                Row.of(A1, OCTOBER, -1, 1, 1),
                Row.of(A1, OCTOBER, SCHEMA.cells(), 1, 1),
                Row.of(A1, OCTOBER, 0, 1, -1),
                Row.of(A1, OCTOBER, 0, Long.MAX_VALUE, -1));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void anUnfitFactIsRefusedAndNothingChanges(Row unfit) {
        Row good = Row.of(A1, OCTOBER, 2, 70, 7);
        Accumulator accumulator = Accumulator.of(TREE, SCHEMA).add(good);
        byte[] before = Accumulator.of(TREE, SCHEMA).add(good).toBytes();
        assertThatThrownBy(() -> accumulator.add(unfit)).isInstanceOf(IllegalArgumentException.class);
        FactColumns columns = FactColumns.of(
                new int[] {A1, unfit.unit()},
                new int[] {OCTOBER, unfit.month()},
                new int[] {0, unfit.cell()},
                new long[] {1, unfit.measure(0)},
                new long[] {1, unfit.measure(1)});
        assertThatThrownBy(() -> accumulator.add(columns))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[1]");
        assertThatThrownBy(() -> accumulator.replace(A1, OCTOBER, List.of(good, unfit)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(accumulator.toBytes()).isEqualTo(before);
        accumulator.replace(A1, OCTOBER, List.of(good));
        assertThat(accumulator.toBytes()).isEqualTo(before);
    }

    @Test
    void columnsOfTheWrongShape() {
        assertThatThrownBy(() -> FactColumns.of(new int[2], new int[2], new int[1]))
                .hasMessage("cells must have length 2 as units has, but has 1");
        assertThatThrownBy(() -> FactColumns.of(new int[2], new int[2], new int[2], new long[3]))
                .hasMessageContaining("measures[0]");
        FactColumns one = FactColumns.of(new int[1], new int[1], new int[1], new long[1]);
        assertThatThrownBy(() -> Accumulator.of(TREE, SCHEMA).add(one)).hasMessageContaining("2 measures");
    }

    @Test
    void aCorrectionIsOfOneUnitAndMonth() {
        Accumulator accumulator = Accumulator.of(TREE, SCHEMA);
        Row elsewhere = Row.of(A2, OCTOBER, 0, 1, 1);
        assertThatThrownBy(() -> accumulator.replace(A1, OCTOBER, List.of(elsewhere)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> accumulator.replace(A2, OCTOBER + 1, List.of(elsewhere)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> accumulator.retract(TREE.size(), OCTOBER)).hasMessageContaining("unit must be");
        assertThatThrownBy(() -> accumulator.report(A1, 3)).hasMessageContaining("month must be");
    }

    @Test
    void anEmptyReportIsAReport() {
        Accumulator accumulator = Accumulator.of(TREE, SCHEMA).report(A1, OCTOBER);
        assertThat(accumulator.result().coverage(TREE.indexOf("A"), PERIOD).reporting())
                .isEqualTo(1);
        accumulator.replace(A2, OCTOBER, List.of());
        assertThat(accumulator.result().coverage(TREE.indexOf("A"), PERIOD).isPartial())
                .isFalse();
        accumulator.retract(A1, OCTOBER);
        assertThat(accumulator.result().coverage(0, PERIOD).missing().asList())
                .containsExactly(A1, TREE.indexOf("B1"), TREE.indexOf("C"));
        assertThat(accumulator.result().cells().next()).isFalse();
        accumulator.retract(A2, OCTOBER);
        assertThat(accumulator.toBytes()).isEqualTo(Accumulator.of(TREE, SCHEMA).toBytes());
        assertThat(accumulator.result().lastMonth()).isEmpty();
    }

    enum Way {
        ADD,
        STORE,
        MERGE,
        REPLACE
    }

    /** Two districts fit each, their province does not. */
    @ParameterizedTest
    @EnumSource(Way.class)
    void anOverflowNamesTheCell(Way way) {
        Row half = Row.of(A1, OCTOBER, SCHEMA.cell(1, 0), 1, Long.MAX_VALUE - 1);
        Row rest = Row.of(A2, OCTOBER, SCHEMA.cell(1, 0), 1, 2);
        Accumulator accumulator = Accumulator.of(TREE, SCHEMA).add(half);
        assertThat(accumulator.result().get(0, PERIOD, paid())).isEqualTo(Long.MAX_VALUE - 1);
        Accumulator both = switch (way) {
            case ADD -> accumulator.add(rest);
            case STORE ->
                accumulator.add(FactStore.builder(TREE, SCHEMA).add(rest).build());
            case MERGE -> accumulator.merge(Accumulator.of(TREE, SCHEMA).add(rest));
            case REPLACE -> accumulator.replace(A2, OCTOBER, List.of(rest));
        };
        assertThatThrownBy(both::result)
                .isInstanceOf(DataException.class)
                .hasMessageContaining("unit \"A\", month 2025-10, category=hình sự, state=xong")
                .hasMessageContaining("paid_amount")
                .hasMessageContaining("ROLLUP-001");
        // What each unit reported itself still fits, and goes over the border.
        Accumulator read = Accumulator.fromBytes(TREE, both.toBytes()).orThrow();
        assertThatThrownBy(read::result).isInstanceOf(DataException.class);
        assertThat(both.retract(A2, OCTOBER).result().get(0, PERIOD, paid())).isEqualTo(Long.MAX_VALUE - 1);
    }

    @Test
    void anOverflowInOneUnitRefusesTheMergeAsAWhole() {
        Row most = Row.of(A1, OCTOBER, 3, Long.MAX_VALUE, 0);
        Row one = Row.of(A1, OCTOBER, 3, 1, 0);
        Accumulator accumulator = Accumulator.of(TREE, SCHEMA).add(most);
        byte[] before = accumulator.toBytes();
        Accumulator other = Accumulator.of(TREE, SCHEMA)
                .add(Row.of(0, OCTOBER, 0, 1, 1))
                .add(one)
                .add(Row.of(TREE.indexOf("C"), OCTOBER, 0, 1, 1));
        assertThatThrownBy(() -> accumulator.merge(other))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("unit \"A1\"")
                .hasMessageContaining("due_amount");
        assertThat(accumulator.toBytes()).isEqualTo(before);
        assertThatThrownBy(() -> Accumulator.of(TREE, SCHEMA).add(most).add(one).toBytes())
                .isInstanceOf(DataException.class);
        assertThatThrownBy(() -> accumulator.replace(A1, OCTOBER, List.of(most, one)))
                .isInstanceOf(DataException.class);
        assertThatThrownBy(() ->
                        accumulator.add(FactStore.builder(TREE, SCHEMA).add(one).build()))
                .isInstanceOf(DataException.class);
        assertThat(accumulator.toBytes()).isEqualTo(before);
    }

    /** The order of corrections does not matter, only what stands at the end. */
    @Test
    void anOverflowThatIsCorrectedAwayIsNone() {
        Accumulator accumulator = Accumulator.of(TREE, SCHEMA)
                .add(Row.of(A1, OCTOBER, 0, Long.MAX_VALUE, 0))
                .report(A2, OCTOBER);
        accumulator.result();
        accumulator.replace(A2, OCTOBER, List.of(Row.of(A2, OCTOBER, 0, 5, 0)));
        accumulator.replace(A1, OCTOBER, List.of(Row.of(A1, OCTOBER, 0, 6, 0)));
        assertThat(accumulator.result().get(0, PERIOD, Quantity.of(SCHEMA.all(), RollUpSamples.DUE)))
                .isEqualTo(11);
    }

    /** As before the first row of a file that names its values itself. */
    @Test
    void aBreakdownMayHaveNoValueYet() {
        RollUpSchema none =
                RollUpSchema.of(ImmutableList.of(Breakdown.of("category")), SCHEMA.measures(), SCHEMA.moneyUnit());
        Accumulator accumulator = Accumulator.of(TREE, none).report(A1, OCTOBER);
        assertThatThrownBy(() -> accumulator.add(Row.of(A1, OCTOBER, 0, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no cell but 0 was given");
        Cube empty = accumulator.result();
        assertThat(empty.get(0, PERIOD, Quantity.of(none.all(), RollUpSamples.DUE)))
                .isZero();
        assertThat(empty.rows("category", Month.OCTOBER, List.of()).next()).isFalse();
        assertThat(FactStore.builder(TREE, none).build().rollUp().tree()).isEqualTo(TREE);

        Accumulator again =
                Accumulator.fromBytes(TREE, accumulator.toBytes()).orThrow().extend(none.withValue("dân sự"));
        again.add(Row.of(A2, OCTOBER, 0, 3, 1));
        assertThat(again.result().get(0, PERIOD, Quantity.of(again.schema().all(), RollUpSamples.DUE)))
                .isEqualTo(3);
        assertThat(again.result().coverage(0, PERIOD).reporting()).isEqualTo(2);
    }

    /** What is too much may still wait in the buffer. */
    @Test
    void anOverflowThatWaitsIsCorrectedAway() {
        for (boolean retracted : new boolean[] {true, false}) {
            Accumulator accumulator = Accumulator.of(TREE, SCHEMA)
                    .add(Row.of(A1, OCTOBER, 0, Long.MAX_VALUE, 0))
                    .add(Row.of(A1, OCTOBER, 0, 1, 0))
                    .add(Row.of(A2, OCTOBER, 0, 3, 0))
                    .add(Row.of(A1, OCTOBER + 1, 0, 8, 0));
            assertThatThrownBy(accumulator::result).isInstanceOf(DataException.class);
            assertThatThrownBy(() -> accumulator.retract(A2, OCTOBER)).isInstanceOf(DataException.class);
            Row other = Row.of(A2, OCTOBER, 0, 6, 0);
            assertThatThrownBy(() -> accumulator.replace(A1, OCTOBER, List.of(other)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(accumulator::result).isInstanceOf(DataException.class);

            if (retracted) {
                accumulator.retract(A1, OCTOBER);
            } else {
                accumulator.replace(A1, OCTOBER, List.of(Row.of(A1, OCTOBER, 0, 6, 0)));
            }

            Quantity due = Quantity.of(SCHEMA.all(), RollUpSamples.DUE);
            Cube cube = accumulator.result();
            assertThat(cube.get(0, PERIOD, due)).isEqualTo(retracted ? 3 : 9);
            assertThat(cube.get(0, PERIOD.next(), due)).isEqualTo(8);
        }
    }

    @Test
    void anotherTreeOrSchemaIsRefusedAsAWhole() {
        Accumulator accumulator = Accumulator.of(TREE, SCHEMA).add(Row.of(A1, OCTOBER, 0, 1, 1));
        byte[] before = accumulator.toBytes();
        OrgTree otherTree = OrgTree.of(ImmutableList.of(OrgUnit.root("T", "Toàn quốc"), OrgUnit.of("A", "A", "T")))
                .orThrow();
        RollUpSchema otherUnit = RollUpSchema.of(SCHEMA.breakdowns(), SCHEMA.measures(), MoneyUnit.DONG);
        assertThatThrownBy(() -> accumulator.merge(Accumulator.of(otherTree, SCHEMA)))
                .hasMessageContaining("ROLLUP-002");
        assertThatThrownBy(() -> accumulator.merge(Accumulator.of(TREE, otherUnit)))
                .hasMessageContaining("ROLLUP-003");
        assertThatThrownBy(() -> accumulator.add(
                        FactStore.builder(TREE, RollUpSamples.LARGE).build()))
                .hasMessageContaining("ROLLUP-003");
        assertThat(accumulator.toBytes()).isEqualTo(before);
        // The same units under other names are the same tree.
        OrgTree renamed = OrgTree.of(TREE.units().stream()
                        .map(unit -> unit.withName(unit.name() + " (cũ)"))
                        .toList())
                .orThrow();
        assertThat(accumulator
                        .merge(Accumulator.of(renamed, SCHEMA).add(Row.of(A1, OCTOBER, 0, 1, 1)))
                        .result()
                        .get(0, PERIOD, Quantity.facts(SCHEMA.all())))
                .isEqualTo(2);
    }

    @Test
    void valuesMetOnTheWay() {
        Accumulator accumulator = Accumulator.of(TREE, SCHEMA).add(Row.of(A1, OCTOBER, SCHEMA.cell(2, 1), 4, 2));
        Cube before = accumulator.result();
        RollUpSchema more = SCHEMA.withValue("hành chính");
        accumulator.extend(more).add(Row.of(A2, OCTOBER, more.cell(3, 0), 8, 1));
        Cube after = accumulator.result();
        assertThat(after.get(0, PERIOD, Quantity.of(more.all(), RollUpSamples.DUE)))
                .isEqualTo(12);
        assertThat(after.get(0, PERIOD, Quantity.facts(more.all().where("category", "hành chính"))))
                .isEqualTo(1);
        assertThat(before.get(0, PERIOD, Quantity.of(SCHEMA.all(), RollUpSamples.DUE)))
                .isEqualTo(4);
        assertThatThrownBy(() -> after.get(0, PERIOD, Quantity.facts(SCHEMA.all())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> accumulator.extend(RollUpSamples.LARGE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> accumulator.extend(SCHEMA)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Accumulator.of(TREE, more)
                        .add(Row.of(A2, OCTOBER, more.cell(3, 0), 8, 1))
                        .add(Row.of(A1, OCTOBER, more.cell(2, 1), 4, 2))
                        .toBytes())
                .isEqualTo(accumulator.toBytes());
    }

    @Test
    void unchangedPagesAreShared() {
        Accumulator accumulator = Accumulator.of(TREE, SCHEMA);
        for (int month = OCTOBER; month < OCTOBER + 6; month++) {
            accumulator.add(Row.of(A1, month, 0, 1, 1)).add(Row.of(TREE.indexOf("B1"), month, 0, 1, 1));
        }
        Cube first = accumulator.result();
        accumulator.replace(A1, OCTOBER + 2, List.of(Row.of(A1, OCTOBER + 2, 0, 9, 9)));
        Cube second = accumulator.result();
        for (int month = OCTOBER; month < OCTOBER + 6; month++) {
            boolean shared = first.pages(0).find(month) == second.pages(0).find(month);
            assertThat(shared).isEqualTo(month != OCTOBER + 2);
        }
        assertThat(second.pages(TREE.indexOf("B"))).isSameAs(first.pages(TREE.indexOf("B")));
        assertThat(accumulator.result()).isEqualTo(second);
    }

    private static Quantity paid() {
        return Quantity.of(SCHEMA.all(), RollUpSamples.PAID);
    }
}
