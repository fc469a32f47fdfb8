package vn.tiendo.rollup;

import java.util.Arrays;

/**
 * The numbers of the chunks that belong to one unit, in the order in which they were filled. The more there are, the more are
 * set aside side by side: whoever reads them waits for memory once for all of these, and not once for each.
 */
final class UnitChunks {
    /** At least so many times as many chunks are filled as are set aside for later. */
    private static final int FILLED_A_SPARE_ONE = 4;

    private int[] numbers = new int[4];
    private int count;

    /** The next chunk that is set aside. */
    private int next;

    /** How many are. */
    private int spare;

    int count() {
        return count;
    }

    int number(int index) {
        return numbers[index];
    }

    /** Copies the front of an array into another chunk. */
    void add(RowSlabs slabs, int[] rows) {
        if (spare == 0) {
            spare = Math.max(1, Math.min(count / FILLED_A_SPARE_ONE, slabs.mostTogether()));
            next = slabs.reserve(spare);
        }
        slabs.fill(next, rows);
        add(next);
        next++;
        spare--;
    }

    private void add(int number) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        numbers[count++] = number;
    }

    /** Adds the chunks of another one, whose numbers are greater by so much here. */
    void addAll(UnitChunks other, int more) {
        for (int i = 0; i < other.count; i++) {
            add(other.numbers[i] + more);
        }
    }
}
