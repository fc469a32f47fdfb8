package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import vn.tiendo.outline.OutlinePath;

/**
 * An administrative plan or programme (kế hoạch, chương trình), such as one of a ministry for 2018 to 2021: what the
 * document is, its outline of tasks, and what it cites.
 *
 * <p>The plan keeps what was printed, with the lines where it stands; queries over it see the values that merged cells
 * give to other rows.
 *
 * <pre>{@code
 * Plan plan = Plan.builder()
 *         .document(DocumentInfo.builder().title("Kế hoạch công tác năm 2026").build())
 *         .addItems(Task.builder()
 *                 .path(OutlinePath.of("1"))
 *                 .number("1")
 *                 .title("Soạn quy chế")
 *                 .addDeliverables(Deliverable.builder()
 *                         .addProducts("Quy chế")
 *                         .timeline(TimelineParser.standard().parse("Quý II/2026").orThrow())
 *                         .addLead(UnitRef.of("Văn phòng"))
 *                         .build())
 *                 .build())
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Plan extends WithPlan {
    /** Starts a plan. */
    static Builder builder() {
        return new Builder();
    }

    /** What the document says of itself. */
    DocumentInfo document();

    /** The roots of the outline, in the order of the document. */
    ImmutableList<Task> items();

    /** Targets set for units in an annex table. */
    ImmutableList<UnitTargets> unitTargets();

    /** The documents that are cited, in the order of their first place. */
    ImmutableList<CitedDocument> citations();

    /** Lines that found no other place; nothing of a document is lost. */
    ImmutableList<UnplacedLine> unplaced();

    /** The tasks and rows of the plan by their identity; made when it is first asked for. */
    @Value.Lazy
    default PlanIndex index() {
        return PlanIndex.of(this);
    }

    /** All tasks, a task before those below it, in the order of the document. */
    default ImmutableList<Task> tasks() {
        return index().tasks();
    }

    /** All rows of all tasks with the values that merged cells give them, in the order of the document. */
    default ImmutableList<EffectiveRow> rows() {
        return index().rows();
    }

    /** The task at a path; of several the first in the document. */
    default Optional<Task> findTask(OutlinePath path) {
        return index().findTask(path);
    }

    /**
     * The task at a path; of several the first in the document.
     *
     * @throws IllegalArgumentException if there is none
     */
    default Task getTask(OutlinePath path) {
        return findTask(path)
                .orElseThrow(() -> new IllegalArgumentException("path must be in the plan but was " + path));
    }

    /**
     * This plan with one task changed, wherever it stands in the outline:
     *
     * <pre>{@code
     * plan.withTask(OutlinePath.parse("II/2/2.1"), task -> task.withTitle("Rà soát văn bản"));
     * plan.withTask(OutlinePath.parse("II"), task -> Task.builder().from(task).addItems(another).build());
     * }</pre>
     *
     * @param path the place of the task; of several the first in the document
     * @param change what becomes of it; its place stays what it is
     * @throws IllegalArgumentException if there is no task at {@code path}, or {@code change} moves it
     */
    default Plan withTask(OutlinePath path, UnaryOperator<Task> change) {
        return withItems(new OutlineEdit(path, task -> {
                    Task changed = change.apply(task);
                    if (!changed.path().equals(path)) {
                        throw new IllegalArgumentException(
                                "change must keep the path " + path + " but it became " + changed.path());
                    }
                    return Optional.of(changed);
                })
                .of(items()));
    }

    /**
     * This plan without a task and all below it. What refers to them stays as it is.
     *
     * @param path the place of the task; of several the first in the document
     * @throws IllegalArgumentException if there is no task at {@code path}
     */
    default Plan withoutTask(OutlinePath path) {
        return withItems(new OutlineEdit(path, task -> Optional.empty()).of(items()));
    }

    /** A row as it is printed; {@link #findRow} has it with what it inherits. */
    default Optional<Deliverable> deliverable(DeliverableId id) {
        return findRow(id).map(EffectiveRow::deliverable);
    }

    /** A row with the values that merged cells give it. */
    default Optional<EffectiveRow> findRow(DeliverableId id) {
        return index().findRow(id);
    }

    /** Builds plans. */
    final class Builder extends ImmutablePlan.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
