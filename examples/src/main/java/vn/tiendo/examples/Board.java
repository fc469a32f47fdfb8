package vn.tiendo.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.threeten.extra.YearQuarter;
import vn.tiendo.org.UnitRef;
import vn.tiendo.org.UnitRegister;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.plan.CompletionReport;
import vn.tiendo.plan.DeliverableId;
import vn.tiendo.plan.EffectiveRow;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanChecks;
import vn.tiendo.plan.PlanProgress;
import vn.tiendo.plan.PlanQuery;
import vn.tiendo.plan.ProgressStatus;
import vn.tiendo.plan.RowProgress;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.Severity;
import vn.tiendo.time.PeriodKind;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.YearBasis;

/**
 * What a board shows of a plan: its rows as they stand on a day, and what the checks found.
 *
 * <p>Shows {@link PlanQuery}, {@link PlanProgress} and {@link PlanChecks}.
 */
final class Board {
    private final Plan plan;
    private final ImmutableList<Diagnostic> reading;
    private final PlanProgress progress;
    private final ImmutableList<RowProgress> rows;
    private final ImmutableList<LeadGroup> leads;
    private final ImmutableList<Diagnostic> checks;

    private Board(
            Plan plan,
            ImmutableList<Diagnostic> reading,
            PlanProgress progress,
            ImmutableList<RowProgress> rows,
            ImmutableList<LeadGroup> leads,
            ImmutableList<Diagnostic> checks) {
        this.plan = plan;
        this.reading = reading;
        this.progress = progress;
        this.rows = rows;
        this.leads = leads;
        this.checks = checks;
    }

    /**
     * The board of a plan.
     *
     * @param read the plan as it was read, present
     * @param reports what was reported done
     * @param asOf the day
     * @param unit if present, only rows that this unit leads or cooperates in, by itself or as a member of a group
     */
    static Board of(Parsed<Plan> read, Iterable<CompletionReport> reports, LocalDate asOf, Optional<String> unit) {
        PlanQuery query = PlanQuery.of(read.value().orElseThrow(), UnitRegister.standard());
        PlanProgress progress = PlanProgress.of(query, reports, asOf);
        ImmutableSet<DeliverableId> chosen = unit.map(name -> rowsOf(query, name))
                .orElseGet(() -> ids(query.rows().list()));
        ImmutableList<RowProgress> rows = progress.rows().stream()
                .filter(row -> chosen.contains(row.id()))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<LeadGroup> leads = progress.totalsByLead().keySet().stream()
                .map(lead ->
                        LeadGroup.of(lead, ids(query.rows().ledBy(lead.text()).list()), rows))
                .filter(group -> !group.rows().isEmpty())
                .sorted(Comparator.comparingInt(
                        (LeadGroup group) -> -group.rows().size()))
                .collect(ImmutableList.toImmutableList());
        return new Board(
                query.plan(),
                read.diagnostics(),
                progress,
                rows,
                leads,
                PlanChecks.standard().run(query));
    }

    /** The year in which the plan thinks: the work year where more rows last one of those than a calendar year. */
    YearBasis basis() {
        int difference = 0;
        for (RowProgress row : rows) {
            Optional<ReportingPeriod> year = row.row()
                    .timeline()
                    .flatMap(phrase -> ReportingPeriod.find(phrase.timeline(), YearBasis.WORK_YEAR))
                    .filter(period -> period.kind() == PeriodKind.YEAR);
            if (year.isPresent()) {
                difference += year.get().yearStart() == YearBasis.WORK_YEAR.yearStart() ? 1 : -1;
            }
        }
        return difference > 0 ? YearBasis.WORK_YEAR : YearBasis.CALENDAR;
    }

    private static ImmutableSet<DeliverableId> rowsOf(PlanQuery query, String unit) {
        return ImmutableSet.<DeliverableId>builder()
                .addAll(ids(query.rows().ledByOrByGroupOf(unit).list()))
                .addAll(ids(query.rows().cooperatedInByOrByGroupOf(unit).list()))
                .build();
    }

    private static ImmutableSet<DeliverableId> ids(List<EffectiveRow> rows) {
        return rows.stream().map(EffectiveRow::id).collect(ImmutableSet.toImmutableSet());
    }

    /** The plan. */
    Plan plan() {
        return plan;
    }

    /** The day. */
    LocalDate asOf() {
        return progress.asOf();
    }

    /** The rows, in the order of the document. */
    ImmutableList<RowProgress> rows() {
        return rows;
    }

    /** What is to be said about the reports. */
    ImmutableList<Diagnostic> reportDiagnostics() {
        return progress.diagnostics();
    }

    /** What the checks of the plan found. */
    ImmutableList<Diagnostic> checks() {
        return checks;
    }

    /** How much of one severity was said when the plan was read. */
    long readingCount(Severity severity) {
        return reading.stream().filter(found -> found.severity() == severity).count();
    }

    /** How many sections the rows stand in. */
    int sectionCount() {
        return (int)
                rows.stream().map(row -> section(row.id().path())).distinct().count();
    }

    /** How many tasks the rows belong to. */
    int taskCount() {
        return (int) rows.stream().map(row -> row.id().path()).distinct().count();
    }

    /** The rows that stand in one of these ways. */
    ImmutableList<RowProgress> with(ProgressStatus... statuses) {
        Set<ProgressStatus> wanted = Arrays.stream(statuses).collect(Collectors.toSet());
        return rows.stream().filter(row -> wanted.contains(row.status())).collect(ImmutableList.toImmutableList());
    }

    /** The rows with a deadline, by its calendar quarter, ascending; within a quarter by deadline. */
    ImmutableListMultimap<YearQuarter, RowProgress> byQuarter() {
        List<RowProgress> due = rows.stream()
                .filter(row -> row.deadline().isPresent())
                .sorted(Comparator.comparing(row -> row.deadline().orElseThrow()))
                .toList();
        return Multimaps.index(due, row -> YearQuarter.from(row.deadline().orElseThrow()));
    }

    /** The rows by unit in the lead, those with the most rows first. */
    ImmutableList<LeadGroup> byLead() {
        return leads;
    }

    private static String section(OutlinePath path) {
        return path.steps().get(0);
    }

    /** The rows that a unit leads. */
    record LeadGroup(UnitRef unit, ImmutableList<RowProgress> rows) {
        static LeadGroup of(UnitRef unit, Set<DeliverableId> ids, List<RowProgress> rows) {
            return new LeadGroup(
                    unit, rows.stream().filter(row -> ids.contains(row.id())).collect(ImmutableList.toImmutableList()));
        }

        /** How many of them stand in one of these ways. */
        long count(ProgressStatus... statuses) {
            Set<ProgressStatus> wanted = Arrays.stream(statuses).collect(Collectors.toSet());
            return rows.stream().filter(row -> wanted.contains(row.status())).count();
        }
    }
}
