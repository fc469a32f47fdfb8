package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads one recurrence rule of RFC 5545 section 3.3.10, as far as {@link RecurrenceRule} holds it. The parts may stand in
 * any order, each once.
 */
final class RuleReader {
    private static final String PARTS = "FREQ, INTERVAL, BYMONTH, BYMONTHDAY, BYDAY";
    private static final int MONTHS = 12;
    private static final int MONTH_DAYS = 31;

    private final CanonicalCursor cursor;
    private @Nullable Frequency frequency;
    private int interval;
    private @Nullable ImmutableList<Integer> months;
    private @Nullable ImmutableList<Integer> monthDays;
    private @Nullable ImmutableList<DayOfWeek> weekDays;

    RuleReader(CanonicalCursor cursor) {
        this.cursor = cursor;
    }

    /** Reads one rule without {@code RRULE:}; null where the cursor has a failure. */
    @Nullable RecurrenceRule read() {
        int begin = cursor.index();
        do {
            if (!part()) {
                return null;
            }
        } while (cursor.skip(';'));
        Frequency base = frequency;
        if (base == null) {
            return cursor.fail(TimeCode.RULE_PART, begin, "FREQ=");
        }
        ImmutableList<Integer> byMonth = orNone(months);
        ImmutableList<Integer> byMonthDay = orNone(monthDays);
        ImmutableList<DayOfWeek> byDay = orNone(weekDays);
        if (!RecurrenceRule.missingPart(base, byMonth, byMonthDay, byDay).isEmpty()) {
            return cursor.fail(TimeCode.RULE_WITHOUT_DAY, begin, "BYMONTH=, BYMONTHDAY=, BYDAY=");
        }
        return new RecurrenceRule(base, Math.max(interval, 1), byMonth, byMonthDay, byDay);
    }

    private static <T> ImmutableList<T> orNone(@Nullable ImmutableList<T> values) {
        return values == null ? ImmutableList.of() : values;
    }

    private boolean part() {
        int begin = cursor.index();
        if (frequency == null && cursor.skip("FREQ=")) {
            frequency = frequency();
            return frequency != null;
        }
        if (interval == 0 && cursor.skip("INTERVAL=")) {
            int at = cursor.index();
            Integer value = number(RecurrenceRule.MAX_INTERVAL);
            interval = value == null || value < 1 ? 0 : value;
            return interval > 0 || refuse(at, "1 … " + RecurrenceRule.MAX_INTERVAL);
        }
        if (months == null && cursor.skip("BYMONTH=")) {
            months = numbers(1, MONTHS);
            return months != null;
        }
        if (monthDays == null && cursor.skip("BYMONTHDAY=")) {
            monthDays = numbers(-MONTH_DAYS, MONTH_DAYS);
            return monthDays != null;
        }
        if (weekDays == null && cursor.skip("BYDAY=")) {
            weekDays = weekDays();
            return weekDays != null;
        }
        return refuse(begin, PARTS);
    }

    private boolean refuse(int at, String expected) {
        cursor.fail(TimeCode.RULE_PART, at, expected);
        return false;
    }

    private @Nullable Frequency frequency() {
        for (Frequency value : Frequency.values()) {
            if (cursor.skip(value.name())) {
                return value;
            }
        }
        return cursor.fail(TimeCode.RULE_PART, cursor.index(), "DAILY, WEEKLY, MONTHLY, YEARLY");
    }

    private @Nullable ImmutableList<Integer> numbers(int min, int max) {
        TreeSet<Integer> values = new TreeSet<>();
        do {
            int at = cursor.index();
            Integer value = number(max);
            if (value == null || value == 0 || value < min || value > max) {
                return cursor.fail(TimeCode.RULE_PART, at, min + " … " + max);
            }
            values.add(value);
        } while (continuesNumbers());
        return ImmutableList.copyOf(values);
    }

    /** Skips a comma if a number of the rule follows; in a list of timelines it may end the rule instead. */
    private boolean continuesNumbers() {
        int digits = cursor.peek(1) == '-' ? 2 : 1;
        int behind = cursor.digit(digits + 1) < 0 ? digits + 1 : digits + 2;
        return cursor.digit(digits) >= 0 && endsValue(cursor.peek(behind)) && cursor.skip(',');
    }

    private static boolean endsValue(char c) {
        return c == CanonicalCursor.END || c == ',' || c == ';' || c == ' ' || c == '}';
    }

    /** A whole number with its sign; null where there is none or it is above the limit. */
    private @Nullable Integer number(int max) {
        boolean negative = cursor.skip('-');
        int value = cursor.digit(0);
        if (value < 0) {
            return null;
        }
        cursor.advance(1);
        for (int digit = cursor.digit(0); digit >= 0; digit = cursor.digit(0)) {
            value = value * 10 + digit;
            if (value > max) {
                return null;
            }
            cursor.advance(1);
        }
        return negative ? -value : value;
    }

    private @Nullable ImmutableList<DayOfWeek> weekDays() {
        TreeSet<DayOfWeek> values = new TreeSet<>();
        do {
            DayOfWeek day = weekDay(0);
            if (day == null) {
                return cursor.fail(TimeCode.RULE_PART, cursor.index(), "MO, TU, WE, TH, FR, SA, SU");
            }
            cursor.advance(2);
            values.add(day);
        } while (weekDay(1) != null && cursor.skip(','));
        return ImmutableList.copyOf(values);
    }

    private @Nullable DayOfWeek weekDay(int ahead) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (cursor.peek(ahead) == day.name().charAt(0)
                    && cursor.peek(ahead + 1) == day.name().charAt(1)) {
                return day;
            }
        }
        return null;
    }
}
