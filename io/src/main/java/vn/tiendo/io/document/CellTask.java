package vn.tiendo.io.document;

import java.util.ArrayList;
import java.util.List;

/** The cells of one task, row by row, before they are understood. */
final class CellTask {
    private final CellBuffer title = new CellBuffer();
    private final CellBuffer leaders = new CellBuffer();
    private final List<CellRow> rows = new ArrayList<>();

    CellBuffer title() {
        return title;
    }

    CellBuffer leaders() {
        return leaders;
    }

    List<CellRow> rows() {
        return rows;
    }

    CellRow lastRow() {
        if (rows.isEmpty()) {
            rows.add(new CellRow(0));
        }
        return rows.get(rows.size() - 1);
    }

    void startRow(int line) {
        rows.add(new CellRow(line));
    }

    /** Adds text to the last row's cell; what goes on in mid-sentence is joined to the paragraph before it. */
    void append(Column column, List<CellLine> lines) {
        CellBuffer cell = switch (column) {
            case CONTENT -> title;
            case LEADER -> leaders;
            default -> lastRow().cell(column);
        };
        boolean running = column == Column.PRODUCT || column == Column.CONTENT || column == Column.BASIS;
        cell.append(lines, running);
    }
}
