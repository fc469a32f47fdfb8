package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.Deliverable;
import vn.tiendo.plan.Plan;
import vn.tiendo.result.Parsed;

/** Products of one scanned cell, whose marks and line ends are lost. */
class ProductStartsTest {
    private static Parsed<Plan> read(String products, String timeline) {
        return ReaderFixture.readText("TT\tNội dung\tSản phẩm\tThời hạn\tĐơn vị chủ trì\n" + "1\tMột việc chung\t"
                + products + "\t" + timeline + "\tSở Y tế\n");
    }

    private static String products(Parsed<Plan> parsed) {
        StringBuilder text = new StringBuilder();
        for (Deliverable row :
                ReaderFixture.task(parsed.value().orElseThrow(), "1").deliverables()) {
            text.append(text.isEmpty() ? "" : " // ").append(String.join(" / ", row.products()));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Báo cáo kết quả thực hiện Kế hoạch",
                "Quyết định của Bộ trưởng phê duyệt Đề án Phát triển y tế biển đảo",
                "Công văn gửi Bộ Tài chính; Ngân hàng Nhà nước",
                "Dự thảo Nghị định quy định về Quỹ khuyến học",
                "Nghị quyết của Ủy ban Kiểm tra",
                "Văn bản của Trung tâm Đào tạo gửi Các Cục Thuế",
                "Triển khai nghiêm túc Quy chế dân chủ",
                "Tiếp tục thực hiện Nghị quyết số 12/NQ-CP; Nghị quyết số 19/NQ-CP",
                "Tỷ lệ tiêm đạt 95%. Không để xảy ra sai sót.",
                "Lớp bồi dưỡng cho cán bộ Văn phòng Quốc hội",
                "Kế hoạch tổ chức Hội thi tay nghề"
            })
    void oneProductStaysOneWithoutAlarm(String text) {
        Parsed<Plan> parsed = read(text, "Năm 2029");
        assertThat(products(parsed)).isEqualTo(text);
        assertThat(ReaderFixture.found(parsed)).doesNotContain("2 SEVERAL_PRODUCTS", "2 PRODUCTS_DIVIDED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hội nghị sơ kết Báo cáo sơ kết | Hội nghị sơ kết / Báo cáo sơ kết",
                "Quy chế được ban hành Sổ theo dõi thiết bị | Quy chế được ban hành / Sổ theo dõi thiết bị",
                "Kế hoạch kiểm tra. Kết luận kiểm tra | Kế hoạch kiểm tra. / Kết luận kiểm tra",
                "Đề cương khảo sát; Báo cáo khảo sát | Đề cương khảo sát; / Báo cáo khảo sát",
                "Tài liệu ôn tập Các lớp ôn tập | Tài liệu ôn tập / Các lớp ôn tập",
                "Danh mục thuốc thiết yếu Tổ chức đấu thầu thuốc | Danh mục thuốc thiết yếu / Tổ chức đấu thầu thuốc",
            })
    void theTextDecides(String text, String expected) {
        Parsed<Plan> parsed = read(text, "Năm 2029");
        assertThat(products(parsed)).isEqualTo(expected);
        assertThat(ReaderFixture.found(parsed)).contains("2 PRODUCTS_DIVIDED");
    }

    @Test
    void asManyTimelinesAsProductsDecide() {
        Parsed<Plan> parsed = read("Sổ tay nuôi tôm Trang tin về giá tôm", "Quý I/2029 Năm 2030");
        assertThat(products(parsed)).isEqualTo("Sổ tay nuôi tôm // Trang tin về giá tôm");
        assertThat(ReaderFixture.found(parsed)).contains("2 PRODUCTS_DIVIDED", "2 TIMELINES_PAIRED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Văn bản hướng dẫn Hội nghị tập huấn | Năm 2029",
                "Đề án thành lập trường Kế hoạch tuyển sinh Quyết định giao đất | Quý I/2029 Năm 2030",
            })
    void whatIsNotDecidedStaysWholeAndIsNamed(String text, String timeline) {
        Parsed<Plan> parsed = read(text, timeline);
        assertThat(products(parsed)).isEqualTo(text);
        assertThat(ReaderFixture.found(parsed)).contains("2 SEVERAL_PRODUCTS");
    }

    @Test
    void wordOrTextFilesWithTheirParagraphsAreLeftAlone() {
        Parsed<Plan> parsed = ReaderFixture.readText("<table><tr><td>TT</td><td>Nội dung</td><td>Sản phẩm</td>"
                + "<td>Thời hạn</td></tr><tr><td>1</td><td>Một việc chung</td><td>Hội nghị sơ kết Báo cáo sơ kết</td>"
                + "<td>Năm 2029</td></tr></table>");
        assertThat(products(parsed)).isEqualTo("Hội nghị sơ kết Báo cáo sơ kết");
    }
}
