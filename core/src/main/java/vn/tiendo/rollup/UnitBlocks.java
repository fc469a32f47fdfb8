package vn.tiendo.rollup;

import vn.tiendo.org.OrgTree;

/**
 * Rolls rows up without making a store of them: all months of one unit are a flat block that fits in the cache, and its rows
 * are added there in whatever order they are.
 */
final class UnitBlocks {
    /** Half of a usual second-level cache. */
    private static final int MOST_NUMBERS = 1 << 16;

    private static final int CELLS_A_FACT = 8;

    private final OrgTree tree;
    private final RowsByUnit rows;
    private final int stride;
    private final int pageLength;
    private long[] block = {};

    UnitBlocks(OrgTree tree, RowsByUnit rows) {
        this.tree = tree;
        this.rows = rows;
        this.stride = rows.measures + 1;
        this.pageLength = rows.cells * stride;
    }

    /** Whether blocks are small enough and filled enough. */
    boolean isWorthwhile() {
        long cells = 0;
        for (int unit = 0; unit < rows.units; unit++) {
            if (rows.has(unit)) {
                long span = (long) rows.lastMonth(unit) - rows.firstMonth(unit) + 1;
                if (span * pageLength > MOST_NUMBERS) {
                    return false;
                }
                cells += span * rows.cells;
            }
        }
        return cells <= (long) CELLS_A_FACT * rows.size;
    }

    /**
     * Adds all rows to the pages of their units.
     *
     * @param adder adds a page to one that is there already
     */
    void addTo(PageSeries[] own, PageBuilder adder) {
        for (int unit = 0; unit < rows.units; unit++) {
            if (rows.has(unit)) {
                int leaf = tree.isLeaf(unit) ? 1 : 0;
                PageSeries added = pages(unit, leaf);
                own[unit] = own[unit].isEmpty() ? added : own[unit].plus(added, adder, leaf);
            }
        }
    }

    private PageSeries pages(int unit, int leaf) {
        int first = rows.firstMonth(unit);
        int span = rows.lastMonth(unit) - first + 1;
        if (block.length < span * pageLength) {
            block = new long[span * pageLength];
        }
        if (rows.wide) {
            addWide(unit, first);
        } else {
            addNarrow(unit, first);
        }
        int[] months = new int[span];
        Page[] pages = new Page[span];
        int found = 0;
        for (int i = 0; i < span; i++) {
            Page page = Page.take(block, i * pageLength, (i + 1) * pageLength, stride, 1, leaf);
            if (page.filled > 0) {
                months[found] = first + i;
                pages[found++] = page;
            }
        }
        return new PageSeries(months, pages).first(found);
    }

    private void addNarrow(int unit, int first) {
        int[] numbers = rows.rows;
        long[] sums = block;
        int measures = rows.measures;
        int end = rows.end(unit);
        for (int row = rows.start(unit); row < end; row += rows.length) {
            int at = (numbers[row] - first) * pageLength + numbers[row + RowsByUnit.CELL] * stride;
            sums[at]++;
            for (int i = 0; i < measures; i++) {
                sums[at + 1 + i] += numbers[row + RowsByUnit.MEASURES + i] & 0xFFFFFFFFL;
            }
        }
    }

    private void addWide(int unit, int first) {
        int[] numbers = rows.rows;
        int end = rows.end(unit);
        for (int row = rows.start(unit); row < end; row += rows.length) {
            int at = (numbers[row] - first) * pageLength + numbers[row + RowsByUnit.CELL] * stride;
            block[at]++;
            for (int i = 0; i < rows.measures; i++) {
                block[at + 1 + i] += FactBuffer.value(numbers, row + RowsByUnit.MEASURES + 2 * i, true);
            }
        }
    }
}
