package vn.tiendo.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Equality of the types that define it themselves. */
class EqualityTest {
    private static final Measure A = Measure.count("a_cases", "A", "A");
    private static final Measure B = Measure.count("b_cases", "B", "B");

    @Test
    void valuesAreEqualByMeaning() {
        new EqualsTester()
                .addEqualityGroup(
                        Amount.of(20, MoneyUnit.BILLION_DONG),
                        Amount.of(20_000, MoneyUnit.MILLION_DONG),
                        Amount.of(20_000_000_000L, MoneyUnit.DONG))
                .addEqualityGroup(Amount.of(20, MoneyUnit.MILLION_DONG))
                .addEqualityGroup(Amount.of(0, MoneyUnit.DONG), Amount.of(0, MoneyUnit.BILLION_DONG))
                .addEqualityGroup(Amount.of(Long.MAX_VALUE, MoneyUnit.BILLION_DONG))
                .addEqualityGroup(A, Measure.count("a_cases", "other", "other"))
                .addEqualityGroup(Measure.amount("a_cases", "A", "A"))
                .addEqualityGroup(MeasureSet.of(A, B), MeasureSet.of(B, A))
                .addEqualityGroup(MeasureSet.of(A), MeasureSet.empty().plus(ImmutableList.of(A)))
                .addEqualityGroup(IndicatorSet.of(MeasureSet.of(A), ImmutableList.of()))
                .addEqualityGroup(IndicatorSet.of(MeasureSet.of(B), ImmutableList.of()))
                .addEqualityGroup(Observation.of(0), Observation.of(0))
                .addEqualityGroup(Observation.MISSING, Observation.absent(Availability.MISSING))
                .addEqualityGroup(Observation.NOT_YET_DUE)
                .addEqualityGroup(Observation.NOT_APPLICABLE)
                .addEqualityGroup(
                        LinearForm.of(A, B),
                        LinearForm.of(B, A),
                        LinearForm.of(A).plus(LinearForm.of(B)))
                .addEqualityGroup(LinearForm.of(A, A), LinearForm.of(A).times(2))
                .addEqualityGroup(
                        Rational.of(1, 2),
                        Rational.of(-2, -4),
                        Rational.from(new BigDecimal("0.50")),
                        Rational.of(BigInteger.TWO, BigInteger.valueOf(4)))
                .addEqualityGroup(Rational.ZERO, Rational.of(0, 7), Rational.from(new BigDecimal("0E+5")))
                .addEqualityGroup(Rational.of(5_000), Rational.from(new BigDecimal("5E+3")))
                .addEqualityGroup(
                        PercentagePoints.of(new BigDecimal("0.5")), PercentagePoints.of(new BigDecimal("0.50")))
                .addEqualityGroup(Percent.of("84.7"))
                .addEqualityGroup(Percent.of("84.70"))
                .addEqualityGroup(Ratio.of(1, 2))
                .addEqualityGroup(Ratio.of(2, 4))
                .addEqualityGroup(IndicatorValue.of(Ratio.of(1, 2)), IndicatorValue.of(Ratio.of(1, 2)))
                .addEqualityGroup(IndicatorValue.ofCount(1), IndicatorValue.from(Observation.of(1)))
                .addEqualityGroup(IndicatorValue.ofCount(-1), IndicatorValue.absent(RateStatus.NEGATIVE))
                .addEqualityGroup(IndicatorValue.absent(RateStatus.MISSING), IndicatorValue.from(Observation.MISSING))
                .testEquals();
    }
}
