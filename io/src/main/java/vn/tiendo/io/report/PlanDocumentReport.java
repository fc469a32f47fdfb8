package vn.tiendo.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.plan.PlanBoard;
import vn.tiendo.plan.PrintedTarget;
import vn.tiendo.plan.RowProgress;
import vn.tiendo.plan.Task;
import vn.tiendo.plan.UnitTargets;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Severity;

/** The sections of a plan's report that tell of the document: its targets, what is to be said about it, and all of it. */
final class PlanDocumentReport {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");

    private final PlanBoard board;
    private final ReportWords words;

    PlanDocumentReport(PlanBoard board, ReportWords words) {
        this.board = board;
        this.words = words;
    }

    /** The targets that points of the document set. */
    Optional<ReportSection> targets() {
        ImmutableList.Builder<ReportRow> rows = ImmutableList.builder();
        for (Task task : board.plan().tasks()) {
            for (PrintedTarget target : task.targets()) {
                rows.add(new ReportRow(
                        ReportTone.PLAIN,
                        ImmutableList.<ReportCell>builder()
                                .add(ReportCell.printed(task.path().toString()))
                                .addAll(cells(target))
                                .add(ReportCell.printed(target.text().orElse("")))
                                .build()));
            }
        }
        ImmutableList<ReportColumn> columns = ImmutableList.<ReportColumn>builder()
                .add(column("path", 12))
                .addAll(targetColumns())
                .add(column("text", 30))
                .build();
        return section("targets", ReportTable.of(words.text("caption.targets"), columns, rows.build()));
    }

    /** The targets that annex tables set for units. */
    Optional<ReportSection> unitTargets() {
        ImmutableList<ReportGroup> groups =
                board.plan().unitTargets().stream().map(this::group).collect(ImmutableList.toImmutableList());
        return section(
                "unit-targets",
                new ReportTable(words.text("caption.unit-targets"), words.text("group.unit"), targetColumns(), groups));
    }

    private ReportGroup group(UnitTargets unit) {
        return new ReportGroup(
                unit.unit().text(),
                unit.targets().stream()
                        .map(target -> new ReportRow(ReportTone.PLAIN, cells(target)))
                        .collect(ImmutableList.toImmutableList()));
    }

    private ImmutableList<ReportColumn> targetColumns() {
        return ImmutableList.of(
                column("indicator", 50),
                column("comparator", 9),
                column("value", 10),
                column("unit-of-value", 11),
                column("baseline", 16));
    }

    private ImmutableList<ReportCell> cells(PrintedTarget target) {
        return ImmutableList.of(
                ReportCell.printed(target.indicator()),
                ReportCell.printed(target.comparator().orElse("")),
                target.value().map(PlanDocumentReport::value).orElse(ReportCell.EMPTY),
                ReportCell.words(target.unit().map(this::unitOfValue).orElse("")),
                ReportCell.printed(target.baseline().orElse("")));
    }

    /** Fractions such as {@code 14/14} stay as they are printed: in a workbook they would become days. */
    private static ReportCell value(String text) {
        return DECIMAL.matcher(text).matches() ? ReportCell.number(new BigDecimal(text)) : ReportCell.printed(text);
    }

    private String unitOfValue(String unit) {
        return switch (unit) {
            case "count", "fraction", "relative" -> words.text("unit-of-value." + unit);
            default -> unit;
        };
    }

    /** Errors and warnings about the document, the reports and the plan; the worst first within each. */
    Optional<ReportSection> notices(ImmutableList<Diagnostic> reading) {
        ImmutableList<ReportGroup> groups = ImmutableList.of(
                        notices("source.reading", reading),
                        notices("source.progress", board.reportDiagnostics()),
                        notices("source.checks", board.checks()))
                .stream()
                .filter(group -> !group.rows().isEmpty())
                .collect(ImmutableList.toImmutableList());
        ReportNote note = new ReportNote(words.text(
                "note.notices",
                ImmutableMap.of(
                        "errors", count(reading, Severity.ERROR),
                        "warnings", count(reading, Severity.WARNING),
                        "infos", count(reading, Severity.INFO))));
        ImmutableList<ReportColumn> columns =
                ImmutableList.of(column("severity", 10), column("code", 10), column("line", 8), column("message", 90));
        return section(
                "notices",
                new ReportTable(words.text("caption.notices"), words.text("group.source"), columns, groups),
                note);
    }

    private String count(List<Diagnostic> diagnostics, Severity severity) {
        return words.number(diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count());
    }

    private ReportGroup notices(String source, List<Diagnostic> diagnostics) {
        return new ReportGroup(
                words.text(source),
                diagnostics.stream()
                        .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                        .sorted(Comparator.comparing(Diagnostic::severity))
                        .map(this::notice)
                        .collect(ImmutableList.toImmutableList()));
    }

    private ReportRow notice(Diagnostic diagnostic) {
        int line = diagnostic.location().line();
        return ReportRow.of(
                diagnostic.severity() == Severity.ERROR ? ReportTone.BAD : ReportTone.ATTENTION,
                ReportCell.words(words.text("severity." + diagnostic.severity().name())),
                ReportCell.words(diagnostic.code().code()),
                line > 0 ? ReportCell.number(line) : ReportCell.EMPTY,
                ReportCell.words(diagnostic.message(words.language())));
    }

    /** All points of the plan, those without rows too; of a unit's board those with its rows only. */
    ReportSection all() {
        ImmutableListMultimap<OutlinePath, RowProgress> rows =
                Multimaps.index(board.rows(), row -> row.id().path());
        ImmutableList.Builder<ReportGroup> groups = ImmutableList.builder();
        for (Task root : board.plan().items()) {
            List<ReportRow> made = new ArrayList<>();
            addRows(root, rows, made);
            if (!made.isEmpty()) {
                groups.add(new ReportGroup(title(root), ImmutableList.copyOf(made)));
            }
        }
        ImmutableList<ReportColumn> columns =
                PlanColumn.OF_ALL.stream().map(column -> column.column(words)).collect(ImmutableList.toImmutableList());
        ReportTable table =
                new ReportTable(words.text("caption.all"), words.text("group.root"), columns, groups.build());
        ImmutableList.Builder<ReportPart> parts =
                ImmutableList.<ReportPart>builder().add(table);
        int unplaced = board.plan().unplaced().size();
        if (unplaced > 0) {
            parts.add(new ReportNote(words.text("unplaced", "count", words.number(unplaced))));
        }
        return new ReportSection("all", words.text("section.all"), parts.build());
    }

    private void addRows(Task task, ImmutableListMultimap<OutlinePath, RowProgress> rows, List<ReportRow> made) {
        for (RowProgress row : rows.get(task.path())) {
            // Bad data may have a path twice.
            if (row.row().task().equals(task)) {
                made.add(PlanColumn.row(PlanColumn.OF_ALL, row, board, words));
            }
        }
        if (!rows.containsKey(task.path()) && board.unit().isEmpty()) {
            made.add(PlanColumn.row(PlanColumn.OF_ALL, task));
        }
        for (Task item : task.items()) {
            addRows(item, rows, made);
        }
    }

    private static String title(Task root) {
        return root.number().isEmpty() || root.title().isEmpty()
                ? root.number() + root.title()
                : root.number() + ". " + root.title();
    }

    private Optional<ReportSection> section(String id, ReportTable table, ReportPart... others) {
        int count = table.rowCount();
        return count == 0
                ? Optional.empty()
                : Optional.of(new ReportSection(
                        id,
                        words.text("section." + id, "count", words.number(count)),
                        ImmutableList.<ReportPart>builder()
                                .add(table)
                                .add(others)
                                .build()));
    }

    private ReportColumn column(String key, int width) {
        return new ReportColumn(words.text("column." + key), width);
    }
}
