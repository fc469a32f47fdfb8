package vn.tiendo.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A part of a file that ends where a row ends, and what its good rows hold as columns. Used again and again. */
final class ByteBlock {
    /** How many bytes a parser may read behind the end. */
    static final int PADDING = ByteKeys.LONGEST + 2 * ByteWords.LENGTH;

    private static final int FIRST_ROWS = 1 << 8;

    byte[] bytes;
    int from;
    int to;

    /** How many lines end in it. */
    int lines;

    /** Whether what stands behind its last row makes no sense, and no other block counts. */
    boolean broken;

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

    long[][] values;

    CategoryIds categories = new CategoryIds();
    String[] categoryTexts = categories.texts();
    final List<RowNote> notes = new ArrayList<>();

    ByteBlock(int capacity, int measures) {
        bytes = new byte[capacity + PADDING];
        values = new long[measures][0];
    }

    /** Room for so many bytes at the beginning of the block. */
    void reserve(int capacity) {
        if (capacity + PADDING > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(capacity, 2 * to) + PADDING);
        }
    }

    /** Puts the end of a line behind its end, where all who look for one stop. */
    void seal() {
        bytes[to] = '\n';
    }

    /** Forgets its rows. */
    void clearRows() {
        lines = 0;
        size = 0;
        broken = false;
        notes.clear();
    }

    /** Makes room for one row more. */
    void reserveRow() {
        if (size < units.length) {
            return;
        }
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
