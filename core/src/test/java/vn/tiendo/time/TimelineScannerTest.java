package vn.tiendo.time;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.Severity;

class TimelineScannerTest {
    private static final TimelineScanner SCANNER = TimelineScanner.of(TimelineParser.standard());

    /** A sentence, the printed time, its canonical text. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Các đơn vị nộp dự toán về Sở trước ngày 31/3/2027 để tổng hợp.   | trước ngày 31/3/2027 | ../2027-03-30
            Nộp báo cáo trước 15/7/2026, trừ đơn vị mới.                     | trước 15/7/2026      | ../2026-07-14
            Việc này phải xong trước tháng 9/2026.                          | trước tháng 9/2026   | ../2026-08
            Hoàn thành chậm nhất trong tháng 5/2025.                        | chậm nhất trong tháng 5/2025 | ../2025-05
            Rà soát kho (làm xong chậm nhất Quý III/2026).                   | chậm nhất Quý III/2026 | ../2026-09
            Gửi hồ sơ chậm nhất là ngày 20/11/2026 qua cổng dịch vụ.         | chậm nhất là ngày 20/11/2026 | ../2026-11-20
            Hoàn thành việc số hóa sổ sách của Chi nhánh trong năm 2028, ưu tiên vùng khó khăn. | trong năm 2028 | 2028
            Hoàn thành kiểm kê trong quý II/2026.                            | trong quý II/2026    | 2026-34
            Ban hành trong tháng 02/2026.                                    | trong tháng 02/2026  | 2026-02
            Trong tháng 6/2026, Văn phòng tổ chức tập huấn.                  | Trong tháng 6/2026   | 2026-06
            Thời hạn hoàn thành: Quý I/2027.                                 | Quý I/2027           | 2027-33
            Thời hạn: 30/6/2026                                              | 30/6/2026            | 2026-06-30
            Kết thúc ngày 30/9/2026.                                         | ngày 30/9/2026       | 2026-09-30
            Phòng hoàn thành đến hết ngày 15/12/2026.                        | đến hết ngày 15/12/2026 | ../2026-12-15
            Đến hết năm 2026 hoàn thành việc cấp mã số.                      | Đến hết năm 2026     | ../2026
            Tổ chức thực hiện từ ngày 01/3/2026 đến ngày 31/3/2026.          | từ ngày 01/3/2026 đến ngày 31/3/2026 | 2026-03-01/2026-03-31
            Định kỳ hàng quý làm việc với từng trường.                       | Định kỳ hàng quý     | RRULE:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1
            Phòng Tổng hợp định kỳ hằng tháng hoặc đột xuất thông tin cho Sở. | định kỳ hằng tháng  | RRULE:FREQ=MONTHLY;BYMONTHDAY=-1
            Hàng tháng gửi bảng kê về kho.                                   | Hàng tháng           | RRULE:FREQ=MONTHLY;BYMONTHDAY=-1
            Với kho đã đầy, hàng quý các trạm báo cáo Sở.                    | hàng quý             | RRULE:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1
            Thông báo kết quả thu hằng quý cho các xã.                       | hằng quý             | RRULE:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1
            Nộp biểu mẫu hàng tháng trước ngày 25 để cộng số.                | hàng tháng trước ngày 25 | RRULE:FREQ=MONTHLY;BYMONTHDAY=24
            Hoàn thành rà soát quy chế ban hành trước ngày 01/01/2021 trong quý II/2027. | trong quý II/2027 | 2027-34
            Bảo đảm các dự án hoàn thành trong năm 2027.                     | trong năm 2027       | 2027
            Đánh giá cán bộ, hoàn thành trong quý II/2026.                   | trong quý II/2026    | 2026-34
            Hoàn thành việc tổng kết trong quý II/2026.                      | trong quý II/2026    | 2026-34
            Phòng làm xong trong tháng 3/2026.                               | trong tháng 3/2026   | 2026-03
            Chưa hoàn thành việc đo đạc thì phải xong trước ngày 30/6/2026.   | trước ngày 30/6/2026 | ../2026-06-29
            Việc thụ lý trước ngày 01/7/2025 phải hoàn thành trước ngày 31/12/2026. | trước ngày 31/12/2026 | ../2026-12-30
            Định kỳ hàng tháng, quý, năm báo cáo Sở. | Định kỳ hàng tháng, quý, năm | RRULE:FREQ=MONTHLY;BYMONTHDAY=-1 RRULE:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31
            Trong năm 2026, Sở tổ chức ít nhất 02 lớp. | Trong năm 2026 | 2026
            Quý II/2026 hoàn thành việc cấp đổi. | Quý II/2026 | 2026-34
            Phấn đấu đến năm 2030 hoàn thành mạng lưới. | đến năm 2030 | ../2030
            Đến ngày 15/12/2026 phải nộp đủ sổ. | Đến ngày 15/12/2026 | ../2026-12-15
            Thời gian thực hiện: Quý III/2026. | Quý III/2026 | 2026-35
            Tiến độ thực hiện: từ tháng 3/2026 đến tháng 6/2026. | từ tháng 3/2026 đến tháng 6/2026 | 2026-03/2026-06
            Cập nhật số liệu vào ngày 25 hằng tháng. | vào ngày 25 hằng tháng | RRULE:FREQ=MONTHLY;BYMONTHDAY=25
            Hạn nộp: 15/10/2026. | 15/10/2026 | 2026-10-15
            Hạn chót nộp hồ sơ là 15/10/2026. | 15/10/2026 | 2026-10-15
            Thời điểm báo cáo: ngày 15/12 hằng năm. | ngày 15/12 hằng năm | RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15
            Tổng kết vào tháng 12/2026. | vào tháng 12/2026 | 2026-12
            Thực hiện trong quý III và quý IV/2026. | trong quý III và quý IV/2026 | {2026-35,2026-36}
            Trình Giám đốc trong tháng 9/2026. | trong tháng 9/2026 | 2026-09
            Báo cáo kết quả trong tháng 10/2026. | trong tháng 10/2026 | 2026-10
            Đưa vào sử dụng trong quý IV/2026. | trong quý IV/2026 | 2026-36
            Nộp không muộn hơn ngày 31/12/2026. | không muộn hơn ngày 31/12/2026 | ../2026-12-31
            Nộp không trễ hơn 31/12/2026. | không trễ hơn 31/12/2026 | ../2026-12-31
            Hằng quý, các trạm báo cáo Sở. | Hằng quý | RRULE:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1
            Mỗi tháng một lần, tổ giám sát họp giao ban. | Mỗi tháng một lần | RRULE:FREQ=MONTHLY;BYMONTHDAY=-1
            Tổ chức giao ban hàng quý. | hàng quý | RRULE:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1
            Rà soát các văn bản ban hành trước ngày 01/7/2025 và hoàn thành trong quý I/2026. | trong quý I/2026 | 2026-33
            Hoàn thành số hóa trước quý III/2026. | trước quý III/2026 | ../2026-06
            Phòng tài vụ hoàn thành trong 6 tháng đầu năm 2026. | trong 6 tháng đầu năm 2026 | 2026-40
            HOÀN THÀNH TRƯỚC NGÀY 30/9/2026. | TRƯỚC NGÀY 30/9/2026 | ../2026-09-29
            """)
    void timesThatBindAreFound(String sentence, String text, String canonical) {
        List<TimelineMatch> found = SCANNER.findDeadlines(sentence).value().orElseThrow();
        assertThat(found.stream().map(match -> match.phrase().text()).collect(joining("|")))
                .isEqualTo(text);
        assertThat(found.get(0).phrase().timeline().toCanonical()).isEqualTo(canonical);
        assertThat(sentence.substring(found.get(0).start(), found.get(0).end())).isEqualTo(text);
        assertThat(found.get(0).clause()).endsWith(text);
        assertThat(sentence).contains(found.get(0).clause());
    }

    /** A sentence and the canonical texts of its times. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gửi báo cáo trước ngày 05 hằng tháng, quý, năm. | RRULE:FREQ=MONTHLY;BYMONTHDAY=4
            Sơ kết vào quý II/2027 và tổng kết vào quý IV/2028. | 2027-34 + 2028-36
            Tổ chức sơ kết vào năm 2027 và tổng kết vào năm 2030. | 2027 + 2030
            Sơ kết vào năm 2028 và tổng kết vào cuối năm 2030. | 2028 + 2030
            Sơ kết giữa kỳ vào tháng 6/2028, tổng kết vào tháng 12/2030. | 2028-06 + 2030-12
            Xây dựng, trình Chính phủ Đề án trong quý III/2027. | 2027-35
            Xây dựng Đề án phát triển du lịch trong quý III/2027. | 2027-35
            Rà soát, sửa đổi quy chế phối hợp trong quý II/2026. | 2026-34
            Đến ngày 31/12/2027, giải ngân đạt 95%. | ../2027-12-31
            Đến ngày 30/6/2027 phải giải ngân xong vốn kéo dài. | ../2027-06-30
            Đến hết tháng 6/2027, giải ngân tối thiểu 50% kế hoạch vốn. | ../2027-06
            Báo cáo kết quả trước ngày 15 hằng tháng, quý. | RRULE:FREQ=MONTHLY;BYMONTHDAY=14
            Gửi báo cáo chậm nhất ngày 20 hằng tháng. | RRULE:FREQ=MONTHLY;BYMONTHDAY=20
            Tổ chức kiểm tra chuyên đề trong quý II và quý IV/2026. | {2026-34,2026-36}
            Nghiệm thu công trình trong tháng 11/2026. | 2026-11
            Lập danh mục dự án và công khai trong tháng 01/2027. | 2027-01
            Đưa vào sử dụng trước ngày 30/9/2027. | ../2027-09-29
            """)
    void severalKindsOfActsHaveTimes(String sentence, String canonical) {
        assertThat(SCANNER.findDeadlines(sentence).value().orElseThrow().stream()
                        .map(match -> match.phrase().timeline().toCanonical())
                        .collect(joining(" + ")))
                .isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo Quyết định ngày 31/12/2024 của Giám đốc Sở.",
                "Kế hoạch công tác năm 2026 của Sở.",
                "Chương trình giai đoạn 2022-2026 và tầm nhìn đến năm 2045.",
                "Chiến lược phát triển đến năm 2030.",
                "Kiểm tra toàn diện giai đoạn từ năm 2018 đến hết năm 2023 theo chỉ đạo.",
                "Vụ việc quá 05 năm chưa giải quyết xong.",
                "Hồ sơ thụ lý trước ngày 01/7/2015 được giữ nguyên.",
                "Người sinh trước ngày 01/01/1980.",
                "Văn bản có hiệu lực trước ngày 01/01/2021 còn dùng.",
                "Kỷ niệm 80 năm Ngày truyền thống (19/7/1946-19/7/2026).",
                "Tập thể có thành tích xuất sắc trong năm 2026.",
                "Hoàn thành xuất sắc nhiệm vụ trong năm 2026.",
                "Kinh phí lớn trong năm do Sở bố trí.",
                "Sở đã hoàn thành trong năm 2024.",
                "Trước khi bàn giao phải khóa sổ.",
                "Trước hết là nâng cao nhận thức.",
                "Thực hiện khi có quyết định.",
                "Mức thu nhập định kỳ, không định kỳ.",
                "Theo kế hoạch kiểm tra hàng năm được duyệt.",
                "Xếp loại viên chức hằng năm theo quy chế.",
                "Khai thác số liệu từ ngày 01/10/2025 đến ngày 31/3/2026.",
                "Đến nay chưa giao được tài sản.",
                "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2026 về hoàn thành phổ cập đến năm 2030.",
                "Thực hiện Kế hoạch về việc hoàn thành chuyển đổi số trong năm 2025.",
                "Tổng kết Đề án hoàn thành cơ sở dữ liệu đến hết năm 2024.",
                "Sơ kết việc hoàn thành sắp xếp xã trong năm 2025.",
                "Rà soát các hồ sơ hoàn thành trong năm 2024.",
                "Công khai các dự án hoàn thành đến hết năm 2024.",
                "Kiểm kê vật tư nhận trước ngày 01/7/2025.",
                "Việc chưa hoàn thành trước ngày 31/12/2026 chuyển sang kỳ sau.",
                "Việc chưa làm xong trong năm 2026 chuyển sang kỳ sau.",
                "Giá tăng so với trước năm 2020.",
                "Trong quý II năm 2025, Sở đã tổ chức hội nghị.",
                "Trong năm 2025, Sở đã ban hành 12 văn bản.",
                "Việc nêu trước 05/2027/TT-BTP.",
                "Hồ sơ hoàn thành trước ngày 01/01/2020 thì theo quy định cũ.",
                "Trong năm 2025, tình hình thời tiết phức tạp.",
                "Quý II/2025 hoàn thành 95% kế hoạch.",
                "Năm 2025 hoàn thành việc sáp nhập, mở đường cho năm 2026.",
                "Báo cáo tình hình trong quý I/2026.",
                "Báo cáo kết quả tổ chức hội thi trong quý I/2026.",
                "Kết quả kiểm tra trong quý I/2026 còn thấp.",
                "Tổng hợp số liệu trong tháng 3/2026.",
                "Hằng năm, cứ đến mùa lũ, đường bị chia cắt.",
                "Hàng năm, Sở đã tổ chức nhiều hội thi.",
                "Không quá 30 ngày phải trả lời.",
                "Tiến độ giải ngân đến hết tháng 6/2026 đạt 45%.",
                "Thời gian thực hiện: thường xuyên.",
                "Các vụ việc phát sinh trong quý I/2026.",
                "Số thu trong quý I/2026.",
                "Hàng năm",
                "Trong quý vị có ai biết?",
                "Sở Xây dựng tham mưu kế hoạch trong tháng 02/2027.",
                "Đến ngày 31/10/2025, đã giải ngân đạt 61%.",
                "Đến ngày 31/10/2025, tỷ lệ giải ngân đạt 61%, cao hơn cùng kỳ.",
                "Tính đến ngày 31/10/2025, giải ngân đạt 61%.",
                "Tình hình giải ngân trong quý III/2025.",
                "Đánh giá kết quả thực hiện trong quý III/2025.",
                "Số liệu phát sinh trong tháng 5/2026.",
                "Đến năm 2030, tỷ lệ đô thị hóa đạt 45%.",
                "Thẩm định hồ sơ trong 15 ngày kể từ ngày nhận.",
                "Triển khai các nhiệm vụ được giao trong năm 2026.",
                "Kiểm tra việc chấp hành pháp luật trong quý II/2026.",
                "Hồ sơ tiếp nhận trước ngày 01/7/2025 được giải quyết theo quy định cũ.",
                "Các dự án khởi công trong quý II/2025 đang thi công.",
                "Những văn bản ban hành trong quý I/2026 được rà soát.",
                "Thành lập tổ công tác trong tháng 3/2026, bắt đầu hoạt động từ tháng 4/2026.",
                "Khối lượng công việc thực hiện trong quý IV/2025 tăng.",
                "Tăng cường tuyên truyền trong tháng cao điểm.",
                ""
            })
    void otherTimesAreNone(String sentence) {
        Parsed<ImmutableList<TimelineMatch>> found = SCANNER.findDeadlines(sentence);
        assertThat(found.value().orElseThrow()).isEmpty();
        assertThat(found.diagnostics()).isEmpty();
    }

    @Test
    void severalTimesOfASentenceAreFound() {
        List<TimelineMatch> found = SCANNER.findDeadlines(
                        "Các xã gửi về huyện trước ngày 15/03/2026 để tổng hợp, báo cáo tỉnh trước ngày 31/03/2026;"
                                + " định kỳ hàng tháng đối chiếu.")
                .value()
                .orElseThrow();
        assertThat(found)
                .extracting(match -> match.phrase().timeline().toCanonical())
                .containsExactly("../2026-03-14", "../2026-03-30", "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1");
        assertThat(found.get(2).clause()).isEqualTo("định kỳ hàng tháng");
    }

    @Test
    void severalActsOfASentenceHaveTheirOwnTimes() {
        assertThat(SCANNER.findDeadlines("Sơ kết trong quý II/2028 và tổng kết trong quý IV/2030;"
                                + " ban hành kế hoạch trước ngày 15/01/2026 và tổ chức thực hiện trong quý I/2026.")
                        .value()
                        .orElseThrow())
                .extracting(match -> match.phrase().timeline().toCanonical())
                .containsExactly("2028-34", "2030-36", "../2026-01-14", "2026-33");
    }

    @Test
    void whatIsReachedByADayBeforeTheDocumentIsTold() {
        String sentence = "Đến ngày 31/10/2025, giải ngân đạt 61%.";
        TimelineScanner signed = SCANNER.withSigned(LocalDate.of(2025, 11, 20));
        assertThat(signed.findDeadlines(sentence).value().orElseThrow()).isEmpty();
        assertThat(signed.findDeadlines("Đến ngày 30/11/2025, giải ngân đạt 75%.")
                        .value()
                        .orElseThrow())
                .hasSize(1);
        assertThat(SCANNER.withSigned(LocalDate.of(2025, 5, 20))
                        .findDeadlines(sentence)
                        .value()
                        .orElseThrow())
                .hasSize(1);
    }

    @Test
    void aTimeWithoutYearFollowsTheParser() {
        String sentence = "Nộp báo cáo trước ngày 15/11 để tổng hợp.";
        Parsed<ImmutableList<TimelineMatch>> without = SCANNER.findDeadlines(sentence);
        assertThat(without.value().orElseThrow()).isEmpty();
        assertThat(without.diagnostics()).singleElement().satisfies(info -> {
            assertThat(info.code().code()).isEqualTo("TIME-010");
            assertThat(info.severity()).isEqualTo(Severity.INFO);
            assertThat(info.text()).isEqualTo("trước ngày 15/11");
            assertThat(info.location().column()).isEqualTo(13);
        });
        Parsed<ImmutableList<TimelineMatch>> with =
                TimelineScanner.of(TimelineParser.forWorkYear(2027)).findDeadlines(sentence);
        assertThat(with.value().orElseThrow().get(0).phrase().timeline().toCanonical())
                .isEqualTo("../2026-11-14");
    }

    @Test
    void aLongSentenceKeepsTheWordsBeforeItsTime() {
        String sentence = "việc ".repeat(5_000) + "nộp trước ngày 31/3/2027";
        TimelineMatch match =
                SCANNER.findDeadlines(sentence).value().orElseThrow().get(0);
        assertThat(match.clause()).hasSizeLessThanOrEqualTo(240).endsWith("việc nộp trước ngày 31/3/2027");
    }

    @Property
    void anyWordsAreReadAndMatchesAreWhereTheySay(@ForAll("words") List<String> words) {
        String text = String.join(" ", words);
        int end = 0;
        for (TimelineMatch match : SCANNER.findDeadlines(text).value().orElseThrow()) {
            assertThat(match.start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(match.start(), match.end()))
                    .isEqualTo(match.phrase().text());
            end = match.end();
        }
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of(
                        "trước",
                        "ngày",
                        "31/3/2024",
                        "chậm",
                        "nhất",
                        "trong",
                        "tháng",
                        "5/2024",
                        "quý",
                        "II/2025",
                        "năm",
                        "2026",
                        "hàng",
                        "định kỳ",
                        "đến",
                        "hết",
                        "từ",
                        "hoàn thành",
                        "phải",
                        ",",
                        ".",
                        ";",
                        "và",
                        "khi",
                        "có",
                        "đã",
                        "của",
                        "15/11",
                        "báo cáo",
                        "(",
                        ")",
                        ":")
                .list()
                .ofMaxSize(24);
    }
}
