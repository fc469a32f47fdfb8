package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;

/**
 * Names products that say nothing of their own task but what a task next to it is about. One that says so alone must share
 * several pairs of words; beside a row without cells, or one whose product slid the same way, a single pair is enough.
 */
final class NeighbourProducts {
    /** How many pairs of words a product alone must share with its neighbour's title. */
    private static final int ALONE = 3;
    /** How many, where its row prints more timelines than products: then sets of cells have run into one another. */
    private static final int IN_MIXED_ROW = 2;
    /** How many two rows next to each other must share that both look slid. */
    private static final int TOGETHER = 3;

    private final ImmutableList<PrintedTask> tasks;
    private final TaskWords words;
    /** The tasks that are named already. */
    private final Set<Integer> named;

    private final Findings findings;
    /** For each task that has cells of its own and for both directions, what names its neighbour. */
    private final @Nullable Slide[] above;

    private final @Nullable Slide[] below;

    NeighbourProducts(ImmutableList<PrintedTask> tasks, TaskWords words, Set<Integer> named, Findings findings) {
        this.tasks = tasks;
        this.words = words;
        this.named = named;
        this.findings = findings;
        this.above = new Slide[tasks.size()];
        this.below = new Slide[tasks.size()];
    }

    /**
     * A product that may be its neighbour's.
     *
     * @param product the product or the part of it
     * @param line its line
     * @param neighbour the index of the task that it names
     * @param shared the pairs of words that say so
     * @param pairs those of the product
     */
    private record Slide(String product, int line, int neighbour, Set<Long> shared, WordPairs pairs) {
        int weight() {
            return shared.size();
        }
    }

    void name() {
        for (int i = 0; i < tasks.size(); i++) {
            above[i] = find(i, next(i, -1));
            below[i] = find(i, next(i, 1));
        }
        for (int i = 0; i < tasks.size(); i++) {
            Slide up = above[i];
            Slide down = below[i];
            if (up != null && (isSure(i, up) || isSupported(i, -1, up))) {
                name(i, up);
            } else if (down != null && (isSure(i, down) || isSupported(i, 1, down))) {
                name(i, down);
            }
        }
    }

    private boolean isSure(int i, Slide slide) {
        return slide.weight() >= (tasks.get(i).hasMoreTimelines() ? IN_MIXED_ROW : ALONE);
    }

    /** Whether the rows around one say that cells slid here: the neighbour has none, or another one slid as well. */
    private boolean isSupported(int i, int step, Slide slide) {
        int neighbour = slide.neighbour();
        if (tasks.get(neighbour).page() != tasks.get(i).page()) {
            return false;
        }
        if (!tasks.get(neighbour).hasOwnCells()) {
            return true;
        }
        @Nullable Slide[] same = step < 0 ? above : below;
        @Nullable Slide[] other = step < 0 ? below : above;
        int behind = next(i, -step);
        return isTogether(slide, same[neighbour])
                || isTogether(slide, other[neighbour])
                || (behind >= 0 && isTogether(slide, same[behind]));
    }

    private static boolean isTogether(Slide slide, @Nullable Slide other) {
        return other != null && slide.weight() + other.weight() >= TOGETHER;
    }

    /** What of a task's products names a neighbour, and nothing of its own task. */
    private @Nullable Slide find(int i, int neighbour) {
        if (neighbour < 0 || tasks.get(i).isHeading()) {
            return null;
        }
        Slide best = null;
        for (RowDraft row : tasks.get(i).draft().rows()) {
            for (Passage product : row.products()) {
                for (String part : ProductStarts.parts(product.text())) {
                    WordPairs pairs = WordPairs.of(List.of(part));
                    Set<Long> shared = words.shared(pairs, neighbour, i);
                    if (shared.size() > (best == null ? 0 : best.weight()) && !words.namesAny(pairs, i)) {
                        best = new Slide(part.strip(), product.firstLine(), neighbour, shared, pairs);
                    }
                }
            }
        }
        return best;
    }

    /** The next task in a direction, headings left out; −1 for none. */
    private int next(int i, int step) {
        int at = i + step;
        while (at >= 0 && at < tasks.size() && tasks.get(at).isHeading()) {
            at += step;
        }
        return at < tasks.size() ? at : -1;
    }

    private void name(int i, Slide slide) {
        if (!named.add(i)) {
            return;
        }
        findings.add(
                Diagnostic.of(DocumentCode.PRODUCT_OF_NEIGHBOUR, SourceLocation.NONE, slide.product())
                        .with("task", tasks.get(i).draft().path().toString())
                        .with(
                                "neighbour",
                                tasks.get(slide.neighbour()).draft().path().toString())
                        .with("detail", TaskWords.printed(slide.shared(), slide.pairs())),
                slide.line(),
                1);
    }
}
