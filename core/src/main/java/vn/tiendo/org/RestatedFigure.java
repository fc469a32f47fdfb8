package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import vn.tiendo.time.ReportingPeriod;

/**
 * A figure on a later structure (số liệu trình bày lại): the cases of April 2025 in what is now An Giang, out of those of An
 * Giang and Kiên Giang.
 *
 * @param unit the code of the unit in the later structure
 * @param period the period
 * @param value the sum of what the sources give
 * @param isRestated whether a change made it another figure than was reported; otherwise it is just as reported
 * @param isEstimated whether a source was divided by shares
 * @param sources the reported figures it is made of, in the order in which they were given
 * @param missing the codes of units of that time that belong to it too, but of which no figure is in it
 * @param <V> the type of the value
 */
public record RestatedFigure<V>(
        String unit,
        ReportingPeriod period,
        V value,
        boolean isRestated,
        boolean isEstimated,
        ImmutableList<UnitFigure<V>> sources,
        ImmutableList<String> missing) {

    /** Whether part of it is missing. */
    public boolean isPartial() {
        return !missing.isEmpty();
    }
}
