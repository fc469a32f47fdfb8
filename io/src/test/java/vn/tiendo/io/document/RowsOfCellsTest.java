package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.plan.Deliverable;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.plan.UnplacedLine;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.Severity;

/** Rows of cells that are not as their header says: nothing of them is lost, and what is out of place is named. */
class RowsOfCellsTest {
    private static final String HEADER =
            "TT\tNội dung công việc\tSản phẩm\tThời gian thực hiện\tĐơn vị chủ trì\tĐơn vị phối hợp\n";

    private static Plan plan(Parsed<Plan> parsed) {
        return parsed.value().orElseThrow();
    }

    private static Task first(Parsed<Plan> parsed) {
        return plan(parsed).items().get(0);
    }

    private static List<Diagnostic> named(Parsed<Plan> parsed, DocumentCode code) {
        return parsed.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == code)
                .toList();
    }

    @Test
    void cellsBehindTheHeaderAreParagraphs() {
        Parsed<Plan> parsed = ReaderFixture.readText(
                HEADER + "1\tSoạn dự thảo\tThông tư\tQuý III/2023\tSở Y tế\tSở Tư pháp\tthừa\tthừa nữa\n");
        assertThat(first(parsed).paragraphs()).containsExactly("thừa", "thừa nữa");
        assertThat(first(parsed).deliverables()).hasSize(1);
        assertThat(named(parsed, DocumentCode.NO_COLUMN).stream().map(Diagnostic::text))
                .containsExactly("thừa", "thừa nữa");
    }

    @Test
    void cellsUnderAnUnknownLabelAreParagraphs() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                TT\tNội dung\tKinh phí\tThời hạn\tĐơn vị chủ trì
                1\tSoạn dự thảo\t20 triệu đồng\tNăm 2023\tSở Y tế
                \t\t30 triệu đồng\tNăm 2024\tSở Y tế
                """);
        assertThat(first(parsed).paragraphs()).containsExactly("20 triệu đồng", "30 triệu đồng");
        assertThat(named(parsed, DocumentCode.NO_COLUMN)).hasSize(2);
    }

    @Test
    void textInTheNumberColumnIsAParagraph() {
        Parsed<Plan> parsed = ReaderFixture.readText(HEADER
                + "1\tSoạn dự thảo\tThông tư\tQuý III/2023\tSở Y tế\tSở Tư pháp\n"
                + "Lưu ý chung của bảng\t\t\t\t\t\n");
        assertThat(first(parsed).paragraphs()).containsExactly("Lưu ý chung của bảng");
        assertThat(named(parsed, DocumentCode.ROW_WITHOUT_NUMBER)).hasSize(1);
    }

    @Test
    void rowsBeforeTheFirstNumberAreUnplaced() {
        Parsed<Plan> parsed = ReaderFixture.readText(HEADER
                + "\tSoạn dự thảo\tThông tư\tQuý III/2023\tSở Y tế\tSở Tư pháp\n"
                + "1\tTập huấn\tHội nghị\tQuý IV/2023\tSở Y tế\tSở Tư pháp\n");
        String row = "Soạn dự thảo | Thông tư | Quý III/2023 | Sở Y tế | Sở Tư pháp";
        assertThat(plan(parsed).unplaced()).containsExactly(new UnplacedLine(2, row));
        assertThat(named(parsed, DocumentCode.BEFORE_FIRST_NUMBER))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.text()).isEqualTo(row);
                    assertThat(error.code().severity()).isEqualTo(Severity.ERROR);
                    assertThat(error.location().line()).isEqualTo(2);
                });
        assertThat(plan(parsed).items()).hasSize(1);
    }

    @Test
    void aTableWithoutNumbersUnitsAndTimesIsUnplacedWhole() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                Nội dung\tSản phẩm\tGhi chú
                Soạn dự thảo\tThông tư\tnháp
                Tập huấn\tHội nghị\tmở rộng
                """);
        assertThat(plan(parsed).unplaced().stream().map(UnplacedLine::text))
                .containsExactly("Soạn dự thảo | Thông tư | nháp", "Tập huấn | Hội nghị | mở rộng");
        assertThat(parsed.hasErrors()).isTrue();
    }

    @Test
    void linesBeforeTheFirstNumberAreUnplaced() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                TT
                Nội dung
                Sản phẩm
                Thời hạn
                Một dòng lạc
                1
                Tập huấn nghiệp vụ
                Hội nghị
                Quý IV/2023
                """);
        assertThat(plan(parsed).unplaced()).containsExactly(new UnplacedLine(5, "Một dòng lạc"));
    }

    @ParameterizedTest
    @CsvSource({"1000, 1000", "2024., 2024", "123456789, 123456789", "1000), 1000"})
    void longNumbers(String cell, String number) {
        Parsed<Plan> parsed = ReaderFixture.readText(HEADER + cell + "\tTập huấn\tHội nghị\tQuý IV/2023\tSở Y tế\t\n");
        assertThat(first(parsed).path().toString()).isEqualTo(number);
        assertThat(first(parsed).title()).isEqualTo("Tập huấn");
    }

    @ParameterizedTest
    @CsvSource({"1234567890", "0000", "2023/24", "12a"})
    void noLongNumbers(String cell) {
        assertThat(LongNumbers.find(cell)).isEmpty();
    }

    @Test
    void aLongTableHasItsTasksAndFewFindings() {
        int count = 5000;
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 1; i <= count; i++) {
            text.append(i).append("\tTập huấn\tHội nghị\tQuý IV/2023\tSở Y tế\tSở Tư pháp\n");
        }
        Parsed<Plan> parsed = ReaderFixture.readText(text.toString());
        assertThat(plan(parsed).items()).hasSize(count);
        assertThat(plan(parsed).items().get(count - 1).path().toString()).isEqualTo("5000");
        assertThat(parsed.diagnostics()).hasSizeLessThan(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- Đề án; - Báo cáo. | - Tháng 3/2023 - Tháng 9/2023 | 2 | 0",
                "- Đề án - Báo cáo | - Tháng 3/2023 - Tháng 9/2023 | 2 | 0",
                "- Đề án - Báo cáo - Tờ trình | - Tháng 3/2023 - Tháng 9/2023 | 1 | 1",
                "Đề án | - Tháng 3/2023; - Tháng 9/2023 | 1 | 1",
                "Đề án | Tháng 3/2023; tháng 12/2024 | 1 | 1",
                "Đề án | Tháng 3/2023 | 1 | 0",
            })
    void listsInOneLine(String products, String timelines, int rows, int lists) {
        Parsed<Plan> parsed = ReaderFixture.readText(
                HEADER + "1\tXây dựng\t" + products + "\t" + timelines + "\tSở Y tế\tSở Tư pháp\n");
        assertThat(first(parsed).deliverables()).hasSize(rows);
        assertThat(named(parsed, DocumentCode.TIMELINES_IN_CELL)).hasSize(lists);
    }

    @Test
    void pairsKeepTheirOrder() {
        Parsed<Plan> parsed = ReaderFixture.readText(
                HEADER + "1\tXây dựng\t- Đề án - Báo cáo\t- Tháng 3/2023 - Tháng 9/2023\tSở Y tế\tSở Tư pháp\n");
        assertThat(first(parsed).deliverables().stream().map(RowsOfCellsTest::pair))
                .containsExactly("[Đề án] 2023-03", "[Báo cáo] 2023-09");
    }

    private static String pair(Deliverable row) {
        return row.products() + " " + row.timeline().orElseThrow().timeline().toCanonical();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- Văn bản của Vụ Kế hoạch - Tài chính | 1",
                "Đề án - Báo cáo | 1",
                "- Đề án phát triển kinh tế - xã hội | 1",
                "- Đề án phát triển kinh tế - xã hội; - Báo cáo | 2",
                "- Đề án - Báo cáo - Tờ trình | 3",
            })
    void namesWithADashStayWhole(String products, int count) {
        Parsed<Plan> parsed =
                ReaderFixture.readText(HEADER + "1\tXây dựng\t" + products + "\tNăm 2023\tSở Y tế\tSở Tư pháp\n");
        assertThat(first(parsed).deliverables().get(0).products()).hasSize(count);
    }

    @Test
    void aRowThatOnlyCooperatesLacksItsLead() {
        Parsed<Plan> parsed = ReaderFixture.readText(HEADER + "1\tXây dựng\tĐề án\tNăm 2023\t\tSở Tư pháp\n");
        assertThat(named(parsed, DocumentCode.EMPTY_CELL)).singleElement().satisfies(warning -> {
            assertThat(warning.text()).isEqualTo("1");
            assertThat(warning.arguments()).containsEntry("detail", "lead");
        });
    }
}
