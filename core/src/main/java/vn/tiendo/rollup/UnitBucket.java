package vn.tiendo.rollup;

import java.util.Arrays;

/**
 * The rows of one unit. New ones go to a short array, which stays in the cache with those of the other units, and from there
 * to memory many at a time: a row for itself would wait for its place in memory.
 */
final class UnitBucket {
    private static final int FIRST_ROWS = 4;
    private static final int MOST_ROWS = 64;
    private static final int[] NO_ROWS = {};
    private static final int[][] NO_CHUNKS = {};

    int[] open = NO_ROWS;
    int end;
    int firstMonth = Integer.MAX_VALUE;
    int lastMonth = Integer.MIN_VALUE;

    private int[][] full = NO_CHUNKS;
    private int fullCount;

    boolean isEmpty() {
        return end == 0 && fullCount == 0;
    }

    /** Makes room for another row. */
    void grow(int rowLength) {
        int most = MOST_ROWS * rowLength;
        if (open.length < most) {
            open = Arrays.copyOf(open, Math.min(most, Math.max(FIRST_ROWS * rowLength, 4 * open.length)));
            return;
        }
        append(open.clone());
        end = 0;
    }

    private void append(int[] rows) {
        if (fullCount == full.length) {
            full = Arrays.copyOf(full, Math.max(4, 2 * fullCount));
        }
        full[fullCount++] = rows;
    }

    /** Adds the rows of another one, which is of no use any more. */
    void take(UnitBucket other) {
        for (int i = 0; i < other.fullCount; i++) {
            append(other.full[i]);
        }
        if (other.end > 0) {
            append(Arrays.copyOf(other.open, other.end));
        }
        firstMonth = Math.min(firstMonth, other.firstMonth);
        lastMonth = Math.max(lastMonth, other.lastMonth);
    }

    /** How many chunks there are. */
    int chunkCount() {
        return end > 0 ? fullCount + 1 : fullCount;
    }

    int[] chunk(int index) {
        return index < fullCount ? full[index] : open;
    }

    /** How many numbers of a chunk are used. */
    int chunkEnd(int index) {
        return index < fullCount ? full[index].length : end;
    }

    /** How many numbers all rows have together. */
    long length() {
        long length = end;
        for (int i = 0; i < fullCount; i++) {
            length += full[i].length;
        }
        return length;
    }

    /** From now on two numbers a measure. */
    void widen(int rowLength, int newLength) {
        for (int i = 0; i < fullCount; i++) {
            full[i] = widened(full[i], rowLength, newLength);
        }
        open = widened(open, rowLength, newLength);
        end = end / rowLength * newLength;
    }

    private static int[] widened(int[] narrow, int rowLength, int newLength) {
        int count = narrow.length / rowLength;
        int[] wide = new int[count * newLength];
        for (int from = 0, to = 0; from < narrow.length; from += rowLength, to += newLength) {
            System.arraycopy(narrow, from, wide, to, UnitRows.MEASURES);
            for (int i = UnitRows.MEASURES; i < rowLength; i++) {
                wide[to + 2 * i - UnitRows.MEASURES] = narrow[from + i];
            }
        }
        return wide;
    }
}
