package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;
import org.threeten.extra.YearHalf;
import org.threeten.extra.YearQuarter;

/**
 * An interval of days, closed or open (khoảng thời gian): {@code Quý III/2018} is 1 July to 30 September 2018.
 *
 * <p>The precision says in which unit it was given and decides the kind and the canonical text; it does not count for
 * equality, so {@code từ 01/7/2018 đến 30/9/2018} equals {@code Quý III/2018}. Open at both ends it is continuous
 * ({@code thường xuyên}).
 */
public final class CalendarTimeline implements Timeline {
    /** The last year of a bound, and the first one with a minus: so far that the ends of ranges stay apart from it. */
    static final int MAX_YEAR = Year.MAX_VALUE - 1;

    /** At all times: thường xuyên. */
    public static final CalendarTimeline CONTINUOUS = new CalendarTimeline(null, null, Precision.DAY);

    private final @Nullable LocalDate start;
    private final @Nullable LocalDate end;
    private final Precision precision;

    private CalendarTimeline(@Nullable LocalDate start, @Nullable LocalDate end, Precision precision) {
        check("firstInclusive", start);
        check("lastInclusive", end);
        this.start = start;
        this.end = end;
        this.precision = fitting(precision, start, end);
    }

    private static void check(String name, @Nullable LocalDate day) {
        if (day != null && Math.abs(day.getYear()) > MAX_YEAR) {
            throw new IllegalArgumentException(
                    name + " must be in the years -" + MAX_YEAR + " to " + MAX_YEAR + " but was " + day);
        }
    }

    /** The precision where the ends are ends of such units; else months where they are whole, else days. */
    private static Precision fitting(Precision precision, @Nullable LocalDate start, @Nullable LocalDate end) {
        if (precision == Precision.DAY
                || (start != null && start.getDayOfMonth() != 1)
                || (end != null && end.getDayOfMonth() != end.lengthOfMonth())) {
            return Precision.DAY;
        }
        int months = precision.months();
        boolean fits = (start == null || (start.getMonthValue() - 1) % months == 0)
                && (end == null || end.getMonthValue() % months == 0);
        return fits ? precision : Precision.MONTH;
    }

    /**
     * A closed interval.
     *
     * @param firstInclusive its first day
     * @param lastInclusive its last day, not before the first
     * @param precision the unit in which it was given; where the days are not ends of such units, months or days are
     *     taken instead
     * @throws IllegalArgumentException if the days are in the wrong order, or beyond the year 999 999 998 before or after
     *     Christ
     */
    public static CalendarTimeline of(LocalDate firstInclusive, LocalDate lastInclusive, Precision precision) {
        DayOrder.check(firstInclusive, lastInclusive);
        return new CalendarTimeline(firstInclusive, lastInclusive, precision);
    }

    /** One day. */
    public static CalendarTimeline ofDate(LocalDate day) {
        return new CalendarTimeline(day, day, Precision.DAY);
    }

    /** One month, such as tháng 10/2018. */
    public static CalendarTimeline ofMonth(YearMonth month) {
        return new CalendarTimeline(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    /** One calendar quarter, such as quý III/2018. */
    public static CalendarTimeline ofQuarter(YearQuarter quarter) {
        return new CalendarTimeline(quarter.atDay(1), quarter.atEndOfQuarter(), Precision.QUARTER);
    }

    /** One calendar half-year, such as 6 tháng đầu năm 2023. */
    public static CalendarTimeline ofHalf(YearHalf half) {
        return new CalendarTimeline(half.atDay(1), half.atEndOfHalf(), Precision.HALF);
    }

    /** One calendar year, such as năm 2020. */
    public static CalendarTimeline ofYear(int year) {
        return new CalendarTimeline(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    /** From a day on. */
    public static CalendarTimeline since(LocalDate firstInclusive, Precision precision) {
        return new CalendarTimeline(firstInclusive, null, precision);
    }

    /** Until a day. */
    public static CalendarTimeline until(LocalDate lastInclusive, Precision precision) {
        return new CalendarTimeline(null, lastInclusive, precision);
    }

    /**
     * The days of a range, by day precision; its unbounded ends are open.
     *
     * @throws IllegalArgumentException if the range is empty
     */
    public static CalendarTimeline from(LocalDateRange range) {
        if (range.isEmpty()) {
            throw new IllegalArgumentException("range must not be empty but was " + range);
        }
        return new CalendarTimeline(
                range.isUnboundedStart() ? null : range.getStart(),
                range.isUnboundedEnd() ? null : range.getEndInclusive(),
                Precision.DAY);
    }

    /** The unit in which it was given; both its ends are ends of such units. */
    public Precision precision() {
        return precision;
    }

    @Override
    public TimelineKind kind() {
        LocalDate first = start;
        LocalDate last = end;
        if (first == null) {
            return last == null ? TimelineKind.CONTINUOUS : TimelineKind.OPEN_START;
        }
        if (last == null) {
            return TimelineKind.OPEN_END;
        }
        boolean single = precision == Precision.DAY
                ? first.equals(last)
                : ChronoUnit.MONTHS.between(first, last.plusDays(1)) == precision.months();
        if (!single) {
            return TimelineKind.RANGE;
        }
        return switch (precision) {
            case DAY -> TimelineKind.DATE;
            case MONTH -> TimelineKind.MONTH;
            case QUARTER -> TimelineKind.QUARTER;
            case HALF -> TimelineKind.HALF;
            case YEAR -> TimelineKind.YEAR;
        };
    }

    @Override
    public Optional<LocalDate> start() {
        return Optional.ofNullable(start);
    }

    @Override
    public Optional<LocalDate> end() {
        return Optional.ofNullable(end);
    }

    @Override
    public Optional<LocalDateRange> window() {
        LocalDate first = start == null ? LocalDate.MIN : start;
        LocalDate last = end == null ? LocalDate.MAX : end;
        return Optional.of(LocalDateRange.ofClosed(first, last));
    }

    @Override
    public boolean isDueIn(LocalDateRange period) {
        return end != null && period.contains(end);
    }

    @Override
    public boolean isActiveIn(LocalDateRange period) {
        return !period.isEmpty()
                && (end == null || period.isUnboundedStart() || !end.isBefore(period.getStart()))
                && (start == null || period.isUnboundedEnd() || !start.isAfter(period.getEndInclusive()));
    }

    @Override
    public ImmutableList<LocalDate> occurrences(LocalDate firstInclusive, LocalDate lastInclusive) {
        DayOrder.check(firstInclusive, lastInclusive);
        LocalDate due = end;
        return due == null || due.isBefore(firstInclusive) || due.isAfter(lastInclusive)
                ? ImmutableList.of()
                : ImmutableList.of(due);
    }

    /** How many days it has, both ends counted; empty where an end is open. */
    public Optional<Long> days() {
        return start == null || end == null ? Optional.empty() : Optional.of(ChronoUnit.DAYS.between(start, end) + 1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CalendarTimeline that
                && Objects.equals(start, that.start)
                && Objects.equals(end, that.end);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(start) + Objects.hashCode(end);
    }

    @Override
    public String toString() {
        return toCanonical();
    }
}
