package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * When something happens (khi có sự kiện): {@code Khi phát sinh}, {@code Kỳ họp thứ 6, QH khóa XIV},
 * {@code 03 ngày làm việc kể từ ngày nhận hồ sơ}. An {@link EventCalendar} of the application knows the day.
 *
 * @param text the event as printed, its head word included
 * @param offset how far from the event it is due; empty where the event itself is the time
 */
public record EventTimeline(String text, Optional<EventOffset> offset) implements Timeline {
    /** The event alone. */
    public static EventTimeline of(String text) {
        return new EventTimeline(text, Optional.empty());
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.ON_EVENT;
    }

    @Override
    public Optional<LocalDate> start() {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> end() {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDateRange> window() {
        return Optional.empty();
    }

    @Override
    public boolean isDueIn(LocalDateRange period) {
        return false;
    }

    @Override
    public boolean isActiveIn(LocalDateRange period) {
        return false;
    }

    @Override
    public ImmutableList<LocalDate> occurrences(LocalDate firstInclusive, LocalDate lastInclusive) {
        return ImmutableList.of();
    }

    @Override
    public String toString() {
        return toCanonical();
    }
}
