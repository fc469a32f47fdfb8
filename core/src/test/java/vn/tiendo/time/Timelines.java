package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.threeten.extra.Half;
import org.threeten.extra.Quarter;
import org.threeten.extra.YearHalf;
import org.threeten.extra.YearQuarter;

/** Generated timelines of every shape: as a domain for {@code @ForAll Timeline}, or by the methods. */
final class Timelines extends DomainContextBase {
    private static final ImmutableList<String> EVENTS = ImmutableList.of(
            "Khi phát sinh",
            "Khi có yêu cầu của cơ quan có thẩm quyền",
            "Sau khi Luật được thông qua",
            "Trước khi trình Chính phủ",
            "Ngay sau khi ban hành");

    private static final ImmutableList<String> DOCUMENTS =
            ImmutableList.of("Theo Kế hoạch đầu tư", "Theo tiến độ của dự án", "Theo chỉ đạo của Bộ trưởng");

    /** Any timeline. */
    @Provide
    Arbitrary<Timeline> timelines() {
        return any();
    }

    /** Any timeline at all, of far years and odd texts too. */
    static Arbitrary<Timeline> any() {
        Arbitrary<Timeline> single = Arbitraries.oneOf(
                calendars(-20_000, 20_000).map(Timeline.class::cast),
                calendars(2000, 2040).map(Timeline.class::cast),
                recurring(rules()).map(Timeline.class::cast),
                Arbitraries.strings()
                        .ofMinLength(1)
                        .filter(text -> !text.isBlank())
                        .map(EventTimeline::of),
                Arbitraries.of(EVENTS).map(EventTimeline::of),
                Arbitraries.strings()
                        .ofMinLength(1)
                        .filter(text -> !text.isBlank())
                        .map(UndeterminedTimeline::perDocument),
                Arbitraries.just(UndeterminedTimeline.UNSPECIFIED));
        return Arbitraries.frequencyOf(
                Tuple.of(6, single),
                Tuple.of(1, single.list().ofMinSize(2).ofMaxSize(4).map(TimelineList::of)));
    }

    /**
     * Timelines whose Vietnamese wording is read back: years of plans, rules with a wording, events and documents by their
     * usual heads, and lists that do not make one timeline.
     */
    static Arbitrary<Timeline> printable() {
        Arbitrary<Timeline> single = Arbitraries.oneOf(
                calendars(1950, 2100).map(Timeline.class::cast),
                recurring(printableRules()).map(Timeline.class::cast),
                windows().map(Timeline.class::cast),
                Arbitraries.of(EVENTS).map(EventTimeline::of),
                Arbitraries.of(DOCUMENTS).map(UndeterminedTimeline::perDocument),
                Arbitraries.just(UndeterminedTimeline.UNSPECIFIED));
        return Arbitraries.frequencyOf(Tuple.of(6, single), Tuple.of(1, printableLists()));
    }

    /** Closed and open intervals by every precision. */
    static Arbitrary<CalendarTimeline> calendars(int firstYear, int lastYear) {
        Arbitrary<CalendarTimeline> units = units(firstYear, lastYear);
        Arbitrary<CalendarTimeline> ranges = Combinators.combine(
                        units, Arbitraries.integers().between(1, 20))
                .as((unit, more) -> {
                    LocalDate start = unit.start().orElseThrow();
                    LocalDate end = unit.precision() == Precision.DAY
                            ? start.plusDays(more)
                            : start.plusMonths((long) unit.precision().months() * more)
                                    .minusDays(1);
                    return CalendarTimeline.of(start, end, unit.precision());
                });
        return Arbitraries.oneOf(
                units,
                ranges,
                units.map(unit -> CalendarTimeline.since(unit.start().orElseThrow(), unit.precision())),
                units.map(unit -> CalendarTimeline.until(unit.end().orElseThrow(), unit.precision())),
                Arbitraries.just(CalendarTimeline.CONTINUOUS));
    }

    /** Single days, months, quarters, halves and years. */
    static Arbitrary<CalendarTimeline> units(int firstYear, int lastYear) {
        Arbitrary<Integer> years = Arbitraries.integers().between(firstYear, lastYear);
        return Arbitraries.oneOf(
                days(firstYear, lastYear).map(CalendarTimeline::ofDate),
                Combinators.combine(years, Arbitraries.integers().between(1, 12))
                        .as((year, month) -> CalendarTimeline.ofMonth(YearMonth.of(year, month))),
                Combinators.combine(years, Arbitraries.of(Quarter.class))
                        .as((year, quarter) -> CalendarTimeline.ofQuarter(YearQuarter.of(year, quarter))),
                Combinators.combine(years, Arbitraries.of(Half.class))
                        .as((year, half) -> CalendarTimeline.ofHalf(YearHalf.of(year, half))),
                years.map(CalendarTimeline::ofYear));
    }

    static Arbitrary<LocalDate> days(int firstYear, int lastYear) {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(firstYear, 1, 1).toEpochDay(),
                        LocalDate.of(lastYear, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Any rule that can be made. */
    static Arbitrary<RecurrenceRule> rules() {
        Arbitrary<ImmutableList<Integer>> months = sorted(Arbitraries.integers().between(1, 12), 12);
        Arbitrary<ImmutableList<Integer>> monthDays =
                sorted(Arbitraries.integers().between(-31, 31).filter(day -> day != 0), 5);
        Arbitrary<ImmutableList<DayOfWeek>> weekDays = sorted(Arbitraries.of(DayOfWeek.class), 7);
        Arbitrary<Integer> intervals = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(1)),
                Tuple.of(1, Arbitraries.integers().between(2, 30)));
        return Combinators.combine(Arbitraries.of(Frequency.class), intervals, months, monthDays, weekDays)
                .filter((frequency, interval, byMonth, byMonthDay, byDay) -> RecurrenceRule.missingPart(
                                frequency, byMonth, byMonthDay, byDay)
                        .isEmpty())
                .as(RecurrenceRule::new);
    }

    /** Rules that have a Vietnamese wording. */
    static Arbitrary<RecurrenceRule> printableRules() {
        return rules().filter(rule ->
                !VietnameseFormat.format(RecurringTimeline.of(rule)).contains("RRULE"));
    }

    /** One to three rules, now and then none, or a window. */
    static Arbitrary<RecurringTimeline> recurring(Arbitrary<RecurrenceRule> rules) {
        return Arbitraries.oneOf(
                rules.map(RecurringTimeline::of),
                rules.set().ofMinSize(2).ofMaxSize(3).map(RecurringTimeline::of),
                Arbitraries.just(RecurringTimeline.of(ImmutableList.of())),
                Combinators.combine(rules, rules).as(RecurringTimeline::ofWindow));
    }

    /** Yearly and monthly windows from day to day. */
    static Arbitrary<RecurringTimeline> windows() {
        Arbitrary<RecurrenceRule> yearly =
                days(2024, 2024).map(day -> RecurrenceRule.yearly(day.getMonthValue(), day.getDayOfMonth()));
        Arbitrary<RecurrenceRule> monthly =
                Arbitraries.integers().between(1, 31).map(RecurrenceRule::monthly);
        return Arbitraries.oneOf(
                        Combinators.combine(yearly, yearly).as(RecurringTimeline::ofWindow),
                        Combinators.combine(monthly, monthly).as(RecurringTimeline::ofWindow))
                .filter(timeline -> !timeline.toVietnamese().contains("RRULE"));
    }

    /** Years or days far apart, or a unit and an event. */
    private static Arbitrary<Timeline> printableLists() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1990, 2040);
        return Arbitraries.oneOf(
                years.map(year -> TimelineList.of(List.of(
                        CalendarTimeline.ofYear(year),
                        CalendarTimeline.ofYear(year + 3),
                        CalendarTimeline.ofQuarter(YearQuarter.of(year + 5, 2))))),
                Combinators.combine(units(1990, 2040), Arbitraries.of(EVENTS))
                        .as((unit, event) -> TimelineList.of(List.of(unit, EventTimeline.of(event)))));
    }

    private static <T extends Comparable<? super T>> Arbitrary<ImmutableList<T>> sorted(Arbitrary<T> values, int most) {
        return Arbitraries.oneOf(
                Arbitraries.just(ImmutableList.of()),
                values.set().ofMinSize(1).ofMaxSize(most).map(Timelines::sorted));
    }

    private static <T extends Comparable<? super T>> ImmutableList<T> sorted(Set<T> values) {
        return ImmutableList.sortedCopyOf(values);
    }
}
