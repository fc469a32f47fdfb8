package vn.tiendo.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * The roll-up by DuckDB in this process: the table is loaded, the result stays in the database, so that only the query is
 * measured.
 */
final class DuckDbRollUp implements AutoCloseable {
    private static final String TABLE = "CREATE TABLE cases (unit USMALLINT, province USMALLINT, month UTINYINT,"
            + " category UTINYINT, enforceable UTINYINT, state UTINYINT, due BIGINT, collected BIGINT, reduced BIGINT)";

    private static final String ROLL_UP =
            "CREATE OR REPLACE TEMP TABLE rolled AS SELECT unit, province, month, category,"
                    + " enforceable, state, count(*) AS cases, sum(due)::BIGINT AS due, sum(collected)::BIGINT AS collected,"
                    + " sum(reduced)::BIGINT AS reduced FROM cases GROUP BY GROUPING SETS"
                    + " ((unit, month, category, enforceable, state), (province, month, category, enforceable, state),"
                    + " (month, category, enforceable, state))";

    private final DuckDBConnection connection;

    private DuckDbRollUp(DuckDBConnection connection) {
        this.connection = connection;
    }

    /**
     * A database that holds the cases.
     *
     * @param sorted whether the table stands in the order of units, months, categories and states
     */
    static DuckDbRollUp of(List<Case> cases, boolean sorted, int threads) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:", new Properties());
        DuckDbRollUp database = new DuckDbRollUp(connection.unwrap(DuckDBConnection.class));
        database.execute("SET threads = " + threads);
        database.execute(TABLE);
        database.load(cases);
        if (sorted) {
            database.execute("CREATE TABLE sorted AS SELECT * FROM cases"
                    + " ORDER BY unit, month, category, enforceable, state");
            database.execute("DROP TABLE cases");
            database.execute("ALTER TABLE sorted RENAME TO cases");
        }
        return database;
    }

    private void load(List<Case> cases) throws SQLException {
        try (DuckDBAppender appender = connection.createAppender("main", "cases")) {
            for (Case one : cases) {
                appender.beginRow();
                appender.append((short) one.unit());
                appender.append((short) CaseData.TREE.parentIndex(one.unit()));
                appender.append((byte) (one.month() - CaseData.FIRST_MONTH));
                appender.append((byte) one.category());
                appender.append((byte) (one.enforceable() ? 1 : 0));
                appender.append((byte) one.state());
                appender.append(one.due());
                appender.append(one.collected());
                appender.append(one.reduced());
                appender.endRow();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void rollUp() throws SQLException {
        execute(ROLL_UP);
    }

    /** The last roll-up, by unit, month and category. */
    Map<CaseGroup, CaseSummary> result() throws SQLException {
        Map<CaseGroup, CaseSummary> all = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT coalesce(unit, province, 0) AS place, month, category,"
                        + " enforceable, state, cases, due, collected, reduced FROM rolled")) {
            while (row.next()) {
                CaseGroup group = new CaseGroup(row.getInt(1), CaseData.FIRST_MONTH + row.getInt(2), row.getInt(3));
                long[] sums = all.computeIfAbsent(group, any -> new CaseSummary()).sums;
                int at = Case.cell(0, row.getInt(4) == 1, row.getInt(5)) * CaseSummary.NUMBERS;
                for (int i = 0; i < CaseSummary.NUMBERS; i++) {
                    sums[at + i] = row.getLong(6 + i);
                }
            }
        }
        return all;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
