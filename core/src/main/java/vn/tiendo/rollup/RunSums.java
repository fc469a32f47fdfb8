package vn.tiendo.rollup;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * The vectors of one run of a store, cell by cell. Facts of one cell stand together, so the words of a column are summed from
 * end to end without looking at cells, and the sum of each group is the difference of two running sums: no branch that the
 * processor could guess wrong, and no sum that waits for the one before it to reach memory.
 */
final class RunSums {
    private final FactStore store;
    private final ImmutableList<PackedColumn> columns;
    private final int stride;
    private final boolean checked;

    /** Whether it is worth trying to do with vectors of 31 bits. */
    private final boolean tryNarrow;

    private int size;
    private int[] cells = {};
    /** By group, where its vector begins: in a flat page that of its cell, otherwise one behind the other. */
    private int[] places = {};

    private int length;
    private boolean flat;
    private int[] groupLengths = {};
    private int[] groupEnds = {};
    private long[] groupSums = {};
    private final long[] running = new long[PackedColumn.AT_A_TIME];

    private boolean narrow;
    private int[] ints = {};
    private long[] longs = {};

    /**
     * Sums of a store.
     *
     * @param checked whether a sum may pass the range of {@code long}
     */
    RunSums(FactStore store, boolean checked) {
        this.store = store;
        this.columns = store.measures().all();
        this.stride = store.schema().stride();
        this.checked = checked;
        this.tryNarrow = !checked && store.measures().mostBits() < Page.NARROW_BITS;
    }

    /** Sums up a run. */
    void load(int run) {
        loadGroups(run);
        int start = store.runs().start(run);
        narrow = tryNarrow && addNarrow(start) && store.excesses().addTo(run, ints);
        if (!narrow) {
            addWide(start);
            store.excesses().addTo(run, this);
        }
        if (store.runs().isSplit(run)) {
            joinGroups();
        }
    }

    private void loadGroups(int run) {
        StoredRuns runs = store.runs();
        int firstGroup = runs.groupStart(run);
        size = runs.groupStart(run + 1) - firstGroup;
        if (cells.length < size) {
            cells = new int[2 * size];
            places = new int[2 * size];
            groupLengths = new int[2 * size];
            groupEnds = new int[2 * size];
            groupSums = new long[2 * size];
        }
        store.groupCells().copyTo(firstGroup, size, cells);
        store.groupLengths().copyTo(firstGroup, size, groupLengths);
        int facts = 0;
        for (int i = 0; i < size; i++) {
            facts += groupLengths[i];
            groupEnds[i] = facts;
        }
        place(isFlat(runs.isSplit(run), size, cells[size - 1]));
    }

    /** Whether the vectors of a run stand at the places of their cells, and not one behind the other. */
    static boolean isFlat(boolean split, int groups, int lastCell) {
        return !split && Page.isFlat(groups, lastCell + 1);
    }

    private void place(boolean asFlat) {
        flat = asFlat;
        for (int i = 0; i < size; i++) {
            places[i] = (asFlat ? cells[i] : i) * stride;
        }
        length = places[size - 1] + stride;
    }

    /** Puts all but excesses into narrow vectors, and tells whether they fit. */
    private boolean addNarrow(int start) {
        if (ints.length < length) {
            ints = new int[2 * length];
        }
        Arrays.fill(ints, 0, length, 0);
        for (int group = 0; group < size; group++) {
            ints[places[group]] = groupLengths[group];
        }
        long bits = 0;
        for (PackedColumn column : columns) {
            column.addGroups(start, groupEnds, size, running, groupSums);
            for (Lane lane : column.lanes()) {
                bits |= lane.putSums(groupSums, size, places, ints);
            }
        }
        return bits >>> Page.NARROW_BITS == 0;
    }

    private void addWide(int start) {
        growLongs();
        Arrays.fill(longs, 0, length, 0);
        for (int group = 0; group < size; group++) {
            longs[places[group]] = groupLengths[group];
        }
        for (PackedColumn column : columns) {
            column.addGroups(start, groupEnds, size, running, groupSums);
            for (Lane lane : column.lanes()) {
                int slot = 1 + lane.measure();
                for (int group = 0; group < size; group++) {
                    longs[places[group] + slot] = sum(0, lane.sumOf(groupSums[group]), group, slot);
                }
            }
        }
    }

    private void growLongs() {
        if (longs.length < length) {
            longs = new long[2 * length];
        }
    }

    /** Adds to one number, as flat as the run is. */
    void add(int at, long value) {
        long sum = longs[at] + value;
        if (checked && sum < 0) {
            throw new CellOverflow(flat ? at / stride : cells[at / stride], at % stride);
        }
        longs[at] = sum;
    }

    private long sum(long left, long right, int group, int slot) {
        long sum = left + right;
        if (checked && sum < 0) {
            throw new CellOverflow(cells[group], slot);
        }
        return sum;
    }

    /** Makes one group of those of the same cell. */
    private void joinGroups() {
        widen();
        int last = 0;
        for (int group = 1; group < size; group++) {
            boolean same = cells[group] == cells[last];
            last += same ? 0 : 1;
            cells[last] = cells[group];
            for (int slot = 0; slot < stride; slot++) {
                long value = longs[group * stride + slot];
                int to = last * stride + slot;
                longs[to] = same ? sum(longs[to], value, last, slot) : value;
            }
        }
        size = last + 1;
        place(Page.isFlat(size, cells[last] + 1));
        growLongs();
        if (flat) {
            spread();
        }
    }

    /** Moves vectors to the places of their cells, from behind so that none is overwritten before it is moved. */
    private void spread() {
        int end = length;
        for (int i = size - 1; i >= 0; i--) {
            System.arraycopy(longs, i * stride, longs, places[i], stride);
            Arrays.fill(longs, places[i] + stride, end, 0);
            end = places[i];
        }
        Arrays.fill(longs, 0, end, 0);
    }

    private void widen() {
        if (narrow) {
            growLongs();
            for (int i = 0; i < length; i++) {
                longs[i] = ints[i];
            }
            narrow = false;
        }
    }

    /** Adds all to a page that is being built. */
    void addTo(PageBuilder page) {
        widen();
        for (int i = 0; i < size; i++) {
            page.touch(cells[i]);
            for (int slot = 0; slot < stride; slot++) {
                page.addOne(cells[i] * stride + slot, longs[places[i] + slot]);
            }
        }
    }

    /** The page of all, one report. */
    Page toPage(int leaf) {
        int[] kept = flat ? null : Arrays.copyOf(cells, size);
        return narrow
                ? Page.copyOf(kept, ints, length, size, 1, leaf)
                : Page.copyOf(kept, longs, 0, length, size, 1, leaf);
    }
}
