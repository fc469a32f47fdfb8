package vn.tiendo.rollup;

/**
 * How a fact is written as a row of {@code int}: narrow with one number for month and cell and one for each measure, or wide
 * with two for month and cell and two for each measure.
 */
final class RowForm {
    /** So many low bits of the first number of a narrow row are the cell, those above the month, which takes 17. */
    private static final int CELL_BITS = 15;

    private static final int CELL_MASK = (1 << CELL_BITS) - 1;

    /** The bits of a measure in a narrow row. */
    static final long NARROW = 0xFFFFFFFFL;

    /** Whether rows are wide. */
    final boolean wide;

    /** How many numbers a row has. */
    final int length;

    private final int measures;

    private RowForm(boolean wide, int measures) {
        this.wide = wide;
        this.measures = measures;
        this.length = wide ? 2 + 2 * measures : 1 + measures;
    }

    /** The narrowest form for so many cells. */
    static RowForm of(int cells, int measures) {
        return new RowForm(cells > 1 << CELL_BITS, measures);
    }

    RowForm widened() {
        return new RowForm(true, measures);
    }

    /** Whether measures fit that have these bits. */
    boolean fits(long bits) {
        return wide ? bits >= 0 : bits >>> Integer.SIZE == 0;
    }

    /** Writes a row, and gives the bits that any of its measures has. */
    long write(Fact fact, int month, int cell, int[] rows, int at) {
        return wide ? writeWide(fact, month, cell, rows, at) : writeNarrow(fact, month, cell, rows, at);
    }

    /** The first measures without a loop, so that each call has a number that is known when it is compiled. */
    private long writeNarrow(Fact fact, int month, int cell, int[] rows, int at) {
        rows[at] = month << CELL_BITS | cell;
        long bits = 0;
        if (measures > 0) {
            bits |= put(fact.measure(0), rows, at + 1);
        }
        if (measures > 1) {
            bits |= put(fact.measure(1), rows, at + 2);
        }
        if (measures > 2) {
            bits |= put(fact.measure(2), rows, at + 3);
        }
        for (int i = 3; i < measures; i++) {
            bits |= put(fact.measure(i), rows, at + 1 + i);
        }
        return bits;
    }

    private static long put(long value, int[] rows, int at) {
        rows[at] = (int) value;
        return value;
    }

    private long writeWide(Fact fact, int month, int cell, int[] rows, int at) {
        rows[at] = month;
        rows[at + 1] = cell;
        long bits = 0;
        for (int i = 0; i < measures; i++) {
            long value = fact.measure(i);
            bits |= value;
            rows[at + 2 + 2 * i] = (int) value;
            rows[at + 3 + 2 * i] = (int) (value >>> Integer.SIZE);
        }
        return bits;
    }

    /** Writes a row whose measures fit. */
    void write(FactColumns columns, int row, int[] rows, int at) {
        int month = columns.months()[row];
        int cell = columns.cells()[row];
        if (wide) {
            rows[at] = month;
            rows[at + 1] = cell;
            for (int i = 0; i < measures; i++) {
                long value = columns.measure(i)[row];
                rows[at + 2 + 2 * i] = (int) value;
                rows[at + 3 + 2 * i] = (int) (value >>> Integer.SIZE);
            }
        } else {
            rows[at] = month << CELL_BITS | cell;
            for (int i = 0; i < measures; i++) {
                rows[at + 1 + i] = (int) columns.measure(i)[row];
            }
        }
    }

    /** The rows of an array that is full of narrow ones, wide. */
    int[] widen(int[] narrow) {
        int[] rows = new int[2 * narrow.length];
        for (int from = 0; from < narrow.length; from += length) {
            int to = 2 * from;
            rows[to] = month(narrow, from);
            rows[to + 1] = cell(narrow, from);
            for (int i = 1; i < length; i++) {
                rows[to + 2 * i] = narrow[from + i];
            }
        }
        return rows;
    }

    /** Where a measure stands in a row. */
    int place(int measure) {
        return wide ? 2 + 2 * measure : 1 + measure;
    }

    /** The month of the row that begins at a position. */
    int month(int[] rows, int at) {
        return wide ? rows[at] : rows[at] >>> CELL_BITS;
    }

    /** The cell of the row that begins at a position. */
    int cell(int[] rows, int at) {
        return wide ? rows[at + 1] : rows[at] & CELL_MASK;
    }

    /** The value of the measure that stands at a position. */
    long value(int[] rows, int at) {
        long low = rows[at] & NARROW;
        return wide ? low | ((long) rows[at + 1] << Integer.SIZE) : low;
    }
}
