package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.outline.OutlinePath;

/** The cells of one printed row of a task. */
final class CellRow {
    private static final ImmutableList<Column> PAIRED =
            ImmutableList.of(Column.PRODUCT, Column.TIMELINE, Column.LEAD, Column.COOPERATING);

    private final int line;
    private final Map<Column, CellBuffer> cells = new EnumMap<>(Column.class);
    /** The columns whose cell is the lower part of a merged one, with the task where that is printed; null where the file does not say. */
    private @Nullable ImmutableMap<Column, OutlinePath> merged;

    CellRow(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }

    void merge(ImmutableMap<Column, OutlinePath> columns) {
        merged = columns;
    }

    CellBuffer cell(Column column) {
        return cells.computeIfAbsent(column, key -> new CellBuffer());
    }

    List<CellLine> notes() {
        return cell(Column.NOTE).lines();
    }

    /**
     * The rows that are printed here: none for a heading, several where every cell holds as many paragraphs as that of
     * the timelines.
     */
    List<RowText> toRows(Findings findings) {
        List<RowText> rows = new ArrayList<>();
        boolean empty = PAIRED.stream().allMatch(column -> cell(column).isEmpty())
                && cell(Column.BASIS).isEmpty();
        if (empty && !isMerged()) {
            return rows;
        }
        Map<Column, List<CellLine>> read = new EnumMap<>(Column.class);
        for (Column column : PAIRED) {
            List<CellLine> lines = cell(column).lines();
            read.put(
                    column,
                    switch (column) {
                        case PRODUCT -> InlineItems.divide(lines);
                        case TIMELINE -> InlineItems.divideTimelines(lines);
                        default -> lines;
                    });
        }
        int count = pairs(read);
        for (int i = 0; i < count; i++) {
            RowText row = new RowText();
            row.startAt(line);
            row.merge(merged);
            row.products().addAll(slice(read.get(Column.PRODUCT), i, count));
            row.timeline().addAll(slice(read.get(Column.TIMELINE), i, count));
            row.lead().addAll(slice(read.get(Column.LEAD), i, count));
            row.cooperating().addAll(slice(read.get(Column.COOPERATING), i, count));
            if (i == 0) {
                row.basis().addAll(cell(Column.BASIS).lines());
            }
            rows.add(row);
        }
        if (count > 1) {
            findings.add(
                    DocumentCode.ROWS_IN_ROW,
                    line,
                    cell(Column.TIMELINE).lines().get(0).text(),
                    String.valueOf(count));
        }
        return rows;
    }

    /** Whether its values stand in merged cells. */
    private boolean isMerged() {
        ImmutableMap<Column, OutlinePath> known = merged;
        return known != null && PAIRED.stream().anyMatch(known::containsKey);
    }

    /** How many rows share this one: as many as timelines without mark, if every other cell that is filled has as many. */
    private static int pairs(Map<Column, List<CellLine>> cells) {
        List<CellLine> timelines = cells.getOrDefault(Column.TIMELINE, List.of());
        int count = timelines.size();
        if (count < 2 || timelines.stream().anyMatch(CellLine::item)) {
            return 1;
        }
        boolean equal = cells.values().stream().allMatch(cell -> cell.isEmpty() || cell.size() == count);
        return equal ? count : 1;
    }

    private static List<CellLine> slice(@Nullable List<CellLine> all, int i, int count) {
        if (all == null) {
            return List.of();
        }
        return count == 1 || all.isEmpty() ? all : all.subList(i, i + 1);
    }
}
