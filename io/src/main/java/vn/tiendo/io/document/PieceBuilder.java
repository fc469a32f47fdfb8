package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the pieces of a document together as its reader meets them, within the limits. */
final class PieceBuilder {
    /** Tables nest no deeper; what stands below is text of the innermost cell. */
    private static final int MOST_NESTED = 8;

    /** So many cells a line may have on average; a file that says more is made to fill the memory. */
    private static final long CELLS_A_LINE = 32;

    private static final int SHOWN = 40;

    private final ReaderLimits limits;
    private final Findings findings;
    private final Deque<Table> tables = new ArrayDeque<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    /** Whether the paragraph has letters, and whether all of them are bold. */
    private boolean letters;

    private boolean bold = true;
    private boolean item;
    private boolean heading;
    private boolean tooLong;
    private int gap;
    private int count;
    private long units;
    private long cells;
    private int ignoredTables;
    private boolean full;

    PieceBuilder(ReaderLimits limits, Findings findings) {
        this.limits = limits;
        this.findings = findings;
    }

    /** A table that is open. */
    private static final class Table {
        private final int line;
        private final int gap;
        private final ImmutableList.Builder<Piece.GridRow> rows = ImmutableList.builder();
        private ImmutableList.Builder<Piece.GridCell> row = ImmutableList.builder();
        private int rowLine;
        private int from;
        private int to;
        private @Nullable List<Piece> cell;

        Table(int line, int gap) {
            this.line = line;
            this.gap = gap;
            this.rowLine = line;
        }
    }

    /** Whether a limit is reached, so that nothing further is taken. */
    boolean isFull() {
        return full;
    }

    /** Whether a cell of some table is open. */
    boolean isInTable() {
        return !tables.isEmpty();
    }

    /** Whether the open paragraph has text so far. */
    boolean hasText() {
        return !text.isEmpty();
    }

    /** Appends text to the open paragraph. */
    void text(CharSequence piece, boolean strong) {
        if (full) {
            return;
        }
        units += piece.length();
        if (units > limits.bytes()) {
            findings.add(DocumentCode.TOO_MANY_BYTES, count, "", String.valueOf(limits.bytes()));
            full = true;
            return;
        }
        if (text.length() + piece.length() > limits.lineLength()) {
            tooLong = true;
            return;
        }
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c == '\u00AD' || LineSplitter.isControl(c)) {
                continue;
            }
            text.append(c);
            if (Character.isLetter(c)) {
                letters = true;
                bold &= strong;
            }
        }
    }

    /** The open paragraph is an item of a list without numbers. */
    void item() {
        item = true;
    }

    /** The open paragraph is a heading. */
    void heading() {
        heading = true;
    }

    /** Takes the text of the open paragraph, which becomes no piece. */
    String takeText() {
        String plain = Texts.single(text.toString());
        reset();
        return plain;
    }

    private void reset() {
        text.setLength(0);
        letters = false;
        bold = true;
        heading = false;
        tooLong = false;
        item = false;
    }

    /** Ends the paragraph; one without text is a gap before the next piece. */
    void endParagraph(int line) {
        String plain = Texts.trim(text.toString());
        boolean strong = heading || (letters && bold);
        boolean leftOut = tooLong;
        boolean listed = item;
        reset();
        if (leftOut) {
            findings.add(
                    DocumentCode.LINE_TOO_LONG,
                    line,
                    limits.lineLength() + 1,
                    plain.substring(0, Math.min(SHOWN, plain.length())),
                    String.valueOf(limits.lineLength()));
            return;
        }
        if (plain.isEmpty()) {
            gap++;
            return;
        }
        if (counts(line)) {
            target().add(new Piece.Paragraph(line, gap, strong, listed, plain));
        }
        gap = 0;
    }

    private boolean counts(int line) {
        if (full) {
            return false;
        }
        count++;
        if (count > limits.lines()) {
            full = true;
            findings.add(DocumentCode.TOO_MANY_LINES, line, "", String.valueOf(limits.lines()));
        }
        return !full;
    }

    /** Where a finished piece goes: to the open cell, or what is around the table. */
    private List<Piece> target() {
        for (Table table : tables) {
            List<Piece> cell = table.cell;
            if (cell != null) {
                return cell;
            }
        }
        return pieces;
    }

    void startTable(int line) {
        if (tables.size() >= MOST_NESTED) {
            ignoredTables++;
            return;
        }
        tables.push(new Table(line, gap));
        gap = 0;
    }

    void startRow(int line) {
        if (ignoredTables == 0 && !tables.isEmpty()) {
            Table table = tables.element();
            table.row = ImmutableList.builder();
            table.rowLine = line;
        }
    }

    void startCell(int from, int to) {
        if (ignoredTables == 0 && !tables.isEmpty()) {
            Table table = tables.element();
            if (++cells > CELLS_A_LINE * limits.lines() && !full) {
                findings.add(DocumentCode.TOO_MANY_LINES, table.rowLine, "", String.valueOf(limits.lines()));
                full = true;
            }
            table.from = from;
            table.to = to;
            table.cell = new ArrayList<>();
            gap = 0;
        }
    }

    /** Ends the open cell, which may be the lower part of a merged one. */
    void endCell(boolean continued) {
        if (ignoredTables > 0 || tables.isEmpty()) {
            return;
        }
        Table table = tables.element();
        List<Piece> cell = table.cell;
        if (cell != null) {
            table.row.add(new Piece.GridCell(table.from, table.to, continued, ImmutableList.copyOf(cell)));
            table.cell = null;
            gap = 0;
        }
    }

    /** Ends the row; where {@code kept} is not set it is left out, and its text given back. */
    String endRow(boolean kept) {
        if (ignoredTables > 0 || tables.isEmpty()) {
            return "";
        }
        Table table = tables.element();
        Piece.GridRow row = new Piece.GridRow(table.rowLine, table.row.build());
        table.row = ImmutableList.builder();
        if (!kept) {
            return text(row);
        }
        if (!row.cells().isEmpty() && counts(row.line())) {
            table.rows.add(row);
        }
        return "";
    }

    private static String text(Piece.GridRow row) {
        StringBuilder text = new StringBuilder();
        for (Piece.GridCell cell : row.cells()) {
            for (Piece piece : cell.pieces()) {
                if (piece instanceof Piece.Paragraph paragraph) {
                    text.append(text.isEmpty() ? "" : " | ").append(Texts.single(paragraph.text()));
                }
            }
        }
        return text.toString();
    }

    void endTable() {
        if (ignoredTables > 0) {
            ignoredTables--;
        } else if (!tables.isEmpty()) {
            Table table = tables.pop();
            ImmutableList<Piece.GridRow> rows = table.rows.build();
            if (!rows.isEmpty()) {
                target().add(new Piece.Grid(table.line, table.gap, rows));
            }
        }
    }

    /** The pieces; what a broken file left open is closed. */
    ImmutableList<Piece> build(int line) {
        if (hasText()) {
            endParagraph(line);
        }
        while (!tables.isEmpty()) {
            endCell(false);
            endRow(true);
            endTable();
        }
        return ImmutableList.copyOf(pieces);
    }
}
