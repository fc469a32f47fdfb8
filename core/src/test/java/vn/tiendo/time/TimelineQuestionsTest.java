package vn.tiendo.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;
import org.threeten.extra.YearHalf;
import org.threeten.extra.YearQuarter;

/** What a plan asks of its timelines. */
class TimelineQuestionsTest {
    private static final LocalDateRange JULY_2018 =
            LocalDateRange.ofClosed(LocalDate.of(2018, 7, 1), LocalDate.of(2018, 7, 31));

    @ParameterizedTest
    @CsvSource({
        // timeline, deadline, due in July 2018, active in July 2018, overdue at 31 July, at 1 August
        "2018-07-31, 2018-07-31, true, true, false, true",
        "2018-08-01, 2018-08-01, false, false, false, false",
        "2018-07, 2018-07-31, true, true, false, true",
        "2018-35, 2018-09-30, false, true, false, false",
        "2018-40, 2018-06-30, false, false, true, true",
        "2018, 2018-12-31, false, true, false, false",
        "2017/2019, 2019-12-31, false, true, false, false",
        "../2018-07, 2018-07-31, true, true, false, true",
        "../2018-06, 2018-06-30, false, false, true, true",
        "2018/.., , false, true, false, false",
        "2018-08/.., , false, false, false, false",
        "2018-07-31/.., , false, true, false, false",
        "../.., , false, true, false, false",
        "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1, , true, true, false, false",
        "RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31, , false, false, false, false",
        "'event:\"Khi phát sinh\"', , false, false, false, false",
        "'document:\"Theo Kế hoạch\"', , false, false, false, false",
        "unspecified, , false, false, false, false",
        "'{2018-07,2020}', 2020-12-31, true, true, false, false",
        "'{2018-05,2018-07-31}', 2018-07-31, true, true, false, true",
        "'{2018-05,RRULE:FREQ=MONTHLY;BYMONTHDAY=1}', , true, true, false, false",
    })
    void deadlineDueActiveOverdue(
            String canonical,
            LocalDate deadline,
            boolean due,
            boolean active,
            boolean overdueAt,
            boolean overdueAfter) {
        Timeline timeline = Timeline.parse(canonical);
        assertThat(timeline.deadline().orElse(null)).isEqualTo(deadline);
        assertThat(timeline.isDueIn(JULY_2018)).as("due").isEqualTo(due);
        assertThat(timeline.isActiveIn(JULY_2018)).as("active").isEqualTo(active);
        assertThat(timeline.isOverdueAt(LocalDate.of(2018, 7, 31)))
                .as("overdue at 31 July")
                .isEqualTo(overdueAt);
        assertThat(timeline.isOverdueAt(LocalDate.of(2018, 8, 1)))
                .as("overdue at 1 August")
                .isEqualTo(overdueAfter);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-07, 2018-07-01/2018-08-01",
        "2018/.., 2018-01-01/+999999999-12-31",
        "../2018, -999999999-01-01/2019-01-01",
        "../.., -999999999-01-01/+999999999-12-31",
        "'{2018-05,2018-07}', 2018-05-01/2018-08-01",
        "unspecified, ",
        "'event:\"Khi phát sinh\"', ",
        "RRULE:FREQ=DAILY, ",
        "'{2018-05,unspecified}', ",
    })
    void windowsAreHalfOpenRanges(String canonical, String range) {
        assertThat(Timeline.parse(canonical)
                        .window()
                        .map(LocalDateRange::toString)
                        .orElse(null))
                .isEqualTo(range);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-07, 2018-07-31",
        "2017/2018, 2018-12-31",
        "2018/.., ''",
        "2017, ''",
        "../.., ''",
        "unspecified, ''",
        "'event:\"Khi phát sinh\"', ''",
        "'RRULE:FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1', 2018-06-30 2018-12-31",
        "'{2018-12,RRULE:FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1}', 2018-06-30 2018-12-31",
    })
    void occurrencesOf2018(String canonical, String days) {
        LocalDate first = LocalDate.of(2018, 1, 1);
        LocalDate last = LocalDate.of(2018, 12, 31);
        List<LocalDate> expected = days.isEmpty()
                ? List.of()
                : List.of(days.split(" ")).stream().map(LocalDate::parse).toList();
        assertThat(Timeline.parse(canonical).occurrences(first, last)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018",
                "../..",
                "unspecified",
                "event:\"Khi A\"",
                "RRULE:FREQ=DAILY",
                "RRULE:",
                "{2018,unspecified}"
            })
    void daysInTheWrongOrderAreAProgrammersError(String canonical) {
        LocalDate day = LocalDate.of(2018, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeline.parse(canonical).occurrences(day, day.minusDays(1)))
                .withMessageContaining("firstInclusive");
    }

    @Test
    void nothingIsActiveInAnEmptyPeriod() {
        LocalDateRange empty = LocalDateRange.ofEmpty(LocalDate.of(2018, 7, 10));
        assertThat(Timeline.parse("2018-07").isActiveIn(empty)).isFalse();
        assertThat(Timeline.parse("2018-07-10").isDueIn(empty)).isFalse();
    }

    @Test
    void equalityIsByBoundsRulesEventAndParts() {
        LocalDate first = LocalDate.of(2018, 7, 1);
        LocalDate last = LocalDate.of(2018, 9, 30);
        new EqualsTester()
                .addEqualityGroup(
                        CalendarTimeline.ofQuarter(YearQuarter.of(2018, 3)),
                        CalendarTimeline.of(first, last, Precision.DAY),
                        CalendarTimeline.of(first, last, Precision.MONTH),
                        CalendarTimeline.from(LocalDateRange.ofClosed(first, last)))
                .addEqualityGroup(
                        CalendarTimeline.ofHalf(YearHalf.of(2018, 1)),
                        CalendarTimeline.of(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 6, 30), Precision.QUARTER))
                .addEqualityGroup(
                        CalendarTimeline.since(first, Precision.DAY),
                        CalendarTimeline.since(first, Precision.MONTH),
                        CalendarTimeline.from(LocalDateRange.ofUnboundedEnd(first)))
                .addEqualityGroup(
                        CalendarTimeline.until(last, Precision.DAY), CalendarTimeline.until(last, Precision.QUARTER))
                .addEqualityGroup(CalendarTimeline.CONTINUOUS, CalendarTimeline.from(LocalDateRange.ALL))
                .addEqualityGroup(
                        RecurringTimeline.of(RecurrenceRule.MONTHLY),
                        RecurringTimeline.of(ImmutableList.of(RecurrenceRule.MONTHLY, RecurrenceRule.MONTHLY)))
                .addEqualityGroup(RecurringTimeline.of(ImmutableList.of()))
                .addEqualityGroup(RecurringTimeline.ofWindow(RecurrenceRule.monthly(1), RecurrenceRule.MONTHLY))
                .addEqualityGroup(EventTimeline.of("Khi A"), EventTimeline.of("Khi A"))
                .addEqualityGroup(EventTimeline.of("Khi B"))
                .addEqualityGroup(UndeterminedTimeline.UNSPECIFIED)
                .addEqualityGroup(
                        UndeterminedTimeline.perDocument("Theo A"), UndeterminedTimeline.perDocument("Theo A"))
                .addEqualityGroup(
                        TimelineList.of(List.of(CalendarTimeline.ofYear(2018), CalendarTimeline.ofYear(2020))),
                        TimelineList.of(List.of(
                                CalendarTimeline.of(
                                        LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31), Precision.DAY),
                                CalendarTimeline.ofYear(2020))))
                .testEquals();
    }

    @Test
    void theKindFollowsTheShapeAndPrecision() {
        LocalDate first = LocalDate.of(2018, 7, 1);
        assertThat(CalendarTimeline.of(first, first.plusMonths(3).minusDays(1), Precision.DAY)
                        .kind())
                .isEqualTo(TimelineKind.RANGE);
        assertThat(CalendarTimeline.of(first, first.plusMonths(3).minusDays(1), Precision.QUARTER)
                        .kind())
                .isEqualTo(TimelineKind.QUARTER);
        assertThat(CalendarTimeline.of(first, first.plusMonths(6).minusDays(1), Precision.QUARTER)
                        .kind())
                .isEqualTo(TimelineKind.RANGE);
        assertThat(CalendarTimeline.of(first, first, Precision.YEAR).kind()).isEqualTo(TimelineKind.DATE);
        assertThat(CalendarTimeline.ofMonth(YearMonth.of(2018, 2)).days()).contains(28L);
        assertThat(CalendarTimeline.CONTINUOUS.days()).isEmpty();
    }

    @Test
    void programmersErrors() {
        LocalDate day = LocalDate.of(2018, 7, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarTimeline.of(day, day.minusDays(1), Precision.DAY))
                .withMessageContaining("firstInclusive");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarTimeline.until(LocalDate.MAX, Precision.DAY))
                .withMessageContaining("lastInclusive");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarTimeline.ofYear(Year.MIN_VALUE))
                .withMessageContaining("firstInclusive");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarTimeline.from(LocalDateRange.ofEmpty(day)))
                .withMessageContaining("range");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimelineList.of(List.of(CalendarTimeline.CONTINUOUS)))
                .withMessageContaining("parts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventTimeline.of(" "))
                .withMessageContaining("text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UndeterminedTimeline.perDocument(""))
                .withMessageContaining("text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventOffset(0, EventOffset.OffsetUnit.DAY, ""))
                .withMessageContaining("amount");
    }
}
