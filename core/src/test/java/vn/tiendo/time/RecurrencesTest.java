package vn.tiendo.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class RecurrencesTest {
    private static final String WINTER =
            "RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5" + " START-RRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20";
    private static final String ACROSS_NEW_YEAR =
            "RRULE:FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=31" + " START-RRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RRULE:FREQ=MONTHLY;BYMONTHDAY=-1            | 2024-01-15 | 2024-04-01 | 2024-01-31 2024-02-29 2024-03-31
            RRULE:FREQ=MONTHLY;BYMONTHDAY=31            | 2024-01-01 | 2024-05-31 | 2024-01-31 2024-03-31 2024-05-31
            RRULE:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=24 | 2024-01-01 | 2024-09-23 | 2024-03-24 2024-06-24
            RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31  | 2023-12-31 | 2025-12-30 | 2023-12-31 2024-12-31
            RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29   | 1896-01-01 | 1908-12-31 | 1896-02-29 1904-02-29 1908-02-29
            RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1   | 2023-01-01 | 2024-12-31 | 2023-02-28 2024-02-29
            RRULE:FREQ=WEEKLY;BYDAY=MO,SU               | 2026-11-15 | 2026-11-22 | 2026-11-15 2026-11-16 2026-11-22
            RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO       | 2026-11-18 | 2026-12-31 | 2026-11-30 2026-12-14 2026-12-28
            RRULE:FREQ=YEARLY;INTERVAL=2;BYMONTH=12;BYMONTHDAY=31 | 2023-06-01 | 2027-12-31 | 2023-12-31 2025-12-31 2027-12-31
            RRULE:FREQ=DAILY                            | 2024-02-28 | 2024-03-01 | 2024-02-28 2024-02-29 2024-03-01
            RRULE:FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR   | 2026-01-01 | 2026-12-31 | 2026-02-13 2026-03-13 2026-11-13
            RRULE:FREQ=MONTHLY;BYMONTHDAY=-1 RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1,31 | 2024-03-01 | 2024-04-30 | 2024-03-01 2024-03-31 2024-04-30
            RRULE:                                      | 2024-01-01 | 2030-12-31 |
            """)
    void occurrencesOfRules(String canonical, LocalDate first, LocalDate last, String days) {
        Timeline timeline = timeline(canonical);
        List<LocalDate> expected = days == null
                ? List.of()
                : List.of(days.split(" ")).stream().map(LocalDate::parse).toList();
        assertThat(timeline.occurrences(first, last)).isEqualTo(expected);
        assertThat(timeline.isDueIn(LocalDateRange.ofClosed(first, last))).isEqualTo(!expected.isEmpty());
        assertThat(timeline.deadline()).isEmpty();
        assertThat(timeline.isOverdueAt(last)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, 2026-11-19, false",
        "2026-10-01, 2026-11-20, true",
        "2026-11-25, 2026-11-26, true",
        "2026-12-05, 2027-01-31, true",
        "2026-12-06, 2027-11-19, false",
        "2026-12-06, 2027-11-20, true",
        "2020-01-01, 2030-01-01, true",
    })
    void aWindowIsActiveFromItsFirstToItsLastDay(LocalDate first, LocalDate last, boolean active) {
        assertThat(timeline(WINTER).isActiveIn(LocalDateRange.ofClosed(first, last)))
                .isEqualTo(active);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-11-14, false",
        "2026-12-20, 2026-12-21, true",
        "2027-01-10, 2027-01-12, true",
        "2027-01-31, 2027-01-31, true",
        "2027-02-01, 2027-11-14, false",
        "2027-02-01, 2027-11-15, true",
    })
    void aWindowMayCrossTheNewYear(LocalDate first, LocalDate last, boolean active) {
        assertThat(timeline(ACROSS_NEW_YEAR).isActiveIn(LocalDateRange.ofClosed(first, last)))
                .isEqualTo(active);
    }

    @Test
    void aWindowIsDueOnItsLastDayOnly() {
        Timeline timeline = timeline(WINTER);
        assertThat(timeline.isDueIn(days("2026-11-20", "2026-12-04"))).isFalse();
        assertThat(timeline.isDueIn(days("2026-12-05", "2026-12-05"))).isTrue();
        assertThat(timeline.occurrences(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)))
                .containsExactly(LocalDate.of(2026, 12, 5), LocalDate.of(2027, 12, 5));
    }

    @Test
    void unboundedAndEmptyPeriods() {
        Timeline timeline = timeline(WINTER);
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThat(timeline.isDueIn(LocalDateRange.ALL)).isTrue();
        assertThat(timeline.isDueIn(LocalDateRange.ofUnboundedStart(day))).isTrue();
        assertThat(timeline.isDueIn(LocalDateRange.ofUnboundedEnd(day))).isTrue();
        assertThat(timeline.isActiveIn(LocalDateRange.ALL)).isTrue();
        assertThat(timeline.isActiveIn(LocalDateRange.ofUnboundedEnd(day))).isTrue();
        assertThat(timeline.isDueIn(LocalDateRange.ofEmpty(day))).isFalse();
        assertThat(timeline.isActiveIn(LocalDateRange.ofEmpty(day))).isFalse();
        assertThat(timeline("RRULE:").isDueIn(LocalDateRange.ALL)).isFalse();
        assertThat(timeline("RRULE:").isActiveIn(LocalDateRange.ALL)).isFalse();
    }

    @Test
    @Timeout(10)
    void noQuestionRunsOn() {
        // 29 February never falls into an odd year.
        Timeline never = timeline("RRULE:FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29");
        assertThat(never.isDueIn(LocalDateRange.ofUnboundedEnd(LocalDate.of(2025, 1, 1))))
                .isFalse();
        assertThat(timeline("RRULE:FREQ=DAILY;INTERVAL=9999")
                        .occurrences(LocalDate.of(1, 1, 1), LocalDate.of(10_000, 12, 31)))
                .hasSize(366);
        assertThat(timeline("RRULE:FREQ=MONTHLY;BYMONTHDAY=-1")
                        .occurrences(LocalDate.of(1, 1, 1), LocalDate.of(10_000, 12, 31)))
                .hasSize(120_000);
        for (Frequency frequency : Frequency.values()) {
            RecurrenceRule rule = switch (frequency) {
                case DAILY -> RecurrenceRule.DAILY;
                case WEEKLY -> RecurrenceRule.WEEKLY;
                case MONTHLY -> RecurrenceRule.MONTHLY;
                case YEARLY -> RecurrenceRule.YEARLY;
            };
            assertThat(new RuleDays(rule, LocalDate.MIN).before(LocalDate.MIN)).isNull();
            assertThat(new RuleDays(rule, LocalDate.MAX).atOrAfter(LocalDate.MAX))
                    .isIn(LocalDate.MAX, null);
            assertThat(RecurringTimeline.of(rule).occurrences(LocalDate.MAX.minusYears(1), LocalDate.MAX))
                    .isNotEmpty();
            assertThat(RecurringTimeline.of(rule).occurrences(LocalDate.MIN, LocalDate.MIN.plusYears(1)))
                    .isNotEmpty();
        }
    }

    @Test
    void programmersErrors() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline(WINTER).occurrences(day, day.minusDays(1)))
                .withMessageContaining("firstInclusive");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline(WINTER).occurrences(day, LocalDate.MAX))
                .withMessageContaining("lastInclusive");
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void agreesWithAnotherLibrary(@ForAll("rules") RecurrenceRule rule, @ForAll("starts") LocalDate start)
            throws InvalidRecurrenceRuleException {
        LocalDate end = start.plusYears(9);
        List<LocalDate> expected = new ArrayList<>();
        boolean whole = oracle(rule, start, end, expected);
        ImmutableList<LocalDate> days = RecurringTimeline.of(rule).occurrences(start, end);
        if (whole) {
            assertThat(days).isEqualTo(expected);
        } else {
            assertThat(days).startsWith(expected.toArray(LocalDate[]::new));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void firstAndLastAreThoseOfTheList(@ForAll("rules") RecurrenceRule rule, @ForAll("starts") LocalDate start) {
        LocalDate end = start.plusYears(5);
        ImmutableList<LocalDate> days = RecurringTimeline.of(rule).occurrences(start, end);
        RuleDays of = new RuleDays(rule, start);
        if (!days.isEmpty()) {
            assertThat(of.atOrAfter(start)).isEqualTo(days.get(0));
            assertThat(of.before(end.plusDays(1))).isEqualTo(days.get(days.size() - 1));
        }
    }

    @Provide
    Arbitrary<RecurrenceRule> rules() {
        return Timelines.rules();
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Timelines.days(1995, 2040);
    }

    /** Collects the other library's days; false where it gave up, as it does after many periods without a day. */
    private static boolean oracle(RecurrenceRule rule, LocalDate start, LocalDate end, List<LocalDate> days)
            throws InvalidRecurrenceRuleException {
        DateTime first = new DateTime(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth());
        try {
            RecurrenceRuleIterator iterator =
                    new org.dmfs.rfc5545.recur.RecurrenceRule(rule.toString()).iterator(first);
            while (iterator.hasNext()) {
                DateTime next = iterator.nextDateTime();
                LocalDate day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
                if (day.isAfter(end)) {
                    break;
                }
                days.add(day);
            }
            return true;
        } catch (IllegalArgumentException tooManyEmptyPeriods) {
            return false;
        }
    }

    private static Timeline timeline(String canonical) {
        return CanonicalParser.parse(canonical).orThrow().timeline();
    }

    private static LocalDateRange days(String first, String last) {
        return LocalDateRange.ofClosed(LocalDate.parse(first), LocalDate.parse(last));
    }
}
