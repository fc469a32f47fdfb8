package vn.tiendo.time;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Folding;
import vn.tiendo.text.RomanNumeral;
import vn.tiendo.text.WordScanner;

/**
 * A phrase as words, numbers and signs, with a place to read at. One is used again for phrase after phrase, so that
 * reading makes nothing but its result.
 */
final class PhraseTokens {
    /** More tokens than any timeline has; only the words of an event or document may go on behind them. */
    private static final int MOST = 160;

    private static final int MAX_DIGITS = 9;

    private static final int WORD_MASK = 0xFF;
    private static final int LENGTH_SHIFT = 8;
    private static final int START_SHIFT = 20;
    private static final int PLACE_MASK = 0xFFF;
    private static final int VALUE_SHIFT = 32;

    /** Characters that are looked at; behind them again only the words of an event may go on. */
    private static final int LONGEST = 2048;

    /** How far a reader may look ahead of its place: so many ends stand behind the last token. */
    private static final int AHEAD = 6;

    private final WordScanner scanner = new WordScanner();
    private final char[] chars = new char[LONGEST];

    /** By token the word in 8 bits, the number of characters in 12, the start in 12, the value in the others. */
    private final long[] tokens = new long[MOST + AHEAD];

    private int count;
    private boolean cut;
    private boolean recurring;
    /** Null between two phrases. */
    private @Nullable String text;

    private int textEnd;

    /** The token that is read next. */
    int at;

    /** Takes the part of a text that lies between its first and last visible character. */
    void load(CharSequence whole) {
        String phrase = whole.toString();
        text = phrase;
        count = 0;
        at = 0;
        int words = 0;
        int visible = phrase.length();
        while (visible > 0 && Folding.isBlank(phrase.charAt(visible - 1))) {
            visible--;
        }
        textEnd = visible;
        int length = Math.min(textEnd, LONGEST);
        cut = length < textEnd;
        phrase.getChars(0, length, chars, 0);
        int i = 0;
        while (i < length) {
            char c = chars[i];
            if (c == ' ') {
                i++;
            } else if (count == MOST) {
                cut = true;
                break;
            } else if (c >= '0' && c <= '9') {
                i = number(i, length);
            } else if (Folding.isWordPart(c)) {
                int end = scanner.scan(chars, i, length);
                int found = Word.find(scanner.key());
                add(found & WORD_MASK, (found & ~Word.RECURRING) >> Byte.SIZE, i, end);
                words |= found;
                i = end;
            } else {
                if (!Folding.isBlank(c)) {
                    add(sign(c), 0, i, i + 1);
                    if (c == ')') {
                        dropRepeatedNumber();
                    }
                }
                i++;
            }
        }
        recurring = (words & Word.RECURRING) != 0;
        int end = cut ? length : textEnd;
        long last = token(Word.END, 0, end, end);
        for (int j = count; j < count + AHEAD; j++) {
            tokens[j] = last;
        }
    }

    /** Lets go of the text. */
    void clear() {
        text = null;
    }

    /** Whether the text went on behind the last token. */
    boolean isCut() {
        return cut;
    }

    /** Whether a word of recurrence is anywhere in the phrase: {@code hàng}, {@code mỗi}, {@code lần}. */
    boolean recurs() {
        return recurring;
    }

    /** Whether blanks stand before or behind the phrase. */
    boolean isPadded() {
        return start(0) > 0 || textEnd < text().length();
    }

    /** The word of the token so many places on. */
    int word(int offset) {
        return wordOf(tokens[at + offset]);
    }

    /** The word of the next token. */
    int word() {
        return wordOf(tokens[at]);
    }

    /** The value of the token so many places on. */
    int value(int offset) {
        return (int) (tokens[at + offset] >>> VALUE_SHIFT);
    }

    /** How many characters the token has. */
    int length(int offset) {
        return lengthOf(tokens[at + offset]);
    }

    /** Whether the token so many places on is a number of so many digits. */
    boolean isNumber(int offset, int fewestDigits, int mostDigits) {
        int digits = length(offset);
        return word(offset) == Word.NUMBER && digits >= fewestDigits && digits <= mostDigits;
    }

    /** Whether the token follows the one before it without a blank. */
    boolean isClose(int offset) {
        int index = at + offset;
        return index > 0 && index < count && start(index) == end(index - 1);
    }

    /** The Roman numeral that the token is, or 0. */
    int roman(int offset) {
        int index = at + offset;
        return index < count && wordOf(tokens[index]) != Word.NUMBER
                ? RomanNumeral.parse(text(), start(index), end(index))
                : 0;
    }

    /** Steps over the next token if it is that word. */
    boolean skip(int word) {
        if (word() == word) {
            at++;
            return true;
        }
        return false;
    }

    /** Steps over the next two tokens if they are those words. */
    boolean skip(int first, int second) {
        if (word() == first && word(1) == second) {
            at += 2;
            return true;
        }
        return false;
    }

    /** Steps over the next three tokens if they are those words. */
    boolean skip(int first, int second, int third) {
        if (word() == first && word(1) == second && word(2) == third) {
            at += 3;
            return true;
        }
        return false;
    }

    boolean atEnd() {
        return at >= count;
    }

    /** Whether no more than the signs that close a cell follow. */
    boolean isClosed() {
        int index = at;
        while (index < count && isSign(wordOf(tokens[index])) && wordOf(tokens[index]) != Word.MARK) {
            index++;
        }
        return index >= count;
    }

    /** Where the next token starts in the text. */
    int position() {
        return start(at);
    }

    /** Where a token starts in the text. */
    int start(int index) {
        return (int) (tokens[index] >>> START_SHIFT) & PLACE_MASK;
    }

    /** Where the last token that was read ends in the text; the start where none was. */
    int endOfRead() {
        return at == 0 ? start(0) : end(at - 1);
    }

    /** The text from a token to the end of the phrase, without the signs that close a cell. */
    String restFrom(int index) {
        int start = start(index);
        int end = textEnd;
        if (isFullStop(end - 3)) {
            end -= 3;
        }
        end = beforeClosing(start, end);
        int lone = end > start && isClosingBracket(text().charAt(end - 1)) ? loneBrackets(start, end) : 0;
        while (lone > 0 && end > start && isClosingBracket(text().charAt(end - 1))) {
            lone--;
            end = beforeClosing(start, end - 1);
        }
        return text().substring(start, end);
    }

    private int beforeClosing(int start, int end) {
        int last = end;
        while (last > start && isClosing(text().charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** {@code ./.}, which ends a document. */
    private boolean isFullStop(int from) {
        return from >= 0 && text().startsWith("./.", from);
    }

    private static boolean isClosingBracket(char c) {
        return c == ')' || c == ']';
    }

    /** How many brackets close in a part of the text that were opened before it. */
    private int loneBrackets(int from, int to) {
        int lone = 0;
        for (int i = from; i < to; i++) {
            char c = text().charAt(i);
            lone += isClosingBracket(c) ? 1 : c == '(' || c == '[' ? -1 : 0;
        }
        return lone;
    }

    /** The token of the last word or number, the first one where there are signs only. */
    int lastWord() {
        int index = count - 1;
        while (index > 0 && isSign(wordOf(tokens[index]))) {
            index--;
        }
        return Math.max(index, 0);
    }

    /** Whether it is a sign rather than a word or number. */
    static boolean isSign(int word) {
        return word >= Word.SLASH && word <= Word.MARK;
    }

    /** The text between two places. */
    String between(int from, int to) {
        return text().substring(from, to);
    }

    /** The whole phrase as it was given. */
    String text() {
        return Objects.requireNonNull(text, "text");
    }

    /** Steps behind everything, the part behind the last token included. */
    void takeAll() {
        at = count;
        cut = false;
    }

    private static boolean isClosing(char c) {
        return c == ';' || c == ',' || c == '.' || Folding.isBlank(c);
    }

    /** {@code 06 (sáu) tháng}, {@code sáu (06) tháng}: what the brackets say again in words is left out. */
    private void dropRepeatedNumber() {
        if (count < 4 || wordOf(tokens[count - 3]) != Word.OPEN) {
            return;
        }
        int before = wordOf(tokens[count - 4]);
        int word = wordOf(tokens[count - 2]);
        boolean number = before == Word.NUMBER ? isNumberWord(word) : word == Word.NUMBER && isNumberWord(before);
        if (number && tokens[count - 2] >>> VALUE_SHIFT == tokens[count - 4] >>> VALUE_SHIFT) {
            count -= 3;
        }
    }

    private static boolean isNumberWord(int word) {
        return word == Word.DIGIT || word == Word.NAM || word == Word.MUOI;
    }

    private int number(int from, int length) {
        int value = 0;
        int i = from;
        for (; i < length; i++) {
            char c = chars[i];
            if (c < '0' || c > '9') {
                break;
            }
            value = i - from < MAX_DIGITS ? value * 10 + (c - '0') : value;
        }
        add(i - from <= MAX_DIGITS ? Word.NUMBER : Word.OTHER, value, from, i);
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
            case '+' -> Word.PLUS;
            case '&' -> Word.VA;
            case '*' -> Word.BULLET;
            case '-' -> Word.DASH;
            // 17h00’: minutes.
            case '\'' -> Word.PHUT;
            default -> c < 0x80 ? Word.MARK : rareSign(c);
        };
    }

    private static int rareSign(char c) {
        return switch (c) {
            case '•', '▪', '●', '·' -> Word.BULLET;
            case '’', '′' -> Word.PHUT;
            case '→' -> Word.DASH;
            default -> Folding.isDash(c) ? Word.DASH : Word.MARK;
        };
    }

    private void add(int word, int value, int from, int to) {
        tokens[count++] = token(word, value, from, to);
    }

    private static long token(int word, int value, int from, int to) {
        return (long) value << VALUE_SHIFT | (long) from << START_SHIFT | (long) (to - from) << LENGTH_SHIFT | word;
    }

    private static int wordOf(long token) {
        return (int) token & WORD_MASK;
    }

    private static int lengthOf(long token) {
        return (int) token >>> LENGTH_SHIFT & PLACE_MASK;
    }

    /** Where a token ends in the text. */
    private int end(int index) {
        return start(index) + lengthOf(tokens[index]);
    }
}
