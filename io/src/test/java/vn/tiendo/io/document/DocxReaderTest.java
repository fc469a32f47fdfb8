package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.io.document.DocxFile.listed;
import static vn.tiendo.io.document.DocxFile.p;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.plan.Footnote;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PlanIndex;
import vn.tiendo.plan.Task;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;

/** What Word writes into a file and what it only shows. */
class DocxReaderTest {
    private static final ReaderLimits LIMITS = new ReaderLimits(64L << 20, 200_000, 100_000, 12);

    private static final String NUMBERING = "<w:abstractNum w:abstractNumId=\"7\">"
            + level(0, "upperRoman", "%1.", "") + level(1, "decimal", "%2.", "")
            + level(2, "decimal", "%2.%3.", "") + level(3, "lowerLetter", "%4)", "")
            + level(4, "bullet", "\uF0B7", "") + level(5, "bullet", "+", "")
            + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"8\">" + level(0, "upperRoman", "%1", "")
            + level(1, "decimal", "Điều %1.%2.", "<w:isLgl/>") + level(2, "decimalZero", "%3", "")
            + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/>"
            + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";

    private static String level(int index, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + index + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static List<Block> blocks(DocxFile file, Findings findings) {
        return PieceBlocks.of(
                new DocxReader(LIMITS, findings).read(file.bytes()).pieces(), findings);
    }

    private static List<String> lines(DocxFile file) {
        return blocks(file, new Findings("plan.docx")).stream()
                .map(block -> block instanceof Block.Text text ? text.text() : ((Block.Row) block).text())
                .toList();
    }

    private static List<Diagnostic> named(Parsed<Plan> parsed, DocumentCode code) {
        return parsed.diagnostics().stream()
                .filter(found -> found.code() == code)
                .toList();
    }

    @Test
    void numbersThatWordComputesAreRead() {
        DocxFile file = DocxFile.of(listed("1", 0, "MỤC TIÊU")
                        + listed("1", 1, "Chung")
                        + listed("1", 1, "Riêng")
                        + listed("1", 2, "Một")
                        + listed("1", 2, "Hai")
                        + listed("1", 3, "Ý đầu")
                        + listed("1", 4, "Gạch đầu dòng")
                        + listed("1", 5, "Dấu cộng")
                        + listed("1", 3, "Ý sau")
                        + listed("1", 0, "NHIỆM VỤ")
                        + listed("1", 1, "Lại từ đầu")
                        + p("Chữ thường")
                        + listed("1", 1, "Tiếp"))
                .part("numbering", "numbering", NUMBERING);
        assertThat(lines(file))
                .containsExactly(
                        "I. MỤC TIÊU",
                        "1. Chung",
                        "2. Riêng",
                        "2.1. Một",
                        "2.2. Hai",
                        "a) Ý đầu",
                        "- Gạch đầu dòng",
                        "+ Dấu cộng",
                        "b) Ý sau",
                        "II. NHIỆM VỤ",
                        "1. Lại từ đầu",
                        "Chữ thường",
                        "2. Tiếp");
    }

    @Test
    void listsStartAnewAndShowDigitsOnly() {
        DocxFile file = DocxFile.of(listed("2", 0, "x")
                        + listed("2", 1, "y")
                        + listed("2", 2, "z")
                        + listed("1", 0, "một")
                        + listed("3", 0, "năm")
                        + listed("3", 0, "sáu"))
                .part("numbering", "numbering", NUMBERING);
        assertThat(lines(file)).containsExactly("I x", "Điều 1.1. y", "01 z", "I. một", "V. năm", "VI. sáu");
    }

    @ParameterizedTest
    @CsvSource({
        "1, upperRoman, I",
        "4, lowerRoman, iv",
        "27, lowerLetter, aa",
        "28, upperLetter, BB",
        "9, decimalZero, 09",
        "12, decimalZero, 12",
        "3, thaiCounting, 3",
        "0, upperRoman, 0",
        "5000, upperRoman, 5000"
    })
    void numberFormats(int count, String format, String shown) {
        assertThat(WordNumbering.format(count, format)).isEqualTo(shown);
    }

    @Test
    void listsMayComeFromStyles() {
        DocxFile file = DocxFile.of("<w:p><w:pPr><w:pStyle w:val=\"De2\"/></w:pPr><w:r><w:t>Điểm</w:t></w:r></w:p>")
                .part("numbering", "numbering", NUMBERING)
                .part(
                        "styles",
                        "styles",
                        "<w:style w:type=\"paragraph\" w:styleId=\"De1\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/>"
                                + "<w:numId w:val=\"1\"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>"
                                + "<w:style w:type=\"paragraph\" w:styleId=\"De2\"><w:basedOn w:val=\"De1\"/></w:style>");
        assertThat(blocks(file, new Findings(""))).containsExactly(new Block.Text(1, 0, false, true, "1. Điểm"));
    }

    @Test
    void runsAreJoinedAndMarksOfLayoutAreRead() {
        DocxFile file =
                DocxFile.of("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Kế ho</w:t></w:r><w:r><w:rPr><w:b w:val=\"true\"/>"
                        + "</w:rPr><w:t>ạch</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>Số: 5/KH-SYT</w:t><w:tab/><w:t>Hà Nội, ngày 1 tháng 2 năm 2024</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>dòng một</w:t><w:br/><w:t>dòng hai</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>thi\u00AD hành</w:t><w:softHyphen/><w:noBreakHyphen/><w:t>x</w:t></w:r></w:p>"
                        + "<w:p><w:hyperlink><w:r><w:t>trong liên kết</w:t></w:r></w:hyperlink></w:p>"
                        + "<w:sdt><w:sdtPr><w:alias w:val=\"a\"/></w:sdtPr><w:sdtContent>" + p("trong ô nội dung")
                        + "</w:sdtContent></w:sdt>"
                        + "<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>điều khoản</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText>"
                        + "<w:fldChar w:fldCharType=\"separate\"/><w:t>kết quả</w:t></w:r></w:p>");
        assertThat(lines(file))
                .containsExactly(
                        "Kế hoạch",
                        "Số: 5/KH-SYT  Hà Nội, ngày 1 tháng 2 năm 2024",
                        "dòng một",
                        "dòng hai",
                        "thi hành-x",
                        "trong liên kết",
                        "trong ô nội dung",
                        "ĐIỀU KHOẢN",
                        "kết quả");
        assertThat(((Block.Text) blocks(file, new Findings("")).get(0)).strong())
                .isTrue();
    }

    @Test
    void deletedTextIsLeftOutAndInsertedTextReadAndBothAreNamed() {
        Parsed<Plan> parsed = ReaderFixture.read(DocxFile.of(p("I. MỤC TIÊU")
                        + "<w:p><w:r><w:t>1. Trồng </w:t></w:r><w:del><w:r><w:delText>mười</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>hai mươi</w:t></w:r></w:ins><w:r><w:t> cây</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>2. Một việc</w:t></w:r></w:p>"
                        + p(" nối liền"))
                .bytes());
        Plan plan = parsed.value().orElseThrow();
        assertThat(ReaderFixture.task(plan, "I/1").title()).isEqualTo("Trồng hai mươi cây");
        assertThat(ReaderFixture.task(plan, "I/2").title()).isEqualTo("Một việc nối liền");
        assertThat(named(parsed, DocumentCode.TRACKED_DELETION)).singleElement().satisfies(found -> {
            assertThat(found.text()).isEqualTo("mười");
            assertThat(found.location().line()).isEqualTo(2);
        });
        assertThat(named(parsed, DocumentCode.TRACKED_INSERTION))
                .extracting(Diagnostic::text)
                .containsExactly("hai mươi");
    }

    @Test
    void whatIsNotPrintedIsNamed() {
        Parsed<Plan> parsed = ReaderFixture.read(DocxFile.of(p("I. MỤC TIÊU")
                        + "<w:p><w:r><w:t>1. Việc</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>chữ ẩn</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:pict><w:txbxContent>" + p("DỰ THẢO") + "</w:txbxContent></w:pict></w:r></w:p>")
                .part("header1", "hdr", p("Trang đầu"))
                .part("footer1", "ftr", p("Trang cuối"))
                .bytes());
        Plan plan = parsed.value().orElseThrow();
        assertThat(ReaderFixture.task(plan, "I/1").title()).isEqualTo("Việc");
        assertThat(named(parsed, DocumentCode.HIDDEN_TEXT))
                .extracting(Diagnostic::text)
                .containsExactly("chữ ẩn");
        assertThat(named(parsed, DocumentCode.TEXT_BOX))
                .extracting(Diagnostic::text)
                .containsExactly("DỰ THẢO");
        assertThat(plan.unplaced()).extracting(line -> line.text()).containsExactly("DỰ THẢO");
        assertThat(named(parsed, DocumentCode.RUNNING_TITLE))
                .extracting(Diagnostic::text)
                .containsExactly("Trang đầu", "Trang cuối");
    }

    @Test
    void footnotesAreKeptWithTheirMarkAndOutOfTheSentence() {
        Parsed<Plan> parsed = ReaderFixture.read(DocxFile.of(p("I. MỤC TIÊU")
                        + "<w:p><w:r><w:t>1. Thi hành</w:t></w:r><w:r><w:footnoteReference w:id=\"4\"/></w:r>"
                        + "<w:r><w:t> xong trên 84%</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>2. Việc khác</w:t></w:r><w:r><w:footnoteReference w:id=\"9\"/></w:r></w:p>")
                .part(
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote><w:footnote w:id=\"9\">"
                                + p("Hai") + "</w:footnote><w:footnote w:id=\"4\">" + p("Một") + "</w:footnote>")
                .bytes());
        Plan plan = parsed.value().orElseThrow();
        Task first = ReaderFixture.task(plan, "I/1");
        assertThat(first.title()).isEqualTo("Thi hành xong trên 84%");
        assertThat(first.footnotes()).containsExactly(new Footnote("1", "Một", 2));
        assertThat(ReaderFixture.task(plan, "I/2").footnotes()).containsExactly(new Footnote("2", "Hai", 3));
    }

    @Test
    void aTableOfContentsIsNoOutline() {
        Parsed<Plan> parsed = ReaderFixture.read(DocxFile.of(
                        "<w:p><w:pPr><w:pStyle w:val=\"M1\"/></w:pPr><w:r><w:t>I. MỤC TIÊU</w:t><w:tab/><w:t>3</w:t></w:r></w:p>"
                                + p("I. MỤC TIÊU") + p("1. Việc"))
                .part(
                        "styles",
                        "styles",
                        "<w:style w:type=\"paragraph\" w:styleId=\"M1\"><w:name w:val=\"TOC 1\"/></w:style>")
                .bytes());
        assertThat(parsed.value().orElseThrow().items()).hasSize(1);
        assertThat(named(parsed, DocumentCode.FURNITURE)).hasSize(1);
    }

    @Test
    void cellsOfUnequalEdgesStandInTheirColumn() {
        String grid = "<w:tblGrid>" + "<w:gridCol w:w=\"600\"/><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"40\"/>"
                + "<w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"1500\"/></w:tblGrid>";
        DocxFile file = DocxFile.of("<w:tbl>" + grid
                + row(cell("TT", 1, ""), cell("Nội dung", 2, ""), cell("Thời hạn", 1, ""), cell("Chủ trì", 1, ""))
                + row(cell("1", 1, ""), cell("Tập huấn", 1, ""), cell("Quý I/2024", 2, ""), cell("Sở Y tế", 1, ""))
                + row(cell("2", 1, ""), cell("Kiểm tra", 2, ""), cell("Quý II/2024", 1, ""), cell("", 1, "<w:vMerge/>"))
                + "</w:tbl>");
        assertThat(lines(file))
                .containsExactly(
                        "TT | Nội dung | Thời hạn | Chủ trì",
                        "1 | Tập huấn | Quý I/2024 | Sở Y tế",
                        "2 | Kiểm tra | Quý II/2024 | ");
        Block.Row last = (Block.Row) blocks(file, new Findings("")).get(2);
        assertThat(last.cells().stream()
                        .map(Block.Cell::merged)
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")))
                .isEqualTo("false false false true");
    }

    @Test
    void aProductMergedOverTasksIsThatOfEach() {
        Plan plan = ReaderFixture.planOf(DocxFile.of("<w:tbl>"
                        + row(
                                cell("TT", 1, ""),
                                cell("Nội dung", 1, ""),
                                cell("Sản phẩm", 1, ""),
                                cell("Thời hạn", 1, ""))
                        + row(
                                cell("1", 1, ""),
                                cell("Khảo sát", 1, ""),
                                cell("Báo cáo", 1, "<w:vMerge w:val=\"restart\"/>"),
                                cell("Quý I/2027", 1, ""))
                        + row(
                                cell("2", 1, ""),
                                cell("Kiểm tra", 1, ""),
                                cell("", 1, "<w:vMerge/>"),
                                cell("Quý II/2027", 1, ""))
                        + row(cell("3", 1, ""), cell("Tập huấn", 1, ""), cell("", 1, ""), cell("Quý II/2027", 1, ""))
                        + "</w:tbl>")
                .bytes());
        assertThat(PlanIndex.of(plan).rows().stream().map(row -> row.id() + " " + row.products()))
                .containsExactly("1#1 [Báo cáo]", "2#1 [Báo cáo]", "3#1 []");
    }

    @Test
    void aTableWithinACellIsNamedAndItsRowsAreParagraphs() {
        String inner = "<w:tbl>" + row(cell("a", 1, ""), cell("b", 1, "")) + row(cell("c", 1, ""), cell("d", 1, ""))
                + "</w:tbl>";
        DocxFile file = DocxFile.of("<w:tbl>" + row(cell("TT", 1, ""), cell("Nội dung", 1, ""), cell("Sản phẩm", 1, ""))
                + row(cell("1", 1, ""), "<w:tc>" + p("Lập bảng") + inner + "<w:p/></w:tc>", cell("Bảng", 1, ""))
                + "</w:tbl>");
        Findings findings = new Findings("");
        Block.Row row = (Block.Row) blocks(file, findings).get(1);
        assertThat(row.cell(1).parts()).extracting(Block.Part::text).containsExactly("Lập bảng", "a | b", "c | d");
        assertThat(findings.inOrder()).extracting(Diagnostic::code).containsExactly(DocumentCode.NESTED_TABLE);
    }

    @Test
    void rowsThatATrackedChangeDeletesAreLeftOutAndNamed() {
        DocxFile file = DocxFile.of("<w:tbl>" + row(cell("TT", 1, ""), cell("Nội dung", 1, ""), cell("Sản phẩm", 1, ""))
                + "<w:tr><w:trPr><w:del/></w:trPr>" + cell("1", 1, "") + cell("Bỏ", 1, "") + cell("x", 1, "")
                + "</w:tr>"
                + row(cell("1", 1, ""), cell("Giữ", 1, ""), cell("y", 1, "")) + "</w:tbl>");
        Findings findings = new Findings("");
        assertThat(blocks(file, findings)).hasSize(2);
        assertThat(findings.inOrder()).extracting(Diagnostic::text).containsExactly("1 | Bỏ | x");
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String cell(String text, int span, String properties) {
        return "<w:tc><w:tcPr><w:gridSpan w:val=\"" + span + "\"/>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }
}
