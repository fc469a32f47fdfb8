package vn.tiendo.io.document;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Map;

/** Takes the marks of Markdown and of a closed list of HTML tags off a text; any other {@code <} stays. */
final class Markup {
    private static final ImmutableSet<String> TAGS = ImmutableSet.of(
            "b", "strong", "i", "em", "u", "p", "br", "ul", "ol", "li", "span", "div", "sup", "sub", "font", "h1", "h2",
            "h3", "h4", "h5", "h6");

    private static final ImmutableSet<String> STRONG =
            ImmutableSet.of("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6");

    private static final ImmutableMap<String, String> ENTITIES = ImmutableMap.<String, String>builder()
            .put("&nbsp;", " ")
            .put("&amp;", "&")
            .put("&lt;", "<")
            .put("&gt;", ">")
            .put("&quot;", "\"")
            .put("&apos;", "'")
            .buildOrThrow();

    private static final int LONGEST_TAG = 200;

    private Markup() {}

    /** A text without marks. */
    record Plain(String text, boolean strong) {}

    /** A tag at some place of a text: its name in lower case, where it ends, and whether it closes. */
    record Tag(String name, int end, boolean closing) {
        boolean isStrong() {
            return STRONG.contains(name);
        }
    }

    /** A line without marks, trimmed; strong if a heading mark or bold stood in it. */
    static Plain plain(String line) {
        String text = Texts.trim(line);
        boolean strong = false;
        int hashes = 0;
        while (hashes < text.length() && text.charAt(hashes) == '#') {
            hashes++;
        }
        if (hashes > 0 && hashes < text.length() && vn.tiendo.text.Folding.isBlank(text.charAt(hashes))) {
            text = Texts.trim(text.substring(hashes));
            strong = true;
        }
        boolean bold = text.contains("**") || text.contains("__");
        if (bold) {
            strong |= text.contains("**");
            text = text.replace("**", "");
        }
        text = Texts.trim(text);
        if (text.length() > 2 && text.charAt(0) == '*' && text.charAt(text.length() - 1) == '*') {
            text = text.substring(1, text.length() - 1);
        }
        if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) {
            StringBuilder out = new StringBuilder(text.length());
            int i = 0;
            while (i < text.length()) {
                Tag tag = tag(text, i);
                if (tag != null) {
                    strong |= tag.isStrong();
                    i = tag.end();
                } else {
                    i = copy(text, i, out);
                }
            }
            text = out.toString();
        }
        return new Plain(Texts.trim(text), strong);
    }

    /** Appends the unit or entity at the place, and says where to go on. */
    static int copy(String text, int at, StringBuilder out) {
        char c = text.charAt(at);
        if (c == '&') {
            for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
                if (text.startsWith(entity.getKey(), at)) {
                    out.append(entity.getValue());
                    return at + entity.getKey().length();
                }
            }
        }
        out.append(c);
        return at + 1;
    }

    /** The tag at the place; null where none of the list stands there. */
    static @org.jspecify.annotations.Nullable Tag tag(String text, int at) {
        if (text.charAt(at) != '<') {
            return null;
        }
        boolean closing = at + 1 < text.length() && text.charAt(at + 1) == '/';
        int from = closing ? at + 2 : at + 1;
        int to = from;
        while (to < text.length() && to - from < 8 && isNameUnit(text.charAt(to))) {
            to++;
        }
        String name = text.substring(from, to).toLowerCase(Locale.ROOT);
        if (!TAGS.contains(name)) {
            return null;
        }
        for (int i = to; i < text.length() && i - at < LONGEST_TAG; i++) {
            if (text.charAt(i) == '>') {
                return new Tag(name, i + 1, closing);
            }
        }
        return null;
    }

    private static boolean isNameUnit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || Texts.isDigit(c);
    }
}
