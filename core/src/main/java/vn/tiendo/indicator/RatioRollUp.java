package vn.tiendo.indicator;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;

/**
 * One indicator for every unit of a tree (tổng hợp theo cây tổ chức): 30 of 40 and 10 of 60 in two districts are 40 of
 * 100 in the province. Numerators and denominators are summed upwards, and the rate is taken last; rates are never
 * averaged.
 *
 * <p>Results may stand at any unit: a provincial office that enforces judgments itself has one of its own besides those of
 * its districts. A result is expected of each unit without units below it. A unit whose result is not whole gives nothing
 * to either term, for otherwise the sum would be a rate of nobody.
 */
public final class RatioRollUp {
    private final OrgTree tree;
    private final long[] numerators;
    private final long[] denominators;
    private final int[] reporting;
    private final boolean[] missing;

    private RatioRollUp(OrgTree tree) {
        this.tree = tree;
        this.numerators = new long[tree.size()];
        this.denominators = new long[tree.size()];
        this.reporting = new int[tree.size()];
        this.missing = new boolean[tree.size()];
    }

    /**
     * Sums the results of units.
     *
     * @param tree the units
     * @param results what the indicator comes to for each unit alone, without those below it, by code; a unit that is not
     *     named has not reported
     * @return the sums; with an error for each result of a unit that is not in the tree and for each count where a ratio is
     *     due, which are left out
     * @throws ArithmeticException if a term does not fit in a {@code long}
     */
    public static Parsed<RatioRollUp> of(OrgTree tree, Map<String, IndicatorValue> results) {
        RatioRollUp rollUp = new RatioRollUp(tree);
        ImmutableList.Builder<Diagnostic> problems = ImmutableList.builder();
        for (int unit = 0; unit < tree.size(); unit++) {
            rollUp.missing[unit] = tree.isLeaf(unit);
        }
        results.forEach((code, result) -> {
            int unit = tree.indexOf(code);
            if (unit < 0) {
                problems.add(Diagnostic.of(IndicatorCode.UNKNOWN_UNIT, SourceLocation.NONE, code));
            } else if (result.findCount().isPresent()) {
                problems.add(Diagnostic.of(IndicatorCode.NOT_A_RATIO, SourceLocation.NONE, code));
            } else {
                rollUp.set(unit, result);
            }
        });
        rollUp.sumUpwards();
        return Parsed.of(rollUp, problems.build());
    }

    private void set(int unit, IndicatorValue result) {
        switch (result.status()) {
            case PRESENT, NO_DENOMINATOR -> {
                Ratio ratio = result.findRatio().orElseThrow();
                numerators[unit] = ratio.numerator();
                denominators[unit] = ratio.denominator();
                reporting[unit] = 1;
                missing[unit] = false;
            }
            case NOT_APPLICABLE -> missing[unit] = false;
            case MISSING, NOT_YET_DUE, NEGATIVE -> missing[unit] = true;
        }
    }

    private void sumUpwards() {
        // In pre-order the units below a unit stand behind it: going back, each is whole before it is added.
        for (int unit = tree.size() - 1; unit > 0; unit--) {
            int parent = tree.parentIndex(unit);
            if (parent >= 0) {
                numerators[parent] = Math.addExact(numerators[parent], numerators[unit]);
                denominators[parent] = Math.addExact(denominators[parent], denominators[unit]);
                reporting[parent] += reporting[unit];
            }
        }
    }

    /** The tree whose units were summed. */
    public OrgTree tree() {
        return tree;
    }

    /**
     * The sum of a unit with all below it.
     *
     * @throws IllegalArgumentException if {@code unit} is not one of the tree
     */
    public RatioTotal total(OrgUnit unit) {
        int index = tree.indexOf(unit);
        ImmutableList.Builder<OrgUnit> absent = ImmutableList.builder();
        for (int below = index; below < tree.subtreeEnd(index); below++) {
            if (missing[below]) {
                absent.add(tree.unit(below));
            }
        }
        return new RatioTotal(Ratio.of(numerators[index], denominators[index]), reporting[index], absent.build());
    }
}
