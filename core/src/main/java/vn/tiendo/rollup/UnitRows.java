package vn.tiendo.rollup;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Facts in the order in which they came, but those of each unit together, as rows of {@code int}. So nothing has to be sorted
 * by unit later.
 *
 * <p>A row is narrow as long as all fit: one number for month and cell, one for each measure. The first fact that does not
 * makes all rows wide: two numbers for month and cell, two for each measure.
 *
 * <p>New rows of a unit go to a short array, which stays in the cache with those of the other units, and from there to memory
 * many at a time: a row for itself would wait for its place in memory.
 */
final class UnitRows {
    /** So many low bits of the first number of a narrow row are the cell, those above the month, which takes 17. */
    private static final int CELL_BITS = 15;

    private static final int MOST_NARROW_CELLS = 1 << CELL_BITS;
    private static final int CELL_MASK = MOST_NARROW_CELLS - 1;
    private static final long MOST_NARROW = 0xFFFFFFFFL;
    private static final int FIRST_ROWS = 4;
    private static final int[] NO_ROWS = {};

    final int units;
    final int measures;

    private int cells;

    /** By unit, the rows that are in no chunk yet. */
    private final int[][] open;

    /** By unit, how many numbers of them are used. */
    private final int[] ends;

    /** By unit, the chunks that are full. */
    private final @Nullable UnitChunks[] full;

    private RowSlabs slabs;

    /** The units that have rows, in the order of their first ones. */
    private int[] touched = {};

    private int touchedCount;
    private boolean wide;
    private int rowLength;

    /** The bits that any measure of a wide row has. */
    private long wideBits;

    private long size;
    private int firstMonth = Integer.MAX_VALUE;
    private int lastMonth = Integer.MIN_VALUE;

    UnitRows(int units, int cells, int measures) {
        this.units = units;
        this.cells = cells;
        this.measures = measures;
        wide = cells > MOST_NARROW_CELLS;
        rowLength = wide ? wideLength() : 1 + measures;
        open = new int[units][];
        Arrays.fill(open, NO_ROWS);
        ends = new int[units];
        full = new UnitChunks[units];
        slabs = newSlabs();
    }

    private int wideLength() {
        return 2 + 2 * measures;
    }

    private RowSlabs newSlabs() {
        return new RowSlabs(rowLength, wideLength());
    }

    /** How many cells there are. */
    int cells() {
        return cells;
    }

    /** From now on there are so many cells, not fewer than before; the facts keep theirs. */
    void extend(int newCells) {
        cells = newCells;
        if (cells > MOST_NARROW_CELLS && !wide) {
            widen();
        }
    }

    /** How many facts there are. */
    long size() {
        return size;
    }

    /** The bytes that the rows take. */
    long memory() {
        return size * rowLength * Integer.BYTES;
    }

    /** Whether month and cell, and every measure, take two numbers. */
    boolean isWide() {
        return wide;
    }

    /** How many numbers a row has. */
    int rowLength() {
        return rowLength;
    }

    /** Where a measure stands in a row. */
    int place(int measure) {
        return wide ? 2 + 2 * measure : 1 + measure;
    }

    /** How many units have rows. */
    int touchedCount() {
        return touchedCount;
    }

    /** One of the units that have rows. */
    int touched(int index) {
        return touched[index];
    }

    /** Whether a unit has rows. */
    boolean has(int unit) {
        return ends[unit] > 0 || full[unit] != null;
    }

    /** How many facts a unit has. */
    int count(int unit) {
        UnitChunks chunks = full[unit];
        int inChunks = chunks == null ? 0 : Math.multiplyExact(chunks.count(), RowSlabs.ROWS);
        return Math.addExact(inChunks, ends[unit] / rowLength);
    }

    /** The first month of all rows, later than the last one if there are none. */
    int firstMonth() {
        return firstMonth;
    }

    /** The last month of all rows. */
    int lastMonth() {
        return lastMonth;
    }

    void add(Fact fact) {
        int unit = fact.unit();
        int month = fact.month();
        int cell = fact.cell();
        check(unit, month, cell);
        int[] rows = open[unit];
        int at = ends[unit];
        if (at == rows.length) {
            rows = makeRoom(unit);
            at = ends[unit];
        }
        long bits = wide ? writeWide(fact, month, cell, rows, at) : writeNarrow(fact, month, cell, rows, at);
        if (wide ? bits >= 0 : bits >>> Integer.SIZE == 0) {
            end(unit, month, at);
        } else if (bits < 0) {
            throw negative(fact);
        } else {
            widen();
            add(fact);
        }
    }

    /** Writes a row that does not count yet, and gives the bits that any of its measures has. */
    private long writeNarrow(Fact fact, int month, int cell, int[] rows, int at) {
        rows[at] = month << CELL_BITS | cell;
        long bits = 0;
        for (int i = 0; i < measures; i++) {
            long value = fact.measure(i);
            bits |= value;
            rows[at + 1 + i] = (int) value;
        }
        return bits;
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
        if (bits >= 0) {
            wideBits |= bits;
        }
        return bits;
    }

    private IllegalArgumentException negative(Fact fact) {
        int measure = 0;
        while (fact.measure(measure) >= 0) {
            measure++;
        }
        return FactChecks.negative(measure, fact.measure(measure));
    }

    void add(FactColumns columns) {
        long bits = columns.check(units, cells, measures);
        if (bits >>> Integer.SIZE != 0 && !wide) {
            widen();
        }
        wideBits |= bits;
        int[] columnUnits = columns.units();
        int[] columnMonths = columns.months();
        int[] columnCells = columns.cells();
        for (int row = 0; row < columns.size(); row++) {
            int unit = columnUnits[row];
            int month = columnMonths[row];
            int[] rows = open[unit];
            int at = ends[unit];
            if (at == rows.length) {
                rows = makeRoom(unit);
                at = ends[unit];
            }
            if (wide) {
                writeWide(columns, row, month, columnCells[row], rows, at);
            } else {
                writeNarrow(columns, row, month, columnCells[row], rows, at);
            }
            end(unit, month, at);
        }
    }

    private void writeNarrow(FactColumns columns, int row, int month, int cell, int[] rows, int at) {
        rows[at] = month << CELL_BITS | cell;
        for (int i = 0; i < measures; i++) {
            rows[at + 1 + i] = (int) columns.measure(i)[row];
        }
    }

    private void writeWide(FactColumns columns, int row, int month, int cell, int[] rows, int at) {
        rows[at] = month;
        rows[at + 1] = cell;
        for (int i = 0; i < measures; i++) {
            long value = columns.measure(i)[row];
            rows[at + 2 + 2 * i] = (int) value;
            rows[at + 3 + 2 * i] = (int) (value >>> Integer.SIZE);
        }
    }

    private void check(int unit, int month, int cell) {
        if (unit < 0 || unit >= units || cell < 0 || cell >= cells || !FactChecks.isMonth(month)) {
            throw refused(unit, month, cell);
        }
    }

    private IllegalArgumentException refused(int unit, int month, int cell) {
        if (unit < 0 || unit >= units) {
            return FactChecks.outOfRange("unit", unit, units);
        }
        return cell < 0 || cell >= cells
                ? FactChecks.outOfRange("cell", cell, cells)
                : FactChecks.notAMonth("month", month);
    }

    /** Gives the array in which there is room for another row of the unit. */
    private int[] makeRoom(int unit) {
        int[] rows = open[unit];
        int most = slabs.chunkLength();
        if (rows.length < most) {
            open[unit] = Arrays.copyOf(rows, Math.min(most, Math.max(FIRST_ROWS * rowLength, 4 * rows.length)));
            return open[unit];
        }
        UnitChunks chunks = full[unit];
        if (chunks == null) {
            chunks = new UnitChunks();
            full[unit] = chunks;
        }
        chunks.add(slabs.add(rows));
        ends[unit] = 0;
        return rows;
    }

    /** Counts the row that is written at a position. */
    private void end(int unit, int month, int at) {
        if (month < firstMonth || month > lastMonth) {
            firstMonth = Math.min(firstMonth, month);
            lastMonth = Math.max(lastMonth, month);
        }
        if (at == 0 && full[unit] == null) {
            touch(unit);
        }
        ends[unit] = at + rowLength;
        size++;
    }

    private void touch(int unit) {
        if (touchedCount == touched.length) {
            touched = Arrays.copyOf(touched, Math.min(units, Math.max(16, 4 * touchedCount)));
        }
        touched[touchedCount++] = unit;
    }

    private void widen() {
        for (int unit = 0; unit < units; unit++) {
            if (open[unit].length > 0) {
                open[unit] = RowSlabs.widened(open[unit], rowLength);
                ends[unit] *= 2;
            }
        }
        slabs.widen(rowLength);
        rowLength = wideLength();
        wide = true;
        wideBits |= MOST_NARROW;
    }

    /** Adds the rows of another one, which is of no use any more. */
    void take(UnitRows other) {
        if (wide && !other.wide) {
            other.widen();
        } else if (other.wide && !wide) {
            widen();
        }
        int more = slabs.take(other.slabs);
        for (int i = 0; i < other.touchedCount; i++) {
            int unit = other.touched[i];
            takeChunks(unit, other.full[unit], more);
            takeOpen(unit, other.open[unit], other.ends[unit]);
        }
        wideBits |= other.wideBits;
        firstMonth = Math.min(firstMonth, other.firstMonth);
        lastMonth = Math.max(lastMonth, other.lastMonth);
        size += other.size;
    }

    private void takeChunks(int unit, @Nullable UnitChunks theirs, int more) {
        if (!has(unit)) {
            touch(unit);
        }
        if (theirs != null) {
            UnitChunks chunks = full[unit];
            if (chunks == null) {
                chunks = new UnitChunks();
                full[unit] = chunks;
            }
            chunks.addAll(theirs, more);
        }
    }

    private void takeOpen(int unit, int[] rows, int end) {
        if (ends[unit] == 0) {
            open[unit] = rows;
            ends[unit] = end;
            return;
        }
        for (int at = 0; at < end; at += rowLength) {
            if (ends[unit] == open[unit].length) {
                makeRoom(unit);
            }
            System.arraycopy(rows, at, open[unit], ends[unit], rowLength);
            ends[unit] += rowLength;
        }
    }

    /** Forgets all rows. */
    void clear() {
        for (int i = 0; i < touchedCount; i++) {
            int unit = touched[i];
            open[unit] = NO_ROWS;
            ends[unit] = 0;
            full[unit] = null;
        }
        slabs = newSlabs();
        touchedCount = 0;
        size = 0;
        wideBits = 0;
        firstMonth = Integer.MAX_VALUE;
        lastMonth = Integer.MIN_VALUE;
    }

    /** By measure, the sum over all facts or something more, {@code Long.MAX_VALUE} where that is beyond {@code long}. */
    long[] sumsAtMost() {
        long most = wide ? wideBits : MOST_NARROW;
        if (size > 0 && most > Long.MAX_VALUE / size) {
            return statistics().sums();
        }
        long[] sums = new long[measures];
        Arrays.fill(sums, size * most);
        return sums;
    }

    /** What is known of all facts. */
    FactStatistics statistics() {
        FactStatistics statistics = new FactStatistics(measures);
        slabs.count(statistics, rowLength, wide);
        for (int i = 0; i < touchedCount; i++) {
            statistics.count(open[touched[i]], ends[touched[i]], rowLength, wide);
        }
        return statistics;
    }

    /** Reads a part of an array that holds rows. */
    interface Reader {
        /** Reads the rows from a position on. */
        void read(int[] rows, int from, int end);
    }

    /** Gives all rows of a unit to a reader. */
    void forEach(int unit, Reader reader) {
        UnitChunks chunks = full[unit];
        for (int i = 0; chunks != null && i < chunks.count(); i++) {
            int start = slabs.start(chunks.number(i));
            reader.read(slabs.slab(chunks.number(i)), start, start + slabs.chunkLength());
        }
        reader.read(open[unit], 0, ends[unit]);
    }

    /** The rows of a unit without a gap, in the array given if it is large enough. */
    int[] gather(int unit, int[] room) {
        int length = Math.multiplyExact(count(unit), rowLength);
        int[] gathered = room.length < length ? new int[length + (length >> 2)] : room;
        forEach(unit, new Reader() {
            private int at;

            @Override
            public void read(int[] rows, int from, int end) {
                System.arraycopy(rows, from, gathered, at, end - from);
                at += end - from;
            }
        });
        return gathered;
    }

    /** The month of the row that begins at a position. */
    static int month(int[] rows, int at, boolean wide) {
        return wide ? rows[at] : rows[at] >>> CELL_BITS;
    }

    /** The cell of the row that begins at a position. */
    static int cell(int[] rows, int at, boolean wide) {
        return wide ? rows[at + 1] : rows[at] & CELL_MASK;
    }

    /** The value that stands in a row. */
    static long value(int[] rows, int at, boolean wide) {
        long low = rows[at] & MOST_NARROW;
        return wide ? low | ((long) rows[at + 1] << Integer.SIZE) : low;
    }
}
