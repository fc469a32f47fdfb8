package vn.tiendo.io.document;

/**
 * A paragraph of a cell, put together from its lines.
 *
 * @param passage its text, without mark
 * @param item whether a dash stood before it
 */
record CellLine(Passage passage, boolean item) {
    String text() {
        return passage.text();
    }

    int line() {
        return passage.firstLine();
    }
}
