package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tiendo.plan.SamplePlans.id;
import static vn.tiendo.plan.SamplePlans.office;
import static vn.tiendo.plan.SamplePlans.path;
import static vn.tiendo.plan.SamplePlans.plan;
import static vn.tiendo.plan.SamplePlans.quarter;
import static vn.tiendo.plan.SamplePlans.row;
import static vn.tiendo.plan.SamplePlans.task;

import org.junit.jupiter.api.Test;
import vn.tiendo.org.UnitRef;
import vn.tiendo.result.Diagnostic;

class EffectiveRowTest {
    @Test
    void tasksAndRowsAreInTheOrderOfTheDocument() {
        assertThat(office().tasks())
                .extracting(task -> task.path().toString())
                .containsExactly("I", "I/1", "I/2", "I/3", "II", "II/1");
        assertThat(office().rows())
                .extracting(row -> row.id().toString())
                .containsExactly("I/1#1", "I/2#1", "I/3#1", "II/1#1", "II/1#2", "II/1#3", "II/1#4");
    }

    @Test
    void aTaskAndARowAreFoundByTheirIdentity() {
        Plan plan = office();
        assertThat(plan.getTask(path("I/2")).title()).isEqualTo("Việc I/2");
        assertThat(plan.findTask(path("I/9"))).isEmpty();
        assertThatThrownBy(() -> plan.getTask(path("I/9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("path")
                .hasMessageContaining("I/9");
        assertThat(plan.deliverable(id("II/1#2")).orElseThrow().products()).containsExactly("Nghị quyết");
        assertThat(plan.deliverable(id("II/1#5"))).isEmpty();
    }

    @Test
    void theIndexIsNoPartOfTheValue() {
        Plan plan = office();
        assertThat(plan.rows()).isNotEmpty();
        assertThat(plan).isEqualTo(office()).hasSameHashCodeAs(office());
    }

    @Test
    void whatARowPrintsIsItsOwn() {
        EffectiveRow row = get(office(), "I/1#1");
        assertThat(row.lead()).containsExactly(UnitRef.of("TCTHADS"));
        assertThat(row.leaders()).containsExactly("Thứ trưởng phụ trách");
        assertThat(row.origins()).isEmpty();
    }

    @Test
    void aMergedCellCountsForTheTasksThatNameIt() {
        EffectiveRow row = get(office(), "I/2#1");
        assertThat(row.lead()).containsExactly(UnitRef.of("TCTHADS"));
        assertThat(row.cooperating()).hasSize(2);
        assertThat(row.leaders()).containsExactly("Thứ trưởng phụ trách");
        assertThat(row.findOrigin(InheritableField.LEAD)).contains(InheritedFrom.parse("I/1#1"));
        assertThat(row.findOrigin(InheritableField.LEADERS)).contains(InheritedFrom.parse("I/1"));
        assertThat(row.isInherited(InheritableField.TIMELINE)).isFalse();
        assertThat(row.deliverable().lead()).as("what is printed").isEmpty();
    }

    @Test
    void whatIsPrintedGoesBeforeWhatIsInherited() {
        EffectiveRow row = get(office(), "I/3#1");
        assertThat(row.lead()).containsExactly(UnitRef.of("Các Cục THADS"));
        assertThat(row.isInherited(InheritableField.LEAD)).isFalse();
        assertThat(row.isInherited(InheritableField.COOPERATING)).isTrue();
    }

    @Test
    void theRowsOwnPointerGoesBeforeThatOfItsTask() {
        Plan plan = plan(
                task("1")
                        .addDeliverables(row("a", quarter(2018, 3), "Đơn vị A").build())
                        .build(),
                task("2")
                        .putInherited(InheritableField.LEAD, InheritedFrom.parse("1"))
                        .addDeliverables(
                                row("b", quarter(2018, 3), "Đơn vị B").build(),
                                row("c").putInherited(InheritableField.LEAD, InheritedFrom.parse("2#1"))
                                        .build(),
                                row("d").build())
                        .build());
        assertThat(get(plan, "2#2").lead()).containsExactly(UnitRef.of("Đơn vị B"));
        assertThat(get(plan, "2#3").lead()).containsExactly(UnitRef.of("Đơn vị A"));
    }

    @Test
    void theBasisIsNeverInherited() {
        assertThat(get(office(), "I/1#1").basis()).isPresent();
        assertThat(get(office(), "I/2#1").basis()).isEmpty();
    }

    @Test
    void chainsAreFollowedToWhereTheValueIsPrinted() {
        Plan plan = plan(
                task("1")
                        .addDeliverables(row("a", quarter(2018, 3), "A").build())
                        .build(),
                inheriting("2", "1"),
                inheriting("3", "2"),
                inheriting("4", "3#1"));
        assertThat(get(plan, "4#1").lead()).containsExactly(UnitRef.of("A"));
        assertThat(get(plan, "4#1").findOrigin(InheritableField.LEAD)).contains(InheritedFrom.parse("1#1"));
        assertThat(plan.index().inheritanceDiagnostics()).isEmpty();
    }

    @Test
    void aTaskAsAWholeGivesItsLastPrintedValue() {
        Plan plan = plan(
                task("1")
                        .addDeliverables(
                                row("a", quarter(2018, 3), "A").build(),
                                row("b", quarter(2018, 4), "B").build(),
                                row("c").build())
                        .build(),
                inheriting("2", "1"));
        assertThat(get(plan, "2#1").lead()).containsExactly(UnitRef.of("B"));
    }

    @Test
    void placesThatDoNotExistAreReported() {
        Plan plan = plan(
                task("1").addDeliverables(row("a").build()).build(),
                inheriting("2", "9"),
                inheriting("3", "1#2"),
                inheriting("4", "1"));
        assertThat(plan.index().inheritanceDiagnostics())
                .extracting(
                        Diagnostic::code,
                        Diagnostic::text,
                        found -> found.arguments().get("at"))
                .containsExactly(
                        tuple(PlanCode.INHERITED_DANGLING, "9", "2"),
                        tuple(PlanCode.INHERITED_DANGLING, "1#2", "3"),
                        tuple(PlanCode.INHERITED_DANGLING, "1", "4"));
        assertThat(get(plan, "2#1").lead()).isEmpty();
    }

    @Test
    void aBrokenChainIsReportedWhereItBreaks() {
        Plan plan = plan(inheriting("1", "9"), inheriting("2", "1"));
        assertThat(plan.index().inheritanceDiagnostics())
                .extracting(found -> found.arguments().get("at"))
                .containsExactly("1");
    }

    @Test
    void circlesAreReportedAndGiveNothing() {
        Plan plan = plan(inheriting("1", "2"), inheriting("2", "1"), inheriting("3", "3"), inheriting("4", "1"));
        assertThat(plan.index().inheritanceDiagnostics())
                .extracting(Diagnostic::code)
                .containsOnly(PlanCode.INHERITED_CYCLE)
                .hasSize(4);
        assertThat(plan.rows()).allSatisfy(row -> assertThat(row.lead()).isEmpty());
    }

    private static Task inheriting(String path, String from) {
        return task(path)
                .putInherited(InheritableField.LEAD, InheritedFrom.parse(from))
                .addDeliverables(row("sản phẩm " + path).build())
                .build();
    }

    private static EffectiveRow get(Plan plan, String id) {
        return plan.findRow(id(id)).orElseThrow();
    }
}
