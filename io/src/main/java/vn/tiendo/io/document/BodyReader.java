package vn.tiendo.io.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.outline.NumberedText;
import vn.tiendo.outline.OutlineMark;
import vn.tiendo.outline.OutlineNumber;
import vn.tiendo.outline.OutlinePlace;
import vn.tiendo.outline.OutlineStyle;
import vn.tiendo.plan.DocumentInfo;

/** Everything behind the head: articles, points and paragraphs, recipients, signature, further parts, tables. */
final class BodyReader {
    private static final int WIDEST_GAP = 20;

    private final List<Block> blocks;
    private final Paragraphs paragraphs;
    private final OutlineTree tree;
    private final Tables tables;
    private final Findings findings;
    private final DocumentInfo.Builder info;
    private final int planPart;
    private final Optional<Passage> title;
    private final String bodyStep;

    private final List<Passage> unplaced;
    private final List<Block.Text> lines = new ArrayList<>();
    private Mode mode = Mode.POINTS;
    private @Nullable TaskDraft point;
    private boolean headingLine;
    private boolean signed;

    /**
     * A reader of the blocks behind the head.
     *
     * @param planPart the index of the heading whose part carries the plan; −1 for none
     * @param type the kind of the document: the step of its own points where another part carries the plan
     * @param title the title of the document
     */
    BodyReader(
            List<Block> blocks,
            TextFlow flow,
            OutlineTree tree,
            Tables tables,
            Findings findings,
            DocumentInfo.Builder info,
            int planPart,
            String type,
            Optional<Passage> title) {
        this.blocks = blocks;
        this.paragraphs = new Paragraphs(flow, findings);
        this.tree = tree;
        this.tables = tables;
        this.unplaced = tables.unplaced();
        this.findings = findings;
        this.info = info;
        this.planPart = planPart;
        this.bodyStep = planPart >= 0 ? type : "";
        this.title = title;
    }

    /** What the lines belong to. */
    private enum Mode {
        /** Articles and points, or text before the first of them. */
        POINTS,
        /** The heading of a part, up to its first point or table. */
        PART_HEADING,
        RECIPIENTS
    }

    List<Passage> unplaced() {
        return unplaced;
    }

    void read(int from) {
        int at = from;
        while (at < blocks.size()) {
            Block block = blocks.get(at);
            if (block instanceof Block.Text text) {
                at = takeText(text, at);
            } else {
                at = takeRow((Block.Row) block, at);
            }
        }
        close();
    }

    private int takeRow(Block.Row row, int at) {
        Optional<TableHeader> header = TableHeader.findRow(blocks, at);
        if (header.isPresent()) {
            startTable();
            return tables.readCells(blocks, header.get());
        }
        Optional<TargetHeader> targets = TargetHeader.find(blocks, at);
        if (targets.isPresent()) {
            startTable();
            TaskDraft open = point;
            return tables.readTargets(
                    blocks,
                    targets.get(),
                    open == null ? "" : open.path().steps().get(0));
        }
        close();
        unplaced.add(Passage.of(row.text(), row.line()));
        findings.add(DocumentCode.UNPLACED, row.line(), row.text());
        return at + 1;
    }

    private int takeText(Block.Text line, int at) {
        String text = line.text();
        if (Furniture.is(text) || isPageNumber(line)) {
            findings.add(DocumentCode.FURNITURE, line.line(), text);
            return at + 1;
        }
        if (Headings.isMotto(text)) {
            findings.add(DocumentCode.MOTTO, line.line(), text);
            return at + 1;
        }
        Optional<TableHeader> header = TableHeader.findLines(blocks, at);
        if (header.isPresent()) {
            startTable();
            return tables.readLines(blocks, header.get());
        }
        Optional<String> part = Headings.findPart(line);
        if (part.isPresent()) {
            startPart(line, part.get(), at == planPart);
            return at + 1;
        }
        if (Headings.isRecipients(text)) {
            close();
            mode = Mode.RECIPIENTS;
            return at + 1;
        }
        if (Headings.isSignature(text) && (mode != Mode.PART_HEADING)) {
            close();
            return takeSignature(at);
        }
        if (mode != Mode.RECIPIENTS && opensPoint(line)) {
            return at + 1;
        }
        lines.add(line);
        return at + 1;
    }

    private void startTable() {
        close();
        mode = Mode.POINTS;
    }

    private void startPart(Block.Text line, String step, boolean carriesPlan) {
        close();
        mode = Mode.PART_HEADING;
        if (carriesPlan) {
            tree.startBody();
            point = null;
            lines.add(line);
        } else {
            point = tree.startPart(step, line.line());
        }
    }

    /** Office and name of who signs; a second signature of the same document is only named. */
    private int takeSignature(int from) {
        int at = from;
        List<Block.Text> signature = new ArrayList<>();
        while (at < blocks.size() && blocks.get(at) instanceof Block.Text line && signature.size() < 6) {
            boolean office =
                    Texts.isAllCaps(line.text()) && Headings.findPart(line).isEmpty() && !Headings.isMotto(line.text());
            boolean name = Headings.isName(line.text()) && !Texts.isAllCaps(line.text());
            boolean mark = line.text().startsWith("(") && line.text().length() < 40;
            if (!office && !name && !mark) {
                break;
            }
            signature.add(line);
            at++;
            if (name) {
                break;
            }
        }
        for (Block.Text line : signature) {
            if (signed) {
                findings.add(DocumentCode.REPEATED_SIGNATURE, line.line(), line.text());
            } else {
                info.addSigner(line.text());
            }
        }
        signed = true;
        mode = Mode.POINTS;
        point = null;
        return at;
    }

    /** A number alone on its line: between points that close their numbers it is that of the page. */
    private boolean isPageNumber(Block.Text line) {
        String text = line.text();
        boolean digits = text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits
                && !continuesNumber(text)
                && !(lastLine() != null && LineJoin.isUnfinished(lastLine().text()));
    }

    private Block.@Nullable Text lastLine() {
        return lines.isEmpty() ? null : lines.get(lines.size() - 1);
    }

    private boolean continuesNumber(String text) {
        Block.Text last = lastLine();
        return last != null && last.text().endsWith("/") && Texts.isDigit(text.charAt(0));
    }

    private boolean opensPoint(Block.Text line) {
        String text = line.text();
        if (continuesNumber(text)) {
            return false;
        }
        OutlineNumber number = null;
        String rest = "";
        Optional<NumberedText> begun = OutlineNumber.findAtStart(text);
        if (begun.isPresent()) {
            number = begun.get().number();
            rest = begun.get().rest();
        } else {
            number = OutlineNumber.findWhole(text).orElse(null);
        }
        if (number == null && DecimalSteps.count(text) > DecimalSteps.MOST) {
            String printed = text.substring(0, DecimalSteps.end(text));
            findings.add(DocumentCode.TOO_DEEP, line.line(), printed, String.valueOf(DecimalSteps.MOST));
        }
        if (number == null || !isPoint(number, text, rest.isEmpty())) {
            return false;
        }
        OutlinePlace place = tree.place(number);
        if (!place.relation().isRegular() && !isPlausible(place)) {
            return false;
        }
        close();
        mode = Mode.POINTS;
        boolean first = tree.current().isEmpty() && tree.roots().isEmpty();
        if (first && !bodyStep.isEmpty() && number.style() != OutlineStyle.ARTICLE) {
            TaskDraft body =
                    tree.startPart(bodyStep, title.map(Passage::firstLine).orElse(line.line()));
            title.ifPresent(body::title);
            place = tree.place(number);
        }
        point = tree.open(place, place.number().text(), line.line());
        headingLine = !rest.isEmpty();
        if (headingLine) {
            lines.add(new Block.Text(line.line(), line.gap(), false, line.strong(), rest));
        }
        return true;
    }

    /** Letters and Roman numerals of one letter need what closes a number, for words are broken into letters. */
    private static boolean isPoint(OutlineNumber number, String text, boolean alone) {
        if (number.style() == OutlineStyle.UPPER_LETTER && alone) {
            return false;
        }
        boolean closed =
                number.mark() != OutlineMark.PLAIN || !alone || !Texts.isLetter(text.charAt(text.length() - 1));
        return number.style() == OutlineStyle.ARTICLE || closed || (text.length() > 1 && number.ordinal() > 1);
    }

    /** A number that does not follow opens a point only where the text before it has ended. */
    private boolean isPlausible(OutlinePlace place) {
        Block.Text last = lastLine();
        boolean ended = last == null
                || (headingLine && lines.size() == 1)
                || ".;:!?…/”)".indexOf(last.text().charAt(last.text().length() - 1)) >= 0;
        int expected = OutlineNumber.findWhole(place.expected())
                .map(OutlineNumber::ordinal)
                .orElse(0);
        boolean near = place.number().ordinal() - expected <= WIDEST_GAP;
        return ended && near;
    }

    /** Puts the lines that were gathered to what they belong to. */
    private void close() {
        if (lines.isEmpty()) {
            headingLine = false;
            return;
        }
        List<Block.Text> taken = List.copyOf(lines);
        boolean heading = headingLine;
        lines.clear();
        headingLine = false;
        switch (mode) {
            case RECIPIENTS -> paragraphs.join(taken, false).forEach(line -> info.addRecipients(line.text()));
            case PART_HEADING -> closePartHeading(taken);
            case POINTS -> closePoint(paragraphs.join(taken, heading));
        }
    }

    private void closePoint(List<CellLine> joined) {
        TaskDraft open = point;
        for (CellLine line : joined) {
            if (open == null) {
                unplaced.add(line.item() ? Passage.of("- ", line.line()).plus("", line.passage()) : line.passage());
                findings.add(DocumentCode.UNPLACED, line.line(), line.text());
            } else if (line.item()) {
                open.bullets().add(new BulletDraft("-", line.passage()));
            } else if (open.title() == null && open.paragraphs().isEmpty()) {
                open.title(line.passage());
            } else {
                open.paragraphs().add(line.passage());
            }
        }
    }

    /** The heading of a part: its title, and the caption in brackets, {@code (Ban hành kèm theo …)}. */
    private void closePartHeading(List<Block.Text> taken) {
        List<Block.Text> heading = new ArrayList<>();
        List<Block.Text> rest = new ArrayList<>();
        for (Block.Text line : taken) {
            (rest.isEmpty() && !line.text().startsWith("(") ? heading : rest).add(line);
        }
        List<CellLine> caption = paragraphs.join(rest, false);
        TaskDraft open = point;
        if (open == null) {
            taken.forEach(line -> findings.add(DocumentCode.PLAN_HEADING, line.line(), line.text()));
            paragraphs.join(heading, false).forEach(line -> unplaced.add(line.passage()));
            caption.forEach(line -> unplaced.add(line.passage()));
            return;
        }
        Passage joined = Paragraphs.all(paragraphs.join(heading, false));
        if (joined != null) {
            open.title(joined);
        }
        caption.forEach(line -> open.paragraphs().add(line.passage()));
    }
}
