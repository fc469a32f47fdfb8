package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.threeten.extra.YearQuarter;
import vn.tiendo.org.UnitRef;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.time.PeriodKind;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.YearBasis;

/**
 * A plan as a board shows it on a day (bảng theo dõi kế hoạch): its rows by status, by quarter and by unit in the lead, and
 * what the checks found.
 *
 * <pre>{@code
 * PlanBoard board = PlanBoard.of(query, reports, LocalDate.of(2018, 12, 31));
 * board.with(ProgressStatus.OVERDUE);
 * board.byQuarter();
 * board.ofUnit("Vụ Tổ chức cán bộ").byLead();
 * }</pre>
 */
public final class PlanBoard {
    private final PlanQuery query;
    private final PlanProgress progress;
    private final ImmutableList<RowProgress> rows;
    private final ImmutableList<LeadRows> leads;
    private final ImmutableList<Diagnostic> checks;
    private final Optional<String> unit;

    private PlanBoard(
            PlanQuery query,
            PlanProgress progress,
            ImmutableList<RowProgress> rows,
            ImmutableList<Diagnostic> checks,
            Optional<String> unit) {
        this.query = query;
        this.progress = progress;
        this.rows = rows;
        this.unit = unit;
        this.leads = leads(query, progress, rows);
        this.checks = checks;
    }

    /**
     * The board of a whole plan, with the findings of {@link PlanChecks#standard()}.
     *
     * @param query the plan with the register of its units
     * @param reports what was reported done
     * @param asOf the day; what was done on it counts
     */
    public static PlanBoard of(PlanQuery query, Iterable<CompletionReport> reports, LocalDate asOf) {
        PlanProgress progress = PlanProgress.of(query, reports, asOf);
        return new PlanBoard(
                query, progress, progress.rows(), PlanChecks.standard().run(query), Optional.empty());
    }

    /** This board with only the rows that a unit leads or cooperates in, by itself or as a member of a group. */
    public PlanBoard ofUnit(String name) {
        ImmutableSet<DeliverableId> chosen = ImmutableSet.<DeliverableId>builder()
                .addAll(ids(query.rows().ledByOrByGroupOf(name).list()))
                .addAll(ids(query.rows().cooperatedInByOrByGroupOf(name).list()))
                .build();
        return new PlanBoard(query, progress, chosen(rows, chosen), checks, Optional.of(name));
    }

    /** The plan. */
    public Plan plan() {
        return query.plan();
    }

    /** The unit whose rows these are; empty for those of the whole plan. */
    public Optional<String> unit() {
        return unit;
    }

    /** The day. */
    public LocalDate asOf() {
        return progress.asOf();
    }

    /** The rows, in the order of the document. */
    public ImmutableList<RowProgress> rows() {
        return rows;
    }

    /** How many sections, the roots of the outline, the rows stand in. */
    public int sectionCount() {
        return (int) rows.stream()
                .map(row -> row.id().path().steps().get(0))
                .distinct()
                .count();
    }

    /** How many tasks the rows belong to. */
    public int taskCount() {
        return (int) rows.stream().map(row -> row.id().path()).distinct().count();
    }

    /** The rows that stand in one of these ways, in the order of the document. */
    public ImmutableList<RowProgress> with(ProgressStatus... statuses) {
        ImmutableSet<ProgressStatus> wanted = ImmutableSet.copyOf(statuses);
        return rows.stream().filter(row -> wanted.contains(row.status())).collect(ImmutableList.toImmutableList());
    }

    /** How many rows stand how; every status is there, in the order of the enum, with 0 where no row stands so. */
    public ImmutableMap<ProgressStatus, Integer> totals() {
        return Maps.toMap(
                Arrays.asList(ProgressStatus.values()), status -> with(status).size());
    }

    /** The rows with a deadline, by its calendar quarter, ascending; within a quarter by deadline. */
    public ImmutableListMultimap<YearQuarter, RowProgress> byQuarter() {
        List<RowProgress> due = rows.stream()
                .filter(row -> row.deadline().isPresent())
                .sorted(Comparator.comparing(row -> row.deadline().orElseThrow()))
                .toList();
        return Multimaps.index(due, row -> YearQuarter.from(row.deadline().orElseThrow()));
    }

    /**
     * The rows by unit in the lead, those with the most rows first; of as many in the order of the document. A row with
     * several units stands under each of them.
     */
    public ImmutableList<LeadRows> byLead() {
        return leads;
    }

    /** What is to be said about the reports. */
    public ImmutableList<Diagnostic> reportDiagnostics() {
        return progress.diagnostics();
    }

    /** What the checks of the plan found, whatever rows were chosen. */
    public ImmutableList<Diagnostic> checks() {
        return checks;
    }

    /** By how many days a row was done late, or is overdue on the day of the board; empty where it is neither. */
    public OptionalLong daysLate(RowProgress row) {
        return switch (row.status()) {
            case DONE_LATE -> days(row, row.doneOn().orElseThrow());
            case OVERDUE -> days(row, asOf());
            default -> OptionalLong.empty();
        };
    }

    /** The year in which the plan thinks: the work year where more rows last one of those than a calendar year. */
    public YearBasis basis() {
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

    private static OptionalLong days(RowProgress row, LocalDate until) {
        return OptionalLong.of(ChronoUnit.DAYS.between(row.deadline().orElseThrow(), until));
    }

    private static ImmutableList<LeadRows> leads(
            PlanQuery query, PlanProgress progress, ImmutableList<RowProgress> rows) {
        return progress.totalsByLead().keySet().stream()
                .map(lead -> leadRows(query, lead, rows))
                .filter(lead -> !lead.rows().isEmpty())
                .sorted(Comparator.comparingInt((LeadRows lead) -> -lead.rows().size()))
                .collect(ImmutableList.toImmutableList());
    }

    private static LeadRows leadRows(PlanQuery query, UnitRef lead, ImmutableList<RowProgress> rows) {
        return new LeadRows(
                lead, chosen(rows, ids(query.rows().ledBy(lead.text()).list())));
    }

    private static ImmutableSet<DeliverableId> ids(List<EffectiveRow> rows) {
        return rows.stream().map(EffectiveRow::id).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableList<RowProgress> chosen(ImmutableList<RowProgress> rows, Set<DeliverableId> ids) {
        return rows.stream().filter(row -> ids.contains(row.id())).collect(ImmutableList.toImmutableList());
    }
}
