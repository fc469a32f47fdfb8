package vn.tiendo.plan;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.org.UnitRef;
import vn.tiendo.result.Diagnostic;

/**
 * How far a plan is on a day (tiến độ thực hiện kế hoạch): for each row whether it was done in time, late or not yet,
 * by what was reported.
 *
 * <pre>{@code
 * PlanProgress progress = PlanProgress.of(query, reports, LocalDate.of(2018, 12, 31));
 * progress.withStatus(ProgressStatus.OVERDUE);
 * progress.totals();
 * }</pre>
 *
 * <p>The deadline of a row is that of its timeline, for a list that of its last part; on that day one is in time.
 * Reports that make no sense are left out or kept as {@link #diagnostics()} says:
 *
 * <ul>
 *   <li>of an unknown row: left out, {@link PlanCode#REPORT_UNKNOWN_ROW};
 *   <li>done after the day of the progress: left out, {@link PlanCode#REPORT_IN_FUTURE};
 *   <li>done a second time, for a row that is neither recurring nor continuous, or for any row on the same day: left
 *       out, {@link PlanCode#REPORT_TWICE};
 *   <li>done before the plan was issued: kept, {@link PlanCode#REPORT_BEFORE_ISSUE}.
 * </ul>
 */
public final class PlanProgress {
    private final LocalDate asOf;
    private final ImmutableList<RowProgress> rows;
    private final ImmutableMap<DeliverableId, RowProgress> rowById;
    private final ImmutableMap<ProgressStatus, Integer> totals;
    private final ImmutableMap<UnitRef, ImmutableMap<ProgressStatus, Integer>> totalsByLead;
    private final ImmutableList<Diagnostic> diagnostics;

    private PlanProgress(
            PlanQuery query, LocalDate asOf, ImmutableList<RowProgress> rows, ImmutableList<Diagnostic> diagnostics) {
        this.asOf = asOf;
        this.rows = rows;
        this.rowById = FirstByKey.of(rows, RowProgress::id);
        this.totals = count(rows);
        this.totalsByLead = countByLead(query, rows);
        this.diagnostics = diagnostics;
    }

    /**
     * The progress on a day.
     *
     * @param query the plan with the register of its units
     * @param reports what was reported, in any order; of two reports on one row the first counts
     * @param asOf the day; what was done on it counts
     */
    public static PlanProgress of(PlanQuery query, Iterable<CompletionReport> reports, LocalDate asOf) {
        ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
        ListMultimap<DeliverableId, CompletionReport> counting = counting(query.plan(), reports, asOf, diagnostics);
        ImmutableList.Builder<RowProgress> rows = ImmutableList.builder();
        Optional<LocalDate> issued = query.plan().document().date();
        Set<DeliverableId> seen = new HashSet<>();
        for (EffectiveRow row : query.rows()) {
            // Where bad data has a path twice, reports count for the first of the two.
            List<CompletionReport> own = seen.add(row.id()) ? counting.get(row.id()) : ImmutableList.of();
            rows.add(ProgressRules.of(row, own, issued, asOf));
        }
        return new PlanProgress(query, asOf, rows.build(), diagnostics.build());
    }

    /** The day of which it tells. */
    public LocalDate asOf() {
        return asOf;
    }

    /** All rows, in the order of the document. */
    public ImmutableList<RowProgress> rows() {
        return rows;
    }

    /** The rows that stand so, in the order of the document. */
    public ImmutableList<RowProgress> withStatus(ProgressStatus status) {
        return rows.stream().filter(row -> row.status() == status).collect(ImmutableList.toImmutableList());
    }

    /** One row; empty where the plan does not have it. */
    public Optional<RowProgress> find(DeliverableId id) {
        return Optional.ofNullable(rowById.get(id));
    }

    /** How many rows stand how; every status is there, in the order of the enum, with 0 where no row stands so. */
    public ImmutableMap<ProgressStatus, Integer> totals() {
        return totals;
    }

    /**
     * How many rows stand how, by unit in the lead, in the order in which the plan first names them; a unit under
     * several names is one, under the first of them. A row with several units counts for each of them, one without unit
     * for none.
     */
    public ImmutableMap<UnitRef, ImmutableMap<ProgressStatus, Integer>> totalsByLead() {
        return totalsByLead;
    }

    /** What is to be said about the reports, in their order. */
    public ImmutableList<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private static ListMultimap<DeliverableId, CompletionReport> counting(
            Plan plan,
            Iterable<CompletionReport> reports,
            LocalDate asOf,
            ImmutableList.Builder<Diagnostic> diagnostics) {
        ListMultimap<DeliverableId, CompletionReport> counting = ArrayListMultimap.create();
        Set<CompletionReport> days = new HashSet<>();
        Set<DeliverableId> done = new HashSet<>();
        for (CompletionReport report : reports) {
            Optional<EffectiveRow> row = plan.findRow(report.id());
            if (row.isEmpty()) {
                diagnostics.add(diagnostic(PlanCode.REPORT_UNKNOWN_ROW, report));
                continue;
            }
            if (report.doneOn().isEmpty()) {
                counting.put(report.id(), report);
                continue;
            }
            LocalDate day = report.doneOn().get();
            if (day.isAfter(asOf)) {
                diagnostics.add(diagnostic(PlanCode.REPORT_IN_FUTURE, report).with("asOf", asOf.toString()));
                continue;
            }
            boolean again = ProgressRules.isRepeatable(row.get())
                    ? !days.add(CompletionReport.done(report.id(), day))
                    : !done.add(report.id());
            if (again) {
                diagnostics.add(diagnostic(PlanCode.REPORT_TWICE, report));
                continue;
            }
            plan.document()
                    .date()
                    .filter(day::isBefore)
                    .ifPresent(issued -> diagnostics.add(
                            diagnostic(PlanCode.REPORT_BEFORE_ISSUE, report).with("issued", issued.toString())));
            counting.put(report.id(), report);
        }
        for (DeliverableId id : counting.keySet()) {
            counting.get(id).sort(Comparator.comparing(report -> report.doneOn().orElse(LocalDate.MIN)));
        }
        return counting;
    }

    private static Diagnostic diagnostic(PlanCode code, CompletionReport report) {
        return Diagnostic.of(code, report.location(), report.id().toString())
                .with("doneOn", report.doneOn().map(LocalDate::toString).orElse(""));
    }

    private static ImmutableMap<ProgressStatus, Integer> count(Iterable<RowProgress> rows) {
        Map<ProgressStatus, Integer> counts = new EnumMap<>(ProgressStatus.class);
        Arrays.stream(ProgressStatus.values()).forEach(status -> counts.put(status, 0));
        rows.forEach(row -> counts.merge(row.status(), 1, Integer::sum));
        return ImmutableMap.copyOf(counts);
    }

    private static ImmutableMap<UnitRef, ImmutableMap<ProgressStatus, Integer>> countByLead(
            PlanQuery query, Iterable<RowProgress> rows) {
        ListMultimap<String, RowProgress> byUnit = ArrayListMultimap.create();
        Map<String, UnitRef> firstNames = new LinkedHashMap<>();
        for (RowProgress row : rows) {
            Set<String> units = new HashSet<>();
            for (UnitRef unit : row.row().lead()) {
                String key = query.names().key(unit.text());
                firstNames.putIfAbsent(key, unit);
                if (units.add(key)) {
                    byUnit.put(key, row);
                }
            }
        }
        ImmutableMap.Builder<UnitRef, ImmutableMap<ProgressStatus, Integer>> totals = ImmutableMap.builder();
        firstNames.forEach((key, unit) -> totals.put(unit, count(byUnit.get(key))));
        return totals.buildKeepingLast();
    }
}
