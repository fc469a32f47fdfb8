package vn.tiendo.outline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Folding;
import vn.tiendo.text.RomanNumeral;

/** Reads outline numbers from left to right, without looking behind the closing mark more than one word. */
final class OutlineNumberReader {
    /** Longer numbers are years and amounts. */
    private static final int FIRST_COMPONENT_DIGITS = 3;
    /** {@code 8.400} is an amount, not the four-hundredth point. */
    private static final int LATER_COMPONENT_DIGITS = 2;
    /** Numerals with L, C, D, M do not occur in outlines, while words made of these letters do. */
    private static final int LARGEST_ROMAN = 39;

    private static final int MAX_COMPONENTS = 6;
    /** {@code Q.1} is a district, and few sections go beyond H. */
    private static final int LAST_SECTION_LETTER = OutlineLetters.ordinal('h');

    private static final ImmutableMap<String, Integer> ORDINAL_WORDS = ordinalWords();
    private static final ImmutableList<OutlineStyle> WORDED = ImmutableList.of(
            OutlineStyle.ARTICLE, OutlineStyle.ANNEX, OutlineStyle.CHAPTER, OutlineStyle.PART, OutlineStyle.SECTION);

    private final CharSequence line;
    private final int end;
    private int position;

    private OutlineNumberReader(CharSequence line) {
        this.line = line;
        int last = line.length();
        while (last > 0 && Folding.isBlank(line.charAt(last - 1))) {
            last--;
        }
        this.end = last;
    }

    static Optional<OutlineNumber> whole(CharSequence text) {
        OutlineNumberReader reader = new OutlineNumberReader(text);
        OutlineNumber number = reader.read();
        return number != null && reader.position == reader.end ? Optional.of(number) : Optional.empty();
    }

    static Optional<NumberedText> atStart(CharSequence text) {
        OutlineNumberReader reader = new OutlineNumberReader(text);
        OutlineNumber number = reader.read();
        if (number == null) {
            return Optional.empty();
        }
        int rest = reader.position;
        return Optional.of(
                new NumberedText(number, text.subSequence(rest, reader.end).toString(), rest));
    }

    static ImmutableList<OutlineNumber> readings(OutlineNumber number) {
        char letter = number.text().length() == 1 ? number.text().charAt(0) : 0;
        boolean lower = letter == 'i' || letter == 'v' || letter == 'x';
        boolean upper = letter == 'I' || letter == 'V' || letter == 'X';
        if (!lower && !upper) {
            return ImmutableList.of(number);
        }
        OutlineNumber roman = single(
                lower ? OutlineStyle.LOWER_ROMAN : OutlineStyle.ROMAN,
                number.text(),
                RomanNumeral.parse(number.text()),
                number.mark());
        OutlineNumber alphabetic = single(
                lower ? OutlineStyle.LETTER : OutlineStyle.UPPER_LETTER,
                number.text(),
                OutlineLetters.ordinal(Character.toLowerCase(letter)),
                number.mark());
        // Points are a), b) …; Roman ones below them stand in two brackets. Sections are Roman.
        boolean romanFirst = upper || number.mark() == OutlineMark.BRACKETS;
        return romanFirst ? ImmutableList.of(roman, alphabetic) : ImmutableList.of(alphabetic, roman);
    }

    static Optional<OutlineNumber> misread(OutlineNumber number) {
        return number.text().equals("I") || number.text().equals("l")
                ? Optional.of(single(OutlineStyle.ARABIC, "1", 1, number.mark()))
                : Optional.empty();
    }

    private @Nullable OutlineNumber read() {
        skipBlanks();
        if (position == end) {
            return null;
        }
        char first = line.charAt(position);
        if (first == '(') {
            return readBracketed();
        }
        if (isDigit(first)) {
            return readArabic();
        }
        if (!Folding.isWordPart(first)) {
            return null;
        }
        OutlineNumber worded = readWorded();
        return worded == null ? readLetters() : worded;
    }

    private @Nullable OutlineNumber readBracketed() {
        int start = ++position;
        int close = start;
        while (close < end && close - start <= LARGEST_ROMAN && line.charAt(close) != ')') {
            close++;
        }
        if (close == end || line.charAt(close) != ')') {
            return null;
        }
        OutlineNumber inner;
        if (isDigit(line.charAt(start))) {
            ImmutableList<Integer> components = readComponents();
            inner = components == null || position != close || components.size() > 1
                    ? null
                    : single(OutlineStyle.ARABIC, text(start, close), components.get(0), OutlineMark.BRACKETS);
        } else {
            inner = lettersOf(start, close, OutlineMark.BRACKETS);
        }
        position = close + 1;
        if (position < end && (line.charAt(position) == '.' || line.charAt(position) == ':')) {
            position++;
        }
        return inner != null && atRest(true) ? inner : null;
    }

    private @Nullable OutlineNumber readArabic() {
        return readArabic(1);
    }

    /** Reads the steps; with more of them than so many, a number stands before a capital without closing mark. */
    private @Nullable OutlineNumber readArabic(int fewest) {
        int start = position;
        ImmutableList<Integer> components = readComponents();
        if (components == null) {
            return null;
        }
        int stop = position;
        OutlineMark mark = readClosing();
        if (mark == null) {
            // Without closing mark: alone, or several steps before a capital.
            skipBlanks();
            boolean beforeCapital = components.size() > fewest && position > stop && isUpper(position);
            boolean stands = position == end || beforeCapital;
            if (!stands) {
                return null;
            }
            mark = OutlineMark.PLAIN;
        } else if (!atRest(true)) {
            return null;
        }
        OutlineStyle style = components.size() == 1 ? OutlineStyle.ARABIC : OutlineStyle.DECIMAL;
        return new OutlineNumber(style, text(start, stop), components, mark);
    }

    private @Nullable ImmutableList<Integer> readComponents() {
        ImmutableList.Builder<Integer> components = ImmutableList.builder();
        int start = position;
        int count = 0;
        boolean allTwoDigits = true;
        while (true) {
            int from = position;
            int value = 0;
            while (position < end && isDigit(line.charAt(position))) {
                value = Math.min(value * 10 + (line.charAt(position) - '0'), 10_000);
                position++;
            }
            int digits = position - from;
            if (value == 0 || digits > (count == 0 ? FIRST_COMPONENT_DIGITS : LATER_COMPONENT_DIGITS)) {
                return null;
            }
            allTwoDigits &= digits == 2;
            components.add(value);
            count++;
            if (position + 1 < end && line.charAt(position) == '.' && isDigit(line.charAt(position + 1))) {
                position++;
            } else {
                // 29.10.99 is a date.
                boolean date = count == 3 && allTwoDigits;
                return count > MAX_COMPONENTS || date || position == start ? null : components.build();
            }
        }
    }

    private @Nullable OutlineNumber readLetters() {
        int start = position;
        while (position < end && Folding.isWordPart(line.charAt(position))) {
            position++;
        }
        int stop = position;
        OutlineNumber stepped = readStepsBehind(start, stop);
        if (stepped != null) {
            return stepped;
        }
        position = stop;
        OutlineMark mark = readClosing();
        boolean marked = mark != null;
        if (!marked) {
            skipBlanks();
            if (position < end) {
                return null;
            }
        } else if (!atRest(mark == OutlineMark.BRACKET)) {
            return null;
        }
        OutlineNumber number = lettersOf(start, stop, mark == null ? OutlineMark.PLAIN : mark);
        // A capital alone is a stray letter or the head of a column, unless it is a numeral.
        return number != null && number.style() == OutlineStyle.UPPER_LETTER && !marked ? null : number;
    }

    /** {@code I.1}, {@code II.2.1}, {@code A.3}: the number of a section before those of its points. */
    private @Nullable OutlineNumber readStepsBehind(int start, int stop) {
        if (stop + 1 >= end || line.charAt(stop) != '.' || !isDigit(line.charAt(stop + 1))) {
            return null;
        }
        OutlineNumber section = lettersOf(start, stop, OutlineMark.PLAIN);
        boolean roman = section != null && section.style() == OutlineStyle.ROMAN;
        boolean letter = section != null
                && section.style() == OutlineStyle.UPPER_LETTER
                && section.ordinal() <= LAST_SECTION_LETTER;
        if (section == null || !(roman || letter)) {
            return null;
        }
        position = stop + 1;
        OutlineNumber steps = readArabic(0);
        if (steps == null) {
            return null;
        }
        ImmutableList<Integer> components = ImmutableList.<Integer>builder()
                .add(section.ordinal())
                .addAll(steps.components())
                .build();
        return components.size() > MAX_COMPONENTS
                ? null
                : new OutlineNumber(
                        OutlineStyle.DECIMAL, text(start, stop) + "." + steps.text(), components, steps.mark());
    }

    private @Nullable OutlineNumber lettersOf(int start, int stop, OutlineMark mark) {
        String text = text(start, stop);
        boolean upper = isCase(text, true);
        if (!upper && !isCase(text, false)) {
            return null;
        }
        int roman = RomanNumeral.parse(text);
        if (text.length() == 1) {
            int ordinal = OutlineLetters.ordinal(Character.toLowerCase(text.charAt(0)));
            if (ordinal == 0) {
                return null;
            }
            OutlineStyle style = upper ? OutlineStyle.UPPER_LETTER : OutlineStyle.LETTER;
            return readings(single(style, text, ordinal, mark)).get(0);
        }
        return roman == 0 || roman > LARGEST_ROMAN
                ? null
                : single(upper ? OutlineStyle.ROMAN : OutlineStyle.LOWER_ROMAN, text, roman, mark);
    }

    private @Nullable OutlineNumber readWorded() {
        int start = position;
        for (OutlineStyle style : WORDED) {
            position = start;
            if (skipWords(style.word())) {
                skipBlanks();
                OutlineNumber number = readWordedValue(style, start);
                if (number != null) {
                    return number;
                }
            }
        }
        position = start;
        return null;
    }

    private @Nullable OutlineNumber readWordedValue(OutlineStyle style, int start) {
        if (style == OutlineStyle.PART) {
            skipWords("thứ");
        } else if (style == OutlineStyle.ANNEX) {
            skipWords("số");
        }
        skipBlanks();
        int from = position;
        int value = 0;
        if (position < end && isDigit(line.charAt(position))) {
            ImmutableList<Integer> components = readComponents();
            value = components == null || components.size() > 1 ? 0 : components.get(0);
        } else {
            while (position < end && Folding.isWordPart(line.charAt(position))) {
                position++;
            }
            String word = text(from, position);
            if (isCase(word, true) && style != OutlineStyle.ARTICLE) {
                value = RomanNumeral.parse(word);
                if (value == 0 && word.length() == 1) {
                    value = OutlineLetters.ordinal(Character.toLowerCase(word.charAt(0)));
                }
            }
            if (value == 0 && style == OutlineStyle.PART) {
                value = ORDINAL_WORDS.getOrDefault(Folding.fold(word), 0);
            }
        }
        if (value == 0) {
            return null;
        }
        int stop = position;
        boolean marked = readClosing() != null;
        if (marked ? !atRest(true) : !endsUnmarked(style)) {
            return null;
        }
        return single(style, text(start, stop), value, OutlineMark.PLAIN);
    }

    /** Without mark the number stands alone, or before a heading in capitals; {@code Mục 3.2 Quyết định …} cites. */
    private boolean endsUnmarked(OutlineStyle style) {
        skipBlanks();
        if (position == end) {
            return true;
        }
        if (style == OutlineStyle.ARTICLE || style == OutlineStyle.SECTION) {
            return false;
        }
        int letters = 0;
        for (int i = position; i < end && Folding.isWordPart(line.charAt(i)); i++) {
            if (Character.isLowerCase(line.charAt(i))) {
                return false;
            }
            letters++;
        }
        return letters > 0;
    }

    /** Takes the closing mark, and white space before a dash; null where there is none. */
    private @Nullable OutlineMark readClosing() {
        if (position == end) {
            return null;
        }
        char c = line.charAt(position);
        if (c == ')') {
            position++;
            if (position < end && (line.charAt(position) == '.' || line.charAt(position) == ':')) {
                position++;
            }
            return OutlineMark.BRACKET;
        }
        if (c == '.' || c == ':') {
            position++;
            if (position < end && line.charAt(position) == ')') {
                position++;
                return OutlineMark.BRACKET;
            }
            return OutlineMark.PLAIN;
        }
        // 1/ Nội dung, but not 1/7 and V/v.
        if (c == '/' && (position + 1 == end || Folding.isBlank(line.charAt(position + 1)))) {
            position++;
            return OutlineMark.PLAIN;
        }
        return readDash() ? OutlineMark.PLAIN : null;
    }

    /** {@code I - MỤC ĐÍCH}: a dash closes only before a capital, for {@code 06 - 10 tháng} is a range. */
    private boolean readDash() {
        int dash = position;
        while (dash < end && Folding.isBlank(line.charAt(dash))) {
            dash++;
        }
        if (dash == end || !Folding.isDash(line.charAt(dash))) {
            return false;
        }
        int next = dash + 1;
        while (next < end && Folding.isBlank(line.charAt(next))) {
            next++;
        }
        if (next == dash + 1 || next == end || !Character.isUpperCase(line.charAt(next))) {
            return false;
        }
        position = dash + 1;
        return true;
    }

    /** Whether the rest may begin here; goes on to its first unit. */
    private boolean atRest(boolean blankMayBeLost) {
        if (position == end) {
            return true;
        }
        char c = line.charAt(position);
        if (Folding.isBlank(c)) {
            skipBlanks();
            return true;
        }
        return blankMayBeLost && (Character.isUpperCase(c) || c == '“' || c == '"' || c == '(');
    }

    private boolean skipWords(String words) {
        int start = position;
        int from = 0;
        while (from < words.length()) {
            int to = words.indexOf(' ', from);
            to = to < 0 ? words.length() : to;
            skipBlanks();
            int stop = position;
            while (stop < end && Folding.isWordPart(line.charAt(stop))) {
                stop++;
            }
            long key = Folding.wordKey(line, position, stop);
            if (key < 0 || key != Folding.wordKey(words, from, to)) {
                position = start;
                return false;
            }
            position = stop;
            from = to + 1;
        }
        return true;
    }

    private void skipBlanks() {
        while (position < end && Folding.isBlank(line.charAt(position))) {
            position++;
        }
    }

    private String text(int from, int to) {
        return line.subSequence(from, to).toString();
    }

    private boolean isUpper(int index) {
        return index < end && Character.isUpperCase(line.charAt(index));
    }

    private static boolean isCase(String text, boolean upper) {
        for (int i = 0; i < text.length(); i++) {
            if (upper ? !Character.isUpperCase(text.charAt(i)) : !Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static OutlineNumber single(OutlineStyle style, String text, int value, OutlineMark mark) {
        return new OutlineNumber(style, text, ImmutableList.of(value), mark);
    }

    private static ImmutableMap<String, Integer> ordinalWords() {
        ImmutableMap.Builder<String, Integer> words = ImmutableMap.builder();
        int value = 1;
        for (String word : ImmutableList.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")) {
            words.put(Folding.fold(word), value++);
        }
        return words.buildOrThrow();
    }
}
