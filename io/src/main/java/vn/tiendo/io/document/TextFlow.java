package vn.tiendo.io.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the text of a document is set: in lines of one width, or a paragraph a line. */
final class TextFlow {
    private static final int WIDEST_PAGE = 130;
    /** From so many lines on, their widths tell that of the page. */
    private static final int ENOUGH_LINES = 24;

    private final boolean wrapped;
    private final boolean spaced;
    private final int width;
    /** How far a line reaches at least if it was broken for the next word; 0 where the widths do not tell. */
    private final int reach;

    private TextFlow(boolean wrapped, boolean spaced, int width, int reach) {
        this.wrapped = wrapped;
        this.spaced = spaced;
        this.width = width;
        this.reach = reach;
    }

    static TextFlow of(List<Block> blocks) {
        List<Integer> lengths = new ArrayList<>();
        int spaces = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Text text) {
                lengths.add(text.text().length());
                spaces += text.gap() == 1 ? 1 : 0;
            }
        }
        if (lengths.isEmpty()) {
            return new TextFlow(false, false, 0, 0);
        }
        boolean spaced = spaces * 4 > lengths.size() * 3;
        lengths.sort(null);
        int width = lengths.get(lengths.size() * 19 / 20);
        boolean wrapped = width <= WIDEST_PAGE;
        return new TextFlow(wrapped, spaced, width, wrapped ? reach(blocks) : 0);
    }

    /**
     * How far lines reach with the first word of the next one, where they surely go on in it: all but a few reach beyond
     * the edge of the page, by no more than that word.
     */
    private static int reach(List<Block> blocks) {
        List<Integer> reaches = new ArrayList<>();
        Block.Text before = null;
        for (Block block : blocks) {
            Block.Text next = block instanceof Block.Text text ? text : null;
            if (before != null && next != null && isWithin(before.text()) && isWithin(next.text())) {
                reaches.add(reachOf(before.text(), next.text()));
            }
            before = next;
        }
        if (reaches.size() < ENOUGH_LINES) {
            return 0;
        }
        reaches.sort(null);
        int least = reaches.get(reaches.size() / 20);
        int middle = reaches.get(reaches.size() / 2);
        return least * 10 > middle * 9 ? least : 0;
    }

    /** Whether a line surely goes on with the one before it: it begins with a word in lower case, not with a letter. */
    private static boolean isWithin(String line) {
        return line.length() > 1
                && Texts.startsLower(line)
                && (Texts.isLetter(line.charAt(1)) || line.charAt(1) == ' ');
    }

    private static int reachOf(String line, String next) {
        int blank = next.indexOf(' ');
        return PrintWidth.of(line) + PrintWidth.of(" ") + PrintWidth.of(blank < 0 ? next : next.substring(0, blank));
    }

    /** For files that say themselves where paragraphs end. */
    static TextFlow ofParagraphs(List<Block> blocks) {
        return new TextFlow(false, false, of(blocks).width, 0);
    }

    /** Whether paragraphs are broken over lines. */
    boolean isWrapped() {
        return wrapped;
    }

    /**
     * Whether a blank line stands behind each line of a page. Then white space before a line says nothing, and a line
     * without a blank one before it is the first of a page or of a footnote.
     */
    boolean isSpaced() {
        return spaced;
    }

    /** Whether the widths of lines tell which one was broken for want of room. */
    boolean isMeasured() {
        return reach > 0;
    }

    /**
     * Whether a line was broken because the first word of the next one had no room in it.
     *
     * @param opening whether it is the first line of a paragraph, which begins further right
     * @param behind the line behind the next one; null where there is none. It decides where a full line ends a sentence:
     *     the next line is the first of a paragraph if it was broken short of the edge
     */
    boolean isBroken(Block.Text line, Block.Text next, boolean opening, Block.@Nullable Text behind) {
        int indented = reach - PrintWidth.INDENT;
        if (reachOf(line.printed(), next.printed()) < (opening ? indented : reach)) {
            return false;
        }
        if (behind == null || !isEnd(line.text()) || !Texts.isUpper(next.text().charAt(0))) {
            return true;
        }
        int onwards = reachOf(next.printed(), behind.printed());
        boolean shortened = onwards >= indented && onwards < reach;
        return !(shortened && PrintWidth.of(next.printed()) <= indented);
    }

    /** Whether a line reaches the edge of the page without an end of a sentence: more of it was to come. */
    boolean endsWithin(Block.Text line) {
        return isMeasured()
                && isWithin(line.text())
                && !isEnd(line.text())
                && PrintWidth.of(line.printed()) >= reach - PrintWidth.INDENT;
    }

    /** Whether a line fills the page, so that the next one may go on with it. */
    boolean isFull(String line) {
        return line.length() * 4 >= width * 3;
    }

    /** Whether a line is far shorter than the page. */
    boolean isShort(String line) {
        return line.length() * 3 < width;
    }

    /** Whether a text ends as a sentence, a part of one or the words before a list do. */
    static boolean isEnd(CharSequence text) {
        return ".;:!?…/".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
