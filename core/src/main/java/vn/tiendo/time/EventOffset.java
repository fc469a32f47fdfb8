package vn.tiendo.time;

/**
 * How far from an event something is due (thời hạn kể từ): {@code 05 ngày làm việc, kể từ ngày nhận đủ hồ sơ}.
 *
 * @param amount how many units, at least 1
 * @param unit the unit
 * @param anchor the event from which it counts, as printed, without {@code kể từ ngày}; empty where none is printed
 */
public record EventOffset(int amount, OffsetUnit unit, String anchor) {
    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if {@code amount} is below 1
     */
    public EventOffset {
        if (amount < 1) {
            throw new IllegalArgumentException("amount must be at least 1 but was " + amount);
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
}
