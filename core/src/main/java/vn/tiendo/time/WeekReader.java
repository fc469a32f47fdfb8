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

    /** {@code thứ Ba, thứ Năm và Chủ nhật}, {@code thứ 2, 4, 6}; one where a range begins. */
    private ImmutableSortedSet<DayOfWeek> weekDays(boolean one) {
        ImmutableSortedSet.Builder<DayOfWeek> days = ImmutableSortedSet.naturalOrder();
        int start = tokens.at;
        while (true) {
            int weekday = Weekdays.readShort(tokens, tokens.at > start);
            if (weekday == 0) {
                break;
            }
            days.add(DayOfWeek.of(weekday));
            boolean more = (tokens.word() == Word.COMMA || tokens.word() == Word.VA) && isWeekday(1);
            if (one || !more) {
                break;
            }
            tokens.at++;
        }
        return days.build();
    }

    /** {@code thứ Năm}, {@code T5}, {@code (thứ 2,) 5}. */
    private boolean isWeekday(int offset) {
        return switch (tokens.word(offset)) {
            case Word.THU, Word.CHU, Word.SUNDAY, Word.T -> true;
            // Thứ Hai, 02 tuần một lần: the number is another matter.
            default -> tokens.isNumber(offset, 1, 1) && tokens.word(offset + 1) != Word.TUAN;
        };
    }

    private @Nullable RecurringTimeline weekly(
            PhrasePart part, ImmutableSortedSet<DayOfWeek> days, boolean from, boolean excluded, int start) {
        boolean range = tokens.word() == Word.DEN || (tokens.word() == Word.DASH && days.size() == 1);
        tokens.at += range ? 1 : 0;
        int last = range ? Weekdays.readShort(tokens, true) : 0;
        if ((from || range) && last == 0) {
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
        if (range) {
            return interval > 1 || excluded || days.size() > 1
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
