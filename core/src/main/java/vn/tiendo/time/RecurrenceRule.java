package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.stream.Collectors;

/**
 * A recurrence rule of RFC 5545 section 3.3.10 that names its days, such as
 * {@code FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1} for {@code hàng quý} (quy tắc lặp lại).
 *
 * <p>The day is never left to a start date: a weekly rule has weekdays, a monthly one month days or weekdays, a yearly one
 * months and, in them, month days or weekdays. Month days and weekdays together name the days that are both. A rule
 * holds no start, count or end; an interval above 1 counts from the day at which the asking begins, see
 * {@link Timeline#occurrences}.
 *
 * @param frequency the base period, FREQ
 * @param interval every how many base periods, INTERVAL; 1 to {@value #MAX_INTERVAL}
 * @param months BYMONTH, 1 to 12, ascending; empty for every month
 * @param monthDays BYMONTHDAY, 1 to 31 or −1 to −31 from the month's end, ascending; empty where weekdays or the
 *     frequency name the day
 * @param weekDays BYDAY, ascending; empty where there is none
 */
public record RecurrenceRule(
        Frequency frequency,
        int interval,
        ImmutableList<Integer> months,
        ImmutableList<Integer> monthDays,
        ImmutableList<DayOfWeek> weekDays) {
    /** The longest interval, in base periods. */
    public static final int MAX_INTERVAL = 9999;

    /** Hàng ngày: every day. */
    public static final RecurrenceRule DAILY =
            new RecurrenceRule(Frequency.DAILY, 1, ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

    /** Hàng tuần: by the last day of each week, Sunday. */
    public static final RecurrenceRule WEEKLY = weekly(DayOfWeek.SUNDAY);

    /** Hàng tháng: by the last day of each month. */
    public static final RecurrenceRule MONTHLY = monthly(-1);

    /** Hàng quý: by the last day of each quarter. */
    public static final RecurrenceRule QUARTERLY = quarterly(3, -1);

    /** Hàng năm: by 31 December. */
    public static final RecurrenceRule YEARLY = yearly(12, 31);

    private static final int LAST_MONTH_DAY = 31;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a part is out of its range, not ascending, not allowed with the frequency, or
     *     the rule does not name its day, or names one that no month has, such as 30 February
     */
    public RecurrenceRule {
        if (interval < 1 || interval > MAX_INTERVAL) {
            throw new IllegalArgumentException("interval must be 1 to " + MAX_INTERVAL + " but was " + interval);
        }
        check("months", months, 1, 12);
        check("monthDays", monthDays, -LAST_MONTH_DAY, LAST_MONTH_DAY);
        if (!isAscending(weekDays)) {
            throw new IllegalArgumentException("weekDays must be ascending but were " + weekDays);
        }
        String missing = missingPart(frequency, months, monthDays, weekDays);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(missing);
        }
    }

    /**
     * A rule by all its parts.
     *
     * @param months BYMONTH, ascending
     * @param monthDays BYMONTHDAY, ascending
     * @param weekDays BYDAY, ascending
     * @throws IllegalArgumentException as the constructor does
     */
    public static RecurrenceRule of(
            Frequency frequency,
            int interval,
            Iterable<Integer> months,
            Iterable<Integer> monthDays,
            Iterable<DayOfWeek> weekDays) {
        return new RecurrenceRule(
                frequency,
                interval,
                ImmutableList.copyOf(months),
                ImmutableList.copyOf(monthDays),
                ImmutableList.copyOf(weekDays));
    }

    /** Each week on a day: {@code thứ Hai hằng tuần}. */
    public static RecurrenceRule weekly(DayOfWeek day) {
        return new RecurrenceRule(Frequency.WEEKLY, 1, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(day));
    }

    /**
     * Each month on a day: {@code ngày 20 hằng tháng}.
     *
     * @param day 1 to 31, or −1 to −31 from the month's end; months without that day are passed over
     */
    public static RecurrenceRule monthly(int day) {
        return new RecurrenceRule(Frequency.MONTHLY, 1, ImmutableList.of(), ImmutableList.of(day), ImmutableList.of());
    }

    /**
     * Each quarter on a day of one of its months: {@code ngày 24 của tháng cuối hằng quý} is {@code quarterly(3, 24)}.
     *
     * @param monthOfQuarter 1 to 3
     * @param day 1 to 31, or −1 to −31 from the month's end
     * @throws IllegalArgumentException if an argument is out of its range
     */
    public static RecurrenceRule quarterly(int monthOfQuarter, int day) {
        if (monthOfQuarter < 1 || monthOfQuarter > 3) {
            throw new IllegalArgumentException("monthOfQuarter must be 1 to 3 but was " + monthOfQuarter);
        }
        return yearly(
                ImmutableList.of(monthOfQuarter, monthOfQuarter + 3, monthOfQuarter + 6, monthOfQuarter + 9), day);
    }

    /**
     * Each year on a day: {@code ngày 30 tháng 4 hằng năm} is {@code yearly(4, 30)}.
     *
     * @param month 1 to 12
     * @param day 1 to 31, or −1 to −31 from the month's end; a day that the month has
     * @throws IllegalArgumentException if an argument is out of its range
     */
    public static RecurrenceRule yearly(int month, int day) {
        return yearly(ImmutableList.of(month), day);
    }

    /**
     * Each year on one day in each of several months.
     *
     * @param months 1 to 12, ascending
     * @param day 1 to 31, or −1 to −31 from the month's end; months without that day are passed over
     * @throws IllegalArgumentException if an argument is out of its range
     */
    public static RecurrenceRule yearly(Iterable<Integer> months, int day) {
        return of(Frequency.YEARLY, 1, months, ImmutableList.of(day), ImmutableList.of());
    }

    /**
     * Reads a rule as {@link #toString} writes it, its parts in any order.
     *
     * @param text the rule without {@code RRULE:}, such as {@code FREQ=MONTHLY;BYMONTHDAY=-1}
     * @throws TimelineParseException if the text is no rule, has a part that this type does not hold (COUNT, UNTIL,
     *     BYSETPOS, …), or does not name its day
     */
    public static RecurrenceRule parse(CharSequence text) {
        return CanonicalParser.parseRule(text);
    }

    /** This rule with another interval. */
    public RecurrenceRule withInterval(int other) {
        return new RecurrenceRule(frequency, other, months, monthDays, weekDays);
    }

    /** The rule in the form of RFC 5545, without {@code RRULE:}; INTERVAL stands only where it is not 1. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("FREQ=").append(frequency);
        if (interval > 1) {
            text.append(";INTERVAL=").append(interval);
        }
        append(text, ";BYMONTH=", months);
        append(text, ";BYMONTHDAY=", monthDays);
        if (!weekDays.isEmpty()) {
            text.append(weekDays.stream()
                    .map(day -> day.name().substring(0, 2))
                    .collect(Collectors.joining(",", ";BYDAY=", "")));
        }
        return text.toString();
    }

    /** What keeps the parts from making a rule; empty where nothing does. Each part by itself is in its range. */
    static String missingPart(
            Frequency frequency,
            ImmutableList<Integer> months,
            ImmutableList<Integer> monthDays,
            ImmutableList<DayOfWeek> weekDays) {
        boolean named = !monthDays.isEmpty() || !weekDays.isEmpty();
        return switch (frequency) {
            case DAILY -> impossibleDay(months, monthDays);
            case WEEKLY ->
                !monthDays.isEmpty()
                        ? "monthDays must be empty in a weekly rule"
                        : weekDays.isEmpty() ? "weekDays must not be empty in a weekly rule" : "";
            case MONTHLY ->
                named ? impossibleDay(months, monthDays) : "monthDays or weekDays must not be empty in a monthly rule";
            case YEARLY ->
                months.isEmpty()
                        ? "months must not be empty in a yearly rule"
                        : named
                                ? impossibleDay(months, monthDays)
                                : "monthDays or weekDays must not be empty in a yearly rule";
        };
    }

    private static String impossibleDay(ImmutableList<Integer> months, ImmutableList<Integer> monthDays) {
        if (months.isEmpty() || monthDays.isEmpty()) {
            return "";
        }
        int longest = months.stream()
                .mapToInt(month -> Month.of(month).maxLength())
                .max()
                .orElse(LAST_MONTH_DAY);
        return monthDays.stream().anyMatch(day -> Math.abs(day) <= longest)
                ? ""
                : "monthDays must name a day of the months but were " + monthDays + " in months " + months;
    }

    private static void append(StringBuilder text, String name, ImmutableList<Integer> values) {
        if (!values.isEmpty()) {
            text.append(name).append(values.get(0));
            for (int i = 1; i < values.size(); i++) {
                text.append(',').append(values.get(i));
            }
        }
    }

    private static void check(String name, ImmutableList<Integer> values, int min, int max) {
        if (!isAscending(values)) {
            throw new IllegalArgumentException(name + " must be ascending but were " + values);
        }
        for (int value : values) {
            if (value < min || value > max || value == 0) {
                throw new IllegalArgumentException(
                        name + " must be " + min + " to " + max + " and not 0 but were " + values);
            }
        }
    }

    private static <T extends Comparable<? super T>> boolean isAscending(ImmutableList<T> values) {
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i - 1).compareTo(values.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
