package vn.tiendo.time;

/** The base period of a recurrence rule, FREQ of RFC 5545 (chu kỳ). */
public enum Frequency {
    /** Hàng ngày. */
    DAILY,
    /** Hàng tuần. */
    WEEKLY,
    /** Hàng tháng. */
    MONTHLY,
    /** Hàng năm; quarters and halves are yearly rules that name their months. */
    YEARLY
}
