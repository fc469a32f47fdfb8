package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;

/** The target decision 2022 of Thái Nguyên: articles, and an annex of solutions by indicator and role. */
class TargetDecision1605Test {
    private static Plan plan;

    @BeforeAll
    static void read() {
        plan = ReaderFixture.planOf(ReaderFixture.original("1605-qd-cthads-2021.txt"));
    }

    @ParameterizedTest
    @CsvSource({
        "Điều 1, 1 2 3 4 5 6 7 8 9",
        "Điều 1/3, 3.1 3.2 3.3",
        "Điều 3, 1 2 3",
        "Điều 4, 1 2",
        "Phụ lục 2, 1 2",
        "Phụ lục 2/1, 1.1 1.2 1.3 1.4",
        "Phụ lục 2/2, 2.1 2.2 2.3 2.4 2.5 2.6 2.7 2.8 2.9",
    })
    void outline(String path, String expected) {
        assertThat(ReaderFixture.task(plan, path).items().stream()
                        .map(Task::number)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void everyIndicatorHasBothRoles() {
        assertThat(ReaderFixture.task(plan, "Phụ lục 2/2").items()).hasSize(9).allSatisfy(indicator -> {
            assertThat(indicator.items()).extracting(Task::number).containsExactly("a", "b");
            assertThat(indicator.items()).allMatch(role -> role.title().matches("(Trưởng|Chi [Cc]ục).*"));
            assertThat(indicator.items()).allMatch(role -> !role.bullets().isEmpty());
        });
        assertThat(ReaderFixture.task(plan, "Phụ lục 2/2/2.3/a").bullets()).hasSize(16);
    }

    @Test
    void headAndEnd() {
        assertThat(plan.document().bases()).hasSize(6);
        assertThat(plan.document().recipients()).hasSize(9).first().isEqualTo("Như Điều 4 (T/hiện);");
        assertThat(plan.document().signer()).containsExactly("CỤC TRƯỞNG", "Nguyễn Xuân Tùng");
        assertThat(plan.document().number()).contains("1605/QĐ-CTHADS");
        assertThat(plan.items())
                .extracting(task -> task.path().toString())
                .containsExactly("Điều 1", "Điều 2", "Điều 3", "Điều 4", "Phụ lục 1", "Phụ lục 2");
    }

    @Test
    void noMarksOfMarkdownStay() {
        assertThat(ReaderFixture.tasks(plan))
                .noneMatch(task -> task.title().contains("*") || task.title().contains("#"));
    }

    @Test
    void sentencesGoOnOverPages() {
        assertThat(ReaderFixture.task(plan, "Điều 1/2").title()).contains("điều kiện THA và các thông tin");
        assertThat(ReaderFixture.task(plan, "Điều 1/2").paragraphs()).isEmpty();
    }
}
