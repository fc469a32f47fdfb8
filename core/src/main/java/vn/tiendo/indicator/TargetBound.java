package vn.tiendo.indicator;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Folding;
import vn.tiendo.time.ReportingPeriod;

/**
 * The number or fraction with which a result is compared.
 *
 * @param value the bound, where there is one
 * @param problem why there is none
 */
record TargetBound(@Nullable Rational value, @Nullable UndeterminedReason problem) {
    private static final Rational HUNDREDTH = Rational.of(1, 100);
    private static final String POINTS = Folding.fold("điểm phần trăm");

    static TargetBound of(Target target, IndicatorValue result, @Nullable IndicatorValue baseline) {
        boolean rate = result.findRatio().isPresent();
        TargetValue value = target.value();
        if (value instanceof BaselineValue) {
            return ofBaseline(result, baseline);
        }
        if (value instanceof ChangeValue change) {
            TargetBound base = ofBaseline(result, baseline);
            if (base.value != null && !isFor(change.per(), target.period())) {
                return none(UndeterminedReason.OTHER_QUANTITY);
            }
            return base.value == null ? base : change(change, base.value, rate);
        }
        if (rate == (value instanceof CountValue)) {
            return none(UndeterminedReason.OTHER_KIND);
        }
        if (value instanceof CountValue count) {
            return isFor(count.per(), target.period())
                    ? new TargetBound(Rational.from(count.number()), null)
                    : none(UndeterminedReason.OTHER_QUANTITY);
        }
        return new TargetBound(ofRate(value).orElseThrow(), null);
    }

    /** The fraction for which a percentage or fraction stands. */
    static Optional<Rational> ofRate(TargetValue value) {
        if (value instanceof PercentValue) {
            return Optional.of(percent(value));
        }
        return value instanceof FractionValue fraction
                ? Optional.of(Rational.of(fraction.part(), fraction.whole()))
                : Optional.empty();
    }

    private static Rational percent(TargetValue value) {
        return Rational.from(((PercentValue) value).percent()).times(HUNDREDTH);
    }

    private static TargetBound ofBaseline(IndicatorValue result, @Nullable IndicatorValue baseline) {
        if (baseline == null || baseline.status() != RateStatus.PRESENT) {
            return none(UndeterminedReason.NO_BASELINE);
        }
        Optional<Ratio> ratio = baseline.findRatio();
        if (ratio.isPresent() != result.findRatio().isPresent()) {
            return none(UndeterminedReason.OTHER_KIND);
        }
        return new TargetBound(
                ratio.map(Ratio::toRational)
                        .orElseGet(() -> Rational.of(baseline.findCount().orElseThrow())),
                null);
    }

    private static TargetBound change(ChangeValue change, Rational base, boolean rate) {
        Rational size;
        if (change.size() instanceof CountValue count) {
            boolean points =
                    count.counted().map(Folding::fold).filter(POINTS::equals).isPresent();
            if (rate != points || count.per().isPresent()) {
                return none(UndeterminedReason.OTHER_KIND);
            }
            size = points ? Rational.from(count.number()).times(HUNDREDTH) : Rational.from(count.number());
        } else if (rate) {
            return none(UndeterminedReason.AMBIGUOUS_CHANGE);
        } else {
            size = base.times(percent(change.size()));
        }
        return new TargetBound(
                change.direction() == ChangeDirection.INCREASE ? base.plus(size) : base.minus(size), null);
    }

    /** A value for each quarter is one for the period where that is a quarter. */
    private static boolean isFor(Optional<String> quantity, ReportingPeriod period) {
        String word = switch (period.kind()) {
            case MONTH -> "tháng";
            case QUARTER -> "quý";
            case YEAR -> "năm";
            case HALF, NINE_MONTHS, OTHER -> "";
        };
        return quantity.map(per -> Folding.same(per.strip(), word)).orElse(true);
    }

    UndeterminedReason getProblem() {
        return Objects.requireNonNull(problem);
    }

    private static TargetBound none(UndeterminedReason reason) {
        return new TargetBound(null, reason);
    }
}
