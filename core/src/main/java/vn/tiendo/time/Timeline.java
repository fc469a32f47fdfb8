package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * The time in which something is to be done (thời gian thực hiện, tiến độ thực hiện), for example {@code Quý III/2018}:
 * its meaning only. What was printed and how it was understood stands in {@link TimelinePhrase}.
 *
 * <p>There are five shapes: a calendar interval, recurrence rules, an event, something that another document or nobody
 * determines, and a list of these. Two timelines are equal if their bounds, rules, event text or parts are; the
 * precision in which an interval was given does not count.
 *
 * <p>All dates are ISO dates and inclusive; a missing bound is open.
 */
public sealed interface Timeline
        permits CalendarTimeline, RecurringTimeline, EventTimeline, UndeterminedTimeline, TimelineList {

    /**
     * Reads a phrase without context, or a canonical text: {@code Timeline.parse("Quý III/2018")} equals
     * {@code Timeline.parse("2018-35")}.
     *
     * @param text the whole phrase
     * @throws TimelineParseException if the text is not understood to its end, with the position and reason
     * @see TimelineParser for phrases that omit the year, and for reading without exceptions
     */
    static Timeline parse(CharSequence text) {
        return TimelineParser.standard().get(text).timeline();
    }

    /** The kind, derived from the shape. */
    TimelineKind kind();

    /** The first day; empty where it is open or not a matter of dates. */
    default Optional<LocalDate> start() {
        return Optional.empty();
    }

    /** The last day; empty where it is open or not a matter of dates. */
    default Optional<LocalDate> end() {
        return Optional.empty();
    }

    /**
     * The last day on which one is in time (hạn cuối): the end of an interval. Empty for open ends, for rules (which have
     * a deadline each time, see {@link #occurrences}) and for events.
     */
    default Optional<LocalDate> deadline() {
        return end();
    }

    /** The days from start to end, unbounded where open; empty where the timeline is not a matter of dates. */
    default Optional<LocalDateRange> window() {
        return Optional.empty();
    }

    /**
     * Whether a deadline falls into the period: the end of an interval, or any occurrence of a rule, whose interval counts
     * from the period's first day.
     */
    default boolean isDueIn(LocalDateRange period) {
        return false;
    }

    /** Whether any day of the window falls into the period; rules without window are active on the days they name. */
    default boolean isActiveIn(LocalDateRange period) {
        return false;
    }

    /** Whether the deadline is before the date. Rules, events and open ends are never overdue by themselves. */
    default boolean isOverdueAt(LocalDate date) {
        return deadline().map(day -> day.isBefore(date)).orElse(false);
    }

    /**
     * The deadlines within a span, ascending and distinct: one at most for an interval, each named day for rules. Rules
     * with an interval above 1 count it from the first day, as from DTSTART of RFC 5545.
     *
     * @param firstInclusive the first day to look at
     * @param lastInclusive the last day to look at, not before the first; for rules at most 10 000 years after it, since
     *     every day is listed
     * @throws IllegalArgumentException if the days are in the wrong order or too far apart
     */
    default ImmutableList<LocalDate> occurrences(LocalDate firstInclusive, LocalDate lastInclusive) {
        DayOrder.check(firstInclusive, lastInclusive);
        return ImmutableList.of();
    }

    /**
     * The canonical text: EDTF (ISO 8601-2) with quarters 33–36 and halves 40–41 for intervals, {@code RRULE:…} for
     * rules, <code>{a,b}</code> for lists, {@code event:"…"}, {@code document:"…"}, {@code unspecified}. Reading it back
     * gives an equal timeline.
     */
    default String toCanonical() {
        return CanonicalFormat.format(this);
    }

    /** The timeline in good Vietnamese, such as {@code Quý III/2018}; reading it back gives an equal timeline. */
    default String toVietnamese() {
        return VietnameseFormat.format(this);
    }
}
