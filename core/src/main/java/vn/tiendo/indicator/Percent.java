package vn.tiendo.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tiendo.text.VietnameseNumber;
import vn.tiendo.text.VietnameseNumberFormat;

/**
 * A percentage with a stated number of decimals (tỷ lệ phần trăm): {@code 84,70%}.
 *
 * <p>It holds 84.70, never 0.8470; {@link #toFraction()} gives the other. Being rounded, percentages are for printing:
 * whether a target is met is decided on the terms of the {@link Ratio}, and there is on purpose no order here. Two are
 * equal if value and number of decimals are.
 *
 * @param value the number before the percent sign, with 0 to {@value #MAX_SCALE} decimals
 */
public record Percent(BigDecimal value) {
    /** The most decimals. */
    public static final int MAX_SCALE = 18;

    private static final int HUNDRED_DIGITS = 2;

    /**
     * Checks the number of decimals.
     *
     * @throws IllegalArgumentException if {@code value} has more than {@value #MAX_SCALE} decimals, or a negative scale
     */
    public Percent {
        checkScale(value.scale());
    }

    /**
     * So many percent, as decimal text: {@code of("84.70")}.
     *
     * @throws NumberFormatException if {@code value} is no decimal number
     * @throws IllegalArgumentException if it has more than {@value #MAX_SCALE} decimals
     */
    public static Percent of(String value) {
        return new Percent(new BigDecimal(value));
    }

    /** So many percent. */
    public static Percent of(long value) {
        return new Percent(BigDecimal.valueOf(value));
    }

    /**
     * The percentage for a fraction: 84.7 for 0.847.
     *
     * @throws IllegalArgumentException if it has more than {@value #MAX_SCALE} decimals as a percentage
     */
    public static Percent fromFraction(BigDecimal fraction) {
        BigDecimal percent = fraction.scaleByPowerOfTen(HUNDRED_DIGITS);
        return new Percent(percent.scale() < 0 ? percent.setScale(0) : percent);
    }

    /**
     * Reads a percentage as it is printed, {@code 84,70%}.
     *
     * @throws IllegalArgumentException if the text is none; a number without a percent sign is none
     */
    public static Percent parse(CharSequence text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "text must be a percentage such as 84,70% but was \"" + text + "\""));
    }

    /** The percentage, where the text is one as printed ({@code 84,70%}, {@code 95 phần trăm}) and nothing else. */
    public static Optional<Percent> find(CharSequence text) {
        return VietnameseNumber.find(text)
                .filter(VietnameseNumber::isPercent)
                .map(number -> new Percent(number.value()));
    }

    /** How many decimals it has. */
    public int scale() {
        return value.scale();
    }

    /** How many percentage points it is above another; negative if it is below. */
    public PercentagePoints minus(Percent other) {
        return PercentagePoints.of(value.subtract(other.value));
    }

    /** The fraction, exactly: 0.8470 for 84,70%. */
    public BigDecimal toFraction() {
        return value.movePointLeft(HUNDRED_DIGITS);
    }

    /** As documents print it, with all its decimals: {@code 84,70%}. */
    public String toVietnamese() {
        return VietnameseNumberFormat.formatPercent(value);
    }

    /** As machines read it, without the sign: {@code 84.70}. */
    public String toDecimalText() {
        return value.toPlainString();
    }

    /** With point and sign: {@code 84.70%}. */
    @Override
    public String toString() {
        return toDecimalText() + "%";
    }

    static void checkScale(int scale) {
        if (scale < 0 || scale > MAX_SCALE) {
            throw new IllegalArgumentException("scale must be 0 to " + MAX_SCALE + " but was " + scale);
        }
    }
}
