package vn.tiendo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RollUpCommandTest {
    private static final String HEADER = "unit,period,category,enforceable_cases,completed_cases\n";

    @TempDir
    Path folder;

    private Path units = Path.of("");

    @BeforeEach
    void writeUnits() throws IOException {
        units = Files.writeString(folder.resolve("u.csv"), """
                code,name,parent
                A1,Phòng 1,A
                A,Tỉnh A,VN
                VN,Toàn quốc,
                A2,Phòng 2,A
                B,Tỉnh B,VN
                """);
    }

    @Test
    void sumsOverTheTreeByMonthAndSinceOctober() {
        CommandRun run = rollUp(HEADER + """
                A1,2025-10,dân sự,100,40
                A1,2025-10,hình sự,10,4
                A,2025-11,dân sự,1,1
                A2,2025-11,dân sự,50,25
                A2,2025-11,dân sự,2,0
                B,2026-10,dân sự,0,0
                """);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .containsExactly(
                        "unit,period,span,category,enforceable_cases,completed_cases,rate_by_case,rate_by_amount,"
                                + "reporting,expected",
                        "VN,2025-10,month,dân sự,100,40,40.00,,1,3",
                        "VN,2025-10,month,hình sự,10,4,40.00,,1,3",
                        "VN,2025-10,month,*,110,44,40.00,,1,3",
                        "VN,2025-10,cumulative,dân sự,100,40,40.00,,1,3",
                        "VN,2025-10,cumulative,hình sự,10,4,40.00,,1,3",
                        "VN,2025-10,cumulative,*,110,44,40.00,,1,3",
                        "VN,2025-11,month,dân sự,53,26,49.06,,1,3",
                        "VN,2025-11,month,*,53,26,49.06,,1,3",
                        "VN,2025-11,cumulative,dân sự,153,66,43.14,,1,3",
                        "VN,2025-11,cumulative,hình sự,10,4,40.00,,1,3",
                        "VN,2025-11,cumulative,*,163,70,42.94,,1,3",
                        "VN,2026-10,month,dân sự,0,0,,,1,3",
                        "VN,2026-10,month,*,0,0,,,1,3",
                        "VN,2026-10,cumulative,dân sự,0,0,,,1,3",
                        "VN,2026-10,cumulative,*,0,0,,,1,3",
                        "A,2025-10,month,dân sự,100,40,40.00,,1,2",
                        "A,2025-10,month,hình sự,10,4,40.00,,1,2",
                        "A,2025-10,month,*,110,44,40.00,,1,2",
                        "A,2025-10,cumulative,dân sự,100,40,40.00,,1,2",
                        "A,2025-10,cumulative,hình sự,10,4,40.00,,1,2",
                        "A,2025-10,cumulative,*,110,44,40.00,,1,2",
                        "A,2025-11,month,dân sự,53,26,49.06,,1,2",
                        "A,2025-11,month,*,53,26,49.06,,1,2",
                        "A,2025-11,cumulative,dân sự,153,66,43.14,,1,2",
                        "A,2025-11,cumulative,hình sự,10,4,40.00,,1,2",
                        "A,2025-11,cumulative,*,163,70,42.94,,1,2",
                        "A1,2025-10,month,dân sự,100,40,40.00,,1,1",
                        "A1,2025-10,month,hình sự,10,4,40.00,,1,1",
                        "A1,2025-10,month,*,110,44,40.00,,1,1",
                        "A1,2025-10,cumulative,dân sự,100,40,40.00,,1,1",
                        "A1,2025-10,cumulative,hình sự,10,4,40.00,,1,1",
                        "A1,2025-10,cumulative,*,110,44,40.00,,1,1",
                        "A1,2025-11,cumulative,dân sự,100,40,40.00,,0,1",
                        "A1,2025-11,cumulative,hình sự,10,4,40.00,,0,1",
                        "A1,2025-11,cumulative,*,110,44,40.00,,0,1",
                        "A2,2025-11,month,dân sự,52,25,48.08,,1,1",
                        "A2,2025-11,month,*,52,25,48.08,,1,1",
                        "A2,2025-11,cumulative,dân sự,52,25,48.08,,1,1",
                        "A2,2025-11,cumulative,*,52,25,48.08,,1,1",
                        "B,2026-10,month,dân sự,0,0,,,1,1",
                        "B,2026-10,month,*,0,0,,,1,1",
                        "B,2026-10,cumulative,dân sự,0,0,,,1,1",
                        "B,2026-10,cumulative,*,0,0,,,1,1");
    }

    @Test
    void badFactsAreReportedAndTheRestIsSummed() {
        CommandRun run = rollUp(HEADER + """
                        X,2025-10,dân sự,1,1
                        A1,2025-13,dân sự,1,1
                        A1,2025,dân sự,1,1
                        A1,2025-10,*,1,1
                        A1,2025-10,,1,1
                        A1,2025-10,dân sự,-1,1
                        A1,2025-10,dân sự,99999999999999999999,1
                        A1,2025-10,dân sự,,1
                        A1,2025-10,dân sự,1.190,1
                        """, "--lang", "en");

        assertThat(run.status()).isEqualTo(TiendoCommand.DATA_ERRORS);
        assertThat(run.err().lines().map(line -> line.replaceAll(".*:(\\d+):0: (\\S+ \\S+) .*", "$1 $2")))
                .containsExactly(
                        "2 error CSV-020",
                        "3 error CSV-007",
                        "4 error CSV-007",
                        "5 error CSV-007",
                        "6 error CSV-006",
                        "7 error CSV-011",
                        "8 error CSV-012",
                        "9 warning CSV-021");
        assertThat(run.lines()).contains("A1,2025-10,month,*,1190,2,0.17,,1,1");
    }

    @Test
    void aSecondFactIsAnErrorWhereEachIsUnique() {
        String facts = HEADER + "A1,2025-10,dân sự,1,1\nA1,2025-10,hình sự,1,1\nA1,tháng 10/2025,dân sự,5,5\n";

        assertThat(rollUp(facts).lines()).contains("A1,2025-10,month,dân sự,6,6,100.00,,1,1");
        CommandRun unique = rollUp(facts, "--unique");
        assertThat(unique.status()).isEqualTo(TiendoCommand.DATA_ERRORS);
        assertThat(unique.err()).contains(":4:0: error CSV-022");
        assertThat(unique.lines()).contains("A1,2025-10,month,dân sự,1,1,100.00,,1,1");
    }

    @Test
    void aSumBeyondTheRangeRefusesTheWholeCube() {
        CommandRun run =
                rollUp(HEADER + "A1,2025-10,dân sự,9223372036854775807,1\nA2,2025-10,dân sự,1,1\n", "--lang", "en");

        assertThat(run.status()).isEqualTo(TiendoCommand.DATA_ERRORS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("ROLLUP-001");
    }

    @Test
    void theResultGoesToAFile() throws IOException {
        Path out = folder.resolve("c.csv");
        CommandRun run = rollUp(HEADER + "B,2025-10,dân sự,3,1\n", "--out", out.toString());

        assertThat(run.out()).isEmpty();
        assertThat(Files.readAllLines(out)).hasSize(9).contains("B,2025-10,cumulative,*,3,1,33.33,,1,1");
    }

    /** Each cell fits, the total of the year does not. */
    @Test
    void aCumulativeSumBeyondTheRangeLeavesTheFileAsItWas() throws IOException {
        Path out = Files.writeString(folder.resolve("c.csv"), "before");
        CommandRun run = rollUp(
                HEADER + "A1,2025-10,dân sự,9223372036854775807,1\nA1,2025-11,hình sự,1,1\n",
                "--out",
                out.toString(),
                "--lang",
                "en");

        assertThat(run.status()).isEqualTo(TiendoCommand.DATA_ERRORS);
        assertThat(run.err())
                .contains("ROLLUP-001 sum of enforceable_cases passes the range of 64 bits: unit \"VN\", month 2025-11,"
                        + " category=*");
        assertThat(out).hasContent("before");
    }

    @Test
    void aPlaceWhereNothingCanBeWrittenIsToldBeforeTheFactsAreRead() {
        for (Path out : List.of(folder, folder.resolve("none").resolve("c.csv"), units.resolve("c.csv"))) {
            CommandRun run = rollUp("not even a header", "--out", out.toString());

            assertThat(run.status()).isEqualTo(TiendoCommand.WRONG_USAGE);
            assertThat(run.err()).isEqualToIgnoringNewLines("tiendo: không ghi được tệp " + out);
        }
    }

    /** {@code --facts <(zcat facts.csv.gz)} of a shell. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void factsMayComeThroughAPipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("facts");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Thread writer = new Thread(() -> write(pipe, HEADER + "B,2025-10,dân sự,3,1\n"));
        writer.start();

        CommandRun run = CommandRun.of("rollup", "--units", units.toString(), "--facts", pipe.toString());

        writer.join();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).contains("B,2025-10,cumulative,*,3,1,33.33,,1,1");
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void standardInputIsOneFile() {
        CommandRun run = CommandRun.withInput("code,name,parent\n", "rollup", "--units", "-", "--facts", "-");

        assertThat(run.status()).isEqualTo(TiendoCommand.WRONG_USAGE);
        assertThat(run.err()).isEqualToIgnoringNewLines("tiendo: - (stdin) chỉ dùng được cho một tệp");
    }

    @Test
    void spreadsheetsSaveWithTabsInUtf16() {
        String facts = "đơn vị\tkỳ\tphân loại\tenforceable_cases\r\nA1\t2025-10\tdân sự\t1.190\r\n";
        for (String mark : List.of("\uFEFF", "")) {
            CommandRun run = CommandRun.withInput(
                    new ByteArrayInputStream((mark + facts).getBytes(StandardCharsets.UTF_16LE)),
                    "rollup",
                    "--units",
                    units.toString(),
                    "--facts",
                    "-");

            assertThat(run.err()).isEmpty();
            assertThat(run.lines()).contains("A1,2025-10,month,dân sự,1190,,,1,1");
        }
    }

    /** Where nobody reported there are no rows, but the form is whole. */
    @Test
    void withoutFactsTheResultIsItsHeader() {
        for (String rows : List.of("", "X,2025-10,dân sự,1,1\n", "A1,2025-10,dân sự,-1,1\n")) {
            CommandRun run = rollUp(HEADER + rows);

            assertThat(run.status()).isEqualTo(TiendoCommand.DATA_ERRORS);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.lines())
                    .containsExactly("unit,period,span,category,enforceable_cases,completed_cases,rate_by_case,"
                            + "rate_by_amount,reporting,expected");
        }
    }

    @Test
    void filesWithoutFactsOrUnitsAreErrors() {
        assertThat(rollUp("").status()).isEqualTo(TiendoCommand.DATA_ERRORS);
        assertThat(rollUp("unit,period,category\nB,2025-10,dân sự\n").status()).isEqualTo(TiendoCommand.DATA_ERRORS);
        assertThat(CommandRun.of("rollup", "--units", units.toString()).status())
                .isEqualTo(TiendoCommand.WRONG_USAGE);
    }

    private CommandRun rollUp(String facts, String... options) {
        List<String> arguments = new ArrayList<>(List.of("rollup", "--units", units.toString(), "--facts", "-"));
        arguments.addAll(Arrays.asList(options));
        return CommandRun.withInput(facts, arguments.toArray(new String[0]));
    }
}
