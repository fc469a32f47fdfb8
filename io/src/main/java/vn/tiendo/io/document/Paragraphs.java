package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the lines of running text to paragraphs. */
final class Paragraphs {
    private static final int SHOWN = 30;

    private final TextFlow flow;
    private final Findings findings;

    Paragraphs(TextFlow flow, Findings findings) {
        this.flow = flow;
        this.findings = findings;
    }

    /**
     * The paragraphs of some lines.
     *
     * @param lines the lines of a point or of the head
     * @param startsWithHeading whether the first line stands beside its number, as headings do
     */
    List<CellLine> join(List<Block.Text> lines, boolean startsWithHeading) {
        boolean fragmented = isFragmented(lines);
        List<CellLine> paragraphs = new ArrayList<>();
        Passage.Builder open = null;
        boolean item = false;
        Block.Text before = null;
        for (Block.Text line : lines) {
            String text = line.text();
            boolean mark = Marks.isItem(text);
            LineJoin join = LineJoin.APART;
            if (open != null && before != null) {
                boolean heading = startsWithHeading && paragraphs.isEmpty();
                join = mark && !(LineJoin.isUnfinished(open.soFar()) && Marks.isLowerItem(text))
                        ? LineJoin.APART
                        : joinOf(open.soFar(), before, line, fragmented, heading);
            }
            if (join == LineJoin.APART) {
                if (open != null) {
                    paragraphs.add(new CellLine(open.build(), item));
                }
                open = new Passage.Builder();
                item = mark;
                open.append("", mark ? Marks.withoutMark(text) : text, line.line());
            } else if (open != null) {
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
            before = line;
        }
        if (open != null) {
            paragraphs.add(new CellLine(open.build(), item));
        }
        return paragraphs;
    }

    private LineJoin joinOf(
            CharSequence soFar, Block.Text before, Block.Text line, boolean fragmented, boolean heading) {
        LineJoin join = LineJoin.of(soFar, line.text(), line.indented() && flow.isWrapped());
        if (join != LineJoin.APART || !flow.isWrapped()) {
            return join;
        }
        if (heading) {
            boolean capitals = Texts.isAllCaps(before.text()) && Texts.isAllCaps(line.text());
            return capitals || (flow.isFull(before.text()) && !isSentenceEnd(before.text()))
                    ? LineJoin.BLANK
                    : LineJoin.APART;
        }
        if (Texts.isAllCaps(before.text()) != Texts.isAllCaps(line.text()) && Texts.isAllCaps(before.text())) {
            return flow.isFull(before.text()) ? LineJoin.BLANK : LineJoin.APART;
        }
        return isSentenceEnd(before.text()) && !fragmented ? LineJoin.APART : LineJoin.BLANK;
    }

    private static boolean isSentenceEnd(String text) {
        return ".;:!?…/".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /**
     * Whether lines end where the source had a change of type, not where the page ends: a short line goes on in lower
     * case or with a mark alone. There the end of a sentence is no end of a paragraph.
     */
    private boolean isFragmented(List<Block.Text> lines) {
        for (int i = 1; i < lines.size(); i++) {
            String next = lines.get(i).text();
            boolean goesOn = Texts.startsLower(next) || Texts.isMarksOnly(next);
            if (goesOn && flow.isShort(lines.get(i - 1).text())) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Passage all(List<CellLine> paragraphs) {
        return RowMaker.joined(ImmutableList.copyOf(paragraphs));
    }
}
