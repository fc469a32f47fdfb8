package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.tiendo.io.document.RichText.Note;

/**
 * The footnotes of a page: links to {@code #_ftn1} or the like in the text, and from the note back to {@code #_ftnref1}.
 */
final class HtmlNotes {
    private static final int LONGEST_MARK = 6;

    /** By mark, the line of the text that refers to it. */
    private final Map<String, Integer> references = new LinkedHashMap<>();

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable String open;

    /** Takes a link if it leads to a note or back from one; the text of the link is its mark and no text of the page. */
    boolean take(Element link, int line) {
        String target = link.attr("href").toLowerCase(Locale.ROOT);
        int hash = target.lastIndexOf('#');
        String mark = mark(link.text());
        if (hash < 0 || mark.isEmpty()) {
            return false;
        }
        String name = target.substring(hash + 1);
        if (!name.contains("ftn") && !name.contains("edn") && !name.contains("note") && !name.startsWith("fn")) {
            return false;
        }
        if (name.contains("ref")) {
            open = mark;
        } else {
            references.putIfAbsent(mark, line);
        }
        return true;
    }

    /** The mark without brackets; empty where the text is none. */
    private static String mark(String text) {
        String plain = text.strip();
        if (plain.startsWith("[") && plain.endsWith("]")) {
            plain = plain.substring(1, plain.length() - 1);
        }
        boolean mark = !plain.isEmpty() && plain.length() <= LONGEST_MARK && plain.indexOf(' ') < 0;
        return mark ? plain : "";
    }

    boolean isInNote() {
        return open != null;
    }

    void text(String piece) {
        text.append(piece);
    }

    /** The paragraph of a note ends. */
    void end() {
        String mark = open;
        if (mark != null) {
            texts.putIfAbsent(mark, Texts.single(text.toString()));
        }
        text.setLength(0);
        open = null;
    }

    /** The notes in the order of the text; one that nothing refers to stands on line 0. */
    ImmutableList<Note> found() {
        ImmutableList.Builder<Note> found = ImmutableList.builder();
        texts.forEach((mark, note) -> {
            Integer line = references.get(mark);
            found.add(new Note(mark, note, line == null ? 0 : line));
        });
        return found.build();
    }
}
