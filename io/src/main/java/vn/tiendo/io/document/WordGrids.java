package vn.tiendo.io.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The tables of a Word file while they are read, one in another. */
final class WordGrids {
    /** No table has more columns; one that says so is made to fill the memory. */
    private static final int MOST_COLUMNS = 512;

    private final PieceBuilder out;
    private final Deque<Grid> open = new ArrayDeque<>();
    private final List<String> deleted = new ArrayList<>();

    WordGrids(PieceBuilder out) {
        this.out = out;
    }

    /** A table that is open. */
    private static final class Grid {
        /** The edges of the columns in twentieths of a point, as its author drew them. */
        private final List<Integer> edges = new ArrayList<>(List.of(0));

        private int rows;
        private int column;
        private int span = 1;
        private boolean inRow;
        private boolean inRowProperties;
        private boolean cellStarted;
        private boolean continued;
        private boolean rowDeleted;

        int edge(int index) {
            int last = edges.size() - 1;
            return index <= last ? edges.get(index) : edges.get(last) + index - last;
        }
    }

    /** Takes an element of a table; tells whether it was one. */
    boolean start(WordXml xml, int line) {
        if (xml.name().equals("tbl")) {
            open.push(new Grid());
            out.startTable(line);
            return true;
        }
        Grid grid = open.peek();
        if (grid == null) {
            return false;
        }
        switch (xml.name()) {
            case "gridCol" -> {
                if (grid.edges.size() <= MOST_COLUMNS) {
                    int width = Math.max(1, Math.min(1 << 20, xml.number("w", 1)));
                    grid.edges.add(grid.edges.get(grid.edges.size() - 1) + width);
                }
            }
            case "tr" -> {
                grid.inRow = true;
                grid.column = 0;
                grid.rowDeleted = false;
                out.startRow(line);
            }
            case "trPr" -> grid.inRowProperties = true;
            case "gridBefore" -> grid.column = count(xml);
            case "tc" -> {
                grid.span = 1;
                grid.continued = false;
                grid.cellStarted = false;
            }
            case "gridSpan" -> grid.span = Math.max(1, count(xml));
            case "vMerge" ->
                grid.continued |= grid.rows > 0 && !xml.value("continue").equals("restart");
            case "hMerge" ->
                grid.continued |= grid.column > 0 && !xml.value("continue").equals("restart");
            default -> {
                return false;
            }
        }
        return true;
    }

    private static int count(WordXml xml) {
        return Math.max(0, Math.min(MOST_COLUMNS, xml.number("val", 0)));
    }

    /** A paragraph or table begins, so that the properties of the cell around it are complete. */
    void startContent() {
        Grid grid = open.peek();
        if (grid != null && grid.inRow && !grid.cellStarted) {
            startCell(grid);
        }
    }

    private void startCell(Grid grid) {
        grid.cellStarted = true;
        int to = Math.min(MOST_COLUMNS, grid.column + grid.span);
        out.startCell(grid.edge(grid.column), Math.max(grid.edge(to), grid.edge(grid.column) + 1));
    }

    /** Takes the end of an element; tells whether the row of an outermost table ended. */
    boolean end(String name, int line) {
        Grid grid = open.peek();
        if (grid == null) {
            return false;
        }
        switch (name) {
            case "trPr" -> grid.inRowProperties = false;
            case "tcPr" -> startContent();
            case "tc" -> {
                startContent();
                out.endCell(grid.continued);
                grid.column = Math.min(MOST_COLUMNS, grid.column + grid.span);
                // Until the next cell begins, nothing may open one.
                grid.cellStarted = true;
            }
            case "tr" -> {
                String text = out.endRow(!grid.rowDeleted);
                if (!text.isEmpty()) {
                    deleted.add(text);
                }
                grid.inRow = false;
                grid.rows++;
                return open.size() == 1;
            }
            case "tbl" -> {
                open.pop();
                out.endTable();
            }
            default -> {}
        }
        return false;
    }

    boolean isInRowProperties() {
        Grid grid = open.peek();
        return grid != null && grid.inRowProperties;
    }

    /** The open row is struck out by a tracked change. */
    void deleteRow() {
        Grid grid = open.peek();
        if (grid != null) {
            grid.rowDeleted = true;
        }
    }

    /** The texts of rows that were left out since this was asked last. */
    List<String> takeDeleted() {
        List<String> taken = List.copyOf(deleted);
        deleted.clear();
        return taken;
    }
}
