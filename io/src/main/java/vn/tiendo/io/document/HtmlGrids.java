package vn.tiendo.io.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;

/** The tables of a page while they are read: where cells stand that others reach into from the left or from above. */
final class HtmlGrids {
    private static final int MOST_COLUMNS = 512;
    private static final int MOST_ROWS = 65_534;

    private final PieceBuilder out;
    private final Deque<Grid> open = new ArrayDeque<>();

    HtmlGrids(PieceBuilder out) {
        this.out = out;
    }

    /** A table that is open. */
    private static final class Grid {
        /** By column, how many further rows the cell above reaches down. */
        private final List<Integer> reaching = new ArrayList<>();
        /** By column, how broad that cell is; 0 behind its first column. */
        private final List<Integer> breadths = new ArrayList<>();

        private int column;
        private boolean inRow;
        private boolean inCell;

        int reaching(int at) {
            return at < reaching.size() ? reaching.get(at) : 0;
        }

        void occupy(int from, int breadth, int rows) {
            while (reaching.size() < from + breadth) {
                reaching.add(0);
                breadths.add(0);
            }
            for (int i = from; i < from + breadth; i++) {
                reaching.set(i, rows);
                breadths.set(i, i == from ? breadth : 0);
            }
        }
    }

    void startTable(int line) {
        open.push(new Grid());
        out.startTable(line);
    }

    void startRow(int line) {
        Grid grid = open.peek();
        if (grid != null) {
            grid.column = 0;
            grid.inRow = true;
            out.startRow(line);
        }
    }

    void startCell(Element cell, int line) {
        Grid grid = open.peek();
        if (grid == null) {
            return;
        }
        if (!grid.inRow) {
            startRow(line);
        }
        continued(grid);
        int breadth = Math.min(span(cell.attr("colspan"), MOST_COLUMNS), Math.max(1, MOST_COLUMNS - grid.column));
        int rows = span(cell.attr("rowspan"), MOST_ROWS);
        grid.occupy(grid.column, breadth, rows - 1);
        out.startCell(grid.column, grid.column + breadth);
        grid.column += breadth;
        grid.inCell = true;
    }

    /** The cells from above that reach into this row, at its open place. */
    private void continued(Grid grid) {
        while (grid.reaching(grid.column) > 0) {
            int at = grid.column;
            int breadth = Math.max(1, grid.breadths.get(at));
            for (int i = at; i < at + breadth && i < grid.reaching.size(); i++) {
                grid.reaching.set(i, grid.reaching.get(i) - 1);
            }
            out.startCell(at, at + breadth);
            out.endCell(true);
            grid.column += breadth;
        }
    }

    /** How far a cell reaches; 0 rows is to the end of the table. */
    private static int span(String text, int most) {
        String plain = text.strip();
        if (plain.isEmpty() || !plain.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        int span = plain.length() > 6 ? most : Math.min(most, Integer.parseInt(plain));
        return span == 0 ? most : span;
    }

    void endCell() {
        Grid grid = open.peek();
        if (grid != null && grid.inCell) {
            out.endCell(false);
            grid.inCell = false;
        }
    }

    void endRow() {
        Grid grid = open.peek();
        if (grid == null || !grid.inRow) {
            return;
        }
        while (grid.column < grid.reaching.size()) {
            continued(grid);
            grid.column++;
        }
        out.endRow(true);
        grid.inRow = false;
    }

    void endTable() {
        Grid grid = open.poll();
        if (grid != null) {
            out.endTable();
        }
    }
}
