package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanChange;
import vn.tiendo.plan.PlanDiff;
import vn.tiendo.plan.Task;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.Severity;

/** Decision 2057 as a scanner wrote it: what the scan carries, and what it lost is named. */
class Decision2057TableTest {
    private static Parsed<Plan> parsed;
    private static Plan plan;
    private static Plan lines;

    @BeforeAll
    static void read() {
        parsed = ReaderFixture.read(ReaderFixture.original(ReaderFixture.TABLE));
        plan = parsed.value().orElseThrow();
        lines = ReaderFixture.planOf(ReaderFixture.original(ReaderFixture.LINES));
    }

    private static Set<String> paths(Plan of) {
        return ReaderFixture.tasks(of).stream()
                .map(task -> task.path().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void hasTheSameOutlineButForTheLostLetter() {
        Set<String> lost = new TreeSet<>(paths(lines));
        lost.removeAll(paths(plan));
        assertThat(lost).containsExactly("IV/1/1.7/a");
        assertThat(paths(lines)).containsAll(paths(plan));
        assertThat(parsed.diagnostics()).noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    @Test
    void numberAndDateComeFromTheCaptions() {
        assertThat(plan.document().number()).hasValue("2057/QĐ-BTP");
        assertThat(plan.document().issuer()).hasValue("Bộ Tư pháp");
        assertThat(plan.document().bases()).hasSize(4);
        assertThat(plan.document().signer()).hasSize(3);
        assertThat(ReaderFixture.found(parsed)).contains("54 NUMBER_FROM_CAPTION", "97 REPEATED_SIGNATURE");
    }

    @ParameterizedTest
    @CsvSource({
        // A Roman one stands for the figure.
        "128, NUMBER_MISREAD",
        "143, NUMBER_MISREAD",
        // Text of a row in the header of the next page.
        "133, HEADER_WITH_TEXT",
        // Values of several rows in one cell.
        "134, TIMELINES_IN_CELL",
        "136, TIMELINES_IN_CELL",
        "141, TIMELINES_IN_CELL",
        "144, TIMELINES_IN_CELL",
        "225, TIMELINES_IN_CELL",
        "226, TIMELINES_PAIRED",
        "234, TIMELINES_IN_CELL",
        "233, ROWS_IN_ROW",
        "234, UNIT_TWICE",
        // Rows that go on over the end of a page.
        "149, JOINED_OVER_PAGE",
        "173, JOINED_OVER_PAGE",
        "192, JOINED_OVER_PAGE",
        "209, JOINED_OVER_PAGE",
        "224, JOINED_OVER_PAGE",
        "75, JOINED_OVER_PAGE",
        // Cells that slid into another row.
        "156, CELL_SLID",
        "159, HEADING_WITH_CELLS",
        "186, CELL_SLID",
        "202, CELL_SLID",
        "219, CELL_SLID",
        // What a page cut off.
        "161, OPEN_AT_PAGE_END",
        "181, CUT_AT_PAGE_END",
        "197, CUT_AT_PAGE_END",
        "214, CUT_AT_PAGE_END",
        // A lost letter, a lost title, values of merged cells.
        "187, NUMBER_GAP",
        "227, NO_TITLE",
        "203, EMPTY_CELL",
        "212, FLOATING_CELL",
        "124, REPEATED_HEADER",
    })
    void whatSlidMergedOrWasLostIsNamed(int line, DocumentCode code) {
        assertThat(ReaderFixture.found(parsed)).contains(line + " " + code);
    }

    @Test
    void joinsWhatThePageCut() {
        assertThat(ReaderFixture.task(plan, "II/1/1.1").title()).endsWith("và các văn bản hướng dẫn thi hành");
        assertThat(ReaderFixture.task(plan, "III/1/1.1").title()).endsWith("và chưa có điều kiện thi hành.");
        assertThat(ReaderFixture.task(plan, "III/4/4.3").deliverables().get(0).lead())
                .hasSize(3);
        assertThat(ReaderFixture.task(plan, "V/1").leaders()).hasSize(1);
        assertThat(ReaderFixture.task(plan, "V/1").deliverables().get(0).products())
                .hasSize(3);
    }

    @Test
    void cellsThatSlidStayWhereTheyArePrinted() {
        assertThat(ReaderFixture.task(plan, "III/2/2.1")
                        .deliverables()
                        .get(0)
                        .products()
                        .get(0))
                .startsWith("tham nhũng");
        assertThat(ReaderFixture.task(plan, "IV/2/2.7").title()).startsWith("chức đi thực tế cơ sở");
        assertThat(ReaderFixture.task(plan, "IV/2/2.8").inherited()).isEmpty();
        assertThat(ReaderFixture.task(plan, "III/2/2.1").deliverables().get(0).timeline())
                .isEmpty();
    }

    @Test
    void aRowOfTwoIsDividedWhereEveryCellHasTwo() {
        assertThat(ReaderFixture.task(plan, "VI/11").deliverables()).hasSize(2);
        assertThat(ReaderFixture.task(plan, "VI/12").deliverables()).hasSize(1);
    }

    @Test
    void theComparisonNamesTheDifferences() {
        List<PlanChange> changes = PlanDiff.between(lines, plan).changes();

        Set<String> changed =
                changes.stream().map(change -> change.path().toString()).collect(Collectors.toSet());
        assertThat(changed).contains("III/2/2.1", "III/2/2.2", "IV/1/1.7/a", "VI/8", "VI/9", "VI/12");
        List<String> alike = ReaderFixture.tasks(lines).stream()
                .filter(task -> !task.deliverables().isEmpty())
                .map(Task::path)
                .map(String::valueOf)
                .filter(path -> !changed.contains(path))
                .toList();
        assertThat(alike).contains("I/2/2.3", "IV/2/2.1", "IV/2/2.2", "IV/2/2.3");
    }
}
