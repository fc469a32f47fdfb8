package vn.tiendo.rollup;

import com.google.common.collect.ImmutableList;

/**
 * A column of words in which several measures lie side by side, so that one addition adds all of them. Sums of words wrap
 * around in the highest lane as integers do, which takes nothing from the difference of two running sums.
 */
final class PackedColumn {
    /** How many words are summed up before the groups are told apart. */
    static final int AT_A_TIME = 1024;

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
    void setAll(int[] positions, int count, RowForm form, int[] data) {
        for (Lane lane : lanes) {
            for (int i = 0, at = form.place(lane.measure()); i < count; i++, at += form.length) {
                long word = lane.toWord(form.value(data, at));
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
     * Sums up the words of neighbouring groups, so many words at a time that their running sums stay in the first cache.
     *
     * @param from the first word of the first group
     * @param ends by group, how many words are in it and those before it; at most {@link Lane#MOST_VALUES} are in one
     * @param running room for {@value #AT_A_TIME} sums
     * @param sums takes the sum of each group; what it has above the lanes is noise
     */
    void addGroups(int from, int[] ends, int groups, long[] running, long[] sums) {
        int start = 0;
        int group = 0;
        while (group < groups) {
            int first = group;
            do {
                group++;
            } while (group < groups && ends[group] - start <= AT_A_TIME);
            addWords(from + start, ends[group - 1] - start, running);
            long before = 0;
            for (int i = first; i < group; i++) {
                long upTo = running[ends[i] - start - 1];
                sums[i] = upTo - before;
                before = upTo;
            }
            start = ends[group - 1];
        }
    }

    /** Takes the sum of all words up to each. */
    private void addWords(int from, int count, long[] running) {
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
    }

    long memory() {
        return 2L * chars.length + 4L * ints.length + 8L * longs.length;
    }
}
