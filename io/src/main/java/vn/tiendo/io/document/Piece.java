package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;

/**
 * A piece of a document whose file says what is a paragraph and what a table, such as Word and HTML: what {@link
 * PieceBlocks} makes blocks of.
 */
sealed interface Piece {
    /** Where it stands: in Word the number of the paragraph or table row, in HTML the line of the source. */
    int line();

    /**
     * A paragraph.
     *
     * @param line where it stands
     * @param gap the empty paragraphs before it
     * @param strong whether all its letters are bold, or it is a heading
     * @param item whether it is marked as an item of a list without numbers
     * @param text its text; a line feed stands where a line is broken by hand, a tab where a tab does
     */
    record Paragraph(int line, int gap, boolean strong, boolean item, String text) implements Piece {}

    /**
     * A table.
     *
     * @param line where it begins
     * @param gap the empty paragraphs before it
     * @param rows from above
     */
    record Grid(int line, int gap, ImmutableList<GridRow> rows) implements Piece {}

    /**
     * A row of a table.
     *
     * @param line where it stands
     * @param cells from left to right
     */
    record GridRow(int line, ImmutableList<GridCell> cells) {}

    /**
     * A cell of a table; edges are in any unit that grows from left to right, the same for all rows of a table.
     *
     * @param from its left edge
     * @param to its right edge, more than the left one
     * @param continued whether it is the lower part of a merged cell, which prints nothing itself
     * @param pieces what it holds
     */
    record GridCell(int from, int to, boolean continued, ImmutableList<Piece> pieces) {
        /** How much of the breadth of another cell lies under or over this one. */
        int overlap(GridCell other) {
            return Math.max(0, Math.min(to, other.to) - Math.max(from, other.from));
        }

        int width() {
            return to - from;
        }

        boolean isEmpty() {
            return pieces.isEmpty();
        }
    }
}
