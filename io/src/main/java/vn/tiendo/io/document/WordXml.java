package vn.tiendo.io.document;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;

/**
 * Walks over an XML part of a Word file, element by element. A document type, and with it every entity, is refused;
 * elements of a bounded depth are read.
 */
final class WordXml implements AutoCloseable {
    private static final int DEEPEST = 512;

    /** The limit of the JDK's own parser, which later releases set lower. */
    private static final String PARSER_DEPTH = "jdk.xml.maxElementDepth";

    private final XMLStreamReader reader;
    private int depth;

    private WordXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    static WordXml open(InputStream input) throws XMLStreamException {
        XMLInputFactory factory = XMLHelper.newXMLInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        if (factory.isPropertySupported(PARSER_DEPTH)) {
            factory.setProperty(PARSER_DEPTH, DEEPEST + 1);
        }
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return new WordXml(factory.createXMLStreamReader(input));
    }

    /**
     * The next event: an element that opens or closes, text, or the end of the part.
     *
     * @throws UnsafeFileException where a document type is declared or elements nest too deep
     */
    int next() throws XMLStreamException, UnsafeFileException {
        while (reader.hasNext()) {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new UnsafeFileException("XML > " + DEEPEST + " levels");
                    }
                    return event;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return event;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnsafeFileException("DOCTYPE");
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return XMLStreamConstants.CHARACTERS;
                }
                default -> {}
            }
        }
        return XMLStreamConstants.END_DOCUMENT;
    }

    /** Goes to the end of the element that was opened last. */
    void skip() throws XMLStreamException, UnsafeFileException {
        int outside = depth - 1;
        while (depth > outside) {
            if (next() == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
    }

    /** The name of the element, without prefix. */
    String name() {
        return reader.getLocalName();
    }

    String text() {
        return reader.getText();
    }

    /** An attribute by its name without prefix; null where it is absent. */
    @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attribute {@code val}; the fallback where it is absent. */
    String value(String fallback) {
        String value = attribute("val");
        return value == null ? fallback : value;
    }

    /** The attribute {@code val} of a property that is on or off; on where it is absent. */
    boolean isOn() {
        String value = value("true");
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }

    /** A number of an attribute; the fallback where it is absent or none. */
    int number(String name, int fallback) {
        String value = attribute(name);
        if (value == null || value.isEmpty() || value.length() > 9) {
            return fallback;
        }
        int at = value.charAt(0) == '-' ? 1 : 0;
        for (int i = at; i < value.length(); i++) {
            if (!Texts.isDigit(value.charAt(i))) {
                return fallback;
            }
        }
        return at == value.length() ? fallback : Integer.parseInt(value);
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
