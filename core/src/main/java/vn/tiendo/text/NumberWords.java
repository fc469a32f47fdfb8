package vn.tiendo.text;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * Numbers in Vietnamese words (số đọc bằng chữ): {@code hai mươi lăm} is 25, {@code một nghìn chín trăm bảy mươi lăm} is
 * 1975, {@code hai không hai ba} is 2023.
 *
 * <p>All usual variants are read: mốt, tư, nhăm and lăm, bẩy, linh and lẻ, ngàn; {@code hai mươi mốt} and {@code hai mốt};
 * {@code một trăm hai} for 120; digits read one by one.
 */
public final class NumberWords {
    private static final int MOST_WORDS = 40;

    private static final ImmutableMap<Long, Integer> DIGITS = words(
            "không", 0, "một", 1, "mốt", 1, "hai", 2, "ba", 3, "bốn", 4, "tư", 4, "năm", 5, "lăm", 5, "nhăm", 5, "sáu",
            6, "bảy", 7, "bẩy", 7, "tám", 8, "chín", 9);

    private static final long TEN = Folding.wordKey("mười");
    private static final long TENS = Folding.wordKey("mươi");
    private static final long HUNDRED = Folding.wordKey("trăm");
    private static final long ODD = Folding.wordKey("linh");
    private static final long ODD_TOO = Folding.wordKey("lẻ");

    /** Thousand, million, thousand million: each may stand once, the greater before the smaller. */
    private static final ImmutableMap<Long, Integer> SCALES =
            words("nghìn", 3, "ngàn", 3, "triệu", 6, "tỷ", 9, "tỉ", 9);

    private final long[] keys;
    private int position;

    private NumberWords(long[] keys) {
        this.keys = keys;
    }

    /**
     * The number that a text reads.
     *
     * @param text words and white space, in any case; not null
     * @return the number, up to 999 999 999 999; empty where the text is no number, in whole
     */
    public static OptionalLong parse(CharSequence text) {
        long[] keys = keys(text);
        if (keys.length == 0 || keys.length > MOST_WORDS) {
            return OptionalLong.empty();
        }
        long spelled = spelledDigits(keys);
        return spelled >= 0 ? OptionalLong.of(spelled) : new NumberWords(keys).read();
    }

    private OptionalLong read() {
        long total = 0;
        int scaleBefore = 12;
        while (position < keys.length) {
            boolean odd = total > 0 && skipOdd();
            int start = position;
            int group = odd ? digit() : underThousand(total > 0);
            if (group < 0) {
                return OptionalLong.empty();
            }
            Integer scale = position < keys.length ? SCALES.get(keys[position]) : null;
            if (scale == null) {
                // một nghìn hai is said for 1200 and for 1002
                boolean unclear = total > 0 && !odd && position - start == 1 && group < 10;
                boolean whole = position == keys.length && !unclear;
                return whole ? OptionalLong.of(total + group) : OptionalLong.empty();
            }
            if (scale >= scaleBefore) {
                return OptionalLong.empty();
            }
            position++;
            total += group * power(scale);
            scaleBefore = scale;
        }
        return OptionalLong.of(total);
    }

    /** A number below a thousand; −1 where none begins. Behind a scale the hundreds may be nought: không trăm linh năm. */
    private int underThousand(boolean inside) {
        int start = position;
        int first = digit();
        if (first >= 0 && at(HUNDRED)) {
            position++;
            if (first == 0 && !inside) {
                return -1;
            }
            if (skipOdd()) {
                int unit = digit();
                return unit < 1 ? -1 : first * 100 + unit;
            }
            if (position == keys.length || !(nextIsUnit() || at(TEN))) {
                return first * 100;
            }
            int rest = underHundred();
            // một trăm hai is 120
            return first * 100 + (rest < 10 ? rest * 10 : rest);
        }
        position = start;
        return underHundred();
    }

    /** A number below a hundred; −1, and nothing taken, where none begins. */
    private int underHundred() {
        if (at(TEN)) {
            position++;
            return 10 + unit();
        }
        int tens = digit();
        if (tens < 0) {
            return -1;
        }
        boolean named = at(TENS);
        if (named) {
            position++;
        }
        // hai mươi ba, hai ba
        if (tens > 0 && (named || nextIsUnit())) {
            return tens * 10 + unit();
        }
        return named ? -1 : tens;
    }

    /** A digit from 1 to 9 if one follows, else 0. */
    private int unit() {
        return nextIsUnit() ? digit() : 0;
    }

    private boolean nextIsUnit() {
        return position < keys.length && DIGITS.getOrDefault(keys[position], 0) > 0;
    }

    private int digit() {
        Integer digit = position < keys.length ? DIGITS.get(keys[position]) : null;
        if (digit == null) {
            return -1;
        }
        position++;
        return digit;
    }

    private boolean skipOdd() {
        boolean odd = at(ODD) || at(ODD_TOO);
        if (odd) {
            position++;
        }
        return odd;
    }

    private boolean at(long key) {
        return position < keys.length && keys[position] == key;
    }

    /** Digits read one by one, as in years: three and more, or with a nought; −1 where other words stand between. */
    private static long spelledDigits(long[] keys) {
        boolean digitByDigit = keys.length > 2 && keys.length <= 12;
        long value = 0;
        for (long key : keys) {
            Integer digit = DIGITS.get(key);
            if (digit == null) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return digitByDigit ? value : -1;
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    /** The keys of the words; none where something else than words and white space stands between. */
    private static long[] keys(CharSequence text) {
        long[] keys = new long[MOST_WORDS + 1];
        int count = 0;
        int i = 0;
        while (i < text.length() && count <= MOST_WORDS) {
            if (Folding.isBlank(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && Folding.isWordPart(text.charAt(i))) {
                i++;
            }
            long key = Folding.wordKey(text, start, i);
            if (key < 0) {
                return new long[0];
            }
            keys[count++] = key;
        }
        return Arrays.copyOf(keys, count);
    }

    private static ImmutableMap<Long, Integer> words(Object... wordsAndValues) {
        ImmutableMap.Builder<Long, Integer> words = ImmutableMap.builder();
        for (int i = 0; i < wordsAndValues.length; i += 2) {
            words.put(Folding.wordKey((String) wordsAndValues[i]), (Integer) wordsAndValues[i + 1]);
        }
        return words.buildOrThrow();
    }
}
