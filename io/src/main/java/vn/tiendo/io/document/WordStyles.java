package vn.tiendo.io.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What the styles of a Word file say about paragraphs and runs: bold, capitals, lists, headings. */
final class WordStyles {
    /** A style rests on another, which may rest on a third; a circle ends here. */
    private static final int LONGEST_CHAIN = 16;

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String defaultParagraph;

    /** A style; what it does not say is null. */
    private static final class Style {
        private String name = "";
        private @Nullable String base;
        private @Nullable Boolean bold;
        private @Nullable Boolean caps;
        private @Nullable Boolean hidden;
        private @Nullable String list;
        private @Nullable Integer level;
        private @Nullable Integer outline;
    }

    /** Takes the definitions of a part {@code styles.xml}. */
    void read(WordXml xml) throws XMLStreamException, UnsafeFileException {
        Style style = null;
        int event = xml.next();
        while (event != XMLStreamConstants.END_DOCUMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("style")) {
                    style = new Style();
                    String id = xml.attribute("styleId");
                    if (id != null) {
                        styles.put(id, style);
                        String standard = xml.attribute("default");
                        boolean isDefault = standard != null && !standard.equals("0") && !standard.equals("false");
                        if (isDefault && "paragraph".equals(xml.attribute("type"))) {
                            defaultParagraph = id;
                        }
                    }
                } else if (xml.name().equals("tblStylePr")) {
                    // How parts of tables look is no matter of the text.
                    xml.skip();
                } else if (style != null) {
                    property(xml, style);
                }
            }
            event = xml.next();
        }
    }

    private static void property(WordXml xml, Style style) {
        switch (xml.name()) {
            case "name" -> style.name = xml.value("").toLowerCase(Locale.ROOT);
            case "basedOn" -> style.base = xml.value("");
            case "b" -> style.bold = xml.isOn();
            case "caps" -> style.caps = xml.isOn();
            case "vanish" -> style.hidden = xml.isOn();
            case "numId" -> style.list = xml.value("0");
            case "ilvl" -> style.level = xml.number("val", 0);
            case "outlineLvl" -> style.outline = xml.number("val", 9);
            default -> {}
        }
    }

    boolean isBold(@Nullable String id) {
        return Boolean.TRUE.equals(find(id, style -> style.bold));
    }

    @Nullable Boolean bold(@Nullable String id) {
        return id == null ? null : find(id, style -> style.bold);
    }

    boolean isCaps(@Nullable String id) {
        return Boolean.TRUE.equals(find(id, style -> style.caps));
    }

    boolean isHidden(@Nullable String id) {
        return id != null && Boolean.TRUE.equals(find(id, style -> style.hidden));
    }

    /** The number of the list that a style puts its paragraphs in; null where it does not. */
    @Nullable String list(@Nullable String id) {
        return find(id, style -> style.list);
    }

    int level(@Nullable String id) {
        Integer level = find(id, style -> style.level);
        return level == null ? 0 : level;
    }

    boolean isHeading(@Nullable String id) {
        Integer outline = find(id, style -> style.outline);
        return outline != null && outline < 9;
    }

    /** Whether paragraphs of the style are lines of a table of contents. */
    boolean isContents(@Nullable String id) {
        Style style = id == null ? null : styles.get(id);
        return style != null && style.name.startsWith("toc ");
    }

    private <T> @Nullable T find(@Nullable String id, Function<Style, @Nullable T> property) {
        String at = id == null ? defaultParagraph : id;
        for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
            Style style = styles.get(at);
            if (style == null) {
                return null;
            }
            T value = property.apply(style);
            if (value != null) {
                return value;
            }
            at = style.base;
        }
        return null;
    }
}
