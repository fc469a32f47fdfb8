package vn.tiendo.time;

import java.time.LocalDate;

/**
 * How far from an event something is due (thời hạn kể từ): {@code 05 ngày làm việc, kể từ ngày nhận đủ hồ sơ}.
 *
 * @param amount how many units, 1 to {@value #MAX_AMOUNT}
 * @param unit the unit
 * @param anchor the event from which it counts, as printed, without {@code kể từ ngày}; empty where none is printed
 */
public record EventOffset(int amount, OffsetUnit unit, String anchor) {
    /** The largest amount. */
    public static final int MAX_AMOUNT = 10_000;

    private static final int HOURS = 24;

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if {@code amount} is out of its range
     */
    public EventOffset {
        if (amount < 1 || amount > MAX_AMOUNT) {
            throw new IllegalArgumentException("amount must be 1 to " + MAX_AMOUNT + " but was " + amount);
        }
    }

    /** The units of an offset (đơn vị thời hạn). */
    public enum OffsetUnit {
        /** Giờ. */
        HOUR,
        /** Ngày. */
        DAY,
        /** Ngày làm việc. */
        WORKING_DAY,
        /** Tuần. */
        WEEK,
        /** Tháng. */
        MONTH,
        /** Năm. */
        YEAR
    }

    /** The day at this distance after a day (direction 1) or before it (direction −1). */
    LocalDate from(LocalDate day, int direction, WorkingDayCalendar workingDays) {
        long signed = (long) direction * amount;
        return switch (unit) {
            case HOUR -> day.plusDays(direction * ((amount + HOURS - 1L) / HOURS));
            case DAY -> day.plusDays(signed);
            case WORKING_DAY -> workingDays.plusWorkingDays(day, Math.toIntExact(signed));
            case WEEK -> day.plusWeeks(signed);
            case MONTH -> day.plusMonths(signed);
            case YEAR -> day.plusYears(signed);
        };
    }
}
