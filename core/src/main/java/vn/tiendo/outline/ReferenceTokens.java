package vn.tiendo.outline;

import java.util.Arrays;
import vn.tiendo.text.Folding;

/** A text as words, numbers and signs, cut once; white space is between them and does not count. */
final class ReferenceTokens {
    /** The key of a number. */
    static final long NUMBER = -2;
    /** The key of a sign. */
    static final long SIGN = -3;
    /** The key behind the last token. */
    static final long END = -4;

    private final CharSequence text;
    private int count;
    private int[] starts;
    private int[] ends;
    private long[] keys;
    /** How many brackets are open before each token. */
    private int[] open;

    ReferenceTokens(CharSequence text) {
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

    int count() {
        return count;
    }

    /** The folded key of a word, or one of the constants; −1 for a word that has none. */
    long key(int token) {
        return token < 0 || token >= count ? END : keys[token];
    }

    boolean isWord(int token) {
        long key = key(token);
        return key == -1 || key >= 0;
    }

    int start(int token) {
        return token >= count ? text.length() : starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int length(int token) {
        return token >= count ? 0 : ends[token] - starts[token];
    }

    /** The sign at a token; 0 where it is none. */
    char sign(int token) {
        return key(token) == SIGN ? text.charAt(starts[token]) : 0;
    }

    boolean isDash(int token) {
        return key(token) == SIGN && Folding.isDash(text.charAt(starts[token]));
    }

    /** Whether a token follows the one before it without white space. */
    boolean isTight(int token) {
        return token > 0 && token < count && starts[token] == ends[token - 1];
    }

    boolean isInBrackets(int token) {
        return token < count && open[token] > 0;
    }

    boolean isCapital(int token) {
        return token < count && Character.isUpperCase(text.charAt(starts[token]));
    }

    String text(int token) {
        return text.subSequence(starts[token], ends[token]).toString();
    }

    CharSequence whole() {
        return text;
    }

    /** The words from one token up to another, each run of white space as one blank. */
    String printed(int from, int to) {
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
