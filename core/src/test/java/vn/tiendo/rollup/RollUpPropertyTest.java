package vn.tiendo.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AfterContainer;
import vn.tiendo.rollup.RollUpSamples.Data;
import vn.tiendo.rollup.RollUpSamples.Row;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.YearBasis;

/** A cube is what the plainest program makes of the same facts, by whatever way they came. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@Domain(RollUpSamples.class)
@Domain(DomainContext.Global.class)
class RollUpPropertyTest {
    private static final ExecutorService POOL = Executors.newFixedThreadPool(3);

    @AfterContainer
    static void stop() {
        POOL.shutdownNow();
    }

    @Property(tries = 300)
    void aCubeIsWhatGroupingSays(@ForAll Data data) {
        Cube cube = accumulate(data).result();
        assertThat(Oracle.cells(cube)).isEqualTo(Oracle.cells(data.tree(), data.schema(), data.facts()));
    }

    @Property(tries = 200)
    void storesColumnsStreamsAndThreadsMakeTheSameCube(@ForAll Data data) {
        Cube expected = accumulate(data).result();
        FactStore store = FactStore.builder(data.tree(), data.schema())
                .addAll(data.facts())
                .build();
        assertThat(store.size()).isEqualTo(data.facts().size());
        assertThat(store.rollUp()).isEqualTo(expected);
        assertThat(store.rollUp(Parallelism.of(POOL, 3))).isEqualTo(expected);
        assertThat(FactStore.builder(data.tree(), data.schema())
                        .add(columns(data))
                        .build()
                        .rollUp())
                .isEqualTo(expected);
        assertThat(data.facts().parallelStream()
                        .collect(Accumulator.collector(data.tree(), data.schema()))
                        .result())
                .isEqualTo(expected);
        assertThat(Accumulator.of(data.tree(), data.schema())
                        .addAll(data.facts().stream())
                        .result())
                .isEqualTo(expected);
    }

    @Property(tries = 200)
    void anyOrderAndDivisionGivesTheSameBytes(@ForAll Data data, @ForAll long seed) {
        byte[] expected = accumulate(data).toBytes();
        Random random = new Random(seed);
        List<Row> shuffled = new ArrayList<>(data.facts());
        Collections.shuffle(shuffled, random);
        List<Accumulator> parts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            parts.add(Accumulator.of(data.tree(), data.schema()));
        }
        for (Row fact : shuffled) {
            Accumulator part = parts.get(random.nextInt(parts.size()));
            part.add(fact);
            if (random.nextInt(8) == 0) {
                part.result();
            }
        }
        while (parts.size() > 1) {
            Accumulator taken = parts.remove(random.nextInt(parts.size()));
            parts.get(random.nextInt(parts.size())).merge(taken);
        }
        assertThat(parts.get(0).toBytes()).isEqualTo(expected);
        assertThat(parts.get(0).result()).isEqualTo(accumulate(data).result());
    }

    @Property(tries = 100)
    void mergingIsAssociativeAndCommutativeAndLeavesTheOtherAlone(@ForAll Data data) {
        List<Row> facts = data.facts();
        int third = facts.size() / 3;
        List<List<Row>> parts = List.of(
                facts.subList(0, third), facts.subList(third, 2 * third), facts.subList(2 * third, facts.size()));
        byte[] left = accumulate(data, parts.get(0))
                .merge(accumulate(data, parts.get(1)))
                .merge(accumulate(data, parts.get(2)))
                .toBytes();
        byte[] right = accumulate(data, parts.get(0))
                .merge(accumulate(data, parts.get(1)).merge(accumulate(data, parts.get(2))))
                .toBytes();
        Accumulator last = accumulate(data, parts.get(2));
        byte[] lastBefore = last.toBytes();
        byte[] turned = accumulate(data, parts.get(1))
                .merge(last)
                .merge(accumulate(data, parts.get(0)))
                .toBytes();
        assertThat(right).isEqualTo(left);
        assertThat(turned).isEqualTo(left);
        assertThat(last.toBytes()).isEqualTo(lastBefore);
        assertThat(accumulate(data).merge(accumulate(data, List.of())).toBytes())
                .isEqualTo(accumulate(data).toBytes());
    }

    @Property(tries = 200)
    void aCorrectionIsARebuild(@ForAll Data data, @ForAll Data other, @ForAll long seed) {
        Random random = new Random(seed);
        List<Row> facts = new ArrayList<>(data.facts());
        Accumulator accumulator = accumulate(data);
        List<Cube> cubes = new ArrayList<>();
        List<Object> contents = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            cubes.add(accumulator.result());
            contents.add(Oracle.cells(cubes.get(i)));
            int unit = random.nextInt(data.tree().size());
            int month = facts.isEmpty() || random.nextInt(4) == 0
                    ? RollUpSamples.OCTOBER
                    : facts.get(random.nextInt(facts.size())).month();
            List<Row> corrected = new ArrayList<>();
            for (int k = random.nextInt(4); k > 0; k--) {
                corrected.add(fact(data.schema(), unit, month, random));
            }
            switch (random.nextInt(3)) {
                case 0 -> {
                    accumulator.replace(unit, month, corrected);
                    facts.removeIf(fact -> fact.unit() == unit && fact.month() == month);
                    facts.addAll(corrected);
                }
                case 1 -> {
                    accumulator.retract(unit, month);
                    facts.removeIf(fact -> fact.unit() == unit && fact.month() == month);
                }
                default -> {
                    accumulator.addAll(corrected);
                    facts.addAll(corrected);
                }
            }
            assertThat(Oracle.cells(accumulator.result())).isEqualTo(Oracle.cells(data.tree(), data.schema(), facts));
        }
        for (int i = 0; i < cubes.size(); i++) {
            assertThat(Oracle.cells(cubes.get(i))).isEqualTo(contents.get(i));
        }
    }

    @Property(tries = 200)
    void whoIsMissingIsCounted(@ForAll Data data) {
        Cube cube = accumulate(data).result();
        for (YearMonth month = YearMonth.of(2025, 9);
                !month.isAfter(YearMonth.of(2025, 12));
                month = month.plusMonths(1)) {
            int number = Months.of(month);
            ReportingPeriod period = ReportingPeriod.of(YearBasis.WORK_YEAR, month);
            for (int unit = 0; unit < data.tree().size(); unit++) {
                Coverage coverage = cube.coverage(unit, period);
                List<Integer> missing = Oracle.missing(data.tree(), data.facts(), unit, number);
                assertThat(coverage.missing().asList()).isEqualTo(missing);
                Page page = cube.pages(unit).find(number);
                assertThat(coverage.reporting()).isEqualTo(page == null ? 0 : page.reporting);
            }
        }
    }

    @Property(tries = 200)
    void rowsOfAReport(@ForAll Data data) {
        if (data.schema().breakdowns().isEmpty()) {
            return;
        }
        Quantity due = Quantity.of(data.schema().all(), RollUpSamples.DUE);
        RowCursor row = accumulate(data).result().rows("category", Month.OCTOBER, ImmutableList.of(due));
        List<String> found = new ArrayList<>();
        while (row.next()) {
            found.add(row.unit() + " " + row.month() + (row.isCumulative() ? " c " : " m ") + row.value() + " "
                    + row.facts() + " " + row.get(0));
        }
        assertThat(found).isEqualTo(OracleRows.of(data));
    }

    static Row fact(RollUpSchema schema, int unit, int month, Random random) {
        long[] measures = new long[schema.measures().size()];
        for (int i = 0; i < measures.length; i++) {
            measures[i] = random.nextInt(1000);
        }
        return Row.of(unit, month, random.nextInt(schema.cells()), measures);
    }

    private static Accumulator accumulate(Data data) {
        return accumulate(data, data.facts());
    }

    private static Accumulator accumulate(Data data, List<Row> facts) {
        return Accumulator.of(data.tree(), data.schema()).addAll(facts);
    }

    private static FactColumns columns(Data data) {
        int size = data.facts().size();
        int[] units = new int[size];
        int[] months = new int[size];
        int[] cells = new int[size];
        long[][] measures = new long[data.schema().measures().size()][size];
        for (int i = 0; i < size; i++) {
            Row fact = data.facts().get(i);
            units[i] = fact.unit();
            months[i] = fact.month();
            cells[i] = fact.cell();
            for (int k = 0; k < measures.length; k++) {
                measures[k][i] = fact.measure(k);
            }
        }
        return FactColumns.of(units, months, cells, measures);
    }
}
