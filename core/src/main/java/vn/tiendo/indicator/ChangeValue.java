package vn.tiendo.indicator;

import java.util.Optional;

/**
 * By how much a value is to change against a baseline (mức tăng, giảm): {@code giảm 10% so với năm 2023}.
 *
 * <p>A comparison beside it is about the size of the change: {@code giảm ít nhất 10%} is {@code >=} with a size of 10 %.
 *
 * @param direction up or down
 * @param size by how much: a percentage of the baseline's value, or a count; not negative
 * @param baseline against what, as printed, such as {@code năm 2023}; empty where it is not said
 */
public record ChangeValue(ChangeDirection direction, TargetValue size, Optional<String> baseline)
        implements TargetValue {
    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if {@code size} is neither a percentage nor a count, or negative
     */
    public ChangeValue {
        boolean sound =
                size instanceof PercentValue percent ? percent.percent().signum() >= 0 : size instanceof CountValue;
        if (!sound) {
            throw new IllegalArgumentException("size must be a percentage or count, not negative, but was " + size);
        }
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

    /** The baseline with the words before it, and a blank; nothing where there is none. */
    String against() {
        return baseline.map(name -> " so với " + name).orElse("");
    }
}
