package vn.tiendo.time;

import java.time.Month;
import org.threeten.extra.YearQuarter;

/** Which year a plan counts in where it does not say (cách tính năm). */
public enum YearBasis {
    /** 1 January to 31 December. The default. */
    CALENDAR("calendar", Month.JANUARY),
    /** Năm công tác: 1 October of the year before to 30 September, as in judgment enforcement. */
    WORK_YEAR("work-year", Month.OCTOBER);

    private final String code;
    private final Month yearStart;

    YearBasis(String code, Month yearStart) {
        this.code = code;
        this.yearStart = yearStart;
    }

    /** The name in machine forms, such as {@code work-year}. */
    public String code() {
        return code;
    }

    /** The month in which its years begin. */
    public Month yearStart() {
        return yearStart;
    }

    /**
     * What a calendar quarter is called on this basis: October to December 2025 are quarter 4 of the calendar year 2025, and
     * quarter 1 of the work year 2026.
     */
    public YearQuarter numbered(YearQuarter calendarQuarter) {
        return this == CALENDAR ? calendarQuarter : calendarQuarter.plusQuarters(1);
    }
}
