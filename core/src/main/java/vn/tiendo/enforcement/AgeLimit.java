package vn.tiendo.enforcement;

import java.time.LocalDate;
import java.time.Period;

/**
 * An age beyond or from which something counts as old (mốc thời gian): {@code quá 01 năm} or {@code từ 01 năm trở lên}.
 *
 * <p>The age is complete on the day with the same number in the later month, or on that month's last day where it has no such
 * number: one year after 29 February 2024 is 28 February 2025. On that day an age is not yet <em>over</em> one year; it is
 * <em>from</em> one year on.
 *
 * @param age how old, positive
 * @param including whether the day on which the age is complete counts
 */
public record AgeLimit(Period age, boolean including) {
    /**
     * Checks the age.
     *
     * @throws IllegalArgumentException if {@code age} is negative in some part
     */
    public AgeLimit {
        if (age.isNegative()) {
            throw new IllegalArgumentException("age must not be negative but was " + age);
        }
    }

    /** Older than (quá, trên): the day on which the age is complete does not count. */
    public static AgeLimit over(Period age) {
        return new AgeLimit(age, false);
    }

    /** From that age on (từ … trở lên): the day on which the age is complete counts. */
    public static AgeLimit from(Period age) {
        return new AgeLimit(age, true);
    }

    /** Whether what began on one day is that old on another. */
    public boolean isReached(LocalDate since, LocalDate day) {
        LocalDate complete = since.plus(age);
        return including ? !day.isBefore(complete) : day.isAfter(complete);
    }
}
