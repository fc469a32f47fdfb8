package vn.tiendo.indicator;

import java.util.Optional;
import org.immutables.value.Value;
import vn.tiendo.time.ReportingPeriod;

/**
 * A target (chỉ tiêu được giao): an indicator is to reach a value in a unit and a period, such as {@code by-case} above
 * 83,90% in Thành phố Hồ Chí Minh in work year 2025.
 *
 * <p>Results are compared exactly, on the terms of the ratio, never on the rounded percentage.
 */
@Value.Immutable
public interface Target extends WithTarget {
    /** Starts a target. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Which way a target is better that has this comparison and value; empty where neither says, as in a bare {@code 100%}.
     */
    static Optional<Direction> findDirection(Comparison comparison, TargetValue value) {
        return TargetSense.directionOf(comparison, value);
    }

    /** The identifier of the indicator, or of the measure where the target is set in numbers. */
    String indicator();

    /** The code of the unit for which it is set. */
    String unit();

    /** The period in which it is to be reached, as a rule a year. */
    ReportingPeriod period();

    /** How the result must compare with the value; {@link Comparison#EQUAL} is what a bare {@code 100%} means. */
    Comparison comparison();

    /** The value, or what it is compared with. */
    TargetValue value();

    /**
     * Which way it is better. Where not said it follows from the comparison and, for a change, from its direction; a bare
     * value is better the higher it is.
     */
    @Value.Default
    default Direction direction() {
        return Target.findDirection(comparison(), value()).orElse(Direction.HIGHER_IS_BETTER);
    }

    /**
     * How far a result meets the target.
     *
     * @param result the ratio for the unit and the period
     */
    default Assessment assess(Ratio result) {
        return assess(IndicatorValue.of(result));
    }

    /**
     * How far a result meets the target. One that is set against a baseline is undetermined, see
     * {@link #assess(IndicatorValue, IndicatorValue)}.
     *
     * @param result what the indicator comes to for the unit and the period
     */
    default Assessment assess(IndicatorValue result) {
        return Assessments.assess(this, result, null);
    }

    /**
     * How far a result meets a target that is set against a baseline ({@code cao hơn năm 2021}).
     *
     * @param result what the indicator comes to for the unit and the period
     * @param baseline what it came to where the target points; not looked at where the target has a value of its own
     */
    default Assessment assess(IndicatorValue result, IndicatorValue baseline) {
        return Assessments.assess(this, result, baseline);
    }

    /**
     * How far a result of a part of the period is on its way (tiến độ): against the part of the target that falls to so many
     * months, and against the whole.
     *
     * @param reached the part, which begins with the period of the target: six months of a work year
     * @param result what the indicator comes to for that part, cumulative
     */
    default TargetProgress progress(ReportingPeriod reached, IndicatorValue result) {
        return Assessments.progress(this, reached, result);
    }

    /** Comparison and value as documents print them: {@code trên 83,90%}, {@code giảm ít nhất 10% so với năm 2023}. */
    default String toVietnamese() {
        return TargetSense.toVietnamese(comparison(), value());
    }

    /**
     * Checks that comparison and direction agree.
     *
     * @throws IllegalArgumentException if {@code direction} contradicts {@code comparison}: more than 84%, the lower the
     *     better
     */
    @Value.Check
    default void check() {
        Target.findDirection(comparison(), value())
                .filter(direction -> direction != direction())
                .ifPresent(direction -> {
                    throw new IllegalArgumentException("direction must be " + direction + " for "
                            + comparison().symbol() + " but was " + direction());
                });
    }

    /** Builds targets. */
    final class Builder extends ImmutableTarget.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
