package vn.tiendo.result;

/** How grave a {@link Diagnostic} is (mức độ). */
public enum Severity {
    /** Something was not understood or is wrong: lỗi. */
    ERROR,
    /** Something was understood, but the text does not fully decide it: cảnh báo. */
    WARNING,
    /** Something a reader should know and need not act on: thông tin. */
    INFO
}
