package vn.tiendo.rollup;

/** The rows of a buffer, those of each unit together: month, cell, measures. */
final class RowsByUnit {
    static final int MONTH = 0;
    static final int CELL = 1;
    static final int MEASURES = 2;

    final int units;
    final int cells;
    final int measures;
    final int size;
    /** Whether a measure takes two numbers. */
    final boolean wide;
    /** How many numbers a row has. */
    final int length;

    final int[] rows;
    private final int[] starts;
    private final FactStatistics statistics;

    /**
     * Sorts the rows by unit; the buffer stays as it is.
     *
     * @throws IllegalStateException if they are too many for one array
     */
    RowsByUnit(FactBuffer buffer) {
        length = buffer.rowLength() - 1;
        if (buffer.size() > (Integer.MAX_VALUE - 8) / length) {
            throw new IllegalStateException("at most " + (Integer.MAX_VALUE - 8) / length
                    + " such facts can be sorted together but there are " + buffer.size());
        }
        units = buffer.units;
        cells = buffer.cells();
        measures = buffer.measures;
        size = (int) buffer.size();
        wide = buffer.isWide();
        statistics = buffer.statistics();
        starts = new int[units + 1];
        int[] perUnit = statistics.perUnit();
        for (int unit = 0; unit < units; unit++) {
            starts[unit + 1] = starts[unit] + perUnit[unit] * length;
        }
        rows = new int[size * length];
        sort(buffer);
    }

    private void sort(FactBuffer buffer) {
        int[] next = starts.clone();
        for (int chunk = 0; chunk < buffer.chunkCount(); chunk++) {
            int[] unsorted = buffer.chunk(chunk);
            int end = buffer.chunkEnd(chunk);
            for (int at = 0; at < end; at += length + 1) {
                int to = next[unsorted[at]];
                next[unsorted[at]] = to + length;
                for (int i = 0; i < length; i++) {
                    rows[to + i] = unsorted[at + 1 + i];
                }
            }
        }
    }

    FactStatistics statistics() {
        return statistics;
    }

    /** Where the rows of a unit begin. */
    int start(int unit) {
        return starts[unit];
    }

    /** Where the rows of a unit end. */
    int end(int unit) {
        return starts[unit + 1];
    }

    /** Whether a unit has rows. */
    boolean has(int unit) {
        return starts[unit] < starts[unit + 1];
    }

    /** How many rows a unit has. */
    int count(int unit) {
        return (starts[unit + 1] - starts[unit]) / length;
    }

    /** The first month of a unit that has rows. */
    int firstMonth(int unit) {
        int least = Integer.MAX_VALUE;
        for (int at = starts[unit]; at < starts[unit + 1]; at += length) {
            least = Math.min(least, rows[at]);
        }
        return least;
    }

    /** The last month of a unit that has rows. */
    int lastMonth(int unit) {
        int most = Integer.MIN_VALUE;
        for (int at = starts[unit]; at < starts[unit + 1]; at += length) {
            most = Math.max(most, rows[at]);
        }
        return most;
    }

    /** Where a measure stands in a row. */
    int place(int measure) {
        return MEASURES + (wide ? 2 * measure : measure);
    }
}
