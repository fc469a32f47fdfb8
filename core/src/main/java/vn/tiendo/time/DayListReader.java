package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads days of a recurring period that share one rule: {@code ngày 05, 20 hằng tháng},
 * {@code ngày 15 và ngày cuối hằng tháng}, {@code ngày 10 các tháng 1, 5, 9 hằng năm},
 * {@code từ ngày 20 đến ngày 25 của tháng cuối hằng quý}, {@code ngày 20, 02 tháng một lần}.
 */
final class DayListReader {
    private static final int LAST = -1;

    private final PhraseTokens tokens;

    DayListReader(PhraseTokens tokens) {
        this.tokens = tokens;
    }

    /** Reads a part and steps behind it; if there is none, the place stays. */
    boolean read(PhrasePart part) {
        int start = tokens.at;
        Bound bound = bound();
        RecurringTimeline meaning = tokens.word() == Word.NGAY ? meaning(part, bound) : null;
        if (meaning == null) {
            tokens.at = start;
            part.flags = 0;
            return false;
        }
        part.form = PhrasePart.OTHER;
        part.meaning = meaning;
        part.bound = bound == Bound.FROM ? null : bound;
        part.period = period(meaning.rules().get(0));
        return true;
    }

    private static int period(RecurrenceRule rule) {
        return rule.frequency() == Frequency.MONTHLY
                ? Word.THANG
                : rule.months().size() == 4 ? Word.QUY : Word.NAM;
    }

    private @Nullable Bound bound() {
        if (tokens.skip(Word.CHAM, Word.NHAT)) {
            tokens.skip(Word.LA);
            tokens.skip(Word.VAO);
            return tokens.skip(Word.TRUOC) ? Bound.BEFORE : Bound.BY;
        }
        if (tokens.skip(Word.TRUOC)) {
            return Bound.BEFORE;
        }
        if (tokens.skip(Word.TU)) {
            return Bound.FROM;
        }
        tokens.skip(Word.VAO);
        return null;
    }

    private @Nullable RecurringTimeline meaning(PhrasePart part, @Nullable Bound bound) {
        List<Integer> days = days();
        if (days.isEmpty()) {
            return null;
        }
        if (bound == Bound.FROM) {
            return window(part, days.get(0), days.size());
        }
        if (bound == Bound.BEFORE) {
            // The day before the first lies in another month; such a phrase has one day and is read elsewhere.
            if (days.contains(1) || days.contains(LAST)) {
                return null;
            }
            days = days.stream().map(day -> day - 1).toList();
        }
        RecurrenceRule rule = periodic(part, days);
        return rule == null ? null : RecurringTimeline.of(rule);
    }

    private @Nullable RecurringTimeline window(PhrasePart part, int first, int count) {
        if (count > 1 || !tokens.skip(Word.DEN)) {
            return null;
        }
        tokens.skip(Word.HET);
        List<Integer> last = days();
        // A window that reaches into the next month has its end in another one.
        if (last.size() != 1 || (last.get(0) != LAST && (first == LAST || last.get(0) < first))) {
            return null;
        }
        RecurrenceRule end = periodic(part, last);
        return end == null || end.interval() > 1
                ? null
                : RecurringTimeline.ofWindow(
                        RecurrenceRule.of(
                                end.frequency(), 1, end.months(), ImmutableList.of(first), ImmutableList.of()),
                        end);
    }

    /** {@code ngày 05, 20 và ngày cuối}: 1 to 31 and −1 in printed order; none where something else stands. */
    private List<Integer> days() {
        List<Integer> days = new ArrayList<>();
        while (true) {
            int before = tokens.at;
            boolean word = tokens.skip(Word.NGAY);
            if (word && tokens.skip(Word.CUOI)) {
                tokens.skip(Word.CUNG);
                days.add(LAST);
            } else if ((word || !days.isEmpty()) && tokens.isNumber(0, 1, 2) && isDay(days)) {
                days.add(tokens.value(0));
                tokens.at++;
            } else {
                // What joined the days belongs to what follows.
                tokens.at = days.isEmpty() ? before : before - 1;
                return days;
            }
            if (tokens.word() != Word.COMMA && tokens.word() != Word.VA) {
                return days;
            }
            tokens.at++;
        }
    }

    private boolean isDay(List<Integer> days) {
        int next = tokens.word(1);
        boolean interval = !days.isEmpty() && (next == Word.THANG || next == Word.NAM) && tokens.word(2) == Word.DIGIT;
        return tokens.value(0) >= 1 && tokens.value(0) <= 31 && next != Word.SLASH && next != Word.DASH && !interval;
    }

    /** The rule of days in the period that follows. */
    private @Nullable RecurrenceRule periodic(PhrasePart part, List<Integer> days) {
        ImmutableList<Integer> sorted = ImmutableList.copyOf(new TreeSet<>(days));
        tokens.skip(Word.CUA);
        if (tokens.skip(Word.CAC, Word.THANG) || isMonth()) {
            ImmutableList<Integer> months = months();
            return months.isEmpty() ? null : yearly(part, months, sorted);
        }
        if (PeriodWords.skipEach(tokens)) {
            return tokens.skip(Word.THANG) ? rule(Frequency.MONTHLY, 1, ImmutableList.of(), due(sorted)) : null;
        }
        if (tokens.skip(Word.THANG)) {
            return quarterly(sorted);
        }
        int interval = interval(Word.THANG);
        if (interval > 0) {
            part.flag(TimelineFlag.PHASE_UNKNOWN);
        }
        return interval == 0 ? null : rule(Frequency.MONTHLY, interval, ImmutableList.of(), sorted);
    }

    /** A 31st of every month or quarter can only mean the last day. */
    private static ImmutableList<Integer> due(ImmutableList<Integer> days) {
        return !days.contains(31)
                ? days
                : ImmutableList.copyOf(
                        new TreeSet<>(Lists.transform(days, day -> day == 31 ? Integer.valueOf(LAST) : day)));
    }

    private boolean isMonth() {
        if (tokens.word() == Word.THANG && tokens.isNumber(1, 1, 2)) {
            tokens.at++;
            return true;
        }
        return false;
    }

    private @Nullable RecurrenceRule yearly(
            PhrasePart part, ImmutableList<Integer> months, ImmutableList<Integer> days) {
        int interval = 1;
        tokens.skip(Word.CUA);
        if (!PeriodWords.skipEach(tokens) || !tokens.skip(Word.NAM)) {
            interval = interval(Word.NAM);
            part.flag(TimelineFlag.PHASE_UNKNOWN);
        }
        return interval == 0 ? null : rule(Frequency.YEARLY, interval, months, days);
    }

    private @Nullable RecurrenceRule quarterly(ImmutableList<Integer> days) {
        int month = switch (tokens.word()) {
            case Word.DAU -> 1;
            case Word.GIUA -> 2;
            case Word.CUOI -> 3;
            case Word.THU -> tokens.value(1);
            default -> 0;
        };
        if (month < 1 || month > 3) {
            return null;
        }
        tokens.at += tokens.word() == Word.THU ? 2 : 1;
        if (!tokens.skip(Word.TIEN)) {
            tokens.skip(Word.CUNG);
        }
        tokens.skip(Word.CUA);
        return PeriodWords.skipEach(tokens) && tokens.skip(Word.QUY)
                ? rule(Frequency.YEARLY, 1, ImmutableList.of(month, month + 3, month + 6, month + 9), due(days))
                : null;
    }

    /** {@code , 02 tháng một lần}; 0 where it does not follow. */
    int interval(int period) {
        if (tokens.word() == Word.COMMA
                && tokens.word(1) == Word.NUMBER
                && tokens.value(1) > 1
                && tokens.word(2) == period
                && tokens.word(3) == Word.DIGIT
                && tokens.value(3) == 1
                && tokens.word(4) == Word.LAN) {
            int interval = tokens.value(1);
            tokens.at += 5;
            return interval;
        }
        return 0;
    }

    private ImmutableList<Integer> months() {
        TreeSet<Integer> months = new TreeSet<>();
        while (tokens.isNumber(0, 1, 2) && tokens.value(0) >= 1 && tokens.value(0) <= 12) {
            months.add(tokens.value(0));
            tokens.at++;
            boolean more = (tokens.word() == Word.COMMA || tokens.word() == Word.VA)
                    && tokens.isNumber(1, 1, 2)
                    && tokens.word(2) != Word.NAM;
            if (!more) {
                break;
            }
            tokens.at++;
        }
        return ImmutableList.copyOf(months);
    }

    /** The rule, or null where no month has such a day. */
    private static @Nullable RecurrenceRule rule(
            Frequency frequency, int interval, ImmutableList<Integer> months, ImmutableList<Integer> days) {
        boolean fits = interval <= RecurrenceRule.MAX_INTERVAL
                && RecurrenceRule.missingPart(frequency, months, days, ImmutableList.of())
                        .isEmpty();
        return fits ? RecurrenceRule.of(frequency, interval, months, days, ImmutableList.of()) : null;
    }
}
