package vn.tiendo.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import vn.tiendo.text.VietnameseNumber;

/**
 * The unit in which amounts of money are stated (đơn vị tính): {@code nghìn đồng} in enforcement statistics,
 * {@code tỷ đồng} in the press.
 *
 * <p>The constants stand from the finest to the coarsest.
 */
public enum MoneyUnit {
    /** Đồng. */
    DONG(1L, "đồng"),
    /** Nghìn đồng, 1 000 đồng. */
    THOUSAND_DONG(1_000L, "nghìn đồng"),
    /** Triệu đồng, 1 000 000 đồng. */
    MILLION_DONG(1_000_000L, "triệu đồng"),
    /** Tỷ đồng, 1 000 000 000 đồng. */
    BILLION_DONG(1_000_000_000L, "tỷ đồng");

    private final long dong;
    private final String vietnamese;

    MoneyUnit(long dong, String vietnamese) {
        this.dong = dong;
        this.vietnamese = vietnamese;
    }

    /**
     * The unit that words stand for, in any spelling ({@code Tỉ đồng}, {@code ngàn đồng}, {@code VNĐ}); the words for
     * thousand and so on may stand alone ({@code triệu}).
     *
     * @return empty for other words, also for a scale that is no unit here, such as {@code nghìn tỷ}
     */
    public static Optional<MoneyUnit> find(CharSequence words) {
        OptionalLong scale = VietnameseNumber.findScale(words);
        if (scale.isPresent()) {
            for (MoneyUnit unit : values()) {
                if (unit.dong == scale.getAsLong()) {
                    return Optional.of(unit);
                }
            }
        }
        return Optional.empty();
    }

    /** How many đồng it is. */
    public long toDong() {
        return dong;
    }

    /** The Vietnamese words: {@code tỷ đồng}. */
    public String toVietnamese() {
        return vietnamese;
    }

    /** The finer of two units. */
    public MoneyUnit finer(MoneyUnit other) {
        return dong <= other.dong ? this : other;
    }

    /**
     * A number of these units in another unit, exactly.
     *
     * @throws ArithmeticException if the result is not a whole number of the other unit, or does not fit in a {@code long}
     */
    public long convert(long value, MoneyUnit to) {
        if (dong >= to.dong) {
            return Math.multiplyExact(value, dong / to.dong);
        }
        long factor = to.dong / dong;
        if (value % factor != 0) {
            throw new ArithmeticException(value + " " + vietnamese + " is no whole number of " + to.vietnamese);
        }
        return value / factor;
    }

    /** A number of đồng in this unit, exactly; empty where it is no whole number of it or does not fit. */
    OptionalLong findExactly(BigDecimal dongs) {
        try {
            return OptionalLong.of(dongs.divide(BigDecimal.valueOf(dong)).longValueExact());
        } catch (ArithmeticException notWhole) {
            return OptionalLong.empty();
        }
    }
}
