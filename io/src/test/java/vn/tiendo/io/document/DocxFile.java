package vn.tiendo.io.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file put together from its XML, so that tests may hold what no writer writes. */
final class DocxFile {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String main = "";

    /** A file whose text is the XML within {@code w:body}. */
    static DocxFile of(String body) {
        return new DocxFile().main("<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
    }

    /** A paragraph of plain text. */
    static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    /** A paragraph in a list. */
    static String listed(String list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    DocxFile main(String xml) {
        main = xml;
        return this;
    }

    /** A part beside the text, such as {@code numbering}: the XML within its root element. */
    DocxFile part(String kind, String root, String xml) {
        String name = "word/" + kind + ".xml";
        String relation = kind.replaceAll("[0-9]+$", "");
        types.append("<Override PartName=\"/" + name + "\" ContentType=\"" + TYPE + relation + "+xml\"/>");
        relations.append("<Relationship Id=\"r" + kind + "\" Type=\"" + RELATIONS + relation + "\" Target=\"" + kind
                + ".xml\"/>");
        return entry(name, "<w:" + root + " xmlns:w=\"" + WORD + "\">" + xml + "</w:" + root + ">");
    }

    /** A relation of the text to anything. */
    DocxFile relation(String type, String target, boolean external) {
        relations.append("<Relationship Id=\"x\" Type=\"" + RELATIONS + type + "\" Target=\"" + target + "\""
                + (external ? " TargetMode=\"External\"" : "") + "/>");
        return this;
    }

    DocxFile entry(String name, String text) {
        return entry(name, text.getBytes(StandardCharsets.UTF_8));
    }

    DocxFile entry(String name, byte[] bytes) {
        entries.put(name, bytes);
        return this;
    }

    byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "document.main+xml\"/>"
                        + types
                        + "</Types>"));
        all.put(
                "_rels/.rels",
                utf8(relations("<Relationship Id=\"m\" Type=\"" + RELATIONS
                        + "officeDocument\" Target=\"word/document.xml\"/>")));
        all.put("word/_rels/document.xml.rels", utf8(relations(relations.toString())));
        if (!main.isEmpty()) {
            all.put("word/document.xml", utf8(main));
        }
        all.putAll(entries);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String relations(String inner) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner
                + "</Relationships>";
    }

    private static byte[] utf8(String xml) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8);
    }
}
