package vn.tiendo.io.csv;

import java.util.Optional;
import vn.tiendo.indicator.Observation;
import vn.tiendo.indicator.Ratio;
import vn.tiendo.result.SourceLocation;

/**
 * The two terms of one unit's completion rate in one period, as a row of a file gives them (số liệu tính tỷ lệ thi hành
 * xong): 577 876 of 685 898 cases in {@code Năm 2025}.
 *
 * @param period the period as printed, not empty
 * @param unit the unit as printed, not empty
 * @param measure what is counted
 * @param enforceable the denominator (có điều kiện thi hành), zero or more, or missing
 * @param completed the numerator (thi hành xong), zero or more, or missing
 * @param location where the row stands
 */
public record RateRow(
        String period,
        String unit,
        RateMeasure measure,
        Observation enforceable,
        Observation completed,
        SourceLocation location) {

    /** The ratio; empty where a term is missing, which is not the same as zero. */
    public Optional<Ratio> findRatio() {
        return enforceable.isPresent() && completed.isPresent()
                ? Optional.of(Ratio.of(completed.getValue(), enforceable.getValue()))
                : Optional.empty();
    }
}
