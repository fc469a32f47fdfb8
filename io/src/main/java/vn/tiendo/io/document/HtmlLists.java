package vn.tiendo.io.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The lists of a page while they are read, one in another, and the numbers that a browser prints before their items. */
final class HtmlLists {
    /** What stands for the mark of an item without number. */
    static final String BULLET = "-";

    private final Deque<List> open = new ArrayDeque<>();
    private @Nullable String label;

    /** A list that is open: how its numbers look, and the last one. */
    private static final class List {
        private final String format;
        private final int step;
        private int number;

        List(String format, int first, int step) {
            this.format = format;
            this.step = step;
            this.number = first - step;
        }
    }

    void start(Element list) {
        label = null;
        if (list.normalName().equals("ul")) {
            open.push(new List("", 1, 1));
            return;
        }
        boolean reversed = list.hasAttr("reversed");
        int items = reversed ? list.children().size() : 1;
        open.push(new List(format(list.attr("type")), number(list.attr("start"), items), reversed ? -1 : 1));
    }

    private static String format(String type) {
        return switch (type) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
    }

    /** An item begins. */
    void next(Element item) {
        List list = open.peek();
        if (list == null || list.format.isEmpty()) {
            label = BULLET;
            return;
        }
        list.number = number(item.attr("value"), list.number + list.step);
        label = WordNumbering.format(list.number, list.format) + ".";
    }

    private static int number(String text, int fallback) {
        String plain = text.strip();
        if (plain.isEmpty() || plain.length() > 6 || !plain.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return fallback;
        }
        return Integer.parseInt(plain);
    }

    void end() {
        open.poll();
        label = null;
    }

    /** What is printed before the text that comes next; empty where it is not the first of an item. */
    Optional<String> takeLabel() {
        Optional<String> taken = Optional.ofNullable(label);
        label = null;
        return taken;
    }
}
