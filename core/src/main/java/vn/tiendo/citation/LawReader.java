package vn.tiendo.citation;

import java.util.Optional;
import vn.tiendo.text.RomanNumeral;

/** Reads documents that are cited without number: laws by their name, resolutions of Party meetings. */
final class LawReader {
    private static final int MOST_NAME_WORDS = 8;
    private static final int MOST_MEETING_WORDS = 16;
    private static final int MOST_REMARK = 80;

    private final TextScanner text;

    LawReader(TextScanner text) {
        this.text = text;
    }

    /** Behind the name after a kind of document; {@code from} where none follows. */
    int nameEnd(int from, String type) {
        if (CitationWords.LAWS.contains(type)) {
            int end = LawNames.STANDARD.read(text, from);
            // Luật các Tổ chức tín dụng: a listed name may begin with a small letter.
            return text.isCapital(text.skipBlanks(from)) ? Math.max(end, unlisted(from)) : end;
        }
        if (type.equals(CitationWords.CONSTITUTION)) {
            int end = withYear(from);
            return end > from ? end : from;
        }
        return type.equals(CitationWords.RESOLUTION) ? meetingEnd(from) : from;
    }

    /** Takes {@code năm 2008}, or a bare year. */
    int withYear(int from) {
        int word = text.word(from, CitationWords.YEAR);
        int start = text.skipBlanks(word);
        int end = text.digitsEnd(start, 4);
        boolean year = end - start == 4 && (text.at(start) == '1' || text.at(start) == '2');
        boolean whole = year && !TextScanner.isWordUnit(text.at(end)) && text.at(end) != '/';
        return whole ? end : from;
    }

    /**
     * The day on which a law was adopted, as bases print it: {@code ngày 13 tháng 6 năm 2019}. A day in digits may as well be
     * that on which something is done about the law.
     */
    Optional<TextScanner.Dated> dateBehind(int from) {
        int day = text.skipBlanks(text.word(from, CitationWords.DAY));
        int digits = text.digitsEnd(day, 2);
        boolean spelled = day > from && digits > day && text.word(digits, CitationWords.MONTH) > digits;
        return spelled ? text.date(day) : Optional.empty();
    }

    /** Takes {@code (sửa đổi, bổ sung năm 2014)}. */
    int withAmendment(int from) {
        int open = text.sign(from, "(");
        int amended = open == from ? from : text.word(text.word(open, CitationWords.AMENDED), CitationWords.AMEND);
        if (open == from || amended == open) {
            return from;
        }
        for (int i = amended; i < text.length() && i - from < MOST_REMARK; i++) {
            if (text.at(i) == ')') {
                return i + 1;
            }
        }
        return from;
    }

    /** The name of a law that is not listed: up to its year, else up to punctuation or a word that goes on with the sentence. */
    private int unlisted(int from) {
        int position = from;
        int stopped = 0;
        for (int i = 0; i < 2 * MOST_NAME_WORDS; i++) {
            int start = text.skipBlanks(position);
            int end = text.wordEnd(start);
            if (end == start) {
                break;
            }
            long key = text.key(start, end);
            if (key == CitationWords.DAY && dateBehind(position).isPresent()) {
                return stopped == 0 ? position : stopped;
            }
            if (key == CitationWords.YEAR && withYear(position) > position) {
                return position;
            }
            if (stopped == 0 && (CitationWords.BEHIND_LAW.contains(key) || i == MOST_NAME_WORDS)) {
                stopped = position;
            }
            position = end;
        }
        return stopped == 0 ? position : stopped;
    }

    /** {@code Trung ương 4 khóa XII}, {@code Đại hội … lần thứ XIII của Đảng}. */
    private int meetingEnd(int from) {
        int position = from;
        int ordinal = from;
        for (int i = 0; i < MOST_MEETING_WORDS; i++) {
            int start = text.skipBlanks(position);
            int end = text.wordEnd(start);
            if (end == start || (i == 0 && !CitationWords.MEETINGS.contains(text.key(start, end)))) {
                break;
            }
            long key = text.key(start, end);
            if (key == CitationWords.AND) {
                break;
            }
            int numberStart = text.skipBlanks(end);
            int numberEnd = text.wordEnd(numberStart);
            boolean roman = RomanNumeral.parse(text.text(), numberStart, numberEnd) > 0;
            if (key == CitationWords.TERM && roman) {
                return numberEnd;
            }
            if (key == CitationWords.ORDINAL && roman) {
                int party = text.words(numberEnd, CitationWords.OF, CitationWords.PARTY);
                ordinal = party;
            }
            position = end;
        }
        return ordinal;
    }
}
