package vn.tiendo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import vn.tiendo.time.TimelineParser;

class TimelineParseBenchmarkTest {
    static Iterable<String> phrases() {
        return PhraseMix.PHRASES;
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void bothVariantsMeanTheSame(String phrase) {
        Optional<RegexTimelines.Meaning> ours = TimelineParser.standard()
                .parse(phrase)
                .value()
                .map(read -> {
                    var timeline = read.timeline();
                    return new RegexTimelines.Meaning(
                            timeline.kind().code(),
                            timeline.start().orElse(null),
                            timeline.end().orElse(null));
                });
        assertThat(RegexTimelines.parse(phrase)).isEqualTo(ours);
    }

    @Test
    void onePhraseIsRefused() {
        assertThat(PhraseMix.PHRASES).hasSize(16);
        assertThat(PhraseMix.PHRASES.stream()
                        .filter(phrase ->
                                !TimelineParser.standard().parse(phrase).isPresent()))
                .hasSize(1);
    }

    /** That the benchmark runs at all; its figures mean nothing. */
    @Test
    void benchmarkRuns() throws RunnerException {
        assertThat(new Runner(new OptionsBuilder()
                                .include(TimelineParseBenchmark.class.getName())
                                .forks(0)
                                .warmupIterations(0)
                                .measurementIterations(1)
                                .measurementTime(TimeValue.milliseconds(20))
                                .shouldFailOnError(true)
                                .verbosity(VerboseMode.SILENT)
                                .build())
                        .run())
                .hasSize(3);
    }
}
