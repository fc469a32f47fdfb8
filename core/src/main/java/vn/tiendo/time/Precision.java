package vn.tiendo.time;

/** The unit in which a calendar timeline was given (đơn vị thời gian), from fine to coarse. */
public enum Precision {
    /** Ngày. */
    DAY,
    /** Tháng. */
    MONTH,
    /** Quý. */
    QUARTER,
    /** Sáu tháng. */
    HALF,
    /** Năm. */
    YEAR
}
