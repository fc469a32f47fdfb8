package vn.tiendo.io.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;

/**
 * Reads Word files ({@code .docx}, ISO/IEC 29500 transitional and strict). A line in diagnostics is the number of the
 * paragraph or table row in the file, from 1, empty paragraphs counted; the paragraphs of a cell stand on the line of
 * their row.
 */
final class DocxReader {
    private final ReaderLimits limits;
    private final Findings findings;
    private final WordStyles styles = new WordStyles();
    private final WordNumbering numbering = new WordNumbering();

    DocxReader(ReaderLimits limits, Findings findings) {
        this.limits = limits;
        this.findings = findings;
    }

    /** What the file holds; what is damaged is reported, and what stands before the damage kept. */
    RichText read(byte[] file) {
        PieceBuilder builder = new PieceBuilder(limits, findings);
        WordNotes notes = new WordNotes();
        WordBody body = new WordBody(styles, numbering, notes, builder, findings);
        try (DocxParts parts = DocxParts.open(file, limits)) {
            definitions(parts);
            notes(parts, notes);
            InputStream text = parts.text();
            if (text == null) {
                findings.add(DocumentCode.BROKEN_FILE, 0, "", "no word/document.xml");
            } else {
                read(text, body);
            }
            runningTitles(parts);
        } catch (UnsafeFileException e) {
            unsafe(e, body.line());
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
            refuse(e, body.line());
        }
        body.close();
        return new RichText(builder.build(body.line()), notes.used(), body.aside());
    }

    private static void read(InputStream part, WordBody body) throws XMLStreamException, IOException {
        try (InputStream input = part;
                WordXml xml = WordXml.open(input)) {
            body.read(xml);
        }
    }

    private void definitions(DocxParts parts) throws IOException, OpenXML4JException, XMLStreamException {
        for (PackagePart part : parts.related("styles")) {
            try (InputStream input = part.getInputStream();
                    WordXml xml = WordXml.open(input)) {
                styles.read(xml);
            }
        }
        for (PackagePart part : parts.related("numbering")) {
            try (InputStream input = part.getInputStream();
                    WordXml xml = WordXml.open(input)) {
                numbering.read(xml);
            }
        }
    }

    private void notes(DocxParts parts, WordNotes notes) throws IOException, OpenXML4JException, XMLStreamException {
        for (String kind : List.of("footnotes", "endnotes")) {
            for (PackagePart part : parts.related(kind)) {
                try (InputStream input = part.getInputStream();
                        WordXml xml = WordXml.open(input)) {
                    notes.read(xml, kind.equals("endnotes"));
                }
            }
        }
    }

    /** Headers and footers are of the page, not of the text. */
    private void runningTitles(DocxParts parts) throws IOException, OpenXML4JException, XMLStreamException {
        List<PackagePart> titles = new ArrayList<>(parts.related("header"));
        titles.addAll(parts.related("footer"));
        for (PackagePart part : titles) {
            // What a header says about tracked changes or pictures is of no interest.
            Findings own = new Findings("");
            PieceBuilder builder = new PieceBuilder(limits, own);
            WordBody body = new WordBody(styles, numbering, new WordNotes(), builder, own);
            read(part.getInputStream(), body);
            body.close();
            for (Block block : PieceBlocks.of(builder.build(0), own)) {
                String text = block instanceof Block.Text line ? line.text() : ((Block.Row) block).text();
                findings.add(DocumentCode.RUNNING_TITLE, 0, text);
            }
        }
    }

    /** A limit or a forbidden declaration may come wrapped in the exception of the parser that met it. */
    private void refuse(Exception e, int line) {
        @Nullable Throwable cause = e;
        for (int i = 0; i < 8 && cause != null; i++) {
            if (cause instanceof UnsafeFileException unsafe) {
                unsafe(unsafe, line);
                return;
            }
            String message = cause.getMessage();
            if (message != null && message.contains("Zip bomb")) {
                unsafe(new UnsafeFileException("zip bomb"), line);
                return;
            }
            cause = cause.getCause();
        }
        findings.add(DocumentCode.BROKEN_FILE, line, "", brief(e));
    }

    private void unsafe(UnsafeFileException e, int line) {
        findings.add(DocumentCode.UNSAFE_FILE, line, "", String.valueOf(e.getMessage()));
    }

    private static String brief(Exception e) {
        String message = e.getMessage();
        if (message == null) {
            return e.getClass().getSimpleName();
        }
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
