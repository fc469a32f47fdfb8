package vn.tiendo.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something happens (khi có sự kiện): {@code Khi phát sinh}, {@code Kỳ họp thứ 6, QH khóa XIV},
 * {@code 03 ngày làm việc kể từ ngày nhận hồ sơ}. An {@link EventCalendar} of the application knows the day.
 *
 * <p>Two of them are equal if their texts are: the offset is a reading of the text.
 *
 * @param text the event as printed, its head word included; not blank
 * @param offset how far from the event it is due; empty where the event itself is the time
 */
public record EventTimeline(String text, Optional<EventOffset> offset) implements Timeline {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code text} is blank
     */
    public EventTimeline {
        if (text.isBlank()) {
            throw new IllegalArgumentException("text must not be blank");
        }
    }

    /** The event alone. */
    public static EventTimeline of(String text) {
        return new EventTimeline(text, Optional.empty());
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.ON_EVENT;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventTimeline that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return toCanonical();
    }
}
