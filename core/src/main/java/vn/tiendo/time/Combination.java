package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What several parts of a phrase mean together: one recurrence, a range, or a list. */
final class Combination {
    private Combination() {}

    /** The timelines with recurrences beside each other as one: {@code hằng quý; hằng năm}. */
    static ImmutableList<Timeline> joinRecurrences(ImmutableList<Timeline> all) {
        if (all.stream().noneMatch(RecurringTimeline.class::isInstance)) {
            return all;
        }
        List<Timeline> joined = new ArrayList<>(all.size());
        for (Timeline timeline : all) {
            int last = joined.size() - 1;
            if (timeline instanceof RecurringTimeline after
                    && after.windowStart().isEmpty()
                    && last >= 0
                    && joined.get(last) instanceof RecurringTimeline before
                    && before.windowStart().isEmpty()) {
                joined.set(
                        last,
                        RecurringTimeline.of(ImmutableList.<RecurrenceRule>builder()
                                .addAll(before.rules())
                                .addAll(after.rules())
                                .build()));
            } else {
                joined.add(timeline);
            }
        }
        return ImmutableList.copyOf(joined);
    }

    /** Whether several kinds of timelines stand together. */
    static boolean isMixed(ImmutableList<Timeline> all) {
        return all.size() > 1 && !all.stream().allMatch(CalendarTimeline.class::isInstance);
    }

    /** The list of different timelines, or the only one; of a recurrence with events beside it the recurrence. */
    static Timeline combine(ImmutableList<Timeline> all) {
        boolean beside = all.get(0) instanceof RecurringTimeline
                && all.subList(1, all.size()).stream()
                        .allMatch(other -> other instanceof EventTimeline || other instanceof UndeterminedTimeline);
        ImmutableList<Timeline> distinct = all.stream().distinct().collect(ImmutableList.toImmutableList());
        return beside || distinct.size() == 1 ? distinct.get(0) : TimelineList.of(distinct);
    }

    /** The range of units that share one word and follow each other, {@code Quý I, II/2017}; null for all others. */
    static @Nullable CalendarTimeline adjacent(PhrasePart[] parts, int count, ImmutableList<Timeline> all) {
        for (int i = 1; i < count; i++) {
            if (!parts[i].shared || parts[i].range || parts[i].bound != null) {
                return null;
            }
            boolean follows = all.get(i - 1) instanceof CalendarTimeline before
                    && all.get(i) instanceof CalendarTimeline here
                    && before.precision() == here.precision()
                    && here.start().isPresent()
                    && before.end().map(end -> end.plusDays(1)).equals(here.start());
            if (!follows) {
                return null;
            }
        }
        return parts[0].bound == null
                        && all.get(0).start().isPresent()
                        && all.get(count - 1).end().isPresent()
                ? CalendarTimeline.of(
                        all.get(0).start().get(),
                        all.get(count - 1).end().get(),
                        ((CalendarTimeline) all.get(0)).precision())
                : null;
    }
}
