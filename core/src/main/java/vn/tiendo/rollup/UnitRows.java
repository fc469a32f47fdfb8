package vn.tiendo.rollup;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Facts in the order in which they came, but those of each unit together, as rows of {@code int}: month, cell, measures. So
 * nothing has to be sorted by unit later. Measures take one {@code int} each until the first one comes that needs two.
 */
final class UnitRows {
    static final int MONTH = 0;
    static final int CELL = 1;
    static final int MEASURES = 2;

    final int units;
    final int measures;

    private int cells;

    private final @Nullable UnitBucket[] buckets;

    /** The units that have rows, in the order of their first ones. */
    private int[] touched = {};

    private int touchedCount;
    private boolean wide;
    private int rowLength;
    private long size;

    UnitRows(int units, int cells, int measures) {
        this.units = units;
        this.cells = cells;
        this.measures = measures;
        rowLength = MEASURES + measures;
        buckets = new UnitBucket[units];
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

    /** The bytes that the rows take. */
    long memory() {
        return size * rowLength * Integer.BYTES;
    }

    /** Whether a measure takes two numbers. */
    boolean isWide() {
        return wide;
    }

    /** How many numbers a row has. */
    int rowLength() {
        return rowLength;
    }

    /** Where a measure stands in a row. */
    int place(int measure) {
        return MEASURES + (wide ? 2 * measure : measure);
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
        return buckets[unit] != null && !buckets[unit].isEmpty();
    }

    /** The rows of a unit that has some. */
    UnitBucket bucket(int unit) {
        return Objects.requireNonNull(buckets[unit]);
    }

    /** How many facts a unit has that has some. */
    int count(int unit) {
        return Math.toIntExact(bucket(unit).length() / rowLength);
    }

    void add(Fact fact) {
        int unit = fact.unit();
        int month = fact.month();
        UnitBucket bucket = begin(unit, month, fact.cell());
        int[] rows = bucket.open;
        int at = bucket.end + MEASURES;
        long bits = 0;
        if (wide) {
            for (int i = 0; i < measures; i++, at += 2) {
                long value = fact.measure(i);
                bits |= value;
                rows[at] = (int) value;
                rows[at + 1] = (int) (value >>> Integer.SIZE);
            }
        } else {
            for (int i = 0; i < measures; i++) {
                long value = fact.measure(i);
                bits |= value;
                rows[at + i] = (int) value;
            }
        }
        if (bits < 0) {
            throw negative(fact);
        }
        if (wide || bits >>> Integer.SIZE == 0) {
            end(bucket, unit, month);
        } else {
            widen();
            add(fact);
        }
    }

    private IllegalArgumentException negative(Fact fact) {
        int measure = 0;
        while (fact.measure(measure) >= 0) {
            measure++;
        }
        return FactChecks.negative(measure, fact.measure(measure));
    }

    void add(FactColumns columns) {
        if (columns.check(units, cells, measures) >>> Integer.SIZE != 0 && !wide) {
            widen();
        }
        int[] columnUnits = columns.units();
        int[] columnMonths = columns.months();
        int[] columnCells = columns.cells();
        int count = columns.size();
        for (int row = 0; row < count; row++) {
            int unit = columnUnits[row];
            int month = columnMonths[row];
            UnitBucket bucket = begin(unit, month, columnCells[row]);
            int[] to = bucket.open;
            int at = bucket.end + MEASURES;
            for (int i = 0; i < measures; i++) {
                long value = columns.measure(i)[row];
                to[at++] = (int) value;
                if (wide) {
                    to[at++] = (int) (value >>> Integer.SIZE);
                }
            }
            end(bucket, unit, month);
        }
    }

    /** Checks and writes the keys of a row that does not count yet, and gives the bucket in which it stands. */
    private UnitBucket begin(int unit, int month, int cell) {
        if (unit < 0 || unit >= units || cell < 0 || cell >= cells || !FactChecks.isMonth(month)) {
            throw refused(unit, month, cell);
        }
        UnitBucket bucket = buckets[unit];
        if (bucket == null || bucket.end == bucket.open.length) {
            bucket = makeRoom(unit);
        }
        bucket.open[bucket.end + MONTH] = month;
        bucket.open[bucket.end + CELL] = cell;
        return bucket;
    }

    private IllegalArgumentException refused(int unit, int month, int cell) {
        if (unit < 0 || unit >= units) {
            return FactChecks.outOfRange("unit", unit, units);
        }
        return cell < 0 || cell >= cells
                ? FactChecks.outOfRange("cell", cell, cells)
                : FactChecks.notAMonth("month", month);
    }

    private UnitBucket makeRoom(int unit) {
        UnitBucket bucket = buckets[unit];
        if (bucket == null) {
            bucket = new UnitBucket();
            buckets[unit] = bucket;
        }
        bucket.grow(rowLength);
        return bucket;
    }

    private void end(UnitBucket bucket, int unit, int month) {
        if (bucket.lastMonth < bucket.firstMonth) {
            touch(unit);
        }
        bucket.end += rowLength;
        bucket.firstMonth = Math.min(bucket.firstMonth, month);
        bucket.lastMonth = Math.max(bucket.lastMonth, month);
        size++;
    }

    private void touch(int unit) {
        if (touchedCount == touched.length) {
            touched = Arrays.copyOf(touched, Math.min(units, Math.max(16, 4 * touchedCount)));
        }
        touched[touchedCount++] = unit;
    }

    /** From now on two numbers a measure. */
    private void widen() {
        int newLength = MEASURES + 2 * measures;
        for (UnitBucket bucket : buckets) {
            if (bucket != null) {
                bucket.widen(rowLength, newLength);
            }
        }
        rowLength = newLength;
        wide = true;
    }

    /** Adds the rows of another one, which is of no use any more. */
    void take(UnitRows other) {
        if (wide && !other.wide) {
            other.widen();
        } else if (other.wide && !wide) {
            widen();
        }
        for (int i = 0; i < other.touchedCount; i++) {
            int unit = other.touched[i];
            UnitBucket bucket = buckets[unit];
            if (bucket == null || bucket.isEmpty()) {
                buckets[unit] = other.bucket(unit);
                touch(unit);
            } else {
                bucket.take(other.bucket(unit));
            }
        }
        size += other.size;
    }

    /** Forgets all rows. */
    void clear() {
        for (int i = 0; i < touchedCount; i++) {
            buckets[touched[i]] = null;
        }
        touchedCount = 0;
        size = 0;
    }

    /** By measure, the sum over all facts or something more, {@code Long.MAX_VALUE} where that is beyond {@code long}. */
    long[] sumsAtMost() {
        if (wide) {
            return statistics().sums();
        }
        long[] sums = new long[measures];
        Arrays.fill(sums, size > Integer.MAX_VALUE ? Long.MAX_VALUE : size * 0xFFFFFFFFL);
        return sums;
    }

    /** What is known of all facts. */
    FactStatistics statistics() {
        FactStatistics statistics = new FactStatistics(measures);
        for (int i = 0; i < touchedCount; i++) {
            UnitBucket bucket = bucket(touched[i]);
            for (int chunk = 0; chunk < bucket.chunkCount(); chunk++) {
                statistics.count(bucket.chunk(chunk), bucket.chunkEnd(chunk), rowLength, wide);
            }
        }
        return statistics;
    }

    /** The rows of a unit that has some without a gap, in its chunk or in the array given, whichever holds all of them. */
    int[] gather(int unit, int[] room) {
        UnitBucket bucket = bucket(unit);
        if (bucket.chunkCount() == 1) {
            return bucket.chunk(0);
        }
        int length = Math.toIntExact(bucket.length());
        int[] gathered = room.length < length ? new int[length + (length >> 2)] : room;
        int at = 0;
        for (int i = 0; i < bucket.chunkCount(); i++) {
            System.arraycopy(bucket.chunk(i), 0, gathered, at, bucket.chunkEnd(i));
            at += bucket.chunkEnd(i);
        }
        return gathered;
    }

    /** The value that stands in a row. */
    static long value(int[] rows, int at, boolean wide) {
        long low = rows[at] & 0xFFFFFFFFL;
        return wide ? low | ((long) rows[at + 1] << Integer.SIZE) : low;
    }
}
