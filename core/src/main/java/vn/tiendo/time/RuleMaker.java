package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import org.jspecify.annotations.Nullable;

/** Makes recurrence rules that name the day out of periods and printed units. */
final class RuleMaker {
    private static final RecurrenceRule WORK_YEARLY = RecurrenceRule.yearly(9, 30);

    /** No year, only month and day: for the length of months, with a 29 February. */
    private static final int ANY_YEAR = 2000;

    private final YearBasis basis;

    RuleMaker(YearBasis basis) {
        this.basis = basis;
    }

    /** The last day of every such period; the period is its word. */
    RecurrenceRule each(int period) {
        return switch (period) {
            case Word.NGAY -> RecurrenceRule.DAILY;
            case Word.TUAN -> RecurrenceRule.WEEKLY;
            case Word.THANG -> RecurrenceRule.MONTHLY;
            case Word.QUY -> RecurrenceRule.QUARTERLY;
            default -> yearEnd();
        };
    }

    /** The last day of every so many periods; {@link #hasPhase} says whether the rule knows which ones. */
    RecurrenceRule every(int number, int period) {
        if (number == 1) {
            return each(period);
        }
        return switch (period) {
            case Word.THANG -> everyMonths(number);
            case Word.QUY -> everyMonths(3 * number);
            default -> each(period).withInterval(number);
        };
    }

    /** Whether every so many periods fall on the same days each year. */
    static boolean hasPhase(int number, int period) {
        int months = period == Word.THANG ? number : period == Word.QUY ? 3 * number : 0;
        return number == 1 || (months > 0 && 12 % months == 0);
    }

    /** The last day of the first so many months of every year: {@code 06 tháng} beside {@code hàng quý}. */
    RecurrenceRule reportPoint(int months) {
        int month = basis == YearBasis.WORK_YEAR ? (months + 8) % 12 + 1 : months;
        return RecurrenceRule.yearly(month, monthEnd(month));
    }

    private RecurrenceRule yearEnd() {
        return basis == YearBasis.WORK_YEAR ? WORK_YEARLY : RecurrenceRule.YEARLY;
    }

    private RecurrenceRule everyMonths(int number) {
        if (12 % number != 0) {
            return RecurrenceRule.MONTHLY.withInterval(number);
        }
        if (number == 12) {
            return yearEnd();
        }
        int end = basis == YearBasis.WORK_YEAR ? 9 : 12;
        ImmutableList.Builder<Integer> months = ImmutableList.builder();
        for (int month = 1; month <= 12; month++) {
            if ((end - month) % number == 0) {
                months.add(month);
            }
        }
        return RecurrenceRule.yearly(months.build(), -1);
    }

    /** The last day of a month as a rule names it: its number, or −1 for February. */
    private static int monthEnd(int month) {
        return month == 2 ? -1 : CalendarDays.lengthOfMonth(ANY_YEAR, month);
    }

    // --- printed units within a period ---

    /**
     * What a calendar part means in every such period; null where the two do not go together.
     *
     * @param period the word of the period
     */
    @Nullable RecurringTimeline within(PhrasePart part, int period) {
        return switch (period) {
            case Word.NAM -> withinYear(part);
            case Word.THANG -> withinMonth(part);
            case Word.QUY -> withinQuarter(part.left, part);
            default -> null;
        };
    }

    private @Nullable RecurringTimeline withinYear(PhrasePart part) {
        int first = firstDay(part.left);
        int last = lastDay(part.left);
        if (first == 0) {
            return null;
        }
        if (part.range) {
            int end = part.rightExcluded ? before(firstDay(part.right)) : lastDay(part.right);
            return end == 0 ? null : window(first, end);
        }
        Bound bound = part.bound;
        if (bound == null) {
            return first == last ? RecurringTimeline.of(yearly(last)) : window(first, last);
        }
        return switch (bound) {
            case BY -> RecurringTimeline.of(yearly(last));
            case BEFORE -> {
                int due = part.left.timed ? first : before(first);
                yield due == 0 ? null : RecurringTimeline.of(yearly(due));
            }
            case FROM -> RecurringTimeline.ofWindow(yearly(first), yearEnd());
            case AFTER -> RecurringTimeline.ofWindow(yearly(after(last)), yearEnd());
        };
    }

    private static RecurringTimeline window(int first, int last) {
        return RecurringTimeline.ofWindow(yearly(first), yearly(last));
    }

    private @Nullable RecurringTimeline withinMonth(PhrasePart part) {
        if (part.left.unit != UnitSpec.DAY
                && part.left.unit != UnitSpec.DAY_OF_NEXT_MONTH
                && part.left.unit != UnitSpec.DAY_OF_MONTH) {
            return null;
        }
        int day = part.left.day;
        if (part.range) {
            UnitSpec right = part.right;
            boolean isDay = right.unit == UnitSpec.DAY || right.unit == UnitSpec.DAY_OF_MONTH;
            boolean inOrder = day > 0 && (right.day >= day || right.day == UnitSpec.LAST_DAY);
            return !isDay || !inOrder
                    ? null
                    : RecurringTimeline.ofWindow(
                            RecurrenceRule.monthly(day),
                            RecurrenceRule.monthly(part.rightExcluded ? dayBefore(right.day) : dueDay(right.day)));
        }
        Bound bound = part.bound;
        if (bound == null || bound == Bound.BY) {
            return RecurringTimeline.of(RecurrenceRule.monthly(dueDay(day)));
        }
        return switch (bound) {
            case FROM -> RecurringTimeline.ofWindow(RecurrenceRule.monthly(day), RecurrenceRule.MONTHLY);
            case AFTER ->
                day < 1 || day >= 28
                        ? null
                        : RecurringTimeline.ofWindow(RecurrenceRule.monthly(day + 1), RecurrenceRule.MONTHLY);
            default -> RecurringTimeline.of(RecurrenceRule.monthly(part.left.timed ? day : dayBefore(day)));
        };
    }

    /** A 31st of every month can only mean the last day. */
    private static int dueDay(int day) {
        return day == 31 ? -1 : day;
    }

    private static int dayBefore(int day) {
        return day == 1 ? -1 : day - 1;
    }

    private static @Nullable RecurringTimeline withinQuarter(UnitSpec spec, PhrasePart part) {
        if (part.range || part.bound == Bound.FROM || part.bound == Bound.AFTER) {
            return null;
        }
        boolean excluded = part.bound == Bound.BEFORE && !spec.timed;
        if (spec.unit == UnitSpec.MONTH_OF_QUARTER) {
            return RecurringTimeline.of(inQuarters(excluded ? spec.number - 1 : spec.number, -1));
        }
        if (spec.unit != UnitSpec.DAY_OF_QUARTER) {
            return null;
        }
        if (excluded && spec.day == 1) {
            return RecurringTimeline.of(inQuarters(spec.number - 1, -1));
        }
        return RecurringTimeline.of(inQuarters(spec.number, excluded ? spec.day - 1 : dueDay(spec.day)));
    }

    /** A day of the first, second or third month of each quarter; the month before the first is the third. */
    private static RecurrenceRule inQuarters(int month, int day) {
        return RecurrenceRule.quarterly(month == 0 ? 3 : month, day);
    }

    /**
     * Recurrences as one: units that differ only in their months, {@code tháng 3 và tháng 9}, by one rule; null where
     * windows do not go together so.
     */
    static @Nullable RecurringTimeline join(ImmutableList<RecurringTimeline> all) {
        ImmutableSet.Builder<RecurrenceRule> starts = ImmutableSet.builder();
        ImmutableSet.Builder<RecurrenceRule> ends = ImmutableSet.builder();
        int windows = 0;
        for (RecurringTimeline recurring : all) {
            ends.addAll(recurring.rules());
            windows += recurring.windowStart().isPresent() ? 1 : 0;
            recurring.windowStart().ifPresent(starts::add);
        }
        ImmutableList<RecurrenceRule> rules = ends.build().asList();
        RecurrenceRule end = sameButMonths(rules);
        if (windows == 0) {
            return RecurringTimeline.of(end == null ? rules : ImmutableList.of(end));
        }
        RecurrenceRule start =
                windows < all.size() ? null : sameButMonths(starts.build().asList());
        return start == null || end == null ? null : RecurringTimeline.ofWindow(start, end);
    }

    private static @Nullable RecurrenceRule sameButMonths(ImmutableList<RecurrenceRule> rules) {
        ImmutableSortedSet.Builder<Integer> months = ImmutableSortedSet.naturalOrder();
        boolean ends = true;
        for (RecurrenceRule rule : rules) {
            if (rule.frequency() != Frequency.YEARLY || rule.months().size() != 1) {
                return null;
            }
            int month = rule.months().get(0);
            int day = rule.monthDays().get(0);
            ends &= day == -1 || day == monthEnd(month);
            months.add(month);
        }
        int day = rules.get(0).monthDays().get(0);
        boolean same = rules.stream().allMatch(rule -> rule.monthDays().get(0) == day);
        return same || ends ? RecurrenceRule.yearly(months.build(), same ? day : -1) : null;
    }

    // --- months and days without a year, as month << 5 | day, day 0 for the last; 0 where a unit has none ---

    private static RecurrenceRule yearly(int monthDay) {
        int month = monthDay >> 5;
        int day = monthDay & 0x1F;
        return RecurrenceRule.yearly(month, day == 0 || (month == 2 && day == 29) ? -1 : day);
    }

    private int firstDay(UnitSpec spec) {
        return spec.edge == UnitSpec.LAST ? lastOf(spec) : firstOf(spec);
    }

    private int lastDay(UnitSpec spec) {
        return spec.edge == UnitSpec.FIRST ? firstOf(spec) : lastOf(spec);
    }

    private int firstOf(UnitSpec spec) {
        return switch (spec.unit) {
            case UnitSpec.DATE -> spec.hasYear() || !spec.hasDay() ? 0 : (spec.month << 5) | Math.max(spec.day, 0);
            case UnitSpec.MONTH -> spec.hasYear() ? 0 : (spec.month << 5) | 1;
            case UnitSpec.QUARTER -> spec.hasYear() ? 0 : (firstMonth(spec.number) << 5) | 1;
            case UnitSpec.YEAR -> spec.hasYear() || spec.edge == 0 ? 0 : (firstMonth(1) << 5) | 1;
            default -> 0;
        };
    }

    private int firstMonth(int quarter) {
        int month = 3 * quarter - 2;
        return basis == YearBasis.WORK_YEAR ? (month + 8) % 12 + 1 : month;
    }

    private int lastOf(UnitSpec spec) {
        int first = firstOf(spec);
        int month = switch (spec.unit) {
            case UnitSpec.MONTH -> spec.month;
            case UnitSpec.QUARTER -> firstMonth(spec.number) + 2;
            case UnitSpec.YEAR -> firstMonth(4) + 2;
            default -> 0;
        };
        return first == 0 || month == 0 ? first : (month << 5) | CalendarDays.lengthOfMonth(ANY_YEAR, month);
    }

    private static int before(int monthDay) {
        if ((monthDay & 0x1F) == 0) {
            return 0;
        }
        return CalendarDays.before(CalendarDays.of(ANY_YEAR, monthDay >> 5, monthDay & 0x1F)) & 0x1FF;
    }

    private static int after(int monthDay) {
        if ((monthDay & 0x1F) == 0) {
            return (((monthDay >> 5) % 12 + 1) << 5) | 1;
        }
        return CalendarDays.after(CalendarDays.of(ANY_YEAR, monthDay >> 5, monthDay & 0x1F)) & 0x1FF;
    }
}
