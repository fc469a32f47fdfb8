package vn.tiendo.rollup;

import java.util.Arrays;

/**
 * The parts of values that do not fit in their lanes, by run of the store. Each is a word that is read with one access to
 * memory: above 32 bits of the part, then whether these are its high half, and where they are added in the vectors of the run.
 */
final class Excesses {
    private static final long LOW_HALF = 0xFFFFFFFFL;
    private static final int HIGH = Integer.MIN_VALUE;

    private int size;
    private int[] runs = new int[16];
    private long[] words = new long[16];
    private int[] starts = {};

    /**
     * Notes a part.
     *
     * @param place where it belongs in the vectors of the run, see {@link RunSums}
     * @param part already shifted to its place in the value
     */
    void add(int run, int place, long part) {
        if ((part & LOW_HALF) != 0) {
            addHalf(run, place, part);
        }
        if (part >>> Integer.SIZE != 0) {
            addHalf(run, place | HIGH, part >>> Integer.SIZE);
        }
    }

    private void addHalf(int run, int place, long half) {
        if (size == runs.length) {
            runs = Arrays.copyOf(runs, 2 * size);
            words = Arrays.copyOf(words, 2 * size);
        }
        runs[size] = run;
        words[size++] = half << Integer.SIZE | (place & LOW_HALF);
    }

    /** Groups the parts by run, once all are noted. */
    void group(int runCount) {
        if (size > 0) {
            starts = new int[runCount + 1];
            for (int i = 0; i < size; i++) {
                starts[runs[i] + 1]++;
            }
            for (int i = 0; i < runCount; i++) {
                starts[i + 1] += starts[i];
            }
        }
        int[] next = starts.clone();
        long[] grouped = new long[size];
        for (int i = 0; i < size; i++) {
            grouped[next[runs[i]]++] = words[i];
        }
        runs = new int[0];
        words = grouped;
    }

    /** Adds the parts of a run. */
    void addTo(int run, RunSums sums) {
        if (starts.length > 0) {
            for (int i = starts[run]; i < starts[run + 1]; i++) {
                sums.add(place(words[i]), part(words[i]));
            }
        }
    }

    /** Adds the parts of a run to narrow vectors, and tells whether they fit; if not, the vectors are of no use any more. */
    boolean addTo(int run, int[] vectors) {
        if (starts.length == 0) {
            return true;
        }
        long bits = 0;
        int end = starts[run + 1];
        for (int i = starts[run]; i < end; i++) {
            int at = place(words[i]);
            long sum = vectors[at] + part(words[i]);
            bits |= sum;
            vectors[at] = (int) sum;
        }
        return bits >>> Page.NARROW_BITS == 0;
    }

    private static int place(long word) {
        return (int) word & ~HIGH;
    }

    private static long part(long word) {
        long half = word >>> Integer.SIZE;
        return (int) word < 0 ? half << Integer.SIZE : half;
    }

    long memory() {
        return 4L * starts.length + 8L * words.length;
    }
}
