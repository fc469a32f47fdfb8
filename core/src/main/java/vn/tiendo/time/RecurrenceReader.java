package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** Reads parts that recur by themselves: {@code hàng quý}, {@code thứ 2 hàng tuần}, {@code ít nhất 02 lần/năm}. */
final class RecurrenceReader {
    private final PhraseTokens tokens;
    private final RuleMaker rules;
    private final YearBasis basis;
    private final DayListReader dayLists;
    private final TimesReader times;
    private final WeekReader weeks;

    RecurrenceReader(PhraseTokens tokens, YearBasis basis) {
        this.tokens = tokens;
        this.rules = new RuleMaker(basis);
        this.basis = basis;
        this.dayLists = new DayListReader(tokens);
        this.times = new TimesReader(tokens, rules, basis);
        this.weeks = new WeekReader(tokens, dayLists);
    }

    RuleMaker rules() {
        return rules;
    }

    /** Reads a part and steps behind it; if there is none, the place stays, behind a {@code định kỳ} before a date. */
    boolean read(PhrasePart part) {
        int start = tokens.at;
        tokens.skip(Word.THEO);
        if (tokens.skip(Word.DINH, Word.KY)) {
            return readPeriodic(part);
        }
        tokens.at = start;
        if (tokens.word() == Word.THEO) {
            return readBy(part) || back(start);
        }
        // By the first word, for most parts are calendar parts and should not wait for readings that cannot fit.
        if (!tokens.recurs()) {
            return readBarePeriods(part);
        }
        return switch (tokens.word()) {
            case Word.HANG, Word.MOI, Word.TUNG, Word.CU, Word.NUA -> times.readEvery(part) || readPeriods(part, false);
            case Word.THUONG -> readBarePeriods(part);
            case Word.NUMBER, Word.DIGIT, Word.MUOI ->
                times.read(part) || times.readEvery(part) || readPeriods(part, false) || weeks.read(part);
            case Word.IT, Word.TOI_THIEU -> times.read(part);
            case Word.TUAN, Word.THANG, Word.QUY, Word.NAM ->
                times.readEvery(part) || (isPeriodEnd(1) && readPeriods(part, false));
            case Word.NGAY, Word.CHAM, Word.TRUOC, Word.VAO, Word.TU -> readDays(part);
            case Word.THU, Word.CHU, Word.SUNDAY, Word.DAYTIME, Word.LUC, Word.T -> weeks.read(part);
            case Word.DAU, Word.GIUA, Word.CUOI -> readVague(part);
            case Word.TRONG -> readPeriods(part, false);
            default -> false;
        };
    }

    /** {@code 06 tháng, năm}: a list of periods, the only recurrence that can do without a word of its own. */
    private boolean readBarePeriods(PhrasePart part) {
        int period = tokens.word(tokens.word() == Word.NUMBER || tokens.word() == Word.DIGIT ? 1 : 0);
        return switch (period) {
            // Thường niên: hằng năm.
            case Word.THUONG -> tokens.word(1) == Word.NIEN && tokens.value(1) == 1 && each(part, Word.NAM, 2);
            case Word.THANG, Word.NAM, Word.QUY, Word.TUAN ->
                isJoin(tokens.word(tokens.word() == period ? 1 : 2)) && readPeriods(part, false);
            default -> false;
        };
    }

    /** {@code theo quý}, {@code theo từng tháng}: a period behind {@code theo}. */
    private boolean readBy(PhrasePart part) {
        tokens.at++;
        boolean each = skipEach();
        return period(0) != 0 && readPeriodList(part, true, each);
    }

    private boolean readDays(PhrasePart part) {
        return dayLists.read(part)
                || weeks.read(part)
                || times.readEvery(part)
                || readVague(part)
                || readPeriods(part, false);
    }

    /** Behind {@code định kỳ}; where a date follows, it is left to others. */
    private boolean readPeriodic(PhrasePart part) {
        int inner = tokens.at;
        if (tokens.word() == Word.THEO && readBy(part)) {
            return true;
        }
        tokens.at = inner;
        if (times.read(part)
                || dayLists.read(part)
                || times.readEvery(part)
                || weeks.read(part)
                || readVague(part)
                || readPeriods(part, true)) {
            return true;
        }
        tokens.at = inner;
        if (endsPart()) {
            part.flag(TimelineFlag.INTERVAL_UNKNOWN);
            return found(part, RecurringTimeline.of(ImmutableList.of()));
        }
        return false;
    }

    private boolean endsPart() {
        return switch (tokens.word()) {
            case Word.END, Word.COMMA, Word.SEMICOLON, Word.VA, Word.HOAC, Word.DOT, Word.CLOSE -> true;
            default -> false;
        };
    }

    private static boolean found(PhrasePart part, RecurringTimeline meaning) {
        part.form = PhrasePart.OTHER;
        part.meaning = meaning;
        return true;
    }

    private int period(int offset) {
        return PeriodWords.period(tokens, offset);
    }

    private boolean skipEach() {
        return PeriodWords.skipEach(tokens);
    }

    // --- parts of periods ---

    /** {@code cuối mỗi quý}, {@code đầu hằng năm}. */
    private boolean readVague(PhrasePart part) {
        int start = tokens.at;
        tokens.skip(Word.VAO);
        if ((tokens.skip(Word.DAU) || tokens.skip(Word.GIUA) || tokens.skip(Word.CUOI)) && skipEach()) {
            int period = period(0);
            if (period != 0) {
                tokens.at++;
                part.flag(TimelineFlag.VAGUE_PART);
                return found(part, RecurringTimeline.of(rules.each(period)));
            }
        }
        tokens.at = start;
        return false;
    }

    // --- periods ---

    /** {@code hàng tháng, quý, 06 tháng và năm}; behind {@code định kỳ} also without {@code hàng}. */
    private boolean readPeriods(PhrasePart part, boolean periodic) {
        int start = tokens.at;
        tokens.skip(Word.TRONG);
        tokens.skip(Word.VAO);
        boolean each = skipEach();
        if (each && period(0) != 0 && !isListBehind(1)) {
            return each(part, period(0), 1);
        }
        if (!each) {
            tokens.at = start;
        }
        return readPeriodList(part, periodic || each, each) || back(start);
    }

    /** A part that says no more than its period, in so many words. */
    private boolean each(PhrasePart part, int period, int words) {
        part.period = period;
        part.meaning = RecurringTimeline.of(rules.each(period));
        part.form = PhrasePart.EACH;
        if (period == Word.NAM && basis == YearBasis.WORK_YEAR) {
            part.flag(TimelineFlag.BASIS_ASSUMED);
        }
        tokens.at += words;
        return true;
    }

    private boolean back(int start) {
        tokens.at = start;
        return false;
    }

    /** Whether another period follows the one before the place: {@code , quý}, {@code và 06 tháng}. */
    private boolean isListBehind(int offset) {
        int next = offset;
        if (!isJoin(tokens.word(next))) {
            return false;
        }
        next++;
        if (tokens.word(next - 1) == Word.COMMA && (tokens.word(next) == Word.VA || tokens.word(next) == Word.HOAC)) {
            next++;
        }
        int word = tokens.word(next);
        if (word == Word.HANG || word == Word.MOI || word == Word.TUNG || word == Word.DINH) {
            return period(next + 1) != 0 || word == Word.DINH;
        }
        if (tokens.isNumber(next, 1, 2)) {
            return tokens.word(next + 1) == Word.THANG && isPeriodEnd(next + 2);
        }
        if (word == Word.CA) {
            return tokens.word(next + 1) == Word.NAM && isPeriodEnd(next + 2);
        }
        return period(next) != 0 && isPeriodEnd(next + 1);
    }

    private static boolean isJoin(int word) {
        return word == Word.COMMA
                || word == Word.VA
                || word == Word.HOAC
                || word == Word.SLASH
                || word == Word.SEMICOLON;
    }

    private boolean isPeriodEnd(int offset) {
        int word = tokens.word(offset);
        return word == Word.END
                || isJoin(word)
                || word == Word.DOT
                || word == Word.CLOSE
                || word == Word.OPEN
                || word == Word.KHI;
    }

    private boolean readPeriodList(PhrasePart part, boolean marked, boolean eachRead) {
        int start = tokens.at;
        ImmutableList.Builder<RecurrenceRule> list = ImmutableList.builder();
        int items = 0;
        int spans = 0;
        // Beside a period, or without a word of recurrence, 06 tháng is a point of the year rather than a span.
        boolean anyPeriod = !marked || eachRead || hasPeriodAhead();
        boolean each = eachRead;
        int end = tokens.at;
        while (true) {
            if (!each) {
                tokens.skip(Word.DINH, Word.KY);
                each = skipEach();
            }
            if (items > 0 && tokens.word() == Word.CA && tokens.word(1) == Word.NAM) {
                // Cả năm beside other periods is the year's own.
                tokens.at++;
            }
            boolean half = tokens.word() == Word.NUA && tokens.word(1) == Word.NAM;
            int number = each ? 0 : half ? 6 : spanNumber();
            int period = half ? Word.THANG : period(0);
            tokens.at += half ? 1 : 0;
            boolean fits = number > 0
                    ? (period == Word.THANG || period == Word.NAM) && (items == 0 || isPeriodEnd(1))
                    : period != 0 && (each || isPeriodEnd(1));
            if (!fits) {
                break;
            }
            tokens.at++;
            if (number == 0) {
                list.add(rules.each(period));
            } else if (period == Word.THANG && anyPeriod) {
                if (number > 12) {
                    break;
                }
                list.add(rules.reportPoint(number));
                times.flagBasis(part, Word.THANG);
                spans++;
            } else {
                list.add(rules.every(number, period));
                if (!RuleMaker.hasPhase(number, period)) {
                    part.flag(TimelineFlag.PHASE_UNKNOWN);
                }
                times.flagBasis(part, period);
                spans++;
            }
            items++;
            end = tokens.at;
            if (!isJoin(tokens.word())) {
                break;
            }
            tokens.at++;
            if (tokens.word() == Word.VA || tokens.word() == Word.HOAC) {
                tokens.at++;
            }
            each = false;
        }
        tokens.at = end;
        // Without a word for recurrence one period alone (6 tháng, năm) says nothing yet.
        if (items == 0 || (!marked && (items < 2 || spans == 0))) {
            part.flags = 0;
            return back(start);
        }
        if (basis == YearBasis.WORK_YEAR && anyPeriod) {
            part.flag(TimelineFlag.BASIS_ASSUMED);
        }
        return found(part, RecurringTimeline.of(distinct(list.build())));
    }

    private static ImmutableList<RecurrenceRule> distinct(ImmutableList<RecurrenceRule> rules) {
        return rules.stream().distinct().collect(ImmutableList.toImmutableList());
    }

    /** The number of a span of months or years, {@code 06 tháng}; 0 where a period stands without one. */
    private int spanNumber() {
        return tokens.isNumber(0, 1, 2) || tokens.word() == Word.DIGIT ? PeriodWords.number(tokens) : 0;
    }

    /** Whether a period without a number is in the list that begins here: then numbers are points of the year. */
    private boolean hasPeriodAhead() {
        for (int i = 0; tokens.word(i) != Word.END; i++) {
            int word = tokens.word(i);
            boolean numbered = i > 0 && (tokens.word(i - 1) == Word.NUMBER || tokens.word(i - 1) == Word.DIGIT);
            if (period(i) != 0 && !numbered) {
                return true;
            }
            if (!isJoin(word) && period(i) == 0 && word != Word.NUMBER && word != Word.DIGIT) {
                return word == Word.HANG || word == Word.MOI || word == Word.TUNG;
            }
        }
        return false;
    }

    // --- recurrence behind a date ---

    /** The period of {@code hằng năm}, {@code của mỗi quý} behind a calendar part, and a step behind it; else 0. */
    int readSuffix() {
        int word = tokens.word();
        if (!tokens.recurs() && word != Word.CAC && word != Word.CUA) {
            return 0;
        }
        int start = tokens.at;
        tokens.skip(Word.CUA);
        // Quý IV các năm, and no certain ones.
        if (tokens.skip(Word.CAC, Word.NAM) && endsPart()) {
            return Word.NAM;
        }
        if (!tokens.recurs()) {
            tokens.at = start;
            return 0;
        }
        if (skipEach()) {
            int period = period(0);
            if (period != 0 && period != Word.NGAY) {
                tokens.at++;
                return period;
            }
        }
        tokens.at = start;
        return 0;
    }

    /** What a calendar part means that names a day of every quarter or month by itself; null for all others. */
    @Nullable RecurringTimeline byItself(PhrasePart part) {
        return switch (part.last().unit) {
            case UnitSpec.DAY_OF_QUARTER, UnitSpec.MONTH_OF_QUARTER -> rules.within(part, Word.QUY);
            case UnitSpec.DAY_OF_NEXT_MONTH, UnitSpec.DAY_OF_MONTH -> rules.within(part, Word.THANG);
            default -> null;
        };
    }
}
