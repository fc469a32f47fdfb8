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
        // Two products and two timelines without marks: two rows, as in the other form.
        "225, PRODUCTS_DIVIDED",
        "225, TIMELINES_PAIRED",
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
        "134, BEGINS_WITH_REST",
        "150, PRODUCT_OF_NEIGHBOUR",
        "156, ROWS_DISPLACED",
        "157, ROWS_DISPLACED",
        "158, ROWS_DISPLACED",
        "159, ROWS_DISPLACED",
        "160, ROWS_DISPLACED",
        "160, CUT_AT_PAGE_END",
        "166, BEGINS_WITH_REST",
        "234, PRODUCT_OF_NEIGHBOUR",
        "226, ROWS_DISPLACED",
        "227, ROWS_DISPLACED",
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

    /** Every cell that the other form divides into several products is divided here too, or named. */
    @ParameterizedTest
    @CsvSource({
        "120, SEVERAL_PRODUCTS",
        "134, SEVERAL_PRODUCTS",
        "136, SEVERAL_PRODUCTS",
        "137, PRODUCTS_DIVIDED",
        "140, PRODUCTS_DIVIDED",
        "141, SEVERAL_PRODUCTS",
        "144, SEVERAL_PRODUCTS",
        "150, PRODUCTS_DIVIDED",
        "151, PRODUCTS_DIVIDED",
        "159, SEVERAL_PRODUCTS",
        "161, PRODUCTS_DIVIDED",
        "166, PRODUCTS_DIVIDED",
        "195, PRODUCTS_DIVIDED",
        "196, PRODUCTS_DIVIDED",
        "214, SEVERAL_PRODUCTS",
        "221, SEVERAL_PRODUCTS",
        "226, SEVERAL_PRODUCTS",
    })
    void productsWithoutMarksAreDividedOrNamed(int line, DocumentCode code) {
        assertThat(ReaderFixture.found(parsed)).contains(line + " " + code);
    }

    @Test
    void theRowsOfTheScan() {
        assertThat(ReaderFixture.tasks(plan).stream()
                        .mapToInt(task -> task.deliverables().size())
                        .sum())
                .isEqualTo(63);
        assertThat(ReaderFixture.task(plan, "VI/7").deliverables())
                .hasSameSizeAs(ReaderFixture.task(lines, "VI/7").deliverables());
        assertThat(ReaderFixture.task(plan, "II/2/2.2").deliverables().get(0).products())
                .isEqualTo(ReaderFixture.task(lines, "II/2/2.2")
                        .deliverables()
                        .get(0)
                        .products());
    }

    /** Rows whose cells are as in the other form raise no alarm. */
    @Test
    void noOtherRowIsSuspected() {
        Set<Integer> suspected = parsed.diagnostics().stream()
                .filter(diagnostic -> Set.of("DOC-055", "DOC-056", "DOC-057")
                        .contains(diagnostic.code().code()))
                .map(diagnostic -> diagnostic.location().line())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(suspected).containsExactly(134, 150, 156, 157, 158, 159, 160, 166, 226, 227, 234);
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
