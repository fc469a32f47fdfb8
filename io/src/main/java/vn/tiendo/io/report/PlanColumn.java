package vn.tiendo.io.report;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import vn.tiendo.org.UnitRef;
import vn.tiendo.plan.CompletionReport;
import vn.tiendo.plan.OccurrenceProgress;
import vn.tiendo.plan.PlanBoard;
import vn.tiendo.plan.ProgressStatus;
import vn.tiendo.plan.RowProgress;
import vn.tiendo.plan.Task;
import vn.tiendo.time.TimelinePhrase;

/** What a report can show of a row of a plan. */
enum PlanColumn {
    PATH("path", 11),
    TASK("task", 44),
    PRODUCTS("products", 30),
    TIMELINE("timeline", 16),
    DEADLINE("deadline", 10),
    LEAD("lead", 18),
    COOPERATING("cooperating", 22),
    STATUS("status", 14),
    DONE_ON("done-on", 10),
    DAYS_LATE("days-late", 8),
    LAST_DUE("last-due", 10),
    LAST_DONE("last-done", 10),
    NEXT_DUE("next-due", 10),
    NOTE("note", 20);

    private static final ImmutableList<PlanColumn> WHAT_AND_WHO =
            ImmutableList.of(PATH, TASK, PRODUCTS, TIMELINE, LEAD, COOPERATING);

    /** The columns of a table that has rows of several statuses. */
    static final ImmutableList<PlanColumn> OF_ALL = withOthers(DEADLINE, STATUS, DONE_ON, NEXT_DUE, NOTE);

    /** The columns of the table of a quarter. */
    static final ImmutableList<PlanColumn> OF_QUARTER = withOthers(DEADLINE, STATUS, DONE_ON);

    private final String key;
    private final int width;

    PlanColumn(String key, int width) {
        this.key = key;
        this.width = width;
    }

    /** The columns of a table whose rows have one status. */
    static ImmutableList<PlanColumn> of(ProgressStatus status) {
        return switch (status) {
            case OVERDUE -> withOthers(DEADLINE, DAYS_LATE, NOTE);
            case DONE_LATE -> withOthers(DEADLINE, DONE_ON, DAYS_LATE, NOTE);
            case DONE_ON_TIME -> withOthers(DEADLINE, DONE_ON, NOTE);
            case DONE -> withOthers(DONE_ON, NOTE);
            case RECURRING -> withOthers(LAST_DUE, LAST_DONE, NEXT_DUE, NOTE);
            case NOT_YET_DUE -> withOthers(DEADLINE, NOTE);
            case CONTINUOUS, WAITING_FOR_EVENT, UNDETERMINED -> withOthers(NOTE);
        };
    }

    private static ImmutableList<PlanColumn> withOthers(PlanColumn... others) {
        return ImmutableList.<PlanColumn>builder()
                .addAll(WHAT_AND_WHO)
                .add(others)
                .build();
    }

    ReportColumn column(ReportWords words) {
        return new ReportColumn(words.text("column." + key), width);
    }

    ReportCell cell(RowProgress row, PlanBoard board, ReportWords words) {
        return switch (this) {
            case PATH -> ReportCell.printed(name(row));
            case TASK -> ReportCell.printed(row.row().task().title());
            case PRODUCTS -> ReportCell.printed(products(row.row().products()));
            case TIMELINE ->
                ReportCell.printed(
                        row.row().timeline().map(TimelinePhrase::text).orElse(""));
            case DEADLINE -> ReportCell.day(row.deadline());
            case LEAD -> ReportCell.printed(units(row.row().lead()));
            case COOPERATING -> ReportCell.printed(units(row.row().cooperating()));
            case STATUS -> ReportCell.words(row.status().words(words.language()));
            case DONE_ON -> ReportCell.day(row.doneOn());
            case DAYS_LATE -> {
                OptionalLong days = board.daysLate(row);
                yield days.isPresent() ? ReportCell.number(days.getAsLong()) : ReportCell.EMPTY;
            }
            case LAST_DUE -> ReportCell.day(row.lastOccurrence().map(OccurrenceProgress::due));
            case LAST_DONE -> ReportCell.day(row.lastOccurrence().flatMap(OccurrenceProgress::doneOn));
            case NEXT_DUE -> ReportCell.day(row.nextOccurrence());
            case NOTE -> ReportCell.printed(notes(row.reports(), words));
        };
    }

    /** A row of a table; in the colour of its status. */
    static ReportRow row(ImmutableList<PlanColumn> columns, RowProgress row, PlanBoard board, ReportWords words) {
        return new ReportRow(
                tone(row.status()),
                columns.stream()
                        .map(column -> column.cell(row, board, words))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The row of a task that hands over nothing itself. */
    static ReportRow row(ImmutableList<PlanColumn> columns, Task task) {
        return new ReportRow(
                ReportTone.PLAIN,
                columns.stream()
                        .map(column -> switch (column) {
                            case PATH -> ReportCell.printed(task.path().toString());
                            case TASK -> ReportCell.printed(task.title());
                            default -> ReportCell.EMPTY;
                        })
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The identity of a row; its number only where its task has several. */
    static String name(RowProgress row) {
        return row.row().task().deliverables().size() > 1
                ? row.id().toString()
                : row.id().path().toString();
    }

    static ReportTone tone(ProgressStatus status) {
        return switch (status) {
            case OVERDUE -> ReportTone.BAD;
            case DONE_LATE -> ReportTone.ATTENTION;
            case DONE_ON_TIME, DONE -> ReportTone.GOOD;
            case NOT_YET_DUE -> ReportTone.COMING;
            case RECURRING -> ReportTone.FIRST;
            case CONTINUOUS -> ReportTone.THIRD;
            case WAITING_FOR_EVENT -> ReportTone.SECOND;
            case UNDETERMINED -> ReportTone.PLAIN;
        };
    }

    private static String products(List<String> products) {
        return products.stream()
                .map(product -> CharMatcher.anyOf(";,. ").trimTrailingFrom(product))
                .collect(Collectors.joining("\n"));
    }

    private static String units(List<UnitRef> units) {
        return units.stream().map(UnitRef::text).collect(Collectors.joining("; "));
    }

    private static String notes(List<CompletionReport> reports, ReportWords words) {
        return reports.stream()
                .filter(report -> !report.note().isEmpty())
                .map(report -> report.doneOn()
                                .filter(day -> reports.size() > 1)
                                .map(day -> words.day(day) + ": ")
                                .orElse("")
                        + report.note())
                .collect(Collectors.joining("\n"));
    }
}
