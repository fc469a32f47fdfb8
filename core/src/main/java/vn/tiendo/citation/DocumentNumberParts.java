package vn.tiendo.citation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import vn.tiendo.text.Folding;

/** The parts of a document number and the grammar by which they are found in running text. */
record DocumentNumberParts(
        String serial, int year, String typeCode, ImmutableList<String> issuers, boolean partyStyle, String identity) {
    private static final int SERIAL_DIGITS = 5;
    private static final int YEAR_DIGITS = 4;
    private static final int CODE_LENGTH = 14;
    private static final Splitter STROKES = Splitter.on(CharMatcher.anyOf("/-"));

    /** The parts of a text that {@link #read} takes whole. */
    static DocumentNumberParts of(String text) {
        String plain = plainDashes(text);
        List<String> parts = STROKES.splitToList(plain);
        int next = 1;
        int year = 0;
        if (isYear(parts.get(1))) {
            year = Integer.parseInt(parts.get(1));
            next = 2;
        }
        String typeCode = "";
        if (DocumentTypes.isCode(foldCode(parts.get(next)))) {
            typeCode = parts.get(next);
            next++;
        }
        ImmutableList<String> issuers = ImmutableList.copyOf(parts.subList(next, parts.size()));
        if (typeCode.isEmpty() && issuers.size() > 1) {
            // A letter: the issuer, then the department that wrote it.
            issuers = issuers.subList(0, 1);
        }
        boolean partyStyle = year == 0 && plain.charAt(parts.get(0).length()) == '-' && plain.indexOf('/') >= 0;
        StringBuilder identity = new StringBuilder(withoutLeadingZeros(parts.get(0)));
        for (String part : parts.subList(1, parts.size())) {
            identity.append('-').append(foldCode(part));
        }
        return new DocumentNumberParts(parts.get(0), year, typeCode, issuers, partyStyle, identity.toString());
    }

    /**
     * Reads a number in running text.
     *
     * @return the index behind it, or {@code from} where none begins there
     */
    static int read(CharSequence text, int from, int to) {
        int position = from;
        while (position < to && isDigit(text.charAt(position))) {
            position++;
        }
        int digits = position - from;
        if (digits == 0 || digits > SERIAL_DIGITS) {
            return from;
        }
        if (position < to && text.charAt(position) >= 'a' && text.charAt(position) <= 'z') {
            position++;
        }
        int end = from;
        boolean year = false;
        int capitals = 0;
        while (true) {
            int start = afterStroke(text, position, to);
            if (start < 0) {
                break;
            }
            int stop = start;
            while (stop < to && (isDigit(text.charAt(stop)) || Folding.isWordPart(text.charAt(stop)))) {
                stop++;
            }
            if (capitals == 0 && !year && stop - start == YEAR_DIGITS && isYear(text.subSequence(start, stop))) {
                year = true;
            } else if (isCode(text, start, stop)) {
                capitals += capitals(text, start, stop);
                end = stop;
            } else {
                break;
            }
            position = stop;
        }
        // 24/A is a house, a flat or a class.
        return capitals < 2 ? from : end;
    }

    /** The text without white space: numbers are printed {@code 1605 /QĐ-CTHADS} and broken behind a hyphen. */
    static String withoutBlanks(CharSequence text, int from, int to) {
        StringBuilder joined = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (!Folding.isBlank(text.charAt(i))) {
                joined.append(text.charAt(i));
            }
        }
        return joined.toString();
    }

    /** A code for comparing: upper case, without marks, Đ as D. */
    static String foldCode(String code) {
        StringBuilder letters = new StringBuilder(code.length());
        String folded = Folding.fold(code);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            char plain = switch (c) {
                case 'đ' -> 'd';
                case 'ă', 'â' -> 'a';
                case 'ê' -> 'e';
                case 'ô', 'ơ' -> 'o';
                case 'ư' -> 'u';
                default -> c;
            };
            if (plain < 0x80) {
                letters.append(plain);
            }
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    /** The index behind a stroke and the white space beside it; −1 where no stroke follows that joins two codes. */
    private static int afterStroke(CharSequence text, int from, int to) {
        int stroke = skipBlanks(text, from, to);
        if (stroke == to || (text.charAt(stroke) != '/' && !Folding.isDash(text.charAt(stroke)))) {
            return -1;
        }
        // "213/QĐ-BTP - Bộ Tư pháp": a free dash is no part of a number, a free stroke behind the serial is.
        if (stroke > from && (text.charAt(stroke) != '/' || !isDigit(text.charAt(from - 1)))) {
            return -1;
        }
        int next = skipBlanks(text, stroke + 1, to);
        return next == to ? -1 : next;
    }

    private static boolean isCode(CharSequence text, int from, int to) {
        if (from == to || to - from > CODE_LENGTH || !Character.isUpperCase(text.charAt(from))) {
            return false;
        }
        int lower = 0;
        int digits = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digits++;
            } else if (digits > 0) {
                return false;
            } else if (Character.isLowerCase(c)) {
                // TTg, CTr, QyĐ: more small letters make a word, unless it is a code in another spelling, Ctr.
                if (++lower > 1
                        && !DocumentTypes.isCode(
                                foldCode(text.subSequence(from, to).toString()))) {
                    return false;
                }
            }
        }
        return to - from - digits > lower;
    }

    private static int capitals(CharSequence text, int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals;
    }

    private static boolean isYear(CharSequence part) {
        if (part.length() != YEAR_DIGITS || (part.charAt(0) != '1' && part.charAt(0) != '2')) {
            return false;
        }
        for (int i = 0; i < YEAR_DIGITS; i++) {
            if (!isDigit(part.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String plainDashes(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(Folding.isDash(c) ? '-' : c);
        }
        return plain.toString();
    }

    private static String withoutLeadingZeros(String serial) {
        int first = 0;
        while (first < serial.length() - 1 && serial.charAt(first) == '0') {
            first++;
        }
        return serial.substring(first);
    }

    private static int skipBlanks(CharSequence text, int from, int to) {
        int position = from;
        while (position < to && Folding.isBlank(text.charAt(position))) {
            position++;
        }
        return position;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
