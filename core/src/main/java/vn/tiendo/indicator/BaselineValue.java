package vn.tiendo.indicator;

import java.util.Optional;

/**
 * A value that is told only by what it is compared with (so với mốc): {@code năm 2021} in {@code cao hơn năm 2021}.
 *
 * @param name what it is compared with, as printed, not blank
 */
public record BaselineValue(String name) implements TargetValue {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public BaselineValue {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
    }

    @Override
    public TargetUnit unit() {
        return TargetUnit.RELATIVE;
    }

    @Override
    public Optional<String> findText() {
        return Optional.empty();
    }

    @Override
    public Optional<String> baseline() {
        return Optional.of(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
