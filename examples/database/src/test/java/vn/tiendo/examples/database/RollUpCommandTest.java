package vn.tiendo.examples.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of tables and their rows, and what is refused. */
class RollUpCommandTest {
    private static final String VALUES = "SELECT * FROM (VALUES ";

    @TempDir
    static Path folder;

    private static String url = "";

    @BeforeAll
    static void writeUnits() throws SQLException {
        url = Stores.duckDb(folder.resolve("u.duckdb"));
        Stores.execute(url, Stores.UNITS);
    }

    @Test
    void sumsOverTheTreeByMonthAndSinceOctober() {
        DatabaseRun run = rollUp(facts("""
                ('A1', DATE '2025-10-31', 'dân sự', 100, 40), ('A2', DATE '2025-11-01', 'dân sự', 50, 25),
                ('B', DATE '2025-11-15', 'hình sự', 0, 0)"""));

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .contains(
                        "unit,period,span,category,enforceable_cases,completed_cases,rate_by_case,rate_by_amount,"
                                + "reporting,expected",
                        "VN,2025-10,month,dân sự,100,40,40.00,,1,3",
                        "VN,2025-11,cumulative,*,150,65,43.33,,2,3",
                        "A,2025-11,cumulative,dân sự,150,65,43.33,,1,2",
                        "B,2025-11,month,hình sự,0,0,,,1,1");
    }

    @Test
    void badRowsAreToldByTheirKeyAndLeftOut() {
        DatabaseRun run = rollUp("""
                SELECT * FROM (VALUES
                    (11, 'A1', '2025-10', 'dân sự', 7::HUGEINT),
                    (12, 'X9', '2025-10', 'dân sự', 1),
                    (13, NULL, '2025-10', 'dân sự', 1),
                    (14, 'A1', NULL, 'dân sự', 1),
                    (15, 'A1', '2025-13', 'dân sự', 1),
                    (16, 'A1', '2025', 'dân sự', 1),
                    (17, 'A1', '2025-10', NULL, 1),
                    (18, 'A1', '2025-10', ' ', 1),
                    (19, 'A1', '2025-10', '*', 1),
                    (20, 'A1', '2025-10', 'dân sự', NULL),
                    (21, 'A1', '2025-10', 'dân sự', -1),
                    (22, 'A1', '2025-10', 'dân sự', 9223372036854775808),
                    (23, 'A1', 'tháng 10/2025', 'dân sự', 2))
                    t(id, unit, period, category, enforceable_cases)""", "--lang", "en");

        assertThat(run.status()).isEqualTo(DatabaseCommand.DATA_ERRORS);
        assertThat(run.problems())
                .containsExactly(
                        "facts:2 error DB-011",
                        "facts:3 error DB-006",
                        "facts:4 error DB-006",
                        "facts:5 error DB-007",
                        "facts:6 error DB-007",
                        "facts:7 error DB-006",
                        "facts:8 error DB-006",
                        "facts:9 error DB-007",
                        "facts:10 error DB-006",
                        "facts:11 error DB-008",
                        "facts:12 error DB-010");
        assertThat(run.err())
                .contains("\"X9\" is not in the tree of units (id=12)")
                .contains("(id=22)");
        assertThat(run.lines()).contains("A1,2025-10,month,*,9,,,1,1", "VN,2025-10,month,*,9,,,1,3");
    }

    @Test
    void keysMayBeOfSeveralColumnsOrThoseOfTheFact() {
        String query = "SELECT 5 AS so, 'q' AS nguon, 'Z' AS unit, '2025-10' AS month, 'c' AS category,"
                + " 1 AS enforceable_cases";

        assertThat(rollUp(query, "--key", "so,NGUON", "--lang", "en").err()).contains("(so=5, nguon=q)");
        assertThat(rollUp("SELECT * EXCLUDE (so, nguon) FROM (" + query + ")").err())
                .contains("(unit=Z, month=2025-10, category=c)");
        assertThat(rollUp(query, "--key", "none").problems()).contains("facts error DB-001");
    }

    @Test
    void ofVeryManyBadRowsTheFirstAreListedAndTheRestCounted() {
        DatabaseRun run = rollUp(
                "SELECT CASE WHEN range < 50000 THEN 'X' ELSE 'B' END AS unit, '2025-10' AS month, 'c' AS category,"
                        + " 1 AS enforceable_cases FROM range(50003)",
                "--lang",
                "en");

        assertThat(run.problems()).hasSize(RowReports.MOST + 1).endsWith("facts error DB-014");
        assertThat(run.err()).contains("49000 further rows");
        assertThat(run.lines()).contains("B,2025-10,month,*,3,,,1,1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DATE '2025-10-31'",
                "TIMESTAMP '2025-10-31 23:59:59.9'",
                "TIMESTAMP_S '2025-10-01 00:00:00'",
                "TIMESTAMPTZ '2025-09-30 17:00:00+00'",
                "TIMESTAMPTZ '2025-10-31 16:59:59+00'",
                "'2025-10'",
                "'10/2025'",
                "'Tháng 10 năm 2025'",
                "CAST('2025-10' AS CHAR(12))"
            })
    void monthsAreDatesTimestampsOrTexts(String month) {
        DatabaseRun run = rollUp("SELECT 'B' AS unit, " + month + " AS month, 'c' AS category, 3 AS enforceable_cases");

        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).contains("B,2025-10,month,c,3,,,1,1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"202510", "2025.10", "TIME '10:00:00'", "NULL", "true"})
    void columnsOfOtherTypesAreNoMonths(String month) {
        DatabaseRun run = rollUp("SELECT 'B' AS unit, " + month + " AS month, 'c' AS category, 3 AS enforceable_cases");

        assertThat(run.problems()).containsExactly("facts error DB-003");
        assertThat(run.status()).isEqualTo(DatabaseCommand.DATA_ERRORS);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void datesBeyondAllYearsAreNoMonths() {
        assertThat(rollUp("SELECT 'B' AS unit, 'infinity'::DATE AS month, 'c' AS category, 3 AS enforceable_cases")
                        .problems())
                .containsExactly("facts:1 error DB-007", "facts error DB-013");
    }

    @ParameterizedTest
    @CsvSource({
        "3::TINYINT, 3",
        "3::UTINYINT, 3",
        "3::SMALLINT, 3",
        "3::UINTEGER, 3",
        "9223372036854775807, 9223372036854775807",
        "9223372036854775807::HUGEINT, 9223372036854775807",
        "9223372036854775807::UBIGINT, 9223372036854775807",
        "(12.00)::DECIMAL(10;2), 12",
        "(9223372036854775807.000)::DECIMAL(38;3), 9223372036854775807",
        "0::DECIMAL(10;2), 0"
    })
    void wholeNumbersOfAnyWidthAreRead(String value, String expected) {
        DatabaseRun run = rollUp("SELECT 'B' AS unit, '2025-10' AS month, 'c' AS category, " + value.replace(';', ',')
                + " AS enforceable_amount");

        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).contains("B,2025-10,month,c," + expected + ",,,1,1");
    }

    @ParameterizedTest
    @CsvSource({
        "(12.50)::DECIMAL(10;2), facts:1 error DB-009",
        "(-0.01)::DECIMAL(10;2), facts:1 error DB-008",
        "(9223372036854775808)::DECIMAL(38;0), facts:1 error DB-010",
        "18446744073709551615::UBIGINT, facts:1 error DB-010",
        "(-1)::HUGEINT, facts:1 error DB-008",
        "12::DOUBLE, facts error DB-003",
        "12::FLOAT, facts error DB-003",
        "CAST(12 AS VARCHAR), facts error DB-003",
        "true, facts error DB-003"
    })
    void nothingElseIsANumber(String value, String problem) {
        DatabaseRun run = rollUp("SELECT 'B' AS unit, '2025-10' AS month, 'c' AS category, " + value.replace(';', ',')
                + " AS enforceable_amount");

        assertThat(run.problems()).startsWith(problem);
        assertThat(run.status()).isEqualTo(DatabaseCommand.DATA_ERRORS);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void columnsStandInAnyOrderAndCase() {
        DatabaseRun run = rollUp("SELECT 2 AS \"Completed_Cases\", 'c' AS CATEGORY, 5 AS ENFORCEABLE_CASES,"
                + " '2025-10' AS \"Period\", 'B' AS Unit, 'x' AS note");

        assertThat(run.problems()).containsExactly("facts warning DB-004");
        assertThat(run.status()).isZero();
        assertThat(run.lines()).contains("B,2025-10,month,c,2,5,40.00,,1,1");
    }

    @ParameterizedTest
    @CsvSource({
        "'B' AS unit; '2025-10' AS month; 1 AS enforceable_cases, facts error DB-001",
        "'B' AS unit; 'c' AS category; 1 AS enforceable_cases, facts error DB-001",
        "'2025-10' AS month; 'c' AS category; 1 AS enforceable_cases, facts error DB-001",
        "'B' AS unit; 'B' AS unit; '2025-10' AS month; 'c' AS category; 1 AS new_cases, facts error DB-002",
        "'B' AS unit; '2025-10' AS month; 'c' AS category; 1 AS cases, facts error DB-005"
    })
    void columnsThatAreMissingOrDoubledAreErrors(String columns, String problem) {
        DatabaseRun run = rollUp("SELECT " + columns.replace(';', ','));

        assertThat(run.problems()).containsExactly(problem);
        assertThat(run.status()).isEqualTo(DatabaseCommand.DATA_ERRORS);
    }

    @Test
    void noRowsAreAnErrorAndNoResult() {
        DatabaseRun run = rollUp("SELECT 'B' AS unit, '2025-10' AS month, 'c' AS category, 1 AS new_cases LIMIT 0");

        assertThat(run.problems()).containsExactly("facts error DB-013");
        assertThat(run.status()).isEqualTo(DatabaseCommand.DATA_ERRORS);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aSumBeyondTheRangeRefusesTheWholeCube() {
        DatabaseRun run =
                rollUp(facts("('A1', '2025-10', 'c', 9223372036854775807, 0), ('A2', '2025-10', 'c', 1::BIGINT, 0)"));

        assertThat(run.err()).contains("ROLLUP-001");
        assertThat(run.status()).isEqualTo(DatabaseCommand.DATA_ERRORS);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "('A', 'a', 'B'), ('B', 'b', 'A')",
                "('A', 'a', 'X')",
                "('A', 'a', NULL), ('B', 'b', NULL)",
                "('A', 'a', NULL), ('A', 'b', NULL)",
                "('A', 'a', NULL), (NULL, 'b', 'A')"
            })
    void whatIsWrongWithTheUnitsIsToldWithItsRow(String units) {
        DatabaseRun run = DatabaseRun.of(
                "rollup",
                "--units-sql",
                "SELECT * FROM (VALUES " + units + ") t(code, name, parent)",
                "--facts-sql",
                facts("('A', '2025-10', 'c', 1, 1)"));

        assertThat(run.problems()).isNotEmpty().anyMatch(line -> line.matches("units:[12](:0)? error (ORG|DB)-\\d+"));
        assertThat(run.status()).isEqualTo(DatabaseCommand.DATA_ERRORS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--facts     | nope                   | nope",
                "--units     | thads.nope             | nope",
                "--facts-sql | SELECT nope FROM units | nope",
                "--facts-sql | SELEC 1                | SELEC",
                "--facts-sql | DELETE FROM units      | facts",
                "--facts     | x\" ; DROP TABLE units | DROP"
            })
    void whatTheDatabaseRefusesIsWrongUsage(String option, String value, String named) {
        DatabaseRun run = DatabaseRun.of("rollup", "--url", url, option, value, "--lang", "en");

        assertThat(run.status()).isEqualTo(DatabaseCommand.WRONG_USAGE);
        assertThat(run.err()).contains(named).hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void whatFailsInTheMiddleIsNoResult() {
        DatabaseRun run = DatabaseRun.of(
                "rollup",
                "--units-sql",
                "SELECT 'T1.1' AS code, 'x' AS name, '' AS parent",
                "--facts-sql",
                Failures.IN_THE_MIDDLE_OF_DUCKDB,
                "--lang",
                "en");

        assertThat(run.status()).isEqualTo(DatabaseCommand.DATA_ERRORS);
        assertThat(run.err())
                .startsWith("tiendo-database: facts were not read to the end")
                .hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void databasesThatCannotBeOpenedAreWrongUsage() {
        for (String wrong : List.of(
                "jdbc:duckdb:" + folder.resolve("none.duckdb"),
                "jdbc:postgresql://127.0.0.1:1/none?connectTimeout=5",
                "jdbc:mysql://localhost/x",
                "x.duckdb")) {
            DatabaseRun run = DatabaseRun.of("rollup", "--url", wrong);

            assertThat(run.status()).as(wrong).isEqualTo(DatabaseCommand.WRONG_USAGE);
            assertThat(run.err()).as(wrong).hasLineCount(1);
        }
        assertThat(folder.resolve("none.duckdb")).doesNotExist();
        assertThat(DatabaseRun.of("demo").status()).isEqualTo(DatabaseCommand.WRONG_USAGE);
    }

    @Test
    void noPasswordStandsOnTheCommandLineOrInAMessage() {
        String secret = "jdbc:postgresql://127.0.0.1:1/none?user=u&password=s3cret";

        DatabaseRun onTheLine = DatabaseRun.of("rollup", "--url", secret);
        DatabaseRun inTheEnvironment =
                DatabaseRun.withEnvironment(ImmutableMap.of("TIENDO_DATABASE_URL", secret), "rollup");

        assertThat(onTheLine.status()).isEqualTo(DatabaseCommand.WRONG_USAGE);
        assertThat(onTheLine.err()).contains("PGPASSWORD").doesNotContain("s3cret");
        assertThat(inTheEnvironment.status()).isEqualTo(DatabaseCommand.WRONG_USAGE);
        assertThat(inTheEnvironment.err()).contains("PostgreSQL").doesNotContain("s3cret");
    }

    @Test
    void languagesAreVietnameseAndEnglish() {
        assertThat(DatabaseRun.of("rollup", "--help", "--lang", "en").out()).contains("by a cursor");
        assertThat(DatabaseRun.of("rollup", "--help").out()).contains("bằng con trỏ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                   | thiếu tên lệnh | the name of a command is missing",
                "rolup                                | không hiểu: rolup | not understood: rolup",
                "rollup --out                         | thiếu --out=C.csv | --out=C.csv is missing",
                "rollup --key a --out x --out y       | --out=C.csv chỉ được ghi một lần"
                        + " | --out=C.csv may stand there only once",
                "rollup --units a --units b           | chỉ nêu một bảng hoặc một câu SELECT, không nêu nhiều hơn"
                        + " | give one table or one SELECT, not more",
                "rollup --units a --units-sql SELECT  | chỉ nêu một bảng hoặc một câu SELECT, không nêu nhiều hơn"
                        + " | give one table or one SELECT, not more",
                "rollup --out /no/such/folder/c.csv   | không ghi được tệp /no/such/folder/c.csv"
                        + " | file /no/such/folder/c.csv cannot be written",
            })
    void wrongUsageIsSaidInTheLanguageOfTheUser(String arguments, String vietnamese, String english) {
        List<String> given = new ArrayList<>(arguments.isEmpty() ? List.of() : List.of(arguments.split(" ", -1)));
        DatabaseRun run = DatabaseRun.of(given.toArray(new String[0]));
        given.addAll(0, List.of("--lang", "en"));
        DatabaseRun inEnglish = DatabaseRun.of(given.toArray(new String[0]));

        assertThat(run.status()).isEqualTo(DatabaseCommand.WRONG_USAGE);
        assertThat(run.err()).startsWith("tiendo-database: " + vietnamese + "\n");
        assertThat(inEnglish.status()).isEqualTo(DatabaseCommand.WRONG_USAGE);
        assertThat(inEnglish.err()).startsWith("tiendo-database: " + english + "\n");
    }

    @Test
    void anUnknownLanguageIsRefusedInVietnamese() {
        DatabaseRun run = DatabaseRun.of("rollup", "--lang", "fr");

        assertThat(run.status()).isEqualTo(DatabaseCommand.WRONG_USAGE);
        assertThat(run.err()).startsWith("tiendo-database: --lang=vi|en không nhận giá trị \"fr\"\n");
    }

    @Test
    void aResultTakesThePlaceOfWhatStoodThere() throws IOException {
        Path out = Files.writeString(folder.resolve("old.csv"), "old");

        assertThat(DatabaseRun.of("rollup", "--out", out.toString()).status()).isZero();

        assertThat(out).content().startsWith("unit,period,span,category,").doesNotContain("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    private static String facts(String rows) {
        return VALUES + rows + ") t(unit, month, category, enforceable_cases, completed_cases)";
    }

    private static DatabaseRun rollUp(String facts, String... options) {
        List<String> arguments = new ArrayList<>(List.of("rollup", "--url", url, "--facts-sql", facts));
        arguments.addAll(Arrays.asList(options));
        return DatabaseRun.of(arguments.toArray(new String[0]));
    }
}
