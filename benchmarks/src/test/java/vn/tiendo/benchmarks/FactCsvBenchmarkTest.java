package vn.tiendo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import vn.tiendo.rollup.CellCursor;
import vn.tiendo.rollup.Cube;
import vn.tiendo.rollup.Months;

/** All ways from a file of facts to their cube say the same. */
class FactCsvBenchmarkTest {
    private final FactCsvBenchmark benchmark = new FactCsvBenchmark();

    @BeforeEach
    void setUp() throws IOException {
        benchmark.facts = 50_000;
        benchmark.setUp();
    }

    @AfterEach
    void tearDown() throws IOException {
        benchmark.tearDown();
    }

    @Test
    void allVariantsAgree() throws IOException, SQLException {
        Cube expected = benchmark.jackson();
        assertThat(benchmark.fastCsv()).isEqualTo(expected);
        assertThat(benchmark.tiendo()).isEqualTo(expected);
        assertThat(benchmark.tiendoTwoThreads()).isEqualTo(expected);
        assertThat(benchmark.tiendoStoreTwoThreads().rollUp()).isEqualTo(expected);
        try (DuckDbFacts database = DuckDbFacts.open(2)) {
            database.rollUp(benchmark.file());
            assertThat(database.result()).isEqualTo(text(expected));
            database.rollUpInTwoSteps(benchmark.file());
            assertThat(database.result()).isEqualTo(text(expected));
        }
    }

    private static Map<String, String> text(Cube cube) {
        Map<String, String> all = new HashMap<>();
        for (CellCursor cell = cube.cells(); cell.next(); ) {
            StringBuilder sums = new StringBuilder().append(cell.facts());
            for (int i = 0; i < FactFile.MEASURES.size(); i++) {
                sums.append(' ').append(cell.measure(i));
            }
            all.put(
                    CaseData.TREE.unit(cell.unit()).code() + " " + Months.toYearMonth(cell.month()) + " "
                            + FactFile.CATEGORIES.get(cell.cell()),
                    sums.toString());
        }
        return all;
    }

    /** That the benchmark runs at all; its figures mean nothing. */
    @Test
    void benchmarkRuns() throws RunnerException {
        assertThat(new Runner(new OptionsBuilder()
                                .include(FactCsvBenchmark.class.getName())
                                .param("facts", "2000")
                                .forks(0)
                                .warmupIterations(0)
                                .measurementIterations(1)
                                .measurementTime(TimeValue.milliseconds(20))
                                .shouldFailOnError(true)
                                .verbosity(VerboseMode.SILENT)
                                .build())
                        .run())
                .hasSize(7);
    }
}
