package vn.tiendo.rollup;

import java.util.Arrays;

/**
 * Adds up one page after the other in a flat array that stays in the cache. Empty again after {@link #build}.
 *
 * <p>Where few of many cells are touched they are noted, so that nobody looks through the whole array for them.
 */
final class PageBuilder {
    private static final int FEW = 16;

    private final int stride;
    private final boolean checked;
    private final long[] values;
    private final int[] touched;
    private int touchedCount;
    private int sources;
    private int reporting;

    /**
     * A builder.
     *
     * @param cells how many cells there are
     * @param stride the length of a vector: one more than there are measures
     * @param checked whether a sum may pass the range of {@code long}; looked at for each addition only then
     */
    PageBuilder(int cells, int stride, boolean checked) {
        this.stride = stride;
        this.checked = checked;
        this.values = new long[Math.multiplyExact(cells, stride)];
        this.touched = new int[cells / FEW];
    }

    /** Adds all that is in a page. */
    void add(Page page) {
        sources += page.sources;
        reporting += page.reporting;
        addNumbers(page);
    }

    /** Adds what is in the cells of a page, and not its reports. */
    void addNumbers(Page page) {
        int[] cells = page.cells;
        if (cells == null) {
            touchedCount = Integer.MAX_VALUE;
        } else {
            note(cells);
        }
        if (!checked) {
            page.addTo(values, 0, stride);
            return;
        }
        for (int at = 0; at < page.length(); at += stride) {
            int to = cells == null ? at : cells[at / stride] * stride;
            for (int slot = 0; slot < stride; slot++) {
                addOne(to + slot, page.value(at + slot));
            }
        }
    }

    /** Takes away what is in a page that was added before, its reports too. */
    void subtract(Page page) {
        sources -= page.sources;
        reporting -= page.reporting;
        int[] cells = page.cells;
        if (cells == null) {
            for (int i = 0; i < page.length(); i++) {
                values[i] -= page.value(i);
            }
            return;
        }
        for (int i = 0; i < cells.length; i++) {
            for (int slot = 0; slot < stride; slot++) {
                values[cells[i] * stride + slot] -= page.value(i * stride + slot);
            }
        }
    }

    /** Adds one fact. */
    void add(Fact fact) {
        int cell = fact.cell();
        touch(cell);
        int at = cell * stride;
        values[at]++;
        for (int slot = 1; slot < stride; slot++) {
            addOne(at + slot, fact.measure(slot - 1));
        }
    }

    /** Says that something will be added to a cell. */
    void touch(int cell) {
        if (touchedCount < touched.length) {
            touched[touchedCount++] = cell;
        } else {
            touchedCount = Integer.MAX_VALUE;
        }
    }

    /** Adds to one number, which stands at {@code cell * stride + slot}. */
    void addOne(int at, long value) {
        long sum = values[at] + value;
        if (sum < 0) {
            throw overflow(at);
        }
        values[at] = sum;
    }

    private CellOverflow overflow(int at) {
        return new CellOverflow(at / stride, at % stride);
    }

    private boolean fits(int count) {
        return touchedCount <= touched.length && count <= touched.length - touchedCount;
    }

    private void note(int[] cells) {
        if (fits(cells.length)) {
            System.arraycopy(cells, 0, touched, touchedCount, cells.length);
            touchedCount += cells.length;
        } else {
            touchedCount = Integer.MAX_VALUE;
        }
    }

    /** Another report than those of the pages that were added. */
    void addReport(int leaf) {
        sources++;
        reporting += leaf;
    }

    /** How many reports are in what was added. */
    int sources() {
        return sources;
    }

    /** The page of all that was added. */
    Page build() {
        Page page = touchedCount <= touched.length
                ? fromTouched()
                : Page.take(values, 0, values.length, stride, sources, reporting);
        sources = 0;
        reporting = 0;
        touchedCount = 0;
        return page;
    }

    /** Forgets what was added and not built. */
    void clear() {
        Arrays.fill(values, 0);
        sources = 0;
        reporting = 0;
        touchedCount = 0;
    }

    private Page fromTouched() {
        Arrays.sort(touched, 0, touchedCount);
        int filled = 0;
        for (int i = 0; i < touchedCount; i++) {
            int cell = touched[i];
            if ((i == 0 || cell != touched[i - 1]) && values[cell * stride] != 0) {
                filled++;
            }
        }
        int[] cells = new int[filled];
        int found = 0;
        for (int i = 0; i < touchedCount; i++) {
            int cell = touched[i];
            if ((i == 0 || cell != touched[i - 1]) && values[cell * stride] != 0) {
                cells[found++] = cell;
            }
        }
        int length = filled == 0 ? 0 : (cells[filled - 1] + 1) * stride;
        return Page.isFlat(filled, length / stride)
                ? Page.take(values, 0, length, stride, sources, reporting)
                : Page.takeSparse(values, 0, cells, stride, sources, reporting);
    }
}
