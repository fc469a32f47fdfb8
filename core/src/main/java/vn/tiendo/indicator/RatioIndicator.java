package vn.tiendo.indicator;

import org.immutables.value.Value;
import vn.tiendo.result.Language;

/**
 * An indicator that is a ratio of two sums of measures (chỉ tiêu tỷ lệ): {@code by-case}, "Tỷ lệ thi hành xong về việc", is
 * {@code completed_cases} over {@code enforceable_cases}.
 *
 * <p>It is data: a ministry declares its own, in code or in a file. For a whole, numerator and denominator are summed over
 * the parts and the ratio is taken last.
 */
@Value.Immutable
public interface RatioIndicator extends WithRatioIndicator {
    /** How many decimals the percentage has where the indicator does not say, as in published statistics. */
    int STANDARD_SCALE = 2;

    /** Starts an indicator. */
    static Builder builder() {
        return new Builder();
    }

    /** Whether a text has the form of an identifier. */
    static boolean isId(String text) {
        return Identifiers.isIndicator(text);
    }

    /** The identifier: a Latin small letter, then small letters, digits, {@code _} and {@code -}, at most 64 characters. */
    String id();

    /** The name in Vietnamese. */
    String vietnameseName();

    /** The name in English. */
    String englishName();

    /** What is counted: the upper term. */
    LinearForm numerator();

    /** Of what it is a part: the lower term. */
    LinearForm denominator();

    /** Which way it is better; the higher, where not said. */
    @Value.Default
    default Direction direction() {
        return Direction.HIGHER_IS_BETTER;
    }

    /** With how many decimals its percentage is printed; {@value #STANDARD_SCALE} where not said. */
    @Value.Default
    default int scale() {
        return STANDARD_SCALE;
    }

    /** The name in a language. */
    default String name(Language language) {
        return language == Language.VIETNAMESE ? vietnameseName() : englishName();
    }

    /** Counts or amounts, of which both terms are. */
    default QuantityKind kind() {
        return denominator().kind();
    }

    /**
     * What it comes to for a row of values. Every measure of its forms is needed; those that are not applicable add nothing.
     *
     * @throws ArithmeticException if a term does not fit in a {@code long}
     */
    default IndicatorValue evaluate(MeasureValues values) {
        return evaluate(values, MissingPolicy.NEEDS_ALL);
    }

    /**
     * What it comes to for a row of values, where missing ones are a matter of the policy.
     *
     * @throws ArithmeticException if a term does not fit in a {@code long}
     */
    default IndicatorValue evaluate(MeasureValues values, MissingPolicy policy) {
        return IndicatorValue.from(
                numerator().evaluate(values, policy), denominator().evaluate(values, policy));
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if {@code id} is not of its form, {@code scale} is out of its range, or
     *     {@code numerator} and {@code denominator} are of two kinds
     */
    @Value.Check
    default void check() {
        if (!Identifiers.isIndicator(id())) {
            throw new IllegalArgumentException(
                    "id must be small letters, digits, _ and -, beginning with a letter, but was \"" + id() + "\"");
        }
        Percent.checkScale(scale());
        if (numerator().kind() != denominator().kind()) {
            throw new IllegalArgumentException(
                    "numerator and denominator must both be of counts or of amounts but were " + numerator() + ", "
                            + denominator());
        }
    }

    /** Builds indicators. */
    final class Builder extends ImmutableRatioIndicator.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
