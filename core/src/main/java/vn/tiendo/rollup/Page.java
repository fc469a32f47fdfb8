package vn.tiendo.rollup;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What one unit has in one month: for each filled cell the number of facts and the sums of the measures. Immutable, so that
 * accumulators and cubes share pages.
 *
 * <p>A page in which at least half of the cells up to the last filled one are filled is flat; otherwise only the filled cells
 * are kept. The form follows from the content alone, so equal contents have equal pages.
 */
final class Page {
    private static final int[] NONE = {};

    /** The filled cells in ascending order; null where the page is flat. */
    final int @Nullable [] cells;

    /** The vectors of the filled cells, or of all cells up to the last filled one; the number of facts stands first. */
    final long[] values;

    /** How many cells have a fact. */
    final int filled;

    /** How many reports of one unit and month are in it. */
    final int sources;

    /** How many of these are of leaves of the tree. */
    final int reporting;

    Page(int @Nullable [] cells, long[] values, int filled, int sources, int reporting) {
        this.cells = cells;
        this.values = values;
        this.filled = filled;
        this.sources = sources;
        this.reporting = reporting;
    }

    /** Whether so many filled cells, up to an end, make a flat page. */
    static boolean isFlat(int filled, int end) {
        return filled > 0 && 2L * filled >= end;
    }

    /** A report that holds nothing. */
    static Page empty(int reporting) {
        return new Page(NONE, new long[0], 0, 1, reporting);
    }

    /** Makes a page of a part of an array, which is empty then. */
    static Page take(long[] values, int from, int end, int stride, int sources, int reporting) {
        int filled = 0;
        int last = from - stride;
        for (int at = from; at < end; at += stride) {
            if (values[at] != 0) {
                filled++;
                last = at;
            }
        }
        int to = last + stride;
        if (isFlat(filled, (to - from) / stride)) {
            long[] copy = Arrays.copyOfRange(values, from, to);
            Arrays.fill(values, from, to, 0);
            return new Page(null, copy, filled, sources, reporting);
        }
        int[] cells = new int[filled];
        long[] packed = new long[filled * stride];
        int found = 0;
        for (int at = from; at < to; at += stride) {
            if (values[at] != 0) {
                cells[found] = (at - from) / stride;
                System.arraycopy(values, at, packed, found * stride, stride);
                Arrays.fill(values, at, at + stride, 0);
                found++;
            }
        }
        return new Page(cells, packed, filled, sources, reporting);
    }

    /** Where the vector of a cell begins in {@link #values}; negative where the cell is empty or beyond the flat part. */
    int position(int cell, int stride) {
        if (cells == null) {
            int at = cell * stride;
            return at < values.length ? at : -1;
        }
        int at = Arrays.binarySearch(cells, cell);
        return at < 0 ? -1 : at * stride;
    }

    /** The cell after the last filled one. */
    int end(int stride) {
        if (cells == null) {
            return values.length / stride;
        }
        return cells.length == 0 ? 0 : cells[cells.length - 1] + 1;
    }

    boolean sameAs(Page other) {
        return sources == other.sources
                && reporting == other.reporting
                && Arrays.equals(cells, other.cells)
                && Arrays.equals(values, other.values);
    }

    long bytes() {
        return 40L + 16 + 8L * values.length + (cells == null ? 0 : 16 + 4L * cells.length);
    }
}
