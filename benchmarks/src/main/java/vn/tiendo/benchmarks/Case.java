package vn.tiendo.benchmarks;

import vn.tiendo.rollup.Fact;

/** A case as an application holds it: an object of its own, immutable, 56 bytes. */
record Case(int unit, int month, int category, boolean enforceable, int state, long due, long collected, long reduced)
        implements Fact {
    static final int CATEGORIES = 6;
    static final int STATES = 6;
    /** Cases in these states are completed: carried out, or terminated. */
    static final int COMPLETED = 2;

    static int cell(int category, boolean enforceable, int state) {
        return (category * 2 + (enforceable ? 1 : 0)) * STATES + state;
    }

    boolean isCompleted() {
        return state < COMPLETED;
    }

    @Override
    public int cell() {
        return cell(category, enforceable, state);
    }

    @Override
    public long measure(int index) {
        return switch (index) {
            case 0 -> due;
            case 1 -> collected;
            default -> reduced;
        };
    }
}
