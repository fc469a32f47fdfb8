package vn.tiendo.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quyết định số 214/QĐ-BTP ngày 05/02/2018             | Quyết định | 214/QĐ-BTP      | 2018-02-05 |
            Thông báo kết luận số 45-TB/TU ngày 3/3/2027         | Thông báo kết luận | 45-TB/TU | 2027-03-03 |
            Quyết định 214/QĐ-BTP                                | Quyết định | 214/QĐ-BTP      |            |
            Quyết định 214/QĐ-BTP ngày 05/02/2018                | Quyết định | 214/QĐ-BTP      | 2018-02-05 |
            Quyết định 214/QĐ-BTP (ngày 05/02/2018)              | Quyết định | 214/QĐ-BTP      | 2018-02-05 |
            Thông tư 07/2024/TT-BTP                              | Thông tư   | 07/2024/TT-BTP  |            |
            Nghị quyết 96/2019/QH14                              | Nghị quyết | 96/2019/QH14    |            |
            Mục 3.4 Quyết định 214/QĐ-BTP                        | Quyết định | 214/QĐ-BTP      |            | Mục 3.4
            Mục 3.4, Quyết định 214/QĐ-BTP                       | Quyết định | 214/QĐ-BTP      |            | Mục 3.4
            Điều 5 Thông tư 07/2024/TT-BTP ngày 28/6/2024        | Thông tư   | 07/2024/TT-BTP  | 2024-06-28 | Điều 5
            QUYẾT ĐỊNH SỐ 214/QĐ-BTP NGÀY 05/02/2018             | Quyết định | 214/QĐ-BTP      | 2018-02-05 |
            Nghị quyết số 41-NQ/BCSĐ ngày 05 tháng 4 năm 2018    | Nghị quyết | 41-NQ/BCSĐ      | 2018-04-05 |
            Nghị định số 98/2017/NĐ-CP ngày 16/ 8/2017           | Nghị định  | 98/2017/NĐ-CP   | 2017-08-16 |
            Quyết định số 1606 /QĐ-CTHADS ngày 31 /12 /2021      | Quyết định | 1606/QĐ-CTHADS  | 2021-12-31 |
            Quyết định số 3012/QĐ- BTP ngày 25/12/2023           | Quyết định | 3012/QĐ-BTP     | 2023-12-25 |
            Quyết định số 631/QĐ-TCTHADS, ngày 26/6/2025         | Quyết định | 631/QĐ-TCTHADS  | 2025-06-26 |
            Chỉ thị số 05-CT/TW của Bộ Chính trị ngày 15/5/2016  | Chỉ thị    | 05-CT/TW        | 2016-05-15 |
            Thông tư liên tịch số 12/2021/TTLT-BTP-VKSNDTC-TANDTC | Thông tư liên tịch | 12/2021/TTLT-BTP-VKSNDTC-TANDTC | |
            Chương trình hành động số 87-CTr/BCSĐ                | Chương trình hành động | 87-CTr/BCSĐ | |
            Công văn số 3348/TCTHADS-KHTC ngày 20/10/2022        | Công văn   | 3348/TCTHADS-KHTC | 2022-10-20 |
            Luật số 106/2025/QH15                                | Luật       | 106/2025/QH15   |            |
            Luật Thi hành án dân sự số 26/2008/QH12 ngày 14/11/2008 | Luật    | 26/2008/QH12    | 2008-11-14 |
            Luật Thi hành án dân sự năm 2008                     | Luật       |                 |            |
            Luật THADS                                           | Luật       |                 |            |
            Luật Quản lý thuế ngày 13 tháng 6 năm 2019           | Luật       |                 | 2019-06-13 |
            Luật Thống kê ngày 23 tháng 11 năm 2015              | Luật       |                 | 2015-11-23 |
            Bộ luật Lao động ngày 20 tháng 11 năm 2019           | Bộ luật    |                 | 2019-11-20 |
            Pháp lệnh Chi phí tố tụng ngày 11 tháng 12 năm 2024  | Pháp lệnh  |                 | 2024-12-11 |
            Luật Thi hành án dân sự năm 2008 (được sửa đổi năm 2014) | Luật |              |            |
            Luật Trách nhiệm bồi thường của Nhà nước năm 2009    | Luật       |                 |            |
            Luật Phòng, chống tham nhũng                         | Luật       |                 |            |
            Luật Quản lý rủi ro thiên tai năm 2031               | Luật       |                 |            |
            Bộ luật Tố tụng dân sự                               | Bộ luật    |                 |            |
            Hiến pháp năm 2013                                   | Hiến pháp  |                 |            |
            Nghị quyết Trung ương 4 khóa XII                     | Nghị quyết |                 |            |
            Nghị quyết Đại hội Đảng toàn quốc lần thứ XII của Đảng | Nghị quyết |          |            |
            214/QĐ-BTP                                           | Quyết định | 214/QĐ-BTP      |            |
            132-QĐ/TW                                            |            | 132-QĐ/TW       |            |
            Mục 3.4 Quyết định số 214/QĐ-BTP ngày 05/02/2018     | Quyết định | 214/QĐ-BTP      | 2018-02-05 | Mục 3.4
            Mục II.4 Chương trình ban hành kèm theo Quyết định số 465/QĐ-BTC | Quyết định | 465/QĐ-BTC | | Mục II.4
            Phụ lục đề án, văn bản kèm theo Quyết định số 214/QĐ-BTP | Quyết định | 214/QĐ-BTP  |            | Phụ lục
            khoản 2 Điều 44 Luật THADS                           | Luật       |                 |            | khoản 2 Điều 44
            Điều 4 khoản 2 Nghị định số 62/2015/NĐ-CP            | Nghị định  | 62/2015/NĐ-CP   |            | Điều 4 khoản 2
            điểm a, b và đ khoản 3 Điều 27 của Nghị định số 62/2015/NĐ-CP | Nghị định | 62/2015/NĐ-CP | | điểm a, b và đ khoản 3 Điều 27
            Quyết định số 214/QĐ-BTP ngày 31/02/2018             | Quyết định | 214/QĐ-BTP      |            |
            """)
    void documentsAreCited(String text, String type, String number, LocalDate date, String provision) {
        ImmutableList<CitationMatch> found = Citations.findAll("Theo " + text + ", các đơn vị");
        assertThat(found).hasSize(1);
        Citation citation = found.get(0).citation();
        assertThat(citation.type().orElse(null)).isEqualTo(type);
        assertThat(citation.number().map(DocumentNumber::text).orElse(null)).isEqualTo(number);
        assertThat(citation.date().orElse(null)).isEqualTo(date);
        assertThat(citation.provision().orElse(null)).isEqualTo(provision);
        Citation decomposed = Citations.findAll(Normalizer.normalize(text, Normalizer.Form.NFD))
                .get(0)
                .citation();
        assertThat(decomposed.identity()).isEqualTo(citation.identity());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Quyết định ban hành",
                "Quyết định của Chính phủ phê duyệt Đề án",
                "Kế hoạch năm 2018",
                "Công văn đề nghị Ban Thường vụ",
                "pháp luật THADS",
                "Hội Luật gia Việt Nam",
                "Luật sửa đổi, bổ sung một số điều",
                "26/7/2018, 8.400.000, 24/7, 63/63 Cục, 01 đợt/năm, 2/3 số đơn vị",
                "Điều 3 và Mục 3.2",
                "theo Hiến pháp và pháp luật",
                "Nghị quyết của Quốc hội",
                "ngày 26 tháng 7 năm 2018",
            })
    void otherTextCitesNothing(String text) {
        assertThat(Citations.findAll(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dự thảo Nghị định quy định chi tiết Luật Quản lý rủi ro trước ngày 30/6/2025 | Luật Quản lý rủi ro
            hướng dẫn Luật Tài nguyên nước chậm nhất tháng 5/2025                         | Luật Tài nguyên nước
            sơ kết Luật Đường sắt vào quý II/2026                                          | Luật Đường sắt
            """)
    void theNameOfALawEndsBeforeADeadline(String sentence, String cited) {
        assertThat(citations(sentence))
                .singleElement()
                .satisfies(law -> assertThat(law.text()).isEqualTo(cited));
    }

    @Test
    void severalNumbersShareAKindAndDatesBelongToTheNearest() {
        List<Citation> found =
                citations("các Nghị định số 62/2015/NĐ-CP, số 33/2020/NĐ-CP và 152/2024/NĐ-CP ngày 15/11/2024");
        assertThat(found).extracting(citation -> citation.type().orElseThrow()).containsOnly("Nghị định");
        assertThat(found).extracting(citation -> citation.date().isPresent()).containsExactly(false, false, true);
        found = citations("Nghị quyết số 19-NQ/TW và Kế hoạch số 08-KH/TW ngày 28/11/2017");
        assertThat(found)
                .extracting(citation -> citation.type().orElseThrow())
                .containsExactly("Nghị quyết", "Kế hoạch");
        found = citations("các Quyết định số 8/QĐ-X, 9/QĐ-X");
        assertThat(found)
                .extracting(citation -> citation.number().orElseThrow().text())
                .containsExactly("8/QĐ-X", "9/QĐ-X");
        assertThat(found).extracting(citation -> citation.type().orElseThrow()).containsOnly("Quyết định");
        found = citations("các Nghị quyết: 96/2019/QH14; 111/2015/QH13");
        assertThat(found).extracting(citation -> citation.type().orElseThrow()).containsOnly("Nghị quyết");
        found = citations("Quy định số 131-QĐ/TW và 132-QĐ/TW");
        assertThat(found).extracting(citation -> citation.type().orElseThrow()).containsOnly("Quy định");
    }

    @Test
    void lineEndsMayStandAnywhere() {
        String text = "Nghị\nquyết số 57/2017/QH14\nngày 24\n/\n11\n/\n2017\nvà Quyết định số 3012/QĐ-\n\nBTP";
        List<Citation> found = citations(text);
        assertThat(found).hasSize(2);
        assertThat(found.get(0).date()).hasValue(LocalDate.of(2017, 11, 24));
        assertThat(found.get(0).text()).isEqualTo("Nghị quyết số 57/2017/QH14 ngày 24 / 11 / 2017");
        assertThat(found.get(1).number()).hasValue(new DocumentNumber("3012/QĐ-BTP"));
    }

    @Test
    void positionsEncloseProvisionAndDate() {
        String text = "xem Mục 3.4 Quyết định số 214/QĐ-BTP ngày 05/02/2018; ngoài ra";
        CitationMatch match = Citations.findAll(text).get(0);
        assertThat(text.substring(match.start(), match.end()))
                .isEqualTo("Mục 3.4 Quyết định số 214/QĐ-BTP ngày 05/02/2018");
        assertThat(match.citation().text()).isEqualTo("Quyết định số 214/QĐ-BTP ngày 05/02/2018");
    }

    @Test
    void aCellMayBeOneCitationAndNothingElse() {
        assertThat(Citations.findWhole(" Quyết định số 214/QĐ-BTP ngày 05/02/2018. "))
                .isPresent();
        assertThat(Citations.findWhole("Mục 3.4 Quyết định 214/QĐ-BTP")).isPresent();
        assertThat(Citations.findWhole("Thông tư 07/2024/TT-BTP;")).isPresent();
        assertThat(Citations.findWhole("Theo Quyết định số 214/QĐ-BTP")).isEmpty();
        assertThat(Citations.findWhole("214/QĐ-BTP, 214/QĐ-BTP")).isEmpty();
    }

    @Test
    void identityLeavesTheSpellingOut() {
        Citation first = citation("Nghị quyết số 41-NQ/BCSĐ ngày 05/4/2018");
        Citation second = citation("NGHỊ QUYẾT SỐ 41-NQ/BCSD NGÀY 05 THÁNG 4 NĂM 2018");
        assertThat(first.identity()).isEqualTo(second.identity());
        assertThat(first.identity().family()).isEqualTo(IssuerFamily.PARTY);
        assertThat(citation("Luật THADS năm 2008").identity())
                .isEqualTo(citation("Luật Thi hành án dân sự năm 2008").identity());
        assertThat(citation("Luật THADS năm 2008").identity().year()).hasValue(2008);
        assertThat(citation("Chỉ thị số 05/CT-TTg").identity())
                .isNotEqualTo(citation("Chỉ thị số 05-CT/TW").identity());
        assertThat(citation("Hiến pháp năm 2013").identity())
                .isNotEqualTo(citation("Hiến pháp năm 1992").identity());
    }

    @Test
    void theIndexGathersSpellingsAndKeepsDocumentsApart() {
        CitationIndex index =
                CitationIndex.of(citations("Nghị quyết số 18-NQ/TW ngày 26/10/2017; Nghị quyết số 18-NQ/TW;"
                        + " 18-NQ/TW; Quyết định số 17/QĐ-TTg ngày 14/01/2023; Quyết định số 17/QĐ-TTg ngày 09/01/2024;"
                        + " Quyết định số 17/QĐ-TTg"));
        assertThat(index.entries()).hasSize(4);
        assertThat(index.entries().get(0).citations()).hasSize(3);
        assertThat(index.entries().get(0).identity().date()).hasValue(LocalDate.of(2017, 10, 26));
        assertThat(index.ambiguous()).hasSize(1);
        assertThat(index.ambiguous().get(0))
                .hasSize(3)
                .allMatch(entry -> entry.identity().number().equals("17-QD-TTG"));
        assertThat(index.find(citation("18-NQ/TW"))).hasValue(index.entries().get(0));
        assertThat(CitationIndex.of(ImmutableList.of()).entries()).isEmpty();
    }

    @Test
    void oneNumberOfTwoKindsIsAmbiguous() {
        CitationIndex index = CitationIndex.of(citations("Quy định số 132-QĐ/TW; Quyết định số 132-QĐ/TW"));
        assertThat(index.ambiguous()).hasSize(1);
    }

    @Test
    void longTextTakesLinearTime() {
        String text = "Luật Các ".repeat(100_000)
                + "Điều 1, ".repeat(100_000)
                + "1/".repeat(100_000)
                + "của ".repeat(100_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Citations.findAll(text));
        assertThat(text.toLowerCase(Locale.ROOT)).isNotEmpty();
    }

    private static Citation citation(String text) {
        return Citations.findWhole(text).orElseThrow();
    }

    private static List<Citation> citations(String text) {
        return Citations.findAll(text).stream().map(CitationMatch::citation).toList();
    }

    @Test
    void theDayOfAnAmendingLawIsNotThatOfTheAmendedOne() {
        String bases = "Căn cứ Luật Thống kê ngày 23 tháng 11 năm 2015; Luật sửa đổi, bổ sung Luật Thống kê"
                + " ngày 12 tháng 11 năm 2021; Luật Kế toán ngày 20 tháng 11 năm 2015";
        assertThat(Citations.findAll(bases).stream()
                        .map(match -> match.citation().text()))
                .containsExactly(
                        "Luật Thống kê ngày 23 tháng 11 năm 2015",
                        "Luật Thống kê",
                        "Luật Kế toán ngày 20 tháng 11 năm 2015");
    }

    @Test
    void aDayInDigitsBehindALawMayBeThatOfAnEvent() {
        Citation law = Citations.findAll("Tổ chức hội nghị phổ biến Luật Đường bộ ngày 15/11/2024")
                .get(0)
                .citation();
        assertThat(law.text()).isEqualTo("Luật Đường bộ");
        assertThat(law.date()).isEmpty();
    }
}
