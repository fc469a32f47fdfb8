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

    /** The symbols of thousands, hundreds, tens and ones, with the fives between them. */
    private static final String DECADES = "MDCLXVI";

    private static final int[] UNITS = {100, 10, 1};

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
        int position = from;
        while (position < to && position < from + 3 && is(text, position, 'M')) {
            position++;
        }
        int value = 1000 * (position - from);
        for (int decade = 0; decade < DECADES.length() - 2; decade += 2) {
            int digit = digit(text, position, to, decade);
            value = value + (digit >> 3) * UNITS[decade >> 1];
            position += digit & 7;
        }
        return position == to ? value : 0;
    }

    /** The digit of a decade that stands at a place, and how many characters it takes: {@code digit << 3 | length}. */
    private static int digit(CharSequence text, int from, int to, int decade) {
        char ten = DECADES.charAt(decade);
        char five = DECADES.charAt(decade + 1);
        char one = DECADES.charAt(decade + 2);
        int position = from;
        int value = 0;
        if (position < to && is(text, position, five)) {
            value = 5;
            position++;
        }
        int ones = 0;
        while (ones < 3 && position < to && is(text, position, one)) {
            ones++;
            position++;
        }
        // One before a five or ten takes away: IV, IX.
        if (value == 0 && ones == 1 && position < to) {
            if (is(text, position, five)) {
                return (4 << 3) | 2;
            }
            if (is(text, position, ten)) {
                return (9 << 3) | 2;
            }
        }
        return ((value + ones) << 3) | (position - from);
    }

    private static boolean is(CharSequence text, int index, char symbol) {
        return (text.charAt(index) & ~0x20) == symbol;
    }
}
