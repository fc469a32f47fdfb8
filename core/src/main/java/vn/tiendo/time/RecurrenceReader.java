package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Reads parts that recur by themselves: {@code hàng quý}, {@code thứ 2 hàng tuần}, {@code ít nhất 02 lần/năm}. */
final class RecurrenceReader {
    private final PhraseTokens tokens;
    private final RuleMaker rules;
    private final YearBasis basis;
    private final DayListReader dayLists;

    RecurrenceReader(PhraseTokens tokens, YearBasis basis) {
        this.tokens = tokens;
        this.rules = new RuleMaker(basis);
        this.basis = basis;
        this.dayLists = new DayListReader(tokens);
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
        // By the first word, for most parts are calendar parts and should not wait for readings that cannot fit.
        if (!tokens.recurs()) {
            return readBarePeriods(part);
        }
        return switch (tokens.word()) {
            case Word.HANG, Word.MOI, Word.TUNG -> readEvery(part) || readPeriods(part, false);
            case Word.NUMBER, Word.DIGIT, Word.MUOI -> readTimes(part) || readEvery(part) || readPeriods(part, false);
            case Word.IT, Word.TOI_THIEU -> readTimes(part);
            case Word.TUAN, Word.THANG, Word.QUY, Word.NAM ->
                readEvery(part) || (isPeriodEnd(1) && readPeriods(part, false));
            case Word.NGAY, Word.CHAM, Word.TRUOC, Word.VAO, Word.TU -> readDays(part);
            case Word.THU, Word.CHU, Word.SUNDAY, Word.DAYTIME, Word.LUC -> readWeekly(part);
            case Word.DAU, Word.GIUA, Word.CUOI -> readVague(part);
            case Word.TRONG -> readPeriods(part, false);
            default -> false;
        };
    }

    /** {@code 06 tháng, năm}: a list of periods, the only recurrence that can do without a word of its own. */
    private boolean readBarePeriods(PhrasePart part) {
        int period = tokens.word(tokens.word() == Word.NUMBER || tokens.word() == Word.DIGIT ? 1 : 0);
        return switch (period) {
            case Word.THANG, Word.NAM, Word.QUY, Word.TUAN ->
                isJoin(tokens.word(tokens.word() == period ? 1 : 2)) && readPeriods(part, false);
            default -> false;
        };
    }

    private boolean readDays(PhrasePart part) {
        return dayLists.read(part)
                || readWeekly(part)
                || readEvery(part)
                || readVague(part)
                || readPeriods(part, false);
    }

    /** Behind {@code định kỳ}; where a date follows, it is left to others. */
    private boolean readPeriodic(PhrasePart part) {
        int inner = tokens.at;
        if (readTimes(part)
                || dayLists.read(part)
                || readEvery(part)
                || readWeekly(part)
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

    /** The period word at a place, or 0. */
    private int period(int offset) {
        int word = tokens.word(offset);
        return switch (word) {
            case Word.NGAY, Word.TUAN, Word.THANG, Word.QUY, Word.NAM -> word;
            default -> 0;
        };
    }

    /** Steps over a number in digits or words; 0 where none stands. */
    private int number() {
        if (tokens.isNumber(0, 1, 2)) {
            int value = tokens.value(0);
            tokens.at++;
            return value;
        }
        return Math.max(NumberPhrase.read(tokens, false, false), 0);
    }

    private boolean skipEach() {
        return tokens.skip(Word.HANG) || tokens.skip(Word.MOI) || tokens.skip(Word.TUNG);
    }

    // --- so many times in a period ---

    /** {@code ít nhất 02 lần/năm}, {@code hai lần trong năm}, {@code 01 lần/06 tháng}. */
    private boolean readTimes(PhrasePart part) {
        int start = tokens.at;
        boolean least = tokens.skip(Word.IT, Word.NHAT) || tokens.skip(Word.TOI_THIEU, Word.THIEU);
        int times = number();
        if (times > 0 && tokens.skip(Word.LAN)) {
            boolean joined = tokens.skip(Word.SLASH) || tokens.skip(Word.TRONG) || tokens.skip(Word.MOI);
            int before = tokens.at;
            int number = number();
            // Hai lần một năm: the word một joins.
            joined |= number == 1 && tokens.word(-1) == Word.DIGIT;
            int period = period(0);
            if (joined && period != 0 && (number > 0 || tokens.at == before)) {
                tokens.at++;
                return times(part, Math.max(number, 1), period, times > 1 || least);
            }
        }
        tokens.at = start;
        return false;
    }

    private boolean times(PhrasePart part, int number, int period, boolean counted) {
        if (counted) {
            part.flag(TimelineFlag.TIMES_PER_PERIOD);
        }
        if (!RuleMaker.hasPhase(number, period)) {
            part.flag(TimelineFlag.PHASE_UNKNOWN);
        }
        flagBasis(part, period);
        return found(part, RecurringTimeline.of(rules.every(number, period)));
    }

    private void flagBasis(PhrasePart part, int period) {
        if (basis == YearBasis.WORK_YEAR && (period == Word.NAM || period == Word.THANG)) {
            part.flag(TimelineFlag.BASIS_ASSUMED);
        }
    }

    /** {@code mỗi năm một lần}, {@code 02 năm một lần}, {@code 6 tháng/lần}, {@code tuần một lần}, {@code 1 năm 2 lần}. */
    private boolean readEvery(PhrasePart part) {
        int start = tokens.at;
        boolean each = skipEach();
        int before = tokens.at;
        int number = each ? 0 : number();
        boolean numbered = tokens.at > before;
        int period = period(0);
        if (period != 0 && (number > 0 || !numbered)) {
            tokens.at++;
            boolean slash = tokens.skip(Word.SLASH);
            int times = number();
            if (times == 0 && (slash || tokens.word(-1) == period) && tokens.word() == Word.LAN) {
                times = slash ? 1 : 0;
            }
            if (times > 0 && tokens.skip(Word.LAN)) {
                return times(part, Math.max(number, 1), period, times > 1);
            }
        }
        tokens.at = start;
        return false;
    }

    // --- weeks and vague parts ---

    /** {@code thứ 2 hàng tuần}, {@code chiều thứ Sáu hằng tuần}, {@code trước thứ Năm hàng tuần}. */
    private boolean readWeekly(PhrasePart part) {
        int start = tokens.at;
        tokens.skip(Word.VAO);
        boolean by = tokens.skip(Word.CHAM, Word.NHAT);
        tokens.skip(Word.LA);
        tokens.skip(Word.VAO);
        boolean excluded = tokens.skip(Word.TRUOC);
        boolean from = !by && !excluded && tokens.skip(Word.TU);
        tokens.skip(Word.LUC);
        boolean timed = TimesOfDay.read(tokens) > 0;
        timed |= tokens.skip(Word.DAYTIME);
        tokens.skip(Word.NGAY);
        ImmutableSortedSet<DayOfWeek> days = weekDays(from);
        RecurringTimeline meaning = days.isEmpty() ? null : weekly(part, days, from, excluded && !timed);
        if (meaning == null) {
            tokens.at = start;
            part.flags = 0;
            return false;
        }
        if (timed) {
            part.flag(TimelineFlag.TIME_OF_DAY);
        }
        part.bound = excluded ? Bound.BEFORE : by ? Bound.BY : null;
        return found(part, meaning);
    }

    /** {@code thứ Ba, thứ Năm và Chủ nhật}; one where a range begins. */
    private ImmutableSortedSet<DayOfWeek> weekDays(boolean one) {
        ImmutableSortedSet.Builder<DayOfWeek> days = ImmutableSortedSet.naturalOrder();
        while (true) {
            int weekday = Weekdays.read(tokens);
            if (weekday == 0) {
                break;
            }
            days.add(DayOfWeek.of(weekday));
            int next = tokens.word(1);
            boolean more = (tokens.word() == Word.COMMA || tokens.word() == Word.VA)
                    && (next == Word.THU || next == Word.CHU || next == Word.SUNDAY);
            if (one || !more) {
                break;
            }
            tokens.at++;
        }
        return days.build();
    }

    private @Nullable RecurringTimeline weekly(
            PhrasePart part, ImmutableSortedSet<DayOfWeek> days, boolean from, boolean excluded) {
        int last = from && tokens.skip(Word.DEN) ? Weekdays.read(tokens) : 0;
        if (from && last == 0) {
            return null;
        }
        int interval = 1;
        tokens.skip(Word.CUA);
        if (!skipEach() || !tokens.skip(Word.TUAN)) {
            interval = dayLists.interval(Word.TUAN);
            part.flag(TimelineFlag.PHASE_UNKNOWN);
        }
        if (interval == 0) {
            return null;
        }
        if (from) {
            return interval > 1
                    ? null
                    : RecurringTimeline.ofWindow(
                            RecurrenceRule.weekly(days.first()), RecurrenceRule.weekly(DayOfWeek.of(last)));
        }
        ImmutableSortedSet<DayOfWeek> due = excluded
                ? days.stream()
                        .map(day -> day.minus(1))
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()))
                : days;
        return RecurringTimeline.of(
                RecurrenceRule.of(Frequency.WEEKLY, interval, ImmutableList.of(), ImmutableList.of(), due));
    }

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
            part.period = period(0);
            part.meaning = RecurringTimeline.of(rules.each(part.period));
            part.form = PhrasePart.EACH;
            flagBasisOfYear(part, part.period);
            tokens.at++;
            return true;
        }
        if (!each) {
            tokens.at = start;
        }
        return readPeriodList(part, periodic || each, each) || back(start);
    }

    private void flagBasisOfYear(PhrasePart part, int period) {
        if (period == Word.NAM && basis == YearBasis.WORK_YEAR) {
            part.flag(TimelineFlag.BASIS_ASSUMED);
        }
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
            int number = each ? 0 : spanNumber();
            int period = period(0);
            boolean fits =
                    number > 0 ? period == Word.THANG || period == Word.NAM : period != 0 && (each || isPeriodEnd(1));
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
                flagBasis(part, Word.THANG);
                spans++;
            } else {
                list.add(rules.every(number, period));
                if (!RuleMaker.hasPhase(number, period)) {
                    part.flag(TimelineFlag.PHASE_UNKNOWN);
                }
                flagBasis(part, period);
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
        return tokens.isNumber(0, 1, 2) || tokens.word() == Word.DIGIT ? number() : 0;
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
        if (!tokens.recurs()) {
            return 0;
        }
        int start = tokens.at;
        tokens.skip(Word.CUA);
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
        return switch (part.left.unit) {
            case UnitSpec.DAY_OF_QUARTER, UnitSpec.MONTH_OF_QUARTER -> rules.within(part, Word.QUY);
            case UnitSpec.DAY_OF_NEXT_MONTH -> rules.within(part, Word.THANG);
            default -> null;
        };
    }
}
