package vn.tiendo.rollup;

/** What every fact is held to on its way in. */
final class FactChecks {
    private static final int MONTHS = 12;
    private static final int FIRST_MONTH = MONTHS;
    private static final int LAST_MONTH = 9999 * MONTHS + MONTHS - 1;

    private FactChecks() {}

    static void checkMonth(String name, int month) {
        if (!isMonth(month)) {
            throw notAMonth(name, month);
        }
    }

    static IllegalArgumentException notAMonth(String name, int month) {
        return new IllegalArgumentException(name + " must be a proleptic month of the years 1 to 9999, " + FIRST_MONTH
                + " to " + LAST_MONTH + ", but was " + month);
    }

    static boolean isMonth(int month) {
        return month >= FIRST_MONTH && month <= LAST_MONTH;
    }

    /** Checks cell and measures. */
    static void check(Fact fact, RollUpSchema schema) {
        if (fact.cell() < 0 || fact.cell() >= schema.cells()) {
            throw outOfRange("cell", fact.cell(), schema.cells());
        }
        checkMeasures(fact, schema.measures().size());
    }

    /** Checks so many measures. */
    static void checkMeasures(Fact fact, int measures) {
        for (int i = 0; i < measures; i++) {
            if (fact.measure(i) < 0) {
                throw negative(i, fact.measure(i));
            }
        }
    }

    static IllegalArgumentException negative(int measure, long value) {
        return new IllegalArgumentException("measure " + measure + " must not be negative but was " + value);
    }

    static IllegalArgumentException outOfRange(String name, int value, int end) {
        return new IllegalArgumentException(
                end == 0
                        ? "there is no " + name + " but " + value + " was given"
                        : name + " must be 0 to " + (end - 1) + " but was " + value);
    }

    /** Names the unit or the cell, whichever is out of range first. */
    static IllegalArgumentException outOfRange(int unit, int units, int cell, int cells) {
        return unit < 0 || unit >= units ? outOfRange("unit", unit, units) : outOfRange("cell", cell, cells);
    }
}
