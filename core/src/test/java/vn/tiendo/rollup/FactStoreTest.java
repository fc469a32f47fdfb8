package vn.tiendo.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.org.OrgTree;
import vn.tiendo.rollup.RollUpSamples.Row;

class FactStoreTest {
    private static final int UNITS = 61;
    private static final OrgTree TREE = RollUpSamples.tree(
            IntStream.range(0, UNITS - 1).map(i -> i / 4).boxed().toList());

    /** Values of one measure up to a limit; one in a thousand is beyond. */
    private static List<Row> facts(int count, RollUpSchema schema, long limit, long beyond) {
        Random random = new Random(7);
        List<Row> facts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long value = i % 1000 == 999 ? beyond : random.nextLong(limit);
            facts.add(Row.of(
                    random.nextInt(UNITS),
                    RollUpSamples.OCTOBER + random.nextInt(24),
                    random.nextInt(schema.cells()),
                    value));
        }
        return facts;
    }

    private static RollUpSchema schema(int cells) {
        return RollUpSchema.of(
                ImmutableList.of(Breakdown.of("category", RollUpSamples.names(cells))),
                ImmutableList.of(Measure.count("cases", "Số việc", "Cases")),
                MoneyUnit.DONG);
    }

    @ParameterizedTest
    @CsvSource({
        "72, 1, 0, 0",
        "72, 1, 100000, 0",
        "72, 200, 255, 2",
        "72, 200, 100000, 2",
        "300, 60000, 65535, 4",
        "300, 60000, 9000000000000, 4",
        "72, 16000000, 9000000000000, 4",
        "72, 4000000000, 4294967295, 8",
        "72, 4000000000, 9000000000000000, 8",
        "70000, 900000000000, 9000000000000000, 8",
        "70000, 9000000000000000, 9000000000000000000, 8"
    })
    void aMeasureTakesTheNarrowestWordWithRoomForSums(int cells, long limit, long beyond, int width) {
        RollUpSchema schema = schema(cells);
        // A sum of a thousand times the greatest one passes the range of long: fewer of those.
        List<Row> facts = facts(beyond > 1L << 60 ? 1_000 : 20_000, schema, limit, beyond);
        FactStore store = FactStore.builder(TREE, schema).addAll(facts).build();
        int keys = cells <= 256 ? 1 : cells <= 65536 ? 2 : 4;
        long runs = 12L * UNITS * 24 / store.size();
        assertThat(store.memory() / store.size()).isBetween((long) width, width + 1 + keys + 1 + runs);
        assertThat(Oracle.cells(store.rollUp())).isEqualTo(Oracle.cells(TREE, schema, facts));
    }

    /** Lanes beside each other are full to the brim; many facts of one cell, so that sums go beyond a lane. */
    @ParameterizedTest
    @CsvSource({
        "255, 255, 255, 8",
        "65535, 65535, 255, 8",
        "16777215, 16777215, 1, 10",
        "281474976710655, 255, 0, 10",
        "255, 0, 0, 2"
    })
    void measuresShareWords(long first, long second, long third, int width) {
        RollUpSchema schema = RollUpSchema.of(
                ImmutableList.of(Breakdown.of("category", RollUpSamples.names(5))),
                ImmutableList.of(RollUpSamples.DUE, RollUpSamples.PAID, Measure.count("cases", "Số việc", "Cases")),
                MoneyUnit.DONG);
        List<Row> facts = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            // The first cell is empty, the last one almost.
            int cell = i == 7 ? 4 : 1 + i % 2;
            facts.add(Row.of(3, RollUpSamples.OCTOBER, cell, first, second, third));
        }
        FactStore store = FactStore.builder(TREE, schema).addAll(facts).build();
        assertThat(store.memory() / store.size()).isEqualTo(width);
        assertThat(Oracle.cells(store.rollUp())).isEqualTo(Oracle.cells(TREE, schema, facts));
        assertThat(store.rollUp())
                .isEqualTo(Accumulator.of(TREE, schema).addAll(facts).result());
    }

    /** Enough facts for several threads. */
    @Test
    void threadsMakeTheSameCube() {
        RollUpSchema schema = schema(72);
        List<Row> facts = facts(600_000, schema, 1 << 20, 1L << 40);
        FactStore store = FactStore.builder(TREE, schema).addAll(facts).build();
        Cube expected = store.rollUp();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            for (int threads : new int[] {2, 3, 200}) {
                assertThat(store.rollUp(Parallelism.of(pool, threads))).isEqualTo(expected);
            }
            assertThat(Accumulator.of(TREE, schema).addAll(facts).result(Parallelism.of(pool, 2)))
                    .isEqualTo(expected);
        } finally {
            pool.shutdownNow();
        }
        // An executor that never begins anything only makes it slower.
        assertThat(store.rollUp(Parallelism.of(task -> {}, 4))).isEqualTo(expected);
        RowCursor row = expected.rows("category", java.time.Month.OCTOBER, List.of());
        long national = 0;
        while (row.next()) {
            if (row.unit() == 0 && !row.isCumulative() && row.value() == RowCursor.TOTAL) {
                national += row.facts();
            }
        }
        assertThat(national).isEqualTo(facts.size());
    }

    /** More facts than an accumulator buffers, wide ones after narrow ones, against a store of all of them. */
    @Test
    void anAccumulatorEmptiesItsBufferInBetween() {
        int measures = 40;
        ImmutableList.Builder<Measure> many = ImmutableList.builder();
        for (int i = 0; i < measures; i++) {
            many.add(Measure.count("m" + i, "Chỉ tiêu " + i, "Measure " + i));
        }
        RollUpSchema schema = RollUpSchema.of(
                ImmutableList.of(Breakdown.of("category", RollUpSamples.names(3))), many.build(), MoneyUnit.DONG);
        Random random = new Random(11);
        List<Row> facts = new ArrayList<>();
        int count = 2 * Accumulator.BUFFERED / (8 * measures) + 1;
        for (int i = 0; i < count; i++) {
            long[] values = new long[measures];
            values[i % measures] = i > count / 3 ? 1L << 33 : i;
            facts.add(Row.of(random.nextInt(UNITS), RollUpSamples.OCTOBER + i % 5, random.nextInt(3), values));
        }
        Accumulator accumulator = Accumulator.of(TREE, schema).addAll(facts.subList(0, count / 2));
        accumulator.add(facts.get(count / 2));
        accumulator.result();
        accumulator.addAll(facts.subList(count / 2 + 1, count));
        assertThat(accumulator.result())
                .isEqualTo(FactStore.builder(TREE, schema).addAll(facts).build().rollUp());
    }

    /** One of the parts has measures of more than 32 bits, the others have not. */
    @ParameterizedTest
    @CsvSource({"0, 1", "150000, 1", "299999, 3", "299999, 8"})
    void aListIsReadInParts(int wide, int threads) {
        RollUpSchema schema = schema(72);
        List<Row> facts = facts(300_000, schema, 1 << 20, 1 << 30);
        facts.set(wide, Row.of(7, RollUpSamples.OCTOBER, 5, 1L << 40));
        Cube expected = Accumulator.of(TREE, schema).addAll(facts).result();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Parallelism parallelism = Parallelism.of(pool, threads);
            FactStore.Builder builder = FactStore.builder(TREE, schema);
            builder.add(facts.get(0)).addAll(facts.subList(1, 150_001), parallelism);
            builder.addAll(facts.subList(150_001, facts.size()), parallelism);
            assertThat(builder.build().rollUp()).isEqualTo(expected);
            assertThat(builder.addAll(facts, parallelism).rollUp(parallelism)).isEqualTo(expected);
            facts.set(200_000, Row.of(UNITS, RollUpSamples.OCTOBER, 0, 1));
            assertThatThrownBy(() -> builder.addAll(facts, parallelism)).hasMessage("unit must be 0 to 60 but was 61");
            assertThat(builder.build().size()).isZero();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aBuilderBeginsAnewAfterBuilding() {
        RollUpSchema schema = schema(3);
        FactStore.Builder builder = FactStore.builder(TREE, schema);
        assertThat(builder.add(Row.of(5, RollUpSamples.OCTOBER, 1, 2)).build().size())
                .isEqualTo(1);
        assertThat(builder.build().size()).isZero();
        assertThatThrownBy(() -> builder.add(Row.of(5, RollUpSamples.OCTOBER, 3, 2)))
                .hasMessage("cell must be 0 to 2 but was 3");
        assertThat(builder.build().size()).isZero();
    }

    @Test
    void valuesMetOnTheWay() {
        RollUpSchema schema = schema(3);
        RollUpSchema more = schema.withValue("khác");
        FactStore.Builder builder = FactStore.builder(TREE, schema).add(Row.of(5, RollUpSamples.OCTOBER, 2, 2));
        FactStore store =
                builder.extend(more).add(Row.of(6, RollUpSamples.OCTOBER, 3, 4)).build();
        assertThat(store.rollUp())
                .isEqualTo(FactStore.builder(TREE, more)
                        .add(Row.of(5, RollUpSamples.OCTOBER, 2, 2))
                        .add(Row.of(6, RollUpSamples.OCTOBER, 3, 4))
                        .rollUp());
        assertThatThrownBy(() -> builder.extend(schema)).hasMessageStartingWith("extended must have");
    }

    @Test
    void theFirstOfSomeColumns() {
        RollUpSchema schema = schema(3);
        FactColumns columns = FactColumns.of(
                new int[] {5, 6, -1},
                new int[] {RollUpSamples.OCTOBER, RollUpSamples.OCTOBER, 0},
                new int[3],
                new long[] {1, 2, -3});
        assertThat(FactStore.builder(TREE, schema).add(columns.first(2)).build().size())
                .isEqualTo(2);
        assertThat(columns.first(0).size()).isZero();
        assertThatThrownBy(() -> columns.first(4)).hasMessage("count must be 0 to 3 but was 4");
        assertThatThrownBy(() -> columns.first(-1)).hasMessage("count must be 0 to 3 but was -1");
    }

    /** A fact that is refused leaves nothing behind, be it the first one of its unit or of its month. */
    @Test
    void afterRefusedFactsTheResultIsAsWithoutThem() {
        RollUpSchema schema = schema(3);
        FactStore.Builder builder = FactStore.builder(TREE, schema);
        int before = RollUpSamples.OCTOBER - 100;
        assertThatThrownBy(() -> builder.add(Row.of(5, before, 1, -1)))
                .hasMessage("measure 0 must not be negative but was -1");
        builder.add(Row.of(6, RollUpSamples.OCTOBER, 1, 2));
        assertThatThrownBy(() -> builder.add(Row.of(5, RollUpSamples.OCTOBER, 1, -1)))
                .hasMessage("measure 0 must not be negative but was -1");
        assertThatThrownBy(() -> builder.add(Row.of(5, 11, 1, 1))).hasMessageStartingWith("month must be");
        Cube cube = builder.rollUp();
        assertThat(cube)
                .isEqualTo(FactStore.builder(TREE, schema)
                        .add(Row.of(6, RollUpSamples.OCTOBER, 1, 2))
                        .rollUp());
    }

    /** Few of many cells, nearly all of few, and so many facts of one cell that they are several groups. */
    @ParameterizedTest
    @CsvSource({"1000, 900, 1", "3, 2, 1", "1000, 900, 600"})
    void anOverflowInTheStoreNamesTheCell(int cells, int cell, int small) {
        RollUpSchema schema = schema(cells);
        FactStore.Builder builder = FactStore.builder(TREE, schema);
        for (int i = 0; i < small; i++) {
            builder.add(Row.of(5, RollUpSamples.OCTOBER, 1, 1));
            builder.add(Row.of(5, RollUpSamples.OCTOBER, cell, 1));
        }
        FactStore store = builder.add(Row.of(5, RollUpSamples.OCTOBER, cell, Long.MAX_VALUE))
                .build();
        assertThatThrownBy(store::rollUp).hasMessageEndingWith("month 2025-10, category=n" + cell);
    }
}
