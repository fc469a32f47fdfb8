package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the text of a Word file, as it is printed once its tracked changes are accepted: what is deleted or hidden is
 * left out, what is inserted is read, and both are named.
 */
final class WordBody {
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final WordNotes notes;
    private final PieceBuilder out;
    private final Findings findings;
    private final WordGrids grids;
    private final ImmutableList.Builder<Passage> aside = ImmutableList.builder();

    private Paragraph paragraph = new Paragraph();
    private Run run = new Run();
    private boolean inParagraphProperties;
    private boolean inText;
    private boolean inDeletedText;
    private int deletions;
    private int insertions;
    /** How many text boxes are open. */
    private int boxes;

    private final StringBuilder box = new StringBuilder();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private int pictures;
    private int line = 1;

    WordBody(WordStyles styles, WordNumbering numbering, WordNotes notes, PieceBuilder out, Findings findings) {
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
        this.out = out;
        this.findings = findings;
        this.grids = new WordGrids(out);
    }

    /** What a paragraph says of itself. */
    private static final class Paragraph {
        private @Nullable String style;
        private @Nullable String list;
        private int level = -1;
        private boolean labelled;
        /** Whether a tracked change takes away its end, so that the next one goes on with it. */
        private boolean endDeleted;
    }

    /** What a run says of itself; what it does not say is null. */
    private static final class Run {
        private @Nullable String style;
        private @Nullable Boolean bold;
        private @Nullable Boolean caps;
        private @Nullable Boolean hidden;
    }

    /** The number of the paragraph or row that is read. */
    int line() {
        return line;
    }

    /** The texts of boxes. */
    ImmutableList<Passage> aside() {
        return aside.build();
    }

    void read(WordXml xml) throws XMLStreamException, UnsafeFileException {
        int event = xml.next();
        while (event != XMLStreamConstants.END_DOCUMENT && !out.isFull()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.name());
                default -> {
                    if (inText) {
                        text(xml.text());
                    } else if (inDeletedText) {
                        deleted.append(xml.text());
                    }
                }
            }
            event = xml.next();
        }
    }

    /** Names what is left to name at the end of the text. */
    void close() {
        changes();
        if (pictures > 0) {
            findings.add(DocumentCode.PICTURES, 0, "", String.valueOf(pictures));
        }
    }

    private void start(WordXml xml) throws XMLStreamException, UnsafeFileException {
        switch (xml.name()) {
            case "p" -> startParagraph();
            case "pPr" -> inParagraphProperties = boxes == 0;
            case "r" -> run = new Run();
            case "t" -> inText = true;
            case "delText" -> inDeletedText = true;
            case "tab", "ptab" -> {
                // In properties it is a stop, not a tab.
                if (!inParagraphProperties) {
                    text("\t");
                }
            }
            case "br", "cr" -> text("\n");
            case "noBreakHyphen" -> text("-");
            case "sym" -> text("•");
            case "footnoteReference" -> notes.use(xml.attribute("id"), false, line);
            case "endnoteReference" -> notes.use(xml.attribute("id"), true, line);
            case "blip", "imagedata" -> pictures++;
            case "txbxContent" -> boxes++;
            case "Fallback",
                    "pPrChange",
                    "rPrChange",
                    "tblPrChange",
                    "trPrChange",
                    "tcPrChange",
                    "sectPr",
                    "sdtPr",
                    "instrText",
                    "delInstrText",
                    "tblPr",
                    "tblPrEx",
                    "rubyPr",
                    "rt" -> xml.skip();
            case "del", "moveFrom" -> change(xml, true);
            case "ins", "moveTo" -> change(xml, false);
            case "altChunk" -> findings.add(DocumentCode.HIDDEN_TEXT, line, "", "altChunk");
            default -> {
                if (inParagraphProperties) {
                    paragraphProperty(xml);
                } else if (boxes > 0 || !grids.start(xml, line)) {
                    runProperty(xml);
                }
            }
        }
    }

    private void startParagraph() {
        run = new Run();
        if (boxes > 0) {
            return;
        }
        grids.startContent();
        boolean goesOn = paragraph.endDeleted;
        paragraph = new Paragraph();
        // A paragraph that goes on with the one before it has no number of its own.
        paragraph.labelled = goesOn;
    }

    private void change(WordXml xml, boolean deletes) throws XMLStreamException, UnsafeFileException {
        if (inParagraphProperties) {
            // Within the properties it is the end of the paragraph that is deleted or inserted.
            paragraph.endDeleted |= deletes;
            xml.skip();
        } else if (grids.isInRowProperties()) {
            if (deletes) {
                grids.deleteRow();
            }
            xml.skip();
        } else if (deletes) {
            deletions++;
        } else {
            insertions++;
        }
    }

    private void paragraphProperty(WordXml xml) {
        switch (xml.name()) {
            case "pStyle" -> paragraph.style = xml.value("");
            case "numId" -> paragraph.list = xml.value("0");
            case "ilvl" -> paragraph.level = xml.number("val", 0);
            default -> {}
        }
    }

    private void runProperty(WordXml xml) {
        switch (xml.name()) {
            case "rStyle" -> run.style = xml.value("");
            case "b" -> run.bold = xml.isOn();
            case "caps" -> run.caps = xml.isOn();
            case "vanish" -> run.hidden = xml.isOn();
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> endParagraph();
            case "pPr" -> {
                inParagraphProperties = false;
                if (boxes == 0) {
                    label();
                }
            }
            case "t" -> inText = false;
            case "delText" -> inDeletedText = false;
            case "del", "moveFrom" -> deletions = Math.max(0, deletions - 1);
            case "ins", "moveTo" -> insertions = Math.max(0, insertions - 1);
            case "txbxContent" -> endBox();
            default -> {
                if (boxes == 0 && grids.end(name, line)) {
                    changes();
                    line++;
                }
            }
        }
    }

    private void text(String piece) {
        if (boxes > 0) {
            box.append(piece);
            return;
        }
        if (deletions > 0) {
            deleted.append(piece);
            return;
        }
        Boolean hides = run.hidden;
        if (hides == null ? styles.isHidden(run.style) : hides) {
            hidden.append(piece);
            return;
        }
        if (!paragraph.labelled) {
            label();
        }
        if (insertions > 0) {
            inserted.append(piece);
        }
        Boolean caps = run.caps;
        boolean capitals = caps == null ? styles.isCaps(paragraph.style) : caps;
        out.text(capitals ? piece.toUpperCase(Locale.ROOT) : piece, isBold());
    }

    private boolean isBold() {
        Boolean own = run.bold;
        if (own == null) {
            own = styles.bold(run.style);
        }
        return own == null ? styles.isBold(paragraph.style) : own;
    }

    /** Writes the number that Word computes for the paragraph, and whether it is a heading. */
    private void label() {
        if (paragraph.labelled) {
            return;
        }
        paragraph.labelled = true;
        if (styles.isHeading(paragraph.style)) {
            out.heading();
        }
        String list = paragraph.list == null ? styles.list(paragraph.style) : paragraph.list;
        if (list == null || list.equals("0")) {
            return;
        }
        int level = paragraph.level < 0 ? styles.level(paragraph.style) : paragraph.level;
        WordNumbering.Label label = numbering.next(list, level);
        if (label == null) {
            return;
        }
        if (label.bullet() && label.text().equals("-")) {
            out.item();
        } else {
            // The number takes on whatever the words behind it are.
            out.text(label.glued() ? label.text() : label.text() + " ", true);
        }
    }

    private void endParagraph() {
        if (boxes > 0) {
            box.append('\n');
            return;
        }
        if (paragraph.endDeleted) {
            line += out.isInTable() ? 0 : 1;
            return;
        }
        if (styles.isContents(paragraph.style) && out.hasText()) {
            findings.add(DocumentCode.FURNITURE, line, out.takeText());
        } else {
            out.endParagraph(line);
        }
        if (!out.isInTable()) {
            changes();
            line++;
        }
    }

    private void endBox() {
        boxes--;
        if (boxes > 0) {
            return;
        }
        for (String text : box.toString().split("\n", -1)) {
            String plain = Texts.single(text);
            if (!plain.isEmpty()) {
                aside.add(Passage.of(plain, line));
                findings.add(DocumentCode.TEXT_BOX, line, plain);
            }
        }
        box.setLength(0);
    }

    /** Names the tracked changes and hidden text of a paragraph or row. */
    private void changes() {
        name(DocumentCode.TRACKED_DELETION, deleted, "");
        name(DocumentCode.TRACKED_INSERTION, inserted, "");
        name(DocumentCode.HIDDEN_TEXT, hidden, "vanish");
        grids.takeDeleted().forEach(row -> findings.add(DocumentCode.TRACKED_DELETION, line, row));
    }

    private void name(DocumentCode code, StringBuilder text, String detail) {
        String plain = Texts.single(text.toString());
        if (!plain.isEmpty()) {
            findings.add(code, line, plain, detail);
        }
        text.setLength(0);
    }
}
