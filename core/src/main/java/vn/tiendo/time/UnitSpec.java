package vn.tiendo.time;

/**
 * One unit of a phrase as printed, {@code quý III} or {@code 15/11/2024}, with what is not printed left open. Used again
 * for phrase after phrase.
 */
final class UnitSpec {
    static final int NONE = 0;
    /** A number that takes its unit from what it stands with: {@code 10} in {@code 10 đến 15 tháng 5}. */
    static final int BARE = 1;
    /** A day without its month. */
    static final int DAY = 2;
    /** A day with its month. */
    static final int DATE = 3;

    static final int MONTH = 4;
    static final int QUARTER = 5;
    /** The first or last so many months of a year. */
    static final int MONTHS = 6;

    static final int YEAR = 7;
    static final int DECADE = 8;
    /** A day of some month of every quarter: {@code ngày 25 của tháng cuối quý}. */
    static final int DAY_OF_QUARTER = 9;
    /** Some month of every quarter. */
    static final int MONTH_OF_QUARTER = 10;
    /** A day of every following month: {@code ngày 10 của tháng tiếp theo}. */
    static final int DAY_OF_NEXT_MONTH = 11;
    /** A day of every month: {@code ngày 25 của tháng}. */
    static final int DAY_OF_MONTH = 12;
    /** The first or last so many days of a month. */
    static final int DAYS = 13;

    static final int NO_YEAR = Integer.MIN_VALUE;

    /** In place of a day of the month: {@code ngày cuối tháng 4}. */
    static final int LAST_DAY = -1;

    /** In place of a unit its first day: {@code ngày đầu tiên của quý II}. */
    static final int FIRST = 1;
    /** In place of a unit its last day. */
    static final int LAST = 2;

    int unit;
    /** {@link #FIRST} or {@link #LAST} where only that day of the unit is meant; else 0. */
    int edge;

    int day;
    int month;
    /** Quarter number, or how many months, or month of the quarter. */
    int number;
    /** Whether the last months of the year are meant rather than the first. */
    boolean last;

    int year;
    /** Years to add to the year of the context, where one is meant relative to it: {@code năm sau}. */
    int yearOffset;
    /** Whether the year is a {@code năm công tác}. */
    boolean workYear;
    /** ISO number of a printed weekday, or 0. */
    int weekday;
    /** A time of day after midnight is printed. */
    boolean timed;
    /** Flags as bits, see {@link #flag}. */
    int flags;
    /** The token at which it starts. */
    int token;

    void clear(int startToken) {
        unit = NONE;
        edge = 0;
        day = 0;
        month = 0;
        number = 0;
        last = false;
        year = NO_YEAR;
        yearOffset = 0;
        workYear = false;
        weekday = 0;
        timed = false;
        flags = 0;
        token = startToken;
    }

    void flag(TimelineFlag flag) {
        flags |= flag.bit();
    }

    boolean has(TimelineFlag flag) {
        return (flags & flag.bit()) != 0;
    }

    boolean hasYear() {
        return year != NO_YEAR;
    }

    /** Whether the month has the day; 29 February where no year says otherwise. */
    boolean hasDay() {
        int longest = month == 2
                ? (!hasYear() || CalendarDays.isLeap(year) ? 29 : 28)
                : CalendarDays.lengthOfMonth(2000, month);
        return day <= longest;
    }

    /** Whether it is a matter of every period by itself, without the words for recurrence. */
    boolean recurs() {
        return unit >= DAY_OF_QUARTER && unit <= DAY_OF_MONTH;
    }

    /** {@code 10} in {@code 10 đến 15 tháng 5}; what can be no such unit ({@code 15 đến năm 2027}) stays bare. */
    private void takeUnit(UnitSpec right) {
        switch (right.unit) {
            case DAY, DATE -> {
                if (number >= 1 && number <= 31) {
                    unit = DAY;
                    day = number;
                }
            }
            case MONTH -> {
                if (number >= 1 && number <= 12) {
                    unit = MONTH;
                    month = number;
                }
            }
            case QUARTER -> unit = number >= 1 && number <= 4 ? QUARTER : BARE;
            default -> {
                // Counts of months and years are read with their own words.
            }
        }
    }

    /** Takes from the unit to its right what this one lacks; says whether it took anything of the date. */
    boolean inherit(UnitSpec right) {
        boolean took = false;
        if (unit == BARE) {
            takeUnit(right);
        }
        if (unit == DAY && right.unit == DATE) {
            unit = DATE;
            month = right.month;
            took = true;
        }
        if (!hasYear() && right.hasYear() && unit != DAY && unit != BARE) {
            year = right.year + yearOffset;
            workYear = right.workYear;
            if (right.has(TimelineFlag.TWO_DIGIT_YEAR)) {
                flag(TimelineFlag.TWO_DIGIT_YEAR);
            }
            took = true;
        }
        if (took && right.hasYear()) {
            flag(TimelineFlag.INHERITED_YEAR);
        }
        return took;
    }
}
