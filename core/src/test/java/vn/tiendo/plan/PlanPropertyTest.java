package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.SamplePlans.plan;
import static vn.tiendo.plan.SamplePlans.quarter;
import static vn.tiendo.plan.SamplePlans.row;
import static vn.tiendo.plan.SamplePlans.task;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.tiendo.org.UnitRef;

class PlanPropertyTest {
    private static final int TASKS = 6;

    /** Tasks 1 to 6 whose rows print a lead or point somewhere, at places that may not exist and in circles. */
    @Property
    void everyChainEndsWhereAStepByStepWalkEnds(@ForAll("plans") Plan plan) {
        for (EffectiveRow row : plan.rows()) {
            Optional<InheritedFrom> end = walk(plan, row);
            assertThat(row.lead())
                    .isEqualTo(end.map(place -> rowAt(plan, place).lead()).orElseGet(row.deliverable()::lead));
            assertThat(row.findOrigin(InheritableField.LEAD))
                    .isEqualTo(end.filter(
                            place -> !place.toString().equals(row.id().toString())));
        }
    }

    /** A row without value has a reason: it points nowhere, or a diagnostic is there. */
    @Property
    void whatIsMissingIsReported(@ForAll("plans") Plan plan) {
        boolean broken = plan.rows().stream()
                .anyMatch(row -> row.lead().isEmpty()
                        && (row.deliverable().inherited().containsKey(InheritableField.LEAD)
                                || row.task().inherited().containsKey(InheritableField.LEAD)));
        if (broken) {
            assertThat(plan.index().inheritanceDiagnostics()).isNotEmpty();
        }
    }

    @Property(tries = 5)
    void longChainsTakeNoLongerThanTheirLength(@ForAll @IntRange(min = 0, max = 1) int closed) {
        int length = 50_000;
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            Task.Builder task = task("T" + i);
            if (i + 1 < length) {
                task.putInherited(InheritableField.LEAD, InheritedFrom.parse("T" + (i + 1)));
                tasks.add(task.addDeliverables(row("x").build()).build());
            } else if (closed == 1) {
                task.putInherited(InheritableField.LEAD, InheritedFrom.parse("T0"));
                tasks.add(task.addDeliverables(row("x").build()).build());
            } else {
                tasks.add(task.addDeliverables(row("x", quarter(2018, 3), "A").build())
                        .build());
            }
        }
        Plan plan = plan(tasks.toArray(new Task[0]));
        assertThat(plan.rows().get(0).lead()).hasSize(closed == 1 ? 0 : 1);
        assertThat(plan.index().inheritanceDiagnostics()).hasSize(closed == 1 ? length : 0);
    }

    @Property
    void aPlanDoesNotDifferFromItself(@ForAll("plans") Plan plan) {
        assertThat(PlanDiff.between(plan, plan).changes()).isEmpty();
    }

    @Property
    void whatOneWayAddsTheOtherRemoves(@ForAll("plans") Plan first, @ForAll("plans") Plan second) {
        PlanDiff there = PlanDiff.between(first, second);
        PlanDiff back = PlanDiff.between(second, first);
        assertThat(keys(there, PlanChange.Kind.TASK_ADDED)).isEqualTo(keys(back, PlanChange.Kind.TASK_REMOVED));
        assertThat(keys(there, PlanChange.Kind.TASK_REMOVED)).isEqualTo(keys(back, PlanChange.Kind.TASK_ADDED));
        assertThat(keys(there, PlanChange.Kind.ROW_ADDED)).isEqualTo(keys(back, PlanChange.Kind.ROW_REMOVED));
        assertThat(keys(there, PlanChange.Kind.ROW_REMOVED)).isEqualTo(keys(back, PlanChange.Kind.ROW_ADDED));
        assertThat(there.changes(PlanChange.Kind.FIELD_CHANGED))
                .hasSameSizeAs(back.changes(PlanChange.Kind.FIELD_CHANGED));
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, TASKS),
                        Arbitraries.longs().withoutEdgeCases())
                .as((count, seed) -> randomPlan(count, new Random(seed)));
    }

    private static Plan randomPlan(int count, Random random) {
        List<Task> tasks = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            // A number that is left out makes dangling pointers, and tasks that another plan does not have.
            if (random.nextInt(6) == 0) {
                continue;
            }
            Task.Builder task = task("" + i);
            if (random.nextBoolean()) {
                task.putInherited(InheritableField.LEAD, somewhere(random));
            }
            int rows = random.nextInt(4);
            for (int r = 0; r < rows; r++) {
                Deliverable.Builder row = row("sản phẩm " + random.nextInt(3) + " của đơn vị");
                switch (random.nextInt(3)) {
                    case 0 -> row.addLead(UnitRef.of("Đơn vị " + i + "." + r));
                    case 1 -> row.putInherited(InheritableField.LEAD, somewhere(random));
                    default -> row.timeline(SamplePlans.phrase(quarter(2018, 1 + random.nextInt(4))));
                }
                task.addDeliverables(row.build());
            }
            tasks.add(task.build());
        }
        return plan(tasks.toArray(new Task[0]));
    }

    private static InheritedFrom somewhere(Random random) {
        return new InheritedFrom(SamplePlans.path("" + (1 + random.nextInt(TASKS))), random.nextInt(3));
    }

    /** The rule of the design, one step at a time. */
    private static Optional<InheritedFrom> walk(Plan plan, EffectiveRow row) {
        Set<InheritedFrom> seen = new HashSet<>();
        Optional<InheritedFrom> place =
                Optional.of(new InheritedFrom(row.id().path(), row.id().row()));
        while (place.isPresent() && seen.add(place.get())) {
            InheritedFrom at = place.get();
            Optional<Task> task = plan.findTask(at.path());
            if (task.isEmpty() || at.row() > task.get().deliverables().size()) {
                return Optional.empty();
            }
            if (at.row() > 0) {
                Deliverable printed = rowAt(plan, at);
                if (!printed.lead().isEmpty()) {
                    return place;
                }
                place = Optional.ofNullable(printed.inherited().get(InheritableField.LEAD))
                        .or(() -> Optional.ofNullable(task.get().inherited().get(InheritableField.LEAD)));
            } else {
                place = wholeTask(task.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<InheritedFrom> wholeTask(Task task) {
        for (int row = task.deliverables().size(); row >= 1; row--) {
            if (!task.deliverables().get(row - 1).lead().isEmpty()) {
                return Optional.of(InheritedFrom.row(task.path(), row));
            }
        }
        Optional<InheritedFrom> shared = Optional.ofNullable(task.inherited().get(InheritableField.LEAD));
        for (int row = task.deliverables().size(); row >= 1 && shared.isEmpty(); row--) {
            shared = Optional.ofNullable(
                    task.deliverables().get(row - 1).inherited().get(InheritableField.LEAD));
        }
        return shared;
    }

    private static Deliverable rowAt(Plan plan, InheritedFrom place) {
        return plan.getTask(place.path()).deliverables().get(place.row() - 1);
    }

    private static Set<String> keys(PlanDiff diff, PlanChange.Kind kind) {
        ImmutableSet.Builder<String> keys = ImmutableSet.builder();
        diff.changes(kind).forEach(change -> keys.add(change.place()));
        return keys.build();
    }
}
