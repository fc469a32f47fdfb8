package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.plan.DocumentInfo;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.result.Parsed;

/** Ways of printing that other ministries and provinces have. */
class UnknownDocumentsTest {
    private static Plan plan(String... lines) {
        return ReaderFixture.readText(String.join("\n", lines) + "\n").value().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (Ban hành kèm theo Quyết định số 77/QĐ-BGDĐT ngày 05 tháng 01 năm 2026 của Bộ trưởng) | 77/QĐ-BGDĐT | 2026-01-05
            (Kèm theo Quyết định số 118/QĐ-UBND ngày 09/3/2023 của Chủ tịch Ủy ban nhân dân tỉnh) | 118/QĐ-UBND | 2023-03-09
            (Kèm theo Công văn số 55/SNV-TCBC ngày 02/4/2024)                                      |             |
            """)
    void theCaptionNamesThePlanAndIsNoTitle(String caption, String number, LocalDate date) {
        Parsed<Plan> parsed = ReaderFixture.readText(
                "BỘ XÂY DỰNG\nKẾ HOẠCH\nThi hành luật mới\n" + caption + "\nI. VIỆC\n1. Rà soát văn bản.\n");

        DocumentInfo document = parsed.value().orElseThrow().document();
        assertThat(document.title()).hasValue("Thi hành luật mới");
        assertThat(document.preamble()).containsExactly(caption);
        assertThat(document.number().orElse(null)).isEqualTo(number);
        assertThat(document.date().orElse(null)).isEqualTo(date);
        assertThat(ReaderFixture.found(parsed).contains("4 NUMBER_FROM_CAPTION"))
                .isEqualTo(number != null);
    }

    @Test
    void theTitleMayStandBelowACaptionOfTwoLines() {
        DocumentInfo document = plan(
                        "BỘ XÂY DỰNG",
                        "CHƯƠNG TRÌNH",
                        "(Ban hành kèm theo Quyết định số 8/QĐ-BXD",
                        "ngày 10/02/2025 của Bộ trưởng)",
                        "Thực hiện nhiệm vụ năm 2025",
                        "I. VIỆC",
                        "1. Rà soát.")
                .document();
        assertThat(document.title()).hasValue("Thực hiện nhiệm vụ năm 2025");
        assertThat(document.number()).hasValue("8/QĐ-BXD");
        assertThat(document.date()).hasValue(LocalDate.of(2025, 2, 10));
    }

    @Test
    void aDocumentKeepsItsOwnNumber() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                SỞ Y TẾ
                Số: 9/KH-SYT
                KẾ HOẠCH
                Phòng bệnh
                (Kèm theo Quyết định số 4/QĐ-SYT ngày 01/02/2024)
                I. VIỆC
                1. Rà soát.
                """);
        assertThat(parsed.value().orElseThrow().document().number()).hasValue("9/KH-SYT");
        assertThat(ReaderFixture.found(parsed)).noneMatch(found -> found.endsWith("NUMBER_FROM_CAPTION"));
    }

    @Test
    void lettersAboveRomanNumeralsAreSections() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                BỘ XÂY DỰNG
                KẾ HOẠCH
                Thi hành luật
                A. MỤC TIÊU
                I. Chung
                1. Thống nhất.
                2. Kịp thời.
                B. NHIỆM VỤ
                I. Văn bản
                1. Trình kế hoạch.
                a) Lấy ý kiến.
                C. TỔ CHỨC
                1. Theo dõi.
                """);
        Plan plan = parsed.value().orElseThrow();
        assertThat(plan.document().title()).hasValue("Thi hành luật");
        assertThat(ReaderFixture.tasks(plan).stream().map(task -> task.path().toString()))
                .containsExactly("A", "A/I", "A/I/1", "A/I/2", "B", "B/I", "B/I/1", "B/I/1/a", "C", "C/1");
        assertThat(ReaderFixture.found(parsed)).isEmpty();
    }

    @Test
    void aLetterInTheHeadIsNoSection() {
        DocumentInfo document = plan("BỆNH VIỆN", "A. PHÚ", "KẾ HOẠCH", "Phòng bệnh", "I. VIỆC", "1. Rà soát.")
                .document();
        assertThat(document.title()).hasValue("Phòng bệnh");
    }

    @ParameterizedTest
    @CsvSource({"Phần thứ nhất, Phần thứ hai", "Phần I, Phần II", "Chương I, Chương II", "PHẦN THỨ NHẤT, PHẦN THỨ HAI"})
    void partsWithTheirHeadingsBelowAreSections(String first, String second) {
        Parsed<Plan> parsed = ReaderFixture.readText("BỘ XÂY DỰNG\nCHƯƠNG TRÌNH\nQuản lý nhà ở\n" + first
                + "\nMỤC TIÊU\n1. Thống nhất.\n" + second + "\nNHIỆM VỤ\n1. Rà soát.\n");
        Plan plan = parsed.value().orElseThrow();
        assertThat(plan.items()).hasSize(2);
        assertThat(plan.items().stream().map(Task::number)).containsExactly(first, second);
        assertThat(plan.items().stream().map(Task::title)).containsExactly("MỤC TIÊU", "NHIỆM VỤ");
        assertThat(ReaderFixture.found(parsed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đối với toàn ngành             | toàn ngành
            Đối với toàn tỉnh:             | toàn tỉnh
            Đối với các cấp, các ngành     | các cấp, các ngành
            Đối với toàn hệ thống          | Toàn hệ thống
            Đối với hồ sơ quá hạn          |
            """)
    void aSectionMayBeForAWholeScope(String heading, String addressee) {
        Plan plan = plan("BỘ XÂY DỰNG", "CHƯƠNG TRÌNH", "Quản lý nhà ở", "I. VIỆC", "1. " + heading, "a) Rà soát.");
        assertThat(ReaderFixture.task(plan, "I/1").addressee().orElse(null)).isEqualTo(addressee);
    }
}
