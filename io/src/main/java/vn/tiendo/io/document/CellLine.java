package vn.tiendo.io.document;

/**
 * A paragraph of a cell, put together from its lines.
 *
 * @param passage its text, without mark
 * @param item whether a dash stood before it
 * @param column where its cell begins in its first line, from 1
 */
record CellLine(Passage passage, boolean item, int column) {
    CellLine(Passage passage, boolean item) {
        this(passage, item, 1);
    }

    String text() {
        return passage.text();
    }

    int line() {
        return passage.firstLine();
    }
}
