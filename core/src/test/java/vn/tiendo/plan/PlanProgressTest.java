package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.SamplePlans.QUARTERLY;
import static vn.tiendo.plan.SamplePlans.id;
import static vn.tiendo.plan.SamplePlans.office;
import static vn.tiendo.plan.SamplePlans.plan;
import static vn.tiendo.plan.SamplePlans.quarter;
import static vn.tiendo.plan.SamplePlans.row;
import static vn.tiendo.plan.SamplePlans.task;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.org.UnitRef;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.time.CalendarTimeline;
import vn.tiendo.time.EventTimeline;
import vn.tiendo.time.Precision;
import vn.tiendo.time.Timeline;
import vn.tiendo.time.TimelineList;

class PlanProgressTest {
    private static final LocalDate YEAR_END = LocalDate.of(2018, 12, 31);

    /** A row due by 30 September 2018. */
    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({
        "          , 2018-09-29, NOT_YET_DUE",
        "          , 2018-09-30, NOT_YET_DUE",
        "          , 2018-10-01, OVERDUE",
        "2018-08-15, 2018-08-15, DONE_ON_TIME",
        "2018-09-30, 2018-12-31, DONE_ON_TIME",
        "2018-10-01, 2018-10-01, DONE_LATE",
        "2018-10-01, 2018-12-31, DONE_LATE",
        "2018-10-01, 2018-09-30, NOT_YET_DUE",
    })
    void aRowWithADeadline(LocalDate doneOn, LocalDate asOf, ProgressStatus status) {
        CompletionReport[] reports = doneOn == null ? new CompletionReport[0] : new CompletionReport[] {done(doneOn)};
        assertThat(progress(quarter(2018, 3), asOf, reports).status()).isEqualTo(status);
    }

    @Test
    void reportedButNotDoneIsNotDone() {
        RowProgress row = progress(quarter(2018, 3), YEAR_END, CompletionReport.notDone(id("1#1"), "đang làm"));
        assertThat(row.status()).isEqualTo(ProgressStatus.OVERDUE);
        assertThat(row.reports()).hasSize(1);
        assertThat(row.doneOn()).isEmpty();
    }

    @Test
    void rowsWithoutDeadlineStandByTheirShape() {
        assertThat(status(CalendarTimeline.CONTINUOUS)).isEqualTo(ProgressStatus.CONTINUOUS);
        assertThat(status(CalendarTimeline.since(LocalDate.of(2018, 1, 1), Precision.YEAR)))
                .isEqualTo(ProgressStatus.CONTINUOUS);
        assertThat(status(EventTimeline.of("Khi phát sinh"))).isEqualTo(ProgressStatus.WAITING_FOR_EVENT);
        assertThat(status(QUARTERLY)).isEqualTo(ProgressStatus.RECURRING);
        Plan silent = plan(task("1").addDeliverables(row("a").build()).build());
        assertThat(of(silent, YEAR_END).rows().get(0).status()).isEqualTo(ProgressStatus.UNDETERMINED);
    }

    @Test
    void doneWithoutDeadlineIsNeitherInTimeNorLate() {
        LocalDate day = LocalDate.of(2018, 11, 1);
        assertThat(progress(EventTimeline.of("Khi phát sinh"), YEAR_END, done(day))
                        .status())
                .isEqualTo(ProgressStatus.DONE);
        assertThat(progress(CalendarTimeline.CONTINUOUS, YEAR_END, done(day)).status())
                .isEqualTo(ProgressStatus.CONTINUOUS);
    }

    @Test
    void aListIsDueWithItsLastPart() {
        Timeline both = TimelineList.of(ImmutableList.of(quarter(2018, 3), quarter(2019, 2)));
        assertThat(status(both)).isEqualTo(ProgressStatus.NOT_YET_DUE);
        assertThat(progress(both, LocalDate.of(2019, 7, 1)).status()).isEqualTo(ProgressStatus.OVERDUE);
    }

    @ParameterizedTest(name = "reported {0}, as of {1}: due {2} covered on {3}, next {4}")
    @CsvSource({
        "                     , 2018-09-30,           ,           , 2018-09-30",
        "                     , 2018-10-01, 2018-09-30,           , 2018-12-31",
        "2018-09-28           , 2018-10-01, 2018-09-30, 2018-09-28, 2018-12-31",
        "2018-10-05           , 2018-11-01, 2018-09-30, 2018-10-05, 2018-12-31",
        "2018-12-20           , 2018-12-25, 2018-09-30,           , 2018-12-31",
        "2018-10-05 2018-12-20, 2019-01-01, 2018-12-31, 2018-12-20, 2019-03-31",
        "2018-10-05 2019-01-04, 2019-01-10, 2018-12-31, 2019-01-04, 2019-03-31",
        "2018-09-28 2018-10-02, 2018-10-03, 2018-09-30, 2018-09-28, 2018-12-31",
    })
    void aRecurringRowIsToldByItsLastOccurrence(
            String reported, LocalDate asOf, LocalDate due, LocalDate covered, LocalDate next) {
        CompletionReport[] reports = reported == null
                ? new CompletionReport[0]
                : Arrays.stream(reported.split(" ", -1))
                        .map(day -> done(LocalDate.parse(day)))
                        .toArray(CompletionReport[]::new);
        RowProgress row = progress(QUARTERLY, asOf, reports);
        assertThat(row.status()).isEqualTo(ProgressStatus.RECURRING);
        assertThat(row.lastOccurrence().map(OccurrenceProgress::due).orElse(null))
                .isEqualTo(due);
        assertThat(row.lastOccurrence().flatMap(OccurrenceProgress::doneOn).orElse(null))
                .isEqualTo(covered);
        assertThat(row.nextOccurrence()).contains(next);
    }

    @Test
    void lateAndMissingOccurrencesAreTold() {
        OccurrenceProgress late =
                new OccurrenceProgress(LocalDate.of(2018, 9, 30), Optional.of(LocalDate.of(2018, 10, 1)));
        assertThat(late.isLate()).isTrue();
        assertThat(late.isCovered()).isTrue();
        assertThat(new OccurrenceProgress(late.due(), Optional.empty()).isLate())
                .isFalse();
    }

    @Test
    void reportsThatMakeNoSenseAreTold() {
        PlanProgress progress = PlanProgress.of(
                PlanQueryTest.query(office()),
                ImmutableList.of(
                        CompletionReport.done(id("IX/1#1"), LocalDate.of(2018, 9, 1)),
                        CompletionReport.done(id("I/1#2"), LocalDate.of(2018, 9, 1)),
                        CompletionReport.done(id("I/1#1"), LocalDate.of(2018, 9, 1)),
                        CompletionReport.done(id("I/1#1"), LocalDate.of(2018, 10, 20)),
                        CompletionReport.done(id("I/2#1"), LocalDate.of(2019, 1, 2)),
                        CompletionReport.done(id("II/1#1"), LocalDate.of(2018, 7, 25))),
                YEAR_END);
        assertThat(progress.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(
                        PlanCode.REPORT_UNKNOWN_ROW,
                        PlanCode.REPORT_UNKNOWN_ROW,
                        PlanCode.REPORT_TWICE,
                        PlanCode.REPORT_IN_FUTURE,
                        PlanCode.REPORT_BEFORE_ISSUE);
        assertThat(progress.find(id("I/1#1")).orElseThrow().status())
                .as("the first report counts")
                .isEqualTo(ProgressStatus.DONE_ON_TIME);
        assertThat(progress.find(id("I/2#1")).orElseThrow().status()).isEqualTo(ProgressStatus.NOT_YET_DUE);
        assertThat(progress.find(id("II/1#1")).orElseThrow().status()).isEqualTo(ProgressStatus.DONE_ON_TIME);
    }

    @Test
    void whatIsSaidOfAReportNamesItsPlace() {
        SourceLocation place = SourceLocation.ofLine(7).withFile("done.csv");
        PlanProgress progress = PlanProgress.of(
                PlanQueryTest.query(office()),
                ImmutableList.of(CompletionReport.done(id("IX/1#1"), LocalDate.of(2018, 9, 1))
                        .withLocation(place)),
                YEAR_END);
        assertThat(progress.diagnostics()).extracting(Diagnostic::location).containsExactly(place);
    }

    @Test
    void recurringRowsAreReportedAgainAndAgain() {
        CompletionReport first = CompletionReport.done(id("II/1#3"), LocalDate.of(2018, 9, 28));
        PlanProgress progress = PlanProgress.of(
                PlanQueryTest.query(office()),
                ImmutableList.of(first, CompletionReport.done(id("II/1#3"), LocalDate.of(2018, 12, 28)), first),
                YEAR_END);
        assertThat(progress.diagnostics()).extracting(Diagnostic::code).containsExactly(PlanCode.REPORT_TWICE);
        assertThat(progress.find(id("II/1#3")).orElseThrow().reports()).hasSize(2);
    }

    @Test
    void totalsCountEveryRowOnce() {
        PlanProgress progress = PlanProgress.of(
                PlanQueryTest.query(office()),
                ImmutableList.of(CompletionReport.done(id("I/1#1"), LocalDate.of(2018, 10, 2))),
                YEAR_END);
        assertThat(progress.totals())
                .containsOnlyKeys(ProgressStatus.values())
                .containsEntry(ProgressStatus.DONE_LATE, 1)
                .containsEntry(ProgressStatus.OVERDUE, 1)
                .containsEntry(ProgressStatus.NOT_YET_DUE, 1)
                .containsEntry(ProgressStatus.CONTINUOUS, 1)
                .containsEntry(ProgressStatus.RECURRING, 1)
                .containsEntry(ProgressStatus.WAITING_FOR_EVENT, 1)
                .containsEntry(ProgressStatus.UNDETERMINED, 1)
                .containsEntry(ProgressStatus.DONE_ON_TIME, 0);
        assertThat(progress.withStatus(ProgressStatus.OVERDUE))
                .extracting(RowProgress::id)
                .containsExactly(id("II/1#1"));
    }

    @Test
    void totalsByLeadJoinTheNamesOfAUnit() {
        Plan plan = plan(task("1")
                .addDeliverables(
                        row("a", quarter(2018, 3), "TCTHADS").build(),
                        row("b", quarter(2018, 4), "Tổng cục Thi hành án dân sự", "Văn phòng Bộ")
                                .build(),
                        row("c", quarter(2018, 4)).build())
                .build());
        assertThat(of(plan, LocalDate.of(2018, 10, 1)).totalsByLead().keySet())
                .containsExactly(UnitRef.of("TCTHADS"), UnitRef.of("Văn phòng Bộ"));
        assertThat(of(plan, LocalDate.of(2018, 10, 1)).totalsByLead().get(UnitRef.of("TCTHADS")))
                .containsEntry(ProgressStatus.OVERDUE, 1)
                .containsEntry(ProgressStatus.NOT_YET_DUE, 1);
    }

    private static ProgressStatus status(Timeline timeline) {
        return progress(timeline, YEAR_END).status();
    }

    private static RowProgress progress(Timeline timeline, LocalDate asOf, CompletionReport... reports) {
        Plan plan = plan(
                task("1").addDeliverables(row("a", timeline, "TCTHADS").build()).build());
        return PlanProgress.of(PlanQueryTest.query(plan), Arrays.asList(reports), asOf)
                .rows()
                .get(0);
    }

    private static PlanProgress of(Plan plan, LocalDate asOf) {
        return PlanProgress.of(PlanQueryTest.query(plan), ImmutableList.of(), asOf);
    }

    private static CompletionReport done(LocalDate day) {
        return CompletionReport.done(id("1#1"), day);
    }
}
