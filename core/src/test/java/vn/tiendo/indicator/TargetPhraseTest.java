package vn.tiendo.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.result.DataException;

/** Phrases that are a target in whole. */
class TargetPhraseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        trên 84%|trên 84%
        ít nhất 95 %|ít nhất 95%
        100%|100%
        Tối thiểu 2/3|ít nhất 2/3
        tối thiểu một nửa|ít nhất 1/2
        14/14|14/14
        cao hơn năm 2021|cao hơn năm 2021
        ít nhất 02 tin bài/quý|ít nhất 2 tin bài/quý
        không thấp hơn 80%|ít nhất 80%
        từ 90% trở lên|ít nhất 90%
        90% trở lên|ít nhất 90%
        đạt 85%|85%
        dưới 5%|dưới 5%
        không quá 3%|không quá 3%
        giảm ít nhất 10% so với năm 2023|giảm ít nhất 10% so với năm 2023
        tăng 5% so với cùng kỳ|tăng 5% so với cùng kỳ
        tối thiểu 03 cuộc/năm|ít nhất 3 cuộc/năm
        mỗi quý 01 bài|1 bài/quý
        phấn đấu đạt trên 95%.|trên 95%
        từ 70% đến 75%|từ 70% đến 75%
        từ 70-75%|từ 70% đến 75%
        70% - 75%|từ 70% đến 75%
        ≥ 84|ít nhất 84
        >=84,5%|ít nhất 84,5%
        < 3%|dưới 3%
        84.7%|84,7%
        1.250 hồ sơ|1.250 hồ sơ
        không thấp hơn cùng kỳ năm 2024|không thấp hơn cùng kỳ năm 2024
        bằng hoặc cao hơn năm trước|không thấp hơn năm trước
        giảm so với quý I/2025|thấp hơn quý I/2025
        cao hơn so với 06 tháng đầu năm 2024|cao hơn 06 tháng đầu năm 2024
        đạt và vượt 95%|ít nhất 95%
        trên 1,5 triệu lượt|trên 1.500.000 lượt
        TRÊN 84%|trên 84%
        """)
    void aPhraseIsReadAndPrinted(String phrase, String printed) {
        assertThat(TargetPhrase.parse(phrase).print()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "phrases.tsv", delimiter = '\t', quoteCharacter = '\0')
    void otherWordsForThem(String phrase, String printed) {
        aPhraseIsReadAndPrinted(phrase, printed);
        aPhraseIsReadAndPrinted(printed, printed);
        String decomposed = TargetPhrase.parse(Normalizer.normalize(phrase, Normalizer.Form.NFD))
                .print();
        assertThat(Normalizer.normalize(decomposed, Normalizer.Form.NFC)).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "84",
                "tỷ lệ",
                "trên",
                "%",
                "trên 84% về việc",
                "05 ngày",
                "không quá 03 ngày làm việc",
                "quá 03 năm",
                "01/10",
                "3/2",
                "96/2019/QH14",
                "từ 75% đến 70%",
                "ít nhất 95% trở xuống",
                "dưới 5% trở lên",
                "cao hơn",
                "cao hơn tài sản",
                "năm 2021",
                "24/7 giờ",
                "giảm dưới 5%",
                "1,2,3%",
                "trên trên 84%",
                "khoảng 80%",
                "từ 85% đến dưới 90%",
                "từ 90 đến 80%",
                "tăng 1,5 lần so với năm 2020",
                "gấp đôi năm 2020",
                "cao hơn năm 2024 ít nhất 2%",
                "1,500 đơn",
                "vượt 98%",
                "vượt 5% so với kế hoạch",
                "gần 98%",
                "trong khoảng 80% - 90%",
                "đạt 100% kế hoạch",
                "tối đa 05 ngày",
                "ít nhất một trong các điều kiện",
                "không có đơn nào",
                "-5%"
            })
    void whatIsNoTargetInWholeIsRefused(String text) {
        assertThat(TargetScanner.parse(text).isPresent()).isFalse();
        assertThatThrownBy(() -> TargetPhrase.parse(text)).isInstanceOf(DataException.class);
    }

    @Test
    void aFailureSaysWhereTheTroubleBegins() {
        assertThat(TargetScanner.parse("trên 84% về việc").diagnostics())
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.code()).isEqualTo(IndicatorCode.NOT_A_TARGET);
                    assertThat(diagnostic.location().column()).isEqualTo(10);
                });
        assertThat(TargetScanner.parse("a".repeat(1000)).isPresent()).isFalse();
    }

    @Test
    void onlyOneConditionOrARangeMakesAPhrase() {
        TargetCondition above = new TargetCondition(Comparison.ABOVE, PercentValue.of(84));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TargetPhrase("", ImmutableList.of()))
                .withMessageContaining("conditions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TargetPhrase("", ImmutableList.of(above, above)))
                .withMessageContaining("conditions");
    }

    @Property
    void whatIsPrintedIsReadBack(@ForAll("conditions") TargetCondition condition) {
        TargetPhrase phrase = TargetPhrase.of(condition);
        assertThat(TargetPhrase.parse(phrase.print())).isEqualTo(phrase);
    }

    @Property
    void aRangeThatIsPrintedIsReadBack(
            @ForAll("percentages") PercentValue one, @ForAll("percentages") PercentValue two) {
        int order = one.percent().compareTo(two.percent());
        if (order != 0) {
            ImmutableList<TargetCondition> range = ImmutableList.of(
                    new TargetCondition(Comparison.AT_LEAST, order < 0 ? one : two),
                    new TargetCondition(Comparison.AT_MOST, order < 0 ? two : one));
            TargetPhrase phrase = new TargetPhrase("", range);
            assertThat(TargetPhrase.parse(phrase.print()).conditions()).isEqualTo(range);
        }
    }

    @Provide
    Arbitrary<PercentValue> percentages() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1000))
                .ofScale(2)
                .map(PercentValue::new);
    }

    @Provide
    Arbitrary<TargetCondition> conditions() {
        Arbitrary<Comparison> comparisons = Arbitraries.of(Comparison.class);
        Arbitrary<CountValue> counts = Combinators.combine(
                        Arbitraries.longs().between(0, 999_999_999_999L),
                        Arbitraries.of("tin bài", "cuộc", "mô hình", "giường bệnh")
                                .optional(),
                        Arbitraries.of("quý", "năm", "vạn dân", "10.000 dân").optional())
                .as((number, counted, per) -> new CountValue(
                        BigDecimal.valueOf(number), counted, counted.isPresent() ? per : Optional.empty()));
        Arbitrary<FractionValue> fractions = Arbitraries.longs()
                .between(2, 1_000_000)
                .flatMap(whole -> Arbitraries.longs().between(1, whole).map(part -> new FractionValue(part, whole)));
        Arbitrary<String> baselines = Arbitraries.of(
                "năm 2021",
                "cùng kỳ năm trước",
                "quý I/2024",
                "06 tháng đầu năm 2024",
                "giai đoạn 2016-2020",
                "mức bình quân chung của cả nước",
                "kết quả năm 2023",
                "tháng trước");
        Arbitrary<TargetCondition> plain = Combinators.combine(
                        comparisons, Arbitraries.<TargetValue>oneOf(percentages(), counts, fractions))
                .as(TargetCondition::new);
        Arbitrary<TargetCondition> relative = Combinators.combine(comparisons, baselines.map(BaselineValue::new))
                .as(TargetCondition::new);
        Arbitrary<TargetCondition> changes = Combinators.combine(
                        // giảm dưới 5% is refused, for it has two meanings.
                        comparisons.filter(comparison -> comparison != Comparison.BELOW),
                        Arbitraries.of(ChangeDirection.class),
                        Arbitraries.<TargetValue>oneOf(
                                percentages(),
                                counts.filter(count -> count.counted().isPresent())),
                        baselines.optional(),
                        Arbitraries.of("năm", "quý", "tháng").optional())
                .as((comparison, direction, size, baseline, per) -> new TargetCondition(
                        comparison,
                        new ChangeValue(
                                direction, size, baseline, size instanceof PercentValue ? per : Optional.empty())));
        return Arbitraries.oneOf(plain, relative, changes);
    }
}
