package vn.tiendo.benchmarks;

import java.util.Arrays;

/** What a program without the SDK collects of a unit, month and category: by enforceable and state the cases and amounts. */
final class CaseSummary {
    static final int NUMBERS = 4;
    static final int CELLS = 2 * Case.STATES;

    final long[] sums = new long[CELLS * NUMBERS];

    void add(Case added) {
        int at = Case.cell(0, added.enforceable(), added.state()) * NUMBERS;
        sums[at]++;
        sums[at + 1] += added.due();
        sums[at + 2] += added.collected();
        sums[at + 3] += added.reduced();
    }

    CaseSummary plus(CaseSummary other) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += other.sums[i];
        }
        return this;
    }

    /** How many cases are in it. */
    long cases() {
        long cases = 0;
        for (int at = 0; at < sums.length; at += NUMBERS) {
            cases += sums[at];
        }
        return cases;
    }

    @Override
    public String toString() {
        return Arrays.toString(sums);
    }
}
