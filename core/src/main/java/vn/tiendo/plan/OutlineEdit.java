package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.outline.OutlinePath;

/** Makes an outline with one task changed or left out; all others are the same objects. */
final class OutlineEdit {
    private final OutlinePath path;
    private final Function<Task, Optional<Task>> change;

    /**
     * An edit.
     *
     * @param path the place of the task, of several the first in the document
     * @param change what becomes of the task, or nothing
     */
    OutlineEdit(OutlinePath path, Function<Task, Optional<Task>> change) {
        this.path = path;
        this.change = change;
    }

    /**
     * The roots of the outline after the edit.
     *
     * @throws IllegalArgumentException if there is no such task
     */
    ImmutableList<Task> of(ImmutableList<Task> roots) {
        return edited(roots)
                .orElseThrow(() -> new IllegalArgumentException("path must be in the plan but was " + path));
    }

    /** The tasks after the edit; nothing where it is neither one of them nor below one. */
    private Optional<ImmutableList<Task>> edited(ImmutableList<Task> tasks) {
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            if (task.path().equals(path)) {
                return Optional.of(replaced(tasks, i, change.apply(task)));
            }
            Optional<ImmutableList<Task>> below = edited(task.items());
            if (below.isPresent()) {
                return Optional.of(replaced(tasks, i, Optional.of(task.withItems(below.get()))));
            }
        }
        return Optional.empty();
    }

    private static ImmutableList<Task> replaced(ImmutableList<Task> tasks, int index, Optional<Task> task) {
        return ImmutableList.<Task>builder()
                .addAll(tasks.subList(0, index))
                .addAll(task.stream().iterator())
                .addAll(tasks.subList(index + 1, tasks.size()))
                .build();
    }
}
