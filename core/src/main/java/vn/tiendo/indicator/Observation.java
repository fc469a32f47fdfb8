package vn.tiendo.indicator;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one measure for one unit and period (số liệu): a value such as 13 660, or the reason why there is none.
 *
 * <p>Zero is a value. In sums, what is not applicable adds nothing, while one missing part makes the sum missing; what a
 * partial sum is and when one wants it is a matter of {@link MissingPolicy}.
 */
public final class Observation {
    /** Should be there and is not. */
    public static final Observation MISSING = new Observation(Availability.MISSING, 0);

    /** Cannot be there. */
    public static final Observation NOT_APPLICABLE = new Observation(Availability.NOT_APPLICABLE, 0);

    /** Is not to be there yet. */
    public static final Observation NOT_YET_DUE = new Observation(Availability.NOT_YET_DUE, 0);

    private final Availability availability;
    private final long value;

    private Observation(Availability availability, long value) {
        this.availability = availability;
        this.value = value;
    }

    /** A value. A correction may be negative; what counts as a wrong count is for checks to say. */
    public static Observation of(long value) {
        return new Observation(Availability.PRESENT, value);
    }

    /**
     * No value, for a reason.
     *
     * @throws IllegalArgumentException if {@code reason} is {@link Availability#PRESENT}
     */
    public static Observation absent(Availability reason) {
        return switch (reason) {
            case PRESENT -> throw new IllegalArgumentException("reason must say why there is no value");
            case MISSING -> MISSING;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case NOT_YET_DUE -> NOT_YET_DUE;
        };
    }

    /** Whether there is a value, and if not, why. */
    public Availability availability() {
        return availability;
    }

    /** Whether there is a value. */
    public boolean isPresent() {
        return availability == Availability.PRESENT;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if there is none
     */
    public long getValue() {
        if (!isPresent()) {
            throw new IllegalStateException("there is no value: " + availability);
        }
        return value;
    }

    /** The value, where there is one. */
    public OptionalLong findValue() {
        return isPresent() ? OptionalLong.of(value) : OptionalLong.empty();
    }

    /**
     * The sum: missing if one part is, else not yet due if one part is, else the sum of the values; what is not applicable
     * adds nothing. Associative and commutative.
     *
     * @throws ArithmeticException if it does not fit in a {@code long}
     */
    public Observation plus(Observation other) {
        if (isPresent() && other.isPresent()) {
            return of(Math.addExact(value, other.value));
        }
        return weight(availability) >= weight(other.availability) ? this : other;
    }

    /** Which part decides what a sum is. */
    private static int weight(Availability availability) {
        return switch (availability) {
            case NOT_APPLICABLE -> 0;
            case PRESENT -> 1;
            case NOT_YET_DUE -> 2;
            case MISSING -> 3;
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Observation that && availability == that.availability && value == that.value;
    }

    @Override
    public int hashCode() {
        return 31 * availability.hashCode() + Long.hashCode(value);
    }

    @Override
    public String toString() {
        return isPresent() ? Long.toString(value) : availability.toString();
    }
}
