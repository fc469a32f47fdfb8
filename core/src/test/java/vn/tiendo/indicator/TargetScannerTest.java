package vn.tiendo.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Targets in sentences of several fields, and the many numbers that are none. */
class TargetScannerTest {

    static Stream<Arguments> sentences() throws IOException {
        return table("sentences.tsv");
    }

    static Stream<Arguments> sentencesOfPlans() throws IOException {
        return table("sentences-of-plans.tsv");
    }

    private static Stream<Arguments> table(String name) throws IOException {
        List<String> lines =
                Resources.readLines(Resources.getResource(TargetScannerTest.class, name), StandardCharsets.UTF_8);
        return lines.stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arguments.of(Splitter.on('\t').splitToList(line).toArray()));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void theTargetsOfASentenceAreFoundAndNothingElse(String sentence, String targets) {
        assertThat(meaning(TargetScanner.scan(sentence))).isEqualTo(targets);
    }

    @ParameterizedTest
    @MethodSource("sentencesOfPlans")
    void whatIsSaidOfYearsBeforeThePlanIsNoTarget(int year, String sentence, String targets) {
        assertThat(meaning(TargetScanner.scan(sentence, Year.of(year)))).isEqualTo(targets);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void decomposedLettersAndNoBreakBlanksMakeNoDifference(String sentence, String targets) {
        String decomposed = Normalizer.normalize(sentence, Normalizer.Form.NFD).replace(' ', '\u00A0');
        assertThat(meaning(TargetScanner.scan(decomposed)))
                .isEqualTo(meaning(TargetScanner.scan(sentence)))
                .isEqualTo(targets);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aPhraseStandsWhereTheMatchSaysAndReadsAloneAsInTheSentence(String sentence) {
        for (TargetMatch match : TargetScanner.scan(sentence)) {
            assertThat(sentence.substring(match.start(), match.end()))
                    .isEqualTo(match.phrase().text());
            assertThat(TargetScanner.parse(match.phrase().text()).isPresent())
                    .as(match.phrase().text())
                    .isTrue();
            assertThat(TargetPhrase.parse(match.phrase().print()).conditions())
                    .as(match.phrase().print())
                    .isEqualTo(match.phrase().conditions());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Đảm bảo tỷ lệ cấp giấy trên 91% về số thửa và trên 72,5% về diện tích trên tổng số phải cấp (xem biểu kèm theo).|tỷ lệ cấp giấy về số thửa trên tổng số phải cấp; tỷ lệ cấp giấy về diện tích trên tổng số phải cấp
        Thẩm định bảo đảm chất lượng 100 % và kịp thời ít nhất 90 % số dự thảo được gửi.|Thẩm định bảo đảm chất lượng số dự thảo được gửi; kịp thời số dự thảo được gửi
        Thi hành xong về việc đạt 84,5%, về tiền đạt 46%.|Thi hành xong về việc; Thi hành xong về tiền
        Tỷ lệ thi hành xong về việc đạt trên 83%; về tiền đạt trên 45%.|Tỷ lệ thi hành xong về việc; Tỷ lệ thi hành xong về tiền
        Tỷ lệ thi hành xong về việc đạt 83%. Về tiền đạt trên 45%.|Tỷ lệ thi hành xong về việc; Về tiền
        Nâng cao chất lượng, tỷ lệ hồ sơ đúng hạn đạt trên 98%.|tỷ lệ hồ sơ đúng hạn
        Chủ động thanh tra, phấn đấu làm việc với ít nhất 40% số xã.|làm việc với số xã
        Hòa giải thành ít nhất 87% số vụ, việc; biểu dương các tổ tốt.|Hòa giải thành số vụ, việc
        Tiếp công dân thường xuyên và đột xuất; giải quyết đạt tỷ lệ ít nhất 95%.|Tiếp công dân thường xuyên và đột xuất; giải quyết
        Theo dõi chặt chẽ các vụ việc (trong đó 100% vụ việc có tài sản bảo đảm phải được phê duyệt); báo cáo kịp thời.|vụ việc có tài sản bảo đảm phải được phê duyệt
        Cấp phép (CP) đúng quy định 100% đối với hồ sơ hợp lệ.|Cấp phép (CP) đúng quy định đối với hồ sơ hợp lệ
        Hàng tháng từng khoa có ít nhất 03 sáng kiến trở lên được ghi nhận.|Hàng tháng từng khoa sáng kiến được ghi nhận
        100% xã, 85% thôn có điểm đọc sách.|xã; thôn có điểm đọc sách
        Nâng tỷ lệ ký số từ 60% lên 85%.|tỷ lệ ký số
        Có ít nhất 60% trường đạt chuẩn, phấn đấu đến năm 2027 đạt 70%.|trường đạt chuẩn; trường đạt chuẩn
        Giảm ít nhất 10% số vụ cháy so với năm 2024, bảo đảm an toàn.|số vụ cháy
        Sản lượng lúa đạt tối thiểu 450 nghìn tấn.|Sản lượng lúa
        Tăng ít nhất 5% số vụ và 3% số tiền so với dự toán năm 2026.|số vụ; số tiền
        Trồng mới 3.500 ha rừng và 20 ha cây chắn sóng.|Trồng mới ha rừng; Trồng mới ha cây chắn sóng
        Rà soát đầy đủ tối thiểu 3/4 số cơ sở.|Rà soát đầy đủ số cơ sở
        Tỷ lệ đúng hạn đạt 95% và tỷ lệ số hóa đạt 60% số hồ sơ.|Tỷ lệ đúng hạn; tỷ lệ số hóa số hồ sơ
        """)
    void theWordsAroundAValueSayWhatIsMeasured(String sentence, String indicators) {
        assertThat(TargetScanner.scan(sentence).stream()
                        .map(TargetMatch::indicator)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(indicators);
    }

    @Test
    void aLongTextWithoutAPointIsReadInTimeThatGrowsWithItsLength() {
        String text = "tỷ lệ đạt trên 90% và trên 80%, ít nhất 02 bài/quý, ".repeat(20_000);
        assertThat(TargetScanner.scan(text)).hasSize(60_000);
        assertThat(TargetScanner.scan("(".repeat(200_000) + "100%")).hasSize(1);
        assertThat(TargetScanner.scan("từ ".repeat(200_000))).isEmpty();
    }

    @Test
    void anEmptyTextHasNoTargets() {
        assertThat(TargetScanner.scan("")).isEmpty();
        assertThat(TargetScanner.scan(" \n\t")).isEmpty();
        assertThat(TargetScanner.scan("%")).isEmpty();
    }

    private static String meaning(ImmutableList<TargetMatch> matches) {
        return matches.isEmpty()
                ? "-"
                : matches.stream()
                        .map(match -> match.phrase().conditions().stream()
                                .map(TargetScannerTest::meaning)
                                .collect(Collectors.joining(" & ")))
                        .collect(Collectors.joining(" | "));
    }

    private static String meaning(TargetCondition condition) {
        TargetValue value = condition.value();
        return Stream.of(
                        condition.comparison().symbol(),
                        value.findText().orElse(""),
                        value.unit().code(),
                        value.baseline()
                                .map(name -> Normalizer.normalize(name, Normalizer.Form.NFC)
                                        .replace('\u00A0', ' '))
                                .orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
