package vn.tiendo.rollup;

import java.util.Arrays;

/**
 * The vectors of one run of a store, cell by cell. Facts of one cell stand together, so a measure is summed from end to end
 * without looking at cells, and the sum of each cell is the difference of two running sums: no branch that the processor
 * could guess wrong, and no sum that waits for the one before it to reach memory.
 */
final class RunSums {
    private final FactStore store;
    private final int stride;
    private final boolean checked;

    private int size;
    private int[] cells = {};
    /** By group, how many facts of the run are in it and those before it. */
    private int[] groupEnds = {};

    private long[] vectors = {};
    private long[] running = {};

    /**
     * Sums of a store.
     *
     * @param checked whether a sum may pass the range of {@code long}
     */
    RunSums(FactStore store, boolean checked) {
        this.store = store;
        this.stride = store.schema().stride();
        this.checked = checked;
    }

    /** Sums up a run. */
    void load(int run) {
        StoredRuns runs = store.runs();
        int firstGroup = runs.groupStart(run);
        size = runs.groupStart(run + 1) - firstGroup;
        if (cells.length < size) {
            cells = new int[2 * size];
            groupEnds = new int[2 * size];
            vectors = new long[2 * size * stride];
        }
        store.groupCells().copyTo(firstGroup, size, cells);
        store.groupLengths().copyTo(firstGroup, size, groupEnds);
        int end = 0;
        for (int i = 0; i < size; i++) {
            int length = groupEnds[i];
            vectors[i * stride] = length;
            end += length;
            groupEnds[i] = end;
        }
        if (running.length < end) {
            running = new long[2 * end];
        }
        for (int slot = 1; slot < stride; slot++) {
            NarrowLongs column = store.measure(slot - 1);
            if (checked) {
                sumChecked(column, runs.start(run), slot);
            } else {
                sum(column, runs.start(run), slot);
            }
        }
        store.excesses().addTo(run, this);
    }

    private void sum(NarrowLongs column, int start, int slot) {
        long[] sums = running;
        long[] to = vectors;
        int[] ends = groupEnds;
        column.runningSums(start, ends[size - 1], sums);
        long before = 0;
        for (int group = 0; group < size; group++) {
            long sum = sums[ends[group] - 1];
            to[group * stride + slot] = sum - before;
            before = sum;
        }
    }

    private void sumChecked(NarrowLongs column, int start, int slot) {
        int at = start;
        for (int group = 0; group < size; group++) {
            int to = group * stride + slot;
            vectors[to] = 0;
            for (int end = start + groupEnds[group]; at < end; at++) {
                addTo(to, column.get(at));
            }
        }
    }

    /** Adds to one number of a group of the run. */
    void add(int group, int slot, long value) {
        addTo(group * stride + slot, value);
    }

    private void addTo(int at, long value) {
        long sum = vectors[at] + value;
        if (sum < 0) {
            throw new CellOverflow(cells[at / stride], at % stride);
        }
        vectors[at] = sum;
    }

    /** Adds all to a page that is being built. */
    void addTo(PageBuilder page) {
        for (int i = 0; i < size; i++) {
            page.touch(cells[i]);
            for (int slot = 0; slot < stride; slot++) {
                page.addOne(cells[i] * stride + slot, vectors[i * stride + slot]);
            }
        }
    }

    /** The page of all, one report. */
    Page toPage(int leaf) {
        int end = cells[size - 1] + 1;
        if (!Page.isFlat(size, end)) {
            return new Page(Arrays.copyOf(cells, size), Arrays.copyOf(vectors, size * stride), size, 1, leaf);
        }
        long[] values = new long[end * stride];
        if (size == end) {
            System.arraycopy(vectors, 0, values, 0, values.length);
        } else {
            for (int i = 0, from = 0; i < size; i++) {
                int to = cells[i] * stride;
                for (int slot = 0; slot < stride; slot++) {
                    values[to + slot] = vectors[from++];
                }
            }
        }
        return new Page(null, values, size, 1, leaf);
    }
}
