package vn.tiendo.indicator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * A ratio that keeps both of its terms (tỷ số): 577 876 of 685 898, which as a percentage is 84,25.
 *
 * <p>Ratios of parts add up to the ratio of the whole, term by term; rates are never averaged. There is a rate only where
 * the denominator is not zero. Two ratios are equal if both terms are: 1/2 and 2/4 are different ratios of one rate, see
 * {@link #compareRate}. The numerator may exceed the denominator.
 *
 * @param numerator the upper term, not negative
 * @param denominator the lower term, not negative
 */
public record Ratio(long numerator, long denominator) {
    /** Nothing of nothing: adds nothing to another ratio. */
    public static final Ratio ZERO = new Ratio(0, 0);

    private static final int MAX_FAST_SCALE = 6;
    private static final long HUNDRED = 100;

    /**
     * Checks the terms.
     *
     * @throws IllegalArgumentException if {@code numerator} or {@code denominator} is negative
     */
    public Ratio {
        if (numerator < 0 || denominator < 0) {
            throw new IllegalArgumentException(
                    "numerator and denominator must not be negative but were " + numerator + ", " + denominator);
        }
    }

    /**
     * A ratio of two terms.
     *
     * @throws IllegalArgumentException if {@code numerator} or {@code denominator} is negative
     */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(numerator, denominator);
    }

    /** Whether there is a rate: the denominator is not zero. */
    public boolean hasRate() {
        return denominator != 0;
    }

    /** Whether the numerator is above the denominator, which is a mistake where it should be a part of it. */
    public boolean exceedsWhole() {
        return numerator > denominator;
    }

    /**
     * The sum term by term: the ratio of the two parts together.
     *
     * @throws ArithmeticException if a term does not fit in a {@code long}
     */
    public Ratio plus(Ratio other) {
        return new Ratio(Math.addExact(numerator, other.numerator), Math.addExact(denominator, other.denominator));
    }

    /**
     * The percentage, rounded half up as published statistics are.
     *
     * @param scale how many decimals, 0 to {@value Percent#MAX_SCALE}
     * @return empty where there is no rate
     * @throws IllegalArgumentException if {@code scale} is out of its range
     */
    public Optional<Percent> percent(int scale) {
        Percent.checkScale(scale);
        return hasRate() ? Optional.of(new Percent(rounded(scale))) : Optional.empty();
    }

    private BigDecimal rounded(int scale) {
        if (scale <= MAX_FAST_SCALE) {
            long factor = HUNDRED;
            for (int i = 0; i < scale; i++) {
                factor *= 10;
            }
            if (numerator <= Long.MAX_VALUE / factor) {
                long scaled = numerator * factor;
                long rest = scaled % denominator;
                // Half or more, without the product that could overflow.
                long up = rest >= denominator - rest ? 1 : 0;
                return BigDecimal.valueOf(scaled / denominator + up, scale);
            }
        }
        return toRational().times(Rational.of(HUNDRED)).round(scale);
    }

    /**
     * How the rates compare, exactly.
     *
     * @return negative, zero or positive where this rate is below, equal to or above the other
     * @throws ArithmeticException if one of them has no rate
     */
    public int compareRate(Ratio other) {
        if (!hasRate() || !other.hasRate()) {
            throw new ArithmeticException("there is no rate without a denominator: " + this + ", " + other);
        }
        return Products.compare(numerator, other.denominator, other.numerator, denominator);
    }

    /**
     * The rate as an exact fraction: 0,8425… for 84,25%.
     *
     * @throws ArithmeticException if there is no rate
     */
    public Rational toRational() {
        if (!hasRate()) {
            throw new ArithmeticException("there is no rate without a denominator: " + this);
        }
        return Rational.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Both terms: {@code 577876/685898}. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
