package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of a plan that look back set no targets; the others do, whatever they speak of. */
class ReportHeadingsTest {
    private static final String HEAD = """
            ỦY BAN NHÂN DÂN TỈNH AN BÌNH
            Số: 215/KH-UBND
            An Bình, ngày 20 tháng 12 năm 2026

            KẾ HOẠCH
            Phát triển kinh tế - xã hội năm 2027

            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN NĂM 2026",
                "I. TÌNH HÌNH KINH TẾ - XÃ HỘI",
                "A. Kết quả công tác năm 2026",
                "I. Thực trạng",
                "PHẦN I. ĐÁNH GIÁ TÌNH HÌNH"
            })
    void aPartThatLooksBackSetsNoTargets(String heading) {
        assertThat(targets(heading)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. MỤC TIÊU",
                "I. KẾT QUẢ CẦN ĐẠT",
                "I. Kết quả dự kiến",
                "I. Đánh giá cán bộ",
                "I. Nhiệm vụ năm 2027"
            })
    void otherPartsSetTargets(String heading) {
        assertThat(targets(heading)).containsExactly("> 92", "= 480");
    }

    @Test
    void aLaterPartLooksBackIfItNamesAYearBeforeThePlan() {
        String later = "I. MỤC TIÊU\n\n1. Phấn đấu đạt 95%.\n\n";
        assertThat(targets(later + "II. KẾT QUẢ THỰC HIỆN NĂM 2026")).containsExactly("= 95");
        assertThat(targets(later + "II. KẾT QUẢ THỰC HIỆN NĂM 2027")).containsExactly("= 95", "> 92", "= 480");
    }

    @Test
    void yearsBeforeThePlanTellResultsAndItsOwnSetTargets() {
        assertThat(values(HEAD + """
                I. CHỈ TIÊU

                1. Năm 2026 tỷ lệ đô thị hóa đạt 41%; năm 2027 phấn đấu đạt 43%.

                2. Năm 2027 tỷ lệ hộ nghèo còn 2,1%, giảm 0,8% so với năm 2026.
                """)).containsExactly("= 43", "= 2.1", "= 0.8");
    }

    private static List<String> targets(String heading) {
        return values(HEAD + heading + """


                1. Về kinh tế

                Tỷ lệ giải ngân đạt trên 92%. Thành lập mới 480 doanh nghiệp.

                2. Về xã hội

                Không có.
                """);
    }

    private static List<String> values(String text) {
        return ReaderFixture.tasks(ReaderFixture.readText(text).value().orElseThrow()).stream()
                .flatMap(task -> task.targets().stream())
                .map(target ->
                        target.comparator().orElse("") + " " + target.value().orElse(""))
                .toList();
    }
}
