package vn.tiendo.plan;

import vn.tiendo.org.UnitRegister;

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

    private PlanQuery(Plan plan, UnitRegister units) {
        this.plan = plan;
        this.units = units;
        this.names = new UnitNames(plan, units);
    }

    /** Questions to a plan, its units known through a register. */
    public static PlanQuery of(Plan plan, UnitRegister units) {
        return new PlanQuery(plan, units);
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
        return new RowSelection(this, plan.rows());
    }

    UnitNames names() {
        return names;
    }
}
