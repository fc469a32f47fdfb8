package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineJoinTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                // A word, date or sign that the line broke.
                "liên quan K; ịp thời hướng dẫn; DIRECT",
                "T; hực hiện; DIRECT",
                "cấp ủ; y, chính quyền; DIRECT",
                "hiệu quả c; ông; DIRECT",
                "ngày 27; /; DIRECT",
                "ngày 27/; 11; DIRECT",
                "ngày 16/; 8/2017 của Chính phủ; DIRECT",
                "trong nội bộ; ,; DIRECT",
                "THAHC; . Thực hiện nền nếp; DIRECT",
                // The next words.
                "thể chế kinh tế thị; trường; BLANK",
                "Từ năm; 2019-2021; BLANK",
                "trong lĩnh vực theo; Luật Đất đai; BLANK",
                "Thanh tra Bộ,; Vụ Pháp chế; BLANK",
                "Tổng kết thi hành (lần thứ hai; Quý I) của tỉnh; BLANK",
                // A paragraph of its own.
                "Văn bản chỉ đạo; Hội nghị quán triệt; APART",
                "Mua sắm thiết bị; Bộ trưởng; APART",
                "Kinh tế tự do; Báo cáo; APART",
                "Hàng năm; TCTHADS; APART",
                "(Tối thiểu 01 đợt/năm); Thường xuyên; APART",
            })
    void tellsHowALineFollows(String before, String next, LineJoin join) {
        assertThat(LineJoin.of(before, next, false)).isEqualTo(join);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đại hội", "tư - xây dựng", "2018"})
    void anIndentedLineGoesOn(String next) {
        assertThat(LineJoin.of("Theo Kế hoạch đầu", next, true)).isEqualTo(LineJoin.BLANK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thực", "nghiêm", "Khuỷu", "quyết", "giữa", "ủy", "đường", "ý", "oàn", "yêu", "THUẾ", "hoà", "hòa"
            })
    void syllables(String word) {
        assertThat(Syllables.isSyllable(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "K", "ngh", "THADS", "các1", "ư\u00ADơ", "Müller", "xyz", "thựchiện", ""})
    void noSyllables(String word) {
        assertThat(Syllables.isSyllable(word)).isFalse();
    }
}
