package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import vn.tiendo.outline.OutlinePath;

/**
 * An administrative plan or programme (kế hoạch, chương trình), such as one of a ministry for 2018 to 2021: what the
 * document is, its outline of tasks, and what it cites.
 *
 * <p>The plan keeps what was printed, with the lines where it stands; queries over it see the values that merged cells
 * give to other rows.
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
