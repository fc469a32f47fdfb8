package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * How values of a series add up (phép cộng số liệu): whole numbers, or whatever an application counts by; for rows of
 * measures there is {@code MeasureValues.additive()}.
 *
 * @param <V> the type of the values
 */
public interface Additive<V> {
    /** Whole numbers; a sum that does not fit throws {@link ArithmeticException}. */
    static Additive<Long> ofLongs() {
        return LongAddition.INSTANCE;
    }

    /** The sum of two values; associative and commutative. */
    V add(V first, V second);

    /**
     * A value divided by shares, in their order, so that the parts add up to it; empty where values of this type cannot be
     * divided.
     */
    default Optional<ImmutableList<V>> split(V value, Shares shares) {
        return Optional.empty();
    }
}
