package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Reads days of every week: {@code thứ 2 hàng tuần}, {@code từ thứ Hai đến thứ Sáu hằng tuần}. */
final class WeekReader {
    private final PhraseTokens tokens;
    private final DayListReader dayLists;

    WeekReader(PhraseTokens tokens, DayListReader dayLists) {
        this.tokens = tokens;
        this.dayLists = dayLists;
    }

    /** {@code thứ 2 hàng tuần}, {@code chiều thứ Sáu hằng tuần}, {@code trước thứ Năm hàng tuần}. */
    boolean read(PhrasePart part) {
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
        RecurringTimeline meaning = days.isEmpty() ? null : weekly(part, days, from, excluded && !timed, start);
        if (meaning == null) {
            tokens.at = start;
            part.flags = 0;
            return false;
        }
        if (timed) {
            part.flag(TimelineFlag.TIME_OF_DAY);
        }
        part.bound = excluded ? Bound.BEFORE : by ? Bound.BY : null;
        part.form = PhrasePart.OTHER;
        part.meaning = meaning;
        part.period = Word.TUAN;
        return true;
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
            PhrasePart part, ImmutableSortedSet<DayOfWeek> days, boolean from, boolean excluded, int start) {
        int last = from && tokens.skip(Word.DEN) ? Weekdays.read(tokens) : 0;
        if (from && last == 0) {
            return null;
        }
        int interval = 1;
        tokens.skip(Word.CUA);
        if ((!PeriodWords.skipEach(tokens) || !tokens.skip(Word.TUAN)) && !isBehindEachWeek(start)) {
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

    /** {@code Hàng tuần (thứ Sáu)}, {@code Hàng tuần, vào chiều thứ Sáu}: the week was read before. */
    private boolean isBehindEachWeek(int start) {
        int now = tokens.at;
        tokens.at = start;
        int sign = start > 0 ? tokens.word(-1) : Word.OTHER;
        int week = sign == Word.OPEN || sign == Word.COMMA || sign == Word.COLON ? start - 2 : start - 1;
        boolean behind = false;
        if (week >= 1) {
            tokens.at = week;
            int each = tokens.word(-1);
            behind = tokens.word() == Word.TUAN && (each == Word.HANG || each == Word.MOI || each == Word.TUNG);
        }
        tokens.at = now;
        return behind;
    }
}
