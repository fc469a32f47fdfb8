package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.outline.NumberedText;
import vn.tiendo.outline.OutlineNumber;
import vn.tiendo.outline.OutlinePlace;
import vn.tiendo.outline.OutlineRelation;
import vn.tiendo.outline.OutlineStyle;

/**
 * A table whose cells stand on lines below one another, without borders: lines are joined to paragraphs, numbers open
 * tasks, and {@link RowGrammar} finds the columns.
 */
final class LinesTable {
    /** A number that skips more than this is more likely a figure in the text. */
    private static final int WIDEST_GAP = 20;

    /** No cell is longer; what is begins a new paragraph, so that joining stays linear. */
    private static final int LONGEST_PARAGRAPH = 20_000;

    private final List<Block> blocks;
    private final TableHeader header;
    private final OutlineTree tree;
    private final RowGrammar grammar;
    private final RowMaker maker;
    private final List<Passage> unplaced;
    private final Findings findings;

    private final List<CellLine> lines = new ArrayList<>();
    private Passage.@Nullable Builder paragraph;
    private boolean item;
    private @Nullable TaskDraft task;

    LinesTable(
            List<Block> blocks,
            TableHeader header,
            OutlineTree tree,
            RowGrammar grammar,
            RowMaker maker,
            List<Passage> unplaced,
            Findings findings) {
        this.blocks = blocks;
        this.header = header;
        this.tree = tree;
        this.grammar = grammar;
        this.maker = maker;
        this.unplaced = unplaced;
        this.findings = findings;
    }

    /** Reads the table to its end, and gives the index of the block behind it. */
    int read() {
        int at = header.end();
        while (at < blocks.size() && blocks.get(at) instanceof Block.Text line) {
            if (Furniture.is(line.text())) {
                findings.add(DocumentCode.FURNITURE, line.line(), line.text());
                at++;
                continue;
            }
            if (Headings.endsTable(line)) {
                break;
            }
            Optional<TableHeader> again = TableHeader.findLines(blocks, at);
            if (again.isPresent()) {
                if (!again.get().columns().equals(header.columns())) {
                    break;
                }
                for (int i = at; i < again.get().end(); i++) {
                    findings.add(
                            DocumentCode.REPEATED_HEADER, blocks.get(i).line(), ((Block.Text) blocks.get(i)).text());
                }
                at = again.get().end();
                continue;
            }
            take(line, at);
            at++;
        }
        closeTask(false);
        return at;
    }

    private void take(Block.Text line, int at) {
        if (opensTask(line, at)) {
            return;
        }
        String text = line.text();
        Passage.Builder open = paragraph;
        if (open == null || open.soFar().length() > LONGEST_PARAGRAPH) {
            start(line);
            return;
        }
        if (Marks.isItem(text) && !(LineJoin.isUnfinished(open.soFar()) && Marks.isLowerItem(text))) {
            start(line);
            return;
        }
        LineJoin join = LineJoin.of(open.soFar(), text, line.indented());
        if (join == LineJoin.BLANK && !line.indented() && Texts.isUpper(text.charAt(0)) && isCell(open, text)) {
            join = LineJoin.APART;
        }
        if (join == LineJoin.APART && isFragment(open.soFar().toString(), text)) {
            join = LineJoin.BLANK;
        }
        if (join == LineJoin.APART) {
            start(line);
        } else {
            open.append(join.glue(), text, line.line());
        }
    }

    /** Whether a line that the text before it could take in is a cell by itself, and that text not cut short. */
    private boolean isCell(Passage.Builder open, String text) {
        char last = open.soFar().charAt(open.soFar().length() - 1);
        return last != '('
                && last != '/'
                && grammar.isCellOfItsOwn(text)
                && !grammar.isUnits(open.soFar().toString());
    }

    /**
     * Whether a line is torn out of the sentence before it: abbreviations alone, as {@code THADS, THAHC}, that are no
     * unit, or the next words of a heading in capitals.
     */
    private boolean isFragment(String before, String text) {
        if (!Texts.isAllCaps(text) || grammar.isCellOfItsOwn(text)) {
            return false;
        }
        boolean heading =
                Texts.isAllCaps(before) && Texts.words(before) > 1 && before.indexOf(',') < before.length() - 1;
        boolean sentence = !Texts.isAllCaps(before) && !before.endsWith(".") && !before.endsWith(";");
        return heading || sentence;
    }

    private void start(Block.Text line) {
        closeParagraph();
        item = Marks.isItem(line.text());
        String text = item ? Marks.withoutMark(line.text()) : line.text();
        Passage.Builder open = new Passage.Builder();
        open.append("", text, line.line());
        paragraph = open;
    }

    private void closeParagraph() {
        Passage.Builder open = paragraph;
        if (open != null) {
            lines.add(new CellLine(open.build(), item));
            paragraph = null;
        }
    }

    /** Opens the task whose number the line is or begins with. */
    private boolean opensTask(Block.Text line, int at) {
        if ((line.indented() && paragraph != null) || continuesNumber(line.text())) {
            return false;
        }
        OutlineNumber whole = OutlineNumber.findWhole(line.text())
                .or(() -> findCapital(line.text(), at))
                .or(() -> LongNumbers.find(line.text())
                        .filter(next -> tree.place(next).relation().isRegular()))
                .orElse(null);
        NumberedText begun =
                whole == null ? OutlineNumber.findAtStart(line.text()).orElse(null) : null;
        OutlineNumber number = whole != null ? whole : begun == null ? null : begun.number();
        if (number == null || isLetterOfWord(number, line.text(), at)) {
            return false;
        }
        OutlinePlace place = tree.place(number);
        if (!fits(place, begun != null)) {
            return false;
        }
        closeTask(place.relation() == OutlineRelation.FIRST_CHILD);
        task = tree.open(place, place.number().text(), line.line());
        if (begun != null && !begun.rest().isEmpty()) {
            Passage.Builder open = new Passage.Builder();
            open.append("", begun.rest(), line.line());
            paragraph = open;
            item = false;
        }
        return true;
    }

    /** A capital alone before a heading in capitals: {@code A}. */
    private Optional<OutlineNumber> findCapital(String text, int at) {
        boolean heading = text.length() == 1
                && Texts.isUpper(text.charAt(0))
                && at + 1 < blocks.size()
                && blocks.get(at + 1) instanceof Block.Text next
                && Texts.isAllCaps(next.text())
                && next.text().length() > 3;
        return heading ? OutlineNumber.findWhole(text + ".") : Optional.empty();
    }

    /** Whether a date or a number is open: {@code ngày 27} {@code /} {@code 11}. */
    private boolean continuesNumber(String text) {
        Passage.Builder open = paragraph;
        return open != null && open.soFar().charAt(open.soFar().length() - 1) == '/' && Texts.isDigit(text.charAt(0));
    }

    private boolean fits(OutlinePlace place, boolean hasText) {
        if (place.relation().isRegular()) {
            return true;
        }
        OutlineStyle style = place.number().style();
        if (style == OutlineStyle.UPPER_LETTER
                || (place.number().ordinal() > WIDEST_GAP
                        && tree.cursor().open().isEmpty())) {
            return false;
        }
        Passage.Builder open = paragraph;
        boolean unfinished = open != null && LineJoin.isUnfinished(open.soFar());
        boolean asksForNumber =
                open != null && LineJoin.of(open.soFar(), place.number().text(), false) != LineJoin.APART;
        int expected = OutlineNumber.findWhole(place.expected())
                .map(OutlineNumber::ordinal)
                .orElse(0);
        boolean near = place.number().ordinal() - expected <= WIDEST_GAP;
        return !unfinished
                && !asksForNumber
                && near
                && !(hasText && place.relation() == OutlineRelation.REPEAT && style == OutlineStyle.ARABIC);
    }

    /** A single letter is the start of a broken word unless it is closed as a number: {@code T} and {@code hực hiện}. */
    private boolean isLetterOfWord(OutlineNumber number, String text, int at) {
        if (text.length() != 1 || Texts.isDigit(text.charAt(0))) {
            return false;
        }
        if (number.style() == OutlineStyle.LETTER) {
            return true;
        }
        return at + 1 < blocks.size()
                && blocks.get(at + 1) instanceof Block.Text next
                && Syllables.isBroken(text, Texts.firstWord(next.text()));
    }

    private void closeTask(boolean isHeading) {
        closeParagraph();
        TaskDraft open = task;
        ImmutableList<CellLine> taken = ImmutableList.copyOf(lines);
        lines.clear();
        if (open == null) {
            for (CellLine line : taken) {
                findings.add(DocumentCode.BEFORE_FIRST_NUMBER, line.line(), line.text());
                unplaced.add(line.passage());
            }
            return;
        }
        TaskRows.fill(open, grammar.read(taken, isHeading), maker, findings);
        task = null;
    }
}
