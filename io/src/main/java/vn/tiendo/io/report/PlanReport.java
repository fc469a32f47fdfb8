package vn.tiendo.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threeten.extra.YearQuarter;
import vn.tiendo.indicator.Ratio;
import vn.tiendo.plan.DocumentInfo;
import vn.tiendo.plan.LeadRows;
import vn.tiendo.plan.PlanBoard;
import vn.tiendo.plan.ProgressStatus;
import vn.tiendo.plan.RowProgress;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Language;

/**
 * The report of a plan on a day (báo cáo tình hình thực hiện kế hoạch): totals, what is overdue or was late, what is due by
 * quarter, what has no deadline, who leads what, the targets of the document, what is to be said about document and figures,
 * and the whole plan as an annex.
 *
 * <pre>{@code
 * Report report = PlanReport.of(board, parsed.diagnostics(), Language.VIETNAMESE);
 * HtmlReport.write(report, out);
 * }</pre>
 *
 * <p>Sections without rows are left out; that of the totals and the annex are always there.
 */
public final class PlanReport {
    /** More bars than these would not be looked at one by one. */
    private static final int MOST_LEADS = 20;

    private static final int LONGEST_NAME = 60;
    private static final int SHARE_SCALE = 1;

    private final PlanBoard board;
    private final ReportWords words;

    private PlanReport(PlanBoard board, ReportWords words) {
        this.board = board;
        this.words = words;
    }

    /**
     * The report of a board.
     *
     * @param board the plan on a day, the whole of it or the rows of a unit
     * @param reading what was said when the plan was read
     * @param language the language of the report's own words
     */
    public static Report of(PlanBoard board, Iterable<Diagnostic> reading, Language language) {
        ReportWords words = new ReportWords(language);
        PlanReport report = new PlanReport(board, words);
        PlanDocumentReport document = new PlanDocumentReport(board, words);
        ImmutableList<ReportSection> sections = Stream.of(
                        Stream.of(report.totals()),
                        report.ofStatuses(ProgressStatus.OVERDUE, ProgressStatus.DONE_LATE),
                        report.quarters().stream(),
                        report.ofStatuses(
                                ProgressStatus.NOT_YET_DUE,
                                ProgressStatus.DONE_ON_TIME,
                                ProgressStatus.DONE,
                                ProgressStatus.RECURRING,
                                ProgressStatus.CONTINUOUS,
                                ProgressStatus.WAITING_FOR_EVENT,
                                ProgressStatus.UNDETERMINED),
                        report.leads().stream(),
                        document.targets().stream(),
                        document.unitTargets().stream(),
                        document.notices(ImmutableList.copyOf(reading)).stream(),
                        Stream.of(document.all()))
                .flatMap(found -> found)
                .collect(ImmutableList.toImmutableList());
        return new Report(language, words.text("plan.title"), report.subject(), sections);
    }

    private ImmutableList<String> subject() {
        DocumentInfo document = board.plan().document();
        String identity = Stream.of(
                        document.type(), document.number(), document.date().map(words::day), document.issuer())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return Stream.of(
                        document.title(),
                        Optional.of(identity),
                        board.unit().map(unit -> words.text("unit", "unit", unit)),
                        Optional.of(words.text("as-of", "day", words.day(board.asOf()))),
                        Optional.of(counts()))
                .flatMap(Optional::stream)
                .filter(line -> !line.isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    private String counts() {
        return board.rows().isEmpty()
                ? words.text("counts.none")
                : words.text(
                        "counts",
                        ImmutableMap.of(
                                "sections", words.number(board.sectionCount()),
                                "tasks", words.number(board.taskCount()),
                                "rows", words.number(board.rows().size())));
    }

    private ReportSection totals() {
        int all = board.rows().size();
        ImmutableList.Builder<ReportRow> rows = ImmutableList.builder();
        for (ProgressStatus status : present()) {
            int count = board.with(status).size();
            rows.add(ReportRow.of(
                    PlanColumn.tone(status),
                    ReportCell.words(name(status)),
                    ReportCell.number(count),
                    ReportCell.percent(Ratio.of(count, all).percent(SHARE_SCALE))));
        }
        rows.add(ReportRow.of(
                ReportTone.TOTAL,
                ReportCell.words(words.text("total")),
                ReportCell.number(all),
                ReportCell.percent(Ratio.of(all, all).percent(SHARE_SCALE))));
        ReportTable table = ReportTable.of(
                words.text("caption.totals"),
                ImmutableList.of(column("status", 40), column("rows", 10), column("share", 10)),
                rows.build());
        return new ReportSection("totals", words.text("section.totals"), withChart(all, this::statusChart, table));
    }

    private static ImmutableList<ReportPart> withChart(int rows, Supplier<BarChart> chart, ReportPart... others) {
        ImmutableList.Builder<ReportPart> parts = ImmutableList.builder();
        if (rows > 0) {
            parts.add(chart.get());
        }
        return parts.add(others).build();
    }

    /** One bar for each status, in its colour. */
    private BarChart statusChart() {
        ImmutableList<ProgressStatus> statuses = present();
        ImmutableList.Builder<BarChart.Part> parts = ImmutableList.builder();
        for (int i = 0; i < statuses.size(); i++) {
            long[] values = new long[statuses.size()];
            values[i] = board.with(statuses.get(i)).size();
            parts.add(BarChart.Part.of(name(statuses.get(i)), PlanColumn.tone(statuses.get(i)), values));
        }
        return new BarChart(
                words.text("chart.status"),
                words.text("chart.status.description"),
                "",
                statuses.stream().map(this::name).collect(ImmutableList.toImmutableList()),
                parts.build());
    }

    private ImmutableList<ProgressStatus> present() {
        return Arrays.stream(ProgressStatus.values())
                .filter(status -> !board.with(status).isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<ReportSection> ofStatuses(ProgressStatus... statuses) {
        return Arrays.stream(statuses)
                .filter(status -> !board.with(status).isEmpty())
                .map(this::ofStatus);
    }

    private ReportSection ofStatus(ProgressStatus status) {
        ImmutableList<RowProgress> rows = board.with(status);
        ImmutableList<PlanColumn> columns = PlanColumn.of(status);
        ReportTable table = ReportTable.of(
                words.text("caption.rows", "status", name(status)), columns(columns), rows(columns, rows));
        return new ReportSection(
                status.code().replace('_', '-'),
                words.text("section." + status.code(), "count", words.number(rows.size())),
                ImmutableList.of(table));
    }

    private Optional<ReportSection> quarters() {
        ImmutableListMultimap<YearQuarter, RowProgress> byQuarter = board.byQuarter();
        if (byQuarter.isEmpty()) {
            return Optional.empty();
        }
        ImmutableList<ReportGroup> groups = byQuarter.asMap().entrySet().stream()
                .map(quarter ->
                        new ReportGroup(name(quarter.getKey()), rows(PlanColumn.OF_QUARTER, quarter.getValue())))
                .collect(ImmutableList.toImmutableList());
        ReportTable table = new ReportTable(
                words.text("caption.quarters"), words.text("group.quarter"), columns(PlanColumn.OF_QUARTER), groups);
        ImmutableList<ImmutableList<RowProgress>> bars =
                byQuarter.keySet().stream().map(byQuarter::get).collect(ImmutableList.toImmutableList());
        BarChart chart = new BarChart(
                words.text("chart.quarters"),
                words.text(
                        "chart.quarters.description",
                        "values",
                        groups.stream()
                                .map(group -> group.title() + " "
                                        + words.number(group.rows().size()))
                                .collect(Collectors.joining("; "))),
                "",
                groups.stream().map(ReportGroup::title).collect(ImmutableList.toImmutableList()),
                parts(bars));
        return Optional.of(new ReportSection(
                "quarters",
                words.text("section.quarters", "count", words.number(byQuarter.size())),
                ImmutableList.of(chart, table)));
    }

    private Optional<ReportSection> leads() {
        ImmutableList<LeadRows> leads = board.byLead();
        if (leads.isEmpty()) {
            return Optional.empty();
        }
        ReportTable table = ReportTable.of(
                words.text("caption.leads"),
                ImmutableList.of(
                        column("unit", 34),
                        column("rows", 8),
                        column("overdue", 8),
                        column("late", 8),
                        column("on-time", 8),
                        column("to-come", 10),
                        column("others", 8),
                        column("row-names", 50)),
                leads.stream().map(PlanReport::leadRow).toList());
        return Optional.of(new ReportSection(
                "leads",
                words.text("section.leads", "count", words.number(leads.size())),
                ImmutableList.of(leadChart(leads), table, new ReportNote(words.text("note.leads")))));
    }

    private static ReportRow leadRow(LeadRows lead) {
        int overdue = lead.count(ProgressStatus.OVERDUE);
        int late = lead.count(ProgressStatus.DONE_LATE);
        int onTime = lead.count(ProgressStatus.DONE_ON_TIME);
        int toCome = lead.count(ProgressStatus.NOT_YET_DUE);
        int all = lead.rows().size();
        return ReportRow.of(
                ReportCell.printed(lead.unit().text()),
                ReportCell.number(all),
                ReportCell.number(overdue),
                ReportCell.number(late),
                ReportCell.number(onTime),
                ReportCell.number(toCome),
                ReportCell.number(all - overdue - late - onTime - toCome),
                ReportCell.printed(lead.rows().stream().map(PlanColumn::name).collect(Collectors.joining(", "))));
    }

    private BarChart leadChart(ImmutableList<LeadRows> leads) {
        // Units that differ only beyond what fits beside a bar would be one bar.
        ImmutableMap<String, LeadRows> shown = leads.stream()
                .limit(MOST_LEADS)
                .collect(ImmutableMap.toImmutableMap(
                        lead -> shortened(lead.unit().text()), lead -> lead, (first, second) -> first));
        return new BarChart(
                words.text("chart.leads"),
                words.text(
                        "chart.leads.description",
                        ImmutableMap.of(
                                "shown", words.number(shown.size()),
                                "all", words.number(leads.size()))),
                "",
                shown.keySet().asList(),
                parts(shown.values().stream().map(LeadRows::rows).toList()));
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    /** The parts of bars: what has a deadline by status, and everything else. */
    private ImmutableList<BarChart.Part> parts(List<? extends List<RowProgress>> bars) {
        ImmutableList.Builder<BarChart.Part> parts = ImmutableList.builder();
        List<ProgressStatus> dated = List.of(
                ProgressStatus.OVERDUE,
                ProgressStatus.DONE_LATE,
                ProgressStatus.DONE_ON_TIME,
                ProgressStatus.NOT_YET_DUE);
        for (ProgressStatus status : dated) {
            addPart(parts, name(status), PlanColumn.tone(status), bars, List.of(status));
        }
        List<ProgressStatus> others = Arrays.stream(ProgressStatus.values())
                .filter(status -> !dated.contains(status))
                .toList();
        addPart(parts, words.text("chart.others"), ReportTone.PLAIN, bars, others);
        return parts.build();
    }

    private static void addPart(
            ImmutableList.Builder<BarChart.Part> parts,
            String name,
            ReportTone tone,
            List<? extends List<RowProgress>> bars,
            List<ProgressStatus> statuses) {
        long[] values = bars.stream()
                .mapToLong(rows -> rows.stream()
                        .filter(row -> statuses.contains(row.status()))
                        .count())
                .toArray();
        if (Arrays.stream(values).anyMatch(value -> value > 0)) {
            parts.add(BarChart.Part.of(name, tone, values));
        }
    }

    private ImmutableList<ReportRow> rows(ImmutableList<PlanColumn> columns, Iterable<RowProgress> rows) {
        ImmutableList.Builder<ReportRow> made = ImmutableList.builder();
        for (RowProgress row : rows) {
            made.add(PlanColumn.row(columns, row, board, words));
        }
        return made.build();
    }

    private ImmutableList<ReportColumn> columns(ImmutableList<PlanColumn> columns) {
        return columns.stream().map(column -> column.column(words)).collect(ImmutableList.toImmutableList());
    }

    private ReportColumn column(String key, int width) {
        return new ReportColumn(words.text("column." + key), width);
    }

    private String name(ProgressStatus status) {
        return status.words(words.language());
    }

    private String name(YearQuarter quarter) {
        return words.quarter(quarter, board.basis());
    }
}
