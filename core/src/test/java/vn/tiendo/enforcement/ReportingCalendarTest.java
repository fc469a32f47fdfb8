package vn.tiendo.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tiendo.enforcement.Rows.codes;
import static vn.tiendo.enforcement.Rows.months;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.result.Language;
import vn.tiendo.result.Parsed;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.WorkYear;
import vn.tiendo.time.WorkingDayCalendar;

class ReportingCalendarTest {
    private static final ReportingCalendar STANDARD = ReportingCalendar.standard();
    private static final WorkingDayCalendar VIETNAM = WorkingDayCalendar.VIETNAM;

    private static ImmutableList<ReportDue> due(ReportingPeriod period, WorkingDayCalendar days) {
        return STANDARD.due(period, days).orThrow();
    }

    @ParameterizedTest
    @CsvSource({
        // Before day 02, 04, 07 of the next month: those days are too late.
        "2018, 6, officer, 2018-04-01",
        "2018, 6, district, 2018-04-03",
        "2018, 6, province, 2018-04-06",
        "2019, 12, province, 2019-10-06",
        // Working days after the period: 30 April 2021 is a Friday, the 1st a holiday and a Saturday.
        "2021, 7, officer, 2021-05-03",
        "2021, 7, district, 2021-05-04",
        "2021, 7, province, 2021-05-06",
        "2021, 7, army-region, 2021-05-04",
        // 31 December 2023 is a Sunday, the 1st a holiday.
        "2024, 3, officer, 2024-01-02",
        "2025, 1, province, 2024-11-06",
        "2025, 9, district, 2025-07-02",
        "2025, 10, region, 2025-08-04",
        "2026, 10, province, 2026-08-06",
    })
    void theDeadlineOfAStep(int year, int months, String step, LocalDate lastDay) {
        assertThat(due(months(year, months), VIETNAM))
                .filteredOn(report ->
                        report.step().id().equals(step) && report.scheme().startsWith("thads"))
                .extracting(ReportDue::lastDay)
                .containsExactly(lastDay);
    }

    @Test
    void holidaysAreTheApplicationsToGive() {
        // Tết 2025: 25 January to 2 February.
        WorkingDayCalendar tet = VIETNAM.withHolidays(
                LocalDate.of(2025, 1, 25).datesUntil(LocalDate.of(2025, 2, 3)).toList());
        assertThat(due(months(2025, 4), tet)).first().satisfies(report -> {
            assertThat(report.lastDay()).isEqualTo(LocalDate.of(2025, 2, 3));
            assertThat(report.isOverdueAt(LocalDate.of(2025, 2, 3))).isFalse();
            assertThat(report.isOverdueAt(LocalDate.of(2025, 2, 4))).isTrue();
        });
        WorkingDayCalendar mended = VIETNAM.withWorkedDays(ImmutableList.of(LocalDate.of(2025, 2, 1)));
        assertThat(due(months(2025, 4), mended).get(0).lastDay()).isEqualTo(LocalDate.of(2025, 2, 1));
    }

    @Test
    void agenciesReportTogetherAfterThreeSixTenAndTwelveMonths() {
        for (int months = 1; months <= 12; months++) {
            assertThat(due(months(2024, months), VIETNAM).stream()
                            .anyMatch(report -> report.scheme().equals("inter-agency-2022")))
                    .isEqualTo(months == 3 || months == 6 || months == 10 || months == 12);
        }
        assertThat(due(months(2024, 6), VIETNAM))
                .filteredOn(report -> report.scheme().equals("inter-agency-2022"))
                .extracting(report -> report.step().id(), ReportDue::lastDay)
                .containsExactly(
                        tuple("draw-up", LocalDate.of(2024, 4, 1)),
                        tuple("roll-up", LocalDate.of(2024, 4, 3)),
                        tuple("counter-sign", LocalDate.of(2024, 4, 5)),
                        tuple("send-up", LocalDate.of(2024, 4, 8)),
                        tuple("province", LocalDate.of(2024, 4, 15)),
                        tuple("central", LocalDate.of(2024, 4, 22)));
    }

    @Test
    void theInterAgencySchemeBeginsIn2022() {
        assertThat(STANDARD.inForce(LocalDate.of(2022, 2, 24)))
                .extracting(ReportingScheme::id)
                .containsExactly("thads-2020");
        assertThat(STANDARD.inForce(LocalDate.of(2022, 2, 25)))
                .extracting(ReportingScheme::id)
                .containsExactly("thads-2020", "inter-agency-2022");
    }

    @Test
    void whatIsNotReportedIsTold() {
        Parsed<ImmutableList<ReportDue>> quarter =
                STANDARD.due(ReportingPeriod.calendarYear(2023).quarter(2), VIETNAM);
        assertThat(quarter.orThrow()).isEmpty();
        assertThat(codes(quarter.diagnostics())).containsExactly(EnforcementCode.PERIOD_NOT_REPORTED);
        Parsed<ImmutableList<ReportDue>> early = STANDARD.due(months(2012, 6), VIETNAM);
        assertThat(early.isPresent()).isFalse();
        assertThat(codes(early.diagnostics())).containsExactly(EnforcementCode.NO_REPORTING_SCHEME);
    }

    @Test
    void aWholeYearIsInTheOrderOfItsDeadlines() {
        ImmutableList<ReportDue> year = STANDARD.due(WorkYear.of(2023), VIETNAM);
        assertThat(year).hasSize(12 * 5 + 4 * 6);
        assertThat(year).extracting(ReportDue::lastDay).isSorted();
        assertThat(year.get(0).period()).isEqualTo(months(2023, 1));
        assertThat(STANDARD.due(WorkYear.of(2010), VIETNAM)).isEmpty();
    }

    @Test
    void anApplicationReplacesAScheme() {
        ReportingScheme scheme = STANDARD.schemes().stream()
                .filter(other -> other.id().equals("thads-2026"))
                .findFirst()
                .orElseThrow();
        ReportingStep own = new ReportingStep(
                "province",
                scheme.steps().get(0).from(),
                scheme.steps().get(0).to(),
                Sourced.confirmed(DeadlineRule.parse("days 3"), "the circular"));
        ReportingCalendar replaced = STANDARD.with(scheme.withSteps(own));
        assertThat(replaced.schemes()).hasSameSizeAs(STANDARD.schemes());
        assertThat(replaced.due(months(2027, 2), VIETNAM).orThrow())
                .extracting(ReportDue::lastDay)
                .containsExactly(LocalDate.of(2026, 12, 3));
    }

    @Test
    void whatIsNotConfirmedIsMarked() {
        for (ReportingScheme scheme : STANDARD.schemes()) {
            boolean confirmed = scheme.id().equals("thads-2015")
                    || scheme.id().equals("thads-2020")
                    || scheme.id().equals("inter-agency-2022");
            assertThat(scheme.steps()).isNotEmpty().allSatisfy(step -> {
                assertThat(step.deadline().isKnown()).isEqualTo(confirmed);
                assertThat(step.from().name(Language.VIETNAMESE))
                        .isNotEqualTo(step.from().name(Language.ENGLISH));
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"before 2", "workdays 4", "days 1", "further 5", "further-days 1"})
    void aDeadlineIsReadBack(String text) {
        assertThat(DeadlineRule.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"before 31", "before 0", "after 2", "workdays", "''"})
    void whatIsNoDeadlineIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DeadlineRule.parse(text));
    }
}
