package vn.tiendo.time;

import java.util.Locale;

/** The kinds of timelines, derived from their shape and precision (loại thời hạn). */
public enum TimelineKind {
    /** One day: {@code 30/9/2026}. */
    DATE,
    /** One month: {@code Tháng 10/2018}. */
    MONTH,
    /** One quarter: {@code Quý III/2018}. */
    QUARTER,
    /** One half-year: {@code 6 tháng đầu năm 2023}. */
    HALF,
    /** One year: {@code Năm 2020}. */
    YEAR,
    /** Any other closed interval: {@code Từ năm 2019-2021}. */
    RANGE,
    /** Until some day: {@code Đến năm 2020}. */
    OPEN_START,
    /** From some day on: {@code Từ năm 2018}. */
    OPEN_END,
    /** By rules: {@code Hàng năm}. */
    RECURRING,
    /** At all times: {@code Thường xuyên}. */
    CONTINUOUS,
    /** When something happens: {@code Khi phát sinh}. */
    ON_EVENT,
    /** As another document says: {@code Theo Kế hoạch đầu tư}. */
    PER_OTHER_DOCUMENT,
    /** Said to be without a term, or left open: {@code không thời hạn}. */
    UNSPECIFIED,
    /** Several timelines that do not make one: {@code năm 2023 và năm 2026}. */
    LIST;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The name in machine forms, such as {@code open_start}. */
    public String code() {
        return code;
    }
}
