package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.io.document.RichText.Note;

/**
 * The first stages: whatever the format of a file, its bytes become blocks. The format is told by the content, never by
 * the name.
 */
final class DocumentSource {
    private static final int SAMPLE = 1 << 18;

    private static final String POI = "Apache POI (org.apache.poi:poi-ooxml)";
    private static final String JSOUP = "jsoup (org.jsoup:jsoup)";

    private final ReaderLimits limits;
    private final Findings findings;

    DocumentSource(ReaderLimits limits, Findings findings) {
        this.limits = limits;
        this.findings = findings;
    }

    /**
     * What a file holds.
     *
     * @param blocks its text in order
     * @param flow how its text is set
     * @param notes its footnotes, where the file keeps them apart from the text
     * @param aside texts beside the text
     */
    record Content(
            ImmutableList<Block> blocks, TextFlow flow, ImmutableList<Note> notes, ImmutableList<Passage> aside) {
        /** Puts each footnote to the last point that begins before its mark; gives back those before the first point. */
        List<Passage> placeNotes(List<TaskDraft> roots) {
            List<Passage> unplaced = new ArrayList<>();
            for (Note note : notes) {
                TaskDraft task = last(roots, note.line());
                if (task == null) {
                    unplaced.add(Passage.of(note.mark() + " " + note.text(), note.line()));
                } else {
                    task.footnotes().add(new NoteDraft(note.mark(), Passage.of(note.text(), note.line()), note.line()));
                }
            }
            return unplaced;
        }

        private static @org.jspecify.annotations.Nullable TaskDraft last(List<TaskDraft> tasks, int line) {
            TaskDraft found = null;
            List<TaskDraft> level = tasks;
            while (true) {
                TaskDraft next = null;
                for (TaskDraft task : level) {
                    if (task.line() <= line) {
                        next = task;
                    }
                }
                if (next == null) {
                    return found;
                }
                found = next;
                level = next.children();
            }
        }
    }

    /** The blocks; empty where the file has none, which is then reported. */
    Optional<Content> read(InputStream input) throws IOException {
        byte[] sample = input.readNBytes((int) Math.min(SAMPLE, limits.bytes()));
        String kind = FileKind.find(sample, sample.length);
        if (FileKind.HTML.equals(kind)) {
            return html(sample, input);
        }
        if (FileKind.isZip(sample)) {
            return zip(sample, input);
        }
        if (kind != null) {
            findings.add(DocumentCode.NOT_TEXT, 1, "", kind);
            return Optional.empty();
        }
        return new InputText(limits, findings).read(sample, input).map(lines -> {
            ImmutableList<Block> blocks = BlockReader.read(lines, findings);
            return new Content(blocks, TextFlow.of(blocks), ImmutableList.of(), ImmutableList.of());
        });
    }

    private Optional<Content> html(byte[] sample, InputStream input) throws IOException {
        Optional<byte[]> file = whole(sample, input);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return content(new HtmlReader(limits, findings).read(file.get()));
        } catch (NoClassDefFoundError e) {
            return missing(FileKind.HTML, JSOUP, e);
        }
    }

    private Optional<Content> zip(byte[] sample, InputStream input) throws IOException {
        Optional<byte[]> file = whole(sample, input);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        ZipDirectory directory = ZipDirectory.of(file.get());
        if (directory.isTooLong()) {
            findings.add(DocumentCode.UNSAFE_FILE, 0, "", "> " + ZipDirectory.MOST_ENTRIES + " entries");
            return Optional.empty();
        }
        if (directory.isEmpty()) {
            findings.add(DocumentCode.BROKEN_FILE, 0, "", "ZIP without directory");
            return Optional.empty();
        }
        if (!directory.format().equals(FileKind.DOCX)) {
            findings.add(DocumentCode.NOT_TEXT, 1, "", directory.format());
            return Optional.empty();
        }
        try {
            return content(new DocxReader(limits, findings).read(file.get()));
        } catch (NoClassDefFoundError e) {
            return missing(FileKind.DOCX, POI, e);
        }
    }

    /** Only a class of the library itself may be missing; anything else is an error of the program. */
    private Optional<Content> missing(String format, String library, NoClassDefFoundError error) {
        String name = String.valueOf(error.getMessage());
        if (!name.startsWith("org/")) {
            throw error;
        }
        findings.add(DocumentCode.READER_MISSING, 0, format, library);
        return Optional.empty();
    }

    private Optional<Content> content(RichText text) {
        ImmutableList<Block> blocks = LegacyBlocks.decode(PieceBlocks.of(text.pieces(), findings), findings);
        if (blocks.isEmpty() && text.aside().isEmpty()) {
            findings.add(DocumentCode.EMPTY_FILE, 0, "");
            return Optional.empty();
        }
        return Optional.of(new Content(blocks, TextFlow.ofParagraphs(blocks), text.notes(), text.aside()));
    }

    private Optional<byte[]> whole(byte[] sample, InputStream input) throws IOException {
        int rest = (int) Math.min(Integer.MAX_VALUE - 64L, limits.bytes() - sample.length + 1);
        byte[] behind = input.readNBytes(rest);
        if (sample.length + (long) behind.length > limits.bytes()) {
            findings.add(DocumentCode.TOO_MANY_BYTES, 0, "", String.valueOf(limits.bytes()));
            return Optional.empty();
        }
        byte[] whole = new byte[sample.length + behind.length];
        System.arraycopy(sample, 0, whole, 0, sample.length);
        System.arraycopy(behind, 0, whole, sample.length, behind.length);
        return Optional.of(whole);
    }
}
