package vn.tiendo.indicator;

/** Why it cannot be said whether a target is met (lý do chưa xác định). */
public enum UndeterminedReason {
    /** The denominator of the result is zero (không có mẫu số). */
    NO_DENOMINATOR,
    /** A value that the result needs was not reported (thiếu số liệu). */
    MISSING,
    /** There cannot be a result for this unit or period (không áp dụng). */
    NOT_APPLICABLE,
    /** A value that the result needs is not to be reported yet (chưa đến kỳ báo cáo). */
    NOT_YET_DUE,
    /** A term of the result is negative (số liệu sai). */
    NEGATIVE,
    /** The target is set against a baseline, and that is not given or has no rate (không có số liệu gốc). */
    NO_BASELINE,
    /** The target is set in numbers and the result is a ratio, or the other way round (khác loại chỉ tiêu). */
    OTHER_KIND,
    /**
     * The value is set for each quarter, head or the like, not for the period of the target ({@code 02 tin bài/quý},
     * {@code tăng 6,5%/năm}).
     */
    OTHER_QUANTITY,
    /** A rate is to change by some percent: of the rate, or by percentage points? (không rõ cách tính mức tăng, giảm). */
    AMBIGUOUS_CHANGE,
    /** The period of the result does not begin with that of the target and lie within it (khác kỳ). */
    OTHER_PERIOD,
    /**
     * A part of the year has no part of this target: one set against a baseline, or a rate that is better the lower it is
     * (không chia theo tháng).
     */
    NOT_PRORATED;

    /** The reason for a result that is not there. */
    static UndeterminedReason from(RateStatus status) {
        return switch (status) {
            case PRESENT -> throw new IllegalArgumentException("status must say why there is no value");
            case NO_DENOMINATOR -> NO_DENOMINATOR;
            case MISSING -> MISSING;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case NOT_YET_DUE -> NOT_YET_DUE;
            case NEGATIVE -> NEGATIVE;
        };
    }
}
