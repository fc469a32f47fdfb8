package vn.tiendo.rollup;

/**
 * Many facts as columns of numbers, one place a fact (dữ liệu theo cột): units, months, cells, and one column a measure.
 * The arrays are taken as they are and are not to be changed while they are added.
 *
 * <pre>{@code
 * accumulator.add(FactColumns.of(units, months, cells, new long[][] {due, collected}));
 * }</pre>
 */
public final class FactColumns {
    private final int[] units;
    private final int[] months;
    private final int[] cells;
    private final long[][] measures;
    private final int size;

    private FactColumns(int size, int[] units, int[] months, int[] cells, long[][] measures) {
        this.size = size;
        this.units = units;
        this.months = months;
        this.cells = cells;
        this.measures = measures;
    }

    /**
     * Facts of columns of one length.
     *
     * @param units numbers of units in the tree
     * @param months proleptic months, see {@link Fact#month()}
     * @param cells cells of the schema
     * @param measures the measures in the order of the schema
     * @throws IllegalArgumentException if the lengths differ
     */
    public static FactColumns of(int[] units, int[] months, int[] cells, long[]... measures) {
        checkLength("months", months.length, units.length);
        checkLength("cells", cells.length, units.length);
        for (int i = 0; i < measures.length; i++) {
            checkLength("measures[" + i + "]", measures[i].length, units.length);
        }
        return new FactColumns(units.length, units, months, cells, measures.clone());
    }

    /**
     * The first so many of these facts, in the same arrays: for arrays that are filled again and again and not always full.
     *
     * @throws IllegalArgumentException if {@code count} is negative or greater than {@link #size()}
     */
    public FactColumns first(int count) {
        if (count < 0 || count > size) {
            throw new IllegalArgumentException("count must be 0 to " + size + " but was " + count);
        }
        return new FactColumns(count, units, months, cells, measures);
    }

    private static void checkLength(String name, int length, int expected) {
        if (length != expected) {
            throw new IllegalArgumentException(
                    name + " must have length " + expected + " as units has, but has " + length);
        }
    }

    /** How many facts there are. */
    public int size() {
        return size;
    }

    int[] units() {
        return units;
    }

    int[] months() {
        return months;
    }

    int[] cells() {
        return cells;
    }

    long[] measure(int index) {
        return measures[index];
    }

    /**
     * Whether all of them can be added, so that all or none are.
     *
     * @return a number that has each bit that a measure has
     */
    long check(int unitCount, int cellCount, int measureCount) {
        if (measures.length != measureCount) {
            throw new IllegalArgumentException(
                    "columns must have " + measureCount + " measures but have " + measures.length);
        }
        for (int row = 0; row < size; row++) {
            if (units[row] < 0 || units[row] >= unitCount) {
                throw FactChecks.outOfRange("units[" + row + "]", units[row], unitCount);
            }
            if (cells[row] < 0 || cells[row] >= cellCount) {
                throw FactChecks.outOfRange("cells[" + row + "]", cells[row], cellCount);
            }
            if (!FactChecks.isMonth(months[row])) {
                FactChecks.checkMonth("months[" + row + "]", months[row]);
            }
        }
        long bits = 0;
        for (int i = 0; i < measures.length; i++) {
            bits |= bits(i);
        }
        return bits;
    }

    private long bits(int measure) {
        long[] column = measures[measure];
        long bits = 0;
        for (int row = 0; row < size; row++) {
            bits |= column[row];
        }
        if (bits < 0) {
            throw negative(measure);
        }
        return bits;
    }

    private IllegalArgumentException negative(int measure) {
        int row = 0;
        while (measures[measure][row] >= 0) {
            row++;
        }
        return new IllegalArgumentException(
                "measures[" + measure + "][" + row + "] must not be negative but was " + measures[measure][row]);
    }
}
