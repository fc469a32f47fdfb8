package vn.tiendo.rollup;

import java.util.Arrays;

/**
 * Rows in chunks of {@value #ROWS}, and these side by side in arrays of some megabytes, which the usual collector, G1, does
 * not move. A chunk has a number, which it keeps.
 */
final class RowSlabs {
    /** How many rows a chunk has. */
    static final int ROWS = 64;

    private static final int FIRST_CHUNKS = 16;

    /** So many chunks at most are set aside at a time. */
    private static final int MOST_TOGETHER = 16;

    /** A slab of wide rows takes so many numbers at most, one of narrow rows half of it: 4 MB with its header. */
    private static final int MOST_NUMBERS = (1 << 21) - 64;

    private final int chunksASlab;
    private int chunkLength;
    private int[][] slabs = {};
    private int slabCount;

    /** How many numbers of the last slab are used. */
    private int used;

    RowSlabs(RowForm form) {
        chunkLength = ROWS * form.length;
        chunksASlab = Math.max(1, MOST_NUMBERS / (ROWS * form.widened().length));
    }

    /** How many numbers a chunk has. */
    int chunkLength() {
        return chunkLength;
    }

    /** The array in which a chunk stands. */
    int[] slab(int chunk) {
        return slabs[chunk / chunksASlab];
    }

    /** Where a chunk begins in its array. */
    int start(int chunk) {
        return chunk % chunksASlab * chunkLength;
    }

    /** Whether a chunk stands so many behind another one in the same array. */
    boolean isBehind(int chunk, int other, int many) {
        return chunk == other + many && chunk / chunksASlab == other / chunksASlab;
    }

    /** How many chunks may be set aside at a time: few of those of a slab, whose end is not used when they do not fit. */
    int mostTogether() {
        return Math.min(MOST_TOGETHER, chunksASlab / MOST_TOGETHER);
    }

    /** Sets chunks aside, at least one, that stand side by side, and gives the number of the first one. */
    int reserve(int chunks) {
        int full = chunksASlab * chunkLength;
        int length = chunks * chunkLength;
        if (slabCount == 0) {
            append(new int[Math.min(FIRST_CHUNKS * chunkLength, full)]);
        } else if (used + length > full) {
            append(new int[full]);
            used = 0;
        }
        int last = slabCount - 1;
        int end = used + length;
        if (end > slabs[last].length) {
            slabs[last] = Arrays.copyOf(slabs[last], Math.min(full, Math.max(4 * used, end)));
        }
        int chunk = last * chunksASlab + used / chunkLength;
        used = end;
        return chunk;
    }

    /** Copies the front of an array into a chunk. */
    void fill(int chunk, int[] rows) {
        System.arraycopy(rows, 0, slab(chunk), start(chunk), chunkLength);
    }

    private void append(int[] slab) {
        if (slabCount == slabs.length) {
            slabs = Arrays.copyOf(slabs, Math.max(4, 2 * slabCount));
        }
        slabs[slabCount++] = slab;
    }

    /** Takes the chunks of another one with rows of the same length, and tells by how much their numbers are greater here. */
    int take(RowSlabs other) {
        int before = slabCount * chunksASlab;
        for (int i = 0; i < other.slabCount; i++) {
            append(other.slabs[i]);
        }
        if (other.slabCount > 0) {
            used = other.used;
        }
        return before;
    }

    /** From now on rows are wide, twice as long. */
    void widen(RowForm narrow) {
        for (int i = 0; i < slabCount; i++) {
            slabs[i] = narrow.widen(slabs[i]);
        }
        chunkLength *= 2;
        used *= 2;
    }

    /** Counts all rows; what is not used has zeros, which count for nothing. */
    void count(FactStatistics statistics, RowForm form) {
        for (int i = 0; i < slabCount; i++) {
            statistics.count(slabs[i], slabs[i].length, form);
        }
    }
}
