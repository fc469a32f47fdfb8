package vn.tiendo.examples.database;

/** Queries that fail. */
final class Failures {
    /** Fails after many thousand good rows. */
    static final String IN_THE_MIDDLE_OF_DUCKDB = "SELECT 'T1.1' AS unit, '2025-10' AS month, 'dân sự' AS category,"
            + " CASE WHEN range < 900000 THEN range ELSE error('gone') END AS enforceable_cases"
            + " FROM range(1000000)";

    private Failures() {}
}
