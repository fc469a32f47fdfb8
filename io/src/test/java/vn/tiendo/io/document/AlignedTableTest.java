package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.io.document.ReaderFixture.problems;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.Deliverable;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;

/** Tables whose columns are set with blanks, as listings and printed pages have them. */
class AlignedTableTest {
    private static final String HEAD = "CỤC KIỂM LÂM\n\nKẾ HOẠCH\nBảo vệ rừng năm 2027\n\n";

    private static Parsed<Plan> read(String table) {
        return ReaderFixture.readText(HEAD + table);
    }

    /** Path, title, products, timeline, lead and cooperating units of each task. */
    private static List<String> rows(Parsed<Plan> parsed) {
        return ReaderFixture.tasks(parsed.value().orElseThrow()).stream()
                .map(AlignedTableTest::line)
                .toList();
    }

    private static String line(Task task) {
        StringBuilder line = new StringBuilder(task.path() + " " + task.title());
        for (Deliverable row : task.deliverables()) {
            line.append(" | ").append(String.join(" + ", row.products()));
            row.timeline()
                    .ifPresent(phrase ->
                            line.append(" @ ").append(phrase.timeline().toCanonical()));
            line.append(" < ").append(row.lead()).append(' ').append(row.cooperating());
        }
        return line.toString();
    }

    @Test
    void eachLineIsARow() {
        Parsed<Plan> parsed = read("""
                STT  Nhiệm vụ               Sản phẩm     Thời hạn     Đơn vị thực hiện
                I    TUẦN TRA
                1    Tuần tra rừng giáp     Báo cáo      Quý I/2027   Chi cục Kiểm lâm vùng I
                2    Dựng chòi canh         03 chòi      30/6/2027    Vụ Tổ chức cán bộ
                II   TUYÊN TRUYỀN
                1    Phát tờ rơi                         Hàng tháng   Văn phòng Cục
                """);
        assertThat(rows(parsed))
                .containsExactly(
                        "I TUẦN TRA",
                        "I/1 Tuần tra rừng giáp | Báo cáo @ 2027-33 < [Chi cục Kiểm lâm vùng I] []",
                        "I/2 Dựng chòi canh | 03 chòi @ 2027-06-30 < [Vụ Tổ chức cán bộ] []",
                        "II TUYÊN TRUYỀN",
                        "II/1 Phát tờ rơi |  @ RRULE:FREQ=MONTHLY;BYMONTHDAY=-1 < [Văn phòng Cục] []");
        assertThat(problems(parsed)).isEmpty();
        assertThat(parsed.value().orElseThrow().document().title()).hasValue("Bảo vệ rừng năm 2027");
    }

    @Test
    void cellsAndLabelsGoOnOverLines() {
        Parsed<Plan> parsed = read("""
                                                                    Thời hạn       Đơn vị         Đơn vị
                 TT             Công việc            Kết quả        hoàn thành     chủ trì        phối hợp
                (1)                (2)                 (3)             (4)           (5)            (6)
                ------------------------------------------------------------------------------------------
                 1   Trồng lại rừng ngập mặn      - Đề án           Quý III/2027   Vụ Pháp        Các Chi cục
                     ven biển phía nam            - Tờ trình                       chế            Kiểm lâm
                 2   Đo đạc ranh giới             Bản đồ số hóa     Trước ngày     Văn phòng
                                                  tỷ lệ nhỏ         15/11/2027     Cục
                """);
        assertThat(rows(parsed))
                .containsExactly(
                        "1 Trồng lại rừng ngập mặn ven biển phía nam | Đề án + Tờ trình @ 2027-35 < [Vụ Pháp chế] [Các"
                                + " Chi cục Kiểm lâm]",
                        "2 Đo đạc ranh giới | Bản đồ số hóa tỷ lệ nhỏ @ ../2027-11-14 < [Văn phòng Cục] []");
        assertThat(problems(parsed)).isEmpty();
    }

    @Test
    void rowsBetweenBlankLinesMayHaveTheirNumberInTheMiddle() {
        Parsed<Plan> parsed = read("""
                TT   Nội dung                  Thời gian     Cơ quan chủ trì

                     Kiểm kê rừng đặc dụng
                1    và rừng phòng hộ của      Năm 2027      Vụ Pháp chế
                     cả nước

                2    Họp giao ban              Hàng quý      Văn phòng Cục
                """);
        assertThat(rows(parsed))
                .containsExactly(
                        "1 Kiểm kê rừng đặc dụng và rừng phòng hộ của cả nước |  @ 2027 < [Vụ Pháp chế] []",
                        "2 Họp giao ban |  @ RRULE:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 < [Văn phòng Cục] []");
        assertThat(problems(parsed)).isEmpty();
    }

    @Test
    void aGroupMayReachOverColumns() {
        Parsed<Plan> parsed = read("""
                TT   Nội dung                  Thời gian     Cơ quan chủ trì
                I    HOÀN THIỆN CƠ CHẾ, CHÍNH SÁCH VỀ QUẢN LÝ, BẢO VỆ
                     RỪNG VÀ PHÁT TRIỂN KINH TẾ DƯỚI TÁN RỪNG
                1    Soạn thông tư mới         Năm 2027      Vụ Pháp chế
                """);
        assertThat(rows(parsed))
                .containsExactly(
                        "I HOÀN THIỆN CƠ CHẾ, CHÍNH SÁCH VỀ QUẢN LÝ, BẢO VỆ RỪNG VÀ PHÁT TRIỂN KINH TẾ DƯỚI TÁN RỪNG",
                        "I/1 Soạn thông tư mới |  @ 2027 < [Vụ Pháp chế] []");
        assertThat(problems(parsed)).isEmpty();
    }

    @Test
    void aLongRowIsReadIfAllItsCellsAreThere() {
        Parsed<Plan> parsed = read("""
                TT   Nội dung                  Thời gian     Cơ quan chủ trì
                1    Soạn thông tư mới         Năm 2027      Vụ Pháp chế
                2    Tập huấn cho kiểm lâm viên các vườn quốc gia   Quý II/2027   Văn phòng Cục
                3    Họp giao ban              Hàng quý      Văn phòng Cục
                """);
        assertThat(rows(parsed))
                .contains("2 Tập huấn cho kiểm lâm viên các vườn quốc gia |  @ 2027-34 < [Văn phòng Cục] []");
        assertThat(problems(parsed)).isEmpty();
    }

    @Test
    void aLineThatDoesNotKeepToTheColumnsIsKeptWholeAndIsAnError() {
        Parsed<Plan> parsed = read("""
                TT   Nội dung                  Thời gian     Cơ quan chủ trì
                1    Soạn thông tư mới         Năm 2027      Vụ Pháp chế
                2    Tập huấn cho kiểm lâm viên các vườn quốc gia        Văn phòng Cục
                3    Họp giao ban              Hàng quý      Văn phòng Cục
                """);
        assertThat(rows(parsed)).contains("2 Tập huấn cho kiểm lâm viên các vườn quốc gia Văn phòng Cục");
        assertThat(problems(parsed)).contains("8 DOC-058");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // hardly a line keeps to the columns
                """
                TT   Nội dung                  Thời gian     Cơ quan chủ trì
                1  Soạn thông tư mới về phòng cháy  Năm 2027  Vụ Pháp chế, Văn phòng Cục
                2  Tập huấn cho kiểm lâm viên các vườn  Quý II/2027
                """,
                // numbers in the middle of their rows, which nothing parts
                """
                TT   Nội dung                  Thời gian     Cơ quan chủ trì
                1    Soạn thông tư             Năm 2027      Vụ Pháp chế
                     Kiểm kê rừng đặc dụng
                2    và rừng phòng hộ của      Năm 2027      Vụ Pháp chế
                     cả nước
                """,
                // the first row begins before its number
                """
                TT   Nội dung                  Thời gian     Cơ quan chủ trì
                     Kiểm kê rừng đặc dụng
                1    và rừng phòng hộ của      Năm 2027      Vụ Pháp chế
                     cả nước
                2    Soạn thông tư             Năm 2027      Vụ Pháp chế
                """
            })
    void whatIsNotCertainIsNoTable(String table) {
        Parsed<Plan> parsed = read(table);
        assertThat(problems(parsed)).contains("6 DOC-059");
        assertThat(parsed.value().orElseThrow().items())
                .allSatisfy(task -> assertThat(task.deliverables()).isEmpty());
    }

    @Test
    void aCellThatMayBePartOfATitleIsNamed() {
        Parsed<Plan> parsed = read("""
                TT   Nội dung         Sản phẩm       Thời gian     Cơ quan chủ trì
                1    Soạn thông tư    Thông tư       Năm 2027      Vụ Pháp chế
                2    Họp giao ban     Biên bản       Hàng quý      Văn phòng Cục
                3    Giữ rừng         Kế hoạch       Quý I/2027    Vụ Pháp chế
                4    Trồng cây ở làng Đề án
                """);
        assertThat(problems(parsed)).contains("10 DOC-015");
    }

    @Test
    void whatFollowsTheTableIsText() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                BỘ VĂN HÓA

                KẾ HOẠCH
                Bảo tồn di sản năm 2028

                I. NHIỆM VỤ

                TT   Nội dung                  Thời gian     Cơ quan chủ trì
                1    Tu bổ đình làng           Năm 2028      Cục Di sản văn hóa

                II. TỔ CHỨC THỰC HIỆN
                1. Báo cáo trước ngày 10/12/2028.

                                               BỘ TRƯỞNG
                """);
        assertThat(rows(parsed))
                .containsExactly(
                        "I NHIỆM VỤ",
                        "I/1 Tu bổ đình làng |  @ 2028 < [Cục Di sản văn hóa] []",
                        "II TỔ CHỨC THỰC HIỆN",
                        "II/1 Báo cáo trước ngày 10/12/2028.");
        assertThat(parsed.value().orElseThrow().document().signer()).containsExactly("BỘ TRƯỞNG");
        assertThat(problems(parsed)).isEmpty();
    }

    @Test
    void pagesHaveTheirOwnColumns() {
        Parsed<Plan> parsed = read("""
                TT   Nội dung                  Thời gian     Cơ quan chủ trì
                1    Soạn thông tư mới         Năm 2027      Vụ Pháp chế
                                        2

                 TT     Nội dung             Thời gian       Cơ quan chủ trì
                 2      Họp giao ban         Hàng quý        Văn phòng Cục
                """);
        assertThat(rows(parsed))
                .containsExactly(
                        "1 Soạn thông tư mới |  @ 2027 < [Vụ Pháp chế] []",
                        "2 Họp giao ban |  @ RRULE:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 < [Văn phòng Cục] []");
        assertThat(problems(parsed)).isEmpty();
    }

    @Test
    void combiningMarksTakeNoColumn() {
        String table = """
                TT   Nội dung                  Thời gian     Cơ quan chủ trì
                1    Soạn thông tư mới         Năm 2027      Vụ Pháp chế
                2    Trồng rừng ngập mặn       Quý II/2027   Văn phòng Cục
                """;
        Parsed<Plan> composed = read(table);
        Parsed<Plan> decomposed = read(java.text.Normalizer.normalize(table, java.text.Normalizer.Form.NFD));
        assertThat(ReaderFixture.tasks(decomposed.value().orElseThrow()).stream()
                        .map(task -> task.deliverables()
                                .get(0)
                                .timeline()
                                .orElseThrow()
                                .timeline()))
                .containsExactlyElementsOf(ReaderFixture.tasks(composed.value().orElseThrow()).stream()
                        .map(task -> task.deliverables()
                                .get(0)
                                .timeline()
                                .orElseThrow()
                                .timeline())
                        .toList());
    }

    @Test
    void aCellSaysWhereItStands() {
        Parsed<Plan> parsed = read("""
                TT   Nội dung                  Thời gian     Cơ quan chủ trì
                1    Soạn thông tư mới         Quý V/2027    Vụ Pháp chế
                """);
        Diagnostic bad = parsed.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == DocumentCode.TIMELINE_NOT_UNDERSTOOD)
                .findFirst()
                .orElseThrow();
        assertThat(bad.location().line()).isEqualTo(7);
        assertThat(bad.location().column()).isEqualTo(32);
    }
}
