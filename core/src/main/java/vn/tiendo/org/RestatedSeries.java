package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.time.ReportingPeriod;

/**
 * A series on a later structure (chuỗi số liệu trình bày lại), such as the months of 2025 for the 34 provinces. Nothing
 * is lost: the values of the figures and of what could not be restated add up to the values of the series as reported.
 *
 * @param figures the figures, in the order of the units of the later structure, then of periods
 * @param unrestated what could not be restated, in the order in which it was given
 * @param <V> the type of the values
 */
public record RestatedSeries<V>(
        ImmutableList<RestatedFigure<V>> figures, ImmutableList<UnrestatedFigure<V>> unrestated) {

    /** The figure of a unit and period. */
    public Optional<RestatedFigure<V>> find(String unit, ReportingPeriod period) {
        return figures.stream()
                .filter(figure -> figure.unit().equals(unit) && figure.period().equals(period))
                .findFirst();
    }

    /** Why some figures could not be restated. */
    public ImmutableList<Diagnostic> diagnostics() {
        return unrestated.stream().map(UnrestatedFigure::reason).collect(ImmutableList.toImmutableList());
    }
}
