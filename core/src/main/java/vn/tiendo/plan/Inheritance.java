package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;

/**
 * Finds for each row where its values are printed.
 *
 * <p>Places are numbered from 1: each task is one, followed by its rows. For a field each place has the value, or points
 * at another place, or neither; so places form chains. A chain is walked once and its end is noted at all its places,
 * which keeps the whole linear and shows cycles.
 *
 * <p>A pointer at a task as a whole means the last row of that task that prints the field: a merged cell that goes on
 * into later tasks begins there.
 */
final class Inheritance {
    /** Ends of chains other than a place. */
    private static final int UNKNOWN = 0;

    private static final int ABSENT = -1;
    private static final int DANGLING = -2;
    private static final int CYCLE = -3;
    private static final int BEING_WALKED = -4;

    private final ImmutableList<Task> tasks;
    private final Map<OutlinePath, Integer> taskByPath = new HashMap<>();
    private final int[] placeOfTask;
    private final int[] taskOfPlace;

    private Inheritance(ImmutableList<Task> tasks) {
        this.tasks = tasks;
        this.placeOfTask = new int[tasks.size()];
        int places = 1;
        for (int i = 0; i < tasks.size(); i++) {
            taskByPath.putIfAbsent(tasks.get(i).path(), i);
            placeOfTask[i] = places;
            places += 1 + tasks.get(i).deliverables().size();
        }
        this.taskOfPlace = new int[places];
        for (int i = 0; i < tasks.size(); i++) {
            int next = i + 1 < tasks.size() ? placeOfTask[i + 1] : places;
            Arrays.fill(taskOfPlace, placeOfTask[i], next, i);
        }
    }

    /** The rows of the tasks with the values that count; problems are added to the diagnostics. */
    static ImmutableList<EffectiveRow> resolve(
            ImmutableList<Task> tasks, ImmutableList.Builder<Diagnostic> diagnostics) {
        Inheritance inheritance = new Inheritance(tasks);
        Map<InheritableField, int[]> ends = new EnumMap<>(InheritableField.class);
        for (InheritableField field : InheritableField.values()) {
            ends.put(field, inheritance.ends(field));
        }
        inheritance.report(ends, diagnostics);
        return inheritance.rows(ends);
    }

    private ImmutableList<EffectiveRow> rows(Map<InheritableField, int[]> ends) {
        ImmutableList.Builder<EffectiveRow> rows = ImmutableList.builder();
        for (int place = 1; place < taskOfPlace.length; place++) {
            Deliverable deliverable = row(place);
            if (deliverable == null) {
                continue;
            }
            ImmutableEffectiveRow.Builder row = ImmutableEffectiveRow.builder()
                    .id(new DeliverableId(task(place).path(), rowNumber(place)))
                    .task(task(place))
                    .deliverable(deliverable);
            for (Map.Entry<InheritableField, int[]> field : ends.entrySet()) {
                int end = field.getValue()[place];
                if (end > 0) {
                    take(field.getKey(), end, row);
                    // The leaders of a task are printed on it for all its rows.
                    int own = field.getKey() == InheritableField.LEADERS ? place - rowNumber(place) : place;
                    if (end != own) {
                        row.putOrigins(
                                field.getKey(), new InheritedFrom(task(end).path(), rowNumber(end)));
                    }
                }
            }
            rows.add(row.build());
        }
        return rows.build();
    }

    private void take(InheritableField field, int end, ImmutableEffectiveRow.Builder into) {
        Deliverable source = row(end);
        if (source == null) {
            into.leaders(task(end).leaders());
            return;
        }
        switch (field) {
            case LEADERS -> into.leaders(task(end).leaders());
            case PRODUCTS -> into.products(source.products());
            case TIMELINE -> into.timeline(source.timeline());
            case LEAD -> into.lead(source.lead());
            case COOPERATING -> into.cooperating(source.cooperating());
        }
    }

    /** For each place the place that prints the field for it, or why there is none. */
    private int[] ends(InheritableField field) {
        int[] ends = new int[taskOfPlace.length];
        int[] walk = new int[taskOfPlace.length];
        for (int start = 1; start < ends.length; start++) {
            int length = 0;
            int place = start;
            while (place > 0 && ends[place] == UNKNOWN) {
                ends[place] = BEING_WALKED;
                walk[length++] = place;
                if (prints(place, field)) {
                    ends[place] = place;
                    break;
                }
                place = next(place, field);
            }
            int end = place < 0 ? place : ends[place] == BEING_WALKED ? CYCLE : ends[place];
            for (int i = 0; i < length; i++) {
                ends[walk[i]] = end;
            }
        }
        return ends;
    }

    /** The place to look at after this one, which does not print the field itself. */
    private int next(int place, InheritableField field) {
        Task task = task(place);
        Deliverable row = row(place);
        if (row != null) {
            if (field == InheritableField.LEADERS && !task.leaders().isEmpty()) {
                return place - rowNumber(place);
            }
            InheritedFrom own = row.inherited().get(field);
            return own != null ? find(own) : target(task, field);
        }
        if (field == InheritableField.LEADERS) {
            return target(task, field);
        }
        int rows = task.deliverables().size();
        for (int i = rows; i >= 1; i--) {
            if (prints(place + i, field)) {
                return place + i;
            }
        }
        int shared = target(task, field);
        for (int i = rows; i >= 1 && shared == ABSENT; i--) {
            InheritedFrom own = task.deliverables().get(i - 1).inherited().get(field);
            shared = own == null ? ABSENT : find(own);
        }
        return shared;
    }

    private int target(Task task, InheritableField field) {
        InheritedFrom from = task.inherited().get(field);
        return from == null ? ABSENT : find(from);
    }

    private int find(InheritedFrom from) {
        Integer index = taskByPath.get(from.path());
        return index == null || from.row() > tasks.get(index).deliverables().size()
                ? DANGLING
                : placeOfTask[index] + from.row();
    }

    private boolean prints(int place, InheritableField field) {
        Deliverable row = row(place);
        if (field == InheritableField.LEADERS) {
            return row == null && !task(place).leaders().isEmpty();
        }
        return row != null
                && switch (field) {
                    case PRODUCTS -> !row.products().isEmpty();
                    case TIMELINE -> row.timeline().isPresent();
                    case LEAD -> !row.lead().isEmpty();
                    case COOPERATING -> !row.cooperating().isEmpty();
                    case LEADERS -> false;
                };
    }

    private Task task(int place) {
        return tasks.get(taskOfPlace[place]);
    }

    private int rowNumber(int place) {
        return place - placeOfTask[taskOfPlace[place]];
    }

    private @Nullable Deliverable row(int place) {
        int number = rowNumber(place);
        return number == 0 ? null : task(place).deliverables().get(number - 1);
    }

    private void report(Map<InheritableField, int[]> ends, ImmutableList.Builder<Diagnostic> diagnostics) {
        for (int place = 1; place < taskOfPlace.length; place++) {
            Task task = task(place);
            Deliverable row = row(place);
            String who = task.path() + (row == null ? "" : "#" + rowNumber(place));
            int line = row == null
                    ? task.line().orElse(0)
                    : row.line().orElse(task.line().orElse(0));
            ImmutableMap<InheritableField, InheritedFrom> inherited = row == null ? task.inherited() : row.inherited();
            inherited.forEach((field, from) -> {
                int target = find(from);
                int end = target < 0 ? target : Objects.requireNonNull(ends.get(field))[target];
                // Where the chain breaks farther on, the place where it breaks has its own diagnostic.
                boolean broken = target == DANGLING || end == ABSENT;
                if (broken || end == CYCLE) {
                    diagnostics.add(Diagnostic.of(
                                    broken ? PlanCode.INHERITED_DANGLING : PlanCode.INHERITED_CYCLE,
                                    SourceLocation.ofLine(Math.max(line, 0)),
                                    from.toString())
                            .with("at", who)
                            .with("field", field.code()));
                }
            });
        }
    }
}
