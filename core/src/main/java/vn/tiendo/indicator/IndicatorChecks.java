package vn.tiendo.indicator;

import com.google.common.collect.ImmutableList;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;

/**
 * What is suspicious or wrong in values, results and targets (kiểm tra số liệu), such as a rate above 100%: diagnostics
 * with advice at the place where they were read.
 */
public final class IndicatorChecks {
    private static final Rational ONE = Rational.of(1);
    private static final Rational HUNDREDTH = Rational.of(1, 100);

    private IndicatorChecks() {}

    /** Values that are negative. */
    public static ImmutableList<Diagnostic> ofValues(MeasureValues values, SourceLocation location) {
        ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();
        values.observations().forEach((measure, observation) -> {
            if (observation.isPresent() && observation.getValue() < 0) {
                found.add(Diagnostic.of(IndicatorCode.NEGATIVE_VALUE, location, Long.toString(observation.getValue()))
                        .with("measure", measure.id()));
            }
        });
        return found.build();
    }

    /** A numerator above the denominator, and a term that is negative. */
    public static ImmutableList<Diagnostic> ofResult(
            RatioIndicator indicator, IndicatorValue result, SourceLocation location) {
        if (result.status() == RateStatus.NEGATIVE) {
            return ImmutableList.of(
                    Diagnostic.of(IndicatorCode.NEGATIVE_TERM, location, "").with("indicator", indicator.id()));
        }
        return result.findRatio()
                .filter(Ratio::exceedsWhole)
                .map(ratio -> ImmutableList.of(Diagnostic.of(IndicatorCode.ABOVE_WHOLE, location, ratio.toString())
                        .with("indicator", indicator.id())))
                .orElse(ImmutableList.of());
    }

    /**
     * A percentage that looks as if a fraction was meant, {@code 0,84%} for 84%, and a rate above the whole, which no result
     * can have.
     */
    public static ImmutableList<Diagnostic> ofTarget(Target target, SourceLocation location) {
        return TargetBound.ofRate(target.value())
                .map(rate -> ofRate(target, rate, location))
                .orElse(ImmutableList.of());
    }

    private static ImmutableList<Diagnostic> ofRate(Target target, Rational rate, SourceLocation location) {
        boolean likeFraction = target.value() instanceof PercentValue
                && target.direction() == Direction.HIGHER_IS_BETTER
                && rate.signum() > 0
                && rate.compareTo(HUNDREDTH) <= 0;
        if (likeFraction) {
            return ImmutableList.of(about(IndicatorCode.LIKE_A_FRACTION, target, location));
        }
        return rate.compareTo(ONE) > 0 || rate.signum() < 0
                ? ImmutableList.of(about(IndicatorCode.TARGET_OUT_OF_RANGE, target, location))
                : ImmutableList.of();
    }

    private static Diagnostic about(IndicatorCode code, Target target, SourceLocation location) {
        return Diagnostic.of(code, location, target.value().toString())
                .with("indicator", target.indicator())
                .with("unit", target.unit());
    }
}
