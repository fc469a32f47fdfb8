package vn.tiendo.rollup;

/**
 * Goes through the filled cells of a cube (con trỏ ô số liệu), units in pre-order, then months, then cells, without an object
 * for each:
 *
 * <pre>{@code
 * for (CellCursor cell = cube.cells(); cell.next(); ) {
 *     sum += cell.measure(0);
 * }
 * }</pre>
 *
 * <p>What it tells is of the cell at which {@link #next} stopped, and undefined before the first and behind the last one. Not
 * safe for threads.
 */
public final class CellCursor {
    private final Cube cube;
    private final int stride;
    private int unit;
    private int month = -1;
    private int position;

    CellCursor(Cube cube) {
        this.cube = cube;
        this.stride = cube.schema().stride();
    }

    /** Goes to the next filled cell; false where there is none left. */
    public boolean next() {
        if (month >= 0 && isFilled(position + stride)) {
            return true;
        }
        while (unit < cube.tree().size()) {
            PageSeries series = cube.pages(unit);
            while (++month < series.size()) {
                if (isFilled(0)) {
                    return true;
                }
            }
            unit++;
            month = -1;
        }
        return false;
    }

    private boolean isFilled(int from) {
        Page page = page();
        position = from;
        while (position < page.length() && page.value(position) == 0) {
            position += stride;
        }
        return position < page.length();
    }

    private Page page() {
        return cube.pages(unit).pages[month];
    }

    /** The number of the unit. */
    public int unit() {
        return unit;
    }

    /** The number of the month, see {@link Months}. */
    public int month() {
        return cube.pages(unit).months[month];
    }

    /** The cell. */
    public int cell() {
        int[] cells = page().cells;
        return cells == null ? position / stride : cells[position / stride];
    }

    /** How many facts are in the cell, at least 1. */
    public long facts() {
        return page().value(position);
    }

    /** The sum of a measure, by its place in the schema. */
    public long measure(int index) {
        if (index < 0 || index >= stride - 1) {
            throw FactChecks.outOfRange("index", index, stride - 1);
        }
        return page().value(position + 1 + index);
    }
}
