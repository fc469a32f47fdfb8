package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The cells of one printed row of a task. */
final class CellRow {
    private static final ImmutableList<Column> PAIRED =
            ImmutableList.of(Column.PRODUCT, Column.TIMELINE, Column.LEAD, Column.COOPERATING);

    private final int line;
    private final Map<Column, List<CellLine>> cells = new EnumMap<>(Column.class);

    CellRow(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }

    List<CellLine> cell(Column column) {
        return cells.computeIfAbsent(column, key -> new ArrayList<>());
    }

    List<CellLine> notes() {
        return cell(Column.NOTE);
    }

    /**
     * The rows that are printed here: none for a heading, several where every cell holds as many paragraphs as that of
     * the timelines.
     */
    List<RowText> toRows(Findings findings) {
        List<RowText> rows = new ArrayList<>();
        boolean empty = PAIRED.stream().allMatch(column -> cell(column).isEmpty())
                && cell(Column.BASIS).isEmpty();
        if (empty) {
            return rows;
        }
        for (Column column : List.of(Column.PRODUCT, Column.TIMELINE)) {
            cells.put(column, new ArrayList<>(InlineItems.divide(cell(column))));
        }
        int count = pairs();
        for (int i = 0; i < count; i++) {
            RowText row = new RowText();
            row.startAt(line);
            row.products().addAll(slice(Column.PRODUCT, i, count));
            row.timeline().addAll(slice(Column.TIMELINE, i, count));
            row.lead().addAll(slice(Column.LEAD, i, count));
            row.cooperating().addAll(slice(Column.COOPERATING, i, count));
            if (i == 0) {
                row.basis().addAll(cell(Column.BASIS));
            }
            rows.add(row);
        }
        if (count > 1) {
            findings.add(
                    DocumentCode.ROWS_IN_ROW, line, cell(Column.TIMELINE).get(0).text(), String.valueOf(count));
        }
        return rows;
    }

    /** How many rows share this one: as many as timelines without mark, if every other cell that is filled has as many. */
    private int pairs() {
        List<CellLine> timelines = cell(Column.TIMELINE);
        int count = timelines.size();
        if (count < 2 || timelines.stream().anyMatch(CellLine::item)) {
            return 1;
        }
        for (Column column : PAIRED) {
            int own = cell(column).size();
            if (own != count && own != 0) {
                return 1;
            }
        }
        return count;
    }

    private List<CellLine> slice(Column column, int i, int count) {
        List<CellLine> all = cell(column);
        return count == 1 || all.isEmpty() ? all : all.subList(i, i + 1);
    }
}
