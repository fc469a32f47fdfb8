package vn.tiendo.indicator;

import com.google.common.collect.ImmutableList;
import vn.tiendo.org.OrgUnit;

/**
 * The ratio of a unit with all below it (tổng hợp), 40 of 100 from 2 units, marked as partial where units did not
 * report.
 *
 * @param ratio the sum, term by term, of the results that are there
 * @param reporting how many units gave a result
 * @param missing the units that should have given one and did not, or gave one that is wrong, in the order of the tree
 */
public record RatioTotal(Ratio ratio, int reporting, ImmutableList<OrgUnit> missing) {
    /** Whether the sum lacks the result of a unit. */
    public boolean isPartial() {
        return !missing.isEmpty();
    }

    /** How many units should give a result. */
    public int expected() {
        return reporting + missing.size();
    }

    /** The sum as a result: missing where no unit reported, not applicable where none has to. */
    public IndicatorValue toValue() {
        if (reporting > 0) {
            return IndicatorValue.of(ratio);
        }
        return IndicatorValue.absent(missing.isEmpty() ? RateStatus.NOT_APPLICABLE : RateStatus.MISSING);
    }
}
