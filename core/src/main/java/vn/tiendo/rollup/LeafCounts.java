package vn.tiendo.rollup;

import vn.tiendo.org.OrgTree;

/** How many leaves stand before each unit, so that those below a unit are a difference. */
final class LeafCounts {
    private final int[] before;

    private LeafCounts(int[] before) {
        this.before = before;
    }

    static LeafCounts of(OrgTree tree) {
        int[] before = new int[tree.size() + 1];
        for (int unit = 0; unit < tree.size(); unit++) {
            before[unit + 1] = before[unit] + (tree.isLeaf(unit) ? 1 : 0);
        }
        return new LeafCounts(before);
    }

    /** How many leaves a range of units has. */
    int count(int from, int end) {
        return before[end] - before[from];
    }
}
