package vn.tiendo.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tiendo.text.VietnameseNumberFormat;

/**
 * A percentage as the value of a target (tỷ lệ phần trăm): 84.70 for {@code 84,70%}.
 *
 * @param percent the percentage as printed, not the fraction of one; any sign, above 100 too
 */
public record PercentValue(BigDecimal percent) implements TargetValue {

    /**
     * The percentage that is written as decimal text, such as {@code 84.70}.
     *
     * @throws IllegalArgumentException if {@code percent} is none, such as {@code 84,70}
     */
    public static PercentValue of(String percent) {
        try {
            return new PercentValue(new BigDecimal(percent));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "percent must be decimal text such as 84.70 but was \"" + percent + "\"", e);
        }
    }

    /** A whole percentage. */
    public static PercentValue of(long percent) {
        return new PercentValue(BigDecimal.valueOf(percent));
    }

    @Override
    public TargetUnit unit() {
        return TargetUnit.PERCENT;
    }

    @Override
    public Optional<String> findText() {
        return Optional.of(percent.toPlainString());
    }

    @Override
    public String toString() {
        return VietnameseNumberFormat.formatPercent(percent);
    }
}
