package vn.tiendo.indicator;

/** Whether a value is there, and if not, why (tình trạng số liệu): four things that are never taken for one another. */
public enum Availability {
    /** There is a value, which may be zero (có số liệu). */
    PRESENT,
    /** It should be there and was not reported (thiếu số liệu). */
    MISSING,
    /** There cannot be one for this unit or period (không áp dụng). */
    NOT_APPLICABLE,
    /** It is not to be reported yet (chưa đến kỳ báo cáo). */
    NOT_YET_DUE
}
