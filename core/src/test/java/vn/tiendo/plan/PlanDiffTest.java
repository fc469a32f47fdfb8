package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.SamplePlans.office;
import static vn.tiendo.plan.SamplePlans.phrase;
import static vn.tiendo.plan.SamplePlans.plan;
import static vn.tiendo.plan.SamplePlans.quarter;
import static vn.tiendo.plan.SamplePlans.row;
import static vn.tiendo.plan.SamplePlans.task;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tiendo.org.UnitRef;
import vn.tiendo.result.Language;
import vn.tiendo.time.CalendarTimeline;
import vn.tiendo.time.EventTimeline;
import vn.tiendo.time.Precision;
import vn.tiendo.time.TimelinePhrase;

class PlanDiffTest {
    @Test
    void aPlanDoesNotDifferFromItself() {
        assertThat(PlanDiff.between(office(), office()).changes()).isEmpty();
        assertThat(PlanDiff.between(office(), office()).isEmpty()).isTrue();
    }

    @Test
    void tasksAreAddedAndRemovedInTheirPlaces() {
        Plan before = plan(task("1").build(), task("2").build(), task("4").build());
        Plan after = plan(
                task("1").build(),
                task("3").build(),
                task("4").build(),
                task("5").build());
        assertThat(PlanDiff.between(before, after).changes())
                .extracting(change -> change.kind() + " " + change.path())
                .containsExactly("TASK_ADDED 3", "TASK_REMOVED 2", "TASK_ADDED 5");
    }

    @Test
    void whatIsAddedBeforeTheFirstTaskComesFirst() {
        assertThat(PlanDiff.between(
                                plan(task("2").build()),
                                plan(task("1").build(), task("2").build()))
                        .changes())
                .extracting(PlanChange::kind)
                .containsExactly(PlanChange.Kind.TASK_ADDED);
    }

    @Test
    void everyFieldIsCompared() {
        Task before = task("1")
                .addLeaders("Thứ trưởng A")
                .addDeliverables(row("Thông tư", quarter(2018, 3), "TCTHADS")
                        .addCooperating(UnitRef.of("Vụ Pháp chế"))
                        .basis("Quyết định 1")
                        .build())
                .build();
        Task after = task("1")
                .title("Việc khác")
                .addLeaders("Thứ trưởng B")
                .addDeliverables(row("Nghị định", quarter(2018, 4), "Văn phòng Bộ")
                        .addCooperating(UnitRef.of("Vụ Kế hoạch"))
                        .basis("Quyết định 2")
                        .build())
                .build();
        assertThat(PlanDiff.between(plan(before), plan(after)).changes())
                .extracting(change -> change.field().orElseThrow())
                .containsExactly(PlanField.values());
    }

    @Test
    void spellingIsNoDifference() {
        Task before = task("1")
                .title("Hòa giải ở cơ sở")
                .addDeliverables(
                        row("Báo cáo  quý").addLead(UnitRef.of("Cục Hóa chất")).build())
                .build();
        Task after = task("1")
                .title("HOÀ GIẢI ở cơ sở")
                .addDeliverables(
                        row("Báo cáo qúy").addLead(UnitRef.of("Cục Hoá chất")).build())
                .build();
        assertThat(PlanDiff.between(plan(before), plan(after)).changes()).isEmpty();
    }

    @Test
    void timelinesAreComparedByMeaning() {
        TimelinePhrase printed = TimelinePhrase.of("Quý III/2018", quarter(2018, 3));
        TimelinePhrase other = TimelinePhrase.of(
                "từ 01/7 đến 30/9/2018",
                CalendarTimeline.of(LocalDate.of(2018, 7, 1), LocalDate.of(2018, 9, 30), Precision.DAY));
        assertThat(diff(printed, other).changes()).isEmpty();
        assertThat(diff(phrase(EventTimeline.of("Khi phát sinh")), phrase(EventTimeline.of("KHI phát  sinh")))
                        .changes())
                .isEmpty();
        assertThat(diff(printed, phrase(quarter(2018, 4))).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).isEqualTo("Quý III/2018");
                    assertThat(change.place()).isEqualTo("1#1");
                });
    }

    @Test
    void theOrderOfUnitsDoesNotCount() {
        Task before = task("1")
                .addDeliverables(row("a", quarter(2018, 3), "A", "B").build())
                .build();
        Task after = task("1")
                .addDeliverables(row("a", quarter(2018, 3), "B", "A").build())
                .build();
        assertThat(PlanDiff.between(plan(before), plan(after)).changes()).isEmpty();
    }

    @Test
    void aMergedCellAndARepeatedValueAreTheSame() {
        Task source = task("1")
                .addDeliverables(row("a", quarter(2018, 3), "A").build())
                .build();
        Task merged = task("2")
                .putInherited(InheritableField.LEAD, InheritedFrom.parse("1"))
                .addDeliverables(row("b", quarter(2018, 3)).build())
                .build();
        Task repeated = task("2")
                .addDeliverables(row("b", quarter(2018, 3), "A").build())
                .build();
        assertThat(PlanDiff.between(plan(source, merged), plan(source, repeated))
                        .changes())
                .isEmpty();
    }

    @Test
    void equallyManyRowsAreMatchedByNumber() {
        Plan before = plan(
                task("1").addDeliverables(row("x").build(), row("y").build()).build());
        Plan after = plan(
                task("1").addDeliverables(row("y").build(), row("x").build()).build());
        assertThat(PlanDiff.between(before, after).changes())
                .extracting(PlanChange::place)
                .containsExactly("1#1", "1#2");
    }

    @Test
    void otherwiseRowsAreMatchedByTheirProducts() {
        Plan before = plan(task("1")
                .addDeliverables(
                        row("Đề án tổ chức lại bộ máy").build(),
                        row("Thông tư hướng dẫn", quarter(2018, 3), "A").build())
                .build());
        Plan after = plan(task("1")
                .addDeliverables(
                        row("Hội nghị triển khai").build(),
                        row("Đề án sắp xếp lại bộ máy").build(),
                        row("Thông tư hướng dẫn", quarter(2018, 3), "B").build())
                .build());
        assertThat(PlanDiff.between(before, after).changes())
                .extracting(change -> change.kind() + " " + change.place() + " "
                        + change.field().map(PlanField::code).orElse(""))
                .containsExactly("ROW_ADDED 1#1 ", "FIELD_CHANGED 1#1→2 products", "FIELD_CHANGED 1#2→3 lead");
    }

    @Test
    void rowsWithoutLikenessAreAddedAndRemoved() {
        Plan before = plan(task("1").addDeliverables(row("một hai").build()).build());
        Plan after = plan(task("1")
                .addDeliverables(row("ba bốn").build(), row("năm sáu").build())
                .build());
        assertThat(PlanDiff.between(before, after).changes())
                .extracting(PlanChange::kind)
                .containsExactly(PlanChange.Kind.ROW_REMOVED, PlanChange.Kind.ROW_ADDED, PlanChange.Kind.ROW_ADDED);
    }

    @Test
    void leadersOfATaskWithoutRowsAreComparedToo() {
        assertThat(PlanDiff.between(
                                plan(task("1").addLeaders("A").build()),
                                plan(task("1").build()))
                        .changes())
                .extracting(change -> change.field().orElseThrow())
                .containsExactly(PlanField.LEADERS);
    }

    @Test
    void differencesAreToldInBothLanguages() {
        PlanDiff diff = diff(phrase(quarter(2018, 3)), TimelinePhrase.of("Quý IV", quarter(2018, 4)));
        assertThat(diff.toText(Language.ENGLISH)).isEqualTo("1#1: timeline was \"quarter\" and is \"Quý IV\"");
        assertThat(diff.toText(Language.VIETNAMESE)).startsWith("1#1: thời gian thực hiện trước là");
        for (PlanField field : PlanField.values()) {
            assertThat(PlanCode.words("DIFF-FIELD-" + field.code(), ImmutableMap.of(), Language.VIETNAMESE))
                    .as(field.code())
                    .isPresent();
        }
        Plan some = plan(
                task("1").addDeliverables(row("x").build()).build(), task("2").build());
        Plan others = plan(
                task("1").addDeliverables(row("y").build(), row("z").build()).build(),
                task("3").build());
        assertThat(PlanDiff.between(some, others).toText(Language.VIETNAMESE).lines())
                .hasSize(5)
                .allMatch(line -> !line.contains("DIFF-"));
    }

    private static PlanDiff diff(TimelinePhrase before, TimelinePhrase after) {
        return PlanDiff.between(
                plan(task("1")
                        .addDeliverables(row("a").timeline(before).build())
                        .build()),
                plan(task("1").addDeliverables(row("a").timeline(after).build()).build()));
    }
}
