package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How one occurrence of a recurring row stands (một kỳ của việc định kỳ): due on 30 September, reported on the 28th.
 *
 * @param due the last day on which it is in time
 * @param doneOn the day on which the report that covers it says it was done; empty where none does
 */
public record OccurrenceProgress(LocalDate due, Optional<LocalDate> doneOn) {
    /** Whether a report covers it. */
    public boolean isCovered() {
        return doneOn.isPresent();
    }

    /** Whether a report covers it, but one of a later day. */
    public boolean isLate() {
        return doneOn.map(day -> day.isAfter(due)).orElse(false);
    }
}
