package vn.tiendo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class OrgTreeBenchmarkTest {
    @Test
    void bothVariantsAgreeOnAllQuestions() {
        RandomOrganization organization = RandomOrganization.of(10_000);
        int[] above = organization.questions(OrgTreeBenchmark.COUNT);
        int[] below = organization.belowHalfOf(above);
        int yes = 0;
        for (int i = 0; i < above.length; i++) {
            boolean isAbove = RandomOrganization.isAbove(organization.parents(), above[i], below[i]);
            assertThat(organization.tree().isAncestor(above[i], below[i])).isEqualTo(isAbove);
            yes += isAbove ? 1 : 0;
        }
        assertThat(yes).isBetween(above.length / 8, above.length / 2);
    }

    @Test
    void aRangeHoldsExactlyWhatStandsBelow() {
        RandomOrganization organization = RandomOrganization.of(300);
        for (int unit = 0; unit < 300; unit++) {
            int below = 0;
            for (int other = 0; other < 300; other++) {
                below += RandomOrganization.isAbove(organization.parents(), unit, other) ? 1 : 0;
            }
            assertThat(organization.tree().subtreeRange(unit).size()).isEqualTo(below + 1);
        }
    }

    /** That the benchmark runs at all; its figures mean nothing. */
    @Test
    void benchmarkRuns() throws RunnerException {
        assertThat(new Runner(new OptionsBuilder()
                                .include(OrgTreeBenchmark.class.getName())
                                .param("size", "1000")
                                .forks(0)
                                .warmupIterations(0)
                                .measurementIterations(1)
                                .measurementTime(TimeValue.milliseconds(20))
                                .shouldFailOnError(true)
                                .verbosity(VerboseMode.SILENT)
                                .build())
                        .run())
                .hasSize(4);
    }
}
