package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What someone reported of a row (báo cáo kết quả): done on a day, or not done yet.
 *
 * @param id the row, such as {@code IV/1/1.1#1}
 * @param doneOn the day on which it was done; empty for a row that is reported but not done
 * @param note further words; may be empty
 */
public record CompletionReport(DeliverableId id, Optional<LocalDate> doneOn, String note) {
    /** A row that was done on a day. */
    public static CompletionReport done(DeliverableId id, LocalDate doneOn) {
        return new CompletionReport(id, Optional.of(doneOn), "");
    }

    /** A row of which something is told, but not that it is done. */
    public static CompletionReport notDone(DeliverableId id, String note) {
        return new CompletionReport(id, Optional.empty(), note);
    }

    /** This report with other words. */
    public CompletionReport withNote(String words) {
        return new CompletionReport(id, doneOn, words);
    }
}
