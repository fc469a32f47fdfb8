package vn.tiendo.indicator;

import java.util.Optional;

/**
 * By how much a value is to change against a baseline (mức tăng, giảm): {@code giảm 10% so với năm 2023}, or in each
 * period: {@code tăng 6,5%/năm}.
 *
 * <p>A comparison beside it is about the size of the change: {@code giảm ít nhất 10%} is {@code >=} with a size of 10 %.
 *
 * @param direction up or down
 * @param size by how much: a percentage of the baseline's value, or a count; not negative
 * @param baseline against what, as printed, such as {@code năm 2023}; empty where it is not said
 * @param per in which period a percentage is to change again and again, such as {@code năm}; empty where it is not said,
 *     and for a count, which has its own
 */
public record ChangeValue(ChangeDirection direction, TargetValue size, Optional<String> baseline, Optional<String> per)
        implements TargetValue {
    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if {@code size} is neither a percentage nor a count, or negative; if {@code per} is
     *     given beside a count
     */
    public ChangeValue {
        boolean sound =
                size instanceof PercentValue percent ? percent.percent().signum() >= 0 : size instanceof CountValue;
        if (!sound) {
            throw new IllegalArgumentException("size must be a percentage or count, not negative, but was " + size);
        }
        if (per.isPresent() && !(size instanceof PercentValue)) {
            throw new IllegalArgumentException("per stands with a percentage only, but size was " + size);
        }
    }

    /** A change that is not said to be for each period. */
    public ChangeValue(ChangeDirection direction, TargetValue size, Optional<String> baseline) {
        this(direction, size, baseline, Optional.empty());
    }

    /** This change against another baseline. */
    public ChangeValue withBaseline(Optional<String> other) {
        return new ChangeValue(direction, size, other, per);
    }

    @Override
    public TargetUnit unit() {
        return size.unit();
    }

    @Override
    public Optional<String> findText() {
        return size.findText();
    }

    @Override
    public String toString() {
        return direction.wording() + " " + size + against();
    }

    /** The period and the baseline with the words before them; nothing where there is none. */
    String against() {
        return per.map(period -> "/" + period).orElse("")
                + baseline.map(name -> " so với " + name).orElse("");
    }
}
