package vn.tiendo.examples.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.examples.database.DatabaseException.Stage;

/** Rolling up out of the PostgreSQL server of the system property {@code tiendo.postgres}, in a schema of its own. */
class PostgresTest {
    private static final String SCHEMA =
            "tiendo_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private static String server = "";
    private static String url = "";

    @BeforeAll
    static void makeDemo() throws SQLException {
        server = System.getProperty("tiendo.postgres", "");
        assumeTrue(!server.isEmpty(), "no server: -Dtiendo.postgres=jdbc:postgresql://… names none");
        Stores.execute(server, "CREATE SCHEMA " + SCHEMA);
        url = server + (server.contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA;
        assertThat(DatabaseRun.of("demo", "--url", url)).isEqualTo(new DatabaseRun(0, "", ""));
    }

    @AfterAll
    static void dropSchema() throws SQLException {
        if (!server.isEmpty()) {
            Stores.execute(server, "DROP SCHEMA " + SCHEMA + " CASCADE");
        }
    }

    @Test
    void aTableGivesTheBytesOfTheCsvWay() throws IOException, DatabaseException {
        assertThat(Stores.bytesOf(url, Query.ofTable("units"), new Query("facts", "SELECT * FROM facts ORDER BY id")))
                .isEqualTo(Stores.bytesOfCsv());
    }

    @Test
    void theResultIsThatOfDuckDb() {
        assertThat(DatabaseRun.of(
                        "rollup", "--url", server, "--units", SCHEMA + ".units", "--facts", SCHEMA + ".facts"))
                .isEqualTo(DatabaseRun.of("rollup"));
        assertThat(DatabaseRun.of("demo", "--url", url).status()).isEqualTo(DatabaseCommand.WRONG_USAGE);
    }

    /** Without a cursor the driver reads everything at once, and the server has no portal open. */
    @Test
    void theCursorHoldsABlockAndNotTheTable() throws DatabaseException {
        try (Database database = Database.open(url, ImmutableMap.of())) {
            long portals = database.query(new Query("many", "SELECT * FROM generate_series(1, 200000)"), rows -> {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getFetchSize()).isEqualTo(Database.FETCH_ROWS);
                return count(
                        database.connection(),
                        "SELECT count(*) FROM pg_cursors WHERE statement = 'SELECT * FROM generate_series(1, 200000)'");
            });
            assertThat(portals).isEqualTo(1);
        }
    }

    @Test
    void unitsAndFactsAreOfOneMoment() throws DatabaseException, SQLException {
        Stores.execute(url, "CREATE TABLE moments AS SELECT * FROM facts");
        try (Database database = Database.open(url, ImmutableMap.of())) {
            Query count = new Query("moments", "SELECT count(*) FROM moments");
            long before = database.query(count, PostgresTest::first);
            Stores.execute(url, "DELETE FROM moments WHERE id < 100");
            assertThat(database.query(count, PostgresTest::first)).isEqualTo(before);
        }
    }

    @Test
    void nothingCanBeWritten() throws DatabaseException {
        try (Database database = Database.open(url, ImmutableMap.of())) {
            Query write = new Query("facts", "DELETE FROM facts RETURNING id");
            assertThatThrownBy(() -> database.query(write, PostgresTest::first))
                    .isInstanceOfSatisfying(
                            DatabaseException.class, e -> assertThat(e.stage()).isEqualTo(Stage.ASK))
                    .hasMessageContaining("read-only");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DATE '2025-10-31'",
                "TIMESTAMP '2025-10-31 23:59:59.9'",
                "TIMESTAMPTZ '2025-09-30 17:00:00+00'",
                "TIMESTAMPTZ '2025-10-31 16:59:59+00'",
                "'2025-10'::CHAR(12)",
                "'tháng 10/2025'::TEXT"
            })
    void monthsAreDatesTimestampsOrTexts(String month) {
        DatabaseRun run = rollUp(month, "3::BIGINT");

        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).contains("T1.1,2025-10,month,c,3,,,1,1");
    }

    @ParameterizedTest
    @CsvSource({
        "3::SMALLINT, 3",
        "3::INTEGER, 3",
        "9223372036854775807::BIGINT, 9223372036854775807",
        "12.00::NUMERIC, 12",
        "1e3::NUMERIC, 1000",
        "9223372036854775807::NUMERIC, 9223372036854775807"
    })
    void wholeNumbersOfAnyWidthAreRead(String value, String expected) {
        DatabaseRun run = rollUp("DATE '2025-10-01'", value);

        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).contains("T1.1,2025-10,month,c," + expected + ",,,1,1");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "DATE '2025-10-01', 12.5::NUMERIC, facts:1 error DB-009",
                "DATE '2025-10-01', 'NaN'::NUMERIC, facts:1 error DB-009",
                "DATE '2025-10-01', 9223372036854775808::NUMERIC, facts:1 error DB-010",
                "DATE '2025-10-01', -1::INTEGER, facts:1 error DB-008",
                "DATE '2025-10-01', NULL::INTEGER, facts:1 error DB-006",
                "DATE '2025-10-01', 12::FLOAT8, facts error DB-003",
                "DATE '2025-10-01', 12::MONEY, facts error DB-003",
                "'infinity'::DATE, 1::INTEGER, facts:1 error DB-007",
                "'-infinity'::TIMESTAMP, 1::INTEGER, facts:1 error DB-007",
                "'infinity'::TIMESTAMPTZ, 1::INTEGER, facts:1 error DB-007",
                "NULL::DATE, 1::INTEGER, facts:1 error DB-006",
                "NULL::TIMESTAMPTZ, 1::INTEGER, facts:1 error DB-006",
                "202510, 1::INTEGER, facts error DB-003"
            })
    void nothingElseIsRead(String month, String value, String problem) {
        DatabaseRun run = rollUp(month, value);

        assertThat(run.problems()).startsWith(problem);
        assertThat(run.status()).isEqualTo(DatabaseCommand.DATA_ERRORS);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * FROM nope", "SELECT nope FROM facts", "SELEC 1", "DROP TABLE facts", ""})
    void whatTheServerRefusesIsWrongUsage(String query) {
        DatabaseRun run = DatabaseRun.of("rollup", "--url", url, "--facts-sql", query);

        assertThat(run.status()).isEqualTo(DatabaseCommand.WRONG_USAGE);
        assertThat(run.err()).hasLineCount(1).contains("facts");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aServerThatGoesInTheMiddleGivesNoResult() {
        Stream.of(
                        "1 / (500000 - n)",
                        "CASE WHEN n < 500000 THEN 1 WHEN pg_terminate_backend(pg_backend_pid()) THEN 2 END")
                .forEach(value -> {
                    DatabaseRun run = DatabaseRun.of(
                            "rollup",
                            "--url",
                            url,
                            "--lang",
                            "en",
                            "--facts-sql",
                            "SELECT 'T1.1' AS unit, '2025-10' AS month, 'c' AS category, " + value
                                    + " AS enforceable_cases FROM generate_series(1, 1000000) t(n)");

                    assertThat(run.status()).isEqualTo(DatabaseCommand.DATA_ERRORS);
                    assertThat(run.err())
                            .startsWith("tiendo-database: facts were not read to the end")
                            .hasLineCount(1);
                    assertThat(run.out()).isEmpty();
                });
    }

    private static DatabaseRun rollUp(String month, String value) {
        return DatabaseRun.of(
                "rollup",
                "--url",
                url,
                "--facts-sql",
                "SELECT 'T1.1' AS unit, " + month + " AS month, 'c' AS category, " + value + " AS enforceable_amount");
    }

    private static long first(ResultSet rows) throws SQLException {
        assertThat(rows.next()).isTrue();
        return rows.getLong(1);
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return first(rows);
        }
    }
}
