package vn.tiendo.rollup;

/**
 * Where the values of a measure lie in the words of a {@link PackedColumn}: so many low bits of each value, moved to the left.
 * Above them stay {@value #HEADROOM} bits in which sums grow.
 */
record Lane(int measure, int shift, int bits) {
    /** So many bits more than a value a sum takes. */
    static final int HEADROOM = 8;

    /** So many values have a sum that fits: {@code 255 * (2^bits - 1) < 2^(bits + 8)}. */
    static final int MOST_VALUES = (1 << HEADROOM) - 1;

    /** The bits that fit in any word. */
    static final int MOST_BITS = Long.SIZE - HEADROOM;

    /** The word that has the low bits of a value and nothing else. */
    long toWord(long value) {
        return (value & (-1L >>> (Long.SIZE - bits))) << shift;
    }

    /** The sum of at most {@value #MOST_VALUES} values in the sum of their words, whatever the lanes beside it hold. */
    long sumOf(long words) {
        return words >>> shift & (-1L >>> (Long.SIZE - bits - HEADROOM));
    }

    /**
     * Puts the sums of groups of at most {@value #MOST_VALUES} values into vectors at the given places, and tells which bits
     * any of them has; those above the lowest 32 are lost.
     */
    long putSums(long[] words, int count, int[] places, int[] vectors) {
        long mask = -1L >>> (Long.SIZE - bits - HEADROOM);
        long all = 0;
        for (int i = 0; i < count; i++) {
            long sum = words[i] >>> shift & mask;
            all |= sum;
            vectors[places[i] + 1 + measure] = (int) sum;
        }
        return all;
    }
}
