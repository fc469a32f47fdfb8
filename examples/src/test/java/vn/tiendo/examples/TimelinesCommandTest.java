package vn.tiendo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelinesCommandTest {
    /** One phrase of each kind; the columns are those of the output behind the phrase, without the problem. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", nullValues = "-", textBlock = """
            30/9/2026|date|2026-09-30|2026-09-30||2026-09-30||
            29/10/99|date|1999-10-29|1999-10-29||1999-10-29||two_digit_year
            Tháng 10/2018|month|2018-10-01|2018-10-31||2018-10||
            Quý III/2018|quarter|2018-07-01|2018-09-30||2018-35||
            2018-35|quarter|2018-07-01|2018-09-30||2018-35||
            6 tháng đầu năm 2023|half|2023-01-01|2023-06-30||2023-40||basis_assumed
            Năm 2020|year|2020-01-01|2020-12-31||2020||
            Từ năm 2019-2021|range|2019-01-01|2021-12-31||2019/2021||
            Đến năm 2020|open_start||2020-12-31|by|../2020||
            Trước ngày 31/3/2024|open_start||2024-03-30|before|../2024-03-30||
            Từ năm 2018|open_end|2018-01-01||from|2018/..||
            Thường xuyên|continuous||||../..||
            Hàng tháng|recurring|||||FREQ=MONTHLY;BYMONTHDAY=-1|
            Khi phát sinh|on_event||||||
            Theo Kế hoạch đầu tư|per_other_document||||||
            năm 2023 và năm 2026|list|2023-01-01|2026-12-31||{2023,2026}||
            """)
    void writesWhatAPhraseMeans(
            String phrase,
            String kind,
            String start,
            String end,
            String bound,
            String edtf,
            String rrule,
            String flags) {
        CommandRun run = CommandRun.withInput(phrase + "\n", "timelines");

        assertThat(cells(run).get(1))
                .isEqualTo(List.of(
                        phrase, kind, text(start), text(end), text(bound), text(edtf), text(rrule), text(flags), ""));
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void writesOneRowForEachLineInOrder() {
        CommandRun run = CommandRun.withInput("Năm 2020\n\n  \nmột lúc nào đó\nNăm\t2021\r\nNăm 2022", "timelines");

        List<List<String>> rows = cells(run);
        assertThat(rows.get(0))
                .containsExactly("phrase", "kind", "start", "end", "bound", "edtf", "rrule", "flags", "problem");
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(9));
        assertThat(rows.stream().skip(1).map(row -> row.get(1)))
                .containsExactly("year", "unparsed", "unparsed", "unparsed", "year", "year");
        assertThat(rows.get(4).get(8)).matches("TIME-[0-9]{3}:[0-9]+: .+");
        assertThat(rows.get(2).get(8)).startsWith("TIME-");
        assertThat(rows.get(5).get(0)).isEqualTo("Năm 2021");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void emptyInputGivesTheHeader() {
        CommandRun run = CommandRun.withInput("", "timelines");
        assertThat(run.lines()).hasSize(1);
        assertThat(run.status()).isZero();
    }

    @Test
    void readsPhrasesWithoutYearInTheirContext() {
        assertThat(second(CommandRun.withInput("Trước 15/11", "timelines")).get(1))
                .isEqualTo("unparsed");
        assertThat(second(CommandRun.withInput("Trước 15/11", "timelines", "--year", "2026"))
                        .get(3))
                .isEqualTo("2026-11-14");
        assertThat(second(CommandRun.withInput("Trước 15/11", "timelines", "--year=2026", "--basis=work-year"))
                        .get(3))
                .isEqualTo("2025-11-14");
    }

    @Test
    void readsDecomposedLettersAndKeepsThemAsTheyAre() {
        String phrase = Normalizer.normalize("Quý III/2018", Normalizer.Form.NFD);
        List<String> row = second(CommandRun.withInput(phrase, "timelines"));
        assertThat(row.get(0)).isEqualTo(phrase);
        assertThat(row.get(5)).isEqualTo("2018-35");
    }

    @Test
    void saysWhatIsWrongInTheChosenLanguage() {
        String vietnamese =
                second(CommandRun.withInput("31/02/2018", "timelines")).get(8);
        String english = second(CommandRun.withInput("31/02/2018", "timelines", "--lang", "en"))
                .get(8);
        assertThat(english).isNotEqualTo(vietnamese).isNotEmpty();
        assertThat(vietnamese).isNotEmpty();
    }

    @Test
    void bytesThatAreNoUtf8AreNoTimeline() {
        InputStream input = new ByteArrayInputStream(new byte[] {(byte) 0xff, (byte) 0xfe, 0, '\n', 'x', '\n'});
        CommandRun run = CommandRun.withInput(input, "timelines");
        assertThat(cells(run)).hasSize(3).allSatisfy(row -> assertThat(row).hasSize(9));
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void lineSeparatorsOfUnicodeDoNotBreakRows() {
        CommandRun run = CommandRun.withInput("Năm\u20282020\u0085x\u000b", "timelines");
        assertThat(run.lines()).hasSize(2);
        assertThat(run.out()).doesNotContain("\u2028", "\u0085", "\u000b");
    }

    @Test
    void aLineOfManyMegabytesIsOneRow() {
        byte[] text = "x".repeat(8 << 20).getBytes(StandardCharsets.UTF_8);
        CommandRun run = CommandRun.withInput(new ByteArrayInputStream(text), "timelines");
        assertThat(run.lines()).hasSize(2);
        assertThat(run.out().length()).isLessThan(10_000);
    }

    @Test
    void aReaderThatLeavesEndsTheCommand() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        InputStream input =
                new ByteArrayInputStream("Năm 2020\n".repeat(500_000).getBytes(StandardCharsets.UTF_8));
        StringWriter errors = new StringWriter();
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        boolean[] closedEarly = {false};
        InputStream watched = new FilterInputStream(input) {
            @Override
            public void close() throws IOException {
                closedEarly[0] = in.available() > 0;
            }
        };
        int status = TiendoCommand.run(
                new Terminal(watched, closed, new PrintWriter(errors), 80, false, clock), "timelines");

        assertThat(closedEarly[0]).isTrue();
        assertThat(status).isZero();
        assertThat(errors.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"--year,0", "--year,abc", "--year,10000", "--basis,lunar", "--lang,fr", "--nonsense,1"})
    void wrongOptionsAreWrongUsage(String option, String value) {
        CommandRun run = CommandRun.withInput("", "timelines", option, value);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotEmpty().doesNotContain("\tat ");
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    private static List<String> second(CommandRun run) {
        return cells(run).get(1);
    }

    private static List<List<String>> cells(CommandRun run) {
        return run.out().lines().map(line -> List.of(line.split("\t", -1))).toList();
    }
}
