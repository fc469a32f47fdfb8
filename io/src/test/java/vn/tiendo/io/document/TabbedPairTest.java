package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.DocumentInfo;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.result.Parsed;

/** Head and foot of a letter whose frame a scanner wrote with tabs, and what else stands around the points. */
class TabbedPairTest {
    private static DocumentInfo head(String text) {
        return ReaderFixture.readText(text).value().orElseThrow().document();
    }

    @Test
    void headAndFootWithTabs() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                TỔNG CỤC THUẾ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                CỤC THUẾ\tĐộc lập - Tự do - Hạnh phúc
                TỈNH HÀ GIANG\t

                Số: 31/QĐ-CT\tHà Giang, ngày 09 tháng 02 năm 2021

                QUYẾT ĐỊNH
                Giao chỉ tiêu kiểm tra năm 2021
                CỤC TRƯỞNG CỤC THUẾ TỈNH HÀ GIANG
                Căn cứ Luật Quản lý thuế số 38/2019/QH14;
                QUYẾT ĐỊNH:
                Điều 1. Giao chỉ tiêu cho các phòng.
                Điều 2. Quyết định có hiệu lực từ ngày ký.

                Nơi nhận:\tKT. CỤC TRƯỞNG
                - Như Điều 1;\tPHÓ CỤC TRƯỞNG
                - Tổng cục Thuế;
                - Lưu: VT.\t

                \tTrần Văn Hà

                PHỤ LỤC
                Đơn vị\tSố cuộc kiểm tra\tTỷ lệ (%)
                Phòng Kiểm tra\t14\t90
                """);
        Plan plan = parsed.value().orElseThrow();
        DocumentInfo document = plan.document();
        assertThat(document.issuer()).hasValue("CỤC THUẾ TỈNH HÀ GIANG");
        assertThat(document.number()).hasValue("31/QĐ-CT");
        assertThat(document.date()).hasValue(LocalDate.of(2021, 2, 9));
        assertThat(document.place()).hasValue("Hà Giang");
        assertThat(document.title()).hasValue("Giao chỉ tiêu kiểm tra năm 2021");
        assertThat(document.recipients()).containsExactly("Như Điều 1;", "Tổng cục Thuế;", "Lưu: VT.");
        assertThat(document.signer()).containsExactly("KT. CỤC TRƯỞNG", "PHÓ CỤC TRƯỞNG", "Trần Văn Hà");
        assertThat(plan.unplaced()).isEmpty();
        assertThat(plan.unitTargets())
                .singleElement()
                .satisfies(unit -> assertThat(unit.unit()).hasToString("Phòng Kiểm tra"));
    }

    @Test
    void onlyNumberAndDateBesideEachOther() {
        DocumentInfo document = head("""
                SỞ XÂY DỰNG
                Số: 7/KH-SXD\tĐà Nẵng, ngày 15 tháng 3 năm 2025
                KẾ HOẠCH
                Chỉnh trang đô thị
                I. VIỆC
                1. Lát vỉa hè.
                """);
        assertThat(document.number()).hasValue("7/KH-SXD");
        assertThat(document.place()).hasValue("Đà Nẵng");
        assertThat(document.date()).hasValue(LocalDate.of(2025, 3, 15));
    }

    @Test
    void aTableOfTwoColumnsIsNoFrame() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                SỞ XÂY DỰNG
                KẾ HOẠCH
                Chỉnh trang đô thị
                I. VIỆC
                Đơn vị\tSố tuyến
                Phòng Hạ tầng\t4
                """);
        assertThat(parsed.value().orElseThrow().document().recipients()).isEmpty();
    }

    @Test
    void theHeadOfAProvincialOfficeAfterJuly2025() {
        DocumentInfo document = head("""
                THI HÀNH ÁN DÂN SỰ TỈNH LAI CHÂU
                Số: 3/QĐ-THADS
                Lai Châu, ngày 05 tháng 01 năm 2026
                QUYẾT ĐỊNH
                Giao chỉ tiêu năm 2026
                TRƯỞNG THI HÀNH ÁN DÂN SỰ TỈNH LAI CHÂU
                Căn cứ Luật Thi hành án dân sự số 106/2025/QH15;
                QUYẾT ĐỊNH:
                Điều 1. Giao chỉ tiêu cho các Phòng.
                Nơi nhận:
                - Như Điều 1.
                TRƯỞNG THI HÀNH ÁN DÂN SỰ
                Lò Văn Pâng
                """);
        assertThat(document.title()).hasValue("Giao chỉ tiêu năm 2026");
        assertThat(document.preamble()).contains("TRƯỞNG THI HÀNH ÁN DÂN SỰ TỈNH LAI CHÂU");
        assertThat(document.signer()).containsExactly("TRƯỞNG THI HÀNH ÁN DÂN SỰ", "Lò Văn Pâng");
    }

    @Test
    void aBasisThatBreaksWithinAName() {
        DocumentInfo document = head("""
                SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG
                KẾ HOẠCH
                Trồng rừng
                Căn cứ Kế hoạch số 5/KH-UBND ngày 06/01/2026; Sở Nông nghiệp và
                Môi trường lập Kế hoạch như sau:
                I. VIỆC
                1. Trồng keo.
                """);
        assertThat(document.bases())
                .containsExactly("Căn cứ Kế hoạch số 5/KH-UBND ngày 06/01/2026; Sở Nông nghiệp và Môi trường lập Kế"
                        + " hoạch như sau:");
    }

    @Test
    void aNoteBelowARuleBelongsToItsWord() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                I. CHỈ TIÊU
                1. Ít nhất 95% người dân hài lòng với dịch vụ trực tuyến1, đo mỗi quý.
                2. Xây 3 km đường.
                ____________
                1 Theo khảo sát của đơn vị độc lập.
                3. Mở 2 lớp học.
                """);
        Plan plan = parsed.value().orElseThrow();
        Task first = ReaderFixture.task(plan, "I/1");
        assertThat(first.title()).isEqualTo("Ít nhất 95% người dân hài lòng với dịch vụ trực tuyến, đo mỗi quý.");
        assertThat(first.footnotes()).singleElement().satisfies(note -> {
            assertThat(note.mark()).isEqualTo("1");
            assertThat(note.text()).isEqualTo("Theo khảo sát của đơn vị độc lập.");
        });
        assertThat(ReaderFixture.tasks(plan)).hasSize(4);
    }

    @Test
    void aNumberBelowARuleWithoutItsWordStays() {
        Plan plan = ReaderFixture.readText("""
                I. CHỈ TIÊU
                1. Xây 3 km2 đường bê tông.
                ____________
                2 Theo khảo sát của đơn vị độc lập.
                """).value().orElseThrow();
        assertThat(ReaderFixture.task(plan, "I/1").footnotes()).isEmpty();
        assertThat(ReaderFixture.task(plan, "I/1").title()).contains("km2");
    }

    @Test
    void aStarUnderAPartyIssuerIsNoPartOfItsName() {
        Plan plan = ReaderFixture.readText("""
                TỈNH ỦY SƠN LA
                *
                Số: 45-KH/TU
                KẾ HOẠCH
                Chuyển đổi số
                I- VIỆC
                1. Lập đề án.
                T/M BAN THƯỜNG VỤ
                PHÓ BÍ THƯ
                Lò Văn Pâng
                """).value().orElseThrow();
        assertThat(plan.document().issuer()).hasValue("TỈNH ỦY SƠN LA");
        assertThat(plan.document().signer()).containsExactly("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lò Văn Pâng");
        assertThat(ReaderFixture.task(plan, "I/1").paragraphs()).isEmpty();
    }
}
