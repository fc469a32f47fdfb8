package vn.tiendo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoardCommandTest {
    @TempDir
    private Path folder;

    /** The board of the sample, as it is to look: {@code src/test/resources/…/board-2018.txt}. */
    @Test
    void boardOfTheSampleIsTheGoldenOne() throws IOException {
        CommandRun run = CommandRun.of("board");

        assertThat(run.out()).isEqualTo(resource("board-2018.txt"));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void boardOfTheSampleSpeaksEnglishToo() {
        CommandRun run = CommandRun.of("board", "--lang", "en");
        assertThat(run.lines()).contains("As of 2018-12-31", "6 sections · 52 tasks · 71 rows");
        assertThat(run.status()).isZero();
    }

    @Test
    void anotherDayAnotherBoard() {
        assertThat(CommandRun.of("board", "--as-of", "2018-08-31").lines())
                .contains("Tính đến ngày 31/08/2018")
                .noneMatch(line -> line.startsWith("QUÁ HẠN"));
        assertThat(CommandRun.of("board", "--as-of", "30/6/2021").lines()).contains("Tính đến ngày 30/06/2021");
    }

    @Test
    void aFileWithoutDayIsShownAsOfToday() throws IOException {
        assertThat(CommandRun.of("board", sample().toString()).lines()).contains("Tính đến ngày 01/04/2019");
    }

    @Test
    void theSampleMayComeFromStandardInput() throws IOException {
        String text = Files.readString(sample());
        CommandRun file = CommandRun.of("board", sample().toString(), "--as-of", "2018-12-31");
        assertThat(CommandRun.withInput(text, "board", "-", "--as-of", "2018-12-31")
                        .out())
                .isEqualTo(file.out())
                .isNotEmpty();
        assertThat(CommandRun.withInput(
                                Normalizer.normalize(text, Normalizer.Form.NFD), "board", "-", "--as-of", "2018-12-31")
                        .out())
                .isEqualTo(file.out());
    }

    @Test
    void aUnitSeesWhatItLeadsAndCooperatesIn() {
        CommandRun run = CommandRun.of("board", "--unit", "Học viện Tư pháp");
        assertThat(run.lines()).contains("1 mục · 2 nhiệm vụ · 2 dòng kết quả");
        assertThat(run.out()).contains("IV/2/2.4 ", "IV/2/2.5 ").doesNotContain("VI/1 ");
    }

    @Test
    void aUnitThatNobodyKnowsIsWrongUsage() {
        CommandRun run = CommandRun.of("board", "--unit", "Xưởng phim hoạt hình");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Xưởng phim hoạt hình");
    }

    @Test
    void reportsMakeTheDifference() throws IOException {
        Path reports = write("p.csv", "path,row,done_on,note\nIII/4/4.1,1,2018-09-30,\nVI/11,3,2018-10-01,\n");
        CommandRun run =
                CommandRun.of("board", sample().toString(), "--as-of", "2018-12-31", "--progress", reports.toString());
        assertThat(run.out()).contains("xong 30/09/2018").contains("xong 01/10/2018,");
        assertThat(run.status()).isZero();
    }

    @Test
    void badReportsAreNamedAndTheGoodOnesKept() throws IOException {
        Path reports =
                write("p.csv", "path,row,done_on,note\nIII/4/4.1,1,sớm,\nVII/1,1,2018-10-01,\nVI/11,3,2018-10-01,\n");
        CommandRun run =
                CommandRun.of("board", sample().toString(), "--as-of", "2018-12-31", "--progress", reports.toString());
        assertThat(run.err())
                .contains(reports + ":2:0: error CSV-007 ")
                .contains(reports + ":3:0: error PLAN-021 ")
                .contains("VII/1#1");
        assertThat(run.out()).contains("xong 01/10/2018").doesNotContain("xong 25/09/2018");
        assertThat(run.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-13-01", "31/02/2018", "2018", "hôm qua"})
    void aDayThatIsNoneIsWrongUsage(String day) {
        CommandRun run = CommandRun.of("board", "--as-of", day);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void filesThatCannotBeReadAreWrongUsage() {
        for (String file : List.of("no-such-file.txt", "", folder.toString(), "a\u0000b")) {
            CommandRun run = CommandRun.of("board", file);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("tiendo: ").hasLineCount(1);
        }
    }

    @Test
    void anEmptyFileHasNoBoard() throws IOException {
        CommandRun run = CommandRun.of("board", write("empty.txt", "").toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(" error DOC-001 ");
    }

    @Test
    void wrongUsageSaysSo() {
        assertThat(CommandRun.of().status()).isEqualTo(2);
        assertThat(CommandRun.of("bord").status()).isEqualTo(2);
        assertThat(CommandRun.of("board", "--unknown").status()).isEqualTo(2);
        assertThat(CommandRun.of("plan").status()).isEqualTo(2);
    }

    @Test
    void helpIsInTheChosenLanguage() {
        CommandRun vietnamese = CommandRun.of("board", "--help");
        CommandRun english = CommandRun.of("board", "--help", "--lang=en");
        assertThat(vietnamese.status()).isZero();
        assertThat(vietnamese.out()).contains("Cách dùng:", "--as-of", "tính đến ngày nào");
        assertThat(english.out()).contains("Usage:", "--as-of", "the day of which");
        assertThat(CommandRun.of("--help").out()).contains("board", "plan", "timelines");
    }

    @Test
    void planOfTheRealDocument() {
        Path document = document("2057-qd-btp-2018.lines.txt");
        CommandRun run = CommandRun.of("board", document.toString(), "--as-of", "2018-12-31");

        assertThat(run.lines()).contains("6 mục · 52 nhiệm vụ · 71 dòng kết quả");
        assertThat(run.out())
                .contains("2057/QĐ-BTP", "26/07/2018")
                .contains("Quý II/2018 (1)", "Quý III/2018 (3)", "Quý I/2019 (2)", "Quý II/2019 (3)");
        assertThat(run.lines()).anyMatch(line -> line.startsWith("  TCTHADS "));
        assertThat(run.status()).isZero();
    }

    private static Path document(String name) {
        String folder = System.getProperty("tiendo.documents", "");
        Path file = Path.of(folder).resolve(name);
        Assumptions.assumeTrue(!folder.isEmpty() && Files.exists(file), "document " + name + " is not here");
        return file;
    }

    private Path sample() throws IOException {
        Path file = folder.resolve(Sample.PLAN);
        Files.write(file, Sample.openPlan().readAllBytes());
        return file;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String resource(String name) throws IOException {
        return new String(BoardCommandTest.class.getResourceAsStream(name).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aPlanOfAWorkYearHasItsQuarters() {
        String plan = """
                KẾ HOẠCH
                Công tác năm 2026

                I. NỘI DUNG

                1. Nhiệm vụ 1: Rà soát hồ sơ lưu trữ

                - Kết quả đạt được: Danh mục hồ sơ.

                - Tiến độ thực hiện: 01/10/2025 - 30/9/2026.

                - Đơn vị chủ trì: Văn phòng.

                2. Nhiệm vụ 2: Số hóa tài liệu

                - Kết quả đạt được: Kho dữ liệu.

                - Tiến độ thực hiện: Trước ngày 15/11/2025.

                - Đơn vị chủ trì: Văn phòng.
                """;

        assertThat(CommandRun.withInput(plan, "board", "-", "--as-of", "2026-01-01")
                        .out())
                .contains("Quý IV năm công tác 2026 (1)", "Quý I năm công tác 2026 (1)");
        assertThat(CommandRun.withInput(plan, "board", "-", "--as-of", "2026-01-01", "--basis", "calendar")
                        .out())
                .contains("Quý III/2026 (1)", "Quý IV/2025 (1)");
    }
}
