package vn.tiendo.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.indicator.Ratio;
import vn.tiendo.text.VietnameseNumber;

class RatesCommandTest {
    private static final String HEADER = "period,unit,measure,enforceable,completed\n";

    @TempDir
    Path folder;

    @Test
    void printsTheRates() {
        CommandRun run = CommandRun.withInput(
                HEADER + "Năm 2025,Toàn quốc,by-case,685898,577876\nNăm 2022,Toàn quốc,by-case,653719,539290\n",
                "rates",
                "-");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .containsExactly(
                        "period,unit,measure,enforceable,completed,percent",
                        "Năm 2025,Toàn quốc,by-case,685898,577876,84.25",
                        "Năm 2022,Toàn quốc,by-case,653719,539290,82.50");
    }

    @Test
    void comparesWithTargets() throws IOException {
        Path targets = write("t.csv", """
                unit,measure,period,comparator,target
                Toàn quốc,by-case,Năm 2025,>,83.90
                Tỉnh A,by-case,Năm 2025,>,50
                Tỉnh B,by-case,Năm 2025,>=,50
                Tỉnh C,by-case,Năm 2025,>,50
                Tỉnh D,by-case,Năm 2025,>,50
                Tỉnh E,by-case,Năm 2025,>,năm 2024
                Tỉnh F,by-case,Năm 2025,>,năm 2024
                """);
        CommandRun run = CommandRun.withInput(HEADER + """
                        Năm 2025,Toàn quốc,by-case,685898,577876
                        Năm 2025,tỉnh a,by-case,10,5
                        Năm 2025,Tỉnh B,by-case,10,5
                        Năm 2025,Tỉnh C,by-case,10,1
                        Năm 2025,Tỉnh D,by-case,0,0
                        Năm 2024,Tỉnh E,by-case,10,3
                        Năm 2025,Tỉnh E,by-case,100,31
                        Năm 2025,Tỉnh F,by-case,100,31
                        """, "rates", "-", "--targets", targets.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .containsExactly(
                        "period,unit,measure,enforceable,completed,percent,outcome,difference_points,needed",
                        "Năm 2025,Toàn quốc,by-case,685898,577876,84.25,exceeded,0.35,0",
                        "Năm 2025,tỉnh a,by-case,10,5,50.00,missed,0.00,1",
                        "Năm 2025,Tỉnh B,by-case,10,5,50.00,met,0.00,0",
                        "Năm 2025,Tỉnh C,by-case,10,1,10.00,missed,-40.00,5",
                        "Năm 2025,Tỉnh D,by-case,0,0,,undetermined,,",
                        "Năm 2024,Tỉnh E,by-case,10,3,30.00,,,",
                        "Năm 2025,Tỉnh E,by-case,100,31,31.00,exceeded,1.00,0",
                        "Năm 2025,Tỉnh F,by-case,100,31,31.00,undetermined,,");
    }

    @Test
    void badRowsAreReportedAndTheRestIsPrinted() {
        CommandRun run = CommandRun.withInput(
                HEADER + "Năm 2025,A,by-case,-5,1\nLần đầu,B,by-case,10,5\n", "rates", "-", "--lang", "en");

        assertThat(run.status()).isEqualTo(TiendoCommand.DATA_ERRORS);
        assertThat(run.err().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("-:2:0: error CSV-011 "),
                        second -> assertThat(second).startsWith("-:3:0: warning CSV-014 "));
        assertThat(run.lines()).hasSize(2).last().isEqualTo("Lần đầu,B,by-case,10,5,50.00");
    }

    @Test
    void anUnknownFileIsWrongUsage() {
        assertThat(CommandRun.of("rates", "nowhere.csv").status()).isEqualTo(TiendoCommand.WRONG_USAGE);
        assertThat(CommandRun.of("rates").status()).isEqualTo(TiendoCommand.WRONG_USAGE);
    }

    /** Every published rate comes out of its terms, but for pages that round the terms and one that contradicts itself. */
    @Test
    void publishedRatesAreReproduced() throws IOException {
        Path published = Path.of(System.getProperty("tiendo.data", "data"), "results-published.tsv");
        assumeTrue(Files.exists(published), "no published results here");
        List<BigDecimal> expected = new ArrayList<>();
        StringBuilder csv = new StringBuilder(HEADER);
        List<String> lines = Files.readAllLines(published);
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = Splitter.on('\t').splitToList(line);
            boolean whole = !cells.get(4).isEmpty()
                    && !cells.get(5).isEmpty()
                    && !cells.get(6).isEmpty();
            if (!whole
                    || cells.get(8).contains("approx")
                    || cells.get(8).contains("rounded")
                    || cells.get(4).contains(",")) {
                continue;
            }
            expected.add(VietnameseNumber.parse(cells.get(6)).value());
            csv.append('"')
                    .append(cells.get(0))
                    .append("\",\"")
                    .append(cells.get(1))
                    .append("\",");
            csv.append(cells.get(2))
                    .append(',')
                    .append(cells.get(4))
                    .append(',')
                    .append(cells.get(5))
                    .append('\n');
        }

        CommandRun run = CommandRun.withInput(csv.toString(), "rates", "-");

        assertThat(run.status()).isZero();
        List<String> rows = run.lines().subList(1, run.lines().size());
        assertThat(rows).hasSameSizeAs(expected).hasSizeGreaterThan(9);
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = Splitter.on(',').splitToList(rows.get(i));
            int n = cells.size();
            Ratio ratio = Ratio.of(Long.parseLong(cells.get(n - 2)), Long.parseLong(cells.get(n - 3)));
            assertThat(ratio.percent(expected.get(i).scale()).orElseThrow().value())
                    .as(rows.get(i))
                    .isEqualTo(expected.get(i));
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
