package vn.tiendo.indicator;

import java.math.BigDecimal;
import vn.tiendo.text.VietnameseNumberFormat;

/**
 * A difference of two percentages (điểm phần trăm): what reports call {@code vượt 0,35%} for 84,25% against a target of
 * 83,90% is 0,35 percentage points, never a ratio.
 *
 * <p>Exact; it is rounded when it is printed. Negative where the first of the two is the smaller one ({@code còn thiếu}).
 *
 * @param exact the exact number of points
 */
public record PercentagePoints(Rational exact) implements Comparable<PercentagePoints> {
    private static final Rational HUNDRED = Rational.of(100);

    /** So many points. */
    public static PercentagePoints of(BigDecimal points) {
        return new PercentagePoints(Rational.from(points));
    }

    /** From one rate to another, both as fractions: 3 points from 0.81 to 0.84. */
    public static PercentagePoints between(Rational fromFraction, Rational toFraction) {
        return new PercentagePoints(toFraction.minus(fromFraction).times(HUNDRED));
    }

    /** −1, 0 or 1. */
    public int signum() {
        return exact.signum();
    }

    /**
     * The number of points, rounded half up: a half goes away from zero.
     *
     * @param scale how many decimals, 0 to {@value Percent#MAX_SCALE}
     * @throws IllegalArgumentException if {@code scale} is out of its range
     */
    public BigDecimal round(int scale) {
        Percent.checkScale(scale);
        return exact.round(scale);
    }

    /**
     * As documents print it, rounded half up: {@code -14,27 điểm phần trăm}.
     *
     * @param scale how many decimals
     * @throws IllegalArgumentException if {@code scale} is out of its range
     */
    public String toVietnamese(int scale) {
        return VietnameseNumberFormat.format(round(scale)) + " điểm phần trăm";
    }

    /** By the number of points. */
    @Override
    public int compareTo(PercentagePoints other) {
        return exact.compareTo(other.exact);
    }

    /** The exact number of points. */
    @Override
    public String toString() {
        return exact.toString();
    }
}
