package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Something due again and again (định kỳ): {@code Hàng quý}. Each rule names the last day on which one is in time.
 *
 * <p>A yearly window such as {@code từ 01/11 đến 31/12 hằng năm} has the rule of its last day and a start rule.
 * {@code định kỳ} alone has no rule at all.
 */
public final class RecurringTimeline implements Timeline {
    private final ImmutableList<RecurrenceRule> rules;
    private final @Nullable RecurrenceRule windowStart;

    private RecurringTimeline(ImmutableList<RecurrenceRule> rules, @Nullable RecurrenceRule windowStart) {
        this.rules = rules;
        this.windowStart = windowStart;
    }

    /** Something due by each of the rules, equal ones once; none where only the fact of recurrence is known. */
    public static RecurringTimeline of(Iterable<RecurrenceRule> rules) {
        return new RecurringTimeline(ImmutableSet.copyOf(rules).asList(), null);
    }

    /** Something due by one rule. */
    public static RecurringTimeline of(RecurrenceRule rule) {
        return new RecurringTimeline(ImmutableList.of(rule), null);
    }

    /** Something to be done from the day of one rule to the day of another. */
    public static RecurringTimeline ofWindow(RecurrenceRule first, RecurrenceRule last) {
        return new RecurringTimeline(ImmutableList.of(last), first);
    }

    /** The rules, each for a last day in time. */
    public ImmutableList<RecurrenceRule> rules() {
        return rules;
    }

    /** The rule for the first day of each window; empty where no window is given. */
    public Optional<RecurrenceRule> windowStart() {
        return Optional.ofNullable(windowStart);
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.RECURRING;
    }

    @Override
    public boolean isDueIn(LocalDateRange period) {
        return Recurrences.anyIn(rules, period);
    }

    @Override
    public boolean isActiveIn(LocalDateRange period) {
        return Recurrences.activeIn(rules, windowStart, period);
    }

    @Override
    public ImmutableList<LocalDate> occurrences(LocalDate firstInclusive, LocalDate lastInclusive) {
        return Recurrences.between(rules, firstInclusive, lastInclusive);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecurringTimeline that
                && rules.equals(that.rules)
                && windowStart().equals(that.windowStart());
    }

    @Override
    public int hashCode() {
        return 31 * rules.hashCode() + windowStart().hashCode();
    }

    @Override
    public String toString() {
        return toCanonical();
    }
}
