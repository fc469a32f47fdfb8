package vn.tiendo.rollup;

import java.util.Arrays;
import java.util.BitSet;

/** Where the facts of each unit and month stand in a store, and of each cell within. */
final class StoredRuns {
    /** By unit, its first run; one more for the end. */
    private final int[] unitStarts;

    private int count;
    private int[] months;
    private int[] starts;
    private int[] groupStarts;
    /** The runs in which facts of one cell are several groups. */
    private final BitSet split = new BitSet();

    StoredRuns(int units) {
        unitStarts = new int[units + 1];
        months = new int[units];
        starts = new int[units + 1];
        groupStarts = new int[units + 1];
    }

    /**
     * Appends the next run, of the unit that was begun last.
     *
     * @param cells how many cells it has
     * @param groups how many groups of facts
     */
    void add(int month, int length, int cells, int groups) {
        split.set(count, groups > cells);
        if (count == months.length) {
            months = Arrays.copyOf(months, Math.max(16, 2 * count));
            starts = Arrays.copyOf(starts, months.length + 1);
            groupStarts = Arrays.copyOf(groupStarts, months.length + 1);
        }
        months[count] = month;
        starts[count + 1] = starts[count] + length;
        groupStarts[count + 1] = groupStarts[count] + groups;
        count++;
    }

    /** Says that all runs of a unit were appended. */
    void endUnit(int unit) {
        unitStarts[unit + 1] = count;
    }

    void trim() {
        months = Arrays.copyOf(months, count);
        starts = Arrays.copyOf(starts, count + 1);
        groupStarts = Arrays.copyOf(groupStarts, count + 1);
    }

    int count() {
        return count;
    }

    int size() {
        return starts[count];
    }

    int month(int run) {
        return months[run];
    }

    /** The position of a run's first fact. */
    int start(int run) {
        return starts[run];
    }

    /** The first of a run's groups: the facts of one cell. */
    int groupStart(int run) {
        return groupStarts[run];
    }

    /** Whether facts of one cell are several groups. */
    boolean isSplit(int run) {
        return split.get(run);
    }

    int firstRun(int unit) {
        return unitStarts[unit];
    }

    int endRun(int unit) {
        return unitStarts[unit + 1];
    }

    /** The run of a position, which is not before the given one. */
    int runAt(int position, int firstRun) {
        int low = firstRun;
        int high = count - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The first unit that is not before the fact at a position: units up to it hold at least so many facts. */
    int unitAt(long position) {
        int low = 0;
        int high = unitStarts.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[unitStarts[middle]] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    long memory() {
        return 4L * (unitStarts.length + months.length + starts.length + groupStarts.length) + split.size() / Byte.SIZE;
    }
}
