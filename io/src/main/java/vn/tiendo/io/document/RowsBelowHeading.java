package vn.tiendo.io.document;

import org.jspecify.annotations.Nullable;

/**
 * Rows without number below a numbered row that holds a heading and nothing else (hàng không số dưới đề mục): {@code 1 | Cải
 * cách thể chế}, then {@code - | Rà soát văn bản | Sở Tư pháp | Quý I/2025}. Each is a task whose step is its place below
 * the heading.
 */
final class RowsBelowHeading {
    private final OutlineTree tree;
    private @Nullable TaskDraft heading;
    private int places;

    RowsBelowHeading(OutlineTree tree) {
        this.tree = tree;
    }

    /** A numbered row opens a task. */
    void numbered(TaskDraft task, Block.Row row, TableHeader header) {
        heading = isBare(row, header) ? task : null;
        places = 0;
    }

    /** Whether a row without number is a task below the open heading: it has words, and a cell besides. */
    boolean takes(Block.Row row, TableHeader header, Block.Cell number, Block.Cell content) {
        return heading != null && !content.isEmpty() && Texts.isMarksOnly(number.text()) && !isBare(row, header);
    }

    /** Opens the task that a row is. */
    TaskDraft open(Block.Row row) {
        return tree.openAtPlace(heading, ++places, row.line());
    }

    /** Whether a row has its number and words alone, and no part of a merged cell. */
    static boolean isBare(Block.Row row, TableHeader header) {
        for (Column column : header.columns()) {
            Block.Cell cell = header.cell(row, column);
            boolean own = column == Column.NUMBER || column == Column.CONTENT;
            if (!own && (!cell.isEmpty() || cell.merged())) {
                return false;
            }
        }
        return true;
    }
}
