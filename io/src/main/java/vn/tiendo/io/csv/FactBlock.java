package vn.tiendo.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the good rows of a block hold, as columns, and what there is to say of the others. Used again and again. */
final class FactBlock {
    private static final int FIRST_ROWS = 1 << 8;

    /** How many lines end in it. */
    int lines;

    /** How many good rows it has. */
    int size;

    int[] units = {};
    int[] months = {};
    /** The categories, as {@link #categories} count. */
    int[] categoryIds = {};
    /** What is left of the cell when the category is taken away. */
    int[] codes = {};
    /** The line in the block on which each good row begins, from 0. */
    int[] rowLines = {};

    final long[][] values;

    CategoryIds categories = new CategoryIds();
    final List<RowNote> notes = new ArrayList<>();

    FactBlock(int measures) {
        values = new long[measures][0];
    }

    /** Forgets its rows. */
    void clear() {
        lines = 0;
        size = 0;
        notes.clear();
    }

    /** Makes room for further rows. */
    void grow() {
        int capacity = Math.max(FIRST_ROWS, units.length + units.length / 2);
        units = Arrays.copyOf(units, capacity);
        months = Arrays.copyOf(months, capacity);
        categoryIds = Arrays.copyOf(categoryIds, capacity);
        codes = Arrays.copyOf(codes, capacity);
        rowLines = Arrays.copyOf(rowLines, capacity);
        for (int i = 0; i < values.length; i++) {
            values[i] = Arrays.copyOf(values[i], capacity);
        }
    }
}
