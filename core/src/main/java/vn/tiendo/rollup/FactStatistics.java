package vn.tiendo.rollup;

import java.util.Arrays;

/** What sorting and narrowing need to know of a buffer's facts; counted chunk by chunk while it is in the cache. */
final class FactStatistics {
    private static final int[] WIDTHS = {1, 2, 4, 8};
    private static final int EXCESS_BYTES = 18;

    private final int[] perUnit;
    private final int measures;
    /** By measure, how many values need more than 1, 2, 4 bytes. */
    private final long[][] beyond;

    private final long[] sums;
    private int counted;

    FactStatistics(int units, int measures) {
        this.perUnit = new int[units];
        this.measures = measures;
        this.beyond = new long[measures][WIDTHS.length - 1];
        this.sums = new long[measures];
    }

    /** Counts the rows of the current chunk that were not counted yet. */
    void count(int[] rows, int end, int rowLength, boolean wide) {
        for (int at = counted; at < end; at += rowLength) {
            perUnit[rows[at]]++;
        }
        for (int i = 0; i < measures; i++) {
            int first = counted + FactBuffer.KEYS + (wide ? 2 * i : i);
            if (wide) {
                countWide(rows, first, end, rowLength, i);
            } else {
                countNarrow(rows, first, end, rowLength, i);
            }
        }
        counted = end;
    }

    private void countNarrow(int[] rows, int first, int end, int rowLength, int measure) {
        long sum = 0;
        int beyond1 = 0;
        int beyond2 = 0;
        for (int at = first; at < end; at += rowLength) {
            int value = rows[at];
            sum += value & 0xFFFFFFFFL;
            beyond1 += value >>> 8 != 0 ? 1 : 0;
            beyond2 += value >>> 16 != 0 ? 1 : 0;
        }
        beyond[measure][0] += beyond1;
        beyond[measure][1] += beyond2;
        sums[measure] = saturatedSum(sums[measure], sum);
    }

    private void countWide(int[] rows, int first, int end, int rowLength, int measure) {
        long[] counts = beyond[measure];
        for (int at = first; at < end; at += rowLength) {
            long value = FactBuffer.value(rows, at, true);
            counts[0] += value >>> 8 != 0 ? 1 : 0;
            counts[1] += value >>> 16 != 0 ? 1 : 0;
            counts[2] += value >>> 32 != 0 ? 1 : 0;
            sums[measure] = saturatedSum(sums[measure], value);
        }
    }

    /** The sum of two numbers that are not negative, {@code Long.MAX_VALUE} where it is greater. */
    static long saturatedSum(long left, long right) {
        long sum = left + right;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    void nextChunk() {
        counted = 0;
    }

    void widen(int oldLength, int newLength) {
        counted = counted / oldLength * newLength;
    }

    int[] perUnit() {
        return perUnit;
    }

    /** By measure, the sum over all facts, {@code Long.MAX_VALUE} where it is greater. */
    long[] sums() {
        return Arrays.copyOf(sums, measures);
    }

    /** The width in which the values of a measure take the fewest bytes, what exceeds it counted. */
    int bestWidth(int measure, long size) {
        int best = WIDTHS.length - 1;
        long least = WIDTHS[best] * size;
        for (int i = WIDTHS.length - 2; i >= 0; i--) {
            long bytes = WIDTHS[i] * size + EXCESS_BYTES * beyond[measure][i];
            if (bytes < least) {
                least = bytes;
                best = i;
            }
        }
        return WIDTHS[best];
    }
}
