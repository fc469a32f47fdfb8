package vn.tiendo.rollup;

import com.google.common.collect.ImmutableList;

/**
 * A column of words in which several measures lie side by side, so that one addition adds all of them. Sums of words wrap
 * around in the highest lane as integers do, which takes nothing from the difference of two running sums.
 */
final class PackedColumn {
    private final ImmutableList<Lane> lanes;
    private final char[] chars;
    private final int[] ints;
    private final long[] longs;

    /**
     * A column of zeros.
     *
     * @param bits how many bits the lanes take together; words are of 16, 32 or 64
     */
    PackedColumn(int length, int bits, ImmutableList<Lane> lanes) {
        this.lanes = lanes;
        boolean fits16 = bits <= Character.SIZE;
        boolean fits32 = bits <= Integer.SIZE;
        chars = new char[fits16 ? length : 0];
        ints = new int[fits32 && !fits16 ? length : 0];
        longs = new long[fits32 ? 0 : length];
    }

    ImmutableList<Lane> lanes() {
        return lanes;
    }

    /**
     * Puts the low bits of the values of a unit's rows at the given positions.
     *
     * @param data the rows of the unit
     */
    void setAll(int[] positions, int count, UnitRows rows, int[] data) {
        boolean wide = rows.isWide();
        int length = rows.rowLength();
        for (Lane lane : lanes) {
            for (int i = 0, at = rows.place(lane.measure()); i < count; i++, at += length) {
                long word = lane.toWord(UnitRows.value(data, at, wide));
                if (longs.length > 0) {
                    longs[positions[i]] |= word;
                } else if (ints.length > 0) {
                    ints[positions[i]] |= (int) word;
                } else {
                    chars[positions[i]] |= (char) word;
                }
            }
        }
    }

    /**
     * Sums up the words of neighbouring groups.
     *
     * @param from the first word of the first group
     * @param ends by group, how many words are in it and those before it
     * @param running takes the sum of all words up to each
     * @param sums takes the sum of each group; what it has above the lanes is noise
     */
    void addGroups(int from, int[] ends, int groups, long[] running, long[] sums) {
        int count = ends[groups - 1];
        long sum = 0;
        if (longs.length > 0) {
            long[] words = longs;
            for (int i = 0; i < count; i++) {
                sum += words[from + i];
                running[i] = sum;
            }
        } else if (ints.length > 0) {
            int[] words = ints;
            for (int i = 0; i < count; i++) {
                sum += words[from + i];
                running[i] = sum;
            }
        } else {
            char[] words = chars;
            for (int i = 0; i < count; i++) {
                sum += words[from + i];
                running[i] = sum;
            }
        }
        long before = 0;
        for (int group = 0; group < groups; group++) {
            long upTo = running[ends[group] - 1];
            sums[group] = upTo - before;
            before = upTo;
        }
    }

    long memory() {
        return 2L * chars.length + 4L * ints.length + 8L * longs.length;
    }
}
