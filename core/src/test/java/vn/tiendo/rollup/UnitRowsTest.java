package vn.tiendo.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.rollup.RollUpSamples.Row;

class UnitRowsTest {
    private static final int UNITS = 5;
    private static final int LAST_MONTH = Months.of(9999, 12);

    /** Rows of several chunks, which become wide at any time by an amount or by cells, in parts that are joined at last. */
    @Property(tries = 60)
    void givesBackEachUnitsRows(
            @ForAll long seed,
            @ForAll @IntRange(max = 3) int measures,
            @ForAll @IntRange(min = 1, max = 3) int parts,
            @ForAll @IntRange(max = 3000) int count) {
        Random random = new Random(seed);
        int cells = 1 + random.nextInt(10);
        UnitRows all = new UnitRows(UNITS, cells, measures);
        List<Row> expected = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            UnitRows rows = part == 0 ? all : new UnitRows(UNITS, cells, measures);
            fill(rows, expected, count / parts, random);
            if (part > 0) {
                all.take(rows);
            }
        }
        assertThat(all.size()).isEqualTo(expected.size());
        for (int unit = 0; unit < UNITS; unit++) {
            int asked = unit;
            assertThat(facts(all, unit, measures))
                    .containsExactlyInAnyOrderElementsOf(
                            expected.stream().filter(row -> row.unit() == asked).toList());
        }
        long[] sums = new long[measures];
        expected.forEach(row -> {
            for (int i = 0; i < measures; i++) {
                sums[i] += row.measure(i);
            }
        });
        assertThat(all.statistics().sums()).containsExactly(sums);
        for (int i = 0; i < measures; i++) {
            assertThat(all.sumsAtMost()[i]).isGreaterThanOrEqualTo(sums[i]);
        }
    }

    private static void fill(UnitRows rows, List<Row> expected, int count, Random random) {
        int largeFrom = random.nextInt(2 * count + 1);
        int extendAt = random.nextInt(4 * count + 1);
        for (int i = 0; i < count; i++) {
            if (i == extendAt) {
                rows.extend(40_000);
            }
            long[] values = new long[rows.measures];
            for (int k = 0; k < values.length; k++) {
                values[k] = random.nextLong(i < largeFrom ? 1L << 32 : 1L << 40);
            }
            int month = 12 + random.nextInt(LAST_MONTH - 11);
            Row row = Row.of(random.nextInt(UNITS), month, random.nextInt(rows.cells()), values);
            expected.add(row);
            if (random.nextBoolean()) {
                rows.add(row);
            } else {
                rows.add(columns(row, values));
            }
        }
    }

    private static FactColumns columns(Row row, long[] values) {
        long[][] measures = new long[values.length][];
        for (int i = 0; i < values.length; i++) {
            measures[i] = new long[] {values[i]};
        }
        return FactColumns.of(new int[] {row.unit()}, new int[] {row.month()}, new int[] {row.cell()}, measures);
    }

    private static List<Row> facts(UnitRows rows, int unit, int measures) {
        RowForm form = rows.form();
        int[] data = rows.gather(unit, new int[0]);
        List<Row> facts = new ArrayList<>();
        for (int i = 0; i < rows.count(unit); i++) {
            int at = i * form.length;
            long[] values = new long[measures];
            for (int k = 0; k < measures; k++) {
                values[k] = form.value(data, at + form.place(k));
            }
            facts.add(Row.of(unit, form.month(data, at), form.cell(data, at), values));
        }
        return facts;
    }

    /** With 120 measures a slab has 67 chunks, fewer than a unit has, and with 40 000 not even a whole one. */
    @ParameterizedTest
    @CsvSource({"120, 20000", "40000, 150"})
    void rowsThatAreLong(int measures, int count) {
        UnitRows rows = new UnitRows(2, 1, measures);
        UnitRows others = new UnitRows(2, 1, measures);
        long[] values = new long[measures];
        for (int i = 0; i < count; i++) {
            values[i % measures] = i;
            (i % 3 == 0 ? others : rows).add(Row.of(i % 2, 24_000 + i, 0, values));
        }
        rows.take(others);
        for (int unit = 0; unit < 2; unit++) {
            RowForm form = rows.form();
            int[] data = rows.gather(unit, new int[0]);
            assertThat(rows.count(unit)).isEqualTo(count / 2);
            for (int at = 0; at < count / 2 * form.length; at += form.length) {
                int i = form.month(data, at) - 24_000;
                assertThat(i % 2).isEqualTo(unit);
                assertThat(form.value(data, at + form.place(i % measures))).isEqualTo(i);
            }
        }
    }

    @Test
    void clearedRowsAreGone() {
        UnitRows rows = new UnitRows(2, 1, 1);
        for (int i = 0; i < 1000; i++) {
            rows.add(Row.of(i % 2, 24_000 + i, 0, 1L << 33));
        }
        rows.clear();
        assertThat(rows.size()).isZero();
        assertThat(rows.has(0)).isFalse();
        rows.add(Row.of(1, 24_500, 0, 7));
        assertThat(rows.touchedCount()).isEqualTo(1);
        assertThat(rows.firstMonth()).isEqualTo(24_500).isEqualTo(rows.lastMonth());
        assertThat(rows.sumsAtMost()).containsExactly(7);
        assertThat(facts(rows, 1, 1)).containsExactly(Row.of(1, 24_500, 0, 7));
    }

    @Test
    void aRefusedRowLeavesNothing() {
        UnitRows rows = new UnitRows(2, 1, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows.add(Row.of(0, 24_000, 0, 1L << 40, -1)))
                .withMessageContaining("measure 1");
        assertThat(rows.size()).isZero();
        assertThat(rows.touchedCount()).isZero();
        rows.add(Row.of(0, 24_001, 0, 3, 4));
        assertThat(rows.touchedCount()).isEqualTo(1);
        assertThat(rows.statistics().sums()).containsExactly(3, 4);
    }
}
