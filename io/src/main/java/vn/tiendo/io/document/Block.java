package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;

/** A piece of the document's layout, with marks of Markdown and HTML taken off: a line of text or a row of cells. */
sealed interface Block {
    /** The line on which it stands. */
    int line();

    /** How many blank lines stand before it. */
    int gap();

    /**
     * A line of text.
     *
     * @param line its number
     * @param gap the blank lines before it
     * @param indented whether it begins with white space
     * @param strong whether it was marked as heading or bold
     * @param ended whether two blanks at its end say that it was ended by hand, as in Markdown; a line that was broken
     *     because the page is no wider has one at most
     * @param text trimmed, not empty
     * @param printed the text with the number that stands before it
     */
    record Text(int line, int gap, boolean indented, boolean strong, boolean ended, String text, String printed)
            implements Block {
        Text(int line, int gap, boolean indented, boolean strong, String text) {
            this(line, gap, indented, strong, false, text, text);
        }

        Text(int line, int gap, boolean indented, boolean strong, boolean ended, String text) {
            this(line, gap, indented, strong, ended, text, text);
        }

        /** This line with another text. */
        Text with(String other) {
            return new Text(line, gap, indented, strong, ended, other, other);
        }

        /** This line without the number before its text. */
        Text behindNumber(String rest) {
            return new Text(line, gap, indented, strong, ended, rest, printed);
        }
    }

    /**
     * A row of a table.
     *
     * @param line its number
     * @param gap the blank lines before it
     * @param exact whether the file itself says where its cells begin and end and which are merged, so that nothing has slid
     * @param cells from left to right, empty ones too
     */
    record Row(int line, int gap, boolean exact, ImmutableList<Cell> cells) implements Block {
        Row(int line, int gap, ImmutableList<Cell> cells) {
            this(line, gap, false, cells);
        }

        /** The cell of a column; an empty one where the row is short. */
        Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }

        boolean isEmpty() {
            return cells.stream().allMatch(Cell::isEmpty);
        }

        /** The text of all cells. */
        String text() {
            StringBuilder text = new StringBuilder();
            for (Cell cell : cells) {
                text.append(text.isEmpty() ? "" : " | ").append(cell.text());
            }
            return text.toString();
        }

        /** The cell on the left that holds text, where all others are empty; else empty. */
        Cell only() {
            Cell only = Cell.EMPTY;
            for (Cell cell : cells) {
                if (!cell.isEmpty()) {
                    if (!only.isEmpty()) {
                        return Cell.EMPTY;
                    }
                    only = cell;
                }
            }
            return only;
        }
    }

    /**
     * A cell of a row.
     *
     * @param column its first unit in the line, from 1; where the file has no lines, the number of its column
     * @param strong whether it was marked as bold
     * @param merged whether the file says that it is the lower part of a merged cell; it is empty then
     * @param parts its paragraphs and list items, each trimmed and not empty
     */
    record Cell(int column, boolean strong, boolean merged, ImmutableList<Part> parts) {
        static final Cell EMPTY = new Cell(0, false, false, ImmutableList.of());
        static final Cell MERGED = new Cell(0, false, true, ImmutableList.of());

        Cell(int column, boolean strong, ImmutableList<Part> parts) {
            this(column, strong, false, parts);
        }

        boolean isEmpty() {
            return parts.isEmpty();
        }

        /** All its text on one line, list items with a dash. */
        String text() {
            StringBuilder text = new StringBuilder();
            for (Part part : parts) {
                text.append(text.isEmpty() ? "" : " ")
                        .append(part.item() ? "- " : "")
                        .append(part.text());
            }
            return text.toString();
        }
    }

    /**
     * A paragraph or list item of a cell.
     *
     * @param item whether it is an item of a list
     * @param text trimmed, with single blanks
     */
    record Part(boolean item, String text) {}
}
