package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Expands recurrence rules into days. */
final class Recurrences {
    private Recurrences() {}

    static boolean anyIn(ImmutableList<RecurrenceRule> rules, LocalDateRange period) {
        return false;
    }

    static boolean activeIn(
            ImmutableList<RecurrenceRule> rules, @Nullable RecurrenceRule windowStart, LocalDateRange period) {
        return false;
    }

    static ImmutableList<LocalDate> between(
            ImmutableList<RecurrenceRule> rules, LocalDate firstInclusive, LocalDate lastInclusive) {
        return ImmutableList.of();
    }
}
