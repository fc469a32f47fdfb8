package vn.tiendo.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.time.EventOffset.OffsetUnit;

/**
 * Reads times that are no dates: events, other documents, and what has no term. Each begins with one of a closed list of
 * heads; what follows the head of an event or document is its words, to the end of the phrase.
 */
final class EventReader {
    /** Spans that may stand without the event from which they count. */
    private enum Span {
        NONE,
        DAYS,
        ANY
    }

    private final PhraseTokens tokens;
    private final PhraseProblem problem;
    private final SchoolYearReader schoolYears;

    /** The token at which the part begins. */
    private int first;
    /** The last {@code đến} of an event that begins a time, or −1. */
    private int end;

    EventReader(PhraseTokens tokens, PhraseProblem problem) {
        this.tokens = tokens;
        this.problem = problem;
        this.schoolYears = new SchoolYearReader(tokens, problem);
    }

    /** Reads a part and steps behind it; if there is none, the place stays. */
    boolean read(PhrasePart part) {
        first = tokens.at;
        end = -1;
        Timeline meaning = meaning();
        if (meaning == null) {
            tokens.at = first;
            return false;
        }
        part.form = PhrasePart.OTHER;
        part.meaning = meaning;
        return true;
    }

    /** The token of the word for the end in {@code từ ngày ký đến 30/9/2026}, where the event read last has one; else −1. */
    int end() {
        return end;
    }

    /** Steps over {@code khi hoàn thành}, the end of a time that begins with a date; if there is none, the place stays. */
    boolean skipEnd() {
        if (tokens.word() != Word.KHI || !isEvent(1)) {
            return false;
        }
        tokens.takeAll();
        return true;
    }

    private @Nullable Timeline meaning() {
        switch (tokens.word()) {
            case Word.THUONG, Word.LIEN -> {
                return continuous();
            }
            case Word.NUMBER -> {
                return isRoundTheClock() ? CalendarTimeline.CONTINUOUS : offset(Span.NONE);
            }
            case Word.DIGIT, Word.MUOI -> {
                return offset(Span.NONE);
            }
            case Word.KHONG -> {
                return tokens.skip(Word.KHONG, Word.QUA) ? offset(Span.DAYS) : unspecified();
            }
            case Word.CHUA, Word.SOM, Word.CANG -> {
                return unspecified();
            }
            case Word.TOI_THIEU, Word.IT -> {
                boolean most = tokens.skip(Word.TOI_THIEU, Word.DA);
                return most || PeriodWords.skipLeast(tokens) ? offset(most ? Span.DAYS : Span.NONE) : null;
            }
            case Word.THEO -> {
                return document();
            }
            case Word.TRONG -> {
                if (schoolYears.isNext(1)) {
                    return schoolYears.read();
                }
                boolean soon = tokens.word(3) == Word.NGAN || tokens.word(3) == Word.SOM;
                if (tokens.word(1) == Word.THOI && tokens.word(2) == Word.GIAN && soon) {
                    return unspecified();
                }
                if (tokens.word(1) == Word.KY && tokens.word(2) == Word.HOP) {
                    return event(3);
                }
                if (tokens.skip(Word.TRONG, Word.THOI, Word.HAN) || tokens.skip(Word.TRONG, Word.VONG)) {
                    return offset(Span.ANY);
                }
                tokens.at++;
                return offset(Span.DAYS);
            }
            case Word.CHAM -> {
                if (tokens.skip(Word.CHAM, Word.NHAT)) {
                    tokens.skip(Word.LA);
                    tokens.skip(Word.TRONG);
                    tokens.skip(Word.SAU);
                    return offset(Span.NONE);
                }
                return null;
            }
            default -> {
                return head();
            }
        }
    }

    // --- events ---

    private @Nullable Timeline head() {
        int head = tokens.word();
        int second = tokens.word(1);
        int third = tokens.word(2);
        return switch (head) {
            case Word.KHI -> event(1);
            case Word.PHAT -> second == Word.SINH ? event(1) : null;
            case Word.DOT_XUAT -> second == Word.XUAT ? event(1) : null;
            case Word.NGAY_ADVERB ->
                second == Word.KHI || (second == Word.SAU && third == Word.KHI)
                        ? event(second == Word.KHI ? 2 : 3)
                        : second == Word.SAU ? eventDay(2) : null;
            case Word.KY -> second == Word.HOP ? event(2) : null;
            case Word.TAI -> second == Word.KY && third == Word.HOP ? event(2) : null;
            case Word.TRUOC, Word.SAU -> {
                if (second == Word.KHI) {
                    yield event(2);
                }
                if (second == Word.KY && third == Word.HOP) {
                    yield event(2);
                }
                if (head == Word.SAU && (tokens.isNumber(1, 1, 3) || second == Word.DIGIT || second == Word.MUOI)) {
                    tokens.at++;
                    yield offset(Span.NONE);
                }
                yield eventDay(1);
            }
            case Word.NAM -> second == Word.HOC ? schoolYears.read() : null;
            case Word.HOC, Word.DAU, Word.GIUA, Word.CUOI -> schoolYears.isNext(0) ? schoolYears.read() : null;
            case Word.DEN -> second == Word.KHI ? event(2) : null;
            case Word.CHO -> second == Word.DEN && third == Word.KHI ? event(3) : null;
            case Word.TU -> second == Word.KHI ? start(2) : eventDay(1);
            case Word.KE_TU ->
                second == Word.TU && third == Word.KHI
                        ? start(3)
                        : second == Word.TU ? eventDay(2) : second == Word.KHI ? start(2) : null;
            default -> null;
        };
    }

    /** An event whose head has so many words and must not be all. */
    private @Nullable Timeline event(int headWords) {
        if (!isEvent(headWords)) {
            return null;
        }
        Timeline event = new EventTimeline(tokens.restFrom(tokens.at), Optional.empty());
        tokens.takeAll();
        return event;
    }

    /** An event with which a time begins; a date may end it. */
    private @Nullable Timeline start(int headWords) {
        int last = -1;
        int start = tokens.at;
        for (tokens.at += headWords; !tokens.atEnd(); tokens.at++) {
            if (tokens.word() == Word.DEN || tokens.word() == Word.TOI) {
                last = tokens.at;
            }
        }
        tokens.at = start;
        Timeline event = event(headWords);
        end = event == null ? -1 : last;
        return event;
    }

    /** Whether the words so many places on say what happens: {@code khi nào}, {@code khi 2027} say nothing. */
    private boolean isEvent(int offset) {
        int start = tokens.at;
        tokens.at += offset;
        boolean found = !startsWrongly();
        while (found && isEmpty(tokens.word())) {
            found = !tokens.atEnd();
            tokens.at++;
        }
        tokens.at = start;
        if (!found && !PhraseTokens.isSign(tokens.word(offset))) {
            problem.stuck(TimeCode.NOT_A_TIMELINE, start + offset);
        }
        return found && !breaksOff();
    }

    /** Whether what stands here cannot begin the words of an event. */
    private boolean startsWrongly() {
        return switch (tokens.word()) {
            case Word.END, Word.DOT, Word.COMMA, Word.SEMICOLON, Word.COLON, Word.CLOSE, Word.DASH, Word.SLASH -> true;
            case Word.VA, Word.CUA -> true;
            default -> tokens.word() == Word.HOAC && tokens.value(0) == 1;
        };
    }

    private static boolean isEmpty(int word) {
        return word == Word.END
                || word == Word.NUMBER
                || word == Word.POINTING
                || word == Word.THIS
                || PhraseTokens.isSign(word);
    }

    /** Whether the phrase ends with a word that leads on: {@code theo kế hoạch và}. */
    private boolean breaksOff() {
        if (tokens.isCut()) {
            return false;
        }
        int start = tokens.at;
        tokens.at = tokens.lastWord();
        boolean open = switch (tokens.word()) {
            case Word.VA, Word.CUA, Word.TU, Word.KHI, Word.CAC, Word.NHUNG, Word.MOI -> true;
            // Hay is a word of praise too.
            default -> tokens.word() == Word.HOAC && tokens.value(0) == 1;
        };
        if (open) {
            problem.stuck(TimeCode.NOT_A_TIMELINE, tokens.at);
        }
        tokens.at = start;
        return open;
    }

    /** {@code kể từ ngày ký}, {@code sau ngày có hiệu lực}: no date but what happens follows the word ngày. */
    private @Nullable Timeline eventDay(int dayWord) {
        return tokens.word(dayWord) == Word.NGAY && tokens.word(dayWord + 1) == Word.EVENT_VERB
                ? start(dayWord + 1)
                : null;
    }

    /**
     * {@code 05 ngày làm việc, kể từ ngày nhận đủ hồ sơ}.
     *
     * @param alone which spans may stand without their event, as behind {@code trong thời hạn}
     */
    private @Nullable Timeline offset(Span alone) {
        int amount;
        if (tokens.isNumber(0, 1, 3)) {
            amount = tokens.value(0);
            tokens.at++;
        } else {
            amount = NumberPhrase.read(tokens, false, false);
        }
        OffsetUnit unit = amount < 1 ? null : offsetUnit();
        if (unit == null) {
            return null;
        }
        tokens.skip(Word.COMMA);
        int anchor = anchor();
        if (anchor < 0) {
            boolean days = unit == OffsetUnit.DAY || unit == OffsetUnit.WORKING_DAY || unit == OffsetUnit.HOUR;
            return tokens.isClosed() && (alone == Span.ANY || (alone == Span.DAYS && days))
                    ? offsetEvent(amount, unit, "")
                    : null;
        }
        if (!isAnchor(anchor)) {
            return null;
        }
        return offsetEvent(amount, unit, tokens.restFrom(tokens.at + anchor));
    }

    /** An event, or a date: {@code 30 ngày kể từ ngày 01/7/2027}. */
    private boolean isAnchor(int offset) {
        int sign = tokens.word(offset + 1);
        boolean month = sign == Word.THANG
                || ((sign == Word.SLASH || sign == Word.DASH || sign == Word.DOT) && tokens.isNumber(offset + 2, 1, 2));
        return isEvent(offset) || (tokens.isNumber(offset, 1, 2) && month);
    }

    private Timeline offsetEvent(int amount, OffsetUnit unit, String anchor) {
        Timeline event = new EventTimeline(tokens.restFrom(first), Optional.of(new EventOffset(amount, unit, anchor)));
        tokens.takeAll();
        return event;
    }

    private @Nullable OffsetUnit offsetUnit() {
        OffsetUnit unit = switch (tokens.word()) {
            case Word.GIO -> OffsetUnit.HOUR;
            case Word.NGAY -> OffsetUnit.DAY;
            case Word.TUAN -> OffsetUnit.WEEK;
            case Word.THANG -> OffsetUnit.MONTH;
            case Word.NAM -> OffsetUnit.YEAR;
            default -> null;
        };
        if (unit != null) {
            tokens.at++;
            if (unit == OffsetUnit.DAY && tokens.skip(Word.LAM, Word.VIEC)) {
                return OffsetUnit.WORKING_DAY;
            }
        }
        return unit;
    }

    /** How many words lie before the event from which a span counts; −1 where none follows. */
    private int anchor() {
        int words = switch (tokens.word()) {
            case Word.KE_TU, Word.TINH -> tokens.word(1) == Word.TU ? 2 : tokens.word(1) == Word.KHI ? 1 : -1;
            case Word.TU -> isRange() ? -1 : 1;
            case Word.SAU, Word.TRUOC -> tokens.word(1) == Word.KHI || tokens.word(1) == Word.NGAY ? 1 : -1;
            default -> -1;
        };
        if (words < 0) {
            return -1;
        }
        int next = tokens.word(words);
        return next == Word.NGAY || next == Word.KHI ? words + 1 : words;
    }

    /** {@code (Trong 02 ngày,) từ 07/6 đến 08/6/2027}: no event but the days themselves. */
    private boolean isRange() {
        int unit = tokens.word(tokens.word(1) == Word.NGAY ? 2 : 1);
        if (unit != Word.NUMBER && unit != Word.THANG && unit != Word.QUY && unit != Word.NAM) {
            return false;
        }
        int at = 2;
        while (tokens.word(at) != Word.END && tokens.word(at) != Word.DEN) {
            at++;
        }
        return tokens.word(at) == Word.DEN;
    }

    // --- the rest ---

    private @Nullable Timeline continuous() {
        if (tokens.skip(Word.THUONG, Word.XUYEN)) {
            int before = tokens.at;
            tokens.skip(Word.COMMA);
            tokens.skip(Word.VA);
            if (!tokens.skip(Word.LIEN, Word.TUC)) {
                tokens.at = before;
            }
            return CalendarTimeline.CONTINUOUS;
        }
        return tokens.skip(Word.LIEN, Word.TUC) ? CalendarTimeline.CONTINUOUS : null;
    }

    /** {@code 24/24 giờ}, {@code 24/7}. */
    private boolean isRoundTheClock() {
        if (tokens.value(0) == 24
                && tokens.word(1) == Word.SLASH
                && ((tokens.value(2) == 24 && tokens.word(3) == Word.GIO) || tokens.value(2) == 7)
                && tokens.word(3) != Word.SLASH) {
            tokens.at += 3;
            tokens.skip(Word.GIO);
            return true;
        }
        return false;
    }

    private @Nullable Timeline unspecified() {
        boolean found = tokens.skip(Word.CANG, Word.SOM) && tokens.skip(Word.CANG, Word.TOT);
        if (tokens.word() == Word.SOM && tokens.word(1) == Word.NHAT && !isDateBehind(2)) {
            tokens.at += 2;
            found = true;
            if (tokens.word() == Word.EVENT_VERB && tokens.value(0) == 1 && tokens.word(1) == Word.THE) {
                tokens.at += 2;
            }
        }
        if (tokens.skip(Word.CHUA, Word.XAC, Word.DINH)) {
            found = true;
            if (!tokens.skip(Word.THOI, Word.GIAN)) {
                tokens.skip(Word.THOI, Word.HAN);
            }
        }
        if (!found && tokens.skip(Word.KHONG)) {
            found = tokens.skip(Word.XAC, Word.DINH);
            // Không có thời hạn.
            tokens.at += tokens.word() == Word.EVENT_VERB && tokens.value(0) == 1 ? 1 : 0;
            found |= tokens.skip(Word.THOI, Word.HAN);
        } else if (!found && tokens.word() == Word.TRONG && tokens.word(4) == Word.NHAT) {
            tokens.at += 5;
            found = true;
        }
        return found ? UndeterminedTimeline.UNSPECIFIED : null;
    }

    /** {@code sớm nhất là ngày 01/7/2027}: a date, where sớm nhất alone says none. */
    private boolean isDateBehind(int offset) {
        return switch (tokens.word(offset)) {
            case Word.LA,
                    Word.VAO,
                    Word.TU,
                    Word.NGAY,
                    Word.THANG,
                    Word.QUY,
                    Word.QUARTER_WORD,
                    Word.NAM,
                    Word.NUMBER -> true;
            default -> false;
        };
    }

    private @Nullable Timeline document() {
        int noun = tokens.word(1);
        int second = tokens.word(2);
        if (noun == Word.MUA && second == Word.VU) {
            tokens.at += 3;
            return UndeterminedTimeline.UNSPECIFIED;
        }
        boolean known = switch (noun) {
            case Word.KE -> second == Word.HOACH;
            case Word.HUONG -> second == Word.DOCUMENT_SECOND;
            case Word.DU, Word.CONG -> second == Word.DOCUMENT_SECOND || second == Word.DOCUMENT_NOUN;
            case Word.THOI -> second == Word.HAN || second == Word.GIAN || second == Word.DOCUMENT_SECOND;
            case Word.TUNG -> second == Word.GIAI;
            case Word.DOCUMENT_NOUN -> tokens.value(1) == 1 || isSecond(second);
            default -> false;
        };
        if (!known || breaksOff()) {
            return null;
        }
        Timeline document = UndeterminedTimeline.perDocument(tokens.restFrom(tokens.at));
        tokens.takeAll();
        return document;
    }

    private static boolean isSecond(int word) {
        return word == Word.DOCUMENT_SECOND
                || word == Word.DOCUMENT_NOUN
                || word == Word.DINH
                || word == Word.BAO
                || word == Word.DIGIT
                || word == Word.CONG
                || word == Word.KY
                || word == Word.KIEN;
    }
}
