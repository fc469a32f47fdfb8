package vn.tiendo.indicator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.time.ReportingPeriod;

/** Compares results with targets, exactly. */
final class Assessments {
    private static final Rational ONE = Rational.of(1);

    private Assessments() {}

    static Assessment assess(Target target, IndicatorValue result, @Nullable IndicatorValue baseline) {
        return assess(target, result, baseline, ONE);
    }

    static TargetProgress progress(Target target, ReportingPeriod reached, IndicatorValue result) {
        int months = reached.length();
        int ofMonths = target.period().length();
        boolean within = reached.firstDay().equals(target.period().firstDay()) && months <= ofMonths;
        if (!within) {
            Assessment none = undetermined(target, result, UndeterminedReason.OTHER_PERIOD);
            return new TargetProgress(months, ofMonths, none, none);
        }
        Assessment full = assess(target, result, null, ONE);
        Assessment prorated = canBeProrated(target)
                ? assess(target, result, null, Rational.of(months, ofMonths))
                : undetermined(target, result, UndeterminedReason.NOT_PRORATED);
        return new TargetProgress(months, ofMonths, prorated, full);
    }

    /** A share that is better the lower it is does not grow month by month, and a baseline may be of any period. */
    private static boolean canBeProrated(Target target) {
        boolean relative = target.value() instanceof BaselineValue || target.value() instanceof ChangeValue;
        boolean lowRate = target.direction() == Direction.LOWER_IS_BETTER && !(target.value() instanceof CountValue);
        return !relative && !lowRate;
    }

    private static Assessment assess(
            Target target, IndicatorValue result, @Nullable IndicatorValue baseline, Rational part) {
        if (result.status() != RateStatus.PRESENT) {
            return undetermined(target, result, UndeterminedReason.from(result.status()));
        }
        TargetBound bound = TargetBound.of(target, result, baseline);
        Rational value = bound.value();
        return value == null
                ? undetermined(target, result, bound.getProblem())
                : compare(target, result, value.times(part));
    }

    private static Assessment compare(Target target, IndicatorValue result, Rational bound) {
        Optional<Ratio> ratio = result.findRatio();
        BigInteger reached = BigInteger.valueOf(
                ratio.map(Ratio::numerator).orElseGet(() -> result.findCount().orElseThrow()));
        Rational limit = ratio.map(found -> bound.times(Rational.of(found.denominator())))
                .orElse(bound);
        Comparison comparison = TargetSense.effective(target.comparison(), target.value());
        int order = Rational.from(new BigDecimal(reached)).compareTo(limit);
        Outcome outcome = outcome(target.direction(), comparison, order);
        Assessment.Builder assessment = new Assessment.Builder()
                .outcome(outcome)
                .direction(target.direction())
                .result(result)
                .bound(bound);
        ratio.ifPresent(found -> assessment.difference(PercentagePoints.between(bound, found.toRational())));
        if (outcome != Outcome.MISSED) {
            return assessment.needed(0).isAttainable(true).build();
        }
        BigInteger goal = goal(target.direction(), comparison, limit);
        boolean attainable = goal.signum() >= 0
                && ratio.map(found -> goal.compareTo(BigInteger.valueOf(found.denominator())) <= 0)
                        .orElse(true);
        BigInteger change = goal.subtract(reached).abs();
        if (attainable && change.bitLength() < Long.SIZE) {
            assessment.needed(change.longValueExact());
        }
        return assessment.isAttainable(attainable).build();
    }

    private static Outcome outcome(Direction direction, Comparison comparison, int order) {
        if (direction.better(order) > 0) {
            return Outcome.EXCEEDED;
        }
        return comparison.holds(order) ? Outcome.MET : Outcome.MISSED;
    }

    /** The numerator nearest to the limit that is good enough. */
    private static BigInteger goal(Direction direction, Comparison comparison, Rational limit) {
        if (direction == Direction.HIGHER_IS_BETTER) {
            return comparison.isStrict() ? limit.floor().add(BigInteger.ONE) : limit.ceiling();
        }
        return comparison.isStrict() ? limit.ceiling().subtract(BigInteger.ONE) : limit.floor();
    }

    private static Assessment undetermined(Target target, IndicatorValue result, UndeterminedReason reason) {
        return new Assessment.Builder()
                .outcome(Outcome.UNDETERMINED)
                .reason(reason)
                .direction(target.direction())
                .result(result)
                .isAttainable(false)
                .build();
    }
}
