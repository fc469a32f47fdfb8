package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;

/**
 * Reads one phrase after another: its parts, the signs that join them, and what they mean together. Not for several
 * threads at once.
 */
final class PhraseReader {
    private static final int MOST_PARTS = 32;
    /** In place of a part: {@code hằng năm} stands behind one that it does not fit. */
    private static final int UNFIT = -1;

    private static final TimelineFlag[] FLAGS = TimelineFlag.values();

    private final PhraseTokens tokens = new PhraseTokens();
    private final PhraseProblem problem = new PhraseProblem();
    private final EventReader events = new EventReader(tokens, problem);
    private final CalendarReader calendar = new CalendarReader(tokens, problem, events);
    private final RecurrenceReader recurrences;
    private final UnitResolver resolver;
    private final PhrasePart[] parts = new PhrasePart[MOST_PARTS];

    private int count;
    private int flags;
    /** Where the last part that was read ends in the text. */
    private int understood;

    private boolean bracketed;
    /** Whether a semicolon stands before the part that is read next. */
    private boolean apart;

    PhraseReader(UnitResolver resolver) {
        this.resolver = resolver;
        this.recurrences = new RecurrenceReader(tokens, resolver.basis());
        Arrays.setAll(parts, i -> new PhrasePart());
    }

    Parsed<TimelinePhrase> read(CharSequence text) {
        try {
            return readLoaded(text);
        } finally {
            tokens.clear();
            // What the parts mean belongs to the caller now.
            for (int i = 0; i < count; i++) {
                parts[i].meaning = null;
            }
        }
    }

    private Parsed<TimelinePhrase> readLoaded(CharSequence text) {
        count = 0;
        flags = 0;
        apart = false;
        problem.clear();
        tokens.load(text);
        if (tokens.atEnd()) {
            return failed(TimeCode.EMPTY, 0, "");
        }
        boolean bulleted = tokens.skip(Word.DASH) || tokens.skip(Word.PLUS) || tokens.skip(Word.BULLET);
        calendar.setBulleted(bulleted);
        bracketed = tokens.skip(Word.OPEN);
        readParts(bulleted);
        if (count == 0) {
            return refused();
        }
        skipClosing();
        Timeline meaning = tokens.atEnd() ? together() : null;
        if (meaning == null) {
            return problem.isHard() || tokens.atEnd() ? refused() : leftOver();
        }
        if (tokens.isCut()) {
            return failed(TimeCode.TOO_LONG, tokens.position(), "");
        }
        Bound bound = count == 1 ? parts[0].bound : null;
        return Parsed.of(new TimelinePhrase(
                tokens.text(), meaning, bound == null ? Optional.empty() : bound.present(), flagSet()));
    }

    private void skipClosing() {
        skipStops();
        if (bracketed && tokens.skip(Word.CLOSE)) {
            skipStops();
        }
    }

    private void skipStops() {
        while (tokens.word() == Word.DOT || tokens.word() == Word.COMMA || tokens.word() == Word.SEMICOLON) {
            // ./. ends a document.
            tokens.at += tokens.word(1) == Word.SLASH && tokens.word(2) == Word.DOT ? 3 : 1;
        }
    }

    // --- parts ---

    private void readParts(boolean bulleted) {
        int open = 0;
        while (count < MOST_PARTS) {
            PhrasePart part = parts[count];
            part.clear();
            int shared = count > 0 ? sharedUnit(parts[count - 1]) : UnitSpec.NONE;
            boolean read = isNextOfDates()
                    ? calendar.read(part, shared)
                    : (events.read(part) && calendar.readEndOfEvent(part))
                            || recurrences.read(part)
                            || calendar.read(part, shared);
            if (!read && !(count == 0 && readBehindLabel(part))) {
                return;
            }
            part.apart = apart;
            count++;
            if (count == 1
                    && tokens.atEnd()
                    && part.form == PhrasePart.CALENDAR
                    && !part.last().recurs()) {
                understood = tokens.endOfRead();
                return;
            }
            takeBound(part);
            open = readSuffix(part, open);
            if (open == UNFIT) {
                return;
            }
            makeExact();
            readOrientation();
            understood = tokens.endOfRead();
            if (!joins(part, bulleted)) {
                return;
            }
        }
    }

    /** {@code Thời gian thực hiện: Thường xuyên}, {@code thực hiện hằng năm}. */
    private boolean readBehindLabel(PhrasePart part) {
        part.clear();
        return calendar.skipLabels()
                && ((events.read(part) && calendar.readEndOfEvent(part)) || recurrences.read(part));
    }

    /** {@code Ngày 10 tháng 6, ngày 10 tháng 12 hằng năm}: what follows the dates is of all of them. */
    private boolean isNextOfDates() {
        if (count == 0 || parts[count - 1].form != PhrasePart.CALENDAR || parts[count - 1].range) {
            return false;
        }
        UnitSpec before = parts[count - 1].left;
        int day = tokens.word() == Word.TRUOC ? 1 : 0;
        return before.unit == UnitSpec.DATE
                && !before.hasYear()
                && tokens.word(day) == Word.NGAY
                && tokens.isNumber(day + 1, 1, 2)
                && tokens.word(day + 2) == Word.THANG
                && tokens.isNumber(day + 3, 1, 2);
    }

    /** {@code Trước ngày 15/6 và 15/12}: the word binds what is joined to its date too. */
    private void takeBound(PhrasePart part) {
        if (count < 2 || part.form != PhrasePart.CALENDAR || part.bound != null || part.range || part.onward) {
            return;
        }
        // Trước ngày 15/6; tháng 12: behind a semicolon only what has no word of its own goes on with the time before
        // it.
        if (part.apart && !isBare(part)) {
            return;
        }
        PhrasePart before = parts[count - 2];
        boolean due = before.bound == Bound.BY || before.bound == Bound.BEFORE;
        boolean same = before.left.unit == part.left.unit
                || (before.left.unit == UnitSpec.DAY && part.left.unit == UnitSpec.DAY_OF_MONTH);
        if (due && before.form == PhrasePart.CALENDAR && same) {
            part.bound = before.bound;
        }
    }

    private boolean isBare(PhrasePart part) {
        int now = tokens.at;
        tokens.at = part.left.token;
        boolean bare = tokens.word() == Word.NUMBER;
        tokens.at = now;
        return bare;
    }

    private static int sharedUnit(PhrasePart before) {
        return before.form != PhrasePart.CALENDAR && before.within == 0 ? UnitSpec.NONE : before.last().unit;
    }

    /** Steps over what joins the next part to this one; says whether something does. */
    private boolean joins(PhrasePart part, boolean bulleted) {
        if (bracketed && tokens.word() == Word.CLOSE && isJoin(tokens.word(1))) {
            // Hằng tháng (trước ngày 25), hằng quý (trước ngày 25 tháng cuối quý).
            tokens.at++;
            bracketed = false;
        }
        int word = tokens.word();
        apart = word == Word.SEMICOLON;
        if (isJoin(word)) {
            int next = tokens.word(1);
            boolean two = word != Word.VA && (next == Word.VA || next == Word.HOAC);
            if (tokens.word(two ? 2 : 1) == Word.END) {
                return false;
            }
            tokens.at += two ? 2 : 1;
            if (bulleted && !tokens.skip(Word.DASH) && !tokens.skip(Word.PLUS)) {
                tokens.skip(Word.BULLET);
            }
            return true;
        }
        if (bulleted && (word == Word.DASH || word == Word.BULLET) && tokens.word(1) != Word.END) {
            tokens.at++;
            return true;
        }
        // Hàng năm trước ngày 25/12: no sign stands between.
        if (part.form == PhrasePart.EACH && (word == Word.OPEN || word == Word.COLON)) {
            tokens.at++;
            bracketed |= word == Word.OPEN;
            return true;
        }
        if (word == Word.SLASH && isContinuous(part)) {
            tokens.at++;
            return true;
        }
        boolean twice = isContinuous(part) && (word == Word.THUONG || word == Word.LIEN);
        boolean more = !twice && word != Word.END && word != Word.DOT && word != Word.CLOSE && !isNumbered(part);
        return more && (part.form == PhrasePart.EACH || isContinuous(part));
    }

    private static boolean isJoin(int word) {
        return word == Word.COMMA
                || word == Word.SEMICOLON
                || word == Word.VA
                || word == Word.HOAC
                || word == Word.PLUS;
    }

    /** {@code Hằng năm 2027}, {@code hằng tháng 5/2027}: a slip, for no period has both. */
    private boolean isNumbered(PhrasePart part) {
        if (part.form != PhrasePart.EACH) {
            return false;
        }
        // Hằng quý năm lacks a comma, or the number of the year.
        boolean bare = tokens.word() == Word.NAM && tokens.word(1) == Word.END;
        boolean year = bare || (part.period == Word.NAM && tokens.isNumber(0, 4, 4));
        int sign = part.period == Word.THANG ? tokens.word(1) : Word.END;
        boolean month = sign == Word.SLASH || sign == Word.DASH || sign == Word.DOT;
        return year || (month && tokens.isNumber(0, 1, 2) && tokens.isNumber(2, 4, 4));
    }

    private static boolean isContinuous(PhrasePart part) {
        return CalendarTimeline.CONTINUOUS.equals(part.meaning);
    }

    /** {@code hằng năm} behind one or several dates makes rules of them; returns where the next such row begins, or {@link #UNFIT}. */
    private int readSuffix(PhrasePart part, int open) {
        if (part.form != PhrasePart.CALENDAR) {
            return count;
        }
        RecurringTimeline own = recurrences.byItself(part);
        if (own != null && isBehindItsPeriod(part)) {
            return open;
        }
        if (own != null) {
            recurring(part, own);
            recurrences.readSuffix();
            return part.left.unit == UnitSpec.DAY_OF_MONTH ? joinDays() : count;
        }
        int start = tokens.at;
        int period = recurrences.readSuffix();
        if (period == 0) {
            return open;
        }
        for (int i = count - 2; i >= open; i--) {
            if (parts[i].last().hasYear()) {
                // Ngày 30/9/2027; tháng 12 hằng năm: a time of its own.
                open = i + 1;
            } else {
                parts[i].left.inherit(parts[i + 1].left);
            }
        }
        for (int i = open; i < count; i++) {
            RecurringTimeline meaning = recurrences.rules().within(parts[i], period);
            if (meaning == null) {
                // Ngày 15/9 hằng tháng, quý II/2027 hằng năm: no part of it may be taken for the whole.
                tokens.at = start;
                problem.impossible(TimeCode.NOT_A_TIMELINE, parts[i].left.token);
                return UNFIT;
            }
            recurring(parts[i], meaning);
            parts[i].period = period;
        }
        join(open);
        return count;
    }

    /** {@code Hàng quý, trước ngày 25 của tháng cuối quý}: one recurrence, which the day makes exact. */
    private boolean isBehindItsPeriod(PhrasePart part) {
        PhrasePart before = count < 2 ? part : parts[count - 2];
        if (part.apart || before.form != PhrasePart.EACH || recurrences.rules().within(part, before.period) == null) {
            return false;
        }
        recurrences.readSuffix();
        return true;
    }

    /** {@code Ngày 10 và 25 của tháng}: the days before the last one are of every month too. */
    private int joinDays() {
        int open = count - 1;
        while (open > 0 && parts[open - 1].form == PhrasePart.CALENDAR && parts[open - 1].left.unit == UnitSpec.DAY) {
            open--;
            RecurringTimeline day = recurrences.rules().within(parts[open], Word.THANG);
            if (day != null) {
                recurring(parts[open], day);
            }
        }
        return count;
    }

    /** Parts that share their {@code hằng năm} are one recurrence where one can say them all. */
    private void join(int open) {
        ImmutableList.Builder<RecurringTimeline> all = ImmutableList.builder();
        int joined = 0;
        for (int i = open; i < count; i++) {
            joined |= parts[i].flags;
            if (parts[i].meaning instanceof RecurringTimeline recurring) {
                all.add(recurring);
            }
        }
        RecurringTimeline one = count - open < 2 ? null : RuleMaker.join(all.build());
        if (one != null) {
            parts[open].meaning = one;
            parts[open].flags = joined;
            count = open + 1;
        }
    }

    private static void recurring(PhrasePart part, RecurringTimeline meaning) {
        part.form = PhrasePart.OTHER;
        part.meaning = meaning;
        part.flags |= flags(part);
    }

    /** The flags of the units of a calendar part. */
    private static int flags(PhrasePart part) {
        return part.range ? part.left.flags | part.right.flags : part.left.flags;
    }

    /** {@code Hàng năm, trước ngày 25 tháng 12}: the date makes the recurrence before it exact. */
    private void makeExact() {
        if (count < 2) {
            return;
        }
        PhrasePart each = parts[count - 2];
        PhrasePart date = parts[count - 1];
        if (each.within != 0 && date.form == PhrasePart.CALENDAR) {
            addToExact(each, date);
        }
        if (each.form != PhrasePart.EACH) {
            return;
        }
        // Hàng năm; tháng 3 và tháng 9 hằng năm: behind a semicolon stands a time of its own.
        RecurringTimeline exact = date.apart
                ? null
                : date.form == PhrasePart.CALENDAR
                        ? recurrences.rules().within(date, each.period)
                        : date.period == each.period && date.meaning instanceof RecurringTimeline day ? day : null;
        if (exact != null && date.form != PhrasePart.EACH) {
            each.form = PhrasePart.OTHER;
            each.meaning = exact;
            each.flags |= date.form == PhrasePart.CALENDAR ? flags(date) : date.flags;
            each.bound = date.bound;
            each.within = date.form == PhrasePart.CALENDAR ? each.period : 0;
            each.left.unit = date.left.unit;
            each.range = false;
            count--;
            date.clear();
        }
    }

    /** {@code Hằng năm, trước ngày 15/6 và 15/12}: each of the dates is one of every year. */
    private void addToExact(PhrasePart exact, PhrasePart date) {
        Bound own = date.bound;
        date.bound = own == null ? exact.bound : own;
        RecurringTimeline more = recurrences.rules().within(date, exact.within);
        if (more == null || !(exact.meaning instanceof RecurringTimeline known)) {
            date.bound = own;
            return;
        }
        RecurringTimeline both = date.bound == exact.bound ? RuleMaker.join(ImmutableList.of(known, more)) : null;
        if (both == null) {
            recurring(date, more);
        } else {
            exact.meaning = both;
            exact.flags |= flags(date);
            count--;
            date.clear();
        }
    }

    /** {@code , định hướng đến năm 2030}, {@code , tầm nhìn đến năm 2045}: a farther horizon beside the time. */
    private void readOrientation() {
        if (tokens.atEnd()) {
            return;
        }
        int start = tokens.at;
        tokens.skip(Word.COMMA);
        tokens.skip(Word.VA);
        boolean open = tokens.skip(Word.OPEN);
        if (tokens.skip(Word.DINH, Word.HUONG) || tokens.skip(Word.TAM, Word.NHIN)) {
            tokens.skip(Word.DEN);
            tokens.skip(Word.TOI);
            tokens.skip(Word.NAM);
            if (tokens.isNumber(0, 4, 4)) {
                tokens.at++;
                if (open == tokens.skip(Word.CLOSE)) {
                    flag(TimelineFlag.ORIENTATION);
                    return;
                }
            }
        }
        tokens.at = start;
    }

    // --- meaning ---

    private @Nullable Timeline together() {
        for (int i = count - 2; i >= 0; i--) {
            if (parts[i].form == PhrasePart.CALENDAR && parts[i + 1].form == PhrasePart.CALENDAR) {
                PhrasePart part = parts[i];
                part.last().inherit(parts[i + 1].left);
                if (part.range) {
                    part.left.inherit(part.right);
                }
            }
        }
        if (count == 1) {
            return meaning(parts[0]);
        }
        if (isContinuous(parts[0])) {
            return firstOf();
        }
        ImmutableList.Builder<Timeline> all = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            Timeline meaning = meaning(parts[i]);
            if (meaning == null) {
                return null;
            }
            all.add(meaning);
        }
        return combined(all.build());
    }

    private Timeline combined(ImmutableList<Timeline> all) {
        CalendarTimeline range = Combination.adjacent(parts, count, all);
        if (range != null) {
            return range;
        }
        ImmutableList<Timeline> joined = Combination.joinRecurrences(all);
        if (Combination.isMixed(joined)) {
            flag(TimelineFlag.MIXED);
        }
        return Combination.combine(joined);
    }

    /** The first part, where the others only go beside it. */
    private @Nullable Timeline firstOf() {
        for (int i = 1; i < count; i++) {
            PhrasePart part = parts[i];
            // A year-less date beside thường xuyên would be lost without a word; trong năm says nothing of its own.
            if (part.form == PhrasePart.CALENDAR && !isAnyYear(part) && meaning(part) == null) {
                return null;
            }
        }
        flag(TimelineFlag.MIXED);
        return meaning(parts[0]);
    }

    /** {@code trong năm}, {@code cả năm}, without a number. */
    private static boolean isAnyYear(PhrasePart part) {
        UnitSpec unit = part.left;
        return unit.unit == UnitSpec.YEAR
                && !unit.hasYear()
                && unit.yearOffset == 0
                && unit.flags == 0
                && part.bound == null
                && !part.range;
    }

    private @Nullable Timeline meaning(PhrasePart part) {
        flags |= part.flags;
        if (part.form != PhrasePart.CALENDAR) {
            return part.meaning;
        }
        UnitSpec left = part.left;
        if (!resolver.resolve(left, problem)) {
            return null;
        }
        flags |= left.flags;
        flagWeekday(left, resolver.first);
        int first = resolver.first;
        int last = resolver.last;
        int months = resolver.months;
        if (part.range) {
            if (!resolver.resolve(part.right, problem)) {
                return null;
            }
            flags |= part.right.flags;
            flagWeekday(part.right, resolver.first);
            last = part.rightExcluded ? CalendarDays.before(resolver.first) : resolver.last;
            months = Math.min(months, resolver.months);
            if (first > last) {
                problem.impossible(TimeCode.START_AFTER_END, left.token);
                return null;
            }
        }
        return bounded(part, first, last, precision(months));
    }

    private @Nullable Timeline bounded(PhrasePart part, int first, int last, Precision precision) {
        Bound bound = part.bound;
        if (part.onward) {
            part.bound = Bound.FROM;
            return CalendarTimeline.since(CalendarDays.toDate(first), precision);
        }
        if (bound == null) {
            return first == last
                    ? CalendarTimeline.ofDate(CalendarDays.toDate(first))
                    : CalendarTimeline.of(CalendarDays.toDate(first), CalendarDays.toDate(last), precision);
        }
        boolean timed = part.left.timed;
        if (bound == Bound.BEFORE && part.left.has(TimelineFlag.VAGUE_PART)) {
            problem.impossible(TimeCode.VAGUE_BOUND, part.left.token);
            return null;
        }
        return switch (bound) {
            case BY -> CalendarTimeline.until(CalendarDays.toDate(last), precision);
            case BEFORE ->
                CalendarTimeline.until(CalendarDays.toDate(timed ? first : CalendarDays.before(first)), precision);
            case FROM -> CalendarTimeline.since(CalendarDays.toDate(first), precision);
            case AFTER ->
                CalendarTimeline.since(CalendarDays.toDate(timed ? last : CalendarDays.after(last)), precision);
        };
    }

    private static Precision precision(int months) {
        return switch (months) {
            case 0 -> Precision.DAY;
            case 1 -> Precision.MONTH;
            case 3 -> Precision.QUARTER;
            case 6 -> Precision.HALF;
            default -> Precision.YEAR;
        };
    }

    private void flagWeekday(UnitSpec spec, int day) {
        if (spec.weekday > 0 && CalendarDays.toDate(day).getDayOfWeek().getValue() != spec.weekday) {
            flag(TimelineFlag.WEEKDAY_CONFLICT);
        }
    }

    private void flag(TimelineFlag flag) {
        flags |= flag.bit();
    }

    private ImmutableSet<TimelineFlag> flagSet() {
        if (flags == 0) {
            return ImmutableSet.of();
        }
        EnumSet<TimelineFlag> set = EnumSet.noneOf(TimelineFlag.class);
        for (TimelineFlag flag : FLAGS) {
            if ((flags & flag.bit()) != 0) {
                set.add(flag);
            }
        }
        return Sets.immutableEnumSet(set);
    }

    // --- refusals ---

    private Parsed<TimelinePhrase> refused() {
        TimeCode code = tokens.isCut() ? TimeCode.TOO_LONG : problem.code();
        return failed(code, tokens.start(problem.token()), tokens.restFrom(problem.token()));
    }

    private Parsed<TimelinePhrase> leftOver() {
        int position = tokens.position();
        String rest = tokens.restFrom(tokens.at);
        Timeline meaning = together();
        if (meaning == null) {
            return failed(tokens.isCut() ? TimeCode.TOO_LONG : TimeCode.NOT_A_TIMELINE, position, rest);
        }
        return Parsed.failed(diagnostic(tokens.isCut() ? TimeCode.TOO_LONG : TimeCode.LEFT_OVER, position, rest)
                .with("understood", tokens.between(tokens.start(0), understood))
                .with("suggestion", meaning.toCanonical()));
    }

    private static Parsed<TimelinePhrase> failed(TimeCode code, int position, String rest) {
        return Parsed.failed(diagnostic(code, position, rest));
    }

    private static Diagnostic diagnostic(TimeCode code, int position, String rest) {
        return new Diagnostic(
                code,
                SourceLocation.of(0, position + 1),
                rest,
                ImmutableMap.of("position", String.valueOf(position + 1)));
    }
}
