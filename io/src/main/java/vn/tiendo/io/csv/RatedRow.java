package vn.tiendo.io.csv;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import vn.tiendo.indicator.Assessment;
import vn.tiendo.indicator.Percent;
import vn.tiendo.indicator.PercentagePoints;

/**
 * A row of terms with the rate that they give, and how it stands to its target (tỷ lệ và đánh giá): 54 681 and 26 515 give
 * 48.49 percent.
 *
 * @param row the terms
 * @param assessment how the rate meets its target; empty where no target is set
 */
public record RatedRow(RateRow row, Optional<Assessment> assessment) {
    private static final int SCALE = 2;

    /** The rate, rounded half up to two decimals; empty where a term is missing or the denominator is zero. */
    public Optional<Percent> percent() {
        return row.findRatio().flatMap(ratio -> ratio.percent(SCALE));
    }

    /** The cells of the row as {@link RateCsv#write} has them. */
    ImmutableList<String> cells(boolean withTargets) {
        ImmutableList.Builder<String> cells = ImmutableList.<String>builder()
                .add(row.period(), row.unit(), row.measure().code())
                .add(
                        number(row.enforceable().findValue()),
                        number(row.completed().findValue()))
                .add(percent().map(Percent::toDecimalText).orElse(""));
        if (withTargets) {
            cells.add(assessment
                            .map(found -> Ascii.toLowerCase(found.outcome().name()))
                            .orElse(""))
                    .add(assessment
                            .flatMap(Assessment::difference)
                            .map(RatedRow::points)
                            .orElse(""))
                    .add(number(assessment.map(Assessment::needed).orElse(OptionalLong.empty())));
        }
        return cells.build();
    }

    private static String points(PercentagePoints difference) {
        return difference.round(SCALE).toPlainString();
    }

    private static String number(OptionalLong value) {
        return value.isPresent() ? Long.toString(value.getAsLong()) : "";
    }
}
