package vn.tiendo.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.tiendo.time.ReportingPeriod;

/** Assessments against integer arithmetic without any of the package's types. */
class AssessmentPropertyTest {
    private static final BigInteger TEN_THOUSAND = BigInteger.valueOf(10_000);
    private static final ReportingPeriod YEAR = ReportingPeriod.workYear(2026);

    @Property
    void outcomesAgreeWithIntegerArithmetic(
            @ForAll("ratios") Ratio ratio,
            @ForAll Comparison comparison,
            @ForAll @IntRange(max = 12_000) int hundredths) {
        Target target = target(comparison, hundredths);
        Assessment assessment = target.assess(ratio);
        int order = left(ratio).compareTo(right(ratio, hundredths));
        boolean holds = switch (comparison) {
            case ABOVE -> order > 0;
            case AT_LEAST -> order >= 0;
            case EQUAL -> order == 0;
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
        };
        boolean better = target.direction() == Direction.HIGHER_IS_BETTER ? order > 0 : order < 0;
        assertThat(assessment.outcome()).isEqualTo(better ? Outcome.EXCEEDED : holds ? Outcome.MET : Outcome.MISSED);
        assertThat(assessment.difference().orElseThrow().signum()).isEqualTo(order);
    }

    @Property
    void whatIsNeededMeetsTheTargetAndOneLessDoesNot(
            @ForAll("ratios") Ratio ratio,
            @ForAll Comparison comparison,
            @ForAll @IntRange(max = 12_000) int hundredths) {
        Target target = target(comparison, hundredths);
        Assessment assessment = target.assess(ratio);
        if (assessment.outcome() != Outcome.MISSED) {
            assertThat(assessment.needed()).hasValue(0);
            return;
        }
        long sign = target.direction() == Direction.HIGHER_IS_BETTER ? 1 : -1;
        if (assessment.needed().isPresent()) {
            long needed = assessment.needed().getAsLong();
            assertThat(assessment.isAttainable()).isTrue();
            assertThat(target.assess(Ratio.of(ratio.numerator() + sign * needed, ratio.denominator()))
                            .isMet())
                    .isTrue();
            assertThat(target.assess(Ratio.of(ratio.numerator() + sign * (needed - 1), ratio.denominator()))
                            .isMet())
                    .isFalse();
        } else {
            assertThat(assessment.isAttainable()).isFalse();
            long best = sign > 0 ? ratio.denominator() : 0;
            assertThat(target.assess(Ratio.of(best, ratio.denominator())).isMet())
                    .isFalse();
        }
    }

    @Property
    void prorationIsMonotone(@ForAll("ratios") Ratio ratio, @ForAll @IntRange(max = 12_000) int hundredths) {
        Target target = target(Comparison.AT_LEAST, hundredths);
        BigDecimal before = BigDecimal.ONE.negate();
        boolean met = true;
        for (int months = 1; months <= 12; months++) {
            Assessment prorated = target.progress(YEAR.months(months), IndicatorValue.of(ratio))
                    .prorated();
            BigDecimal bound = prorated.bound().orElseThrow().round(12);
            assertThat(bound).isGreaterThanOrEqualTo(before);
            assertThat(prorated.isMet() && !met)
                    .as("what is missed early is missed later")
                    .isFalse();
            before = bound;
            met = prorated.isMet();
        }
        assertThat(met).isEqualTo(target.assess(ratio).isMet());
    }

    private static BigInteger left(Ratio ratio) {
        return BigInteger.valueOf(ratio.numerator()).multiply(TEN_THOUSAND);
    }

    private static BigInteger right(Ratio ratio, int hundredths) {
        return BigInteger.valueOf(ratio.denominator()).multiply(BigInteger.valueOf(hundredths));
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        Arbitrary<Long> wholes = Arbitraries.oneOf(
                Arbitraries.longs().between(1, 100),
                Arbitraries.longs().between(1, 10_000_000),
                Arbitraries.longs().between(1, Long.MAX_VALUE));
        return wholes.flatMap(whole -> Arbitraries.longs().between(0, whole).map(part -> Ratio.of(part, whole)));
    }

    private static Target target(Comparison comparison, int hundredths) {
        return Target.builder()
                .indicator("by-case")
                .unit("TW")
                .period(YEAR)
                .comparison(comparison)
                .value(new PercentValue(BigDecimal.valueOf(hundredths, 2)))
                .build();
    }
}
