package vn.tiendo.indicator;

import java.util.Optional;

/**
 * A part of a whole as the value of a target (phân số), with both terms as printed: {@code 2/3}, {@code 14/14}.
 *
 * <p>Never shortened: {@code 14/14} tells of fourteen.
 *
 * @param part how many, not negative
 * @param whole of how many, positive
 */
public record FractionValue(long part, long whole) implements TargetValue {
    /**
     * Checks the terms.
     *
     * @throws IllegalArgumentException if {@code part} is negative or {@code whole} is not positive
     */
    public FractionValue {
        if (part < 0) {
            throw new IllegalArgumentException("part must not be negative but was " + part);
        }
        if (whole <= 0) {
            throw new IllegalArgumentException("whole must be positive but was " + whole);
        }
    }

    @Override
    public TargetUnit unit() {
        return TargetUnit.FRACTION;
    }

    @Override
    public Optional<String> findText() {
        return Optional.of(toString());
    }

    @Override
    public String toString() {
        return part + "/" + whole;
    }
}
