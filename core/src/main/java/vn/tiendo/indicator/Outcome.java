package vn.tiendo.indicator;

/** What came of a target (kết quả thực hiện chỉ tiêu), from best to worst. */
public enum Outcome {
    /** The result is strictly better than the value (vượt chỉ tiêu). */
    EXCEEDED,
    /** The result is what the comparison asks for, and no better than the value (đạt chỉ tiêu). */
    MET,
    /** The result is not what the comparison asks for (không đạt chỉ tiêu). */
    MISSED,
    /** It cannot be said, see {@link UndeterminedReason} (chưa xác định). */
    UNDETERMINED
}
