package vn.tiendo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.org.UnitRef;
import vn.tiendo.org.UnitRegister;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.plan.CompletionReport;
import vn.tiendo.plan.Deliverable;
import vn.tiendo.plan.DeliverableId;
import vn.tiendo.plan.DocumentInfo;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanBoard;
import vn.tiendo.plan.PlanQuery;
import vn.tiendo.plan.Task;
import vn.tiendo.result.Language;
import vn.tiendo.time.TimelineParser;
import vn.tiendo.time.YearBasis;

class BoardPrinterTest {
    private static final LocalDate AS_OF = LocalDate.of(2018, 12, 31);

    private static final Plan PLAN = Plan.builder()
            .document(DocumentInfo.builder()
                    .number("9/KH-SYT")
                    .date(LocalDate.of(2018, 7, 1))
                    .title("Kế hoạch năm 2018")
                    .build())
            .addItems(task(
                    "I",
                    "Mục một",
                    task("I/1", "Việc đúng hạn", row("Quý III/2018", "Vụ A", "Báo cáo")),
                    task(
                            "I/2",
                            "Việc muộn",
                            row("Quý III/2018", "Vụ A", "Đề án"),
                            row("Tháng 11/2018", "Vụ B", "Tờ trình")),
                    task("I/3", "Việc quá hạn", row("Quý IV/2017", "Vụ B", "Quy chế"))))
            .addItems(task(
                    "II",
                    "Mục hai",
                    task("II/1", "Việc chưa đến hạn", row("Quý I/2019", "Vụ A", "Thông tư")),
                    task("II/2", "Việc định kỳ", row("Hàng quý", "Vụ A", "Báo cáo quý")),
                    task("II/3", "Việc thường xuyên", row("Thường xuyên", "Vụ C", "Tin, bài")),
                    task("II/4", "Việc chờ", row("Khi phát sinh", "Vụ C", "Văn bản")),
                    task("II/5", "Việc theo kế hoạch khác", row("Theo Kế hoạch đầu tư", "Vụ C", "Trụ sở"))))
            .build();

    private static final List<CompletionReport> REPORTS = List.of(
            CompletionReport.done(DeliverableId.parse("I/1#1"), LocalDate.of(2018, 9, 30)),
            CompletionReport.done(DeliverableId.parse("I/2#1"), LocalDate.of(2018, 10, 3)));

    @Test
    void eachRowStandsWhereItBelongs() throws IOException {
        String board = print(100, false, Language.VIETNAMESE, YearBasis.CALENDAR, Optional.empty());

        assertThat(board).contains("""
                        9/KH-SYT · 01/07/2018
                        Kế hoạch năm 2018
                        Tính đến ngày 31/12/2018
                        2 mục · 8 nhiệm vụ · 9 dòng kết quả
                        """);
        assertThat(section(board, "TÌNH HÌNH CHUNG"))
                .containsExactly(
                        "Hoàn thành đúng hạn             1",
                        "Hoàn thành quá hạn              1",
                        "Quá hạn                         2",
                        "Chưa đến hạn                    1",
                        "Thường xuyên                    1",
                        "Định kỳ                         1",
                        "Khi có sự kiện                  1",
                        "Theo văn bản khác hoặc chưa rõ  1",
                        "Cộng                            9");
        assertThat(section(board, "QUÁ HẠN (2)"))
                .anyMatch(line -> line.startsWith("I/2#2 ") && line.endsWith("quá hạn 31 ngày"))
                .anyMatch(line -> line.startsWith("I/3 ") && line.endsWith("quá hạn 365 ngày"));
        assertThat(section(board, "HOÀN THÀNH QUÁ HẠN (1)")).anyMatch(line -> line.contains("xong 03/10/2018"));
        assertThat(section(board, "THEO QUÝ (việc có hạn, 4 quý)").stream().filter(line -> line.startsWith("Quý")))
                .containsExactly("Quý IV/2017 (1)", "Quý III/2018 (2)", "Quý IV/2018 (1)", "Quý I/2019 (1)");
        assertThat(section(board, "ĐỊNH KỲ (1)")).anyMatch(line -> line.endsWith("kỳ tới 31/12/2018"));
        assertThat(section(board, "THƯỜNG XUYÊN (1)")).anyMatch(line -> line.startsWith("II/3 "));
        assertThat(section(board, "KHI CÓ SỰ KIỆN (1)")).anyMatch(line -> line.startsWith("II/4 "));
        assertThat(section(board, "THEO VĂN BẢN KHÁC HOẶC CHƯA RÕ THỜI HẠN (1)"))
                .anyMatch(line -> line.startsWith("II/5 "));
    }

    @Test
    void unitsAreListedWithTheirRows() throws IOException {
        List<String> leads =
                section(print(100, false, Language.ENGLISH, YearBasis.CALENDAR, Optional.empty()), "BY LEAD UNIT (3)");
        assertThat(leads)
                .anySatisfy(
                        line -> assertThat(line.split(" +")).containsExactly("Vụ", "A", "4", "·", "1", "1", "1", "1"))
                .contains("→ I/1 I/2#1 II/1 II/2");
        assertThat(leads.get(1)).startsWith("Vụ A");
    }

    @Test
    void quartersOfTheWorkYearHaveItsNames() throws IOException {
        assertThat(print(100, false, Language.VIETNAMESE, YearBasis.WORK_YEAR, Optional.empty()))
                .contains(
                        "Quý I năm công tác 2018 (1)", "Quý IV năm công tác 2018 (2)", "Quý II năm công tác 2019 (1)");
    }

    @Test
    void aUnitSeesItsOwnRows() throws IOException {
        String board = print(100, false, Language.VIETNAMESE, YearBasis.CALENDAR, Optional.of("Vụ B"));
        assertThat(board)
                .contains("Đơn vị: Vụ B", "1 mục · 2 nhiệm vụ · 2 dòng kết quả")
                .doesNotContain("Việc định kỳ");
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 140})
    void linesFitTheScreen(int columns) throws IOException {
        String board = print(columns, false, Language.VIETNAMESE, YearBasis.CALENDAR, Optional.empty());
        assertThat(board.lines())
                .allSatisfy(line -> assertThat(DisplayText.width(line)).isLessThanOrEqualTo(columns));
    }

    @Test
    void coloursAreOnlyForScreens() throws IOException {
        String plain = print(100, false, Language.VIETNAMESE, YearBasis.CALENDAR, Optional.empty());
        String coloured = print(100, true, Language.VIETNAMESE, YearBasis.CALENDAR, Optional.empty());
        assertThat(plain).doesNotContain("\u001b");
        assertThat(coloured).contains("\u001b[31m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void decomposedLettersAreAlignedLikeComposedOnes() throws IOException {
        assertThat(DisplayText.clean(Normalizer.normalize("Việc quá hạn", Normalizer.Form.NFD)))
                .isEqualTo("Việc quá hạn");
    }

    /** The lines of a section, without indent, from its heading to the next empty line. */
    private static List<String> section(String board, String heading) {
        List<String> lines = board.lines().toList();
        int first = lines.indexOf(heading);
        assertThat(first).as(heading).isNotNegative();
        return lines.subList(first + 1, lines.size()).stream()
                .takeWhile(line -> !line.isEmpty())
                .map(String::strip)
                .toList();
    }

    private static String print(int columns, boolean colours, Language language, YearBasis basis, Optional<String> unit)
            throws IOException {
        PlanBoard whole = PlanBoard.of(PlanQuery.of(PLAN, UnitRegister.standard()), REPORTS, AS_OF);
        PlanBoard board = unit.map(whole::ofUnit).orElse(whole);
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintWriter(Writer.nullWriter()),
                columns,
                colours,
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        Labels labels = Labels.of(language);
        StringWriter out = new StringWriter();
        new BoardPrinter(board, ImmutableList.of(), new QuarterNames(basis, labels), labels, terminal, out).print();
        return out.toString();
    }

    private static Task task(String path, String title, Task... items) {
        return task(path, title).items(ImmutableList.copyOf(items)).build();
    }

    private static Task task(String path, String title, Deliverable... rows) {
        return task(path, title).deliverables(ImmutableList.copyOf(rows)).build();
    }

    private static Task.Builder task(String path, String title) {
        Task.Builder task = Task.builder();
        OutlinePath at = OutlinePath.parse(path);
        task.path(at).number(at.last()).title(title);
        return task;
    }

    private static Deliverable row(String timeline, String lead, String product) {
        return Deliverable.builder()
                .timeline(TimelineParser.standard().parse(timeline).orThrow())
                .addLead(UnitRef.of(lead))
                .addProducts(product)
                .build();
    }
}
