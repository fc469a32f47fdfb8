package vn.tiendo.rollup;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one unit has in one month: for each filled cell the number of facts and the sums of the measures. Immutable, so that
 * accumulators and cubes share pages.
 *
 * <p>A page in which at least half of the cells up to the last filled one are filled is flat; otherwise only the filled cells
 * are kept. Numbers take 4 bytes each if none needs more. The form follows from the content alone, so equal contents have
 * equal pages.
 */
final class Page {
    private static final int[] NONE = {};
    /** Numbers of at most so many bits are kept in 4 bytes. */
    static final int NARROW_BITS = 31;

    /** The filled cells in ascending order; null where the page is flat. */
    final int @Nullable [] cells;

    /** The numbers, where all have at most 31 bits; null otherwise. */
    private final int @Nullable [] ints;

    /** The numbers, where one has more than 31 bits; null otherwise. */
    private final long @Nullable [] longs;

    /** How many cells have a fact. */
    final int filled;

    /** How many reports of one unit and month are in it. */
    final int sources;

    /** How many of these are of leaves of the tree. */
    final int reporting;

    private Page(
            int @Nullable [] cells,
            int @Nullable [] ints,
            long @Nullable [] longs,
            int filled,
            int sources,
            int reporting) {
        this.cells = cells;
        this.ints = ints;
        this.longs = longs;
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
        return new Page(NONE, NONE, null, 0, 1, reporting);
    }

    /** Makes a page of a part of an array that has a vector for every cell; that part is empty then. */
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
            Page page = copyOf(null, values, from, to, filled, sources, reporting);
            Arrays.fill(values, from, to, 0);
            return page;
        }
        int[] cells = new int[filled];
        int found = 0;
        for (int at = from; at < to; at += stride) {
            if (values[at] != 0) {
                cells[found++] = (at - from) / stride;
            }
        }
        return takeSparse(values, from, cells, stride, sources, reporting);
    }

    /** Makes a page of the given cells of such an array, which are empty then. */
    static Page takeSparse(long[] values, int from, int[] cells, int stride, int sources, int reporting) {
        long[] packed = new long[cells.length * stride];
        for (int i = 0; i < cells.length; i++) {
            int at = from + cells[i] * stride;
            for (int slot = 0; slot < stride; slot++) {
                packed[i * stride + slot] = values[at + slot];
                values[at + slot] = 0;
            }
        }
        if (!isNarrow(packed, 0, packed.length)) {
            return new Page(cells, null, packed, cells.length, sources, reporting);
        }
        return copyOf(cells, packed, 0, packed.length, cells.length, sources, reporting);
    }

    /** Makes a page of the front of an array of numbers that all have at most {@value #NARROW_BITS} bits. */
    static Page copyOf(int @Nullable [] cells, int[] values, int length, int filled, int sources, int reporting) {
        return new Page(cells, Arrays.copyOf(values, length), null, filled, sources, reporting);
    }

    /** Makes a page of a part of an array. */
    static Page copyOf(
            int @Nullable [] cells, long[] values, int from, int end, int filled, int sources, int reporting) {
        int[] narrow = new int[end - from];
        long bits = 0;
        for (int i = 0; i < narrow.length; i++) {
            long value = values[from + i];
            bits |= value;
            narrow[i] = (int) value;
        }
        return bits >>> NARROW_BITS == 0
                ? new Page(cells, narrow, null, filled, sources, reporting)
                : new Page(cells, null, Arrays.copyOfRange(values, from, end), filled, sources, reporting);
    }

    private static boolean isNarrow(long[] values, int from, int end) {
        long bits = 0;
        for (int i = from; i < end; i++) {
            bits |= values[i];
        }
        return bits >>> NARROW_BITS == 0;
    }

    /** How many numbers there are: the vectors of the filled cells, or of all cells up to the last filled one. */
    int length() {
        return ints != null ? ints.length : longs().length;
    }

    /** A number; in each vector that of facts stands first. */
    long value(int at) {
        return ints != null ? ints[at] : longs()[at];
    }

    private long[] longs() {
        return Objects.requireNonNull(longs);
    }

    /** Adds all numbers to a part of an array that has a vector for every cell. */
    void addTo(long[] sums, int from, int stride) {
        int[] narrow = ints;
        if (cells != null) {
            addSparse(cells, sums, from, stride);
        } else if (narrow != null) {
            for (int i = 0; i < narrow.length; i++) {
                sums[from + i] += narrow[i];
            }
        } else {
            long[] wide = longs();
            for (int i = 0; i < wide.length; i++) {
                sums[from + i] += wide[i];
            }
        }
    }

    private void addSparse(int[] filledCells, long[] sums, int from, int stride) {
        for (int i = 0; i < filledCells.length; i++) {
            int to = from + filledCells[i] * stride;
            for (int slot = 0; slot < stride; slot++) {
                sums[to + slot] += value(i * stride + slot);
            }
        }
    }

    /** Where the vector of a cell begins in {@link #value}; negative where the cell is empty or beyond the flat part. */
    int position(int cell, int stride) {
        if (cells == null) {
            int at = cell * stride;
            return at < length() ? at : -1;
        }
        int at = Arrays.binarySearch(cells, cell);
        return at < 0 ? -1 : at * stride;
    }

    /** The cell after the last filled one. */
    int end(int stride) {
        if (cells == null) {
            return length() / stride;
        }
        return cells.length == 0 ? 0 : cells[cells.length - 1] + 1;
    }

    boolean sameAs(Page other) {
        return sources == other.sources
                && reporting == other.reporting
                && Arrays.equals(cells, other.cells)
                && Arrays.equals(ints, other.ints)
                && Arrays.equals(longs, other.longs);
    }

    long bytes() {
        return 40L + 16 + (ints != null ? 4L : 8L) * length() + (cells == null ? 0 : 16 + 4L * cells.length);
    }
}
