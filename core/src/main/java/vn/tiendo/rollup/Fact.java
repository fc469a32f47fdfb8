package vn.tiendo.rollup;

/**
 * One thing to be rolled up (dữ kiện): a case (một vụ việc) with its unit, month, category, state and amounts, or a row of a
 * statistical table with its measures. Every fact counts one and adds its measures.
 *
 * <p>An application's own record implements this, so that its objects are added as they are. What the numbers mean is said by
 * the {@link RollUpSchema}; units are numbered by the {@code OrgTree}.
 *
 * <pre>{@code
 * record Case(int unit, int month, int cell, long due, long collected) implements Fact {
 *     public long measure(int index) {
 *         return index == 0 ? due : collected;
 *     }
 * }
 * }</pre>
 */
public interface Fact {
    /** The number of its unit in the tree, from 0. */
    int unit();

    /** Its month, counted as {@link java.time.temporal.ChronoField#PROLEPTIC_MONTH}: {@code 12 * year + month - 1}. */
    int month();

    /** The cell that its breakdowns name, see {@link RollUpSchema#cell}. */
    int cell();

    /**
     * The value of a measure, not negative.
     *
     * @param index the place of the measure in the schema, from 0
     */
    long measure(int index);
}
