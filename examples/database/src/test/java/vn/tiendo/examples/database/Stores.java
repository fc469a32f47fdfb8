package vn.tiendo.examples.database;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import vn.tiendo.enforcement.EnforcementMeasures;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.io.csv.FactCsv;
import vn.tiendo.org.OrgTree;
import vn.tiendo.result.Parsed;
import vn.tiendo.rollup.Accumulator;

/** The demo data in several stores, and what is read from them. */
final class Stores {
    static final String UNITS = """
            CREATE TABLE units (code VARCHAR(10), name VARCHAR(50), parent VARCHAR(10));
            INSERT INTO units VALUES ('A1', 'Phòng 1', 'A'), ('A', 'Tỉnh A', 'VN'), ('VN', 'Toàn quốc', NULL),
                ('A2', 'Phòng 2', 'A'), ('B', 'Tỉnh B', 'VN')""";

    private Stores() {}

    /** The accumulator that the CSV way makes of the demo. */
    static byte[] bytesOfCsv() throws IOException {
        StringBuilder csv = new StringBuilder(
                "unit,period,category,enforceable_cases,completed_cases," + "enforceable_amount,completed_amount\n");
        for (DemoData.Row row : DemoData.rows()) {
            csv.append(row.unit()).append(',').append(row.month()).append(",\"").append(row.category());
            csv.append("\",").append(row.enforceableCases()).append(',').append(row.completedCases());
            csv.append(',').append(row.enforceableAmount()).append(',').append(row.completedAmount());
            csv.append('\n');
        }
        Parsed<Accumulator> read = FactCsv.read(
                new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8)),
                "facts.csv",
                OrgTree.of(DemoData.units()).orThrow(),
                EnforcementMeasures.standard(),
                MoneyUnit.DONG,
                true);
        return read.orThrow().toBytes();
    }

    /** The accumulator that the database way makes of two queries. */
    static byte[] bytesOf(String url, Query units, Query facts) throws DatabaseException {
        try (Database database = Database.open(url, ImmutableMap.of())) {
            OrgTree tree =
                    database.query(units, rows -> UnitTable.read("units", rows)).orThrow();
            return database.query(facts, rows -> FactTable.read("facts", rows, tree, ImmutableList.of()))
                    .orThrow()
                    .toBytes();
        }
    }

    /** The URL of a DuckDB file. */
    static String duckDb(Path file) {
        return "jdbc:duckdb:" + file;
    }

    /** Runs statements with a connection that may write. */
    static void execute(String url, String... statements) throws SQLException {
        try (Connection connection = Database.connect(url, ImmutableMap.of(), false);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
