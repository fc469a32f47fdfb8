package vn.tiendo.text;

/**
 * Roman numerals (số La Mã) as outlines and quarters print them: {@code IV}, {@code xii}.
 *
 * <p>Only the usual subtractive form is a numeral: {@code IIII} and {@code VX} are not.
 */
public final class RomanNumeral {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SYMBOLS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int MAX = 3999;

    private RomanNumeral() {}

    /**
     * Writes a number, for example 4 as {@code IV}.
     *
     * @param value 1 to 3999
     * @throws IllegalArgumentException if {@code value} is out of that range
     */
    public static String format(int value) {
        if (value < 1 || value > MAX) {
            throw new IllegalArgumentException("value must be 1 to 3999 but was " + value);
        }
        StringBuilder roman = new StringBuilder();
        int rest = value;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(SYMBOLS[i]);
            }
        }
        return roman.toString();
    }

    /** The value of a numeral in upper or lower case, or 0 where the text is none. */
    public static int parse(CharSequence text) {
        return parse(text, 0, text.length());
    }

    /** The value of the numeral in {@code text[from, to)}, upper or lower case, or 0 where that is none. */
    public static int parse(CharSequence text, int from, int to) {
        int value = 0;
        int position = from;
        for (int i = 0; i < VALUES.length; i++) {
            String symbol = SYMBOLS[i];
            // Each decade is one of: up to three ones, a nine (no more of the decade), a five, a four (no ones).
            int place = i % 4;
            int most = place == 0 ? 3 : 1;
            int found = 0;
            while (found < most && startsWith(text, position, to, symbol)) {
                value += VALUES[i];
                position += symbol.length();
                found++;
            }
            if (found > 0 && place != 0) {
                i += place == 1 ? 3 : 1;
            }
        }
        return position == to ? value : 0;
    }

    private static boolean startsWith(CharSequence text, int from, int to, String symbol) {
        if (to - from < symbol.length()) {
            return false;
        }
        for (int i = 0; i < symbol.length(); i++) {
            if ((text.charAt(from + i) & ~0x20) != symbol.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
