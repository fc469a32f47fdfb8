package vn.tiendo.indicator;

/** Whether an {@link IndicatorValue} can be compared with a target, and if not, why (tình trạng kết quả). */
public enum RateStatus {
    /** It can be compared (có kết quả). */
    PRESENT,
    /** The denominator is zero, so that there is no rate (không có mẫu số). */
    NO_DENOMINATOR,
    /** A value that it needs was not reported (thiếu số liệu). */
    MISSING,
    /** There cannot be one for this unit or period (không áp dụng). */
    NOT_APPLICABLE,
    /** A value that it needs is not to be reported yet (chưa đến kỳ báo cáo). */
    NOT_YET_DUE,
    /** The sum of the numerator or denominator is negative, so that the values are wrong (số liệu sai). */
    NEGATIVE;

    /** The status of a term that is not there. */
    static RateStatus from(Availability absence) {
        return switch (absence) {
            case PRESENT -> PRESENT;
            case MISSING -> MISSING;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case NOT_YET_DUE -> NOT_YET_DUE;
        };
    }
}
