package vn.tiendo.plan;

import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.time.CalendarTimeline;
import vn.tiendo.time.EventTimeline;
import vn.tiendo.time.RecurringTimeline;
import vn.tiendo.time.Timeline;
import vn.tiendo.time.TimelineKind;
import vn.tiendo.time.TimelinePhrase;

/** The rules by which a row stands, see {@link PlanProgress}. */
final class ProgressRules {
    /** How far to look back for occurrences: plans are made for five years, and some go on. */
    private static final int YEARS_BACK = 10;

    /** How far to look ahead for the next occurrence: something every five years is the rarest. */
    private static final int YEARS_AHEAD = 5;

    private ProgressRules() {}

    /** Whether a row may be reported done again and again: it is never done with. */
    static boolean isRepeatable(EffectiveRow row) {
        return row.timeline()
                .map(phrase -> TimelineParts.of(phrase.timeline()).stream()
                        .anyMatch(part -> part instanceof RecurringTimeline || part.kind() == TimelineKind.CONTINUOUS))
                .orElse(false);
    }

    /** How a row stands; the reports are those that count, by day. */
    static RowProgress of(
            EffectiveRow row, List<CompletionReport> reports, Optional<LocalDate> issued, LocalDate asOf) {
        Optional<Timeline> timeline = row.timeline().map(TimelinePhrase::timeline);
        Optional<LocalDate> deadline = timeline.flatMap(Timeline::deadline);
        ImmutableRowProgress.Builder progress =
                ImmutableRowProgress.builder().row(row).deadline(deadline).reports(reports);
        if (isRepeatable(row)) {
            ProgressStatus open = whenNotReported(timeline);
            if (open == ProgressStatus.RECURRING) {
                addOccurrences(timeline.orElseThrow(), reports, issued, asOf, progress);
            }
            return progress.status(open).build();
        }
        Optional<LocalDate> doneOn =
                reports.stream().flatMap(report -> report.doneOn().stream()).findFirst();
        return progress.doneOn(doneOn)
                .status(status(timeline, deadline, doneOn, asOf))
                .build();
    }

    private static ProgressStatus status(
            Optional<Timeline> timeline, Optional<LocalDate> deadline, Optional<LocalDate> doneOn, LocalDate asOf) {
        if (deadline.isEmpty()) {
            return doneOn.isPresent() ? ProgressStatus.DONE : whenNotReported(timeline);
        }
        LocalDate last = deadline.get();
        if (doneOn.isPresent()) {
            return doneOn.get().isAfter(last) ? ProgressStatus.DONE_LATE : ProgressStatus.DONE_ON_TIME;
        }
        return last.isBefore(asOf) ? ProgressStatus.OVERDUE : ProgressStatus.NOT_YET_DUE;
    }

    /** How a row without deadline stands as long as it is not done. */
    private static ProgressStatus whenNotReported(Optional<Timeline> timeline) {
        ImmutableList<Timeline> parts = timeline.map(TimelineParts::of).orElseGet(ImmutableList::of);
        if (parts.stream().anyMatch(RecurringTimeline.class::isInstance)) {
            return ProgressStatus.RECURRING;
        }
        if (parts.stream()
                .anyMatch(part -> part instanceof CalendarTimeline && part.end().isEmpty())) {
            return ProgressStatus.CONTINUOUS;
        }
        return parts.stream().anyMatch(EventTimeline.class::isInstance)
                ? ProgressStatus.WAITING_FOR_EVENT
                : ProgressStatus.UNDETERMINED;
    }

    private static void addOccurrences(
            Timeline timeline,
            List<CompletionReport> reports,
            Optional<LocalDate> issued,
            LocalDate asOf,
            ImmutableRowProgress.Builder progress) {
        LocalDate earliest = asOf.minusYears(YEARS_BACK);
        LocalDate first = issued.filter(earliest::isBefore).orElse(earliest);
        List<LocalDate> dues = new ArrayList<>();
        if (first.isBefore(asOf)) {
            dues.addAll(timeline.occurrences(first, asOf.minusDays(1)));
        }
        int past = dues.size();
        nextDue(timeline, asOf).ifPresent(next -> {
            dues.add(next);
            progress.nextOccurrence(next);
        });
        if (past > 0) {
            LocalDate last = dues.get(past - 1);
            progress.lastOccurrence(
                    new OccurrenceProgress(last, Optional.ofNullable(coverage(dues, reports)[past - 1])));
        }
    }

    private static Optional<LocalDate> nextDue(Timeline timeline, LocalDate asOf) {
        // Most rules have an occurrence within a year; the long search is for the few others.
        ImmutableList<LocalDate> soon = timeline.occurrences(asOf, asOf.plusYears(1));
        return soon.isEmpty()
                ? timeline.occurrences(asOf, asOf.plusYears(YEARS_AHEAD)).stream()
                        .findFirst()
                : Optional.of(soon.get(0));
    }

    /**
     * For each due day the day of the report that covers it. A report counts for the first due day that it is not later
     * than; but where it comes closer after the due day before, and that one has no report yet, it is the late report
     * of that one.
     */
    private static @Nullable LocalDate[] coverage(List<LocalDate> dues, List<CompletionReport> reports) {
        @Nullable LocalDate[] covered = new LocalDate[dues.size()];
        int due = 0;
        for (CompletionReport report : reports) {
            LocalDate day = report.doneOn().orElse(null);
            if (day == null) {
                continue;
            }
            while (due < dues.size() && dues.get(due).isBefore(day)) {
                due++;
            }
            boolean lateForPrevious = due > 0
                    && covered[due - 1] == null
                    && (due == dues.size() || DAYS.between(dues.get(due - 1), day) < DAYS.between(day, dues.get(due)));
            int counted = lateForPrevious ? due - 1 : due;
            if (counted < dues.size() && covered[counted] == null) {
                covered[counted] = day;
            }
        }
        return covered;
    }
}
