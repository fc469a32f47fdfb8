package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.io.document.ReaderFixture.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.io.document.RichDocument.Cell;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.plan.InheritableField;
import vn.tiendo.plan.InheritedFrom;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.plan.UnplacedLine;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.Severity;

/** Tables of tasks that print no numbers: a row is a task at its place in the table. */
class UnnumberedRowsTest {
    private static final String ROWS = """
            Nội dung công việc\tĐơn vị chủ trì\tThời gian hoàn thành
            Khảo sát bến thủy nội địa\tSở Giao thông vận tải\tQuý II/2031
            Lắp biển báo trên sông\tSở Xây dựng\t30/9/2031
            """;

    private static List<String> problems(Parsed<Plan> parsed) {
        return parsed.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                .map(diagnostic -> diagnostic.location().line() + " " + ReaderFixture.name(diagnostic) + " "
                        + diagnostic.arguments().get("detail"))
                .toList();
    }

    private static RichDocument rich(String rows) {
        return new RichDocument()
                .table(rows.lines()
                        .map(row ->
                                Arrays.stream(row.split("\t", -1)).map(Cell::of).toList())
                        .toList());
    }

    private static void check(Parsed<Plan> parsed) {
        assertThat(rows(parsed))
                .containsExactly(
                        "1 Khảo sát bến thủy nội địa @ 2031-34 < [Sở Giao thông vận tải]",
                        "2 Lắp biển báo trên sông @ 2031-09-30 < [Sở Xây dựng]");
        assertThat(parsed.value().orElseThrow().items())
                .extracting(Task::number)
                .containsOnly("");
        assertThat(parsed.value().orElseThrow().unplaced()).isEmpty();
        assertThat(problems(parsed)).singleElement().asString().endsWith(" TABLE_WITHOUT_NUMBERS 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ROWS,
                """
                Nội dung công việc | Đơn vị chủ trì | Thời gian hoàn thành
                Khảo sát bến thủy nội địa | Sở Giao thông vận tải | Quý II/2031
                Lắp biển báo trên sông | Sở Xây dựng | 30/9/2031
                """,
                """
                | Thời hạn | Nhiệm vụ | Cơ quan thực hiện |
                |---|---|---|
                | Quý II/2031 | Khảo sát bến thủy nội địa | Sở Giao thông vận tải |
                | 30/9/2031 | Lắp biển báo trên sông | Sở Xây dựng |
                """,
                """
                +----------------+------------+-------------+
                | Hoạt động      | Chủ trì    | Tiến độ     |
                +----------------+------------+-------------+
                | Khảo sát bến   | Sở Giao    | Quý II/2031 |
                | thủy nội địa   | thông vận  |             |
                |                | tải        |             |
                +----------------+------------+-------------+
                | Lắp biển báo   | Sở Xây     | 30/9/2031   |
                | trên sông      | dựng       |             |
                +----------------+------------+-------------+
                """,
            })
    void inText(String text) {
        check(ReaderFixture.readText(text));
    }

    @Test
    void inWordAndHtml() {
        check(ReaderFixture.read(rich(ROWS).docx()));
        check(ReaderFixture.read(rich(ROWS).html()));
    }

    @Test
    void rowsStandBelowTheHeadingBeforeThem() {
        String text = """
                Nội dung\tSản phẩm\tThời gian\tĐơn vị chủ trì
                Họp tổ công tác\tBiên bản\tTháng 01/2031\tVăn phòng
                GIAO THÔNG\t\t\t
                Khảo sát bến\tBáo cáo\tQuý II/2031\tSở Xây dựng
                Lắp biển báo\tBiển báo\tQuý III/2031\tSở Xây dựng
                Y TẾ\t\t\t
                Mở trạm\tTrạm\tQuý IV/2031\tSở Y tế
                """;
        for (Parsed<Plan> parsed : List.of(
                ReaderFixture.readText(text),
                ReaderFixture.read(rich(text).docx()),
                ReaderFixture.read(rich(text).html()))) {
            assertThat(ReaderFixture.tasks(parsed.value().orElseThrow()))
                    .extracting(task -> task.path() + " " + task.title())
                    .containsExactly(
                            "1 Họp tổ công tác",
                            "2 GIAO THÔNG",
                            "2/1 Khảo sát bến",
                            "2/2 Lắp biển báo",
                            "3 Y TẾ",
                            "3/1 Mở trạm");
            assertThat(problems(parsed)).singleElement().asString().endsWith(" TABLE_WITHOUT_NUMBERS 6");
        }
    }

    @Test
    void aTableInAPointStandsBelowIt() {
        Parsed<Plan> parsed =
                ReaderFixture.readText("KẾ HOẠCH\nĐường thủy năm 2031\nI. MỤC TIÊU\n1. An toàn.\nII. PHÂN CÔNG\n" + ROWS
                        + "III. KINH PHÍ\nTừ ngân sách.\n");
        assertThat(ReaderFixture.tasks(parsed.value().orElseThrow()))
                .extracting(task -> task.path().toString())
                .containsExactly("I", "I/1", "II", "II/1", "II/2", "III");
    }

    @Test
    void furtherRowsAndBrokenOnesStayWithTheirTask() {
        Parsed<Plan> parsed = ReaderFixture.readText(ROWS + "\tSở Y tế\tQuý IV/2031\nvà trên hồ\t\t\n");
        assertThat(rows(parsed).get(1))
                .isEqualTo("2 Lắp biển báo trên sông và trên hồ @ 2031-09-30 < [Sở Xây dựng] @ 2031-36 < [Sở Y tế]");
        assertThat(problems(parsed)).anyMatch(problem -> problem.contains("JOINED_ROW"));
    }

    @Test
    void mergedCellsBelongToTheRowsThatTheyReach() {
        Cell merged = Cell.CONTINUED;
        RichDocument file = new RichDocument()
                .table(List.of(
                        List.of(Cell.of("Nhiệm vụ"), Cell.of("Thời hạn"), Cell.of("Cơ quan chủ trì")),
                        List.of(Cell.of("Khảo sát bến"), Cell.of("Quý I/2031"), Cell.of("Sở Xây dựng")),
                        List.of(Cell.of("Lắp biển báo"), Cell.of("Quý II/2031"), merged),
                        List.of(merged, Cell.of("Quý III/2031"), merged)));
        for (Parsed<Plan> parsed : List.of(ReaderFixture.read(file.docx()), ReaderFixture.read(file.html()))) {
            List<Task> tasks = ReaderFixture.tasks(parsed.value().orElseThrow());
            assertThat(tasks).extracting(Task::title).containsExactly("Khảo sát bến", "Lắp biển báo");
            assertThat(tasks.get(1).inherited())
                    .containsExactly(Map.entry(InheritableField.LEAD, InheritedFrom.task(OutlinePath.of("1"))));
            assertThat(tasks.get(1).deliverables()).hasSize(2);
        }
    }

    /** With one number in the table the others are missing: then nothing is guessed. */
    @Test
    void oneNumberMakesItATableWithNumbers() {
        Parsed<Plan> parsed = ReaderFixture.readText(ROWS + "1. Nạo vét luồng\tSở Xây dựng\tQuý IV/2031\n");
        assertThat(ReaderFixture.tasks(parsed.value().orElseThrow()))
                .extracting(Task::title)
                .containsExactly("Nạo vét luồng");
        assertThat(parsed.value().orElseThrow().unplaced()).hasSize(2);
        assertThat(ReaderFixture.found(parsed)).contains("2 BEFORE_FIRST_NUMBER", "3 BEFORE_FIRST_NUMBER");
    }

    @Test
    void aColumnOfNumbersThatIsEmptyIsNoTableWithoutOne() {
        Parsed<Plan> parsed =
                ReaderFixture.readText("TT\tNhiệm vụ\tThời hạn\tChủ trì\n\tKhảo sát\tQuý I/2031\tSở Y tế\n");
        assertThat(parsed.value()
                        .map(plan ->
                                plan.unplaced().stream().map(UnplacedLine::text).toList())
                        .orElse(List.of()))
                .containsExactly("Khảo sát | Quý I/2031 | Sở Y tế");
    }

    private static final String HEADED = """
            TT\tNội dung\tĐơn vị chủ trì\tThời gian hoàn thành
            1\tĐường thủy\t\t
            \tKhảo sát bến\tSở Xây dựng\tQuý II/2031
            -\tLắp biển báo\tSở Tư pháp\t30/9/2031
            2\tĐường bộ\tSở Xây dựng\tNăm 2032
            \tNạo vét cống\tSở Tư pháp\tNăm 2033
            """;

    @Test
    void rowsBelowANumberedHeadingAreTasksOfIt() {
        Parsed<Plan> parsed = ReaderFixture.readText(HEADED);
        assertThat(rows(parsed))
                .containsExactly(
                        "1 Đường thủy",
                        "1/1 Khảo sát bến @ 2031-34 < [Sở Xây dựng]",
                        "1/2 Lắp biển báo @ 2031-09-30 < [Sở Tư pháp]",
                        // Its own row has cells: the next one is a further row of it.
                        "2 Đường bộ @ 2032 < [Sở Xây dựng] @ 2033 < [Sở Tư pháp]");
        assertThat(problems(parsed).stream().filter(problem -> problem.contains("ROW_WITHOUT_NUMBER")))
                .hasSize(3);
    }

    @Test
    void theSameRowsInAFileOfCells() {
        assertThat(rows(ReaderFixture.read(rich(HEADED).docx())))
                .contains("1/1 Khảo sát bến @ 2031-34 < [Sở Xây dựng]");
    }

    @Test
    void numbersThatRepeatTheirSection() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                TT\tNội dung\tĐơn vị chủ trì\tThời gian hoàn thành
                I\tĐƯỜNG THỦY\t\t
                I.1\tKhảo sát bến\tSở Xây dựng\tQuý II/2031
                I.2\tLắp biển báo\tSở Tư pháp\t30/9/2031
                II\tĐƯỜNG BỘ\t\t
                II.1\tNạo vét cống\tSở Tư pháp\tNăm 2033
                """);
        assertThat(rows(parsed))
                .containsExactly(
                        "I ĐƯỜNG THỦY",
                        "I/I.1 Khảo sát bến @ 2031-34 < [Sở Xây dựng]",
                        "I/I.2 Lắp biển báo @ 2031-09-30 < [Sở Tư pháp]",
                        "II ĐƯỜNG BỘ",
                        "II/II.1 Nạo vét cống @ 2033 < [Sở Tư pháp]");
        assertThat(problems(parsed)).isEmpty();
    }
}
