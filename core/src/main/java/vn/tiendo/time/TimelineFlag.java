package vn.tiendo.time;

import java.util.Locale;

/** What a reader of a {@link TimelinePhrase} should know of how it was understood (lưu ý). */
public enum TimelineFlag {
    /** The year has two digits: {@code 29/10/99}; 50 to 99 are 1950 to 1999, 00 to 49 are 2000 to 2049. */
    TWO_DIGIT_YEAR,
    /** One end took the year (or month) that it lacks from the other: {@code 2/1 đến ngày 1/7/2015}. */
    INHERITED_YEAR,
    /** No year is printed; the parser's own year was taken: {@code Trước 15/11}. */
    CONTEXT_YEAR,
    /** The phrase could be counted in calendar or work years; the parser's basis decided. */
    BASIS_ASSUMED,
    /** A part of a unit without exact bounds, {@code đầu năm 2026}; the whole unit was taken. */
    VAGUE_PART,
    /** The printed weekday is not that of the printed date; the date was taken. */
    WEEKDAY_CONFLICT,
    /** A time of day is printed; only the date was taken. */
    TIME_OF_DAY,
    /** A working day is meant, of which the calendar day was taken: {@code ngày làm việc cuối cùng của tháng}. */
    WORKING_DAY,
    /** Something recurs, but not how often: {@code định kỳ}. */
    INTERVAL_UNKNOWN,
    /** The rule says how long from one time to the next, not when the first one is: {@code 02 năm một lần}. */
    PHASE_UNKNOWN,
    /** How many times within each period is printed beside: {@code ít nhất 02 lần/năm}. */
    TIMES_PER_PERIOD,
    /** The day falls into the period after the one that is reported on: {@code ngày 10 của tháng tiếp theo}. */
    NEXT_PERIOD,
    /** Several kinds stand together; the timeline is the first or widest: {@code Định kỳ 06 tháng hoặc đột xuất}. */
    MIXED,
    /** A farther horizon is printed beside: {@code đến năm 2025, định hướng đến năm 2030}. */
    ORIENTATION,
    /** Marked uncertain in an EDTF text ({@code ?} or {@code %}). */
    UNCERTAIN,
    /** Marked approximate in an EDTF text ({@code ~} or {@code %}). */
    APPROXIMATE,
    /** Digits left open in an EDTF text ({@code 201X}); the whole span was taken. */
    UNSPECIFIED_DIGITS,
    /** A bound is unknown rather than open: {@code từ ngày ký đến 30/9/2026}, in an EDTF text {@code /2006}. */
    UNKNOWN_BOUND;

    private final String code = name().toLowerCase(Locale.ROOT);

    // The bit never leaves this package and no form, so the order of the constants stays free.
    @SuppressWarnings("EnumOrdinal")
    private final int bit = 1 << ordinal();

    /** One bit of its own, for sets of flags while a phrase is read. */
    int bit() {
        return bit;
    }

    /** The name in machine forms, such as {@code two_digit_year}. */
    public String code() {
        return code;
    }
}
