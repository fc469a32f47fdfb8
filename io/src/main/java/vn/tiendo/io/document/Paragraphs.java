package vn.tiendo.io.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins the lines of running text to paragraphs. */
final class Paragraphs {
    private static final int SHOWN = 30;

    private final TextFlow flow;
    private final UnitCells units;
    private final Findings findings;

    Paragraphs(TextFlow flow, UnitCells units, Findings findings) {
        this.flow = flow;
        this.units = units;
        this.findings = findings;
    }

    /** The paragraphs of some lines without number. */
    List<Paragraph> join(List<Block.Text> lines) {
        return join(lines, false, Map.of());
    }

    /**
     * The paragraphs of some lines.
     *
     * @param lines the lines of a point or of the head
     * @param startsWithHeading whether the first line stands beside its number, as headings do
     * @param known how some of the lines follow the one before them, where what stands in them decides it
     */
    List<Paragraph> join(List<Block.Text> lines, boolean startsWithHeading, Map<Block.Text, LineJoin> known) {
        boolean fragmented = isFragmented(lines);
        List<Paragraph> paragraphs = new ArrayList<>();
        Passage.Builder open = null;
        String mark = "";
        int openLines = 0;
        for (int i = 0; i < lines.size(); i++) {
            Block.Text line = lines.get(i);
            String text = line.text();
            LineJoin join = LineJoin.APART;
            if (open != null) {
                boolean heading = startsWithHeading && paragraphs.isEmpty();
                LineJoin decided = known.get(line);
                join = decided != null
                        ? decided
                        : follow(open.soFar(), new Place(lines, i, openLines == 1, heading, fragmented));
            }
            if (open == null || join == LineJoin.APART) {
                if (open != null) {
                    paragraphs.add(new Paragraph(mark, open.build()));
                }
                open = new Passage.Builder();
                openLines = 0;
                boolean item = Marks.isItem(text);
                mark = item ? text.substring(0, 1) : "";
                open.append("", item ? Marks.withoutMark(text) : text, line.line());
            } else {
                if (!flow.isWrapped() && line.gap() > 0) {
                    CharSequence end = open.soFar();
                    findings.add(
                            DocumentCode.JOINED_OVER_PAGE,
                            line.line(),
                            text,
                            "… " + end.subSequence(Math.max(0, end.length() - SHOWN), end.length()));
                }
                open.append(join.glue(), text, line.line());
            }
            openLines++;
        }
        if (open != null) {
            paragraphs.add(new Paragraph(mark, open.build()));
        }
        return paragraphs;
    }

    /**
     * A line that may go on with the one before it.
     *
     * @param opening whether the line before is the first of its paragraph
     * @param heading whether it belongs to a heading
     */
    private record Place(List<Block.Text> lines, int at, boolean opening, boolean heading, boolean fragmented) {
        Block.Text line() {
            return lines.get(at);
        }

        Block.Text before() {
            return lines.get(at - 1);
        }

        /** The line behind; null where none goes on with this one. */
        Block.@Nullable Text behind() {
            return at + 1 < lines.size() && !Marks.isItem(lines.get(at + 1).text()) ? lines.get(at + 1) : null;
        }
    }

    private LineJoin follow(CharSequence soFar, Place place) {
        return opensItem(soFar, place) ? LineJoin.APART : joinOf(soFar, place);
    }

    /** Whether a mark at the start of a line is that of an item, and not the dash of a name broken over lines. */
    private boolean opensItem(CharSequence soFar, Place place) {
        String text = place.line().text();
        if (!Marks.isItem(text)) {
            return false;
        }
        if (LineJoin.isUnfinished(soFar) && Marks.isLowerItem(text)) {
            return false;
        }
        boolean dash = Marks.mark(text).equals("-");
        if (!dash || TextFlow.isEnd(soFar) || LineJoin.isUnfinished(soFar)) {
            return true;
        }
        if (LineJoin.isRestOfNumber(soFar, text)) {
            return false;
        }
        Block.Text before = place.before();
        boolean broken = flow.isMeasured()
                ? flow.isBroken(before, place.line(), place.opening(), null)
                : flow.isWrapped() && flow.isFull(before.text());
        if (!broken || before.ended()) {
            return true;
        }
        boolean lower = flow.isMeasured() && Texts.startsLower(Marks.withoutMark(text));
        return !(lower || units.isOneName(soFar, text));
    }

    private LineJoin joinOf(CharSequence soFar, Place place) {
        Block.Text before = place.before();
        Block.Text line = place.line();
        LineJoin join = LineJoin.of(soFar, line.text(), line.indented() && flow.isWrapped() && !flow.isSpaced());
        if (join != LineJoin.APART || !flow.isWrapped()) {
            return join;
        }
        boolean ended = TextFlow.isEnd(before.text());
        boolean capitals = Texts.isAllCaps(before.text());
        if (capitals && place.heading() && Texts.isAllCaps(line.text())) {
            return LineJoin.BLANK;
        }
        if (flow.isMeasured() && !capitals && !place.fragmented()) {
            return goesOn(place, ended) ? LineJoin.BLANK : LineJoin.APART;
        }
        if (place.heading()) {
            return flow.isFull(before.text()) && !ended ? LineJoin.BLANK : LineJoin.APART;
        }
        if (capitals && !Texts.isAllCaps(line.text())) {
            return flow.isFull(before.text()) ? LineJoin.BLANK : LineJoin.APART;
        }
        boolean room = flow.isSpaced() && !flow.isFull(before.text());
        return (ended || room) && !place.fragmented() ? LineJoin.APART : LineJoin.BLANK;
    }

    /** Whether a line that begins with a capital or number goes on with the one before, by the widths of both. */
    private boolean goesOn(Place place, boolean ended) {
        Block.Text before = place.before();
        String text = place.line().text();
        if (before.ended()) {
            return false;
        }
        Block.Text behind = place.behind();
        boolean broken = flow.isBroken(before, place.line(), place.opening() || place.heading(), behind);
        if (ended) {
            boolean introducesList = behind == null
                    && text.endsWith(":")
                    && place.at() + 1 < place.lines().size();
            return broken && !introducesList;
        }
        // A heading may end without a stop; within a paragraph only a line that has room for more ends one.
        return broken || (!place.heading() && flow.isFull(before.text()));
    }

    /**
     * Whether lines end where the source had a change of type, not where the page ends: a short line goes on in lower
     * case or with a mark alone. There the end of a sentence is no end of a paragraph.
     */
    private boolean isFragmented(List<Block.Text> lines) {
        if (flow.isMeasured()) {
            return false;
        }
        for (int i = 1; i < lines.size(); i++) {
            String next = lines.get(i).text();
            boolean goesOn = Texts.startsLower(next) || Texts.isMarksOnly(next);
            if (goesOn && flow.isShort(lines.get(i - 1).text())) {
                return true;
            }
        }
        return false;
    }

    /** All of it in one passage, without marks; null where there is none. */
    static @Nullable Passage all(List<Paragraph> paragraphs) {
        if (paragraphs.isEmpty()) {
            return null;
        }
        Passage.Builder all = new Passage.Builder();
        for (Paragraph paragraph : paragraphs) {
            all.append(all.isEmpty() ? "" : " ", paragraph.passage());
        }
        return all.build();
    }
}
