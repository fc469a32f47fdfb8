package vn.tiendo.benchmarks;

import java.util.List;

/** The loop that one writes by hand for this data and no other: one flat array for the whole cube, then level by level. */
final class FlatRollUp {
    static final int NUMBERS = 4;
    static final int UNIT = CaseData.MONTHS * Case.CATEGORIES * 2 * Case.STATES * NUMBERS;

    private FlatRollUp() {}

    static long[] of(List<Case> cases) {
        long[] cube = new long[CaseData.TREE.size() * UNIT];
        int cells = Case.CATEGORIES * 2 * Case.STATES;
        for (Case one : cases) {
            int month = one.unit() * CaseData.MONTHS + one.month() - CaseData.FIRST_MONTH;
            int at = (month * cells + one.cell()) * NUMBERS;
            cube[at]++;
            cube[at + 1] += one.due();
            cube[at + 2] += one.collected();
            cube[at + 3] += one.reduced();
        }
        for (int unit = CaseData.TREE.size() - 1; unit > 0; unit--) {
            int from = unit * UNIT;
            int to = CaseData.TREE.parentIndex(unit) * UNIT;
            for (int i = 0; i < UNIT; i++) {
                cube[to + i] += cube[from + i];
            }
        }
        return cube;
    }
}
