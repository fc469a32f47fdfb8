package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.plan.SamplePlans.office;
import static vn.tiendo.plan.SamplePlans.path;
import static vn.tiendo.plan.SamplePlans.plan;
import static vn.tiendo.plan.SamplePlans.quarter;
import static vn.tiendo.plan.SamplePlans.row;
import static vn.tiendo.plan.SamplePlans.task;
import static vn.tiendo.plan.SamplePlans.until;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;
import org.threeten.extra.YearQuarter;
import vn.tiendo.citation.Citation;
import vn.tiendo.citation.Citations;
import vn.tiendo.citation.DocumentNumber;
import vn.tiendo.org.UnitRegister;
import vn.tiendo.time.CalendarTimeline;
import vn.tiendo.time.EventCalendar;
import vn.tiendo.time.EventTimeline;
import vn.tiendo.time.Precision;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.Timeline;
import vn.tiendo.time.TimelineList;
import vn.tiendo.time.WorkYear;
import vn.tiendo.time.WorkingDayCalendar;

class PlanQueryTest {
    private static final PlanQuery QUERY = query(office());

    @Test
    void questionsReadLikeSentences() {
        assertThat(QUERY.rows().ledBy("TCTHADS").dueIn(YearQuarter.of(2018, 3)).list())
                .extracting(row -> row.id().toString())
                .containsExactly("I/1#1");
    }

    @Test
    void ledBySeesMergedCells() {
        assertIds(QUERY.rows().ledBy("TCTHADS"), "I/1#1", "I/2#1", "II/1#4");
        assertIds(QUERY.rows().ledBy("Văn phòng Bộ"), "II/1#1", "II/1#2", "II/1#4");
    }

    @Test
    void aUnitIsFoundUnderAllItsNames() {
        assertIds(QUERY.rows().ledBy("Tổng cục Thi hành án dân sự"), "I/1#1", "I/2#1", "II/1#4");
        assertIds(QUERY.rows().ledBy("tổng cục THI HÀNH án dân sự"), "I/1#1", "I/2#1", "II/1#4");
    }

    @Test
    void aNameThatNobodyKnowsIsComparedAsItIsSpelled() {
        PlanQuery query = query(plan(task("1")
                .addDeliverables(row("a", quarter(2019, 1), "Xyzzy hòa").build())
                .build()));
        assertIds(query.rows().ledBy("xyzzy HOÀ"), "1#1");
        assertIds(query.rows().ledBy("xyzzy"));
    }

    @Test
    void aGroupAndItsMembersAreToldApart() {
        assertIds(QUERY.rows().ledBy("Các Cục THADS"), "I/3#1");
        assertIds(QUERY.rows().ledBy("Cục THADS tỉnh Thái Nguyên"), "II/1#3");
        assertIds(QUERY.rows().ledByAnyOf("Các Cục THADS"), "I/3#1", "II/1#3");
        assertIds(QUERY.rows().ledByAnyOf("Cục THADS tỉnh Thái Nguyên"), "II/1#3");
        assertIds(QUERY.rows().ledByOrByGroupOf("Cục THADS tỉnh Thái Nguyên"), "I/3#1", "II/1#3");
        assertIds(QUERY.rows().ledByOrByGroupOf("TCTHADS"), "I/1#1", "I/2#1", "II/1#4");
    }

    @Test
    void cooperatingUnitsAreAskedForLikeLeads() {
        assertIds(QUERY.rows().cooperatedInBy("Vụ Pháp chế"), "I/1#1", "I/2#1", "I/3#1");
        assertIds(QUERY.rows().cooperatedInBy("TCTHADS"));
        assertIds(QUERY.rows().cooperatedInByAnyOf("Các Cục THADS"), "I/1#1", "I/2#1", "I/3#1");
        assertIds(QUERY.rows().cooperatedInBy("Cục THADS tỉnh Thái Nguyên"));
        assertIds(QUERY.rows().cooperatedInByOrByGroupOf("Cục THADS tỉnh Thái Nguyên"), "I/1#1", "I/2#1", "I/3#1");
    }

    @Test
    void leadersAreAskedForByTheirPrintedOffice() {
        assertIds(QUERY.rows().inChargeOf("THỨ TRƯỞNG phụ trách"), "I/1#1", "I/2#1", "I/3#1");
        assertIds(QUERY.rows().inChargeOf("Thứ trưởng"));
    }

    @Test
    void dueInTakesAnyPeriod() {
        assertIds(QUERY.rows().dueIn(YearQuarter.of(2018, 3)), "I/1#1", "II/1#3");
        assertIds(QUERY.rows().dueIn(YearMonth.of(2018, 10)), "II/1#1");
        assertIds(QUERY.rows().withDeadline().dueIn(Year.of(2018)), "I/1#1", "II/1#1");
        assertIds(
                QUERY.rows()
                        .dueIn(LocalDateRange.ofUnboundedEnd(LocalDate.of(2019, 1, 1)))
                        .withDeadline(),
                "I/2#1");
    }

    @Test
    void dueBetweenIncludesBothDays() {
        LocalDate deadline = LocalDate.of(2018, 9, 30);
        assertIds(QUERY.rows().withDeadline().dueBetween(deadline, deadline), "I/1#1");
        assertIds(QUERY.rows().withDeadline().dueBetween(deadline.plusDays(1), deadline.plusDays(1)));
    }

    @Test
    void dueWithinCountsTheDayAfterTheDateAsOne() {
        LocalDate date = LocalDate.of(2018, 9, 20);
        assertIds(QUERY.rows().withDeadline().dueWithin(10, date), "I/1#1");
        assertIds(QUERY.rows().withDeadline().dueWithin(9, date));
        assertIds(QUERY.rows().withDeadline().dueWithin(0, LocalDate.of(2018, 9, 30)), "I/1#1");
        assertThatThrownBy(() -> QUERY.rows().dueWithin(-1, date))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("days");
    }

    @Test
    void workingDaysLeaveOutWeekendsAndHolidays() {
        // 30 September 2018 is a Sunday: five working days after Friday the 21st are the 28th, six are 1 October.
        LocalDate friday = LocalDate.of(2018, 9, 21);
        assertIds(QUERY.rows().withDeadline().dueWithinWorkingDays(5, friday, WorkingDayCalendar.VIETNAM));
        assertIds(QUERY.rows().withDeadline().dueWithinWorkingDays(6, friday, WorkingDayCalendar.VIETNAM), "I/1#1");
        assertThatThrownBy(() -> QUERY.rows().dueWithinWorkingDays(-1, friday, WorkingDayCalendar.VIETNAM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("days");
    }

    @Test
    void aWorkYearBeginsInOctober() {
        assertIds(QUERY.rows().withDeadline().dueIn(WorkYear.of(2018)), "I/1#1");
        assertIds(QUERY.rows().withDeadline().dueIn(WorkYear.of(2019)), "I/2#1", "II/1#1");
        assertIds(
                QUERY.rows().withDeadline().dueIn(ReportingPeriod.workYear(2019).months(3)), "II/1#1");
    }

    @Test
    void anEventWhoseDayIsKnownGivesADeadline() {
        PlanQuery query = query(plan(task("1")
                .addDeliverables(
                        row("a", Timeline.parse("30 ngày kể từ ngày Luật có hiệu lực"), "TCTHADS")
                                .build(),
                        row("b", EventTimeline.of("Khi phát sinh"), "TCTHADS").build())
                .build()));
        PlanQuery known = query.withEvents(
                EventCalendar.of(Map.of("Luật có hiệu lực", LocalDate.of(2019, 7, 1))), WorkingDayCalendar.VIETNAM);
        assertIds(query.rows().waitingForEvent(), "1#1", "1#2");
        assertIds(known.rows().waitingForEvent(), "1#2");
        assertIds(known.rows().dueIn(LocalDate.of(2019, 7, 31)), "1#1");
        assertThat(PlanProgress.of(known, ImmutableList.of(), LocalDate.of(2019, 8, 1))
                        .withStatus(ProgressStatus.OVERDUE))
                .hasSize(1);
    }

    @Test
    void oneIsInTimeOnTheDayOfTheDeadline() {
        assertIds(QUERY.rows().overdueAt(LocalDate.of(2018, 9, 30)));
        assertIds(QUERY.rows().overdueAt(LocalDate.of(2018, 10, 1)), "I/1#1");
        assertIds(QUERY.rows().overdueAt(LocalDate.of(2020, 1, 1)), "I/1#1", "I/2#1", "II/1#1");
    }

    @Test
    void aListIsDueWithEachPartAndOverdueAfterItsLast() {
        PlanQuery query = query(plan(task("1")
                .addDeliverables(row(
                                "a",
                                TimelineList.of(
                                        ImmutableList.of(CalendarTimeline.ofYear(2019), CalendarTimeline.ofYear(2021))),
                                "TCTHADS")
                        .build())
                .build()));
        assertIds(query.rows().dueIn(Year.of(2019)), "1#1");
        assertIds(query.rows().dueIn(Year.of(2020)));
        assertIds(query.rows().overdueAt(LocalDate.of(2020, 6, 1)));
        assertIds(query.rows().overdueAt(LocalDate.of(2022, 1, 1)), "1#1");
    }

    @Test
    void theShapesAreAskedForByName() {
        assertIds(QUERY.rows().recurring(), "II/1#3");
        assertIds(QUERY.rows().continuous(), "II/1#4");
        assertIds(QUERY.rows().waitingForEvent(), "II/1#2");
        assertIds(QUERY.rows().withoutDeadline(), "I/3#1", "II/1#2", "II/1#4");
        assertIds(QUERY.rows().withDeadline(), "I/1#1", "I/2#1", "II/1#1");
    }

    @Test
    void openStartsHaveADeadlineAndOpenEndsHaveNone() {
        PlanQuery query = query(plan(task("1")
                .addDeliverables(
                        row("a", until(2019, 5, 1), "TCTHADS").build(),
                        row("b", CalendarTimeline.since(LocalDate.of(2019, 1, 1), Precision.YEAR), "TCTHADS")
                                .build(),
                        row("c").build())
                .build()));
        assertIds(query.rows().withDeadline(), "1#1");
        assertIds(query.rows().withoutDeadline(), "1#2", "1#3");
        assertIds(query.rows().activeIn(LocalDateRange.from(Year.of(2020))), "1#2");
    }

    @Test
    void underTakesTheTaskItselfAndAllBelow() {
        assertIds(QUERY.rows().under(path("I")), "I/1#1", "I/2#1", "I/3#1");
        assertIds(QUERY.rows().under(path("I/2")), "I/2#1");
        assertIds(QUERY.rows().under(path("V")));
    }

    @Test
    void citingLooksForTheDocumentWhateverThePlaceInIt() {
        assertIds(QUERY.rows().citing(new DocumentNumber("219/QĐ-BTP")), "I/1#1");
        assertIds(QUERY.rows().citing(new DocumentNumber("220/QĐ-BTP")));
        assertIds(QUERY.rows().citing(decision(LocalDate.of(2018, 3, 12))), "I/1#1");
        assertIds(QUERY.rows().citing(decision(LocalDate.of(2019, 3, 12))));
    }

    @Test
    void lawsAreFoundByTheirName() {
        PlanQuery query = query(plan(task("1")
                .addDeliverables(
                        row("a").basis("Điều 7 Luật THADS năm 2008").build(),
                        row("b").basis("Luật Đất đai").build(),
                        row("c").basis("Quyết định 8/QĐ-XYZ").build())
                .build()));
        assertIds(query.rows().citing(law("Luật Thi hành án dân sự")), "1#1");
        assertIds(query.rows().citing(law("Luật Thi hành án dân sự năm 2008")), "1#1");
        assertIds(query.rows().citing(law("Luật Thi hành án dân sự năm 2025")));
        assertIds(query.rows().citing(law("Luật Đất đai năm 2024")), "1#2");
    }

    @Test
    void tasksAreGivenOnceEach() {
        assertThat(QUERY.rows().ledBy("Văn phòng Bộ").tasks())
                .extracting(task -> task.path().toString())
                .containsExactly("II/1");
    }

    @Test
    void conditionsOfTheCallersOwnCompose() {
        RowSelection rows = QUERY.rows().where(row -> row.basis().isPresent());
        assertThat(rows.count()).isEqualTo(1);
        assertThat(rows.recurring().isEmpty()).isTrue();
        assertThat(rows.stream().toList()).isEqualTo(rows.list());
    }

    private static Citation law(String text) {
        return Citations.findWhole(text).orElseThrow();
    }

    private static Citation decision(LocalDate date) {
        return Citation.builder()
                .text("Quyết định số 219/QĐ-BTP")
                .type("Quyết định")
                .number(new DocumentNumber("219/QĐ-BTP"))
                .date(date)
                .build();
    }

    static PlanQuery query(Plan plan) {
        return PlanQuery.of(plan, UnitRegister.standard());
    }

    private static void assertIds(RowSelection rows, String... ids) {
        assertThat(rows.list()).extracting(row -> row.id().toString()).containsExactly(ids);
    }
}
