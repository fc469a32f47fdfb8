package vn.tiendo.time;

/** The unit in which a calendar timeline was given (đơn vị thời gian), from fine to coarse. */
public enum Precision {
    /** Ngày. */
    DAY(0),
    /** Tháng. */
    MONTH(1),
    /** Quý. */
    QUARTER(3),
    /** Sáu tháng. */
    HALF(6),
    /** Năm. */
    YEAR(12);

    private final int months;

    Precision(int months) {
        this.months = months;
    }

    /** How many months the unit has; 0 for days. */
    int months() {
        return months;
    }
}
