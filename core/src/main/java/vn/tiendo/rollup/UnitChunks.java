package vn.tiendo.rollup;

import java.util.Arrays;

/** The numbers of the chunks that belong to one unit, in the order in which they were filled. */
final class UnitChunks {
    private int[] numbers = new int[4];
    private int count;

    int count() {
        return count;
    }

    int number(int index) {
        return numbers[index];
    }

    void add(int number) {
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
