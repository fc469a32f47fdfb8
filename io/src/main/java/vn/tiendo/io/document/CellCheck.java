package vn.tiendo.io.document;

import java.util.EnumSet;
import java.util.Set;
import vn.tiendo.text.Folding;

/** Names the cells of a scanned row that begin in mid-sentence or hold what is of another column. */
final class CellCheck {
    private static final String GROUP = Folding.fold("các");

    private final RowMaker maker;
    private final UnitCells units;
    private final boolean hasTimelines;
    private final Findings findings;
    /** The columns whose last cell with text ends with a full stop: no other cell begins with its rest. */
    private final Set<Column> ended = EnumSet.noneOf(Column.class);

    CellCheck(RowMaker maker, UnitCells units, boolean hasTimelines, Findings findings) {
        this.maker = maker;
        this.units = units;
        this.hasTimelines = hasTimelines;
        this.findings = findings;
    }

    /** Looks at a cell with text that begins in its row. */
    void begins(Block.Row row, Block.Cell cell, Column column, Block.Cell timeline) {
        Block.Part first = cell.parts().get(0);
        if (Texts.startsLower(first.text()) && !first.item() && !isWhole(first.text(), column)) {
            findings.add(DocumentCode.CELL_SLID, row.line(), cell.column(), cell.text(), column.toString());
        }
        if (column == Column.PRODUCT && isTimeline(cell, timeline)) {
            findings.add(DocumentCode.CELL_OUT_OF_PLACE, row.line(), cell.column(), cell.text(), column.toString());
        }
        String last = cell.parts().get(cell.parts().size() - 1).text();
        if (".!?".indexOf(last.charAt(last.length() - 1)) >= 0) {
            ended.add(column);
        } else {
            ended.remove(column);
        }
    }

    /** Whether a cell that begins in lower case is whole all the same, or none was left open that it could belong to. */
    private boolean isWhole(String text, Column column) {
        return switch (column) {
            case LEAD, COOPERATING -> isUnits(text);
            case TIMELINE -> maker.isTimeline(text);
            default -> ended.contains(column);
        };
    }

    /** Known units, or a group: {@code các Phòng chuyên môn}. */
    private boolean isUnits(String text) {
        int blank = text.indexOf(' ');
        boolean group = blank > 0
                && Folding.fold(text.substring(0, blank)).equals(GROUP)
                && blank + 1 < text.length()
                && Texts.isUpper(text.charAt(blank + 1));
        return group || units.findAll(text).isPresent();
    }

    /** Whether a product is a timeline, while that of its row is none: the cells stand one column to the left. */
    private boolean isTimeline(Block.Cell product, Block.Cell timeline) {
        return hasTimelines
                && product.parts().size() == 1
                && maker.isTimeline(product.text())
                && !maker.isTimeline(timeline.text());
    }
}
