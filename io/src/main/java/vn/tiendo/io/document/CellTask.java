package vn.tiendo.io.document;

import java.util.ArrayList;
import java.util.List;

/** The cells of one task, row by row, before they are understood. */
final class CellTask {
    private final List<CellLine> title = new ArrayList<>();
    private final List<CellLine> leaders = new ArrayList<>();
    private final List<CellRow> rows = new ArrayList<>();

    List<CellLine> title() {
        return title;
    }

    List<CellLine> leaders() {
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
    void append(Column column, List<CellLine> lines, int line) {
        List<CellLine> cell = switch (column) {
            case CONTENT -> title;
            case LEADER -> leaders;
            default -> lastRow().cell(column);
        };
        boolean running = column == Column.PRODUCT || column == Column.CONTENT || column == Column.BASIS;
        for (int i = 0; i < lines.size(); i++) {
            CellLine next = lines.get(i);
            CellLine last = cell.isEmpty() ? null : cell.get(cell.size() - 1);
            boolean goesOn = last != null
                    && i == 0
                    && last.line() < line
                    && !next.item()
                    && (running || !Texts.isUpper(next.text().charAt(0)));
            if (goesOn && last != null) {
                cell.set(cell.size() - 1, new CellLine(last.passage().plus(" ", next.passage()), last.item()));
            } else {
                cell.add(next);
            }
        }
    }
}
