package vn.tiendo.indicator;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator comes to for one unit and period (kết quả của chỉ tiêu): the ratio 7 443 of 13 660, or for a target that
 * is set in numbers a count, or the reason why there is none.
 */
public final class IndicatorValue {
    private final RateStatus status;
    private final @Nullable Ratio ratio;
    private final @Nullable Long count;

    private IndicatorValue(RateStatus status, @Nullable Ratio ratio, @Nullable Long count) {
        this.status = status;
        this.ratio = ratio;
        this.count = count;
    }

    /** A ratio; without a denominator it has no rate. */
    public static IndicatorValue of(Ratio ratio) {
        return new IndicatorValue(ratio.hasRate() ? RateStatus.PRESENT : RateStatus.NO_DENOMINATOR, ratio, null);
    }

    /** A count, or an amount in the unit in which the target is set; a negative one is marked as wrong. */
    public static IndicatorValue ofCount(long count) {
        return count < 0 ? absent(RateStatus.NEGATIVE) : new IndicatorValue(RateStatus.PRESENT, null, count);
    }

    /** A count, where there is one. */
    public static IndicatorValue from(Observation observation) {
        return observation.isPresent()
                ? ofCount(observation.getValue())
                : absent(RateStatus.from(observation.availability()));
    }

    /** The ratio of two terms; none where one of them is not there or negative. */
    public static IndicatorValue from(Observation numerator, Observation denominator) {
        if (numerator.isPresent() && denominator.isPresent()) {
            return numerator.getValue() < 0 || denominator.getValue() < 0
                    ? absent(RateStatus.NEGATIVE)
                    : of(Ratio.of(numerator.getValue(), denominator.getValue()));
        }
        boolean inapplicable =
                numerator.equals(Observation.NOT_APPLICABLE) || denominator.equals(Observation.NOT_APPLICABLE);
        // A ratio needs both of its terms, unlike a sum.
        return absent(
                inapplicable
                        ? RateStatus.NOT_APPLICABLE
                        : RateStatus.from(numerator.plus(denominator).availability()));
    }

    /**
     * None, for a reason.
     *
     * @throws IllegalArgumentException if {@code reason} is {@link RateStatus#PRESENT} or
     *     {@link RateStatus#NO_DENOMINATOR}, which come of a ratio
     */
    public static IndicatorValue absent(RateStatus reason) {
        if (reason == RateStatus.PRESENT || reason == RateStatus.NO_DENOMINATOR) {
            throw new IllegalArgumentException("reason must say why there is no value but was " + reason);
        }
        return new IndicatorValue(reason, null, null);
    }

    /** Whether it can be compared with a target, and if not, why. */
    public RateStatus status() {
        return status;
    }

    /** The ratio, also one without a denominator; empty for a count and where there is none. */
    public Optional<Ratio> findRatio() {
        return Optional.ofNullable(ratio);
    }

    /** The count; empty for a ratio and where there is none. */
    public OptionalLong findCount() {
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndicatorValue that
                && status == that.status
                && findRatio().equals(that.findRatio())
                && findCount().equals(that.findCount());
    }

    @Override
    public int hashCode() {
        return 31 * (31 * status.hashCode() + findRatio().hashCode())
                + findCount().hashCode();
    }

    /** The ratio, the count or the reason. */
    @Override
    public String toString() {
        if (ratio != null) {
            return ratio.toString();
        }
        return count == null ? status.toString() : count.toString();
    }
}
