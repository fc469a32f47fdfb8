package vn.tiendo.examples.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rolling up out of DuckDB, and out of Parquet files by it. */
class DuckDbTest {
    @TempDir
    Path folder;

    private String url = "";

    @BeforeEach
    void makeDemo() {
        url = Stores.duckDb(folder.resolve("demo.duckdb"));
        assertThat(DatabaseRun.of("demo", "--url", url)).isEqualTo(new DatabaseRun(0, "", ""));
    }

    @Test
    void aTableGivesTheBytesOfTheCsvWay() throws IOException, DatabaseException {
        assertThat(Stores.bytesOf(url, Query.ofTable("units"), Query.ofTable("facts")))
                .isEqualTo(Stores.bytesOfCsv());
    }

    @Test
    void parquetGivesTheBytesOfTheCsvWay() throws IOException, DatabaseException, SQLException {
        Path units = folder.resolve("units.parquet");
        Path facts = folder.resolve("facts.parquet");
        Stores.execute(
                url,
                "COPY units TO '" + units + "'",
                "COPY (SELECT * FROM facts ORDER BY id) TO '" + facts + "' (ROW_GROUP_SIZE 2048)");

        assertThat(Stores.bytesOf(
                        "jdbc:duckdb:",
                        new Query("units", "SELECT * FROM read_parquet('" + units + "')"),
                        new Query("facts", "SELECT * FROM read_parquet('" + facts + "')")))
                .isEqualTo(Stores.bytesOfCsv());
    }

    @Test
    void parquetNeedsNoDatabase() throws SQLException {
        Path facts = folder.resolve("facts.parquet");
        Path units = folder.resolve("units.parquet");
        Stores.execute(url, "COPY units TO '" + units + "'", "COPY facts TO '" + facts + "'");

        DatabaseRun run = DatabaseRun.of(
                "rollup", "--units-sql", "FROM '" + units + "'", "--facts-sql", "SELECT * FROM '" + facts + "'");

        assertThat(run).isEqualTo(DatabaseRun.of("rollup", "--url", url));
    }

    @Test
    void theDemoIsShownInMemory() {
        DatabaseRun run = DatabaseRun.of("rollup");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .contains("TC,2024-10,month,dân sự,2713,1433,597600207747,339455112904,52.82,56.80,29,30");
        assertThat(DatabaseRun.of("rollup", "--url", url)).isEqualTo(run);
        assertThat(DatabaseRun.withEnvironment(ImmutableMap.of("TIENDO_DATABASE_URL", url), "rollup"))
                .isEqualTo(run);
    }

    @Test
    void theDemoOverwritesNothing() throws SQLException {
        Stores.execute(url, "DROP TABLE facts", "CREATE TABLE facts AS SELECT 1 AS own");

        DatabaseRun again = DatabaseRun.of("demo", "--url", url, "--lang", "en");

        assertThat(again.status()).isEqualTo(DatabaseCommand.WRONG_USAGE);
        assertThat(again.err()).contains("already exists").hasLineCount(1);
        assertThat(DatabaseRun.of("rollup", "--url", url).err())
                .contains("DB-001")
                .contains("\"unit\"");
    }

    @Test
    void theResultGoesToAFileWhichAFailureLeavesAlone() throws IOException {
        Path out = folder.resolve("c.csv");
        assertThat(DatabaseRun.of("rollup", "--url", url, "--out", out.toString()))
                .isEqualTo(new DatabaseRun(0, "", ""));
        String written = Files.readString(out);

        DatabaseRun failed = DatabaseRun.of(
                "rollup", "--url", url, "--out", out.toString(), "--facts-sql", Failures.IN_THE_MIDDLE_OF_DUCKDB);

        assertThat(written).isEqualTo(DatabaseRun.of("rollup", "--url", url).out());
        assertThat(failed.status()).isEqualTo(DatabaseCommand.DATA_ERRORS);
        assertThat(Files.readString(out)).isEqualTo(written);
    }
}
