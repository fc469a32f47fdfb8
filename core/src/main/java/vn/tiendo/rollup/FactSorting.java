package vn.tiendo.rollup;

import java.util.Arrays;
import vn.tiendo.org.OrgTree;

/**
 * Makes a store of a buffer by two counting sorts: all rows by unit, then the rows of each unit, which fit in the cache, by
 * month into the columns.
 */
final class FactSorting {
    /** Without the unit, rows begin with the month. */
    private static final int CELL = 1;

    private static final int MEASURES = 2;
    private static final int FEW_MONTHS = 1 << 12;

    private final OrgTree tree;
    private final RollUpSchema schema;
    private final FactBuffer buffer;
    private final int size;
    private final boolean wide;
    private final int rowLength;
    private final int[] unitStarts;

    private final StoredRuns runs;
    private final CellCodes cells;
    private final NarrowLongs[] measures;
    private final Excesses excesses = new Excesses();

    private int[] positions = {};
    private int[] counts = {};

    FactSorting(OrgTree tree, RollUpSchema schema, FactBuffer buffer) {
        if (buffer.size() > Integer.MAX_VALUE - 8) {
            throw new IllegalStateException("a store holds at most 2^31 - 9 facts but there are " + buffer.size());
        }
        this.tree = tree;
        this.schema = schema;
        this.buffer = buffer;
        this.size = (int) buffer.size();
        this.wide = buffer.isWide();
        this.rowLength = buffer.rowLength() - 1;
        FactStatistics statistics = buffer.statistics();
        this.unitStarts = new int[buffer.units + 1];
        int[] perUnit = statistics.perUnit();
        for (int unit = 0; unit < buffer.units; unit++) {
            unitStarts[unit + 1] = unitStarts[unit] + perUnit[unit];
        }
        this.runs = new StoredRuns(buffer.units);
        this.cells = new CellCodes(size, buffer.cells);
        this.measures = new NarrowLongs[buffer.measures];
        for (int i = 0; i < measures.length; i++) {
            measures[i] = new NarrowLongs(size, statistics.bestWidth(i, size));
        }
    }

    FactStore store() {
        int[] sorted = byUnit();
        for (int unit = 0; unit < buffer.units; unit++) {
            sortUnit(sorted, unit);
        }
        runs.trim();
        excesses.group(runs.count());
        return new FactStore(
                tree,
                schema,
                runs,
                cells,
                measures,
                excesses,
                buffer.statistics().sums());
    }

    private int[] byUnit() {
        int[] sorted = new int[Math.multiplyExact(size, rowLength)];
        int[] next = new int[buffer.units];
        for (int unit = 0; unit < next.length; unit++) {
            next[unit] = unitStarts[unit] * rowLength;
        }
        for (int chunk = 0; chunk < buffer.chunkCount(); chunk++) {
            int[] rows = buffer.chunk(chunk);
            int end = buffer.chunkEnd(chunk);
            for (int at = 0; at < end; at += rowLength + 1) {
                int to = next[rows[at]];
                next[rows[at]] = to + rowLength;
                for (int i = 0; i < rowLength; i++) {
                    sorted[to + i] = rows[at + 1 + i];
                }
            }
        }
        return sorted;
    }

    private void sortUnit(int[] sorted, int unit) {
        int from = unitStarts[unit];
        int count = unitStarts[unit + 1] - from;
        if (count > 0) {
            int firstRun = runs.count();
            place(sorted, from, count);
            int at = from * rowLength;
            cells.setAll(positions, count, sorted, at + CELL, rowLength);
            for (int i = 0; i < measures.length; i++) {
                int column = at + MEASURES + (wide ? 2 * i : i);
                measures[i].setAll(positions, count, sorted, column, rowLength, wide);
                noteExcesses(sorted, at, count, i, firstRun);
            }
        }
        runs.endUnit(unit);
    }

    /** Finds the position of each row in the store, and notes the runs. */
    private void place(int[] sorted, int from, int count) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        int first = from * rowLength;
        int end = first + count * rowLength;
        for (int at = first; at < end; at += rowLength) {
            least = Math.min(least, sorted[at]);
            most = Math.max(most, sorted[at]);
        }
        if (positions.length < count) {
            positions = new int[Math.max(count, 2 * positions.length)];
        }
        int span = most - least + 1;
        if (span > Math.max(FEW_MONTHS, count)) {
            placeBySearch(sorted, from, count);
            return;
        }
        if (counts.length < span) {
            counts = new int[span];
        }
        Arrays.fill(counts, 0, span, 0);
        for (int at = first; at < end; at += rowLength) {
            counts[sorted[at] - least]++;
        }
        int position = from;
        for (int i = 0; i < span; i++) {
            int length = counts[i];
            counts[i] = position;
            position += length;
            if (length > 0) {
                runs.add(least + i, length);
            }
        }
        for (int i = 0, at = first; i < count; i++, at += rowLength) {
            positions[i] = counts[sorted[at] - least]++;
        }
    }

    /** The same where few facts lie centuries apart. */
    private void placeBySearch(int[] sorted, int from, int count) {
        int first = from * rowLength;
        int[] months = new int[count];
        for (int i = 0; i < count; i++) {
            months[i] = sorted[first + i * rowLength];
        }
        int[] distinct = Arrays.stream(months).sorted().distinct().toArray();
        int[] next = new int[distinct.length];
        for (int month : months) {
            next[Arrays.binarySearch(distinct, month)]++;
        }
        int position = from;
        for (int i = 0; i < distinct.length; i++) {
            runs.add(distinct[i], next[i]);
            position += next[i];
            next[i] = position - next[i];
        }
        for (int i = 0; i < count; i++) {
            positions[i] = next[Arrays.binarySearch(distinct, months[i])]++;
        }
    }

    private void noteExcesses(int[] sorted, int first, int count, int measure, int firstRun) {
        int bits = Byte.SIZE * measures[measure].width();
        if (bits == Long.SIZE || (bits == Integer.SIZE && !wide)) {
            return;
        }
        int column = MEASURES + (wide ? 2 * measure : measure);
        int stride = measures.length + 1;
        for (int i = 0, at = first; i < count; i++, at += rowLength) {
            long value = FactBuffer.value(sorted, at + column, wide);
            if (value >>> bits != 0) {
                excesses.add(
                        runs.runAt(positions[i], firstRun),
                        sorted[at + CELL] * stride + 1 + measure,
                        value >>> bits << bits);
            }
        }
    }
}
