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
    private final UnitRows rows;
    private final int stride;
    private final int pageLength;
    private long[] block = {};

    UnitBlocks(OrgTree tree, UnitRows rows) {
        this.tree = tree;
        this.rows = rows;
        this.stride = rows.measures + 1;
        this.pageLength = rows.cells() * stride;
    }

    /** Whether blocks are small enough and filled enough. */
    boolean isWorthwhile() {
        long cells = 0;
        for (int i = 0; i < rows.touchedCount(); i++) {
            UnitBucket bucket = rows.bucket(rows.touched(i));
            long span = (long) bucket.lastMonth - bucket.firstMonth + 1;
            if (span * pageLength > MOST_NUMBERS) {
                return false;
            }
            cells += span * rows.cells();
        }
        return cells <= CELLS_A_FACT * rows.size();
    }

    /**
     * Adds the rows of some of the touched units to their pages.
     *
     * @param adder adds a page to one that is there already
     */
    void addTo(PageSeries[] own, PageBuilder adder, int fromTouched, int endTouched) {
        for (int i = fromTouched; i < endTouched; i++) {
            int unit = rows.touched(i);
            int leaf = tree.isLeaf(unit) ? 1 : 0;
            PageSeries added = pages(unit, leaf);
            own[unit] = own[unit].isEmpty() ? added : own[unit].plus(added, adder, leaf);
        }
    }

    private PageSeries pages(int unit, int leaf) {
        UnitBucket bucket = rows.bucket(unit);
        int first = bucket.firstMonth;
        int span = bucket.lastMonth - first + 1;
        if (block.length < span * pageLength) {
            block = new long[span * pageLength];
        }
        for (int chunk = 0; chunk < bucket.chunkCount(); chunk++) {
            int[] numbers = bucket.chunk(chunk);
            if (rows.isWide()) {
                addWide(numbers, bucket.chunkEnd(chunk), first);
            } else {
                addNarrow(numbers, bucket.chunkEnd(chunk), first);
            }
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

    private void addNarrow(int[] numbers, int end, int first) {
        long[] sums = block;
        int measures = rows.measures;
        int length = rows.rowLength();
        for (int row = 0; row < end; row += length) {
            int at = (numbers[row] - first) * pageLength + numbers[row + UnitRows.CELL] * stride;
            sums[at]++;
            for (int i = 0; i < measures; i++) {
                sums[at + 1 + i] += numbers[row + UnitRows.MEASURES + i] & 0xFFFFFFFFL;
            }
        }
    }

    private void addWide(int[] numbers, int end, int first) {
        for (int row = 0; row < end; row += rows.rowLength()) {
            int at = (numbers[row] - first) * pageLength + numbers[row + UnitRows.CELL] * stride;
            block[at]++;
            for (int i = 0; i < rows.measures; i++) {
                block[at + 1 + i] += UnitRows.value(numbers, row + UnitRows.MEASURES + 2 * i, true);
            }
        }
    }
}
