package vn.tiendo.rollup;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.tiendo.org.OrgTree;

/**
 * The two passes of a roll-up: facts into the pages of their own units, then the pages of each unit into its superior's.
 *
 * <p>Nothing is shared between threads: in the first pass each has some of the units, in the second some of the months.
 */
final class RollUpPasses {
    /** Fewer facts than this, or pages, are not worth a second thread. */
    private static final int FACTS_FOR_THREADS = 500_000;

    private static final int PAGES_FOR_THREADS = 10_000;

    /** So many pieces at most are made of a pass over facts. */
    private static final int PIECES = 64;

    private final OrgTree tree;
    private final RollUpSchema schema;
    private final boolean checked;
    private final Parallelism parallelism;

    /**
     * Passes.
     *
     * @param checked whether a sum may pass the range of {@code long}
     */
    RollUpPasses(OrgTree tree, RollUpSchema schema, boolean checked, Parallelism parallelism) {
        this.tree = tree;
        this.schema = schema;
        this.checked = checked;
        this.parallelism = parallelism;
    }

    PageBuilder newBuilder() {
        return new PageBuilder(schema.cells(), schema.stride(), checked);
    }

    /** Adds rows to the pages of their units. */
    void addRows(UnitRows rows, PageSeries[] own) {
        int units = rows.touchedCount();
        int pieces = Math.min(units, PIECES);
        parallelism.forWork(rows.size(), FACTS_FOR_THREADS).forEach(pieces, () -> {
            UnitBlocks blocks = new UnitBlocks(tree, rows);
            return piece -> blocks.addTo(own, part(units, piece, pieces), part(units, piece + 1, pieces));
        });
    }

    /** Where a piece begins of so many equal ones. */
    private static int part(int size, int piece, int pieces) {
        return (int) ((long) size * piece / pieces);
    }

    /** Puts the facts of a store into the pages of their units, together with what is there. */
    void addFacts(FactStore store, PageSeries[] own) {
        StoredRuns runs = store.runs();
        parallelism.forWork(store.size(), FACTS_FOR_THREADS).forEach(PIECES, () -> {
            PageBuilder builder = newBuilder();
            RunSums sums = new RunSums(store, checked);
            return piece -> {
                int from = piece == 0 ? 0 : runs.unitAt(part(store.size(), piece, PIECES));
                int end = piece == PIECES - 1 ? tree.size() : runs.unitAt(part(store.size(), piece + 1, PIECES));
                addFacts(store, own, from, end, builder, sums);
            };
        });
    }

    private void addFacts(
            FactStore store, PageSeries[] own, int fromUnit, int endUnit, PageBuilder builder, RunSums sums) {
        StoredRuns runs = store.runs();
        for (int unit = fromUnit; unit < endUnit; unit++) {
            int first = runs.firstRun(unit);
            int end = runs.endRun(unit);
            if (first == end) {
                continue;
            }
            int[] months = new int[end - first];
            Page[] pages = new Page[end - first];
            int leaf = tree.isLeaf(unit) ? 1 : 0;
            for (int run = first; run < end; run++) {
                int month = runs.month(run);
                Page before = own[unit].find(month);
                try {
                    sums.load(run);
                    if (before == null) {
                        pages[run - first] = sums.toPage(leaf);
                    } else {
                        builder.addNumbers(before);
                        sums.addTo(builder);
                        builder.addReport(leaf);
                        pages[run - first] = builder.build();
                    }
                } catch (CellOverflow overflow) {
                    throw Refusals.overflow(tree, schema, unit, month, overflow);
                }
                months[run - first] = month;
            }
            PageSeries added = new PageSeries(months, pages);
            own[unit] = own[unit].isEmpty() ? added : own[unit].replacedBy(added);
        }
    }

    /** The pages of every unit with all that is below it. */
    PageSeries[] totals(PageSeries[] own) {
        PageSeries[] totals = own.clone();
        int pages = 0;
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        for (int unit = tree.size() - 1; unit >= 0; unit--) {
            if (!tree.isLeaf(unit)) {
                int[] months = monthsOf(unit, own, totals);
                totals[unit] = months.length == 0 ? PageSeries.EMPTY : new PageSeries(months, new Page[months.length]);
            }
            int[] months = totals[unit].months;
            if (months.length > 0) {
                least = Math.min(least, months[0]);
                most = Math.max(most, months[months.length - 1]);
                pages += months.length;
            }
        }
        Parallelism shared = parallelism.forWork(pages, PAGES_FOR_THREADS);
        int shares = Math.min(shared.threads(), most - least + 1);
        shared.forEach(shares, () -> share -> addLevels(own, totals, share, shares));
        return totals;
    }

    /** The months in which the unit or one directly below it has a page. */
    private int[] monthsOf(int unit, PageSeries[] own, PageSeries[] totals) {
        int[] months = own[unit].months;
        for (int child = unit + 1; child < tree.subtreeEnd(unit); child = tree.subtreeEnd(child)) {
            months = union(months, totals[child].months);
        }
        return months;
    }

    static int[] union(int[] left, int[] right) {
        if (right.length == 0 || Arrays.equals(left, right)) {
            return left;
        }
        if (left.length == 0) {
            return right;
        }
        int[] all = new int[left.length + right.length];
        int size = 0;
        for (int i = 0, j = 0; i < left.length || j < right.length; ) {
            int next = j == right.length || (i < left.length && left[i] <= right[j]) ? left[i] : right[j];
            i += i < left.length && left[i] == next ? 1 : 0;
            j += j < right.length && right[j] == next ? 1 : 0;
            all[size++] = next;
        }
        return size == left.length ? left : size == right.length ? right : Arrays.copyOf(all, size);
    }

    private void addLevels(PageSeries[] own, PageSeries[] totals, int share, int shares) {
        PageBuilder builder = newBuilder();
        for (int unit = tree.size() - 1; unit >= 0; unit--) {
            if (tree.isLeaf(unit)) {
                continue;
            }
            PageSeries total = totals[unit];
            for (int i = 0; i < total.size(); i++) {
                int month = total.months[i];
                if (month % shares == share) {
                    total.pages[i] = sumOf(builder, unit, month, own, totals);
                }
            }
        }
    }

    private Page sumOf(PageBuilder builder, int unit, int month, PageSeries[] own, PageSeries[] totals) {
        try {
            addTo(builder, own[unit].find(month));
            for (int child = unit + 1; child < tree.subtreeEnd(unit); child = tree.subtreeEnd(child)) {
                addTo(builder, totals[child].find(month));
            }
            return builder.build();
        } catch (CellOverflow overflow) {
            throw Refusals.overflow(tree, schema, unit, month, overflow);
        }
    }

    private static void addTo(PageBuilder builder, @Nullable Page page) {
        if (page != null) {
            builder.add(page);
        }
    }

    /**
     * Brings the pages of one unit and of those above it up to date in one month.
     *
     * @param before what was counted of the unit itself; null for nothing
     * @param after what counts now; null for nothing
     */
    void replace(
            PageSeries[] totals,
            PageBuilder builder,
            int unit,
            int month,
            @Nullable Page before,
            @Nullable Page after) {
        for (int at = unit; at >= 0; at = tree.parentIndex(at)) {
            if (tree.isLeaf(at)) {
                totals[at] = totals[at].with(month, after);
                continue;
            }
            try {
                addTo(builder, totals[at].find(month));
                if (before != null) {
                    builder.subtract(before);
                }
                addTo(builder, after);
                boolean reported = builder.sources() > 0;
                Page sum = builder.build();
                totals[at] = totals[at].with(month, reported ? sum : null);
            } catch (CellOverflow overflow) {
                throw Refusals.overflow(tree, schema, at, month, overflow);
            }
        }
    }
}
