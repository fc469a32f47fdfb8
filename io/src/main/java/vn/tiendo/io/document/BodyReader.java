package vn.tiendo.io.document;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.outline.OutlineMark;
import vn.tiendo.outline.OutlineNumber;
import vn.tiendo.outline.OutlinePlace;
import vn.tiendo.outline.OutlineRelation;
import vn.tiendo.outline.OutlineStyle;
import vn.tiendo.plan.DocumentInfo;
import vn.tiendo.text.Folding;

/** Everything behind the head: articles, points and paragraphs, recipients, signature, further parts, tables. */
final class BodyReader {
    private static final int WIDEST_GAP = 20;

    private final List<Block> blocks;
    private final TextFlow flow;
    private final Paragraphs paragraphs;
    private final TimelineCells timelines;
    private final PointText pointText;
    private final OutlineTree tree;
    private final Tables tables;
    private final Findings findings;
    private final DocumentInfo.Builder info;
    private final int planPart;
    private final Optional<Passage> title;
    private final String bodyStep;

    private final List<Passage> unplaced;
    private final List<Block.Text> lines = new ArrayList<>();
    /** How some of the lines follow those before them. */
    private final Map<Block.Text, LineJoin> known = new HashMap<>();
    /** The notes of each line that are not given to a point yet. */
    private final ListMultimap<Integer, NoteDraft> notes = ArrayListMultimap.create();

    private Mode mode = Mode.POINTS;
    private @Nullable TaskDraft point;
    private boolean headingLine;
    private boolean signed;
    /** The part of which only the heading is read so far. */
    private @Nullable TaskDraft emptyPart;

    private final List<TaskDraft> emptyParts = new ArrayList<>();
    /** Whether products or solutions are listed: numbers in brackets are theirs. */
    private boolean listing;

    private @Nullable OutlineNumber listed;

    /**
     * A reader of the blocks behind the head.
     *
     * @param blocks the blocks of the document, without footnotes
     * @param notes the footnotes
     * @param planPart the index of the heading whose part carries the plan; −1 for none
     * @param type the kind of the document: the step of its own points where another part carries the plan
     * @param title the title of the document
     */
    BodyReader(
            List<Block> blocks,
            List<NoteDraft> notes,
            TextFlow flow,
            OutlineTree tree,
            Tables tables,
            TimelineCells timelines,
            UnitCells units,
            Findings findings,
            DocumentInfo.Builder info,
            int planPart,
            String type,
            Optional<Passage> title) {
        this.blocks = blocks;
        this.flow = flow;
        this.paragraphs = new Paragraphs(flow, units, findings);
        this.timelines = timelines;
        this.pointText = new PointText(new LabelledFields(timelines, units, findings));
        this.tree = tree;
        this.tables = tables;
        this.unplaced = tables.unplaced();
        this.findings = findings;
        this.info = info;
        this.planPart = planPart;
        this.bodyStep = planPart >= 0 ? type : "";
        this.title = title;
        notes.forEach(note -> this.notes.put(note.place(), note));
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

    /** The parts that are nothing but their heading. */
    List<TaskDraft> emptyParts() {
        return emptyParts;
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
        closePart();
        notes.values().forEach(note -> unplace(note.text()));
    }

    private int takeRow(Block.Row row, int at) {
        emptyPart = null;
        Optional<TableHeader> header = TableHeader.findRow(blocks, at);
        if (header.isPresent()) {
            startTable();
            return tables.readCells(blocks, header.get());
        }
        Optional<IndicatorHeader> indicators = IndicatorHeader.find(blocks, at);
        if (indicators.isPresent()) {
            startTable();
            return tables.readIndicators(blocks, indicators.get(), point);
        }
        TaskDraft open = point;
        String part = open == null ? "" : open.path().steps().get(0);
        Optional<TargetHeader> targets = TargetHeader.find(blocks, at);
        if (targets.isPresent()) {
            startTable();
            return tables.readTargets(blocks, targets.get(), part);
        }
        Optional<UnitColumnsTable.Header> sideways = tables.findUnitColumns(blocks, at);
        if (sideways.isPresent()) {
            startTable();
            return tables.readUnitColumns(blocks, sideways.get(), part);
        }
        close();
        unplace(Passage.of(row.text(), row.line()));
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
        Optional<String> part = Headings.findPart(blocks, at);
        if (part.isPresent() || at == planPart) {
            startPart(line, part.orElse(""), at == planPart);
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
        if (mode != Mode.RECIPIENTS && opensPoint(line, at)) {
            return at + 1;
        }
        addLine(line);
        return at + 1;
    }

    private void addLine(Block.Text line) {
        lines.add(line);
        String text = line.text();
        boolean item = Marks.isItem(text);
        if (item || Texts.isUpper(text.charAt(0))) {
            Optional<TaskLabels.Label> label = TaskLabels.findAtStart(item ? Marks.withoutMark(text) : text);
            if (label.isPresent()) {
                listing = label.get().field().isProse();
                listed = null;
                known.put(line, LineJoin.APART);
            }
        }
    }

    private void startTable() {
        close();
        emptyPart = null;
        mode = Mode.POINTS;
    }

    private void startPart(Block.Text line, String step, boolean carriesPlan) {
        close();
        closePart();
        mode = Mode.PART_HEADING;
        if (carriesPlan) {
            tree.startBody();
            point = null;
            lines.add(line);
        } else {
            TaskDraft part = tree.startPart(step, line.line());
            point = part;
            emptyPart = part;
        }
    }

    private void closePart() {
        TaskDraft part = emptyPart;
        if (part != null) {
            emptyParts.add(part);
        }
        emptyPart = null;
    }

    /** Office and name of who signs; a second signature of the same document is only named. */
    private int takeSignature(int from) {
        int at = from;
        List<Block.Text> signature = new ArrayList<>();
        while (at < blocks.size() && blocks.get(at) instanceof Block.Text line && signature.size() < 6) {
            boolean office = Texts.isAllCaps(line.text())
                    && Headings.findPart(blocks, at).isEmpty()
                    && !Headings.isMotto(line.text());
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
        boolean digits = Furniture.isShortNumber(text);
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

    private boolean opensPoint(Block.Text line, int at) {
        String text = line.text();
        if (continuesNumber(text)) {
            return false;
        }
        Optional<PointStart> start = PointStart.find(text);
        if (start.isEmpty() && DecimalSteps.count(text) > DecimalSteps.MOST) {
            String printed = text.substring(0, DecimalSteps.end(text));
            findings.add(DocumentCode.TOO_DEEP, line.line(), printed, String.valueOf(DecimalSteps.MOST));
        }
        if (start.isEmpty() || !start.get().isClosed(text)) {
            return false;
        }
        if (start.get().number().style() == OutlineStyle.ANNEX && Headings.isWithinSentence(blocks, at)) {
            return false;
        }
        OutlineNumber number = start.get().number();
        if (tree.isInPart() && Headings.isTitledAnnex(line)) {
            // An annex stands beside the part before it, never within.
            startPart(line, Headings.annexStep(number), false);
            emptyPart = null;
            mode = Mode.POINTS;
            headingLine = true;
            lines.add(line.behindNumber(start.get().rest()));
            return true;
        }
        OutlinePlace place = tree.place(number);
        // Words count only where they follow: "Thứ hai" is a day of the week as well.
        boolean counted = number.style() == OutlineStyle.ORDINAL;
        boolean plausible = place.relation().isRegular() || start.get().labelled() || (!counted && isPlausible(place));
        if (!plausible || isInside(start.get(), place, line)) {
            return false;
        }
        open(start.get(), place, line);
        return true;
    }

    private void open(PointStart start, OutlinePlace place, Block.Text line) {
        close();
        mode = Mode.POINTS;
        OutlinePlace at = place;
        boolean first = tree.current().isEmpty() && tree.roots().isEmpty();
        if (first && !bodyStep.isEmpty() && start.number().style() != OutlineStyle.ARTICLE) {
            TaskDraft body =
                    tree.startPart(bodyStep, title.map(Passage::firstLine).orElse(line.line()));
            title.ifPresent(body::title);
            at = tree.place(start.number());
        }
        emptyPart = null;
        point = tree.open(at, at.number().text(), line.line());
        if (start.labelled()) {
            point.label();
        }
        headingLine = !start.rest().isEmpty();
        if (headingLine) {
            lines.add(line.behindNumber(start.rest()));
        } else {
            takeNotes(line);
        }
    }

    /** Whether a number at the start of a line is none of a point, but stands within a sentence or list. */
    private boolean isInside(PointStart start, OutlinePlace place, Block.Text line) {
        OutlineNumber number = start.number();
        if (Enumerations.goesOn(lines, number)) {
            known.put(line, LineJoin.BLANK);
            return true;
        }
        if (isListed(number, place)) {
            listed = number;
            known.put(line, LineJoin.APART);
            return true;
        }
        Block.Text before = lastLine();
        if (before == null || !flow.isWrapped() || TextFlow.isEnd(before.text()) || before.ended()) {
            return false;
        }
        boolean broken =
                flow.isMeasured() ? flow.isBroken(before, line, lines.size() == 1, null) : flow.isFull(before.text());
        boolean counts = !flow.isMeasured() && place.relation() == OutlineRelation.NEXT_SIBLING;
        return broken && (LineJoin.asksForNumber(before.text()) || (Texts.startsLower(start.rest()) && !counts));
    }

    /** Whether a number in brackets or words counts the products or solutions behind a label. */
    private boolean isListed(OutlineNumber number, OutlinePlace place) {
        boolean marked = number.mark() != OutlineMark.PLAIN || number.style() == OutlineStyle.ORDINAL;
        if (!listing || !marked) {
            return false;
        }
        OutlineNumber last = listed;
        return last == null
                ? number.isFirst() && place.relation() == OutlineRelation.FIRST_CHILD
                : number.isSuccessorOf(last);
    }

    /** A number that does not follow opens a point only where the text before it has ended. */
    private boolean isPlausible(OutlinePlace place) {
        Block.Text last = lastLine();
        boolean ended = last == null
                || timelines.findOne(last.text()).isPresent()
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
        listing = false;
        listed = null;
        boolean heading = headingLine;
        headingLine = false;
        if (lines.isEmpty()) {
            return;
        }
        List<Block.Text> taken = List.copyOf(lines);
        lines.clear();
        switch (mode) {
            case RECIPIENTS -> paragraphs.join(taken).forEach(line -> info.addRecipients(line.text()));
            case PART_HEADING -> closePartHeading(taken);
            case POINTS -> closePoint(paragraphs.join(taken, heading, known));
        }
        known.clear();
        taken.forEach(this::takeNotes);
    }

    /** Gives the notes of a line to the point that is open. */
    private void takeNotes(Block.Text line) {
        TaskDraft open = point;
        if (open != null) {
            open.footnotes().addAll(notes.removeAll(line.line()));
        }
    }

    private void closePoint(List<Paragraph> joined) {
        TaskDraft open = point;
        if (open != null) {
            pointText.add(open, joined);
            return;
        }
        for (Paragraph line : joined) {
            unplace(line.isItem() ? Passage.of("- ", line.line()).plus("", line.passage()) : line.passage());
        }
    }

    private void unplace(Passage text) {
        unplaced.add(text);
        findings.add(DocumentCode.UNPLACED, text.firstLine(), text.text());
    }

    /** The heading of a part: its title, and the caption in brackets, {@code (Ban hành kèm theo …)}. */
    private void closePartHeading(List<Block.Text> taken) {
        List<Block.Text> heading = new ArrayList<>();
        List<Block.Text> rest = new ArrayList<>();
        for (Block.Text line : taken) {
            boolean other = line.text().startsWith("(") || TargetHeader.isMeasure(Folding.fold(line.text()));
            (rest.isEmpty() && !other ? heading : rest).add(line);
        }
        List<Paragraph> caption = paragraphs.join(rest);
        if (caption.size() > 1) {
            emptyPart = null;
        }
        TaskDraft open = point;
        if (open == null) {
            taken.forEach(line -> findings.add(DocumentCode.PLAN_HEADING, line.line(), line.text()));
            paragraphs.join(heading).forEach(line -> unplaced.add(line.passage()));
            caption.forEach(line -> unplaced.add(line.passage()));
            return;
        }
        Passage joined = Paragraphs.all(paragraphs.join(heading));
        if (joined != null) {
            open.title(joined);
        }
        caption.forEach(line -> open.paragraphs().add(line.passage()));
    }
}
