package vn.tiendo.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            539290     | 653719      | 2 | 82,50%
            620657     | 739974      | 2 | 83,88%
            577876     | 685898      | 2 | 84,25%
            7443       | 13660       | 2 | 54,49%
            695108012  | 4336399603  | 2 | 16,03%
            1          | 8           | 0 | 13%
            1          | 8           | 1 | 12,5%
            1          | 200000      | 2 | 0,00%
            1          | 20000       | 2 | 0,01%
            3          | 2           | 2 | 150,00%
            0          | 7           | 2 | 0,00%
            9223372036854775807 | 1  | 2 | 922.337.203.685.477.580.700,00%
            1          | 9223372036854775807 | 18 | 0,000000000000000011%
            """)
    void percentIsRoundedHalfUp(long numerator, long denominator, int scale, String percent) {
        assertThat(Ratio.of(numerator, denominator).percent(scale))
                .hasValueSatisfying(value -> assertThat(value.toVietnamese()).isEqualTo(percent));
    }

    @Test
    void withoutDenominatorThereIsNoRate() {
        assertThat(Ratio.of(0, 0).percent(2)).isEmpty();
        assertThat(Ratio.of(5, 0).hasRate()).isFalse();
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.of(5, 0).compareRate(Ratio.of(1, 2)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.of(5, 0).toRational());
    }

    @Test
    void termsAreNotNegativeAndDoNotOverflow() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(-1, 2)).withMessageContaining("numerator");
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(1, -2)).withMessageContaining("denominator");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.of(1, 0).percent(-1))
                .withMessageContaining("scale");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.of(1, Long.MAX_VALUE).plus(Ratio.of(1, 1)));
        assertThat(Ratio.of(3, 2).exceedsWhole()).isTrue();
        assertThat(Ratio.of(2, 2).exceedsWhole()).isFalse();
    }

    @Property
    void percentAgreesWithDecimalArithmetic(@ForAll("ratios") Ratio ratio, @ForAll @IntRange(max = 12) int scale) {
        if (ratio.hasRate()) {
            BigDecimal expected = BigDecimal.valueOf(ratio.numerator())
                    .multiply(BigDecimal.valueOf(100))
                    .divide(BigDecimal.valueOf(ratio.denominator()), scale, RoundingMode.HALF_UP);
            assertThat(ratio.percent(scale).orElseThrow().value()).isEqualTo(expected);
        }
    }

    @Property
    void ratesAreComparedExactly(@ForAll("ratios") Ratio first, @ForAll("ratios") Ratio second) {
        if (first.hasRate() && second.hasRate()) {
            assertThat(Integer.signum(first.compareRate(second)))
                    .isEqualTo(first.toRational().compareTo(second.toRational()));
        }
    }

    @Property
    void additionIsAssociativeAndCommutative(
            @ForAll("summands") Ratio a, @ForAll("summands") Ratio b, @ForAll("summands") Ratio c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(Ratio.ZERO)).isEqualTo(a);
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        Arbitrary<Long> terms = Arbitraries.oneOf(
                Arbitraries.of(0L, 1L, Long.MAX_VALUE),
                Arbitraries.longs().between(0, Long.MAX_VALUE),
                Arbitraries.longs().between(0, 1_000),
                Arbitraries.longs().between(Long.MAX_VALUE - 1_000, Long.MAX_VALUE));
        return terms.flatMap(numerator -> terms.map(denominator -> Ratio.of(numerator, denominator)))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Ratio> summands() {
        Arbitrary<Long> terms = Arbitraries.longs().between(0, Long.MAX_VALUE / 4);
        return terms.flatMap(numerator -> terms.map(denominator -> Ratio.of(numerator, denominator)))
                .withoutEdgeCases();
    }

    @Test
    void aPercentageIsNotAFraction() {
        Percent percent = Percent.of("84.70");
        assertThat(percent).hasToString("84.70%");
        assertThat(percent.toDecimalText()).isEqualTo("84.70");
        assertThat(percent.toFraction()).isEqualTo(new BigDecimal("0.8470"));
        assertThat(Percent.fromFraction(new BigDecimal("0.8470"))).isEqualTo(percent);
        assertThat(Percent.fromFraction(BigDecimal.ONE).value()).isEqualTo(new BigDecimal("100"));
        assertThat(Percent.parse("84,70 %")).isEqualTo(percent);
        assertThat(Percent.of(100).toVietnamese()).isEqualTo("100%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "84,70", "0,847", "84.7%", "84,70%%", "trên 84%", "1/2"})
    void aNumberWithoutSignIsNoPercentage(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percent.parse(text))
                .withMessageContaining("text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            84.25 | 83.90 | 0,35 điểm phần trăm
            56.13 | 51.90 | 4,23 điểm phần trăm
            40.09 | 38    | 2,09 điểm phần trăm
            16.03 | 30.30 | -14,27 điểm phần trăm
            """)
    void differencesOfPercentagesAreInPoints(String rate, String target, String points) {
        assertThat(Percent.of(rate).minus(Percent.of(target)).toVietnamese(2)).isEqualTo(points);
    }

    @Property
    void fractionsAreExact(
            @ForAll int a, @ForAll @IntRange(min = 1) int b, @ForAll int c, @ForAll @IntRange(min = 1) int d) {
        Rational first = Rational.of(a, b);
        Rational second = Rational.of(c, d);
        assertThat(first.plus(second).minus(second)).isEqualTo(first);
        assertThat(first.times(second)).isEqualTo(second.times(first));
        assertThat(Rational.of(-(long) a, -(long) b)).isEqualTo(first).hasSameHashCodeAs(first);
        assertThat(Rational.from(new BigDecimal(first.floor()))).isLessThanOrEqualTo(first);
        assertThat(Rational.from(new BigDecimal(first.ceiling()))).isGreaterThanOrEqualTo(first);
        assertThat(first.ceiling().subtract(first.floor()).intValueExact()).isIn(0, 1);
    }
}
