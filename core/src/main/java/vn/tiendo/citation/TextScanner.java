package vn.tiendo.citation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Folding;

/** Looks at words and numbers at an index of a text; white space between them, line ends included, does not count. */
final class TextScanner {
    private static final int MOST_YEAR_DIGITS = 4;

    private final CharSequence text;

    /** A day and the index behind it. */
    record Dated(LocalDate date, int end) {}

    TextScanner(CharSequence text) {
        this.text = text;
    }

    int length() {
        return text.length();
    }

    CharSequence text() {
        return text;
    }

    char at(int index) {
        return index < text.length() ? text.charAt(index) : 0;
    }

    int skipBlanks(int from) {
        int index = from;
        while (index < text.length() && Folding.isBlank(text.charAt(index))) {
            index++;
        }
        return index;
    }

    /** Behind the run of letters and digits at an index. */
    int wordEnd(int from) {
        int index = from;
        while (index < text.length() && isWordUnit(text.charAt(index))) {
            index++;
        }
        return index;
    }

    /** The words of the run folded to a key; −1 for one with digits. */
    long key(int from, int to) {
        return Folding.wordKey(text, from, to);
    }

    /** Behind a word after white space; {@code from} where another stands there. */
    int word(int from, long wordKey) {
        int start = skipBlanks(from);
        int end = wordEnd(start);
        return end > start && key(start, end) == wordKey ? end : from;
    }

    /** Behind words after white space; {@code from} where others stand there. */
    int words(int from, long... wordKeys) {
        int position = from;
        for (long wordKey : wordKeys) {
            int next = word(position, wordKey);
            if (next == position) {
                return from;
            }
            position = next;
        }
        return position;
    }

    /** Behind one of some signs after white space; {@code from} where none stands there. */
    int sign(int from, String signs) {
        int start = skipBlanks(from);
        return start < text.length() && signs.indexOf(text.charAt(start)) >= 0 ? start + 1 : from;
    }

    /** Whether the run at an index begins a word: nothing of a word or number stands before it. */
    boolean beginsWord(int index) {
        if (index == 0) {
            return true;
        }
        char before = text.charAt(index - 1);
        return !isWordUnit(before);
    }

    boolean isCapital(int index) {
        return index < text.length() && Character.isUpperCase(text.charAt(index));
    }

    static boolean isWordUnit(char c) {
        return Folding.isWordPart(c) || (c >= '0' && c <= '9');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The words from one index to another, each run of white space as one blank. */
    String printed(int from, int to) {
        StringBuilder printed = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Folding.isBlank(c)) {
                printed.append(c);
            } else if (!printed.isEmpty() && printed.charAt(printed.length() - 1) != ' ') {
                printed.append(' ');
            }
        }
        return printed.toString().stripTrailing();
    }

    /** {@code 02/02/2018}, {@code 16/ 8/2017}, {@code 27 tháng 11 năm 2015}: a whole date that exists. */
    Optional<Dated> date(int from) {
        int start = skipBlanks(from);
        int dayEnd = digitsEnd(start, 2);
        int monthStart = dayEnd == start ? start : part(dayEnd, CitationWords.MONTH);
        int monthEnd = digitsEnd(monthStart, 2);
        if (monthEnd == monthStart || monthStart == dayEnd) {
            return Optional.empty();
        }
        int yearStart = part(monthEnd, CitationWords.YEAR);
        int yearEnd = digitsEnd(yearStart, MOST_YEAR_DIGITS);
        if (yearStart == monthEnd || yearEnd - yearStart != MOST_YEAR_DIGITS) {
            return Optional.empty();
        }
        LocalDate date = date(number(yearStart, yearEnd), number(monthStart, monthEnd), number(start, dayEnd));
        return date == null ? Optional.empty() : Optional.of(new Dated(date, yearEnd));
    }

    /** The start of the next part of a date, behind a stroke or word; {@code from} where neither stands there. */
    private int part(int from, long word) {
        int stroke = sign(from, "/-.");
        int next = stroke == from ? word(from, word) : stroke;
        return next == from ? from : skipBlanks(next);
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? LocalDate.of(year, month, day) : null;
    }

    /** Whether four digits end at an index. */
    boolean isYearBefore(int end) {
        return end >= MOST_YEAR_DIGITS && digitsEnd(end - MOST_YEAR_DIGITS, MOST_YEAR_DIGITS) == end;
    }

    int digitsEnd(int from, int most) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - from > most ? from : end;
    }

    int number(int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + (text.charAt(i) - '0');
        }
        return value;
    }
}
