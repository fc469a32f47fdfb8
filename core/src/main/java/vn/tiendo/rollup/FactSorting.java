package vn.tiendo.rollup;

import java.util.Arrays;
import vn.tiendo.org.OrgTree;

/** Makes a store of rows: those of each unit, which fit in the cache, by a counting sort by month and cell into the columns. */
final class FactSorting {
    private static final int MOST_FACTS = Integer.MAX_VALUE - 8;
    private static final int FEW_KEYS = 1 << 12;
    private static final int KEYS_A_FACT = 4;

    private final OrgTree tree;
    private final RollUpSchema schema;
    private final UnitRows rows;
    private final RowForm form;

    private final StoredRuns runs;
    private final int cells;
    private final CellGroups groups = new CellGroups();
    private final FactStatistics statistics;
    private final MeasureColumns measures;
    private final Excesses excesses = new Excesses();

    private int[] gathered = {};
    private int[] positions = {};
    private int[] counts = {};

    /**
     * Prepares to sort.
     *
     * @throws IllegalStateException if there are too many facts for one array
     */
    FactSorting(OrgTree tree, RollUpSchema schema, UnitRows rows) {
        if (rows.size() > MOST_FACTS) {
            throw new IllegalStateException(
                    "at most " + MOST_FACTS + " facts can be in a store but there are " + rows.size());
        }
        this.tree = tree;
        this.schema = schema;
        this.rows = rows;
        this.form = rows.form();
        this.runs = new StoredRuns(rows.units);
        this.cells = rows.cells();
        this.statistics = rows.statistics();
        this.measures = new MeasureColumns(statistics, rows.measures, (int) rows.size());
    }

    FactStore store() {
        int from = 0;
        for (int unit = 0; unit < rows.units; unit++) {
            if (rows.has(unit)) {
                from += sortUnit(unit, from);
            }
            runs.endUnit(unit);
        }
        runs.trim();
        excesses.group(runs.count());
        return new FactStore(tree, schema, runs, groups, measures, excesses, statistics.sums());
    }

    /** Puts the facts of a unit into the store from a position on, and tells how many there are. */
    private int sortUnit(int unit, int from) {
        int count = rows.count(unit);
        gathered = rows.gather(unit, gathered);
        int[] data = gathered;
        int firstRun = runs.count();
        place(data, from, count);
        for (PackedColumn column : measures.all()) {
            column.setAll(positions, count, form, data);
        }
        for (int i = 0; i < rows.measures; i++) {
            noteExcesses(data, count, i, firstRun);
        }
        return count;
    }

    /** Finds the position of each row in the store, and notes runs and groups. */
    private void place(int[] data, int from, int count) {
        if (positions.length < count) {
            positions = new int[Math.max(count, 2 * positions.length)];
        }
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        for (int i = 0, at = 0; i < count; i++, at += form.length) {
            int month = form.month(data, at);
            least = Math.min(least, month);
            most = Math.max(most, month);
        }
        long keys = (long) (most - least + 1) * cells;
        if (keys <= Math.max(FEW_KEYS, (long) KEYS_A_FACT * count)) {
            placeByCounting(data, from, count, least, (int) keys);
        } else {
            placeBySorting(data, from, count);
        }
    }

    private void placeByCounting(int[] data, int from, int count, int least, int keys) {
        if (counts.length < keys) {
            counts = new int[keys];
        }
        Arrays.fill(counts, 0, keys, 0);
        for (int i = 0, at = 0; i < count; i++, at += form.length) {
            int key = (form.month(data, at) - least) * cells + form.cell(data, at);
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
    private void placeBySorting(int[] data, int from, int count) {
        long[] byMonth = sortedMonths(data, count);
        for (int i = 0, next; i < count; i = next) {
            next = i + 1;
            while (next < count && byMonth[next] >> Integer.SIZE == byMonth[i] >> Integer.SIZE) {
                next++;
            }
            long[] byCell = new long[next - i];
            for (int k = 0; k < byCell.length; k++) {
                int row = (int) byMonth[i + k];
                byCell[k] = (long) form.cell(data, row * form.length) << Integer.SIZE | row;
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

    /** The month of each row with the row behind it, in order. */
    private long[] sortedMonths(int[] data, int count) {
        long[] keys = new long[count];
        for (int i = 0; i < count; i++) {
            keys[i] = (long) form.month(data, i * form.length) << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        return keys;
    }

    private void noteExcesses(int[] data, int count, int measure, int firstRun) {
        int bits = measures.bits(measure);
        if (bits >= Integer.SIZE && !form.wide) {
            return;
        }
        int column = form.place(measure);
        for (int i = 0, at = 0; i < count; i++, at += form.length) {
            long value = form.value(data, at + column);
            if (value >>> bits != 0) {
                int run = runs.runAt(positions[i], firstRun);
                excesses.add(run, vectorOf(form.cell(data, at), run) + 1 + measure, value >>> bits << bits);
            }
        }
    }

    /** Where the vector of a cell will begin among those of a run. */
    private int vectorOf(int cell, int run) {
        int from = runs.groupStart(run);
        int end = runs.groupStart(run + 1);
        boolean flat = RunSums.isFlat(runs.isSplit(run), end - from, groups.cell(end - 1));
        return (flat ? cell : groups.indexOf(cell, from, end)) * (rows.measures + 1);
    }
}
