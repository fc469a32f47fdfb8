package vn.tiendo.enforcement;

import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureValues;
import vn.tiendo.indicator.Percent;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.time.ReportingPeriod;

/**
 * One row of a statistical report (dòng số liệu thống kê): what a unit reports for a period, as a whole or for one category:
 * {@code An Giang, 7 tháng năm 2025, 4.336.399.603 nghìn đồng có điều kiện}.
 *
 * <p>A row holds what was reported, right or wrong; {@link StatisticsChecks} says what is wrong. It keeps the printed rates
 * beside the figures, for whoever prints a rate may have computed it from something else.
 */
@Value.Immutable
public interface StatisticalRow extends WithStatisticalRow {
    /** The category of a row on the whole. */
    String TOTAL = "*";

    /** Starts a row. */
    static Builder builder() {
        return new Builder();
    }

    /** The unit: the application's stable code, or before {@link StatisticalSet#resolveUnits()} a name. */
    String unit();

    /** The period; cumulative from 1 October in statutory reports. */
    ReportingPeriod period();

    /** The breakdown: a kind of judgment, of duty, of creditor; {@value #TOTAL}, where not said, for the whole. */
    @Value.Default
    default String category() {
        return TOTAL;
    }

    /** The figures. */
    MeasureValues values();

    /** The rates as printed, by identifier of the indicator, such as {@code by-case}. */
    ImmutableMap<String, Percent> printedRates();

    /**
     * The step to which a figure is rounded where it is printed, in the unit of the figures: 10 for a number of cases in
     * thousands with two decimals. Figures that are not named are exact.
     */
    ImmutableMap<Measure, Long> roundedTo();

    /** Where it was read; two rows that differ only in that are equal. */
    @Value.Auxiliary
    @Value.Default
    default SourceLocation location() {
        return SourceLocation.NONE;
    }

    /**
     * Checks the steps.
     *
     * @throws IllegalArgumentException if one of {@code roundedTo} is negative
     */
    @Value.Check
    default void check() {
        if (roundedTo().values().stream().anyMatch(step -> step < 0)) {
            throw new IllegalArgumentException("roundedTo must not be negative but was " + roundedTo());
        }
    }

    /** Builds rows. */
    final class Builder extends ImmutableStatisticalRow.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
