package vn.tiendo.outline;

import java.util.Locale;
import vn.tiendo.text.RomanNumeral;

/**
 * The letters of Vietnamese outlines in their order (thứ tự chữ cái): a b c d đ e g h i k l m n o p q r s t u v x y.
 * The letters with another mark than that of đ are left out, as are f, j, w, z.
 */
final class OutlineLetters {
    private static final String ORDER = "abcdđeghiklmnopqrstuvxy";

    private OutlineLetters() {}

    /** The place of a lower-case letter, from 1; 0 for one that no outline uses. */
    static int ordinal(char letter) {
        return ORDER.indexOf(letter) + 1;
    }

    /** The letter at a place; empty behind the last one. */
    static String letter(int ordinal) {
        return ordinal <= ORDER.length() ? String.valueOf(ORDER.charAt(ordinal - 1)) : "";
    }

    static String upperLetter(int ordinal) {
        return letter(ordinal).toUpperCase(Locale.ROOT);
    }

    static String lowerRoman(int ordinal) {
        return RomanNumeral.format(ordinal).toLowerCase(Locale.ROOT);
    }
}
