package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tiendo.plan.SamplePlans.month;
import static vn.tiendo.plan.SamplePlans.office;
import static vn.tiendo.plan.SamplePlans.plan;
import static vn.tiendo.plan.SamplePlans.quarter;
import static vn.tiendo.plan.SamplePlans.row;
import static vn.tiendo.plan.SamplePlans.task;
import static vn.tiendo.plan.SamplePlans.until;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.threeten.extra.LocalDateRange;
import vn.tiendo.org.UnitRef;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.DiagnosticCode;
import vn.tiendo.result.Language;
import vn.tiendo.time.CalendarTimeline;
import vn.tiendo.time.Precision;
import vn.tiendo.time.Timeline;
import vn.tiendo.time.TimelineList;

class PlanChecksTest {
    @Test
    void nothingIsFoundInAPlanThatIsInOrder() {
        assertThat(run(office())).isEmpty();
    }

    @Test
    void aRowNeedsALeadATimelineAndAProduct() {
        Plan plan = plan(task("1")
                .line(5)
                .addDeliverables(Deliverable.builder().line(6).build())
                .build());
        assertThat(run(plan))
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(PlanCode.NO_LEAD, PlanCode.NO_TIMELINE, PlanCode.NO_PRODUCT);
        assertThat(run(plan)).allSatisfy(found -> {
            assertThat(found.location().line()).isEqualTo(6);
            assertThat(found.arguments()).containsEntry("row", "1#1");
        });
    }

    @Test
    void anInheritedLeadIsALead() {
        assertThat(run(office())).extracting(Diagnostic::code).doesNotContain(PlanCode.NO_LEAD);
    }

    @Test
    void anUnknownUnitIsNamedWhereItIsPrinted() {
        Task first = task("1")
                .addDeliverables(row("a", quarter(2018, 4), "Qwerty")
                        .addCooperating(UnitRef.of("Uiop"))
                        .build())
                .build();
        Task second = task("2")
                .putInherited(InheritableField.LEAD, InheritedFrom.parse("1"))
                .addDeliverables(row("b", quarter(2018, 4)).build())
                .build();
        assertThat(run(plan(first, second)))
                .extracting(
                        Diagnostic::code,
                        Diagnostic::text,
                        found -> found.arguments().get("field"))
                .containsExactly(
                        tuple(PlanCode.UNKNOWN_UNIT, "Qwerty", "lead"),
                        tuple(PlanCode.UNKNOWN_UNIT, "Uiop", "cooperating"));
    }

    @Test
    void aDeadlineBeforeTheIssueIsFound() {
        assertThat(codes(quarter(2018, 2))).containsExactly(PlanCode.DUE_BEFORE_ISSUE);
        assertThat(codes(until(2018, 7, 25))).containsExactly(PlanCode.DUE_BEFORE_ISSUE);
        assertThat(codes(TimelineList.of(ImmutableList.of(month(2018, 3), month(2018, 12)))))
                .containsExactly(PlanCode.DUE_BEFORE_ISSUE);
    }

    @Test
    void whatMayStillBeInTimeIsNotFound() {
        assertThat(codes(until(2018, 7, 26))).isEmpty();
        assertThat(codes(quarter(2018, 3))).isEmpty();
        assertThat(codes(CalendarTimeline.since(LocalDate.of(2018, 1, 1), Precision.YEAR)))
                .isEmpty();
        assertThat(codes(CalendarTimeline.CONTINUOUS)).isEmpty();
    }

    @Test
    void aTimelineOutsideThePeriodOfTheTitleIsFound() {
        assertThat(codes(quarter(2022, 1))).containsExactly(PlanCode.OUTSIDE_PERIOD);
        assertThat(codes(CalendarTimeline.since(LocalDate.of(2022, 1, 1), Precision.YEAR)))
                .containsExactly(PlanCode.OUTSIDE_PERIOD);
        assertThat(codes(quarter(2021, 4))).isEmpty();
    }

    @Test
    void thePeriodCanBeGiven() {
        PlanChecks checks = PlanChecks.standard().withPeriod(LocalDateRange.from(Year.of(2018)));
        assertThat(checks.run(query(quarter(2019, 1))))
                .extracting(Diagnostic::code)
                .containsExactly(PlanCode.OUTSIDE_PERIOD);
        assertThat(checks.run(query(quarter(2018, 4)))).isEmpty();
    }

    @Test
    void aPathMayNotOccurTwice() {
        Plan plan = plan(
                task("1").line(3).build(),
                task("2").line(4).build(),
                task("1").line(8).build());
        assertThat(run(plan)).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(PlanCode.PATH_TWICE);
            assertThat(found.location().line()).isEqualTo(8);
            assertThat(found.message(Language.ENGLISH)).contains("line 3");
        });
    }

    @Test
    void brokenInheritanceIsFound() {
        Plan plan = plan(
                task("1")
                        .putInherited(InheritableField.TIMELINE, InheritedFrom.parse("7"))
                        .build(),
                task("2")
                        .putInherited(InheritableField.LEAD, InheritedFrom.parse("2"))
                        .build());
        assertThat(run(plan))
                .extracting(Diagnostic::code)
                .containsExactly(PlanCode.INHERITED_DANGLING, PlanCode.INHERITED_CYCLE);
    }

    @Test
    void anApplicationChoosesItsChecks() {
        PlanQuery query = PlanQueryTest.query(
                plan(task("1").addDeliverables(Deliverable.builder().build()).build()));
        assertThat(PlanChecks.standard().only(PlanCode.NO_LEAD).run(query))
                .extracting(Diagnostic::code)
                .containsExactly(PlanCode.NO_LEAD);
        assertThat(PlanChecks.standard()
                        .without(PlanCode.NO_LEAD, PlanCode.NO_PRODUCT)
                        .run(query))
                .extracting(Diagnostic::code)
                .containsExactly(PlanCode.NO_TIMELINE);
        assertThat(PlanChecks.of(ImmutableList.of()).run(query)).isEmpty();
    }

    @Test
    void anApplicationAddsItsOwnCheck() {
        PlanCheck silent = new PlanCheck() {
            @Override
            public DiagnosticCode code() {
                return PlanCode.NO_LEAD;
            }

            @Override
            public ImmutableList<Diagnostic> run(PlanQuery query) {
                return ImmutableList.of();
            }
        };
        PlanChecks checks = PlanChecks.standard().with(silent);
        assertThat(checks.checks())
                .hasSameSizeAs(PlanChecks.standard().checks())
                .contains(silent);
    }

    @Test
    void everyCheckSaysWhatWhyAndHow() {
        for (PlanCheck check : PlanChecks.standard().checks()) {
            for (Language language : Language.values()) {
                assertThat(check.what(language)).as("%s what", check).isNotBlank();
                assertThat(check.why(language)).as("%s why", check).isNotBlank();
                assertThat(check.howToMend(language)).as("%s how", check).isNotBlank();
            }
            assertThat(check.what(Language.VIETNAMESE)).isNotEqualTo(check.what(Language.ENGLISH));
        }
    }

    @ParameterizedTest
    @EnumSource(PlanCode.class)
    void everyCodeHasItsWording(PlanCode code) {
        assertThat(code.messages().covers(code)).isTrue();
        assertThat(code.code()).matches("PLAN-\\d{3}");
    }

    @Test
    void codesAreDistinct() {
        assertThat(PlanCode.values()).extracting(PlanCode::code).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kế hoạch thực hiện Nghị quyết số 45-NQ/BCSĐ ngày 17 tháng 5 năm 2018 giai đoạn 2018-2021 | 2018-01-01/2021-12-31",
                "Chương trình phòng, chống tham nhũng GIAI ĐOẠN 2026 – 2030 | 2026-01-01/2030-12-31",
                "Đề án giai đoạn từ năm 2021 đến năm 2025, định hướng đến năm 2030 | 2021-01-01/2025-12-31",
                "Chương trình giai đoạn đến năm 2030 | ../2030-12-31",
                "Kế hoạch công tác năm 2026 của Phòng Tổng hợp | 2025-10-01/2026-12-31",
                "Chương trình hành động về việc giao năm 2024 | 2023-10-01/2024-12-31",
                "Kế hoạch năm công tác 2026 | 2025-10-01/2026-09-30",
                "Kế hoạch triển khai Luật Thủy sản năm 2017 | ",
                "Kế hoạch ban hành ngày 05 tháng 4 năm 2018 | ",
                "Kế hoạch sửa đổi giai đoạn tiếp theo | ",
                "Kế hoạch giai đoạn 2025-2021 | ",
            })
    void thePeriodIsReadFromTheTitle(String title, String period) {
        assertThat(PlanPeriod.find(DocumentInfo.builder().title(title).build())
                        .map(PlanPeriod::print)
                        .orElse(null))
                .isEqualTo(period);
    }

    private static ImmutableList<DiagnosticCode> codes(Timeline timeline) {
        return PlanChecks.standard().run(query(timeline)).stream()
                .map(Diagnostic::code)
                .collect(ImmutableList.toImmutableList());
    }

    private static PlanQuery query(Timeline timeline) {
        return PlanQueryTest.query(plan(
                task("1").addDeliverables(row("a", timeline, "TCTHADS").build()).build()));
    }

    private static ImmutableList<Diagnostic> run(Plan plan) {
        return PlanChecks.standard().run(PlanQueryTest.query(plan));
    }
}
