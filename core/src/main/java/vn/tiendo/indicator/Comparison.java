package vn.tiendo.indicator;

import java.util.Optional;

/**
 * How a result must compare with the value of a target (phép so sánh): {@code trên 84%} asks for more than 84 %.
 *
 * <p>The symbols are those of machine forms; {@link #findBySymbol} also takes the typographic {@code ≥} and {@code ≤}.
 */
public enum Comparison {
    /** More than the value (trên, cao hơn): equality is not enough. */
    ABOVE(">", "trên"),
    /** The value or more (ít nhất, tối thiểu, từ … trở lên, không thấp hơn). */
    AT_LEAST(">=", "ít nhất"),
    /** The value itself (đạt, bằng); the meaning of a bare {@code 100%}. */
    EQUAL("=", "bằng"),
    /** The value or less (không quá, tối đa, từ … trở xuống). */
    AT_MOST("<=", "không quá"),
    /** Less than the value (dưới, thấp hơn): equality is too much. */
    BELOW("<", "dưới");

    private final String symbol;
    private final String wording;
    private final Optional<Comparison> present = Optional.of(this);

    Comparison(String symbol, String wording) {
        this.symbol = symbol;
        this.wording = wording;
    }

    /**
     * The comparison of a symbol.
     *
     * @return the comparison of {@code >}, {@code >=}, {@code =}, {@code <=}, {@code <}, {@code ≥} or {@code ≤}; empty
     *     for every other text
     */
    public static Optional<Comparison> findBySymbol(String symbol) {
        return switch (symbol) {
            case ">" -> ABOVE.present;
            case ">=", "≥" -> AT_LEAST.present;
            case "=" -> EQUAL.present;
            case "<=", "≤" -> AT_MOST.present;
            case "<" -> BELOW.present;
            default -> Optional.empty();
        };
    }

    /** The symbol in machine forms, such as {@code >=}. */
    public String symbol() {
        return symbol;
    }

    /** The Vietnamese wording before a value, such as {@code ít nhất}. */
    public String wording() {
        return wording;
    }

    /** Whether the value itself does not do: {@code >} and {@code <}. */
    public boolean isStrict() {
        return this == ABOVE || this == BELOW;
    }

    /**
     * Whether it holds for a result.
     *
     * @param order the result compared with the value: negative where it is less, 0 where equal, positive where more, as
     *     {@code result.compareTo(value)} gives it
     */
    public boolean holds(int order) {
        return switch (this) {
            case ABOVE -> order > 0;
            case AT_LEAST -> order >= 0;
            case EQUAL -> order == 0;
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
        };
    }

    /** This comparison as a present optional, always the same one. */
    public Optional<Comparison> present() {
        return present;
    }
}
