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
    private final int first;
    private final long span;
    private long[] block = {};

    UnitBlocks(OrgTree tree, UnitRows rows) {
        this.tree = tree;
        this.rows = rows;
        this.stride = rows.measures + 1;
        this.pageLength = rows.cells() * stride;
        this.first = rows.firstMonth();
        this.span = (long) rows.lastMonth() - first + 1;
    }

    /** Whether blocks are small enough and filled enough. */
    boolean isWorthwhile() {
        return span * pageLength <= MOST_NUMBERS
                && rows.touchedCount() * span * rows.cells() <= CELLS_A_FACT * rows.size();
    }

    /** Adds the rows of some of the touched units to their pages. */
    void addTo(PageSeries[] own, int fromTouched, int endTouched) {
        if (block.length == 0) {
            block = new long[(int) span * pageLength];
        }
        for (int i = fromTouched; i < endTouched; i++) {
            int unit = rows.touched(i);
            PageSeries changed = pages(unit, own[unit]);
            own[unit] = own[unit].isEmpty() ? changed : own[unit].replacedBy(changed);
        }
    }

    /** The pages of the months in which the unit has rows, together with what was there. */
    private PageSeries pages(int unit, PageSeries before) {
        rows.forEach(unit, this::add);
        int[] months = new int[(int) span];
        Page[] pages = new Page[months.length];
        int leaf = tree.isLeaf(unit) ? 1 : 0;
        int found = 0;
        for (int i = 0; i < months.length; i++) {
            if (hasFact(i * pageLength, (i + 1) * pageLength)) {
                Page old = before.find(first + i);
                if (old != null) {
                    old.addTo(block, i * pageLength, stride);
                }
                months[found] = first + i;
                pages[found++] = Page.take(block, i * pageLength, (i + 1) * pageLength, stride, 1, leaf);
            }
        }
        return new PageSeries(months, pages).first(found);
    }

    private boolean hasFact(int from, int end) {
        for (int at = from; at < end; at += stride) {
            if (block[at] != 0) {
                return true;
            }
        }
        return false;
    }

    private void add(int[] numbers, int from, int end) {
        RowForm form = rows.form();
        if (form.wide) {
            addWide(numbers, from, end, form);
        } else {
            addNarrow(numbers, from, end, form);
        }
    }

    /** The first measures without a loop: one of two or three steps takes longer than what it does. */
    private void addNarrow(int[] numbers, int from, int end, RowForm form) {
        long[] sums = block;
        int measures = rows.measures;
        int length = form.length;
        for (int row = from; row < end; row += length) {
            int at = (form.month(numbers, row) - first) * pageLength + form.cell(numbers, row) * stride;
            sums[at]++;
            if (measures > 0) {
                sums[at + 1] += numbers[row + 1] & RowForm.NARROW;
            }
            if (measures > 1) {
                sums[at + 2] += numbers[row + 2] & RowForm.NARROW;
            }
            if (measures > 2) {
                sums[at + 3] += numbers[row + 3] & RowForm.NARROW;
            }
            for (int i = 4; i <= measures; i++) {
                sums[at + i] += numbers[row + i] & RowForm.NARROW;
            }
        }
    }

    private void addWide(int[] numbers, int from, int end, RowForm form) {
        for (int row = from; row < end; row += form.length) {
            int at = (form.month(numbers, row) - first) * pageLength + form.cell(numbers, row) * stride;
            block[at]++;
            for (int i = 0; i < rows.measures; i++) {
                block[at + 1 + i] += form.value(numbers, row + form.place(i));
            }
        }
    }
}
