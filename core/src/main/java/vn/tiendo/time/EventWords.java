package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.text.Folding;

/**
 * An event taken apart: what happens, and how the time lies to it.
 *
 * @param relation how the time lies to the day of the event
 * @param event what happens, without head word
 * @param offset how far from it; empty where it is the day itself
 */
record EventWords(Relation relation, String event, Optional<EventOffset> offset) {
    private static final String CLOSING = " .,;:";

    /** How a time lies to an event, and the words for it; where one begins with another, the longer one stands first. */
    enum Relation {
        FROM("ngay sau khi", "kể từ ngày", "kể từ khi", "kể từ", "từ ngày", "từ khi"),
        AFTER("sau khi", "sau ngày", "sau"),
        BEFORE("trước khi", "trước ngày", "trước"),
        UNTIL("cho đến khi", "đến khi", "đến ngày"),
        ON("ngay khi", "khi");

        private final ImmutableList<String> heads;

        Relation(String... heads) {
            this.heads = ImmutableList.copyOf(heads);
        }
    }

    static EventWords of(EventTimeline timeline) {
        String text = timeline.text();
        return timeline.offset()
                .map(offset -> new EventWords(relation(text, offset), offset.anchor(), timeline.offset()))
                .orElseGet(() -> alone(text));
    }

    /** The form in which events are compared. */
    static String key(String event) {
        String folded = Folding.fold(event);
        int end = folded.length();
        while (end > 0 && CLOSING.indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(0, end);
    }

    private static EventWords alone(String text) {
        for (Relation relation : Relation.values()) {
            for (String head : relation.heads) {
                int end = endOfHead(text, head);
                if (end > 0) {
                    return new EventWords(relation, text.substring(end).strip(), Optional.empty());
                }
            }
        }
        return new EventWords(Relation.ON, text, Optional.empty());
    }

    /** The index behind a head at the beginning of a text, or 0. */
    private static int endOfHead(String text, String head) {
        int position = 0;
        for (String word : head.split(" ", -1)) {
            while (position < text.length() && Folding.isBlank(text.charAt(position))) {
                position++;
            }
            int end = position;
            while (end < text.length() && Folding.isWordPart(text.charAt(end))) {
                end++;
            }
            if (end == position || Folding.wordKey(text, position, end) != Folding.wordKey(word)) {
                return 0;
            }
            position = end;
        }
        return position;
    }

    /** The word before the anchor says whether the span lies before it, the first word whether it lies behind the span. */
    private static Relation relation(String text, EventOffset offset) {
        String folded = Folding.fold(text);
        String anchor = Folding.fold(offset.anchor());
        if (!anchor.isEmpty() && folded.endsWith(anchor)) {
            String before =
                    folded.substring(0, folded.length() - anchor.length()).strip();
            for (String head : Relation.BEFORE.heads) {
                if (before.endsWith(" " + Folding.fold(head))) {
                    return Relation.BEFORE;
                }
            }
        }
        return folded.startsWith(Folding.fold("sau") + ' ') ? Relation.AFTER : Relation.FROM;
    }

    CalendarTimeline timeline(LocalDate day, WorkingDayCalendar workingDays) {
        if (offset.isEmpty()) {
            return switch (relation) {
                case FROM -> CalendarTimeline.since(day, Precision.DAY);
                case AFTER -> CalendarTimeline.since(day.plusDays(1), Precision.DAY);
                case BEFORE -> CalendarTimeline.until(day.minusDays(1), Precision.DAY);
                case UNTIL -> CalendarTimeline.until(day, Precision.DAY);
                case ON -> CalendarTimeline.ofDate(day);
            };
        }
        EventOffset distance = offset.get();
        return switch (relation) {
            case BEFORE -> CalendarTimeline.until(distance.from(day, -1, workingDays), Precision.DAY);
            case AFTER ->
                CalendarTimeline.since(distance.from(day, 1, workingDays).plusDays(1), Precision.DAY);
            default -> CalendarTimeline.of(day, distance.from(day, 1, workingDays), Precision.DAY);
        };
    }
}
