package vn.tiendo.plan;

import vn.tiendo.outline.OutlinePath;

/**
 * Where a merged cell is printed (nơi in ô gộp): a task, {@code IV/1/1.1}, or one of its rows, {@code II/2/2.1#1}.
 *
 * @param path the task
 * @param row the row, from 1; 0 for the task as a whole
 */
public record InheritedFrom(OutlinePath path, int row) {
    /**
     * Checks the row.
     *
     * @throws IllegalArgumentException if {@code row} is negative
     */
    public InheritedFrom {
        if (row < 0) {
            throw new IllegalArgumentException("row must not be negative but was " + row);
        }
    }

    /** The task as a whole. */
    public static InheritedFrom task(OutlinePath path) {
        return new InheritedFrom(path, 0);
    }

    /** One row of a task, from 1. */
    public static InheritedFrom row(OutlinePath path, int row) {
        return new InheritedFrom(path, row);
    }

    /**
     * Reads the form of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static InheritedFrom parse(String text) {
        int hash = text.lastIndexOf('#');
        return hash < 0
                ? task(OutlinePath.parse(text))
                : row(OutlinePath.parse(text.substring(0, hash)), Integer.parseInt(text.substring(hash + 1)));
    }

    /** The path, and behind {@code #} the row. */
    @Override
    public String toString() {
        return row == 0 ? path.toString() : path + "#" + row;
    }
}
