package vn.tiendo.citation;

import vn.tiendo.text.RomanNumeral;

/** Reads the place within a document (điểm, khoản, điều, mục): {@code điểm a, b khoản 2 Điều 4}, {@code Mục II.4}. */
final class ProvisionReader {
    private static final int LONGEST_NUMBER = 10;
    /** More places than a citation has; it keeps long lists from being read over and over. */
    private static final int MOST_PLACES = 6;

    private static final int MOST_NUMBERS = 24;

    private ProvisionReader() {}

    /** Behind the place at an index; {@code from} where none stands there. */
    static int read(TextScanner text, int from) {
        int end = from;
        int position = from;
        for (int i = 0; i < MOST_PLACES; i++) {
            int next = one(text, position);
            if (next == position) {
                break;
            }
            end = next;
            // Điều 4 khoản 2; khoản 2, Điều 4; khoản 2 của Điều 4
            position = text.word(text.sign(end, ","), CitationWords.OF);
            position = text.skipBlanks(position);
        }
        return end;
    }

    private static int one(TextScanner text, int from) {
        for (CitationWords.Type provision : CitationWords.PROVISIONS.at(text, from)) {
            int end = provision.read(text, from);
            if (end > from) {
                int numbered = numbersEnd(text, end);
                boolean stands = numbered > end || provision.name().equals(CitationWords.ANNEX);
                return stands ? numbered : from;
            }
        }
        return from;
    }

    private static int numbersEnd(TextScanner text, int from) {
        int end = numberEnd(text, from);
        for (int i = 0; i < MOST_NUMBERS && end > from; i++) {
            int separated = text.word(text.sign(end, ",-–"), CitationWords.AND);
            int next = separated == end ? end : numberEnd(text, separated);
            if (next == separated || next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** A number of a provision: {@code 3.2}, {@code II.4}, {@code 48.1.c}, {@code đ}, {@code 4a}. */
    private static int numberEnd(TextScanner text, int from) {
        int start = text.skipBlanks(from);
        int end = start;
        while (text.wordEnd(end) > end && isPart(text, end, text.wordEnd(end))) {
            end = text.wordEnd(end);
            if (text.at(end) != '.' || !TextScanner.isWordUnit(text.at(end + 1))) {
                break;
            }
            end++;
        }
        while (end > start && text.at(end - 1) == '.') {
            end--;
        }
        boolean slash = text.at(end) == '/' || (text.at(end) == '-' && text.isCapital(end + 1));
        return end == start || end - start > LONGEST_NUMBER || slash ? from : end;
    }

    private static boolean isPart(TextScanner text, int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            digits += TextScanner.isDigit(text.at(i)) ? 1 : 0;
        }
        int letters = to - from - digits;
        return letters <= 1 || (digits == 0 && RomanNumeral.parse(text.text(), from, to) > 0);
    }
}
