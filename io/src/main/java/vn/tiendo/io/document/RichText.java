package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;

/**
 * What a reader of a file format hands over.
 *
 * @param pieces the text, in its order
 * @param notes the footnotes and endnotes
 * @param aside what stands beside the text, such as text boxes
 */
record RichText(ImmutableList<Piece> pieces, ImmutableList<Note> notes, ImmutableList<Passage> aside) {
    /**
     * A footnote.
     *
     * @param mark its printed mark, {@code 1}
     * @param text its text
     * @param line where its mark stands
     */
    record Note(String mark, String text, int line) {}
}
