package vn.tiendo.plan;

import vn.tiendo.outline.OutlinePath;

/**
 * The stable identity of a row (mã dòng kết quả): the path of its task and its number there, {@code IV/1/1.1#1}.
 *
 * @param path the task
 * @param row the row, from 1
 */
public record DeliverableId(OutlinePath path, int row) implements Comparable<DeliverableId> {
    /**
     * Checks the row.
     *
     * @throws IllegalArgumentException if {@code row} is less than 1
     */
    public DeliverableId {
        if (row < 1) {
            throw new IllegalArgumentException("row must be at least 1 but was " + row);
        }
    }

    /**
     * Reads the form of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static DeliverableId parse(String text) {
        int hash = text.lastIndexOf('#');
        if (hash < 0) {
            throw new IllegalArgumentException("text must be path#row but was " + text);
        }
        return new DeliverableId(
                OutlinePath.parse(text.substring(0, hash)), Integer.parseInt(text.substring(hash + 1)));
    }

    @Override
    public int compareTo(DeliverableId other) {
        int order = path.compareTo(other.path);
        return order != 0 ? order : Integer.compare(row, other.row);
    }

    /** The path and, behind {@code #}, the row. */
    @Override
    public String toString() {
        return path + "#" + row;
    }
}
