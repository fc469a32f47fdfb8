package vn.tiendo.io.document;

/**
 * A paragraph of running text, put together from its lines.
 *
 * @param mark the sign before it, {@code -} or {@code +} or a bullet as printed; empty where there is none
 * @param passage its text, without mark
 */
record Paragraph(String mark, Passage passage) {
    boolean isItem() {
        return !mark.isEmpty();
    }

    String text() {
        return passage.text();
    }

    int line() {
        return passage.firstLine();
    }

    /** The text with its mark. */
    String printed() {
        return isItem() ? mark + " " + text() : text();
    }
}
