package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PrintedTarget;
import vn.tiendo.plan.UnitTargets;
import vn.tiendo.plan.UnplacedLine;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;

/** Tables that set targets for units, under many kinds of header. */
class TargetTableTest {
    private static final String ARTICLE = """
            Điều 1. Giao chỉ tiêu
            1. Bảo đảm tỷ lệ giải quyết trên 90% về việc (chi tiết tại Phụ lục 1).
            Phụ lục 1
            BẢNG GIAO CHỈ TIÊU
            """;

    private static Parsed<Plan> read(String table) {
        return ReaderFixture.readText(ARTICLE + table);
    }

    private static List<String> targets(Parsed<Plan> parsed) {
        return parsed.value().orElseThrow().unitTargets().stream()
                .map(TargetTableTest::text)
                .toList();
    }

    private static String text(UnitTargets unit) {
        return unit.unit() + ": "
                + unit.targets().stream().map(TargetTableTest::text).collect(Collectors.joining("; "));
    }

    private static String text(PrintedTarget target) {
        return target.indicator()
                + target.comparator().map(sign -> " " + sign).orElse("")
                + " " + target.value().orElse("-")
                + target.unit().map(unit -> " " + unit).orElse("");
    }

    private static List<Diagnostic> named(Parsed<Plan> parsed, DocumentCode code) {
        return parsed.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == code)
                .toList();
    }

    private static List<String> unplaced(Parsed<Plan> parsed) {
        return parsed.value().orElseThrow().unplaced().stream()
                .map(UnplacedLine::text)
                .toList();
    }

    @Test
    void aHeaderOverTwoRowsWithLettersBelow() {
        Parsed<Plan> parsed = read("""
                STT\tĐƠN VỊ\tCHỈ TIÊU GIAO (Đơn vị tính %)\t
                \t\tChỉ tiêu về việc/Số phải giải quyết\tChỉ tiêu về tiền/Số phải giải quyết
                A\tB\tC\tD
                1\tSở Y tế\t90\t43,6
                2\tSở Tư pháp\t91,25\t44
                """);
        assertThat(targets(parsed))
                .containsExactly(
                        "Sở Y tế: by-case 90 %; by-amount 43.6 %", "Sở Tư pháp: by-case 91.25 %; by-amount 44 %");
        PrintedTarget first =
                parsed.value().orElseThrow().unitTargets().get(0).targets().get(0);
        assertThat(first.line()).hasValue(8);
        assertThat(first.text()).isEmpty();
        assertThat(named(parsed, DocumentCode.TABLE_HEADER)).hasSize(3);
        assertThat(unplaced(parsed)).isEmpty();
    }

    @Test
    void columnsThatNameYearsBelowAHeadingOfTargets() {
        Parsed<Plan> parsed = read("""
                TT\tĐơn vị\tNăm 2026\tNăm 2027
                1\tPhòng Kiểm tra\t95%\t98%
                2\tPhòng Kế toán\t96,5%\ttrên 99%
                """);
        assertThat(targets(parsed))
                .containsExactly(
                        "Phòng Kiểm tra: Năm 2026 95 %; Năm 2027 98 %",
                        "Phòng Kế toán: Năm 2026 96.5 %; Năm 2027 > 99 %");
        assertThat(named(parsed, DocumentCode.TABLE_HEADER)).hasSize(1);
        assertThat(unplaced(parsed)).isEmpty();
    }

    @Test
    void partsOfTheYearTakeTheLabelAboveThem() {
        Parsed<Plan> parsed = read("""
                TT\tĐơn vị\tChỉ tiêu thu nợ (triệu đồng)\t
                \t\t6 tháng đầu năm\tCả năm
                1\tPhòng Kiểm tra\t12.500\t30.000
                """);
        assertThat(targets(parsed))
                .containsExactly("Phòng Kiểm tra: Chỉ tiêu thu nợ (triệu đồng) 6 tháng đầu năm 12500;"
                        + " Chỉ tiêu thu nợ (triệu đồng) Cả năm 30000");
    }

    @Test
    void aTableWithAColumnForEachUnit() {
        Parsed<Plan> parsed = read("""
                STT\tChỉ tiêu\tVăn phòng Sở\tPhòng Kiểm tra\tPhòng Kế toán
                1\tTỷ lệ về việc (%)\t83,2\ttrên 84\t83,5
                2\tTỷ lệ về tiền (%)\t46,45\t-\tchưa giao
                3\tSố cuộc kiểm tra\t4\t2\t≥ 1
                """);
        assertThat(targets(parsed))
                .containsExactly(
                        "Văn phòng Sở: by-case 83.2 %; by-amount 46.45 %; Số cuộc kiểm tra 4 count",
                        "Phòng Kiểm tra: by-case > 84 %; Số cuộc kiểm tra 2 count",
                        "Phòng Kế toán: by-case 83.5 %; Số cuộc kiểm tra >= 1 count");
        assertThat(named(parsed, DocumentCode.TARGET_CELL_EMPTY)).hasSize(1);
        assertThat(named(parsed, DocumentCode.TARGET_NOT_UNDERSTOOD)).hasSize(1);
        assertThat(unplaced(parsed)).containsExactly("by-amount: chưa giao");
        assertThat(named(parsed, DocumentCode.ANNEX_MISSING)).isEmpty();
    }

    @Test
    void aTableOfTextUnderNamesOfUnitsSetsNothing() {
        Parsed<Plan> parsed = read("""
                STT\tNội dung\tVăn phòng Sở\tPhòng Kiểm tra
                1\tHọp giao ban\tThứ hai\tThứ ba
                """);
        assertThat(targets(parsed)).isEmpty();
        assertThat(unplaced(parsed)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đơn vị: %", "Đơn vị tính: %", "(ĐVT: %)"})
    void theMeasureAboveATableIsNoPartOfItsTitle(String measure) {
        Parsed<Plan> parsed = read(measure + "\n" + """
                TT\tĐơn vị\tChỉ tiêu kiểm tra
                1\tPhòng Kiểm tra\t84
                """);
        assertThat(targets(parsed)).containsExactly("Phòng Kiểm tra: Chỉ tiêu kiểm tra 84 %");
        assertThat(ReaderFixture.task(parsed.value().orElseThrow(), "Phụ lục 1").title())
                .isEqualTo("BẢNG GIAO CHỈ TIÊU");
    }

    @Test
    void yearsBeforeThatOfTheHeadingTellResults() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                Điều 1. Giao chỉ tiêu
                Phụ lục 1
                CHỈ TIÊU NĂM 2027
                TT\tĐơn vị\tNăm 2026\tNăm 2027
                1\tPhòng Kiểm tra\t95%\t98%
                """);
        assertThat(targets(parsed)).containsExactly("Phòng Kiểm tra: Năm 2027 98 %");
        assertThat(unplaced(parsed)).containsExactly("Phòng Kiểm tra: 95%");
    }

    @Test
    void resultsInShortAreNoTargets() {
        Parsed<Plan> parsed = read("""
                TT\tĐơn vị\tTiêm chủng (%)\t
                \t\tTH 2026\tKH 2027
                1\tPhòng Kiểm tra\t93\t95
                """);
        assertThat(targets(parsed))
                .hasSize(1)
                .allSatisfy(text -> assertThat(text).endsWith("KH 2027 95 %"));
    }

    @Test
    void aRowOfValuesIsNoHeader() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                Điều 1. Kết quả kiểm tra
                TT\tĐơn vị\tĐã kiểm tra\tĐạt yêu cầu
                1\tPhòng Kiểm tra\t95%\t98%
                2\tPhòng Kế toán\t96%\t99%
                """);
        assertThat(targets(parsed)).isEmpty();
        assertThat(unplaced(parsed)).hasSize(3);
    }

    @Test
    void whatTheArticleComparesAndTheTableOnlyPrintsIsNamed() {
        Parsed<Plan> parsed = read("""
                STT\tĐơn vị\tChỉ tiêu về việc (%)
                1\tSở Y tế\t90
                2\tSở Tư pháp\t92
                """);
        assertThat(named(parsed, DocumentCode.COMPARISON_ONLY_IN_TEXT))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.text()).isEqualTo("trên 90%");
                    assertThat(found.location().line()).isEqualTo(2);
                });
        assertThat(named(parsed, DocumentCode.ANNEX_MISSING)).isEmpty();
    }

    @Test
    void otherColumnsInAnotherOrder() {
        Parsed<Plan> parsed = read("""
                Tỷ lệ hồ sơ đúng hạn (%)\tCơ quan\tSố lượng bài viết\tGhi chú
                ≥ 95\tSở Y tế\t12\tgiao thêm
                trên 96,5\tSở Tư pháp\t1.200\t
                97%\tUBND tỉnh\tít nhất 02 bài/quý\t
                98.5\tVăn phòng UBND tỉnh\t14\t
                """);
        assertThat(targets(parsed))
                .containsExactly(
                        "Sở Y tế: Tỷ lệ hồ sơ đúng hạn (%) >= 95 %; Số lượng bài viết 12 count",
                        "Sở Tư pháp: Tỷ lệ hồ sơ đúng hạn (%) > 96.5 %; Số lượng bài viết 1200 count",
                        "UBND tỉnh: Tỷ lệ hồ sơ đúng hạn (%) 97 %; Số lượng bài viết >= 2 count",
                        "Văn phòng UBND tỉnh: Tỷ lệ hồ sơ đúng hạn (%) 98.5 %; Số lượng bài viết 14 count");
        assertThat(unplaced(parsed)).containsExactly("Sở Y tế: giao thêm");
        assertThat(named(parsed, DocumentCode.NO_TARGET_COLUMN)).hasSize(1);
    }

    @Test
    void totalsAndHeadingsOfGroupsAreNoUnits() {
        Parsed<Plan> parsed = read("""
                TT\tTên đơn vị\tChỉ tiêu giao năm 2026 (%)\t
                \t\tVề việc\tVề tiền
                (1)\t(2)\t(3)\t(4)
                I\tKhối sở, ngành\t\t
                1\tSở Y tế\t90\t40
                II\tKhối huyện\t\t
                2\tUBND huyện Phú Bình\t91\t41
                \tTổng cộng\t90,5\t40,5
                """);
        assertThat(targets(parsed))
                .containsExactly(
                        "Sở Y tế: by-case 90 %; by-amount 40 %", "UBND huyện Phú Bình: by-case 91 %; by-amount 41 %");
        assertThat(named(parsed, DocumentCode.TOTAL_ROW)).hasSize(1);
        assertThat(named(parsed, DocumentCode.TARGETS_WITHOUT_UNIT)).hasSize(2);
        assertThat(unplaced(parsed)).hasSize(3);
    }

    @Test
    void emptyCellsAndWhatIsNoValueAreNamed() {
        Parsed<Plan> parsed = read("""
                STT\tĐơn vị\tVề việc (%)\tVề tiền (%)
                1\tSở Y tế\t90\t
                2\tSở Tư pháp\tchưa giao\t44
                3\tHội quán Bến Xưa\t-\t45
                4\tSở Y tế\t91\t46
                """);
        assertThat(targets(parsed))
                .containsExactly(
                        "Sở Y tế: by-case 90 %",
                        "Sở Tư pháp: by-amount 44 %",
                        "Hội quán Bến Xưa: by-amount 45 %",
                        "Sở Y tế: by-case 91 %; by-amount 46 %");
        assertThat(named(parsed, DocumentCode.TARGET_CELL_EMPTY)).hasSize(2);
        assertThat(named(parsed, DocumentCode.TARGET_NOT_UNDERSTOOD))
                .singleElement()
                .satisfies(found -> assertThat(found.text()).isEqualTo("chưa giao"));
        assertThat(named(parsed, DocumentCode.UNIT_UNKNOWN))
                .extracting(Diagnostic::text)
                .containsExactly("Hội quán Bến Xưa");
        assertThat(named(parsed, DocumentCode.TARGETS_TWICE)).hasSize(1);
        assertThat(unplaced(parsed)).containsExactly("Sở Tư pháp: chưa giao");
    }

    @Test
    void personsAreUnitsToo() {
        Parsed<Plan> parsed = read("""
                STT\tChấp hành viên\tTỷ lệ thi hành xong về việc\tTỷ lệ thi hành xong về tiền
                1\tNguyễn Văn Bình\t90,5\t51
                2\tTrần Thị Hoa\t89\t50
                """);
        assertThat(targets(parsed))
                .containsExactly(
                        "Nguyễn Văn Bình: by-case 90.5 %; by-amount 51 %",
                        "Trần Thị Hoa: by-case 89 %; by-amount 50 %");
        assertThat(named(parsed, DocumentCode.UNIT_UNKNOWN)).isEmpty();
    }

    @Test
    void aTableGoesOnBehindAPageNumberAndARepeatedHeader() {
        Parsed<Plan> parsed = read("""
                STT\tĐơn vị\tVề việc (%)
                1\tSở Y tế\t90
                7
                STT\tĐơn vị\tVề việc (%)
                2\tSở Tư pháp\t91
                """);
        assertThat(targets(parsed)).containsExactly("Sở Y tế: by-case 90 %", "Sở Tư pháp: by-case 91 %");
        assertThat(named(parsed, DocumentCode.REPEATED_HEADER)).hasSize(1);
        assertThat(named(parsed, DocumentCode.FURNITURE)).hasSize(1);
    }

    @Test
    void twoColumnsOfOneKindAreToldApartByTheLabelsAbove() {
        Parsed<Plan> parsed = read("""
                STT\tĐơn vị\tÁn dân sự (%)\t\tÁn hành chính (%)\t
                \t\tVề việc\tVề tiền\tVề việc\tVề tiền
                1\tSở Y tế\t90\t40\t80\t30
                """);
        assertThat(targets(parsed))
                .containsExactly("Sở Y tế: Án dân sự (%) Về việc 90 %; Án dân sự (%) Về tiền 40 %;"
                        + " Án hành chính (%) Về việc 80 %; Án hành chính (%) Về tiền 30 %");
    }

    @Test
    void theUnitOfPercentMayStandAboveTheTable() {
        Parsed<Plan> parsed = read("""
                Đơn vị tính: %
                STT\tĐịa phương\tChỉ tiêu giao\tKết quả năm trước
                1\tThành phố Huế\t85\t83
                """);
        assertThat(targets(parsed)).containsExactly("Thành phố Huế: Chỉ tiêu giao 85 %");
        assertThat(unplaced(parsed)).contains("Thành phố Huế: 83");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "(Kèm theo Quyết định này)\n"})
    void anAnnexThatIsAnnouncedButHasNoTableIsNamed(String rest) {
        Parsed<Plan> parsed = read(rest);
        assertThat(named(parsed, DocumentCode.ANNEX_MISSING)).hasSize(1);
        assertThat(targets(parsed)).isEmpty();
    }

    @Test
    void aTableOfTasksIsNone() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                TT\tNội dung công việc\tSản phẩm\tThời gian thực hiện\tĐơn vị chủ trì\tĐơn vị phối hợp
                1\tKiểm tra\tKiểm tra tối thiểu 2/3 số đơn vị\tNăm 2026\tSở Y tế\tSở Tư pháp
                """);
        assertThat(parsed.value().orElseThrow().unitTargets()).isEmpty();
        assertThat(parsed.value().orElseThrow().items().get(0).targets())
                .extracting(TargetTableTest::text)
                .containsExactly("Kiểm tra số đơn vị >= 2/3 fraction");
    }

    @Test
    void aTableWhoseRowsAreIndicatorsSetsNoneOfUnits() {
        Parsed<Plan> parsed = read("""
                TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch\tĐơn vị theo dõi
                1\tTỷ lệ hộ dùng nước sạch\t%\t95\tSở Y tế
                """);
        assertThat(targets(parsed)).isEmpty();
        assertThat(named(parsed, DocumentCode.TARGET_NOT_UNDERSTOOD)).isEmpty();
        assertThat(unplaced(parsed)).hasSize(1);
    }

    @Test
    void aWideAndLongTableIsReadWhole() {
        StringBuilder table = new StringBuilder("STT\tĐơn vị\tVề việc (%)\tVề tiền (%)\n");
        for (int i = 1; i <= 5000; i++) {
            table.append(i).append("\tChi cục số ").append(i).append("\t90\t45,5\n");
        }
        assertThat(targets(read(table.toString()))).hasSize(5000);
    }
}
