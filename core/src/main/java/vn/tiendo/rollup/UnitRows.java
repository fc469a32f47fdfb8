package vn.tiendo.rollup;

import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Facts in the order in which they came, but those of each unit together, as rows of {@code int}. So nothing has to be sorted
 * by unit later. Rows are narrow until the first one comes that needs to be wide.
 *
 * <p>New rows of a unit go to a short array, whose end stays in the cache with those of the other units, and from there to
 * memory many at a time: a row for itself would wait for its place in memory.
 */
final class UnitRows {
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

    /** The units that have rows or room for some, in the order of their first ones. */
    private int[] touched = {};

    private int touchedCount;
    private RowForm form;

    /** The bits that any measure of any row has. */
    private long allBits;

    private long size;
    private int firstMonth = Integer.MAX_VALUE;
    private int lastMonth = Integer.MIN_VALUE;

    UnitRows(int units, int cells, int measures) {
        this.units = units;
        this.cells = cells;
        this.measures = measures;
        form = RowForm.of(cells, measures);
        open = new int[units][];
        Arrays.fill(open, NO_ROWS);
        ends = new int[units];
        full = new UnitChunks[units];
        slabs = new RowSlabs(form);
    }

    /** How many cells there are. */
    int cells() {
        return cells;
    }

    /** From now on there are so many cells, not fewer than before; the facts keep theirs. */
    void extend(int newCells) {
        cells = newCells;
        if (RowForm.of(cells, measures).wide) {
            widen();
        }
    }

    /** How many facts there are. */
    long size() {
        return size;
    }

    /** The bytes that the rows take. */
    long memory() {
        return size * form.length * Integer.BYTES;
    }

    /** How rows are written, until the next one is added. */
    RowForm form() {
        return form;
    }

    /** How many units have rows or room for some. */
    int touchedCount() {
        return touchedCount;
    }

    /** One of these units. */
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
        return Math.addExact(inChunks, ends[unit] / form.length);
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
        while (!write(fact)) {
            makeRoom(fact.unit());
        }
    }

    /** Adds facts one after the other. */
    void addAll(Iterable<? extends Fact> facts) {
        if (facts instanceof List<? extends Fact> list && facts instanceof RandomAccess) {
            addAll(list, 0, list.size());
        } else {
            facts.forEach(this::add);
        }
    }

    /** Adds some facts of a list that gives any element quickly, without an iterator between. */
    void addAll(List<? extends Fact> facts, int from, int end) {
        int next = addWhileThereIsRoom(facts, from, end);
        while (next < end) {
            makeRoom(facts.get(next).unit());
            next = addWhileThereIsRoom(facts, next, end);
        }
    }

    /**
     * Adds facts up to the first one whose unit has no room, and tells which one that is. Making room is not in this loop: it
     * would take its registers.
     */
    private int addWhileThereIsRoom(List<? extends Fact> facts, int from, int end) {
        int next = from;
        while (next < end && write(facts.get(next))) {
            next++;
        }
        return next;
    }

    /** Adds a fact if its unit has room, and tells whether. */
    private boolean write(Fact fact) {
        int unit = fact.unit();
        int month = fact.month();
        int cell = fact.cell();
        if (unit < 0 || unit >= open.length || cell < 0 || cell >= cells) {
            throw FactChecks.outOfRange(unit, units, cell, cells);
        }
        if (month < firstMonth || month > lastMonth) {
            note(month, fact);
        }
        int[] rows = open[unit];
        int at = ends[unit];
        if (at == rows.length) {
            return false;
        }
        long bits = form.write(fact, month, cell, rows, at);
        if (form.fits(bits)) {
            allBits |= bits;
            ends[unit] = at + form.length;
            size++;
            return true;
        }
        FactChecks.checkMeasures(fact, measures);
        widen();
        return write(fact);
    }

    /** Notes a month that is earlier or later than those of all rows, if its fact can be added. */
    private void note(int month, Fact fact) {
        FactChecks.checkMonth("month", month);
        FactChecks.checkMeasures(fact, measures);
        note(month);
    }

    private void note(int month) {
        if (month < firstMonth) {
            firstMonth = month;
        }
        if (month > lastMonth) {
            lastMonth = month;
        }
    }

    void add(FactColumns columns) {
        long bits = columns.check(units, cells, measures);
        if (!form.fits(bits)) {
            widen();
        }
        allBits |= bits;
        int[] columnUnits = columns.units();
        int[] columnMonths = columns.months();
        for (int row = 0; row < columns.size(); row++) {
            int unit = columnUnits[row];
            int[] rows = open[unit];
            int at = ends[unit];
            if (at == rows.length) {
                rows = makeRoom(unit);
                at = ends[unit];
            }
            form.write(columns, row, rows, at);
            note(columnMonths[row]);
            ends[unit] = at + form.length;
            size++;
        }
    }

    /** Gives the array in which there is room for another row of the unit. */
    private int[] makeRoom(int unit) {
        int[] rows = open[unit];
        int most = slabs.chunkLength();
        if (rows.length < most) {
            if (rows.length == 0) {
                touch(unit);
            }
            open[unit] = Arrays.copyOf(rows, Math.min(most, Math.max(FIRST_ROWS * form.length, 4 * rows.length)));
            return open[unit];
        }
        chunks(unit).add(slabs, rows);
        ends[unit] = 0;
        return rows;
    }

    private UnitChunks chunks(int unit) {
        UnitChunks chunks = full[unit];
        if (chunks == null) {
            chunks = new UnitChunks();
            full[unit] = chunks;
        }
        return chunks;
    }

    private void touch(int unit) {
        if (touchedCount == touched.length) {
            touched = Arrays.copyOf(touched, Math.min(units, Math.max(16, 4 * touchedCount)));
        }
        touched[touchedCount++] = unit;
    }

    /** From now on rows are wide, if they are not yet. */
    private void widen() {
        if (form.wide) {
            return;
        }
        for (int unit = 0; unit < units; unit++) {
            if (open[unit].length > 0) {
                open[unit] = form.widen(open[unit]);
                ends[unit] *= 2;
            }
        }
        slabs.widen(form);
        form = form.widened();
    }

    /** Adds the rows of another one, which is of no use any more. */
    void take(UnitRows other) {
        if (form.wide || other.form.wide) {
            widen();
            other.widen();
        }
        int more = slabs.take(other.slabs);
        for (int i = 0; i < other.touchedCount; i++) {
            int unit = other.touched[i];
            takeChunks(unit, other.full[unit], more);
            takeOpen(unit, other.open[unit], other.ends[unit]);
        }
        allBits |= other.allBits;
        firstMonth = Math.min(firstMonth, other.firstMonth);
        lastMonth = Math.max(lastMonth, other.lastMonth);
        size += other.size;
    }

    private void takeChunks(int unit, @Nullable UnitChunks theirs, int more) {
        if (open[unit].length == 0) {
            touch(unit);
        }
        if (theirs != null) {
            chunks(unit).addAll(theirs, more);
        }
    }

    private void takeOpen(int unit, int[] rows, int end) {
        if (ends[unit] == 0) {
            open[unit] = rows;
            ends[unit] = end;
            return;
        }
        for (int at = 0; at < end; at += form.length) {
            copy(unit, rows, at);
        }
    }

    /** The same rows, but for those of a unit and month. */
    UnitRows without(int unit, int month) {
        UnitRows others = new UnitRows(units, cells, measures);
        others.allBits = allBits;
        if (form.wide) {
            others.widen();
        }
        for (int i = 0; i < touchedCount; i++) {
            int of = touched[i];
            forEach(of, (rows, from, end) -> {
                for (int at = from; at < end; at += form.length) {
                    int in = form.month(rows, at);
                    if (of != unit || in != month) {
                        others.copy(of, rows, at);
                        others.note(in);
                        others.size++;
                    }
                }
            });
        }
        return others;
    }

    /** Adds a row of the same form, whose month is noted already. */
    private void copy(int unit, int[] from, int at) {
        int[] rows = open[unit];
        if (ends[unit] == rows.length) {
            rows = makeRoom(unit);
        }
        System.arraycopy(from, at, rows, ends[unit], form.length);
        ends[unit] += form.length;
    }

    /** Forgets all rows. */
    void clear() {
        for (int i = 0; i < touchedCount; i++) {
            int unit = touched[i];
            open[unit] = NO_ROWS;
            ends[unit] = 0;
            full[unit] = null;
        }
        slabs = new RowSlabs(form);
        touchedCount = 0;
        size = 0;
        allBits = 0;
        firstMonth = Integer.MAX_VALUE;
        lastMonth = Integer.MIN_VALUE;
    }

    /** By measure, the sum over all facts or something more, {@code Long.MAX_VALUE} where that is beyond {@code long}. */
    long[] sumsAtMost() {
        if (size > 0 && allBits > Long.MAX_VALUE / size) {
            return statistics().sums();
        }
        long[] sums = new long[measures];
        Arrays.fill(sums, size * allBits);
        return sums;
    }

    /** What is known of all facts. */
    FactStatistics statistics() {
        FactStatistics statistics = new FactStatistics(measures);
        slabs.count(statistics, form);
        for (int i = 0; i < touchedCount; i++) {
            statistics.count(open[touched[i]], ends[touched[i]], form);
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
        int next = 0;
        while (chunks != null && next < chunks.count()) {
            int first = chunks.number(next);
            int together = 1;
            while (next + together < chunks.count()
                    && slabs.isBehind(chunks.number(next + together), first, together)) {
                together++;
            }
            int start = slabs.start(first);
            reader.read(slabs.slab(first), start, start + together * slabs.chunkLength());
            next += together;
        }
        reader.read(open[unit], 0, ends[unit]);
    }

    /** The rows of a unit without a gap, in the array given if it is large enough. */
    int[] gather(int unit, int[] room) {
        int length = Math.multiplyExact(count(unit), form.length);
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
}
