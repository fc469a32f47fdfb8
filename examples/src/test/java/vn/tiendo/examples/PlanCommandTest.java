package vn.tiendo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.io.json.PlanJson;
import vn.tiendo.plan.Deliverable;
import vn.tiendo.plan.EffectiveRow;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;

class PlanCommandTest {
    @TempDir
    private Path folder;

    @Test
    void writesTheCanonicalJson() throws IOException {
        Path file = folder.resolve("plan.txt");
        Files.write(file, Sample.openPlan().readAllBytes());

        CommandRun run = CommandRun.of("plan", file.toString());

        Plan plan = PlanJson.standard().read(run.out()).orThrow();
        assertThat(PlanJson.standard().write(plan)).isEqualTo(run.out());
        assertThat(plan.document().number()).contains("2057/QĐ-BTP");
        assertThat(plan.rows()).hasSize(71);
        assertThat(run.err().lines())
                .allMatch(line -> line.matches(".*plan\\.txt:[0-9]+:[0-9]+: (error|warning|info) [A-Z]+-[0-9]{3} .+"));
        assertThat(run.status()).isZero();
    }

    @Test
    void yearIsPutInOnlyWhereItIsAskedFor() {
        String table = "TT\tNội dung\tĐơn vị chủ trì\tThời gian\n1\tKiểm tra\tSở Y tế\tTrước 15/11\n";

        CommandRun without = CommandRun.withInput(table, "plan", "-");
        assertThat(without.status()).isEqualTo(1);
        assertThat(without.err()).contains("TIME-006");

        CommandRun with = CommandRun.withInput(table, "plan", "-", "--year", "2026", "--basis", "work-year");
        assertThat(with.status()).isZero();
        assertThat(with.out()).contains("../2025-11-14", "context_year");
    }

    /** The sample is the plan of 2018 in its numbers, units and timelines. */
    @Test
    void sampleIsTrueInItsNumbers() throws IOException {
        CommandRun run =
                CommandRun.withInput(new String(Sample.openPlan().readAllBytes(), StandardCharsets.UTF_8), "plan", "-");
        Plan plan = PlanJson.standard().read(run.out()).orThrow();

        assertThat(plan.rows().stream().map(row -> row.id().path()).distinct()).hasSize(52);
        assertThat(plan.rows().stream()
                        .map(row -> row.id().path().steps().get(0))
                        .distinct())
                .containsExactly("I", "II", "III", "IV", "V", "VI");
        assertThat(plan.rows().stream()
                        .map(EffectiveRow::deliverable)
                        .map(Deliverable::timeline)
                        .flatMap(timeline -> timeline.stream())
                        .map(timeline -> timeline.text().replaceAll("\\s+", " "))
                        .distinct())
                .hasSize(21);
        assertThat(plan.tasks().stream()
                        .filter(task -> !task.inherited().isEmpty())
                        .map(Task::path))
                .hasSize(20);
        assertThat(plan.tasks().stream()
                        .flatMap(task -> task.inherited().values().stream())
                        .distinct())
                .hasSize(11);
        assertThat(plan.rows()).allSatisfy(row -> {
            assertThat(row.lead()).isNotEmpty();
            assertThat(row.leaders()).isNotEmpty();
            assertThat(row.timeline()).isPresent();
        });
    }

    @Test
    void theOutputIsCompleteThoughThereAreErrors() throws IOException {
        Path file = folder.resolve("binary.txt");
        Files.write(file, new byte[] {0, 1, 2, 3, 0, 0, 7});
        CommandRun run = CommandRun.of("plan", file.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("binary.txt:").contains(" error DOC-");
    }
}
