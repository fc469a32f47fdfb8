package vn.tiendo.io.document;

import java.util.ArrayList;
import java.util.List;

/** How the text of a document is set: in lines of one width, or a paragraph a line. */
final class TextFlow {
    private static final int WIDEST_PAGE = 130;

    private final boolean wrapped;
    private final int width;

    private TextFlow(boolean wrapped, int width) {
        this.wrapped = wrapped;
        this.width = width;
    }

    static TextFlow of(List<Block> blocks) {
        List<Integer> lengths = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Text text) {
                lengths.add(text.text().length());
            }
        }
        if (lengths.isEmpty()) {
            return new TextFlow(false, 0);
        }
        lengths.sort(null);
        int width = lengths.get(lengths.size() * 19 / 20);
        return new TextFlow(width <= WIDEST_PAGE, width);
    }

    /** For files that say themselves where paragraphs end. */
    static TextFlow ofParagraphs(List<Block> blocks) {
        return new TextFlow(false, of(blocks).width);
    }

    /** Whether paragraphs are broken over lines. */
    boolean isWrapped() {
        return wrapped;
    }

    /** Whether a line fills the page, so that the next one may go on with it. */
    boolean isFull(String line) {
        return line.length() * 4 >= width * 3;
    }

    /** Whether a line is far shorter than the page. */
    boolean isShort(String line) {
        return line.length() * 3 < width;
    }
}
