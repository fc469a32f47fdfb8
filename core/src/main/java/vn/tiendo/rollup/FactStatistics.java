package vn.tiendo.rollup;

import java.util.Arrays;

/** What packing needs to know of facts. */
final class FactStatistics {
    /** By how many bits lanes may differ. */
    private static final int STEP = 8;

    /** A value that exceeds its lane weighs as much as so many bytes: it takes eight, and more time than those of lanes. */
    private static final int EXCESS_COST = 18;

    private final int measures;
    /** By measure, how many values need more than 0, 8, 16 … 56 bits. */
    private final long[][] beyond;

    private final long[] sums;

    FactStatistics(int measures) {
        this.measures = measures;
        this.beyond = new long[measures][Lane.MOST_BITS / STEP + 1];
        this.sums = new long[measures];
    }

    /** Counts the rows at the front of an array. */
    void count(int[] rows, int end, RowForm form) {
        for (int i = 0; i < measures; i++) {
            if (form.wide) {
                countWide(rows, end, form, i);
            } else {
                countNarrow(rows, end, form, i);
            }
        }
    }

    private void countNarrow(int[] rows, int end, RowForm form, int measure) {
        long sum = 0;
        int beyond0 = 0;
        int beyond8 = 0;
        int beyond16 = 0;
        int beyond24 = 0;
        for (int at = form.place(measure); at < end; at += form.length) {
            int value = rows[at];
            sum += value & 0xFFFFFFFFL;
            beyond0 += value != 0 ? 1 : 0;
            beyond8 += value >>> 8 != 0 ? 1 : 0;
            beyond16 += value >>> 16 != 0 ? 1 : 0;
            beyond24 += value >>> 24 != 0 ? 1 : 0;
        }
        long[] counts = beyond[measure];
        counts[0] += beyond0;
        counts[1] += beyond8;
        counts[2] += beyond16;
        counts[3] += beyond24;
        sums[measure] = saturatedSum(sums[measure], sum);
    }

    private void countWide(int[] rows, int end, RowForm form, int measure) {
        long[] counts = beyond[measure];
        for (int at = form.place(measure); at < end; at += form.length) {
            long value = form.value(rows, at);
            for (int i = 0; i < counts.length && value >>> (i * STEP) != 0; i++) {
                counts[i]++;
            }
            sums[measure] = saturatedSum(sums[measure], value);
        }
    }

    /** The sum of two numbers that are not negative, {@code Long.MAX_VALUE} where it is greater. */
    static long saturatedSum(long left, long right) {
        long sum = left + right;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    /** By measure, the sum over all facts, {@code Long.MAX_VALUE} where it is greater. */
    long[] sums() {
        return Arrays.copyOf(sums, measures);
    }

    /** The bits of a lane with which a measure weighs least, what exceeds it counted; 0 for none. */
    int bestBits(int measure, long size) {
        int best = 0;
        long least = EXCESS_COST * beyond[measure][0];
        for (int bits = STEP; bits <= Lane.MOST_BITS; bits += STEP) {
            long weight = (bits + Lane.HEADROOM) / Byte.SIZE * size + EXCESS_COST * beyond[measure][bits / STEP];
            if (weight < least) {
                least = weight;
                best = bits;
            }
        }
        return best;
    }
}
