package vn.tiendo.examples.database;

import java.util.Arrays;
import vn.tiendo.rollup.Accumulator;
import vn.tiendo.rollup.FactColumns;

/** A block of facts as columns, filled row by row and emptied into an accumulator. */
final class FactBlock {
    private final int[] units;
    private final int[] months;
    private final int[] cells;
    private final long[][] measures;
    private int size;

    FactBlock(int rows, int measures) {
        this.units = new int[rows];
        this.months = new int[rows];
        this.cells = new int[rows];
        this.measures = new long[measures][rows];
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean isFull() {
        return size == units.length;
    }

    /** Adds a row. */
    void add(int unit, int month, int cell, long[] values) {
        units[size] = unit;
        months[size] = month;
        cells[size] = cell;
        for (int i = 0; i < values.length; i++) {
            measures[i][size] = values[i];
        }
        size++;
    }

    /** Moves all rows into the accumulator. */
    void moveTo(Accumulator accumulator) {
        // Whole blocks are handed over as they are; only the last one is cut.
        FactColumns columns = isFull()
                ? FactColumns.of(units, months, cells, measures)
                : FactColumns.of(
                        Arrays.copyOf(units, size),
                        Arrays.copyOf(months, size),
                        Arrays.copyOf(cells, size),
                        Arrays.stream(measures)
                                .map(column -> Arrays.copyOf(column, size))
                                .toArray(long[][]::new));
        accumulator.add(columns);
        size = 0;
    }
}
