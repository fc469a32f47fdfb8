package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.tiendo.io.document.RichText.Note;

/** The footnotes and endnotes of a Word file, numbered as the text refers to them. */
final class WordNotes {
    private final Map<String, String> texts = new HashMap<>();
    private final ImmutableList.Builder<Note> used = ImmutableList.builder();
    private int footnotes;
    private int endnotes;

    /** Takes the notes of a part {@code footnotes.xml} or {@code endnotes.xml}. */
    void read(WordXml xml, boolean atEnd) throws XMLStreamException, UnsafeFileException {
        String id = null;
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int event = xml.next();
        while (event != XMLStreamConstants.END_DOCUMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "footnote", "endnote" -> {
                        id = xml.attribute("id");
                        text.setLength(0);
                    }
                    case "t" -> inText = true;
                    case "p", "br", "tab", "cr" -> text.append(' ');
                    case "pPrChange", "rPrChange", "del", "moveFrom", "Fallback" -> xml.skip();
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                switch (xml.name()) {
                    case "t" -> inText = false;
                    case "footnote", "endnote" -> {
                        String plain = Texts.single(text.toString());
                        if (id != null && !plain.isEmpty()) {
                            texts.put(key(id, atEnd), plain);
                        }
                    }
                    default -> {}
                }
            } else if (inText) {
                text.append(xml.text());
            }
            event = xml.next();
        }
    }

    /** The text refers to a note. */
    void use(@Nullable String id, boolean atEnd, int line) {
        String text = id == null ? null : texts.get(key(id, atEnd));
        if (text == null) {
            return;
        }
        String mark = atEnd ? WordNumbering.format(++endnotes, "lowerRoman") : String.valueOf(++footnotes);
        used.add(new Note(mark, text, line));
    }

    /** The notes to which the text refers, in its order. */
    ImmutableList<Note> used() {
        return used.build();
    }

    private static String key(String id, boolean atEnd) {
        return (atEnd ? "e" : "f") + id;
    }
}
