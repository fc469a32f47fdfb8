package vn.tiendo.examples;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.threeten.extra.YearQuarter;
import vn.tiendo.examples.TextTable.Column;
import vn.tiendo.org.UnitRef;
import vn.tiendo.plan.DocumentInfo;
import vn.tiendo.plan.LeadRows;
import vn.tiendo.plan.PlanBoard;
import vn.tiendo.plan.PlanCheck;
import vn.tiendo.plan.PlanChecks;
import vn.tiendo.plan.ProgressStatus;
import vn.tiendo.plan.RowProgress;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Severity;
import vn.tiendo.time.TimelinePhrase;

/** Writes a {@link PlanBoard} as plain text for a screen or a wall. */
final class BoardPrinter {
    /** What part of a line a column may take, in percent. */
    private static final int TIMELINE_PART = 15;

    private static final int LEAD_PART = 20;
    private static final int STATUS_PART = 18;
    private static final int UNIT_PART = 40;
    private static final int LEAST_WIDTH = 11;

    private static final String INDENT = "  ";

    private final PlanBoard board;
    private final ImmutableList<Diagnostic> reading;
    private final QuarterNames quarters;
    private final Labels labels;
    private final int columns;
    private final Style.Painter painter;
    private final Writer out;

    BoardPrinter(
            PlanBoard board,
            ImmutableList<Diagnostic> reading,
            QuarterNames quarters,
            Labels labels,
            Terminal terminal,
            Writer out) {
        this.board = board;
        this.reading = reading;
        this.quarters = quarters;
        this.labels = labels;
        this.columns = terminal.columns();
        this.painter = Style.Painter.of(terminal.colours());
        this.out = out;
    }

    /** Writes the board. */
    void print() throws IOException {
        printHeading();
        printTotals();
        printRows("board.overdue", board.with(ProgressStatus.OVERDUE));
        printRows("board.done-late", board.with(ProgressStatus.DONE_LATE));
        printQuarters();
        printRows("board.recurring", board.with(ProgressStatus.RECURRING));
        printRows("board.continuous", board.with(ProgressStatus.CONTINUOUS));
        printRows("board.waiting", board.with(ProgressStatus.WAITING_FOR_EVENT));
        printRows("board.undetermined", board.with(ProgressStatus.UNDETERMINED));
        printRows("board.done", board.with(ProgressStatus.DONE));
        printLeads();
        printChecks();
        out.flush();
    }

    private void printHeading() throws IOException {
        DocumentInfo document = board.plan().document();
        String rule = "=".repeat(columns);
        line(Style.PLAIN, rule);
        String identity = List.of(
                        document.type().orElse(""),
                        document.number().orElse(""),
                        document.date().map(labels::date).orElse(""),
                        document.issuer().orElse(""))
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!identity.isEmpty()) {
            wrapped(Style.BOLD, identity);
        }
        if (document.title().isPresent()) {
            wrapped(Style.BOLD, document.title().get());
        }
        line(Style.PLAIN, labels.text("board.as-of", labels.date(board.asOf())));
        if (board.unit().isPresent()) {
            wrapped(Style.PLAIN, labels.text("board.unit", board.unit().get()));
        }
        line(
                Style.PLAIN,
                labels.text(
                        "board.counts",
                        board.sectionCount(),
                        board.taskCount(),
                        board.rows().size()));
        line(Style.PLAIN, rule);
    }

    private void printTotals() throws IOException {
        heading(labels.text("board.totals"));
        TextTable table = TextTable.of(Column.of("", columns), Column.number(""));
        board.totals().forEach((status, count) -> {
            if (count > 0) {
                table.row(style(status), status.words(labels.language()), Integer.toString(count));
            }
        });
        table.row(
                Style.BOLD,
                labels.text("board.total"),
                Integer.toString(board.rows().size()));
        print(table);
    }

    private void printQuarters() throws IOException {
        ImmutableListMultimap<YearQuarter, RowProgress> byQuarter = board.byQuarter();
        heading(labels.text("board.quarters", byQuarter.keySet().size()));
        TextTable table = rowTable();
        for (YearQuarter quarter : byQuarter.keySet()) {
            ImmutableList<RowProgress> rows = byQuarter.get(quarter);
            table.group(Style.BOLD, labels.text("board.quarter", quarters.name(quarter), rows.size()));
            addRows(table, rows);
        }
        print(table);
    }

    /** A heading with the number of rows, and the rows; nothing where there are none. */
    private void printRows(String label, ImmutableList<RowProgress> rows) throws IOException {
        if (!rows.isEmpty()) {
            heading(labels.text(label, rows.size()));
            TextTable table = rowTable();
            addRows(table, rows);
            print(table);
        }
    }

    private TextTable rowTable() {
        return TextTable.of(
                Column.of("", columns),
                Column.flexible(labels.text("column.task")),
                Column.of(labels.text("column.timeline"), part(TIMELINE_PART)),
                Column.of(labels.text("column.lead"), part(LEAD_PART)),
                Column.of(labels.text("column.status"), part(STATUS_PART)));
    }

    private int part(int percent) {
        return Math.max(LEAST_WIDTH, columns * percent / 100);
    }

    private void addRows(TextTable table, ImmutableList<RowProgress> rows) {
        for (RowProgress row : rows) {
            table.row(
                    style(row.status()),
                    name(row),
                    task(row),
                    row.row().timeline().map(TimelinePhrase::text).orElse(labels.text("timeline.none")),
                    row.row().lead().stream().map(UnitRef::text).collect(Collectors.joining("; ")),
                    status(row));
        }
    }

    private void printLeads() throws IOException {
        heading(labels.text("board.leads", board.byLead().size()));
        TextTable table = TextTable.of(
                Column.of(labels.text("column.lead"), part(UNIT_PART)),
                Column.number(labels.text("column.rows")),
                Column.number(labels.text("column.overdue")),
                Column.number(labels.text("column.late")),
                Column.number(labels.text("column.on-time")),
                Column.number(labels.text("column.to-come")),
                Column.number(labels.text("column.others")));
        for (LeadRows group : board.byLead()) {
            long overdue = group.count(ProgressStatus.OVERDUE);
            long late = group.count(ProgressStatus.DONE_LATE);
            long onTime = group.count(ProgressStatus.DONE_ON_TIME);
            long toCome = group.count(ProgressStatus.NOT_YET_DUE);
            int all = group.rows().size();
            table.row(
                    Style.BOLD,
                    group.unit().text(),
                    number(all),
                    number(overdue),
                    number(late),
                    number(onTime),
                    number(toCome),
                    number(all - overdue - late - onTime - toCome));
            table.group(
                    Style.PLAIN,
                    "→ " + group.rows().stream().map(BoardPrinter::name).collect(Collectors.joining(" ")));
        }
        print(table);
        wrapped(Style.FAINT, labels.text("board.leads-note"));
    }

    private void printChecks() throws IOException {
        heading(labels.text("board.checks", board.checks().size()));
        TextTable table = TextTable.of(Column.of("", columns), Column.number(""), Column.flexible(""));
        for (PlanCheck check : PlanChecks.standard().checks()) {
            List<Diagnostic> found = board.checks().stream()
                    .filter(finding -> finding.code().equals(check.code()))
                    .toList();
            if (!found.isEmpty()) {
                table.row(
                        check.severity() == Severity.ERROR ? Style.BAD : Style.PLAIN,
                        check.code().code(),
                        number(found.size()),
                        check.what(labels.language()) + "\n→ " + found.get(0).message(labels.language()));
            }
        }
        print(table);
        wrapped(
                Style.FAINT,
                labels.text("board.reading", readingCount(Severity.ERROR), readingCount(Severity.WARNING)));
    }

    private long readingCount(Severity severity) {
        return reading.stream().filter(found -> found.severity() == severity).count();
    }

    private String status(RowProgress row) {
        return switch (row.status()) {
            case DONE_ON_TIME, DONE ->
                labels.text("state.done", row.doneOn().map(labels::date).orElse(""));
            case DONE_LATE ->
                labels.text(
                        "state.done-late",
                        row.doneOn().map(labels::date).orElse(""),
                        board.daysLate(row).orElseThrow());
            case OVERDUE -> labels.text("state.overdue", board.daysLate(row).orElseThrow());
            case RECURRING ->
                row.nextOccurrence()
                        .map(next -> labels.text("state.next", labels.date(next)))
                        .orElse(labels.text("state.recurring"));
            case NOT_YET_DUE ->
                labels.text("state.to-come", row.deadline().map(labels::date).orElse(""));
            case CONTINUOUS, WAITING_FOR_EVENT, UNDETERMINED -> "";
        };
    }

    /** The identity of a row; its number only where its task has several. */
    private static String name(RowProgress row) {
        return row.row().task().deliverables().size() > 1
                ? row.id().toString()
                : row.id().path().toString();
    }

    /** The title of the task and, in a paragraph of their own, the products of the row. */
    private static String task(RowProgress row) {
        String title = row.row().task().title();
        String products = row.row().products().stream()
                .map(BoardPrinter::withoutClosingMark)
                .collect(Collectors.joining("; "));
        return products.isEmpty() ? title : title + "\n→ " + products;
    }

    private static String withoutClosingMark(String product) {
        return CharMatcher.anyOf(";,. ").trimTrailingFrom(product);
    }

    private static Style style(ProgressStatus status) {
        return switch (status) {
            case OVERDUE -> Style.BAD;
            case DONE_LATE -> Style.ATTENTION;
            case DONE_ON_TIME, DONE -> Style.GOOD;
            default -> Style.PLAIN;
        };
    }

    private static String number(long number) {
        return number == 0 ? "·" : Long.toString(number);
    }

    private void heading(String text) throws IOException {
        out.write('\n');
        line(Style.BOLD, text);
    }

    private void print(TextTable table) throws IOException {
        for (String line : table.lines(columns - INDENT.length(), painter)) {
            out.write(INDENT);
            out.write(line);
            out.write('\n');
        }
    }

    private void wrapped(Style style, String text) throws IOException {
        for (String line : DisplayText.wrap(DisplayText.clean(text), columns, 4)) {
            line(style, line);
        }
    }

    private void line(Style style, String text) throws IOException {
        out.write(painter.paint(style, text));
        out.write('\n');
    }
}
