package vn.tiendo.rollup;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureValues;
import vn.tiendo.indicator.Observation;
import vn.tiendo.indicator.Ratio;
import vn.tiendo.org.OrgTree;
import vn.tiendo.time.ReportingPeriod;

/**
 * Facts rolled up over a tree of units (khối dữ liệu tổng hợp): for every unit with all below it, every month and every cell
 * the number of facts and the sums of the measures; and how many leaf units have reported.
 *
 * <p>Totals over breakdowns and cumulative periods are sums of cells and months, made when they are asked for: a
 * {@link ReportingPeriod} is a month, {@code 6 tháng đầu năm công tác 2026}, or any other months of one year, and a
 * {@link Quantity} any cells.
 *
 * <pre>{@code
 * Quantity enforceable = Quantity.facts(schema.all().where("enforceable", "có điều kiện"));
 * Quantity completed = Quantity.facts(schema.all().where("state", "thi hành xong", "đình chỉ"));
 * Optional<Percent> rate = cube.ratio(unit, ReportingPeriod.workYear(2026).months(6), completed, enforceable).percent(2);
 * }</pre>
 *
 * <p>Units go by their number in the {@linkplain #tree() tree}. Immutable and safe for threads.
 */
public final class Cube {
    private final OrgTree tree;
    private final LeafCounts leaves;
    private final RollUpSchema schema;
    private final PageSeries[] totals;

    Cube(OrgTree tree, LeafCounts leaves, RollUpSchema schema, PageSeries[] totals) {
        this.tree = tree;
        this.leaves = leaves;
        this.schema = schema;
        this.totals = totals;
    }

    /** The tree whose units it has. */
    public OrgTree tree() {
        return tree;
    }

    /** What cells and measures mean. */
    public RollUpSchema schema() {
        return schema;
    }

    /** The first month with a report; empty where nobody reported. */
    public Optional<YearMonth> firstMonth() {
        int first = Integer.MAX_VALUE;
        for (int root = 0; root < tree.size(); root = tree.subtreeEnd(root)) {
            if (!totals[root].isEmpty()) {
                first = Math.min(first, totals[root].months[0]);
            }
        }
        return first == Integer.MAX_VALUE ? Optional.empty() : Optional.of(Months.toYearMonth(first));
    }

    /** The last month with a report; empty where nobody reported. */
    public Optional<YearMonth> lastMonth() {
        int last = Integer.MIN_VALUE;
        for (int root = 0; root < tree.size(); root = tree.subtreeEnd(root)) {
            int[] months = totals[root].months;
            if (months.length > 0) {
                last = Math.max(last, months[months.length - 1]);
            }
        }
        return last == Integer.MIN_VALUE ? Optional.empty() : Optional.of(Months.toYearMonth(last));
    }

    /**
     * The value of a quantity for a unit with all below it; 0 also where nobody reported, see {@link #observe}.
     *
     * @throws IndexOutOfBoundsException if there is no unit of that number
     * @throws IllegalArgumentException if the quantity is of another schema
     * @throws ArithmeticException if it passes the range of {@code long}
     */
    public long get(int unit, ReportingPeriod period, Quantity quantity) {
        check(quantity);
        return get(unit, first(period), period.length(), quantity.selection(), quantity.slot());
    }

    private long get(int unit, int firstMonth, int length, CellSelection selection, int slot) {
        PageSeries series = pages(unit);
        long sum = 0;
        for (int month = firstMonth; month < firstMonth + length; month++) {
            Page page = series.find(month);
            if (page != null) {
                sum = Math.addExact(sum, selection.sum(page, slot));
            }
        }
        return sum;
    }

    /**
     * What is known of a quantity for a unit with all below it: {@link Observation#MISSING} where nobody reported in any month
     * of the period. Whether all reported is told by {@link #coverage}.
     *
     * @throws IndexOutOfBoundsException if there is no unit of that number
     * @throws ArithmeticException if it passes the range of {@code long}
     */
    public Observation observe(int unit, ReportingPeriod period, Quantity quantity) {
        return isReported(unit, period) ? Observation.of(get(unit, period, quantity)) : Observation.MISSING;
    }

    /** A quantity in period after period (chuỗi số liệu). */
    public ImmutableList<Observation> series(int unit, Iterable<ReportingPeriod> periods, Quantity quantity) {
        ImmutableList.Builder<Observation> values = ImmutableList.builder();
        for (ReportingPeriod period : periods) {
            values.add(observe(unit, period, quantity));
        }
        return values.build();
    }

    /**
     * The ratio of two quantities for a unit with all below it; both terms are sums, so rates are never averaged.
     *
     * @throws IndexOutOfBoundsException if there is no unit of that number
     * @throws ArithmeticException if a term passes the range of {@code long}
     */
    public Ratio ratio(int unit, ReportingPeriod period, Quantity numerator, Quantity denominator) {
        return Ratio.of(get(unit, period, numerator), get(unit, period, denominator));
    }

    /**
     * A row of measures for a unit with all below it, of which indicators are evaluated. All are missing where nobody
     * reported.
     *
     * @param measures which quantity stands for which measure
     * @throws IndexOutOfBoundsException if there is no unit of that number
     * @throws ArithmeticException if one passes the range of {@code long}
     */
    public MeasureValues values(int unit, ReportingPeriod period, Map<Measure, Quantity> measures) {
        MeasureValues.Builder row = MeasureValues.builder(schema.moneyUnit());
        measures.forEach((measure, quantity) -> row.put(measure, observe(unit, period, quantity)));
        return row.build();
    }

    /** The measures of the schema themselves, over some cells, for {@link #values}. */
    public ImmutableMap<Measure, Quantity> measuresOf(CellSelection selection) {
        ImmutableMap.Builder<Measure, Quantity> quantities = ImmutableMap.builder();
        schema.measures().forEach(measure -> quantities.put(measure, Quantity.of(selection, measure)));
        return quantities.buildOrThrow();
    }

    /**
     * Units by the ratio of two quantities, the highest rate first; equal ones in the order of their numbers, those without a
     * rate at the end.
     *
     * @param units the numbers of the units to compare, such as the provinces
     */
    public ImmutableList<RankedUnit> ranking(
            ImmutableIntArray units, ReportingPeriod period, Quantity numerator, Quantity denominator) {
        List<RankedUnit> rated = new ArrayList<>();
        List<RankedUnit> others = new ArrayList<>();
        units.forEach(unit -> {
            Ratio ratio = ratio(unit, period, numerator, denominator);
            (ratio.hasRate() ? rated : others).add(new RankedUnit(0, unit, ratio));
        });
        rated.sort((left, right) -> {
            int byRate = right.ratio().compareRate(left.ratio());
            return byRate != 0 ? byRate : Integer.compare(left.unit(), right.unit());
        });
        ImmutableList.Builder<RankedUnit> ranking = ImmutableList.builder();
        int rank = 0;
        for (int i = 0; i < rated.size(); i++) {
            RankedUnit unit = rated.get(i);
            if (i == 0 || unit.ratio().compareRate(rated.get(i - 1).ratio()) != 0) {
                rank = i + 1;
            }
            ranking.add(new RankedUnit(rank, unit.unit(), unit.ratio()));
        }
        return ranking.addAll(others).build();
    }

    /**
     * Which of the leaf units among a unit and those below it have reported in every month of a period. Facts of units above
     * the leaves are no reports of leaves.
     *
     * @throws IndexOutOfBoundsException if there is no unit of that number
     */
    public Coverage coverage(int unit, ReportingPeriod period) {
        Preconditions.checkElementIndex(unit, totals.length, "unit");
        int first = first(period);
        ImmutableIntArray.Builder missing = ImmutableIntArray.builder();
        for (int leaf = unit; leaf < tree.subtreeEnd(unit); leaf++) {
            if (tree.isLeaf(leaf) && !hasAll(totals[leaf], first, period.length())) {
                missing.add(leaf);
            }
        }
        return new Coverage(leaves.count(unit, tree.subtreeEnd(unit)), missing.build());
    }

    private static boolean hasAll(PageSeries series, int firstMonth, int length) {
        int at = series.indexOf(firstMonth);
        int last = at + length - 1;
        return at >= 0 && last < series.size() && series.months[last] == firstMonth + length - 1;
    }

    private boolean isReported(int unit, ReportingPeriod period) {
        int first = first(period);
        for (int month = first; month < first + period.length(); month++) {
            if (pages(unit).find(month) != null) {
                return true;
            }
        }
        return false;
    }

    /** All filled cells of all units and months, one by one and without an object for each. */
    public CellCursor cells() {
        return new CellCursor(this);
    }

    /**
     * All rows by one breakdown and in total, of months and cumulative periods: what a report prints.
     *
     * @param breakdown the name of the breakdown; the others are summed over
     * @param yearStart the month in which cumulative periods begin: October for the work year
     * @param quantities what the rows tell besides the number of facts
     * @throws IllegalArgumentException if there is no breakdown of that name, or a quantity is of another schema
     */
    public RowCursor rows(String breakdown, Month yearStart, Iterable<Quantity> quantities) {
        quantities.forEach(this::check);
        return new RowCursor(this, schema.indexOfBreakdown(breakdown), yearStart, quantities);
    }

    /** The bytes that units, months and filled cells take, those that other cubes share included. */
    public long memory() {
        long bytes = 16 + 4L * totals.length;
        for (int unit = 0; unit < totals.length; unit++) {
            PageSeries series = totals[unit];
            bytes += 24 + 32 + 8L * series.size();
            for (Page page : series.pages) {
                bytes += page.bytes();
            }
        }
        return bytes;
    }

    PageSeries pages(int unit) {
        return totals[Preconditions.checkElementIndex(unit, totals.length, "unit")];
    }

    LeafCounts leaves() {
        return leaves;
    }

    private void check(Quantity quantity) {
        RollUpSchema other = quantity.selection().schema();
        if (!schema.equals(other)) {
            throw new IllegalArgumentException("quantity must be of the schema " + schema + " but is of " + other);
        }
    }

    private static int first(ReportingPeriod period) {
        return Months.of(YearMonth.from(period.firstDay()));
    }

    /** Whether units, schema and all numbers are the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Cube that)
                || !schema.equals(that.schema)
                || !tree.fingerprint().equals(that.tree.fingerprint())) {
            return false;
        }
        for (int unit = 0; unit < totals.length; unit++) {
            if (!totals[unit].sameAs(that.totals[unit])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return 31 * schema.hashCode() + tree.fingerprint().hashCode();
    }

    /** Units and months: for logs. */
    @Override
    public String toString() {
        return "Cube of " + tree.size() + " units, "
                + firstMonth().map(YearMonth::toString).orElse("–") + " to "
                + lastMonth().map(YearMonth::toString).orElse("–");
    }
}
