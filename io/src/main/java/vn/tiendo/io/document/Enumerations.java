package vn.tiendo.io.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.outline.NumberedText;
import vn.tiendo.outline.OutlineMark;
import vn.tiendo.outline.OutlineNumber;

/** Numbers in brackets inside a paragraph (liệt kê trong đoạn văn): {@code (1) …; (2) …; (3) …}. */
final class Enumerations {
    /** How many lines a part of an enumeration has at most. */
    private static final int FARTHEST = 60;

    private Enumerations() {}

    /**
     * The parts of a text that enumerates from its first word on, each without its number; the text itself where it does
     * not. What stands before the first number is a part of its own.
     */
    static List<Passage> divide(Passage passage) {
        String text = passage.text();
        List<Passage> parts = new ArrayList<>();
        int from = 0;
        int at = 0;
        OutlineNumber last = null;
        while (at < text.length()) {
            int open = text.indexOf('(', at);
            if (open < 0) {
                break;
            }
            Optional<NumberedText> found = numberAt(text, open);
            boolean follows = found.isPresent()
                    && (last == null
                            ? found.get().number().isFirst()
                            : found.get().number().isSuccessorOf(last));
            at = open + 1;
            if (follows) {
                add(passage.part(from, open), parts);
                last = found.get().number();
                from = open + found.get().restStart();
                at = from;
            }
        }
        if (last == null || last.isFirst()) {
            return List.of(withoutMark(passage));
        }
        add(passage.part(from, text.length()), parts);
        return parts;
    }

    /** A text without the number in brackets that it begins with. */
    static Passage withoutMark(Passage passage) {
        Optional<NumberedText> number = OutlineNumber.findAtStart(passage.text());
        return number.filter(found -> found.number().mark() != OutlineMark.PLAIN
                        && !found.rest().isEmpty())
                .map(found -> passage.part(found.restStart(), passage.text().length()))
                .orElse(passage);
    }

    /** Whether the last number in brackets inside these lines is the one before this: {@code … (3) Rà soát} before {@code (4)}. */
    static boolean goesOn(List<Block.Text> lines, OutlineNumber number) {
        if (number.mark() != OutlineMark.BRACKETS || number.isFirst()) {
            return false;
        }
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - FARTHEST); i--) {
            String line = lines.get(i).text();
            for (int open = line.lastIndexOf('('); open >= 0; open = line.lastIndexOf('(', open - 1)) {
                Optional<NumberedText> found = numberAt(line, open);
                if (found.isPresent() && found.get().number().isLevelWith(number)) {
                    return number.isSuccessorOf(found.get().number());
                }
            }
        }
        return false;
    }

    private static Optional<NumberedText> numberAt(String text, int open) {
        return OutlineNumber.findAtStart(text.substring(open, Math.min(text.length(), open + 12)))
                .filter(found -> found.number().mark() == OutlineMark.BRACKETS);
    }

    private static void add(Passage part, List<Passage> parts) {
        if (!part.text().isEmpty()) {
            parts.add(part);
        }
    }
}
