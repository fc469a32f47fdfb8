package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import vn.tiendo.org.UnitRegister;
import vn.tiendo.time.EventCalendar;
import vn.tiendo.time.Timeline;
import vn.tiendo.time.TimelinePhrase;
import vn.tiendo.time.WorkingDayCalendar;

/**
 * Questions to a plan (truy vấn kế hoạch): who leads what, what is due when, what waits.
 *
 * <pre>{@code
 * PlanQuery query = PlanQuery.of(plan, UnitRegister.standard());
 * query.rows().ledBy("TCTHADS").dueIn(YearQuarter.of(2018, 3)).list();
 * }</pre>
 *
 * <p>Names of units are compared through a register, so that an abbreviation and the full name are one unit; a name
 * that the register does not know is compared as it is spelled, folded. A query is immutable and can be kept.
 */
public final class PlanQuery {
    private final Plan plan;
    private final UnitRegister units;
    private final UnitNames names;
    private final ImmutableList<EffectiveRow> rows;

    private PlanQuery(Plan plan, UnitRegister units, UnitNames names, ImmutableList<EffectiveRow> rows) {
        this.plan = plan;
        this.units = units;
        this.names = names;
        this.rows = rows;
    }

    /** Questions to a plan, its units known through a register. */
    public static PlanQuery of(Plan plan, UnitRegister units) {
        return new PlanQuery(plan, units, new UnitNames(plan, units), plan.rows());
    }

    /**
     * Questions to the same plan where some events have their days: a row that waits for one of them, such as
     * {@code 30 ngày kể từ ngày Luật có hiệu lực}, has a deadline then. The printed words stay; rows that wait for other
     * events wait still.
     *
     * @param events the events whose days are known
     * @param workingDays by which working days after an event are counted
     */
    public PlanQuery withEvents(EventCalendar events, WorkingDayCalendar workingDays) {
        ImmutableList<EffectiveRow> resolved = rows.stream()
                .map(row -> row.timeline()
                        .flatMap(phrase -> events.resolve(phrase.timeline(), workingDays)
                                .filter(timeline -> !timeline.equals(phrase.timeline()))
                                .map(timeline -> at(row, phrase, timeline)))
                        .orElse(row))
                .collect(ImmutableList.toImmutableList());
        return new PlanQuery(plan, units, names, resolved);
    }

    /** The plan. */
    public Plan plan() {
        return plan;
    }

    /** The register that knows the units. */
    public UnitRegister units() {
        return units;
    }

    /** All rows, to be narrowed. */
    public RowSelection rows() {
        return new RowSelection(this, rows);
    }

    /**
     * What binds a level or unit: its own points and those that it takes over by reference.
     *
     * @param level a level such as {@code Chi cục}, an office, or the name of a unit such as {@code Sở Tư pháp}
     */
    public Obligations obligationsOf(String level) {
        return new ObligationFinder(this, level).find();
    }

    UnitNames names() {
        return names;
    }

    private static EffectiveRow at(EffectiveRow row, TimelinePhrase phrase, Timeline timeline) {
        return ImmutableEffectiveRow.builder()
                .from(row)
                .timeline(new TimelinePhrase(phrase.text(), timeline, phrase.bound(), phrase.flags()))
                .build();
    }
}
