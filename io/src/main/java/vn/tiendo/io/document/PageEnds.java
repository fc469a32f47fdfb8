package vn.tiendo.io.document;

import org.jspecify.annotations.Nullable;

/** Names the cells that the end of a page left open, where the first row of the next page does not go on with them. */
final class PageEnds {
    /** How many letters the rest of a sentence has at most that stands before another one in its cell. */
    private static final int LONGEST_REST = 60;

    private static final int SHOWN = 60;

    private final Findings findings;
    /** The last task of the page before; null where nothing is open. */
    private @Nullable CellTask last;
    /** Whether the header of the page holds text of its last row: then the row was cut for sure. */
    private boolean cut;
    /** Whether titles of the table end with a semicolon as a rule. */
    private boolean semicolons;

    PageEnds(Findings findings) {
        this.findings = findings;
    }

    /** A header is printed again: a new page begins. */
    void header(@Nullable CellTask before, boolean textInHeader) {
        last = before;
        cut = textInHeader;
    }

    /** Notes how the title of a task ends. */
    void titled(CellTask task) {
        CellLine title = task.title().last();
        semicolons |= title != null && last != task && title.text().endsWith(";");
    }

    /** The first row of the page begins a task of its own. */
    void opens(Block.Row next, int content, int product) {
        CellTask before = last;
        if (before != null) {
            opens(before.title(), Column.CONTENT, next, next.cell(content));
            opens(before.lastRow().cell(Column.PRODUCT), Column.PRODUCT, next, next.cell(product));
        }
    }

    private void opens(CellBuffer cell, Column column, Block.Row next, Block.Cell first) {
        CellLine end = cell.last();
        if (end == null) {
            return;
        }
        String text = end.text();
        boolean goesOn = column == Column.CONTENT && text.endsWith(";") && !semicolons;
        if (!goesOn && ".;:!?)…”".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return;
        }
        boolean lower =
                !first.isEmpty() && Texts.startsLower(first.parts().get(0).text());
        boolean several = column == Column.CONTENT && first.parts().size() > 1;
        boolean slid = lower || several;
        if (several && !lower) {
            findings.add(DocumentCode.CELL_SLID, next.line(), first.column(), first.text(), column.toString());
        }
        boolean rest = !slid && (goesOn || (cut && column == Column.PRODUCT && hasShortStart(first)));
        if (rest) {
            findings.add(
                    DocumentCode.BEGINS_WITH_REST,
                    next.line(),
                    Math.max(1, first.column()),
                    first.text(),
                    column + ", " + end.passage().lastLine());
        }
        findings.add(
                slid || rest || LineJoin.isUnfinished(text)
                        ? DocumentCode.CUT_AT_PAGE_END
                        : DocumentCode.OPEN_AT_PAGE_END,
                end.passage().lastLine(),
                text.substring(Math.max(0, text.length() - SHOWN)),
                column.toString());
    }

    /** Whether a cell begins with a few words before a full stop, and more behind it. */
    private static boolean hasShortStart(Block.Cell cell) {
        if (cell.isEmpty() || cell.parts().get(0).item()) {
            return false;
        }
        String text = cell.parts().get(0).text();
        int stop = text.indexOf(". ");
        return stop > 0
                && stop < LONGEST_REST
                && Texts.isUpper(text.charAt(stop + 2))
                && !ProductStarts.beginsProduct(text);
    }
}
