package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.plan.Plan;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Language;
import vn.tiendo.result.Parsed;

/** Cells that slid into another row are named; tables in which none did raise no alarm. */
class SlidCellsTest {
    /** What is said of a row whose cells may be another's. */
    private static final Set<DocumentCode> SLID = EnumSet.of(
            DocumentCode.ROWS_DISPLACED,
            DocumentCode.PRODUCT_OF_NEIGHBOUR,
            DocumentCode.BEGINS_WITH_REST,
            DocumentCode.CELL_SLID,
            DocumentCode.CELL_OUT_OF_PLACE,
            DocumentCode.HEADING_WITH_CELLS,
            DocumentCode.JOINED_ROW,
            DocumentCode.TIMELINE_NOT_UNDERSTOOD);

    private static final int SEEDS = 10;

    private static Set<Integer> named(ScannedTable table) {
        return named(ReaderFixture.readText(table.print()));
    }

    private static Set<Integer> named(Parsed<Plan> parsed) {
        Set<Integer> lines = new TreeSet<>();
        for (Diagnostic diagnostic : parsed.diagnostics()) {
            boolean product =
                    "products".equals(diagnostic.arguments().get("detail")) && is(diagnostic, DocumentCode.EMPTY_CELL);
            boolean slid = diagnostic.code() instanceof DocumentCode code && SLID.contains(code);
            if (slid || product || is(diagnostic, DocumentCode.NO_ROW)) {
                lines.add(diagnostic.location().line());
            }
        }
        return lines;
    }

    private static boolean is(Diagnostic diagnostic, DocumentCode code) {
        return diagnostic.code() == code;
    }

    private static List<ScannedTable> tables(int perPage) {
        List<ScannedTable> tables = new ArrayList<>(ScannedTable.ownTables(perPage));
        for (String sample : List.of("health-2024.lines.txt", "forest-2022.lines.txt")) {
            tables.add(ScannedTable.of(sample, ReaderFixture.planOf(ReaderFixture.sample(sample)), perPage));
        }
        return tables;
    }

    /** What is said of products without marks. */
    private static final Set<DocumentCode> PRODUCTS =
            EnumSet.of(DocumentCode.SEVERAL_PRODUCTS, DocumentCode.PRODUCTS_DIVIDED);

    private static void assertNoAlarm(ScannedTable table) {
        Parsed<Plan> parsed = ReaderFixture.readText(table.print());
        assertThat(named(parsed)).as(table.name()).isEmpty();
        assertThat(parsed.diagnostics())
                .as(table.name())
                .noneMatch(diagnostic -> diagnostic.code() instanceof DocumentCode code && PRODUCTS.contains(code));
    }

    @ParameterizedTest
    @CsvSource({"5", "6", "7", "8", "9", "11", "14", "1000"})
    void noAlarmWhereNothingSlid(int perPage) {
        tables(perPage).forEach(SlidCellsTest::assertNoAlarm);
    }

    @ParameterizedTest
    @CsvSource({"6", "9", "14", "1000"})
    void noAlarmInOriginalsPrintedAsTables(int perPage) {
        Plan lines = ReaderFixture.planOf(ReaderFixture.original(ReaderFixture.LINES));
        assertNoAlarm(ScannedTable.of("2018", lines, perPage));
        Plan work = ReaderFixture.planOf(ReaderFixture.original("ke-hoach-gia-lai-2026.txt"));
        assertNoAlarm(ScannedTable.of("2026", work.items().subList(1, 2), perPage));
    }

    /** Of a hundred rows whose cells slid, how many are named, and how many alarms there are at other rows. */
    @ParameterizedTest
    @CsvSource({
        "DOWN, 90, 1",
        "UP, 95, 1",
        "MERGED, 97, 1",
        "INTO_HEADING, 99, 1",
        "CUT, 99, 1",
        "PRODUCT_LOST, 100, 1",
        "SIDEWAYS, 99, 1",
        // Where the set that has no place is lost, or two are exchanged, only the words can tell.
        "DOWN_AND_LOST, 65, 4",
        "SWAPPED, 40, 1",
    })
    void namesRowsWhoseCellsSlid(Slides kind, int leastNamed, int mostFalse) {
        int touched = 0;
        int hit = 0;
        int wrong = 0;
        int caught = 0;
        int cases = 0;
        for (int perPage : new int[] {6, 9, 1000}) {
            for (ScannedTable table : tables(perPage)) {
                for (int seed = 0; seed < SEEDS; seed++) {
                    ScannedTable slid = table.copy();
                    if (!kind.apply(slid, new Random(seed * 31L + kind.name().length()))) {
                        continue;
                    }
                    Set<Integer> truth = slid.touchedLines();
                    Set<Integer> named = named(slid);
                    cases++;
                    touched += truth.size();
                    hit += (int) truth.stream().filter(named::contains).count();
                    wrong += (int)
                            named.stream().filter(line -> !truth.contains(line)).count();
                    caught += truth.stream().anyMatch(named::contains) ? 1 : 0;
                }
            }
        }
        assertThat(hit * 100).as("%d of %d rows", hit, touched).isGreaterThanOrEqualTo(touched * leastNamed);
        assertThat(wrong * 100).as("%d alarms at other rows", wrong).isLessThanOrEqualTo(touched * mostFalse);
        if (kind != Slides.SWAPPED) {
            assertThat(caught).as("slides of which something is named").isEqualTo(cases);
        }
    }

    private static final String HEADER = "TT\tNội dung\tSản phẩm\tThời hạn\tĐơn vị chủ trì\n";

    @Test
    void saysWhichRowLacksItsCellsAndWhichHasTwoSets() {
        Parsed<Plan> parsed = ReaderFixture.readText(HEADER + """
                1\tKiểm kê hiện vật bảo tàng\tSổ kiểm kê hiện vật\tQuý I/2029\tSở Văn hóa
                2\tIn vé tham quan\t\t\t
                3\tThuê hướng dẫn viên\tVé tham quan mới\tQuý II/2029\tSở Tài chính
                4\tTu bổ mái đình\tHợp đồng thuê hướng dẫn viên Mái đình được tu bổ\tQuý III/2029 Năm 2030\tSở Nội vụ
                5\tTrồng cây trước đền\t40 cây trước đền\tNăm 2030\tSở Văn hóa
                """);
        List<Diagnostic> displaced = parsed.diagnostics().stream()
                .filter(diagnostic -> is(diagnostic, DocumentCode.ROWS_DISPLACED))
                .toList();
        assertThat(displaced.stream().map(Diagnostic::text)).containsExactly("2", "3", "4");
        assertThat(displaced.get(1).arguments()).containsEntry("empty", "2").containsEntry("several", "4");
        assertThat(displaced.get(1).message(Language.ENGLISH)).contains("2 has none of its own", "4 has more");
        assertThat(displaced.get(1).message(Language.VIETNAMESE)).contains("2 không có ô nào");
        // Nothing is moved.
        assertThat(ReaderFixture.task(parsed.value().orElseThrow(), "3")
                        .deliverables()
                        .get(0)
                        .products())
                .containsExactly("Vé tham quan mới");
    }

    @Test
    void saysWhichWordsNameTheNeighbour() {
        Parsed<Plan> parsed = ReaderFixture.readText(HEADER + """
                1\tNuôi tôm càng xanh trong ruộng lúa\tMô hình nuôi tôm\tQuý I/2029\tSở Nông nghiệp
                2\tĐóng tàu vỏ thép cho ngư dân\tQuy trình nuôi tôm càng xanh\tQuý II/2029\tSở Nông nghiệp
                3\tXây chợ cá đầu mối\tChợ cá đầu mối\tNăm 2030\tSở Công Thương
                """);
        assertThat(parsed.diagnostics())
                .filteredOn(diagnostic -> is(diagnostic, DocumentCode.PRODUCT_OF_NEIGHBOUR))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.arguments())
                            .containsEntry("task", "2")
                            .containsEntry("neighbour", "1")
                            .containsEntry("detail", "càng xanh, nuôi tôm, tôm càng");
                    assertThat(warning.location().line()).isEqualTo(3);
                });
    }

    @Test
    void theRestOfACutCellIsNamedBehindTheHeaderThatShowsTheCut() {
        Parsed<Plan> parsed = ReaderFixture.readText(HEADER
                + "1\tKhoan giếng ở bản xa và bàn giao\tGiếng khoan theo tiêu chuẩn của\tQuý I/2029\tSở Xây dựng\n"
                + "TT\tNội dung cho dân\tSản phẩm\tThời hạn\tĐơn vị chủ trì\n"
                + "2\tLắp bồn lọc\tBộ Y tế. Bồn lọc được lắp\tQuý II/2029\tSở Y tế\n");
        assertThat(ReaderFixture.found(parsed)).contains("4 BEGINS_WITH_REST", "2 CUT_AT_PAGE_END");
    }

    @Test
    void manyRowsWithoutCellsTakeLinearTime() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 1; i <= 5_000; i++) {
            text.append(i).append(i % 5 == 0 ? "\tTập huấn\t\t\t\n" : "\tTập huấn\tHội nghị\tNăm 2029\tSở Y tế\n");
        }
        assertThat(named(ReaderFixture.readText(text.toString()))).hasSize(1_000);
    }
}
