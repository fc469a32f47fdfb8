package vn.tiendo.rollup;

/** A sum that passes the range of {@code long}; whoever knows unit and month makes a diagnostic of it. */
final class CellOverflow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final int cell;
    final int slot;
    /** The month; 0 where only the caller knows it. */
    final int month;

    CellOverflow(int cell, int slot) {
        this(cell, slot, 0);
    }

    private CellOverflow(int cell, int slot, int month) {
        super("sum of cell " + cell + " passes the range of long", null, false, false);
        this.cell = cell;
        this.slot = slot;
        this.month = month;
    }

    CellOverflow in(int ofMonth) {
        return new CellOverflow(cell, slot, ofMonth);
    }
}
