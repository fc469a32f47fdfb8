package vn.tiendo.rollup;

import java.time.YearMonth;
import java.time.temporal.ChronoField;

/** Months as numbers (tháng): facts count them as {@link ChronoField#PROLEPTIC_MONTH}, October 2025 is 24309. */
public final class Months {
    private static final int YEAR = 12;

    private Months() {}

    /** The number of a month. */
    public static int of(YearMonth month) {
        return of(month.getYear(), month.getMonthValue());
    }

    /**
     * The number of a month.
     *
     * @param year the calendar year
     * @param month 1 to 12
     */
    public static int of(int year, int month) {
        return YEAR * year + month - 1;
    }

    /** The month of a number. */
    public static YearMonth toYearMonth(int month) {
        return YearMonth.of(Math.floorDiv(month, YEAR), Math.floorMod(month, YEAR) + 1);
    }
}
