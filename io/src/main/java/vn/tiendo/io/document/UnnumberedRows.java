package vn.tiendo.io.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.outline.OutlineNumber;

/**
 * The rows of a table of tasks that prints no numbers (bảng không có cột số thứ tự): {@code Nội dung công việc | Đơn vị chủ
 * trì | Thời gian hoàn thành}. Each is a task whose step is its place in the table, or below the heading in bold or
 * capitals before it.
 */
final class UnnumberedRows {
    private final OutlineTree tree;
    private @Nullable TaskDraft group;
    private int places;
    private int placesInGroup;
    private int tasks;

    UnnumberedRows(OutlineTree tree) {
        this.tree = tree;
    }

    /** Whether a table has no numbers: none in its rows, no column for them or an empty one, and a column that makes the rows tasks. */
    static boolean has(List<Block> blocks, TableHeader header) {
        if (!(header.has(Column.TIMELINE) || header.has(Column.LEAD))) {
            return false;
        }
        Integer content = header.positions().get(Column.CONTENT);
        for (int i = header.end(); content != null && i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Row row) {
                boolean other = TableHeader.findRow(blocks, i).isPresent() && !header.isRepeatedBy(row);
                if (other) {
                    break;
                }
                // A scanner may lose numbers; a file that knows its cells has none where it shows none.
                boolean lost = header.has(Column.NUMBER)
                        && !(row.exact() && header.cell(row, Column.NUMBER).isEmpty());
                if (lost || isNumbered(row.cell(0)) || isNumbered(row.cell(content))) {
                    return false;
                }
            } else if (i + 1 == blocks.size() || !(blocks.get(i + 1) instanceof Block.Row)) {
                break;
            }
        }
        return content != null;
    }

    private static boolean isNumbered(Block.Cell cell) {
        return RowNumbers.numberOf(cell.text()) != null
                || OutlineNumber.findAtStart(cell.text()).isPresent();
    }

    /** Whether a row is a heading: one cell in bold or capitals, and no part of a merged one beside it. */
    static boolean isHeading(Block.Row row) {
        Block.Cell only = row.only();
        return !only.isEmpty()
                && (only.strong() || Texts.isAllCaps(only.text()))
                && row.cells().stream().noneMatch(Block.Cell::merged);
    }

    /** Opens the task or heading that a row is. */
    TaskDraft open(Block.Row row) {
        tasks++;
        if (isHeading(row)) {
            placesInGroup = 0;
            TaskDraft heading = tree.openAtPlace(null, ++places, row.line());
            group = heading;
            return heading;
        }
        TaskDraft above = group;
        return tree.openAtPlace(above, above == null ? ++places : ++placesInGroup, row.line());
    }

    /** Says that the steps of the rows are not printed. */
    void name(int line, Findings findings) {
        if (tasks > 0) {
            findings.add(DocumentCode.TABLE_WITHOUT_NUMBERS, line, "", String.valueOf(tasks));
        }
    }
}
