package vn.tiendo.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tiendo.text.VietnameseNumberFormat;

/**
 * A number of things as the value of a target (số lượng): {@code 02 tin bài/quý}, {@code 32,5 giường bệnh/vạn dân}.
 *
 * <p>An amount of money is counted in {@code đồng}.
 *
 * @param number how many, not negative
 * @param counted what is counted, such as {@code tin bài}; empty where it is not said beside the number
 * @param per for which period or quantity it is counted, such as {@code quý}; empty where it is not said
 */
public record CountValue(BigDecimal number, Optional<String> counted, Optional<String> per) implements TargetValue {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if {@code number} is negative
     */
    public CountValue {
        if (number.signum() < 0) {
            throw new IllegalArgumentException("number must not be negative but was " + number);
        }
    }

    /** A bare number. */
    public static CountValue of(long number) {
        return new CountValue(BigDecimal.valueOf(number), Optional.empty(), Optional.empty());
    }

    /** A number of things. */
    public static CountValue of(long number, String counted) {
        return new CountValue(BigDecimal.valueOf(number), Optional.of(counted), Optional.empty());
    }

    /** A number of things for each period or quantity: 2, {@code tin bài}, {@code quý}. */
    public static CountValue of(long number, String counted, String per) {
        return new CountValue(BigDecimal.valueOf(number), Optional.of(counted), Optional.of(per));
    }

    @Override
    public TargetUnit unit() {
        return TargetUnit.COUNT;
    }

    @Override
    public Optional<String> findText() {
        return Optional.of(number.toPlainString());
    }

    @Override
    public String toString() {
        return VietnameseNumberFormat.format(number)
                + counted.map(words -> " " + words).orElse("")
                + per.map(words -> "/" + words).orElse("");
    }
}
