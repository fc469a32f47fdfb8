package vn.tiendo.rollup;

import java.util.Arrays;

/** The parts of values that do not fit in the width of their column, by run of the store. */
final class Excesses {
    private int size;
    private int[] runs = new int[16];
    private int[] groups = new int[16];
    private char[] slots = new char[16];
    private long[] parts = new long[16];
    private int[] starts = {};

    /** Notes a part, not zero, already shifted to its place in the value. */
    void add(int run, int group, int slot, long part) {
        if (size == runs.length) {
            runs = Arrays.copyOf(runs, 2 * size);
            groups = Arrays.copyOf(groups, 2 * size);
            slots = Arrays.copyOf(slots, 2 * size);
            parts = Arrays.copyOf(parts, 2 * size);
        }
        runs[size] = run;
        groups[size] = group;
        slots[size] = (char) slot;
        parts[size++] = part;
    }

    /** Groups the parts by run, once all are noted. */
    void group(int runCount) {
        if (size == 0) {
            runs = new int[0];
            groups = runs;
            slots = new char[0];
            parts = new long[0];
            return;
        }
        starts = new int[runCount + 1];
        for (int i = 0; i < size; i++) {
            starts[runs[i] + 1]++;
        }
        for (int i = 0; i < runCount; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = starts.clone();
        int[] groupedGroups = new int[size];
        char[] groupedSlots = new char[size];
        long[] groupedParts = new long[size];
        for (int i = 0; i < size; i++) {
            int at = next[runs[i]]++;
            groupedGroups[at] = groups[i];
            groupedSlots[at] = slots[i];
            groupedParts[at] = parts[i];
        }
        runs = new int[0];
        groups = groupedGroups;
        slots = groupedSlots;
        parts = groupedParts;
    }

    /** Adds the parts of a run. */
    void addTo(int run, RunSums sums) {
        if (starts.length > 0) {
            for (int i = starts[run]; i < starts[run + 1]; i++) {
                sums.add(groups[i], slots[i], parts[i]);
            }
        }
    }

    /** Adds the parts of a run to narrow vectors, and tells whether they fit; if not, the vectors are of no use any more. */
    boolean addTo(int run, int[] places, int[] vectors) {
        if (starts.length > 0) {
            for (int i = starts[run]; i < starts[run + 1]; i++) {
                int at = places[groups[i]] + slots[i];
                long sum = vectors[at] + parts[i];
                if (sum >>> Page.NARROW_BITS != 0) {
                    return false;
                }
                vectors[at] = (int) sum;
            }
        }
        return true;
    }

    long memory() {
        return 4L * starts.length + 6L * groups.length + 8L * parts.length;
    }
}
