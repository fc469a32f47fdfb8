package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.org.UnitRef;
import vn.tiendo.plan.Footnote;
import vn.tiendo.plan.InheritableField;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanIndex;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;

/** What a browser shows of a page. */
class HtmlReaderTest {
    private static final ReaderLimits LIMITS = new ReaderLimits(64L << 20, 200_000, 100_000, 12);

    private static List<Block> blocks(String html) {
        try {
            Findings findings = new Findings("plan.html");
            RichText text = new HtmlReader(LIMITS, findings).read(html.getBytes(StandardCharsets.UTF_8));
            return PieceBlocks.of(text.pieces(), findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String html) {
        return blocks(html).stream()
                .map(block -> block.line() + " "
                        + (block instanceof Block.Text text ? text.text() : ((Block.Row) block).text()))
                .toList();
    }

    @Test
    void paragraphsLinesAndEntities() {
        assertThat(lines("""
                        <html><head><title>không</title><style>p { color: red }</style></head>
                        <body><script>var x = "không";</script>
                        <h2>K&#7871; hoạch</h2>
                        <p>Một   câu
                           dài&nbsp;&amp; gọn<br>dòng sau</p>
                        chữ trần <b>đậm</b>
                        <div>khối</div><div hidden>ẩn</div><p style="display: none">ẩn</p>
                        <!-- không --></body></html>
                        """))
                .containsExactly("3 Kế hoạch", "4 Một câu dài & gọn", "4 dòng sau", "6 chữ trần đậm", "7 khối");
    }

    @Test
    void boldIsAllOrNothing() {
        assertThat(blocks("<p><b>PHỤ</b> <strong>LỤC</strong></p><p><b>Điều 1.</b> Ban hành</p><h3>Tên</h3>"
                        + "<p style='FONT-WEIGHT: bold'>Đậm</p><p style='text-transform:uppercase'>hoa</p>"))
                .extracting(block -> ((Block.Text) block).strong() + " " + ((Block.Text) block).text())
                .containsExactly("true PHỤ LỤC", "false Điều 1. Ban hành", "true Tên", "true Đậm", "false HOA");
    }

    @Test
    void listsHaveTheirNumbers() {
        assertThat(lines("<ol type=I start=2><li>Hai<ol><li>Một</li><li value=7>Bảy<li>Tám</ol></li><li>Ba"
                        + "<ol type=a><li><p>Ý</p></li></ol><ul><li>Gạch</li></ul></li></ol>"))
                .containsExactly("1 II. Hai", "1 1. Một", "1 7. Bảy", "1 8. Tám", "1 III. Ba", "1 a. Ý", "1 - Gạch");
    }

    @Test
    void cellsThatReachOverRowsAndColumns() {
        String html = """
                <table><thead>
                <tr><th rowspan=2>TT</th><th rowspan="2">Nội dung</th><th colspan=2>Đơn vị thực hiện</th><th rowspan=2>Thời hạn</th></tr>
                <tr><th>Chủ trì</th><th>Phối hợp</th></tr></thead><tbody>
                <tr><td>1<td>Tập huấn<td rowspan=2>Sở Y tế<td>Sở Tư pháp<td>Quý I/2024
                <tr><td>2<td>Kiểm tra<td><td>Quý II/2024
                <tr><td>II<td colspan=4>KHÁC
                </table>
                """;
        assertThat(lines(html))
                .containsExactly(
                        "2 TT | Nội dung | Đơn vị thực hiện |  | Thời hạn",
                        "3 Chủ trì | Phối hợp | ",
                        "4 1 | Tập huấn | Sở Y tế | Sở Tư pháp | Quý I/2024",
                        "5 2 | Kiểm tra |  |  | Quý II/2024",
                        "6 II | KHÁC |  |  | ");
        Plan plan = ReaderFixture.planOf(html.getBytes(StandardCharsets.UTF_8));
        assertThat(ReaderFixture.task(plan, "2").inherited().toString())
                .contains("LEAD")
                .doesNotContain("TIMELINE");
    }

    @Test
    void aProductMergedOverTasksIsThatOfEach() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                <table><tr><td>TT<td>Nội dung<td>Sản phẩm<td>Thời hạn<td>Chủ trì
                <tr><td>1<td>Khảo sát<td rowspan=2>Báo cáo<td>Quý I/2024<td>Sở Y tế
                <tr><td>2<td>Kiểm tra<td>Quý II/2024<td>Sở Tư pháp
                <tr><td>3<td>Tập huấn<td><td>Quý II/2024<td>Sở Tư pháp
                <tr><td>4<td>Hội nghị<td rowspan=2>Kỷ yếu<td>Quý III/2024<td>Sở Y tế
                <tr><td><td><td>Quý IV/2024<td>Sở Nội vụ</table>
                """);
        Plan plan = parsed.value().orElseThrow();
        assertThat(ReaderFixture.task(plan, "2").inherited().get(InheritableField.PRODUCTS))
                .hasToString("1");
        assertThat(PlanIndex.of(plan).rows().stream().map(row -> row.id() + " " + row.products()))
                .containsExactly("1#1 [Báo cáo]", "2#1 [Báo cáo]", "3#1 []", "4#1 [Kỷ yếu]", "4#2 [Kỷ yếu]");
    }

    @Test
    void aTableOfTwoColumnsIsOneOfTasks() {
        Plan plan = ReaderFixture.planOf("""
                <table><tr><td>Thời gian<td>Nội dung công việc
                <tr><td>Tháng 1/2024<td>Khảo sát
                <tr><td>Quý II/2024<td>Kiểm tra</table>
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(ReaderFixture.tasks(plan))
                .extracting(task -> task.path() + " " + task.title())
                .containsExactly("1 Khảo sát", "2 Kiểm tra");
        assertThat(ReaderFixture.task(plan, "2").deliverables().get(0).timeline())
                .isPresent();
    }

    @Test
    void aProgrammeByMonths() {
        Plan plan = ReaderFixture.planOf("""
                <table><tr><td>Tháng<td>Nội dung công việc<td>Chủ trì
                <tr><td rowspan=2>Tháng 1/2024<td>Khảo sát<td>Sở Y tế
                <tr><td>Kiểm tra<td>Sở Tư pháp
                <tr><td>Quý II/2024<td>Tập huấn<td>Vụ Pháp chế Cục Thủy lợi</table>
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(PlanIndex.of(plan).rows().stream()
                        .map(row -> row.id()
                                + " "
                                + row.timeline().orElseThrow().text()
                                + " "
                                + row.lead().stream().map(UnitRef::text).toList()))
                .containsExactly(
                        "1#1 Tháng 1/2024 [Sở Y tế]",
                        "2#1 Tháng 1/2024 [Sở Tư pháp]",
                        "3#1 Quý II/2024 [Vụ Pháp chế, Cục Thủy lợi]");
    }

    @Test
    void aColumnOfNumbersMayBeEmpty() {
        Plan plan = ReaderFixture.planOf("""
                <table><tr><td>STT<td>Nội dung<td>Thời hạn<td>Chủ trì
                <tr><td><ol><li></li></ol><td>Khảo sát<td>Quý I/2024<td>Sở Y tế
                <tr><td><ol start=2><li></li></ol><td>Kiểm tra<td>Quý II/2024<td>Sở Tư pháp</table>
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(ReaderFixture.tasks(plan))
                .extracting(task -> task.path() + " " + task.title())
                .containsExactly("1 Khảo sát", "2 Kiểm tra");
    }

    @Test
    void anEmptyCellThatIsNotMergedTakesNothing() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                <table><tr><td>TT<td>Nội dung<td>Thời hạn<td>Chủ trì
                <tr><td>1<td>Tập huấn<td>Quý I/2024<td>Sở Y tế
                <tr><td>2<td>Kiểm tra<td>Quý II/2024<td></table>
                """);
        assertThat(ReaderFixture.task(parsed.value().orElseThrow(), "2").inherited())
                .isEmpty();
        assertThat(ReaderFixture.found(parsed)).contains("3 EMPTY_CELL");
    }

    @Test
    void layoutTablesAreText() {
        assertThat(
                        lines(
                                "<table><tr><td><p>SỞ Y TẾ</p><p>Số: 4/KH-SYT</p></td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
                                        + "<br>Độc lập - Tự do - Hạnh phúc</td></tr></table>"
                                        + "<table><tr><td><table><tr><td>TT<td>Nội dung<td>Sản phẩm<tr><td>1<td>a<td>b</table></td></tr></table>"))
                .containsExactly(
                        "1 SỞ Y TẾ",
                        "1 Số: 4/KH-SYT",
                        "1 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "1 Độc lập - Tự do - Hạnh phúc",
                        "1 TT | Nội dung | Sản phẩm",
                        "1 1 | a | b");
    }

    @Test
    void footnotesAreLinks() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                <html><p>I. MỤC TIÊU</p>
                <p>1. Thi hành<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> xong</p>
                <p>2. Việc <a href="#muc3">mục 3</a></p>
                <div id="ftn1"><p><a href="#_ftnref1">[1]</a> Theo Kế hoạch số 5</p></div></html>
                """);
        Plan plan = parsed.value().orElseThrow();
        assertThat(ReaderFixture.task(plan, "I/1").title()).isEqualTo("Thi hành xong");
        assertThat(ReaderFixture.task(plan, "I/1").footnotes())
                .containsExactly(new Footnote("1", "Theo Kế hoạch số 5", 2));
        assertThat(ReaderFixture.task(plan, "I/2").title()).isEqualTo("Việc mục 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1258"})
    void encodings(String name) {
        Charset charset = Charset.forName(name);
        String mark = name.startsWith("UTF-16") ? "\uFEFF" : "";
        // In windows-1258 most tones are marks of their own.
        String html = mark + "<html><meta charset=" + name + "><p>I. KÊ HOACH</p><p>1. Đông ây</p></html>";
        Plan plan = ReaderFixture.planOf(html.getBytes(charset));
        assertThat(ReaderFixture.task(plan, "I/1").title()).isEqualTo("Đông ây");
    }

    @Test
    void deepNestingIsNoMatter() {
        String open = "<div>".repeat(10_000);
        assertThat(lines("<html>" + open + "đáy" + "</div>".repeat(10_000) + "<p>sau</p>"))
                .containsExactly("1 đáy", "1 sau");
        assertThat(lines("<html>" + "<b><i>".repeat(10_000) + "chữ").get(0)).isEqualTo("1 chữ");
        String tables = "<table><tr><td>x".repeat(10_000);
        assertThat(lines("<html>" + tables)).isNotEmpty();
        assertThat(lines("<html>" + "<ul><li>y".repeat(10_000))).hasSize(10_000);
    }

    @Test
    void spansThatAreFarTooGreatAreCut() {
        List<Block> blocks = blocks("<table><tr><td>TT<td>Nội dung<td colspan=99999999 rowspan=88888888>Sản phẩm"
                + "<tr><td>1<td>a".repeat(50) + "</table>");
        assertThat(blocks).hasSize(51);
        assertThat(((Block.Row) blocks.get(0)).cells()).hasSizeLessThan(520);
    }

    @Test
    void cellsOfEmptyRowsFillNoMemory() {
        StringBuilder html = new StringBuilder("<table><tr>");
        html.append("<td rowspan=65000>x".repeat(500));
        html.append("<tr>".repeat(60_000));
        Findings findings = new Findings("");
        ReaderLimits limits = new ReaderLimits(64L << 20, 10_000, 100, 12);
        try {
            new HtmlReader(limits, findings).read(html.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(findings.inOrder()).extracting(Diagnostic::code).contains(DocumentCode.TOO_MANY_LINES);
    }
}
