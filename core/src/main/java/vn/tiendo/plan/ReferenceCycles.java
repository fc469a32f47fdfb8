package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;

/** Points that take one another over: each refers to the next, the last to the first or to a section above it. */
final class ReferenceCycles {
    private static final int MOST_NAMED = 8;

    private final Plan plan;
    private final Map<OutlinePath, Integer> state = new HashMap<>();
    private final ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();

    private static final int OPEN = 1;
    private static final int DONE = 2;

    /** A point on the way, and what can be reached from it. */
    private static final class Step {
        private final Task task;
        private final List<Task> next = new ArrayList<>();
        /** The references that lead to the first of them. */
        private final List<PointReference> by = new ArrayList<>();

        private int position;

        Step(Task task) {
            this.task = task;
        }
    }

    private ReferenceCycles(Plan plan) {
        this.plan = plan;
    }

    static ImmutableList<Diagnostic> of(Plan plan) {
        ReferenceCycles cycles = new ReferenceCycles(plan);
        for (Task task : plan.tasks()) {
            if (!cycles.state.containsKey(task.path())) {
                cycles.walk(task);
            }
        }
        return cycles.found.build();
    }

    private void walk(Task start) {
        Deque<Step> way = new ArrayDeque<>();
        way.addLast(open(start));
        while (!way.isEmpty()) {
            Step step = way.getLast();
            int position = step.position++;
            if (position == step.next.size()) {
                state.put(step.task.path(), DONE);
                way.removeLast();
                continue;
            }
            Task next = step.next.get(position);
            int reached = state.getOrDefault(next.path(), 0);
            if (reached == 0) {
                way.addLast(open(next));
            } else if (reached == OPEN) {
                report(step, next, position, way);
            }
        }
    }

    private Step open(Task task) {
        state.put(task.path(), OPEN);
        Step step = new Step(task);
        for (PointReference reference : task.references()) {
            for (OutlinePath path : reference.paths()) {
                plan.findTask(path).ifPresent(target -> {
                    step.next.add(target);
                    step.by.add(reference);
                });
            }
        }
        step.next.addAll(task.items());
        return step;
    }

    private void report(Step last, Task back, int position, Deque<Step> way) {
        List<OutlinePath> circle = new ArrayList<>();
        boolean inside = false;
        for (Step step : way) {
            inside |= step.task.path().equals(back.path());
            if (inside) {
                circle.add(step.task.path());
            }
        }
        circle.add(back.path());
        PointReference reference = position < last.by.size() ? last.by.get(position) : null;
        int line = reference != null ? reference.line() : last.task.line().orElse(0);
        String named =
                circle.stream().limit(MOST_NAMED).map(OutlinePath::toString).collect(Collectors.joining(" → "));
        found.add(new Diagnostic(
                PlanCode.REFERENCE_CYCLE,
                line > 0 ? SourceLocation.ofLine(line) : SourceLocation.NONE,
                reference == null ? last.task.path().toString() : reference.text(),
                ImmutableMap.of(
                        "path",
                        last.task.path().toString(),
                        "circle",
                        circle.size() > MOST_NAMED ? named + " → …" : named)));
    }
}
