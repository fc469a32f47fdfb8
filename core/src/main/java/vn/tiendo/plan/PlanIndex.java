package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.graph.Traverser;
import java.util.Optional;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.result.Diagnostic;

/**
 * The tasks and rows of a plan by their identity, {@code IV/1/1.2} and {@code IV/1/1.2#1} (mục lục kế hoạch), and what
 * its rows inherit.
 *
 * <p>A plan makes its index once, see {@link Plan#index()}. Making it takes time linear in the tasks, rows and
 * inheritance entries, whatever chains those form.
 */
public final class PlanIndex {
    private static final Traverser<Task> OUTLINE = Traverser.forTree(Task::items);

    private final ImmutableList<Task> tasks;
    private final ImmutableMap<OutlinePath, Task> taskByPath;
    private final ImmutableList<EffectiveRow> rows;
    private final ImmutableMap<DeliverableId, EffectiveRow> rowById;
    private final ImmutableList<Diagnostic> diagnostics;

    private PlanIndex(ImmutableList<Task> tasks) {
        this.tasks = tasks;
        this.taskByPath = FirstByKey.of(tasks, Task::path);
        ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();
        this.rows = Inheritance.resolve(tasks, found);
        this.rowById = FirstByKey.of(rows, EffectiveRow::id);
        this.diagnostics = found.build();
    }

    /** The index of a plan. */
    public static PlanIndex of(Plan plan) {
        return new PlanIndex(ImmutableList.copyOf(OUTLINE.depthFirstPreOrder(plan.items())));
    }

    /** All tasks, a task before those below it, in the order of the document. */
    public ImmutableList<Task> tasks() {
        return tasks;
    }

    /** All rows with the values that merged cells give them, in the order of the document. */
    public ImmutableList<EffectiveRow> rows() {
        return rows;
    }

    /** The task at a path; of several the first in the document. */
    public Optional<Task> findTask(OutlinePath path) {
        return Optional.ofNullable(taskByPath.get(path));
    }

    /** The row of an identity; where a path occurs twice, that of the first task. */
    public Optional<EffectiveRow> findRow(DeliverableId id) {
        return Optional.ofNullable(rowById.get(id));
    }

    /**
     * What is wrong with the inheritance: {@link PlanCode#INHERITED_DANGLING} for a place that does not exist or has no
     * value to give, {@link PlanCode#INHERITED_CYCLE} for places that point at one another.
     */
    public ImmutableList<Diagnostic> inheritanceDiagnostics() {
        return diagnostics;
    }
}
