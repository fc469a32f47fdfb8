package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.Plan;
import vn.tiendo.result.Parsed;

/** Points that are counted in words. */
class CountedWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thứ nhất, rà soát quy định          | 1  | Thứ nhất     | rà soát quy định | false
            Thứ tư: Kiểm tra                    | 4  | Thứ tư       | Kiểm tra         | false
            THỨ BẢY: KIỂM TRA                   | 7  | THỨ BẢY      | KIỂM TRA         | false
            Thứ mười một, lập báo cáo           | 11 | Thứ mười một | lập báo cáo      | false
            Nhiệm vụ thứ hai: Kiểm tra          | 2  | thứ hai      | Kiểm tra         | true
            Giải pháp thứ nhất. Đào tạo         | 1  | thứ nhất     | Đào tạo          | true
            Nhóm nhiệm vụ thứ năm: Kiểm tra     | 5  | thứ năm      | Kiểm tra         | true
            Một là, bố trí kinh phí             | 1  | Một là       | bố trí kinh phí  | false
            Hai là: bố trí kinh phí             | 2  | Hai là       | bố trí kinh phí  | false
            """)
    void theNumberAndTheText(String line, int ordinal, String number, String rest, boolean labelled) {
        PointStart start = CountedWords.find(line).orElseThrow();
        assertThat(start.number().ordinal()).isEqualTo(ordinal);
        assertThat(start.number().text()).isEqualTo(number);
        assertThat(start.rest()).isEqualTo(rest);
        assertThat(start.labelled()).isEqualTo(labelled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thứ nhất",
                "thứ nhất, rà soát",
                "Thứ trưởng, Chánh Văn phòng",
                "Thứ tự, ưu tiên",
                "Lần thứ nhất: họp",
                "Nhiệm vụ thứ hai, kiểm tra",
                "Một số, nhiều nơi",
                "Đây là, có lẽ",
                "",
            })
    void whatIsNone(String line) {
        assertThat(CountedWords.find(line)).isEmpty();
    }

    @Test
    void labelsOpenPointsWithTheirFields() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                BỘ NGOẠI GIAO
                CHƯƠNG TRÌNH
                Hội nhập năm 2024
                I. MỤC TIÊU
                Thứ nhất, mở rộng quan hệ.
                Thứ hai, giữ vững thị trường.
                II. NHIỆM VỤ
                1. Về tài liệu
                Nhiệm vụ thứ nhất: Soạn sách
                - Thời gian: Quý II/2024.
                - Đơn vị chủ trì: Vụ Pháp chế.
                Nhiệm vụ thứ hai: Mở lớp
                - Thời gian: Quý IV/2024.
                2. Về nguồn lực
                Một là, bố trí kinh phí.
                Hai là, huy động xã hội.
                III. LỊCH HỌP
                Thứ hai, ngày 06/5/2024: họp lãnh đạo.
                """);
        Plan plan = parsed.value().orElseThrow();
        assertThat(ReaderFixture.tasks(plan).stream().map(task -> task.path() + " " + task.title()))
                .containsExactly(
                        "I MỤC TIÊU",
                        "I/Thứ nhất mở rộng quan hệ.",
                        "I/Thứ hai giữ vững thị trường.",
                        "II NHIỆM VỤ",
                        "II/1 Về tài liệu",
                        "II/1/thứ nhất Soạn sách",
                        "II/1/thứ hai Mở lớp",
                        "II/2 Về nguồn lực",
                        "II/2/Một là bố trí kinh phí.",
                        "II/2/Hai là huy động xã hội.",
                        "III LỊCH HỌP");
        assertThat(ReaderFixture.task(plan, "II/1/thứ nhất").deliverables())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.timeline().orElseThrow().timeline().toCanonical())
                            .isEqualTo("2024-34");
                    assertThat(row.lead()).hasToString("[Vụ Pháp chế]");
                });
        assertThat(ReaderFixture.found(parsed)).isEmpty();
    }

    @Test
    void behindALabelTheyAreSolutions() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                BỘ NGOẠI GIAO
                KẾ HOẠCH
                Hội nhập năm 2024
                I. NHIỆM VỤ
                Nhiệm vụ 1: Rà soát
                - Giải pháp:
                Thứ nhất, đào tạo cán bộ.
                Thứ hai, kiểm tra định kỳ.
                - Thời gian: Quý IV/2024.
                """);
        assertThat(ReaderFixture.task(parsed.value().orElseThrow(), "I/1").solutions())
                .containsExactly("Thứ nhất, đào tạo cán bộ.", "Thứ hai, kiểm tra định kỳ.");
    }
}
