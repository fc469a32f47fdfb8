package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.citation.Citation;
import vn.tiendo.plan.CitedDocument;
import vn.tiendo.plan.Plan;
import vn.tiendo.result.Parsed;

/** The documents that the real documents cite, as a reader with a pencil lists them: kind, number, date, issuer family. */
class CitedDocumentsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1605-qd-cthads-2021.txt | Nghị quyết 96/2019/QH14 2019-11-27 NATIONAL_ASSEMBLY; Nghị quyết 32/2021/QH15 2021-11-12 NATIONAL_ASSEMBLY; Nghị định 62/2015/NĐ-CP 2015-07-18 GOVERNMENT; Nghị định 33/2020/NĐ-CP 2020-03-17 GOVERNMENT; Quyết định 1804/QĐ-BTP 2021-12-02 MINISTRY; Quyết định 1020/QĐ-TCTHADS 2021-12-24 AGENCY; Quyết định 1605/QĐ-CTHADS 2021-12-31 AGENCY; Quy định 37-QĐ/TW 2021-10-25 PARTY; Kết luận 21-KL/TW 2021-10-25 PARTY; Kiến nghị 05/VKS-P8 2021-11-15 PROCURACY; Nghị quyết 42/2017/QH14 2017-06-21 NATIONAL_ASSEMBLY; Quyết định 1079/QĐ-TCTHADS 2020-12-25 AGENCY
            chuong-trinh-hanh-dong-2024.txt | Nghị quyết 96/2019/QH14 2019-11-27 NATIONAL_ASSEMBLY; Nghị quyết 110/2023/QH15 - NATIONAL_ASSEMBLY; Quyết định 3011/QĐ-BTP 2023-12-25 MINISTRY; Nghị quyết 27-NQ/TW 2022-11-09 PARTY; Quyết định 17/QĐ-TTg 2023-01-13 PRIME_MINISTER; Chỉ thị 04-CT/TW 2021-06-02 PARTY; Kết luận 05-KL/TW 2021-06-03 PARTY; Chỉ thị 50-CT/TW - PARTY; Chương trình hành động 87-CTr/BCSĐ 2023-06-28 PARTY; Quy định 132-QĐ/TW 2023-10-27 PARTY; Nghị định 62/2015/NĐ-CP - GOVERNMENT; Kế hoạch 18-KH/BCSĐ 2021-08-06 PARTY; Chỉ thị 26/CT-TTg 2019-11-15 PRIME_MINISTER; Công điện 280/CĐ-TTg 2023-04-19 PRIME_MINISTER; Quyết định 907/QĐ-TCTHADS 2016-08-29 AGENCY; Thông tư 02/2022/TT-BTP 2022-02-08 MINISTRY; Quyết định 1079/QĐ-THADS 2020-12-25 AGENCY; Kế hoạch 4342/KH-TCTHADS 2019-12-25 AGENCY; Kế hoạch 120-KH/BCSĐ 2019-12-19 PARTY; Chỉ thị 05-CT/TW 2016-05-15 PARTY; Hướng dẫn 25-HD/BCĐTW 2022-08-01 PARTY; Nghị quyết 53/NQ-CP 2023-04-14 GOVERNMENT; Nghị quyết 74/2022/QH15 2022-11-15 NATIONAL_ASSEMBLY; Nghị định 59/2019/NĐ-CP 2019-07-01 GOVERNMENT; Quyết định 196/QĐ-TCTHADS 2021-03-03 AGENCY; Quy định 131-QĐ/TW 2023-10-27 PARTY; Nghị định 73/2023/NĐ-CP 2023-09-29 GOVERNMENT; Công văn 1668/TCTHADS-KHTC 2022-06-06 AGENCY; Công văn 3347/TCTHADS-KHTC 2022-10-20 AGENCY; Quy định 205-QĐ/TW 2019-09-23 PARTY; Quyết định 2286/QĐ-BTP 2023-09-27 MINISTRY; Quyết định 19/2023/QĐ-TTg 2023-08-02 PRIME_MINISTER; Quyết định 61/2014/QĐ-TTg 2014-10-30 PRIME_MINISTER; Nghị quyết 39-NQ/TW 2015-04-17 PARTY; Kết luận 40-KL/TW 2022-07-18 PARTY; Quy định 50-QĐ/TW 2021-12-27 PARTY; Hướng dẫn 16-HD/BTCTW 2022-02-15 PARTY; Quy định 124-QĐ/TW 2023-10-04 PARTY; Quy định 41-QĐ/TW 2021-11-03 PARTY; Nghị định 111/2022/NĐ-CP 2022-12-30 GOVERNMENT
            """)
    void numberedDocumentsAreFound(String document, String expected) {
        Plan plan = ReaderFixture.planOf(ReaderFixture.original(document));
        assertThat(numbered(plan)).containsExactlyInAnyOrder(expected.split("; ", -1));
    }

    @Test
    void oneProgrammeUnderTwoNumbersIsNamed() {
        Parsed<Plan> read = ReaderFixture.read(ReaderFixture.original("ke-hoach-gia-lai-2026.txt"));
        assertThat(numbered(read.value().orElseThrow()))
                .contains(
                        "Chương trình hành động 87-Ctr/BCSĐ 2023-06-28 PARTY",
                        "Chương trình 87/CTr-BCSĐB 2023-06-28 PARTY",
                        "Quyết định 714/QĐ-TTG 2024-07-26 PRIME_MINISTER");
        assertThat(ReaderFixture.found(read)).anyMatch(said -> said.endsWith(" CITE-002"));
    }

    @Test
    void oneNumberOfTwoDocumentsIsNamed() {
        Parsed<Plan> read = ReaderFixture.readText("""
                I. NHIỆM VỤ

                1. Thực hiện Quyết định số 12/QĐ-BNV ngày 05/01/2026 và Quyết định số 12/QĐ-BNV ngày 07/02/2027.

                2. Thực hiện Luật các Tổ chức tín dụng; Quyết định số 15/QĐ-BTC ngày 02/3/2026, Quyết định số
                15/QĐ-BNV ngày 02/3/2026.
                """);
        assertThat(ReaderFixture.found(read))
                .filteredOn(said -> said.contains("CITE"))
                .containsExactly("3 CITE-001");
        assertThat(read.value().orElseThrow().citations())
                .extracting(cited -> cited.citation().text())
                .contains("Luật các Tổ chức tín dụng");
    }

    @Test
    void oneNumberWithAnotherSubjectIsNamed() {
        Parsed<Plan> read = ReaderFixture.readText("""
                I. NHIỆM VỤ

                1. Quán triệt Chỉ thị số 12-CT/TW ngày 05/3/2026 của Ban Bí thư về bầu cử đại biểu Hội đồng nhân dân.

                2. Thực hiện Chỉ thị số 12-CT/TW; Quyết định số 15/QĐ-BTC về giao dự toán ngân sách địa phương.

                3. Thực hiện Chỉ thị số 12-CT/TW về tăng cường bảo vệ rừng phòng hộ ven biển.
                """);
        assertThat(ReaderFixture.found(read))
                .filteredOn(said -> said.contains("CITE"))
                .containsExactly("7 CITE-003");
    }

    @ParameterizedTest
    @CsvSource({
        "1605-qd-cthads-2021.txt, 0",
        "2057-qd-btp-2018.lines.txt, 0",
        "2057-qd-btp-2018.table.txt, 0",
        "chuong-trinh-hanh-dong-2024.txt, 0",
        "ke-hoach-gia-lai-2026.txt, 1"
    })
    void onlyOneDirectiveOfTheFiveDocumentsHasTwoSubjects(String document, int conflicts) {
        assertThat(ReaderFixture.found(ReaderFixture.read(ReaderFixture.original(document))))
                .filteredOn(said -> said.endsWith(" CITE-003"))
                .hasSize(conflicts);
    }

    private static List<String> numbered(Plan plan) {
        return plan.citations().stream()
                .map(CitedDocument::citation)
                .filter(citation -> citation.number().isPresent())
                .map(CitedDocumentsTest::line)
                .toList();
    }

    private static String line(Citation citation) {
        return citation.type().orElse("-") + " " + citation.number().orElseThrow() + " "
                + citation.date().map(Object::toString).orElse("-") + " "
                + citation.identity().family();
    }
}
