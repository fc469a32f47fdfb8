package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.result.SourceLocation;

/**
 * What someone reported of a row (báo cáo kết quả): done on a day, or not done yet.
 *
 * @param id the row, such as {@code IV/1/1.1#1}
 * @param doneOn the day on which it was done; empty for a row that is reported but not done
 * @param note further words; may be empty
 * @param location where it stands in the file that reports it; {@link SourceLocation#NONE} where there is none
 */
public record CompletionReport(DeliverableId id, Optional<LocalDate> doneOn, String note, SourceLocation location) {
    /** A row that was done on a day. */
    public static CompletionReport done(DeliverableId id, LocalDate doneOn) {
        return new CompletionReport(id, Optional.of(doneOn), "", SourceLocation.NONE);
    }

    /** A row of which something is told, but not that it is done. */
    public static CompletionReport notDone(DeliverableId id, String note) {
        return new CompletionReport(id, Optional.empty(), note, SourceLocation.NONE);
    }

    /** This report with other words. */
    public CompletionReport withNote(String words) {
        return new CompletionReport(id, doneOn, words, location);
    }

    /** This report as one that stands at a place of a file. */
    public CompletionReport withLocation(SourceLocation place) {
        return new CompletionReport(id, doneOn, note, place);
    }
}
