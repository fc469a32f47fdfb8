package vn.tiendo.indicator;

import org.jspecify.annotations.Nullable;
import vn.tiendo.result.Language;

/**
 * Something additive that is reported (chỉ số thống kê), such as {@code enforceable_cases}, "Số việc có điều kiện thi
 * hành": values of it for parts of a whole add up to the value for the whole.
 *
 * <p>Anyone declares measures; there is no closed list. Two measures are equal if identifier and kind are: the names are
 * only what tables and charts print.
 *
 * @param id the identifier: a Latin small letter, then small letters, digits and {@code _}, at most 64 characters
 * @param kind things or money
 * @param vietnameseName the name in Vietnamese
 * @param englishName the name in English
 */
public record Measure(String id, QuantityKind kind, String vietnameseName, String englishName) {
    /**
     * Checks the identifier.
     *
     * @throws IllegalArgumentException if {@code id} is not of its form
     */
    public Measure {
        if (!Identifiers.isMeasure(id)) {
            throw new IllegalArgumentException(
                    "id must be small letters, digits and _, beginning with a letter, but was \"" + id + "\"");
        }
    }

    /** Whether a text has the form of an identifier. */
    public static boolean isId(String text) {
        return Identifiers.isMeasure(text);
    }

    /** A measure that counts things. */
    public static Measure count(String id, String vietnameseName, String englishName) {
        return new Measure(id, QuantityKind.COUNT, vietnameseName, englishName);
    }

    /** A measure of money. */
    public static Measure amount(String id, String vietnameseName, String englishName) {
        return new Measure(id, QuantityKind.AMOUNT, vietnameseName, englishName);
    }

    /** The name in a language. */
    public String name(Language language) {
        return language == Language.VIETNAMESE ? vietnameseName : englishName;
    }

    /** By identifier and kind. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measure that && id.equals(that.id) && kind == that.kind;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The identifier. */
    @Override
    public String toString() {
        return id;
    }
}
