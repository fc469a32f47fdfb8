package vn.tiendo.rollup;

import java.util.Arrays;

/**
 * Facts in the order in which they came, as rows of {@code int}: unit, month, cell, measures. Measures take one {@code int}
 * each until the first one comes that needs two.
 */
final class FactBuffer {
    /** Unit, month, cell. */
    static final int KEYS = 3;

    private static final int CHUNK_ROWS = 1 << 14;
    private static final int FIRST_ROWS = 16;
    private static final int CHUNKS = 16;
    private static final int[] NO_ROWS = {};

    final int units;
    final int measures;

    private int cells;

    private int[][] chunks = new int[CHUNKS][];
    private int full;
    private int[] rows = NO_ROWS;
    private int end;
    private boolean wide;
    private int rowLength;
    private long size;
    private final FactStatistics statistics;

    FactBuffer(int units, int cells, int measures) {
        this.units = units;
        this.cells = cells;
        this.measures = measures;
        this.rowLength = KEYS + measures;
        this.statistics = new FactStatistics(units, measures);
    }

    /** How many cells there are. */
    int cells() {
        return cells;
    }

    /** From now on there are so many cells, not fewer than before; the facts keep theirs. */
    void extend(int newCells) {
        cells = newCells;
    }

    /** How many facts there are. */
    long size() {
        return size;
    }

    boolean isWide() {
        return wide;
    }

    int rowLength() {
        return rowLength;
    }

    /** How many chunks of rows there are. */
    int chunkCount() {
        return end > 0 ? full + 1 : full;
    }

    int[] chunk(int index) {
        return index < full ? chunks[index] : rows;
    }

    /** How many numbers of a chunk are used. */
    int chunkEnd(int index) {
        return index < full ? chunks[index].length : end;
    }

    /** What is known of all facts. */
    FactStatistics statistics() {
        statistics.count(rows, end, rowLength, wide);
        return statistics;
    }

    void add(Fact fact) {
        begin(fact.unit(), fact.month(), fact.cell());
        int at = end + KEYS;
        for (int i = 0; i < measures; i++) {
            long value = fact.measure(i);
            if (value >>> Integer.SIZE != 0) {
                if (value < 0) {
                    throw FactChecks.negative(i, value);
                }
                widen();
                at = end + KEYS + 2 * i;
            }
            rows[at++] = (int) value;
            if (wide) {
                rows[at++] = (int) (value >>> Integer.SIZE);
            }
        }
        end = at;
        size++;
    }

    void add(FactColumns columns) {
        if (columns.check(units, cells, measures) >>> Integer.SIZE != 0) {
            widen();
        }
        int[] columnUnits = columns.units();
        int[] columnMonths = columns.months();
        int[] columnCells = columns.cells();
        int count = columns.size();
        for (int row = 0; row < count; row++) {
            if (end == rows.length) {
                nextChunk();
            }
            int[] to = rows;
            int at = end;
            to[at++] = columnUnits[row];
            to[at++] = columnMonths[row];
            to[at++] = columnCells[row];
            for (int i = 0; i < measures; i++) {
                long value = columns.measure(i)[row];
                to[at++] = (int) value;
                if (wide) {
                    to[at++] = (int) (value >>> Integer.SIZE);
                }
            }
            end = at;
        }
        size += count;
    }

    /** Checks and writes the keys of a row that does not count yet. */
    private void begin(int unit, int month, int cell) {
        if (unit < 0 || unit >= units) {
            throw FactChecks.outOfRange("unit", unit, units);
        }
        if (cell < 0 || cell >= cells) {
            throw FactChecks.outOfRange("cell", cell, cells);
        }
        FactChecks.checkMonth("month", month);
        if (end == rows.length) {
            nextChunk();
        }
        rows[end] = unit;
        rows[end + 1] = month;
        rows[end + 2] = cell;
    }

    private void nextChunk() {
        if (full == 0 && rows.length < CHUNK_ROWS * rowLength) {
            int grown = Math.min(CHUNK_ROWS, Math.max(FIRST_ROWS, rows.length / rowLength * 4));
            rows = Arrays.copyOf(rows, grown * rowLength);
            return;
        }
        statistics.count(rows, end, rowLength, wide);
        if (full == chunks.length) {
            chunks = Arrays.copyOf(chunks, 2 * full);
        }
        chunks[full++] = rows;
        rows = new int[CHUNK_ROWS * rowLength];
        end = 0;
        statistics.nextChunk();
    }

    /** From now on two numbers a measure, also in the row that is being written. */
    private void widen() {
        if (wide) {
            return;
        }
        int newLength = KEYS + 2 * measures;
        for (int i = 0; i < full; i++) {
            chunks[i] = widened(chunks[i], newLength);
        }
        statistics.widen(rowLength, newLength);
        rows = widened(rows, newLength);
        end = end / rowLength * newLength;
        rowLength = newLength;
        wide = true;
    }

    private int[] widened(int[] narrow, int newLength) {
        int count = narrow.length / rowLength;
        int[] result = new int[count * newLength];
        for (int row = 0; row < count; row++) {
            int from = row * rowLength;
            int to = row * newLength;
            for (int i = 0; i < KEYS; i++) {
                result[to + i] = narrow[from + i];
            }
            for (int i = 0; i < measures; i++) {
                result[to + KEYS + 2 * i] = narrow[from + KEYS + i];
            }
        }
        return result;
    }

    /** The value that stands in a row. */
    static long value(int[] rows, int at, boolean wide) {
        long low = rows[at] & 0xFFFFFFFFL;
        return wide ? low | ((long) rows[at + 1] << Integer.SIZE) : low;
    }
}
