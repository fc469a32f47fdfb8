package vn.tiendo.time;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Which days are working days (ngày làm việc): every day but weekends and holidays, so that 2 September is none.
 *
 * <p>{@link #VIETNAM} knows the weekend and the public holidays with a fixed date. Tết and the commemoration of the Hùng
 * Kings follow the lunar calendar, the second day off at the National Day, days off in lieu and exchanged days are
 * announced each year: the application gives all of these by {@link #withHolidays} and {@link #withWorkedDays}.
 *
 * @param weekend the days of the week that are off; at least one day of the week is not
 * @param yearlyHolidays the holidays with the same date each year, at most {@value #MOST_YEARLY_HOLIDAYS}
 * @param holidays further single days off
 * @param workedDays single days that are worked although they would be off (làm bù)
 */
public record WorkingDayCalendar(
        ImmutableSet<DayOfWeek> weekend,
        ImmutableSet<MonthDay> yearlyHolidays,
        ImmutableSet<LocalDate> holidays,
        ImmutableSet<LocalDate> workedDays) {
    /** Saturday and Sunday off, and 1 January, 30 April, 1 May, 2 September; nothing that is announced each year. */
    public static final WorkingDayCalendar VIETNAM = of(
            ImmutableSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            ImmutableSet.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2)));

    /** The most days that one step can be asked for. */
    public static final int MAX_STEP = 100_000;

    private static final int MOST_YEARLY_HOLIDAYS = 100;

    /**
     * Checks that there are working days.
     *
     * @throws IllegalArgumentException if {@code weekend} holds the whole week, or {@code yearlyHolidays} too many days
     */
    public WorkingDayCalendar {
        weekend = Sets.immutableEnumSet(weekend);
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("weekend must leave a working day");
        }
        if (yearlyHolidays.size() > MOST_YEARLY_HOLIDAYS) {
            throw new IllegalArgumentException(
                    "yearlyHolidays must be at most " + MOST_YEARLY_HOLIDAYS + " but were " + yearlyHolidays.size());
        }
    }

    /**
     * A calendar of a week and of yearly holidays.
     *
     * @throws IllegalArgumentException if {@code weekend} holds the whole week, or {@code yearlyHolidays} too many days
     */
    public static WorkingDayCalendar of(Iterable<DayOfWeek> weekend, Iterable<MonthDay> yearlyHolidays) {
        return new WorkingDayCalendar(
                ImmutableSet.copyOf(weekend),
                ImmutableSet.copyOf(yearlyHolidays),
                ImmutableSet.of(),
                ImmutableSet.of());
    }

    /** Whether one works on the day. A worked day is one, whatever else falls on it. */
    public boolean isWorkingDay(LocalDate day) {
        return workedDays.contains(day)
                || (!weekend.contains(day.getDayOfWeek())
                        && !holidays.contains(day)
                        && !yearlyHolidays.contains(MonthDay.from(day)));
    }

    /**
     * How many working days there are after one day, up to and including another:
     * {@code workingDaysBetween(d, plusWorkingDays(d, n))} is {@code n}. It takes time in the length of the span.
     *
     * @param startExclusive the day from which it counts, itself not counted
     * @param endInclusive the last day that counts; before the start, the days from it on count as negative
     */
    public int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
        if (endInclusive.isBefore(startExclusive)) {
            return -Math.toIntExact(endInclusive
                    .datesUntil(startExclusive)
                    .filter(this::isWorkingDay)
                    .count());
        }
        return Math.toIntExact(startExclusive
                .plusDays(1)
                .datesUntil(endInclusive.plusDays(1))
                .filter(this::isWorkingDay)
                .count());
    }

    /** This calendar with further days off, such as those of Tết. */
    public WorkingDayCalendar withHolidays(Iterable<LocalDate> further) {
        return new WorkingDayCalendar(weekend, yearlyHolidays, joined(holidays, further), workedDays);
    }

    /** This calendar with further days that are worked although they would be off. */
    public WorkingDayCalendar withWorkedDays(Iterable<LocalDate> further) {
        return new WorkingDayCalendar(weekend, yearlyHolidays, holidays, joined(workedDays, further));
    }

    /**
     * The working day that lies so many working days after a day (hạn sau n ngày làm việc); the day itself does not count,
     * whether it is one or not.
     *
     * @param day the day from which it counts
     * @param count how many; negative counts backwards, 0 gives the day itself
     * @throws IllegalArgumentException if {@code count} is beyond {@value #MAX_STEP} either way
     */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        if (Math.abs((long) count) > MAX_STEP) {
            throw new IllegalArgumentException("count must be -" + MAX_STEP + " to " + MAX_STEP + " but was " + count);
        }
        int step = Integer.signum(count);
        LocalDate result = day;
        for (int left = Math.abs(count); left > 0; ) {
            result = result.plusDays(step);
            left -= isWorkingDay(result) ? 1 : 0;
        }
        return result;
    }

    private static ImmutableSet<LocalDate> joined(ImmutableSet<LocalDate> days, Iterable<LocalDate> further) {
        return ImmutableSet.<LocalDate>builder().addAll(days).addAll(further).build();
    }
}
