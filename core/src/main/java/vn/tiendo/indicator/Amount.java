package vn.tiendo.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Folding;
import vn.tiendo.text.NumberUnit;
import vn.tiendo.text.VietnameseNumber;
import vn.tiendo.text.VietnameseNumberFormat;

/**
 * An amount of money (số tiền): {@code 20 tỷ đồng}, {@code 695.108.012 nghìn đồng}.
 *
 * <p>Exact: a whole number of the unit in which it is stated. Two amounts are equal if they are the same money, so that
 * 20 tỷ đồng equals 20 000 triệu đồng, and they are ordered likewise; the unit is how the amount is stated and printed.
 *
 * @param value how many units; may be negative
 * @param unit the unit
 */
public record Amount(long value, MoneyUnit unit) implements Comparable<Amount> {
    /** So many of a unit. */
    public static Amount of(long value, MoneyUnit unit) {
        return new Amount(value, unit);
    }

    /**
     * Reads an amount.
     *
     * @throws IllegalArgumentException if the text is none, see {@link #find}
     */
    public static Amount parse(CharSequence text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "text must be an amount such as 20 tỷ đồng but was \"" + text + "\""));
    }

    /**
     * The amount, where the text is one and nothing else: a Vietnamese number and a unit ({@code 20 tỷ đồng},
     * {@code 500.000đ}, {@code 1,5 triệu}). It is stated in the printed unit, or where that would not be a whole number in
     * the coarsest unit in which it is: {@code 1,5 tỷ đồng} in triệu đồng.
     *
     * @return empty for other text, for a number without unit, and for what does not fit in a {@code long}
     */
    public static Optional<Amount> find(CharSequence text) {
        Optional<VietnameseNumber> number = VietnameseNumber.find(text);
        if (number.isEmpty() || number.get().isPercent()) {
            return Optional.empty();
        }
        BigDecimal dongs = number.get().value();
        int words = text.length();
        while (words > 0 && !isDigit(text.charAt(words - 1))) {
            words--;
        }
        Optional<MoneyUnit> printed = MoneyUnit.find(text.subSequence(words, text.length()));
        if (printed.isPresent()) {
            OptionalLong value = printed.get().findExactly(dongs);
            if (value.isPresent()) {
                return Optional.of(new Amount(value.getAsLong(), printed.get()));
            }
        }
        boolean bare = number.get().unit() == NumberUnit.NONE && isBlank(text.subSequence(words, text.length()));
        return bare ? Optional.empty() : coarsest(dongs);
    }

    private static Optional<Amount> coarsest(BigDecimal dongs) {
        MoneyUnit[] units = MoneyUnit.values();
        for (int i = units.length - 1; i >= 0; i--) {
            OptionalLong value = units[i].findExactly(dongs);
            if (value.isPresent()) {
                return Optional.of(new Amount(value.getAsLong(), units[i]));
            }
        }
        return Optional.empty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(CharSequence text) {
        return text.chars().allMatch(c -> Folding.isBlank((char) c));
    }

    /**
     * This amount stated in another unit, exactly.
     *
     * @throws ArithmeticException if it is no whole number of that unit, or does not fit in a {@code long}
     */
    public Amount to(MoneyUnit other) {
        return new Amount(unit.convert(value, other), other);
    }

    /**
     * The sum, stated in the finer of the two units.
     *
     * @throws ArithmeticException if it does not fit in a {@code long}
     */
    public Amount plus(Amount other) {
        MoneyUnit finer = unit.finer(other.unit);
        return new Amount(Math.addExact(unit.convert(value, finer), other.unit.convert(other.value, finer)), finer);
    }

    /**
     * The difference, stated in the finer of the two units.
     *
     * @throws ArithmeticException if it does not fit in a {@code long}
     */
    public Amount minus(Amount other) {
        MoneyUnit finer = unit.finer(other.unit);
        return new Amount(
                Math.subtractExact(unit.convert(value, finer), other.unit.convert(other.value, finer)), finer);
    }

    /** As documents print it: {@code 20 tỷ đồng}. */
    public String toVietnamese() {
        return VietnameseNumberFormat.format(value) + ' ' + unit.toVietnamese();
    }

    /** By the money that it is, whatever the unit. */
    @Override
    public int compareTo(Amount other) {
        return Products.compare(value, unit.toDong(), other.value, other.unit.toDong());
    }

    /** By the money that it is, whatever the unit. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Amount that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        // The low 64 bits of the đồng: equal amounts have equal ones.
        return Long.hashCode(value * unit.toDong());
    }

    @Override
    public String toString() {
        return toVietnamese();
    }
}
