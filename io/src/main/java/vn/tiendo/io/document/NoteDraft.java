package vn.tiendo.io.document;

import vn.tiendo.plan.Footnote;

/**
 * A footnote while it is read.
 *
 * @param mark its mark, without brackets
 * @param text its text
 * @param place the line whose sentence carries the mark
 */
record NoteDraft(String mark, Passage text, int place) {
    Footnote build() {
        return new Footnote(mark, text.text(), text.firstLine());
    }
}
