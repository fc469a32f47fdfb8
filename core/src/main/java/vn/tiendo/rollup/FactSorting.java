package vn.tiendo.rollup;

import java.util.Arrays;
import vn.tiendo.org.OrgTree;

/**
 * Makes a store of a buffer by two counting sorts: all rows by unit, then the rows of each unit, which fit in the cache, by
 * month and cell into the columns.
 */
final class FactSorting {
    private static final int FEW_KEYS = 1 << 12;
    private static final int KEYS_A_FACT = 4;

    private final OrgTree tree;
    private final RollUpSchema schema;
    private final RowsByUnit rows;
    private final int rowLength;

    private final StoredRuns runs;
    private final int cells;
    private final CellGroups groups = new CellGroups();
    private final MeasureColumns measures;
    private final Excesses excesses = new Excesses();

    private int[] positions = {};
    private int[] counts = {};

    FactSorting(OrgTree tree, RollUpSchema schema, RowsByUnit rows) {
        this.tree = tree;
        this.schema = schema;
        this.rows = rows;
        this.rowLength = rows.length;
        this.runs = new StoredRuns(rows.units);
        this.cells = rows.cells;
        this.measures = new MeasureColumns(rows.statistics(), rows.measures, rows.size);
    }

    FactStore store() {
        for (int unit = 0; unit < rows.units; unit++) {
            sortUnit(unit);
        }
        runs.trim();
        excesses.group(runs.count());
        return new FactStore(
                tree,
                schema,
                runs,
                groups,
                measures,
                excesses,
                rows.statistics().sums());
    }

    private void sortUnit(int unit) {
        int at = rows.start(unit);
        int count = rows.count(unit);
        if (count > 0) {
            int firstRun = runs.count();
            place(rows.rows, at, at / rowLength, count, rows.firstMonth(unit), rows.lastMonth(unit));
            for (PackedColumn column : measures.all()) {
                column.setAll(positions, count, rows, at);
            }
            for (int i = 0; i < rows.measures; i++) {
                noteExcesses(rows.rows, at, count, i, firstRun);
            }
        }
        runs.endUnit(unit);
    }

    /** Finds the position of each row in the store, and notes runs and groups. */
    private void place(int[] sorted, int first, int from, int count, int least, int most) {
        if (positions.length < count) {
            positions = new int[Math.max(count, 2 * positions.length)];
        }
        long keys = (long) (most - least + 1) * cells;
        if (keys <= Math.max(FEW_KEYS, (long) KEYS_A_FACT * count)) {
            placeByCounting(sorted, first, from, count, least, (int) keys);
        } else {
            placeBySorting(sorted, first, from, count);
        }
    }

    private void placeByCounting(int[] sorted, int first, int from, int count, int least, int keys) {
        if (counts.length < keys) {
            counts = new int[keys];
        }
        Arrays.fill(counts, 0, keys, 0);
        for (int i = 0, at = first; i < count; i++, at += rowLength) {
            int key = (sorted[at] - least) * cells + sorted[at + RowsByUnit.CELL];
            positions[i] = key;
            counts[key]++;
        }
        int position = from;
        for (int month = 0; month * cells < keys; month++) {
            int runStart = position;
            int firstGroup = groups.size();
            int filled = 0;
            for (int cell = 0; cell < cells; cell++) {
                int key = month * cells + cell;
                int length = counts[key];
                if (length > 0) {
                    groups.add(cell, length);
                    filled++;
                    counts[key] = position;
                    position += length;
                }
            }
            if (position > runStart) {
                runs.add(least + month, position - runStart, filled, groups.size() - firstGroup);
            }
        }
        for (int i = 0; i < count; i++) {
            positions[i] = counts[positions[i]]++;
        }
    }

    /** The same where months and cells are many and facts are few. */
    private void placeBySorting(int[] sorted, int first, int from, int count) {
        long[] byMonth = sortedKeys(sorted, first, RowsByUnit.MONTH, count);
        for (int i = 0, next; i < count; i = next) {
            next = i + 1;
            while (next < count && byMonth[next] >> Integer.SIZE == byMonth[i] >> Integer.SIZE) {
                next++;
            }
            long[] byCell = new long[next - i];
            for (int k = 0; k < byCell.length; k++) {
                int row = (int) byMonth[i + k];
                byCell[k] = (long) sorted[first + row * rowLength + RowsByUnit.CELL] << Integer.SIZE | row;
            }
            Arrays.sort(byCell);
            int firstGroup = groups.size();
            int filled = 0;
            for (int k = 0, end; k < byCell.length; k = end) {
                end = k;
                while (end < byCell.length && byCell[end] >> Integer.SIZE == byCell[k] >> Integer.SIZE) {
                    positions[(int) byCell[end]] = from + i + end;
                    end++;
                }
                groups.add((int) (byCell[k] >> Integer.SIZE), end - k);
                filled++;
            }
            runs.add((int) (byMonth[i] >> Integer.SIZE), byCell.length, filled, groups.size() - firstGroup);
        }
    }

    /** A number of each row with the row behind it, in order. */
    private long[] sortedKeys(int[] sorted, int first, int column, int count) {
        long[] keys = new long[count];
        for (int i = 0; i < count; i++) {
            keys[i] = (long) sorted[first + i * rowLength + column] << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        return keys;
    }

    private void noteExcesses(int[] sorted, int first, int count, int measure, int firstRun) {
        int bits = measures.bits(measure);
        if (bits >= Integer.SIZE && !rows.wide) {
            return;
        }
        int column = rows.place(measure);
        for (int i = 0, at = first; i < count; i++, at += rowLength) {
            long value = FactBuffer.value(sorted, at + column, rows.wide);
            if (value >>> bits != 0) {
                int run = runs.runAt(positions[i], firstRun);
                int group =
                        groups.indexOf(sorted[at + RowsByUnit.CELL], runs.groupStart(run), runs.groupStart(run + 1));
                excesses.add(run, group, 1 + measure, value >>> bits << bits);
            }
        }
    }
}
