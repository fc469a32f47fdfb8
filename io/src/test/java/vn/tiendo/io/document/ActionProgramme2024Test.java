package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.plan.Bullet;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.result.Parsed;

/** The action programme 2024: six levels of outline, three levels of agency. */
class ActionProgramme2024Test {
    private static Parsed<Plan> parsed;
    private static Plan plan;

    @BeforeAll
    static void read() {
        parsed = ReaderFixture.read(ReaderFixture.original("chuong-trinh-hanh-dong-2024.txt"));
        plan = parsed.value().orElseThrow();
    }

    private static String numbers(String path) {
        return ReaderFixture.task(plan, path).items().stream().map(Task::number).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "II, 1 2 3 4 5 6 7 8 9",
        "II/1, a b",
        "II/2, 2.1 2.2 2.3",
        "II/2/2.1, a b c d đ",
        "II/3/3.1, a b c d đ e g h",
        "II/4, 4.1 4.2 4.3 4.4",
        "II/4/4.2, a b c d đ e g h i",
        "II/4/4.2/đ, i ii iii iv v",
        "II/5/5.2/d, i ii",
        "II/6, 6.1 6.2 6.3 6.4",
        "II/6/6.1, a b c d đ e g h i k",
        "II/7, 7.1 7.2 7.3 7.4",
        "III, 1",
    })
    void outline(String path, String expected) {
        assertThat(numbers(path)).isEqualTo(expected);
    }

    @Test
    void readsWhole() {
        assertThat(plan.document().type()).contains("Chương trình hành động");
        assertThat(plan.document().title().orElseThrow())
                .startsWith("Thực hiện các chỉ tiêu")
                .endsWith("năm 2024");
        assertThat(plan.document().preamble()).hasSize(1);
        assertThat(plan.unplaced()).isEmpty();
        assertThat(ReaderFixture.found(parsed)).containsExactly("2176 FURNITURE", "2639 CUT_SHORT");
    }

    @Test
    void bulletsStandBelowBullets() {
        List<Bullet> bullets = ReaderFixture.task(plan, "II/1/a").bullets();
        assertThat(bullets).hasSize(3).allMatch(bullet -> bullet.mark().equals("-"));
        assertThat(bullets.get(2).bullets())
                .hasSize(4)
                .allMatch(bullet -> bullet.mark().equals("+"));

        List<Bullet> enforced = ReaderFixture.task(plan, "II/4/4.2/đ/i").bullets();
        assertThat(enforced).hasSize(7);
        assertThat(enforced).extracting(bullet -> bullet.bullets().size()).containsExactly(0, 4, 3, 0, 0, 0, 0);
    }

    @Test
    void enumerationsInsideSentencesAreNoPoints() {
        Task task = ReaderFixture.task(plan, "II/5/5.1/b");
        assertThat(task.items()).isEmpty();
        assertThat(task.bullets()).hasSize(2);
        assertThat(task.bullets().get(0).text()).contains("(i) ", "(vi) ");
    }

    @Test
    void paragraphsWithoutMarkAreKept() {
        assertThat(ReaderFixture.task(plan, "II/4/4.1/h").paragraphs()).hasSize(3);
        assertThat(ReaderFixture.task(plan, "II/7/7.4/b").paragraphs()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "II/2/2.1, Tổng cục",
        "II/2/2.2, Cục",
        "II/2/2.3, Chi cục",
        "II/4/4.3, Chi cục",
        "II/4/4.4, Toàn hệ thống",
        "II/6/6.4, Toàn hệ thống",
        "II/7/7.4, Toàn hệ thống",
        "II/9/9.2, Cục",
    })
    void addressees(String path, String addressee) {
        assertThat(ReaderFixture.task(plan, path).addressee()).contains(addressee);
    }

    @Test
    void onlySectionsHaveAddressees() {
        assertThat(ReaderFixture.tasks(plan).stream()
                        .filter(task -> task.addressee().isPresent()))
                .hasSize(27)
                .allMatch(task -> task.path().depth() == 3);
    }
}
