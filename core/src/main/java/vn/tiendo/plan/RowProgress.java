package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a row stands on a day, and by which reports (tiến độ của một dòng kết quả): due on 30 September 2018, done on 12
 * October, late.
 */
@Value.Immutable
public interface RowProgress {
    /** The row. */
    EffectiveRow row();

    /** How it stands. */
    ProgressStatus status();

    /** The last day on which it is in time; empty where no date is one. */
    Optional<LocalDate> deadline();

    /** The day on which it was done; empty where that is not reported, and for recurring and continuous rows. */
    Optional<LocalDate> doneOn();

    /** The reports that count, by day; those without day first. */
    ImmutableList<CompletionReport> reports();

    /** For a recurring row the last occurrence that was due before the day; empty where none was since the issue. */
    Optional<OccurrenceProgress> lastOccurrence();

    /** For a recurring row the next day on which it is due, the day itself included. */
    Optional<LocalDate> nextOccurrence();

    /** Which row it is. */
    default DeliverableId id() {
        return row().id();
    }
}
