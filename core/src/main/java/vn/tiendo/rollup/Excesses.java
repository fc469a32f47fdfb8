package vn.tiendo.rollup;

import java.util.Arrays;

/** The parts of values that do not fit in the width of their column, by run of the store. */
final class Excesses {
    private int size;
    private int[] runs = new int[16];
    private int[] places = new int[16];
    private long[] parts = new long[16];
    private int[] starts = {};

    /** Notes a part, not zero, already shifted to its place in the value. */
    void add(int run, int place, long part) {
        if (size == runs.length) {
            runs = Arrays.copyOf(runs, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
            parts = Arrays.copyOf(parts, 2 * size);
        }
        runs[size] = run;
        places[size] = place;
        parts[size++] = part;
    }

    /** Groups the parts by run, once all are noted. */
    void group(int runCount) {
        if (size == 0) {
            runs = new int[0];
            places = runs;
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
        int[] groupedPlaces = new int[size];
        long[] groupedParts = new long[size];
        for (int i = 0; i < size; i++) {
            int at = next[runs[i]]++;
            groupedPlaces[at] = places[i];
            groupedParts[at] = parts[i];
        }
        runs = new int[0];
        places = groupedPlaces;
        parts = groupedParts;
    }

    /** Adds the parts of a run. */
    void addTo(int run, PageBuilder page) {
        if (starts.length > 0) {
            for (int i = starts[run]; i < starts[run + 1]; i++) {
                page.addOne(places[i], parts[i]);
            }
        }
    }

    long memory() {
        return 4L * starts.length + 4L * places.length + 8L * parts.length;
    }
}
