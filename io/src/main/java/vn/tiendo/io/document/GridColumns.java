package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table, as a reader sees them: those of the row with the most cells. Word sets the edges of a row as its
 * author drew them, so that cells of one column may begin at slightly different places.
 */
final class GridColumns {
    private final ImmutableList<Piece.GridCell> columns;

    private GridColumns(ImmutableList<Piece.GridCell> columns) {
        this.columns = columns;
    }

    static GridColumns of(Piece.Grid grid) {
        ImmutableList<Piece.GridCell> most = ImmutableList.of();
        for (Piece.GridRow row : grid.rows()) {
            if (row.cells().size() > most.size()) {
                most = row.cells();
            }
        }
        return new GridColumns(most);
    }

    int count() {
        return columns.size();
    }

    /** The cells of a row by column; most lists hold one cell or none. */
    ImmutableList<List<Piece.GridCell>> place(Piece.GridRow row) {
        List<List<Piece.GridCell>> placed = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            placed.add(List.of());
        }
        int hint = 0;
        for (Piece.GridCell cell : row.cells()) {
            hint = columnOf(cell, hint);
            List<Piece.GridCell> there = placed.get(hint);
            if (there.isEmpty()) {
                placed.set(hint, List.of(cell));
            } else {
                placed.set(
                        hint,
                        ImmutableList.<Piece.GridCell>builder()
                                .addAll(there)
                                .add(cell)
                                .build());
            }
        }
        return ImmutableList.copyOf(placed);
    }

    /** The first column of which the cell covers half or more; else the one that it covers most of. */
    private int columnOf(Piece.GridCell cell, int from) {
        int best = Math.min(from, columns.size() - 1);
        int most = -1;
        for (int i = from; i < columns.size(); i++) {
            Piece.GridCell column = columns.get(i);
            int overlap = cell.overlap(column);
            if (overlap * 2L >= column.width()) {
                return i;
            }
            if (overlap > most) {
                best = i;
                most = overlap;
            }
            if (column.from() >= cell.to()) {
                break;
            }
        }
        return best;
    }
}
