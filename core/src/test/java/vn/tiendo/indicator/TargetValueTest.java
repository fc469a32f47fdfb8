package vn.tiendo.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values of targets and what a comparison says of them. */
class TargetValueTest {

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(PercentValue.of("84.70"), "%", "84.70", "84,70%"),
                Arguments.of(PercentValue.of(100), "%", "100", "100%"),
                Arguments.of(CountValue.of(2, "tin bài", "quý"), "count", "2", "2 tin bài/quý"),
                Arguments.of(CountValue.of(1500), "count", "1500", "1.500"),
                Arguments.of(
                        new CountValue(new BigDecimal("32.5"), Optional.of("giường"), Optional.of("vạn dân")),
                        "count",
                        "32.5",
                        "32,5 giường/vạn dân"),
                Arguments.of(new FractionValue(14, 14), "fraction", "14/14", "14/14"),
                Arguments.of(
                        new ChangeValue(ChangeDirection.DECREASE, PercentValue.of(10), Optional.of("năm 2023")),
                        "%",
                        "10",
                        "giảm 10% so với năm 2023"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyValueHasUnitCanonicalTextAndVietnameseText(
            TargetValue value, String unit, String text, String vietnamese) {
        assertThat(value.unit().code()).isEqualTo(unit);
        assertThat(value.findText()).contains(text);
        assertThat(value).hasToString(vietnamese);
    }

    @ParameterizedTest
    @ValueSource(strings = {"84,70", "", "84%", "tám mươi"})
    void aPercentageIsWrittenAsDecimalText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PercentValue.of(text))
                .withMessage("percent must be decimal text such as 84.70 but was \"" + text + "\"");
    }

    @Test
    void aBaselineNamesNoNumber() {
        TargetValue value = new BaselineValue("năm 2021");
        assertThat(value.unit()).isEqualTo(TargetUnit.RELATIVE);
        assertThat(value.findText()).isEmpty();
        assertThat(value.baseline()).contains("năm 2021");
    }

    @Test
    void impossibleValuesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FractionValue(1, 0))
                .withMessageContaining("whole");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FractionValue(-1, 3))
                .withMessageContaining("part");
        assertThatIllegalArgumentException().isThrownBy(() -> CountValue.of(-1)).withMessageContaining("number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BaselineValue(" "))
                .withMessageContaining("name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangeValue(ChangeDirection.INCREASE, new FractionValue(1, 2), Optional.empty()))
                .withMessageContaining("size");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangeValue(
                        ChangeDirection.INCREASE, CountValue.of(2, "đơn"), Optional.empty(), Optional.of("năm")))
                .withMessageContaining("per");
    }

    @ParameterizedTest
    @CsvSource({
        "ABOVE, false, false, true",
        "AT_LEAST, false, true, true",
        "EQUAL, false, true, false",
        "AT_MOST, true, true, false",
        "BELOW, true, false, false"
    })
    void aComparisonHolds(Comparison comparison, boolean less, boolean equal, boolean more) {
        assertThat(comparison.holds(-1)).isEqualTo(less);
        assertThat(comparison.holds(0)).isEqualTo(equal);
        assertThat(comparison.holds(1)).isEqualTo(more);
        assertThat(comparison.isStrict()).isNotEqualTo(equal);
    }

    @ParameterizedTest
    @EnumSource
    void aComparisonIsFoundByItsSymbol(Comparison comparison) {
        assertThat(Comparison.findBySymbol(comparison.symbol())).contains(comparison);
    }

    @Test
    void typographicSymbolsAreTakenAndOthersNot() {
        assertThat(Comparison.findBySymbol("≥")).contains(Comparison.AT_LEAST);
        assertThat(Comparison.findBySymbol("≤")).contains(Comparison.AT_MOST);
        assertThat(Comparison.findBySymbol("==")).isEmpty();
        assertThat(TargetUnit.findByCode("%")).contains(TargetUnit.PERCENT);
        assertThat(TargetUnit.findByCode("percent")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasBothWordings(IndicatorCode code) {
        assertThat(code.messages().covers(code)).isTrue();
    }
}
