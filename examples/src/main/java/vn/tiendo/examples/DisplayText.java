package vn.tiendo.examples;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import org.jline.utils.WCWidth;

/**
 * Text as it stands on a screen: counted in columns, not in chars. A mark above a letter takes no column, an East Asian
 * letter takes two.
 */
final class DisplayText {
    private static final String ELLIPSIS = "…";

    private DisplayText() {}

    /** The text on one line: composed letters, single blanks, nothing that a terminal would take for a command. */
    static String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder line = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> {
            boolean blank = Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank) {
                line.appendCodePoint(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        return line.toString().stripTrailing();
    }

    /** How many columns the text takes. */
    static int width(String text) {
        return text.codePoints().map(DisplayText::width).sum();
    }

    /** The text with blanks to its right up to a width. */
    static String padRight(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** The text with blanks to its left up to a width. */
    static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /**
     * The text in lines of at most {@code width} columns (2 or more), broken at blanks, and inside a word only where it alone is too
     * wide. What does not fit into {@code maxLines} lines is cut off, and an ellipsis says so.
     */
    static ImmutableList<String> wrap(String text, int width, int maxLines) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        String rest = text;
        for (int line = 1; width(rest) > width; line++) {
            if (line == maxLines) {
                return lines.add(shorten(rest, width)).build();
            }
            int end = breakAt(rest, width);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        return lines.add(rest).build();
    }

    private static String shorten(String text, int width) {
        return text.substring(0, fitting(text, width - 1)).stripTrailing() + ELLIPSIS;
    }

    /** Where to break a text that is too wide: behind the last blank that fits, else behind the last letter. */
    private static int breakAt(String text, int width) {
        int end = fitting(text, width);
        int blank = text.lastIndexOf(' ', end);
        return blank > 0 ? blank : Math.max(end, text.offsetByCodePoints(0, 1));
    }

    /** How many chars from the start fit into the columns; a letter and its marks stay together. */
    private static int fitting(String text, int width) {
        int columns = 0;
        int index = 0;
        while (index < text.length()) {
            int c = text.codePointAt(index);
            columns += width(c);
            if (columns > width) {
                break;
            }
            index += Character.charCount(c);
        }
        return index;
    }

    private static int width(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }
}
