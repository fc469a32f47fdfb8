package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.org.UnitRef;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.plan.Deliverable;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.result.Parsed;

/** The work plan 2026 of Gia Lai: tasks with labelled fields, footnotes within sentences, pages within words. */
class WorkPlan2026Test {
    private static Parsed<Plan> parsed;
    private static Plan plan;

    @BeforeAll
    static void read() {
        parsed = ReaderFixture.read(ReaderFixture.original("ke-hoach-gia-lai-2026.txt"));
        plan = parsed.value().orElseThrow();
    }

    private static List<Task> under(String path) {
        OutlinePath section = OutlinePath.parse(path);
        return ReaderFixture.tasks(plan).stream()
                .filter(task -> task.path().isUnder(section))
                .toList();
    }

    private static Deliverable row(String path) {
        assertThat(ReaderFixture.task(plan, path).deliverables()).as(path).hasSize(1);
        return ReaderFixture.task(plan, path).deliverables().get(0);
    }

    @Test
    void hasItsTasks() {
        assertThat(plan.items()).extracting(Task::number).containsExactly("I", "II", "III");
        assertThat(ReaderFixture.task(plan, "II").items())
                .extracting(Task::number)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16");
        assertThat(under("II")).hasSize(16 + 21);
        List<Task> leaves =
                under("II").stream().filter(task -> task.items().isEmpty()).toList();
        assertThat(leaves).hasSize(30).allSatisfy(leaf -> {
            assertThat(leaf.deliverables()).as(leaf.path().toString()).hasSize(1);
            Deliverable row = leaf.deliverables().get(0);
            assertThat(row.products()).isNotEmpty();
            assertThat(row.timeline()).isPresent();
            assertThat(row.lead()).isNotEmpty();
            assertThat(row.cooperating()).isNotEmpty();
            assertThat(leaf.paragraphs()).isEmpty();
            assertThat(leaf.bullets()).isEmpty();
        });
        assertThat(ReaderFixture.task(plan, "III").items()).hasSize(3);
        assertThat(parsed.diagnostics()).noneMatch(diagnostic -> diagnostic.code() instanceof DocumentCode);
    }

    @Test
    void titlesStandWithoutNumberAndLabel() {
        assertThat(under("II")).allSatisfy(task -> assertThat(task.title()).doesNotStartWith("Nhiệm vụ"));
        Task third = ReaderFixture.task(plan, "II/3");
        assertThat(third.title()).startsWith("Hoàn thành các chỉ tiêu").endsWith("án dân sự");
        assertThat(third.paragraphs()).singleElement().asString().endsWith("tập trung vào các nhiệm vụ:");
        assertThat(third.deliverables()).isEmpty();
        assertThat(ReaderFixture.task(plan, "II/5").title()).endsWith("ít nhất 95%.");
        assertThat(ReaderFixture.task(plan, "II/13/13.1").title()).endsWith("pháp luật THADS, THAHC");
    }

    @ParameterizedTest
    @CsvSource({
        "II/1, 7, 0",
        "II/2, 3, 0",
        "II/3/3.1, 1, 1",
        "II/3/3.2, 1, 5",
        "II/3/3.3, 1, 6",
        "II/3/3.4, 1, 5",
        "II/3/3.5, 1, 5",
        "II/4, 1, 4",
        "II/5, 1, 2",
        "II/6/6.1, 1, 3",
        "II/6/6.2, 5, 1",
        "II/9/9.1, 2, 1",
        "II/9/9.2, 1, 4",
        "II/9/9.4, 1, 3",
        "II/11/11.3, 1, 0",
        "II/16, 1, 1",
    })
    void productsAndSolutions(String path, int products, int solutions) {
        assertThat(row(path).products()).hasSize(products);
        assertThat(ReaderFixture.task(plan, path).solutions())
                .hasSize(solutions)
                .noneMatch(text -> text.matches("[-+(].*"));
    }

    @ParameterizedTest
    @CsvSource({
        "II/1, 2025-10-01/2026-09-30",
        "II/9/9.1, 2026",
        "II/11/11.2, 2026-01-01/2026-12-31",
        "II/12/12.1, ../..",
        "II/13/13.1, 2025-10-01/2026-09-30",
    })
    void timelines(String path, String canonical) {
        assertThat(row(path).timeline().orElseThrow().timeline().toCanonical()).isEqualTo(canonical);
    }

    @Test
    void reportsRecurAndChiefsDecide() {
        assertThat(row("II/16").timeline().orElseThrow().timeline().toCanonical())
                .contains("FREQ=MONTHLY", "BYMONTH=3,6,9,12");
        assertThat(row("II/9/9.3").timeline().orElseThrow().timeline().toCanonical())
                .startsWith("document:");
    }

    @ParameterizedTest
    @CsvSource({
        "II/1, 2, 1",
        "II/3/3.1, 2, 3",
        "II/3/3.2, 3, 3",
        "II/3/3.4, 2, 8",
        "II/7/7.3, 2, 10",
        "II/9/9.4, 2, 3",
        "II/11/11.2, 1, 5",
        "II/15, 2, 1",
    })
    void units(String path, int lead, int cooperating) {
        assertThat(row(path).lead()).hasSize(lead);
        assertThat(row(path).cooperating()).hasSize(cooperating);
    }

    @Test
    void unitsKeepTheirSuperiors() {
        assertThat(row("II/3/3.1").lead()).first().extracting(UnitRef::text).isEqualTo("Văn phòng THADS tỉnh");
        assertThat(row("II/9/9.4").cooperating())
                .last()
                .extracting(UnitRef::text)
                .isEqualTo("Ban Tổ chức cán bộ, Cục Quản lý THADS");
        assertThat(row("II/11/11.2").lead()).extracting(UnitRef::text).containsExactly("Phòng Tài chính - Kế toán");
        assertThat(row("II/11/11.2").cooperating())
                .element(1)
                .extracting(UnitRef::text)
                .asString()
                .startsWith("Ban Kế hoạch - Tài chính");
    }

    @Test
    void footnotesAreKeptAndTakenOutOfTheSentence() {
        Task task = ReaderFixture.task(plan, "II/3/3.5");
        assertThat(task.footnotes()).singleElement().satisfies(note -> {
            assertThat(note.mark()).isEqualTo("1");
            assertThat(note.line()).isEqualTo(533);
            assertThat(note.text()).startsWith("Quyết định số 630/QĐ-TCTHADS").endsWith("Thi hành án dân sự.");
        });
        assertThat(row("II/3/3.5").products().get(0)).contains("cơ quan THADS. Nghiêm túc");
        assertThat(ReaderFixture.task(plan, "II/11/11.2").footnotes())
                .extracting("mark")
                .containsExactly("2");
        assertThat(ReaderFixture.task(plan, "II/11/11.2").title()).contains("Bộ Tư pháp phê duyệt");
        assertThat(ReaderFixture.task(plan, "II/12/12.1").footnotes())
                .extracting("mark")
                .containsExactly("3");
        assertThat(row("II/12/12.2").products().get(0)).contains("nhất là công tác tổ chức");
    }

    @Test
    void numbersBrokenOverLinesAreJoined() {
        assertThat(row("II/1").products().get(0)).contains("nhiệm kỳ 2025-2030");
        assertThat(row("II/6/6.2").products().get(4)).contains("457/QĐ-CQLTHADS ngày");
    }
}
