package vn.tiendo.io.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.RomanNumeral;

/**
 * The numbers that Word computes and does not write into the text (đánh số tự động): lists by number, each of nine levels
 * with a form such as {@code %1.%2.} and a format, counted as the paragraphs go by.
 */
final class WordNumbering {
    private static final int LEVELS = 9;

    private final Map<String, Level[]> lists = new HashMap<>();
    private final Map<String, String> styleLists = new HashMap<>();
    private final Map<String, String> linkedStyles = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    /** A level of a list. */
    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
        private boolean plainDigits;
        private int restart = -1;
        private boolean glued;
    }

    /** A list as paragraphs name it: an abstract list, some of its levels replaced or restarted. */
    private static final class Instance {
        private String list = "";
        private final Map<Integer, Level> own = new HashMap<>();
        private final int[] starts = new int[LEVELS];
        private boolean begun;

        Instance() {
            Arrays.fill(starts, -1);
        }
    }

    /**
     * What stands before a paragraph.
     *
     * @param text its number or mark
     * @param bullet whether it is a mark, not a number
     * @param glued whether no blank stands behind it
     */
    record Label(String text, boolean bullet, boolean glued) {}

    /** Takes the definitions of a part {@code numbering.xml}. */
    void read(WordXml xml) throws XMLStreamException, UnsafeFileException {
        String list = "";
        Instance instance = null;
        Level level = null;
        int override = -1;
        int event = xml.next();
        while (event != XMLStreamConstants.END_DOCUMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "abstractNum" -> {
                        list = text(xml, "abstractNumId");
                        lists.put(list, new Level[LEVELS]);
                    }
                    case "styleLink" -> styleLists.put(xml.value(""), list);
                    case "numStyleLink" -> linkedStyles.put(list, xml.value(""));
                    case "num" -> {
                        instance = new Instance();
                        instances.put(text(xml, "numId"), instance);
                    }
                    case "abstractNumId" -> {
                        if (instance != null) {
                            instance.list = xml.value("");
                        }
                    }
                    case "lvlOverride" -> override = clamp(xml.number("ilvl", 0));
                    case "startOverride" -> {
                        if (instance != null && override >= 0) {
                            instance.starts[override] = xml.number("val", 1);
                        }
                    }
                    case "lvl" -> {
                        level = new Level();
                        int index = clamp(xml.number("ilvl", 0));
                        Level[] levels = lists.get(list);
                        if (instance != null) {
                            instance.own.put(index, level);
                        } else if (levels != null) {
                            levels[index] = level;
                        }
                    }
                    default -> property(xml, level);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                switch (xml.name()) {
                    case "lvl" -> level = null;
                    case "num" -> instance = null;
                    case "lvlOverride" -> override = -1;
                    default -> {}
                }
            }
            event = xml.next();
        }
    }

    private static void property(WordXml xml, @Nullable Level level) {
        if (level == null) {
            return;
        }
        switch (xml.name()) {
            case "start" -> level.start = xml.number("val", 1);
            case "numFmt" -> level.format = xml.value("decimal");
            case "lvlText" -> level.text = xml.value("");
            case "isLgl" -> level.plainDigits = xml.isOn();
            case "lvlRestart" -> level.restart = xml.number("val", -1);
            case "suff" -> level.glued = xml.value("tab").equals("nothing");
            default -> {}
        }
    }

    private static String text(WordXml xml, String name) {
        String value = xml.attribute(name);
        return value == null ? "" : value;
    }

    private static int clamp(int level) {
        return Math.max(0, Math.min(LEVELS - 1, level));
    }

    /** Counts a paragraph of a list, and gives what is printed before it; null where nothing is. */
    @Nullable Label next(String number, int printedLevel) {
        Instance instance = instances.get(number);
        if (instance == null) {
            return null;
        }
        String list = listOf(instance);
        int at = clamp(printedLevel);
        int[] counts = counters.computeIfAbsent(list, key -> unset());
        if (!instance.begun) {
            instance.begun = true;
            for (int i = 0; i < LEVELS; i++) {
                if (instance.starts[i] >= 0) {
                    counts[i] = -1;
                }
            }
        }
        Level level = level(instance, list, at);
        counts[at] = counts[at] < 0 ? start(instance, level, at) : counts[at] + 1;
        for (int i = at + 1; i < LEVELS; i++) {
            Level below = level(instance, list, i);
            boolean restarts = below.restart < 0 || (below.restart > 0 && at < below.restart);
            if (restarts) {
                counts[i] = -1;
            }
        }
        if (level.format.equals("bullet")) {
            String mark = level.text.strip();
            return new Label(mark.equals("+") ? "+" : "-", true, false);
        }
        String text = label(instance, list, level, counts).strip();
        return text.isEmpty() ? null : new Label(text, false, level.glued);
    }

    private static int[] unset() {
        int[] counts = new int[LEVELS];
        Arrays.fill(counts, -1);
        return counts;
    }

    /** The abstract list, looked up through a list style where it has none of its own. */
    private String listOf(Instance instance) {
        String style = linkedStyles.get(instance.list);
        String linked = style == null ? null : styleLists.get(style);
        return linked == null ? instance.list : linked;
    }

    private Level level(Instance instance, String list, int index) {
        Level own = instance.own.get(index);
        if (own != null) {
            return own;
        }
        Level[] levels = lists.get(list);
        Level level = levels == null ? null : levels[index];
        return level == null ? new Level() : level;
    }

    private static int start(Instance instance, Level level, int index) {
        return instance.starts[index] >= 0 ? instance.starts[index] : level.start;
    }

    private String label(Instance instance, String list, Level level, int[] counts) {
        StringBuilder label = new StringBuilder();
        String form = level.text;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            char digit = i + 1 < form.length() ? form.charAt(i + 1) : ' ';
            if (c == '%' && digit >= '1' && digit <= '9') {
                int index = digit - '1';
                Level part = level(instance, list, index);
                int count = counts[index] < 0 ? start(instance, part, index) : counts[index];
                label.append(format(count, level.plainDigits ? "decimal" : part.format));
                i++;
            } else {
                label.append(c);
            }
        }
        return label.toString();
    }

    /** A number in one of Word's formats; formats that Vietnamese documents do not use read as digits. */
    static String format(int count, String format) {
        return switch (format) {
            case "upperRoman" -> roman(count);
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(count, 'A');
            case "lowerLetter" -> letters(count, 'a');
            case "decimalZero" -> count < 10 ? "0" + count : String.valueOf(count);
            case "none" -> "";
            default -> String.valueOf(count);
        };
    }

    private static String roman(int count) {
        return count >= 1 && count < 4000 ? RomanNumeral.format(count) : String.valueOf(count);
    }

    /** {@code a … z, aa, bb}, as Word counts. */
    private static String letters(int count, char first) {
        if (count < 1 || count > 26 * 20) {
            return String.valueOf(count);
        }
        String letter = String.valueOf((char) (first + (count - 1) % 26));
        return letter.repeat((count - 1) / 26 + 1);
    }
}
