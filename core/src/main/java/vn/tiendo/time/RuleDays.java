package vn.tiendo.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The days of one rule, computed base period by base period from a start day (DTSTART of RFC 5545), from which an interval
 * counts forwards and backwards.
 *
 * <p>The days of a month are a set of bits, day 1 the lowest: a monthly or yearly rule takes a few operations for each
 * month. Weeks begin on Monday.
 */
final class RuleDays {
    private static final int DAYS_OF_WEEK = 7;
    /** 1 January 1970 was a Thursday, three days into its week. */
    private static final int EPOCH_IN_WEEK = 3;

    private static final int ALL_MONTHS = 0b1_1111_1111_1110;

    private final RecurrenceRule rule;
    private final long start;
    /** Bit n for month n. */
    private final int months;
    /** Bit n for the weekday number n; all bits where the rule names none. */
    private final int weekDays;

    RuleDays(RecurrenceRule rule, LocalDate start) {
        this.rule = rule;
        this.start = unit(start);
        int monthBits = rule.months().isEmpty() ? ALL_MONTHS : 0;
        for (int month : rule.months()) {
            monthBits |= 1 << month;
        }
        this.months = monthBits;
        int weekDayBits = rule.weekDays().isEmpty() ? -1 : 0;
        for (DayOfWeek day : rule.weekDays()) {
            weekDayBits |= 1 << day.getValue();
        }
        this.weekDays = weekDayBits;
    }

    /** The first day of the rule from a day on; null where there is none any more. */
    @Nullable LocalDate atOrAfter(LocalDate from) {
        long last = unit(LocalDate.MAX);
        long unit = unit(from);
        unit += Math.floorMod(start - unit, (long) rule.interval());
        for (int i = 0; i < cycle() && unit <= last; i++, unit += rule.interval()) {
            LocalDate day = firstIn(unit, from);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** The last day of the rule before a day; null where there is none. */
    @Nullable LocalDate before(LocalDate limit) {
        long first = unit(LocalDate.MIN);
        long unit = unit(limit);
        unit -= Math.floorMod(unit - start, (long) rule.interval());
        for (int i = 0; i < cycle() && unit >= first; i++, unit -= rule.interval()) {
            LocalDate last = null;
            LocalDate day = firstIn(unit, LocalDate.MIN);
            while (day != null && day.isBefore(limit)) {
                last = day;
                day = firstIn(unit, day.plusDays(1));
            }
            if (last != null) {
                return last;
            }
        }
        return null;
    }

    /** Hands on all days of the rule in a span, ascending. */
    void collect(LocalDate firstInclusive, LocalDate lastInclusive, Consumer<LocalDate> days) {
        long last = unit(lastInclusive);
        long unit = unit(firstInclusive);
        unit += Math.floorMod(start - unit, (long) rule.interval());
        for (; unit <= last; unit += rule.interval()) {
            LocalDate day = firstIn(unit, firstInclusive);
            while (day != null && !day.isAfter(lastInclusive)) {
                days.accept(day);
                day = day.equals(LocalDate.MAX) ? null : firstIn(unit, day.plusDays(1));
            }
        }
    }

    /** The number of the base period that a day lies in. */
    private long unit(LocalDate day) {
        return switch (rule.frequency()) {
            case DAILY -> day.toEpochDay();
            case WEEKLY -> Math.floorDiv(day.toEpochDay() + EPOCH_IN_WEEK, (long) DAYS_OF_WEEK);
            case MONTHLY -> YearMonth.from(day).getLong(ChronoField.PROLEPTIC_MONTH);
            case YEARLY -> day.getYear();
        };
    }

    /** The base periods after which the Gregorian calendar repeats itself, weekdays included: 400 years. */
    private int cycle() {
        return switch (rule.frequency()) {
            case DAILY -> 146_097;
            case WEEKLY -> 20_871;
            case MONTHLY -> 4_800;
            case YEARLY -> 400;
        };
    }

    /** The first day of the rule in a base period, not before a day; null where there is none. */
    private @Nullable LocalDate firstIn(long unit, LocalDate from) {
        return switch (rule.frequency()) {
            case DAILY -> firstOfDays(unit, 1, from);
            case WEEKLY -> firstOfDays(unit * DAYS_OF_WEEK - EPOCH_IN_WEEK, DAYS_OF_WEEK, from);
            case MONTHLY -> {
                int year = (int) Math.floorDiv(unit, 12L);
                int month = (int) Math.floorMod(unit, 12L) + 1;
                yield (months >> month & 1) == 0 ? null : firstOfMonth(year, month, from);
            }
            case YEARLY -> firstOfYear((int) unit, from);
        };
    }

    private @Nullable LocalDate firstOfDays(long epochDay, int count, LocalDate from) {
        long last = Math.min(epochDay + count - 1, LocalDate.MAX.toEpochDay());
        for (long i = Math.max(epochDay, from.toEpochDay()); i <= last; i++) {
            LocalDate day = LocalDate.ofEpochDay(i);
            if ((months >> day.getMonthValue() & 1) != 0
                    && (daysOf(day.getYear(), day.getMonthValue()) >> (day.getDayOfMonth() - 1) & 1) != 0) {
                return day;
            }
        }
        return null;
    }

    private @Nullable LocalDate firstOfYear(int year, LocalDate from) {
        for (int month : rule.months()) {
            LocalDate day = firstOfMonth(year, month, from);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private @Nullable LocalDate firstOfMonth(int year, int month, LocalDate from) {
        int days = daysOf(year, month);
        if (year == from.getYear() && month == from.getMonthValue()) {
            days &= -1 << (from.getDayOfMonth() - 1);
        } else if (year < from.getYear() || (year == from.getYear() && month < from.getMonthValue())) {
            return null;
        }
        return days == 0 ? null : LocalDate.of(year, month, Integer.numberOfTrailingZeros(days) + 1);
    }

    /** The days that month days and weekdays name in a month, as bits. */
    private int daysOf(int year, int month) {
        YearMonth whole = YearMonth.of(year, month);
        int length = whole.lengthOfMonth();
        int days = rule.monthDays().isEmpty() ? (int) ((1L << length) - 1) : 0;
        for (int day : rule.monthDays()) {
            int ofMonth = day > 0 ? day : length + 1 + day;
            if (ofMonth >= 1 && ofMonth <= length) {
                days |= 1 << (ofMonth - 1);
            }
        }
        if (!rule.weekDays().isEmpty()) {
            int weekDay = whole.atDay(1).getDayOfWeek().getValue();
            for (int i = 0; i < length; i++) {
                if ((weekDays >> weekDay & 1) == 0) {
                    days &= ~(1 << i);
                }
                weekDay = weekDay == DAYS_OF_WEEK ? 1 : weekDay + 1;
            }
        }
        return days;
    }
}
