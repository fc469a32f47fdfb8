package vn.tiendo.time;

import vn.tiendo.text.Folding;
import vn.tiendo.text.RomanNumeral;

/**
 * A phrase as words, numbers and signs, with a place to read at. One is used again for phrase after phrase, so that
 * reading makes nothing but its result.
 */
final class PhraseTokens {
    /** More tokens than any timeline has; only the words of an event or document may go on behind them. */
    private static final int MOST = 160;

    private static final int MAX_DIGITS = 9;

    private final int[] words = new int[MOST + 1];
    private final int[] values = new int[MOST + 1];
    private final int[] starts = new int[MOST + 1];
    private final int[] ends = new int[MOST + 1];
    private int count;
    private boolean cut;
    private CharSequence text = "";
    private int textEnd;

    /** The token that is read next. */
    int at;

    /** Takes the part of a text that lies between its first and last visible character. */
    void load(CharSequence whole) {
        text = whole;
        count = 0;
        at = 0;
        cut = false;
        int length = whole.length();
        while (length > 0 && Folding.isBlank(whole.charAt(length - 1))) {
            length--;
        }
        textEnd = length;
        int i = 0;
        while (i < length) {
            char c = whole.charAt(i);
            if (c == ' ' || Folding.isBlank(c)) {
                i++;
            } else if (count == MOST) {
                cut = true;
                break;
            } else if (c >= '0' && c <= '9') {
                i = number(whole, i, length);
            } else if (Folding.isWordPart(c)) {
                i = word(whole, i, length);
            } else {
                add(sign(c), 0, i, i + 1);
                i++;
            }
        }
        words[count] = Word.END;
        values[count] = 0;
        starts[count] = cut ? starts[count - 1] : textEnd;
        ends[count] = starts[count];
    }

    /** Lets go of the text. */
    void clear() {
        text = "";
    }

    /** Whether the text went on behind the last token. */
    boolean isCut() {
        return cut;
    }

    /** The word of the token so many places on. */
    int word(int offset) {
        int index = at + offset;
        return index < count ? words[index] : Word.END;
    }

    /** The word of the next token. */
    int word() {
        return words[at];
    }

    /** The value of the token so many places on. */
    int value(int offset) {
        int index = at + offset;
        return index < count ? values[index] : 0;
    }

    /** How many characters the token has. */
    int length(int offset) {
        int index = at + offset;
        return index < count ? ends[index] - starts[index] : 0;
    }

    /** Whether the token so many places on is a number of so many digits. */
    boolean isNumber(int offset, int fewestDigits, int mostDigits) {
        int digits = length(offset);
        return word(offset) == Word.NUMBER && digits >= fewestDigits && digits <= mostDigits;
    }

    /** Whether the token follows the one before it without a blank. */
    boolean isClose(int offset) {
        int index = at + offset;
        return index > 0 && index < count && starts[index] == ends[index - 1];
    }

    /** The Roman numeral that the token is, or 0. */
    int roman(int offset) {
        int index = at + offset;
        return index < count && words[index] != Word.NUMBER ? RomanNumeral.parse(text, starts[index], ends[index]) : 0;
    }

    /** Steps over the next token if it is that word. */
    boolean skip(int word) {
        if (words[at] == word) {
            at++;
            return true;
        }
        return false;
    }

    /** Steps over the next two tokens if they are those words. */
    boolean skip(int first, int second) {
        if (words[at] == first && word(1) == second) {
            at += 2;
            return true;
        }
        return false;
    }

    /** Steps over the next three tokens if they are those words. */
    boolean skip(int first, int second, int third) {
        if (words[at] == first && word(1) == second && word(2) == third) {
            at += 3;
            return true;
        }
        return false;
    }

    boolean atEnd() {
        return at >= count;
    }

    /** Where the next token starts in the text. */
    int position() {
        return starts[at];
    }

    /** Where a token starts in the text. */
    int start(int index) {
        return starts[index];
    }

    /** Where the last token that was read ends in the text; the start where none was. */
    int endOfRead() {
        return at == 0 ? starts[0] : ends[at - 1];
    }

    /** The text from a token to the end of the phrase, without the signs that close a cell. */
    String restFrom(int index) {
        int end = textEnd;
        while (end > starts[index] && isClosing(text.charAt(end - 1))) {
            end--;
        }
        return text.subSequence(starts[index], end).toString();
    }

    /** The text between two places. */
    String between(int from, int to) {
        return text.subSequence(from, to).toString();
    }

    /** The whole phrase as it was given. */
    CharSequence text() {
        return text;
    }

    /** Steps behind everything, the part behind the last token included. */
    void takeAll() {
        at = count;
        cut = false;
    }

    private static boolean isClosing(char c) {
        return c == ';' || c == ',' || c == '.' || Folding.isBlank(c);
    }

    private int number(CharSequence whole, int from, int length) {
        int value = 0;
        int i = from;
        for (; i < length; i++) {
            char c = whole.charAt(i);
            if (c < '0' || c > '9') {
                break;
            }
            value = i - from < MAX_DIGITS ? value * 10 + (c - '0') : value;
        }
        add(i - from <= MAX_DIGITS ? Word.NUMBER : Word.OTHER, value, from, i);
        return i;
    }

    private int word(CharSequence whole, int from, int length) {
        int i = from + 1;
        while (i < length && Folding.isWordPart(whole.charAt(i))) {
            i++;
        }
        int found = Word.find(whole, from, i);
        add(found & 0xFF, found >> 8, from, i);
        return i;
    }

    private static int sign(char c) {
        return switch (c) {
            case '/' -> Word.SLASH;
            case '.' -> Word.DOT;
            case ',' -> Word.COMMA;
            case ';' -> Word.SEMICOLON;
            case ':' -> Word.COLON;
            case '(', '[' -> Word.OPEN;
            case ')', ']' -> Word.CLOSE;
            case '|' -> Word.BAR;
            default -> Folding.isDash(c) ? Word.DASH : Word.OTHER;
        };
    }

    private void add(int word, int value, int from, int to) {
        words[count] = word;
        values[count] = value;
        starts[count] = from;
        ends[count] = to;
        count++;
    }
}
