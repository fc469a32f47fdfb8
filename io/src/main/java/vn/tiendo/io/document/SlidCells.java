package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;

/**
 * Names the rows of a scanned table whose cells look complete but may be those of a neighbour (ô bị lệch hàng). It looks
 * for what a careful reader would see: a row without cells and, on the same page, one with two sets or a heading with one,
 * so that the cells between are shifted; and a product that names nothing of its own task but what its neighbour is about.
 * Nothing is moved.
 */
final class SlidCells {
    private final ImmutableList<PrintedTask> tasks;
    private final Map<TaskDraft, TaskDraft> parents = new HashMap<>();
    private final TaskWords words;
    private final Findings findings;
    private final Set<Integer> named = new HashSet<>();

    SlidCells(List<PrintedTask> tasks, Findings findings) {
        this.tasks = ImmutableList.copyOf(tasks);
        for (PrintedTask task : tasks) {
            task.draft().children().forEach(child -> parents.put(child, task.draft()));
        }
        this.words = new TaskWords(this.tasks, parents);
        this.findings = findings;
    }

    void name() {
        if (hasRows()) {
            displaced();
        }
        withoutProduct();
        new NeighbourProducts(tasks, words, named, findings).name();
    }

    /** Whether tasks have cells and headings have none, as a rule: else neither is a sign of anything. */
    private boolean hasRows() {
        long leaves = tasks.stream().filter(task -> !task.isHeading()).count();
        long filled = tasks.stream()
                .filter(task -> !task.isHeading() && task.hasOwnCells())
                .count();
        return filled * 4 >= leaves * 3;
    }

    /** Names the tasks that print a timeline or units and no product, where tasks have one as a rule. */
    private void withoutProduct() {
        List<PrintedTask> leaves =
                tasks.stream().filter(task -> !task.isHeading()).toList();
        List<PrintedTask> without = leaves.stream()
                .filter(task -> task.productRows() == 0 && !task.draft().rows().isEmpty())
                .toList();
        if (without.size() * 4 <= leaves.size()) {
            without.forEach(task -> findings.add(
                    DocumentCode.EMPTY_CELL, task.line(), task.draft().path().toString(), "products"));
        }
    }

    private boolean headingsAreBare() {
        long headings = tasks.stream().filter(PrintedTask::isHeading).count();
        long filled = tasks.stream()
                .filter(task -> task.isHeading() && task.hasOwnCells())
                .count();
        return filled * 3 <= headings;
    }

    private void displaced() {
        boolean bare = headingsAreBare();
        for (int i = 0; i < tasks.size(); i++) {
            PrintedTask task = tasks.get(i);
            if (task.isHeading() || task.hasOwnCells() || named.contains(i) || isAmongBare(task)) {
                continue;
            }
            Run down = run(i, 1, bare);
            Run up = run(i, -1, bare);
            Run best = down.gain() >= up.gain() ? down : up;
            if (best.gain() >= 0) {
                name(best);
            }
        }
    }

    /** Whether none of the tasks under its heading has cells: then they are printed without. */
    private boolean isAmongBare(PrintedTask task) {
        TaskDraft heading = parents.get(task.draft());
        if (heading == null || heading.children().size() < 2) {
            return false;
        }
        return heading.children().stream()
                .allMatch(child -> child.rows().isEmpty() && child.children().isEmpty());
    }

    /**
     * Rows whose cells may be shifted.
     *
     * @param empty the index of the one without cells
     * @param several the index of the one with more than its own, behind or before it
     * @param gain how much better the products fit the titles if they are shifted back; negative for none
     */
    private record Run(int empty, int several, int gain) {
        static final Run NONE = new Run(-1, -1, -1);
    }

    /** The rows from one without cells to the next on its page that has more than its own. */
    private Run run(int empty, int step, boolean bare) {
        boolean heading = false;
        boolean crossed = false;
        int gain = 0;
        int owner = empty;
        for (int i = empty + step; i >= 0 && i < tasks.size(); i += step) {
            PrintedTask task = tasks.get(i);
            if (task.page() != tasks.get(empty).page() || (!task.isHeading() && !task.hasOwnCells())) {
                break;
            }
            if (task.isHeading() && !task.hasOwnCells()) {
                crossed = true;
                continue;
            }
            WordPairs products = words.products(i);
            int others = words.shared(products, owner, i).size();
            int own = words.shared(products, i, owner).size();
            if (crossed && others == 0 && own > 0) {
                // Behind a heading, a row that names its own task says that nothing has slid so far.
                break;
            }
            gain += others;
            if (task.isHeading() && bare && !heading) {
                // The rest of the page before took a place, so one more row has more than its own behind the heading.
                heading = true;
                if (!tasks.get(empty).rest()) {
                    return new Run(empty, i, Math.max(gain, 1));
                }
            } else if (task.hasSeveral() || task.mayHaveSeveral() || (others > 0 && own > 0)) {
                return new Run(empty, i, heading ? Math.max(gain, 1) : gain);
            }
            gain -= own;
            owner = i;
        }
        return Run.NONE;
    }

    private void name(Run run) {
        int from = Math.min(run.empty(), run.several());
        int to = Math.max(run.empty(), run.several());
        for (int i = from; i <= to; i++) {
            PrintedTask task = tasks.get(i);
            if ((task.isHeading() && !task.hasOwnCells()) || !named.add(i)) {
                continue;
            }
            findings.add(
                    Diagnostic.of(DocumentCode.ROWS_DISPLACED, SourceLocation.NONE, path(i))
                            .with("empty", path(run.empty()))
                            .with("several", path(run.several())),
                    task.line(),
                    1);
        }
    }

    private String path(int i) {
        return tasks.get(i).draft().path().toString();
    }
}
