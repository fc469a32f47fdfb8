package vn.tiendo.text;

import java.util.Arrays;

/**
 * A text cut into words, numbers and signs (từ, số và dấu), for scanners of running text: {@code 31/3/2024} is three
 * numbers and two signs. White space is between them and does not count.
 *
 * <p>Tokens are asked for by index; indexes before the first and behind the last one are allowed and give
 * {@link #END}. The text must not change meanwhile.
 */
public final class TextTokens {
    /** The key of a number. */
    public static final long NUMBER = -2;
    /** The key of a sign. */
    public static final long SIGN = -3;
    /** The key behind the last token. */
    public static final long END = -4;

    private final CharSequence text;
    private int count;
    private int[] starts;
    private int[] ends;
    private long[] keys;
    /** How many brackets are open before each token. */
    private int[] open;

    /** Cuts a text; takes time linear in its length. */
    public TextTokens(CharSequence text) {
        this.text = text;
        int size = 8 + text.length() / 4;
        starts = new int[size];
        ends = new int[size];
        keys = new long[size];
        open = new int[size];
        cut();
    }

    private void cut() {
        int depth = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Folding.isBlank(c)) {
                i++;
                continue;
            }
            int end = i + 1;
            long key;
            if (isDigit(c)) {
                while (end < text.length() && isDigit(text.charAt(end))) {
                    end++;
                }
                key = NUMBER;
            } else if (Folding.isWordPart(c)) {
                while (end < text.length() && Folding.isWordPart(text.charAt(end))) {
                    end++;
                }
                key = Folding.wordKey(text, i, end);
            } else {
                key = SIGN;
            }
            add(i, end, key, depth);
            depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
            i = end;
        }
    }

    private void add(int start, int end, long key, int depth) {
        if (count == starts.length) {
            int size = count * 2;
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
            keys = Arrays.copyOf(keys, size);
            open = Arrays.copyOf(open, size);
        }
        starts[count] = start;
        ends[count] = end;
        keys[count] = key;
        open[count] = depth;
        count++;
    }

    /** How many tokens there are. */
    public int count() {
        return count;
    }

    /** The {@link Folding#wordKey key} of a word, or one of the constants; −1 for a word that has none. */
    public long key(int token) {
        return token < 0 || token >= count ? END : keys[token];
    }

    /** Whether a token is a word. */
    public boolean isWord(int token) {
        long key = key(token);
        return key == -1 || key >= 0;
    }

    /** The index of its first unit in the text; behind the last token the length of the text. */
    public int start(int token) {
        return token >= count ? text.length() : starts[token];
    }

    /** The index behind its last unit in the text; the token must exist. */
    public int end(int token) {
        return ends[token];
    }

    /** How many units it has. */
    public int length(int token) {
        return token < 0 || token >= count ? 0 : ends[token] - starts[token];
    }

    /** The sign at a token; 0 where it is none. */
    public char sign(int token) {
        return key(token) == SIGN ? text.charAt(starts[token]) : 0;
    }

    /** Whether it is a dash of any kind. */
    public boolean isDash(int token) {
        return key(token) == SIGN && Folding.isDash(text.charAt(starts[token]));
    }

    /** Whether a token follows the one before it without white space. */
    public boolean isTight(int token) {
        return token > 0 && token < count && starts[token] == ends[token - 1];
    }

    /** Whether a bracket that was opened before it is not closed yet. */
    public boolean isInBrackets(int token) {
        return token >= 0 && token < count && open[token] > 0;
    }

    /** Whether it begins with a capital. */
    public boolean isCapital(int token) {
        return token >= 0 && token < count && Character.isUpperCase(text.charAt(starts[token]));
    }

    /** Its units as printed; the token must exist. */
    public String text(int token) {
        return text.subSequence(starts[token], ends[token]).toString();
    }

    /** The text that was cut. */
    public CharSequence whole() {
        return text;
    }

    /** The words from one token up to another, each run of white space as one blank. */
    public String printed(int from, int to) {
        StringBuilder printed = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && !isTight(i)) {
                printed.append(' ');
            }
            printed.append(text, starts[i], ends[i]);
        }
        return printed.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
