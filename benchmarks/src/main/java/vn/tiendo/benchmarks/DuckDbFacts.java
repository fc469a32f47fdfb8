package vn.tiendo.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import vn.tiendo.indicator.Measure;

/**
 * A file of facts rolled up by DuckDB in this process from end to end: it reads the file with the types of its columns given
 * and sums by unit, by province and as a whole, month and category. The result stays in the database.
 */
final class DuckDbFacts implements AutoCloseable {
    private static final String SUMS = FactFile.MEASURES.stream()
            .map(Measure::id)
            .map(id -> "sum(" + id + ")::BIGINT AS " + id)
            .collect(Collectors.joining(", "));
    private static final String TYPES = FactFile.MEASURES.stream()
            .map(measure -> ", '" + measure.id() + "': 'BIGINT'")
            .collect(Collectors.joining());

    private final DuckDBConnection connection;

    private DuckDbFacts(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** A database that holds the provinces of the districts. */
    static DuckDbFacts open(int threads) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:", new Properties());
        DuckDbFacts database = new DuckDbFacts(connection.unwrap(DuckDBConnection.class));
        database.execute("SET threads = " + threads);
        database.execute("SET preserve_insertion_order = false");
        database.execute("CREATE TABLE units (unit VARCHAR, province VARCHAR)");
        try (DuckDBAppender appender = database.connection.createAppender("main", "units")) {
            for (int i = 0; i < CaseData.DISTRICTS; i++) {
                appender.beginRow();
                appender.append("D" + i);
                appender.append("P" + i % CaseData.PROVINCES);
                appender.endRow();
            }
        }
        return database;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Reads a file and sums its rows at every level, as one would write it. */
    void rollUp(FactFile file) throws SQLException {
        createFrom("SELECT unit, province, period, category, count(*) AS facts, " + SUMS + " FROM " + rows(file));
    }

    /** Reads a file and sums by unit, month and category; the higher levels are sums of these. */
    void rollUpInTwoSteps(FactFile file) throws SQLException {
        createFrom("WITH sums AS (SELECT unit, period, category, count(*) AS facts, " + SUMS + " FROM " + rows(file)
                + " GROUP BY unit, period, category)"
                + " SELECT unit, province, period, category, sum(facts)::BIGINT AS facts, " + SUMS + " FROM sums");
    }

    private void createFrom(String select) throws SQLException {
        execute("CREATE OR REPLACE TEMP TABLE rolled AS " + select + " JOIN units USING (unit) GROUP BY GROUPING SETS"
                + " ((unit, period, category), (province, period, category), (period, category))");
    }

    private static String rows(FactFile file) {
        return "read_csv('" + file.path() + "', header = true, auto_detect = false, delim = ',', quote = '\"',"
                + " columns = {'unit': 'VARCHAR', 'period': 'VARCHAR', 'category': 'VARCHAR'" + TYPES + "})";
    }

    /** The last roll-up: facts and measures by unit, month and category. */
    Map<String, String> result() throws SQLException {
        Map<String, String> all = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT coalesce(unit, province, 'T') AS place, * FROM rolled")) {
            while (row.next()) {
                StringBuilder sums = new StringBuilder().append(row.getLong("facts"));
                for (Measure measure : FactFile.MEASURES) {
                    sums.append(' ').append(row.getLong(measure.id()));
                }
                all.put(
                        row.getString("place") + " " + row.getString("period") + " " + row.getString("category"),
                        sums.toString());
            }
        }
        return all;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
