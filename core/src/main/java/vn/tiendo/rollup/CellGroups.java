package vn.tiendo.rollup;

import java.util.Arrays;

/**
 * The facts of one unit, month and cell stand together; here are the cell of each such group and how many they are. Where they
 * are more than {@link Lane#MOST_VALUES}, they are several groups.
 */
final class CellGroups {
    private int size;
    private int[] cells = new int[64];
    private int[] lengths = new int[64];

    void add(int cell, int length) {
        int rest = length;
        for (; rest > Lane.MOST_VALUES; rest -= Lane.MOST_VALUES) {
            addOne(cell, Lane.MOST_VALUES);
        }
        addOne(cell, rest);
    }

    private void addOne(int cell, int length) {
        if (size == cells.length) {
            int grown = Math.max(size + (size >> 1), size + 1);
            cells = Arrays.copyOf(cells, grown);
            lengths = Arrays.copyOf(lengths, grown);
        }
        cells[size] = cell;
        lengths[size++] = length;
    }

    int cell(int group) {
        return cells[group];
    }

    /** The place of a group of a cell among those of a run, which are in ascending order. */
    int indexOf(int cell, int from, int end) {
        return Arrays.binarySearch(cells, from, end, cell) - from;
    }

    int size() {
        return size;
    }

    NarrowInts cells() {
        return new NarrowInts(cells, size);
    }

    NarrowInts lengths() {
        return new NarrowInts(lengths, size);
    }
}
