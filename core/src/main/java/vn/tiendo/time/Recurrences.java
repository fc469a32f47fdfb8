package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Answers questions about recurrence rules. The days are computed period by period; a rule is given up where it did not
 * name a day in a whole cycle of the calendar, so that no question runs on.
 */
final class Recurrences {
    /** The longest span of which the days are listed. */
    static final int MAX_YEARS = 10_000;

    private Recurrences() {}

    /** Whether a rule names a day of the period; the period's first day is the start of its intervals. */
    static boolean anyIn(ImmutableList<RecurrenceRule> rules, LocalDateRange period) {
        if (period.isEmpty()) {
            return false;
        }
        if (period.isUnboundedStart()) {
            // However long ago it is, the rule has named a day: one that never does cannot be made.
            return !rules.isEmpty();
        }
        LocalDate last = period.getEndInclusive();
        for (RecurrenceRule rule : rules) {
            LocalDate due = new RuleDays(rule, period.getStart()).atOrAfter(period.getStart());
            if (due != null && !due.isAfter(last)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a window reaches into the period. A window runs from a day of the start rule to the next day of any of the
     * rules; without a start rule the windows are single days.
     */
    static boolean activeIn(
            ImmutableList<RecurrenceRule> rules, @Nullable RecurrenceRule windowStart, LocalDateRange period) {
        if (windowStart == null || rules.isEmpty() || period.isEmpty() || period.isUnboundedStart()) {
            return anyIn(rules, period);
        }
        LocalDate first = period.getStart();
        LocalDate before = null;
        for (RecurrenceRule rule : rules) {
            LocalDate end = new RuleDays(rule, first).before(first);
            if (end != null && (before == null || end.isAfter(before))) {
                before = end;
            }
        }
        if (before == null) {
            return anyIn(rules, period);
        }
        // The first start behind the window that was closed last opens the one that the period may touch.
        LocalDate start = new RuleDays(windowStart, first).atOrAfter(before.plusDays(1));
        return start != null && !start.isAfter(period.getEndInclusive());
    }

    static ImmutableList<LocalDate> between(
            ImmutableList<RecurrenceRule> rules, LocalDate firstInclusive, LocalDate lastInclusive) {
        DayOrder.check(firstInclusive, lastInclusive);
        if ((long) lastInclusive.getYear() - firstInclusive.getYear() > MAX_YEARS) {
            throw new IllegalArgumentException("lastInclusive must be at most " + MAX_YEARS
                    + " years after firstInclusive but they were " + firstInclusive + ", " + lastInclusive);
        }
        if (rules.size() == 1) {
            ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
            new RuleDays(rules.get(0), firstInclusive).collect(firstInclusive, lastInclusive, days::add);
            return days.build();
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        for (RecurrenceRule rule : rules) {
            new RuleDays(rule, firstInclusive).collect(firstInclusive, lastInclusive, days::add);
        }
        return ImmutableList.copyOf(days);
    }
}
