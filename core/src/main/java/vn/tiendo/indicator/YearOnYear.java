package vn.tiendo.indicator;

import java.util.Optional;

/**
 * A result beside that of the same period a year before (so với cùng kỳ): 540 of 700 after 400 of 500 is 2,86 percentage
 * points less, 140 more in the numerator, and growth of the numerator by 35%.
 *
 * @param before the earlier result
 * @param now the later result
 */
public record YearOnYear(Ratio before, Ratio now) {
    private static final Rational HUNDRED = Rational.of(100);

    /** Two results, the earlier one first. */
    public static YearOnYear of(Ratio before, Ratio now) {
        return new YearOnYear(before, now);
    }

    /** By how many percentage points the rate rose, negative where it fell; empty where one of them has no rate. */
    public Optional<PercentagePoints> points() {
        return before.hasRate() && now.hasRate()
                ? Optional.of(PercentagePoints.between(before.toRational(), now.toRational()))
                : Optional.empty();
    }

    /** By how much the numerator rose, negative where it fell. */
    public long numeratorChange() {
        return now.numerator() - before.numerator();
    }

    /** By how much the denominator rose, negative where it fell. */
    public long denominatorChange() {
        return now.denominator() - before.denominator();
    }

    /** The numerator now over the numerator before; without a rate where there was none. */
    public Ratio numeratorGrowth() {
        return Ratio.of(now.numerator(), before.numerator());
    }

    /** The denominator now over the denominator before; without a rate where there was none. */
    public Ratio denominatorGrowth() {
        return Ratio.of(now.denominator(), before.denominator());
    }

    /**
     * The growth that a ratio of now to before stands for, as reports print it ({@code tăng 35,00%}): 35.00 for 540 over 400,
     * negative for a decline; rounded half up, a half away from zero.
     *
     * @param growth now over before, see {@link #numeratorGrowth}
     * @param scale how many decimals, 0 to {@value Percent#MAX_SCALE}
     * @return empty where there was nothing before
     */
    public static Optional<Percent> toPercentChange(Ratio growth, int scale) {
        Percent.checkScale(scale);
        return growth.hasRate()
                ? Optional.of(new Percent(
                        growth.toRational().minus(Rational.of(1)).times(HUNDRED).round(scale)))
                : Optional.empty();
    }
}
