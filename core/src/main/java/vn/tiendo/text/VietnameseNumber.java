package vn.tiendo.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A number as Vietnamese documents print it (số): {@code 8.400.000}, {@code 84,70%}, {@code 05}, {@code 20 tỷ đồng},
 * {@code 1,5 triệu}.
 *
 * <p>Points part thousands, a comma begins the decimals. The value is exact: it is counted in the unit itself, so that
 * {@code 20 tỷ đồng} is 20 000 000 000 đồng, and keeps its printed decimals, so that {@code 84,70%} is 84.70 with scale 2.
 * Two numbers are equal if value, scale and unit are.
 *
 * @param value the value, the words for thousand and so on counted in; a percentage as printed: 84.70 for {@code 84,70%}
 * @param unit what it counts
 */
public record VietnameseNumber(BigDecimal value, NumberUnit unit) {

    /** A number without unit. */
    public static VietnameseNumber of(long value) {
        return new VietnameseNumber(BigDecimal.valueOf(value), NumberUnit.NONE);
    }

    /**
     * Reads a number.
     *
     * @throws IllegalArgumentException if the text is not wholly one number, see {@link #find}
     */
    public static VietnameseNumber parse(CharSequence text) {
        return find(text)
                .orElseThrow(() ->
                        new IllegalArgumentException("text must be a Vietnamese number but was \"" + text + "\""));
    }

    /**
     * The number, where the text is one and nothing else but white space at its ends.
     *
     * <p>A sign may stand before it; behind it {@code nghìn}, {@code ngàn}, {@code triệu}, {@code tỷ}, {@code tỉ} and their
     * like, also two of them ({@code 3 nghìn tỷ}), then the unit. Refused are points that do not part threes
     * ({@code 1.23.4}, {@code 84.7}), two commas, a point behind the comma ({@code 1,234.5}), a grouped number with a
     * leading nought, and more than 18 digits before or 12 behind the comma.
     */
    public static Optional<VietnameseNumber> find(CharSequence text) {
        return new VietnameseNumberReader(text).readWhole();
    }

    /**
     * How many units the words for thousand, million and so on stand for: 1000 for {@code nghìn đồng}, 1 for
     * {@code đồng}; as in {@code Đơn vị tính: nghìn đồng} above a table.
     *
     * @return the factor; empty where the text is something else than such words with or without a unit of money
     */
    public static OptionalLong findScale(CharSequence text) {
        return new VietnameseNumberReader(text).readScaleAlone();
    }

    /** Whether it is a percentage. */
    public boolean isPercent() {
        return unit == NumberUnit.PERCENT;
    }

    /**
     * The value as a whole number.
     *
     * @throws ArithmeticException if it has decimals other than nought or does not fit
     */
    public long longValueExact() {
        return value.longValueExact();
    }

    /** The number with points and comma, and its unit: {@code 8.400.000}, {@code 84,70%}, {@code 20.000.000.000 đồng}. */
    @Override
    public String toString() {
        String number = VietnameseNumberFormat.format(value);
        return switch (unit) {
            case NONE -> number;
            case PERCENT -> number + "%";
            case DONG -> number + " đồng";
        };
    }
}
