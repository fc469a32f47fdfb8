package vn.tiendo.indicator;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Folding;
import vn.tiendo.text.VietnameseNumber;
import vn.tiendo.text.WordScanner;

/** A text as words, numbers and signs. */
final class TargetTokens {
    static final int WORD = 0;
    static final int NUMBER = 1;
    static final int PERCENT = 2;
    static final int SLASH = 3;
    static final int COMMA = 4;
    static final int DASH = 5;
    static final int OPEN = 6;
    static final int CLOSE = 7;
    /** The end of a sentence or of a clause: {@code . ; : ? !}. */
    static final int STOP = 8;

    static final int COMPARISON = 9;
    static final int OTHER = 10;
    static final int END = 11;

    /** The key of everything that is no word; no word has it. */
    private static final long NO_WORD = -2;

    private static final int MOST_DIGITS = 18;

    /** Abbreviations before a point that ends no sentence. */
    private static final WordPhrases ABBREVIATIONS = WordPhrases.of("tp|tx|tt|ths|ts|gs|pgs|bs|ks|đ|q|p|h|x");

    private final String text;
    private byte[] kinds = new byte[64];
    private long[] words = new long[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;

    TargetTokens(String text) {
        this.text = text;
        WordScanner scanner = new WordScanner();
        char[] chars = text.toCharArray();
        int length = chars.length;
        int i = 0;
        while (i < length) {
            char c = chars[i];
            if (isDigit(c)) {
                int end = numberEnd(chars, i);
                add(NUMBER, NO_WORD, i, end);
                i = end;
            } else if (Folding.isWordPart(c)) {
                int end = Math.max(scanner.scan(chars, i, length), i + 1);
                add(WORD, scanner.key(), i, end);
                i = end;
            } else if (Folding.isBlank(c)) {
                i++;
            } else {
                int end = i + (isComparison(c) && i + 1 < length && chars[i + 1] == '=' ? 2 : 1);
                add(sign(chars, i), NO_WORD, i, end);
                i = end;
            }
        }
    }

    int count() {
        return count;
    }

    String text() {
        return text;
    }

    int kind(int at) {
        return at < 0 || at >= count ? END : kinds[at];
    }

    boolean is(int at, int kind) {
        return kind(at) == kind;
    }

    /** The key of a word; for all else a number that is no word's. */
    long word(int at) {
        return at < 0 || at >= count ? NO_WORD : words[at];
    }

    int start(int at) {
        return at < count ? starts[at] : text.length();
    }

    int end(int at) {
        return ends[at];
    }

    int length(int at) {
        return ends[at] - starts[at];
    }

    char firstChar(int at) {
        return text.charAt(starts[at]);
    }

    /** Whether nothing stands between a token and the one before it. */
    boolean isClose(int at) {
        return at > 0 && at < count && starts[at] == ends[at - 1];
    }

    /** The text from the first token of a range to its last. */
    String text(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }

    /** The whole number that a token is; −1 where it is none or has points, commas or too many digits. */
    long whole(int at) {
        if (kind(at) != NUMBER || length(at) > MOST_DIGITS) {
            return -1;
        }
        long value = 0;
        for (int i = starts[at]; i < ends[at]; i++) {
            char c = text.charAt(i);
            if (!isDigit(c)) {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /** The number that a token is, the Vietnamese way; null where it is none. */
    @Nullable BigDecimal number(int at) {
        return kind(at) == NUMBER
                ? VietnameseNumber.find(text(at, at + 1))
                        .map(VietnameseNumber::value)
                        .orElse(null)
                : null;
    }

    /** The number before a percent sign, where a point that parts no thousands begins decimals: {@code 84.7}. */
    @Nullable BigDecimal percentage(int at) {
        BigDecimal number = number(at);
        if (number != null || kind(at) != NUMBER) {
            return number;
        }
        String digits = text(at, at + 1);
        int point = digits.indexOf('.');
        boolean decimal = point > 0 && point <= 3 && digits.length() - point <= 3 && digits.indexOf('.', point + 1) < 0;
        return decimal && digits.indexOf(',') < 0 ? new BigDecimal(digits) : null;
    }

    /** Whether a sentence or clause ends with this token. */
    boolean isStop(int at) {
        int kind = kind(at);
        return kind == STOP || kind == END;
    }

    private void add(int kind, long word, int from, int to) {
        if (count == kinds.length) {
            int more = count * 2;
            kinds = Arrays.copyOf(kinds, more);
            words = Arrays.copyOf(words, more);
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
        }
        kinds[count] = (byte) kind;
        words[count] = word;
        starts[count] = from;
        ends[count] = to;
        count++;
    }

    private int sign(char[] chars, int at) {
        char c = chars[at];
        return switch (c) {
            case '%' -> PERCENT;
            case '/' -> SLASH;
            case ',' -> COMMA;
            case '(', '[' -> OPEN;
            case ')', ']' -> CLOSE;
            case ';', ':', '?', '!' -> STOP;
            case '.' -> endsSentence(chars, at) ? STOP : OTHER;
            case '>', '<', '=', '≥', '≤' -> COMPARISON;
            default -> Folding.isDash(c) ? DASH : OTHER;
        };
    }

    private boolean endsSentence(char[] chars, int at) {
        boolean spaced = at + 1 == chars.length || Folding.isBlank(chars[at + 1]) || chars[at + 1] == '/';
        boolean abbreviation = count > 0 && ends[count - 1] == at && ABBREVIATIONS.isAt(this, count - 1);
        return spaced && !abbreviation;
    }

    private static boolean isComparison(char c) {
        return c == '>' || c == '<';
    }

    private static int numberEnd(char[] chars, int from) {
        int i = from;
        while (i < chars.length
                && (isDigit(chars[i]) || (isInside(chars[i]) && i + 1 < chars.length && isDigit(chars[i + 1])))) {
            i++;
        }
        return i;
    }

    private static boolean isInside(char c) {
        return c == '.' || c == ',';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
