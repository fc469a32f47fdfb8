package vn.tiendo.rollup;

/** A sum that passes the range of {@code long}; whoever knows unit and month makes a diagnostic of it. */
final class CellOverflow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final int cell;
    final int slot;

    CellOverflow(int cell, int slot) {
        super("sum of cell " + cell + " passes the range of long", null, false, false);
        this.cell = cell;
        this.slot = slot;
    }
}
