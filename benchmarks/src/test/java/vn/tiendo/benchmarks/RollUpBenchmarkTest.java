package vn.tiendo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import vn.tiendo.rollup.Accumulator;
import vn.tiendo.rollup.CellCursor;
import vn.tiendo.rollup.Cube;
import vn.tiendo.rollup.FactStore;
import vn.tiendo.rollup.Parallelism;

/** All variants of the roll-up say the same. */
class RollUpBenchmarkTest {
    private static final int FACTS = 20_000;
    private static final List<Case> CASES = CaseData.cases(FACTS);
    private static final Map<String, String> EXPECTED = text(GroupingRollUp.streams(CASES));

    @Test
    void tiendo() {
        assertThat(text(CaseData.store(CASES).rollUp())).isEqualTo(EXPECTED);
        assertThat(text(FactStore.builder(CaseData.TREE, CaseData.SCHEMA)
                        .addAll(CASES)
                        .rollUp()))
                .isEqualTo(EXPECTED);
        assertThat(text(Accumulator.of(CaseData.TREE, CaseData.SCHEMA)
                        .addAll(CASES)
                        .result()))
                .isEqualTo(EXPECTED);
    }

    /** With enough cases for two threads. */
    @Test
    void tiendoOnTwoThreads() {
        List<Case> cases = CaseData.cases(600_000);
        ExecutorService pool = Executors.newFixedThreadPool(1);
        try {
            Parallelism two = Parallelism.of(pool, 2);
            Map<String, String> expected = text(flat(FlatRollUp.of(cases)));
            assertThat(text(CaseData.store(cases).rollUp(two))).isEqualTo(expected);
            assertThat(text(FactStore.builder(CaseData.TREE, CaseData.SCHEMA)
                            .addAll(cases, two)
                            .rollUp(two)))
                    .isEqualTo(expected);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void oneStream() {
        assertThat(text(GroupingRollUp.oneStream(CASES))).isEqualTo(EXPECTED);
    }

    @Test
    void eclipseCollections() {
        assertThat(text(new EclipseRollUp(CASES).rollUp())).isEqualTo(EXPECTED);
    }

    @Test
    void flatLoop() {
        assertThat(text(flat(FlatRollUp.of(CASES)))).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void duckDb(boolean sorted) throws SQLException {
        try (DuckDbRollUp database = DuckDbRollUp.of(CASES, sorted, 2)) {
            database.rollUp();
            assertThat(text(database.result())).isEqualTo(EXPECTED);
        }
    }

    /** That the benchmarks run at all; their figures mean nothing. */
    @Test
    void benchmarksRun() throws RunnerException {
        assertThat(new Runner(new OptionsBuilder()
                                .include(RollUpBenchmark.class.getName())
                                .include(CorrectionBenchmark.class.getName())
                                .param("facts", "2000")
                                .forks(0)
                                .warmupIterations(0)
                                .measurementIterations(1)
                                .measurementTime(TimeValue.milliseconds(20))
                                .shouldFailOnError(true)
                                .verbosity(VerboseMode.SILENT)
                                .build())
                        .run())
                .hasSize(17);
    }

    private static Map<CaseGroup, CaseSummary> flat(long[] cube) {
        Map<CaseGroup, CaseSummary> all = new HashMap<>();
        int length = CaseSummary.CELLS * CaseSummary.NUMBERS;
        for (int at = 0; at < cube.length; at += length) {
            int group = at / length;
            CaseSummary summary = new CaseSummary();
            System.arraycopy(cube, at, summary.sums, 0, length);
            int month = group / Case.CATEGORIES;
            CaseGroup key = new CaseGroup(
                    month / CaseData.MONTHS, CaseData.FIRST_MONTH + month % CaseData.MONTHS, group % Case.CATEGORIES);
            if (summary.cases() > 0) {
                all.put(key, summary);
            }
        }
        return all;
    }

    private static Map<String, String> text(Cube cube) {
        Map<CaseGroup, CaseSummary> all = new HashMap<>();
        for (CellCursor cell = cube.cells(); cell.next(); ) {
            CaseGroup group = new CaseGroup(cell.unit(), cell.month(), cell.cell() / CaseSummary.CELLS);
            long[] sums = all.computeIfAbsent(group, any -> new CaseSummary()).sums;
            int at = cell.cell() % CaseSummary.CELLS * CaseSummary.NUMBERS;
            sums[at] = cell.facts();
            for (int i = 0; i < 3; i++) {
                sums[at + 1 + i] = cell.measure(i);
            }
        }
        return text(all);
    }

    private static Map<String, String> text(Map<CaseGroup, CaseSummary> all) {
        return all.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toString(),
                        entry -> entry.getValue().toString()));
    }
}
