package vn.tiendo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import vn.tiendo.plan.Plan;
import vn.tiendo.result.Parsed;

class PlanReadBenchmarkTest {
    private static Parsed<Plan> read(int times) throws IOException {
        PlanReadBenchmark benchmark = new PlanReadBenchmark();
        benchmark.times = times;
        benchmark.setup();
        return benchmark.read();
    }

    @Test
    void theSampleIsReadWhole() throws IOException {
        Parsed<Plan> parsed = read(1);
        assertThat(parsed.hasErrors()).isFalse();
        assertThat(parsed.value().orElseThrow().index().tasks()).hasSize(60);
    }

    /** Else ten times the document would be no ten times the work. */
    @Test
    void tenTimesTheDocumentIsReadToItsEnd() throws IOException {
        assertThat(read(10).value().orElseThrow().index().tasks()).hasSizeGreaterThanOrEqualTo(540);
    }

    @Test
    void aDocumentThatIsNotAtHandIsNamed() {
        assertThatThrownBy(() -> SampleDocument.load("no-such-document.txt")).isInstanceOf(IOException.class);
    }

    /** That the benchmark runs at all; its figures mean nothing. */
    @Test
    void benchmarkRuns() throws RunnerException {
        assertThat(new Runner(new OptionsBuilder()
                                .include(PlanReadBenchmark.class.getName())
                                .param("document", SampleDocument.NAME)
                                .param("times", "1")
                                .forks(0)
                                .warmupIterations(0)
                                .measurementIterations(1)
                                .measurementTime(TimeValue.milliseconds(20))
                                .shouldFailOnError(true)
                                .verbosity(VerboseMode.SILENT)
                                .build())
                        .run())
                .hasSize(1);
    }
}
