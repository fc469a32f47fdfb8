package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Knows when events happen (lịch sự kiện); an application hands one in, for the library knows none. With
 * {@code Luật có hiệu lực} on 1 July 2025, {@code 30 ngày kể từ ngày Luật có hiệu lực} is due on 31 July.
 */
@FunctionalInterface
public interface EventCalendar {
    /**
     * The day of an event.
     *
     * @param event the event as printed, with or without its head word: first {@code Luật có hiệu lực} is asked for, then
     *     {@code sau khi Luật có hiệu lực}
     * @return empty where the day is not known (yet)
     */
    Optional<LocalDate> findDay(String event);

    /**
     * A calendar of the given events. Case, normalization, tone placement, white space and closing signs do not matter.
     *
     * @throws IllegalArgumentException if two events are the same but for these
     */
    static EventCalendar of(Map<String, LocalDate> days) {
        ImmutableMap.Builder<String, LocalDate> byKey = ImmutableMap.builder();
        days.forEach((event, day) -> byKey.put(EventWords.key(event), day));
        ImmutableMap<String, LocalDate> known = byKey.buildOrThrow();
        return event -> Optional.ofNullable(known.get(EventWords.key(event)));
    }

    /**
     * What a timeline means once its events have their days.
     *
     * <ul>
     *   <li>{@code khi X}, and an event without head word, are the day of X;
     *   <li>{@code trước khi X} ends on the day before, {@code đến khi X} on the day;
     *   <li>{@code sau khi X} begins on the day after, {@code ngay sau khi X} and {@code kể từ khi X} on the day;
     *   <li>{@code n ngày kể từ X} and {@code n ngày sau X} are the days from X to the last one in time;
     *       {@code sau n ngày kể từ X} begins on the day after that;
     *   <li>{@code n ngày trước X} ends so many days before X.
     * </ul>
     *
     * <p>The day of the event does not count. Hours are taken as whole days, rounded up.
     *
     * @param timeline any timeline; all but events, and lists with events, stay as they are
     * @param workingDays by which working days are counted
     * @return empty where the day of an event is not known
     */
    default Optional<Timeline> resolve(Timeline timeline, WorkingDayCalendar workingDays) {
        if (timeline instanceof EventTimeline event) {
            EventWords words = EventWords.of(event);
            return findDay(words.event()).or(() -> findDay(event.text())).map(day -> words.timeline(day, workingDays));
        }
        if (timeline instanceof TimelineList list) {
            ImmutableList<Timeline> parts = list.parts().stream()
                    .flatMap(part -> resolve(part, workingDays).stream())
                    .collect(ImmutableList.toImmutableList());
            return parts.size() < list.parts().size() ? Optional.empty() : Optional.of(TimelineList.of(parts));
        }
        return Optional.of(timeline);
    }
}
