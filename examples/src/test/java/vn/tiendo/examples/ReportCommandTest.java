package vn.tiendo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {
    @TempDir
    private Path folder;

    @Test
    void thePageTellsWhatTheBoardTells() throws IOException {
        Path out = folder.resolve("page.html");
        CommandRun run = CommandRun.of(
                "report",
                sample().toString(),
                "--out",
                out.toString(),
                "--as-of",
                "2018-12-31",
                "--progress",
                progress().toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isZero();
        Document page = Jsoup.parse(out.toFile(), "UTF-8");
        assertThat(page.select("header").text()).contains("Tính đến ngày 31/12/2018", "71 dòng kết quả");
        String board = CommandRun.of("board").out();
        List<String> overdue = page.select("#overdue tbody th").eachText();
        assertThat(overdue).isNotEmpty();
        assertThat(board).contains("QUÁ HẠN (" + overdue.size() + ")");
        assertThat(page.select("#done-late tbody td").eachText()).contains("Thông tư chậm, chờ thẩm định");
    }

    @Test
    void thePageSpeaksEnglishToo() throws IOException {
        Path out = folder.resolve("page.HTM");
        assertThat(CommandRun.of("report", sample().toString(), "--out", out.toString(), "--lang", "en")
                        .status())
                .isZero();
        assertThat(Jsoup.parse(out.toFile(), "UTF-8").select("header").text()).contains("As of 2019-04-01", "71 rows");
    }

    @Test
    void aWorkbookIsWrittenWhereTheNameSaysSo() throws IOException {
        Path out = folder.resolve("page.xlsx");
        assertThat(CommandRun.of("report", sample().toString(), "--out", out.toString())
                        .status())
                .isZero();
        try (InputStream in = Files.newInputStream(out);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheetName(1)).isEqualTo("Tình hình chung");
        }
    }

    @Test
    void thePlanMayComeFromStandardInput() throws IOException {
        Path fromFile = folder.resolve("a.html");
        Path fromInput = folder.resolve("b.html");
        CommandRun.of("report", sample().toString(), "--out", fromFile.toString());
        CommandRun.withInput(Files.readString(sample()), "report", "-", "--out", fromInput.toString());
        assertThat(fromInput).hasSameBinaryContentAs(fromFile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.pdf", "page", "-", "html", "page.html.txt"})
    void anotherEndingIsWrongUsage(String name) throws IOException {
        CommandRun run = CommandRun.of(
                "report", sample().toString(), "--out", folder.resolve(name).toString());
        assertThat(run.status()).isEqualTo(TiendoCommand.WRONG_USAGE);
        assertThat(run.err()).contains(name).hasLineCount(1);
        assertThat(folder.resolve(name)).doesNotExist();
    }

    @Test
    void whatCannotBeReadOrWrittenIsWrongUsage() throws IOException {
        String out = folder.resolve("page.html").toString();
        String noFolder = folder.resolve("no/page.html").toString();
        assertThat(CommandRun.of("report", "no-such-file.txt", "--out", out).status())
                .isEqualTo(2);
        assertThat(CommandRun.of("report", sample().toString(), "--out", noFolder)
                        .status())
                .isEqualTo(2);
        assertThat(CommandRun.of("report", sample().toString()).status()).isEqualTo(2);
        assertThat(CommandRun.of("report", "--out", out).status()).isEqualTo(2);
        assertThat(CommandRun.of("report", "-", "--progress", "-", "--out", out).status())
                .isEqualTo(2);
    }

    @Test
    void thePlanIsNotWrittenOver() throws IOException {
        Path plan = Files.copy(sample(), folder.resolve("plan.html"));
        CommandRun run = CommandRun.of("report", plan.toString(), "--out", folder + "/./plan.html");
        assertThat(run.status()).isEqualTo(2);
        assertThat(plan).hasSameBinaryContentAs(sample());
    }

    @Test
    void whereThereIsNoPlanTheOldReportStays() throws IOException {
        Path out = Files.writeString(folder.resolve("page.html"), "old");
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        CommandRun run = CommandRun.of("report", empty.toString(), "--out", out.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains(" error DOC-001 ");
        assertThat(out).hasContent("old");
    }

    @Test
    void badReportsAreNamedAndThePageIsComplete() throws IOException {
        Path out = folder.resolve("page.html");
        Path reports = Files.writeString(
                folder.resolve("p.csv"), "path,row,done_on,note\nIII/4/4.1,1,sớm,\nVII/1,1,2018-10-01,\n");
        CommandRun run =
                CommandRun.of("report", sample().toString(), "--out", out.toString(), "--progress", reports.toString());
        assertThat(run.err()).contains(reports + ":2:0: error CSV-007 ").contains(reports + ":3:0: error PLAN-021 ");
        assertThat(run.status()).isEqualTo(1);
        assertThat(Jsoup.parse(out.toFile(), "UTF-8").select("#notices").text()).contains("PLAN-021");
    }

    @Test
    void factsAreRankedWhereUnitsAreGiven() throws IOException {
        Path units = Files.writeString(folder.resolve("u.csv"), """
                code,name,parent
                VN,Toàn quốc,
                A,Tỉnh A,VN
                B,Tỉnh B,VN
                """);
        Path facts = Files.writeString(folder.resolve("f.csv"), """
                unit,period,category,enforceable_cases,completed_cases
                A,2025-10,dân sự,10,5
                B,2025-10,dân sự,10,6
                B,2025-11,dân sự,10,1
                X,2025-11,dân sự,10,1
                """);
        Path out = folder.resolve("page.html");
        CommandRun run = CommandRun.of(
                "report", facts.toString(), "--units", units.toString(), "--out", out.toString(), "--lang", "en");
        assertThat(run.err()).contains(facts + ":5:0: error CSV-020 ").hasLineCount(1);
        assertThat(run.status()).isEqualTo(1);
        Document page = Jsoup.parse(out.toFile(), "UTF-8");
        assertThat(page.select("header").text()).contains("2025-10-01 – 2025-11-30");
        assertThat(page.select("#by-case tbody tr").eachText())
                .containsExactly("Tỉnh A 1 10 5 50.00% 0 1 Tỉnh A", "Tỉnh B 2 20 7 35.00% 1 1");
        CommandRun.of(
                "report",
                facts.toString(),
                "--units",
                units.toString(),
                "--out",
                out.toString(),
                "--as-of",
                "31/10/2025");
        assertThat(Jsoup.parse(out.toFile(), "UTF-8")
                        .select("#by-case tbody th")
                        .eachText())
                .containsExactly("Tỉnh B", "Tỉnh A");
    }

    @Test
    void aSumBeyondTheRangeLeavesTheOldReport() throws IOException {
        Path units = Files.writeString(folder.resolve("u.csv"), "code,name,parent\nVN,Toàn quốc,\n");
        Path facts = Files.writeString(folder.resolve("f.csv"), """
                unit,period,category,enforceable_cases,completed_cases
                VN,2025-10,dân sự,9223372036854775807,5
                VN,2025-11,dân sự,9223372036854775807,5
                """);
        Path out = Files.writeString(folder.resolve("page.html"), "old");
        CommandRun run =
                CommandRun.of("report", facts.toString(), "--units", units.toString(), "--out", out.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains(" error ROLLUP-001 ");
        assertThat(out).hasContent("old");
    }

    private Path sample() throws IOException {
        Path file = folder.resolve(Sample.PLAN);
        Files.write(file, Sample.openPlan().readAllBytes());
        return file;
    }

    private Path progress() throws IOException {
        Path file = folder.resolve(Sample.PROGRESS);
        Files.write(file, Sample.openProgress().readAllBytes());
        return file;
    }
}
