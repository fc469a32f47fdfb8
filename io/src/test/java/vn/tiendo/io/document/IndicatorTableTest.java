package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PrintedTarget;
import vn.tiendo.plan.Task;
import vn.tiendo.plan.UnplacedLine;
import vn.tiendo.result.Parsed;

/** Tables whose rows are indicators. */
class IndicatorTableTest {
    private static final String HEAD = "BỘ CÔNG THƯƠNG\nKẾ HOẠCH\nPhát triển ngành năm 2027\nI. CHỈ TIÊU\n";

    private static Parsed<Plan> read(String table) {
        return ReaderFixture.readText(HEAD + table + "\nII. GIẢI PHÁP\n1. Mở rộng thị trường.\n");
    }

    private static List<String> lines(Parsed<Plan> parsed) {
        return ReaderFixture.tasks(parsed.value().orElseThrow()).stream()
                .map(IndicatorTableTest::line)
                .toList();
    }

    private static String line(Task task) {
        StringBuilder line = new StringBuilder(task.path() + " " + task.title());
        task.targets().forEach(target -> line.append(" | ").append(target(target)));
        task.deliverables().forEach(row -> line.append(" < ").append(row.lead()).append(row.cooperating()));
        return line.toString();
    }

    private static String target(PrintedTarget target) {
        return target.indicator() + " " + target.comparator().orElse("")
                + target.value().orElse("") + " " + target.unit().orElse("-") + " \""
                + target.text().orElse("") + "\"";
    }

    @Test
    void aRowIsAPointWithItsTargets() {
        Parsed<Plan> parsed = read("""
                TT\tChỉ tiêu\tĐơn vị tính\tThực hiện năm 2026\tKế hoạch năm 2027\tĐơn vị chủ trì\tGhi chú
                (1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)
                1\tSản lượng điện\tTỷ kWh\t280,6\t306,4\tVụ Dầu khí chủ trì, phối hợp với Văn phòng Bộ\tcả nhập khẩu
                \tTrong đó: điện gió\tTỷ kWh\t25\t≥ 27\t\t
                2\tTăng trưởng xuất khẩu\t%\t-4,4\t6 - 7\tVụ Kế hoạch\t
                """);
        assertThat(lines(parsed))
                .containsExactly(
                        "I CHỈ TIÊU",
                        "I/1 Sản lượng điện | Sản lượng điện 306.4 count \"306,4 Tỷ kWh\" | Trong đó: điện gió >=27 count"
                                + " \"≥ 27 Tỷ kWh\" < [Vụ Dầu khí][Văn phòng Bộ]",
                        "I/2 Tăng trưởng xuất khẩu | Tăng trưởng xuất khẩu >=6 % \"6 - 7%\" | Tăng trưởng xuất khẩu <=7 %"
                                + " \"6 - 7%\" < [Vụ Kế hoạch][]",
                        "II GIẢI PHÁP",
                        "II/1 Mở rộng thị trường.");
        assertThat(parsed.value().orElseThrow().unplaced().stream().map(UnplacedLine::text))
                .containsExactly(
                        "Sản lượng điện, Thực hiện năm 2026: 280,6",
                        "Sản lượng điện, Ghi chú: cả nhập khẩu",
                        "Trong đó: điện gió, Thực hiện năm 2026: 25",
                        "Tăng trưởng xuất khẩu, Thực hiện năm 2026: -4,4");
        assertThat(ReaderFixture.found(parsed))
                .allMatch(found -> found.endsWith("NO_TARGET_COLUMN") || found.endsWith("TABLE_HEADER"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                STT\tTên chỉ tiêu\tĐVT\tMục tiêu năm 2027\tCơ quan chủ trì
                1\tTuổi thọ\tTuổi\t75\tVụ Dầu khí
                """,
                """
                | TT | Các chỉ tiêu chủ yếu | Đơn vị | Năm 2027 | Đơn vị thực hiện |
                |--|--|--|--|--|
                | 1 | Tuổi thọ | Tuổi | 75 | Vụ Dầu khí |
                """,
                """
                TT   Chỉ tiêu     Đơn vị tính   Kế hoạch   Đơn vị chủ trì
                1    Tuổi thọ     Tuổi          75         Vụ Dầu khí
                """,
                """
                TT\tĐơn vị chủ trì\tChỉ tiêu\tKế hoạch 2027\tĐơn vị tính
                1\tVụ Dầu khí\tTuổi thọ\t75\tTuổi
                """,
            })
    void labelsVary(String table) {
        Parsed<Plan> parsed = read(table);
        assertThat(lines(parsed)).contains("I/1 Tuổi thọ | Tuổi thọ 75 count \"75 Tuổi\" < [Vụ Dầu khí][]");
        assertThat(parsed.value().orElseThrow().unplaced()).isEmpty();
        assertThat(ReaderFixture.found(parsed)).allMatch(found -> !found.contains("UN"));
    }

    @Test
    void severalYearsUnderOneLabel() {
        Parsed<Plan> parsed = ReaderFixture.readText("""
                <html><body><p>BỘ Y TẾ</p><p><b>KẾ HOẠCH</b></p><p>Năm 2027</p><p>I. CHỈ TIÊU</p><table>
                <tr><th rowspan=2>TT</th><th rowspan=2>Chỉ tiêu</th><th rowspan=2>ĐVT</th><th colspan=2>Mục tiêu</th>
                <th rowspan=2>Đơn vị chủ trì</th></tr><tr><th>Năm 2027</th><th>Năm 2030</th></tr>
                <tr><td>1</td><td>Xã có bác sĩ</td><td>%</td><td>90</td><td>trên 95</td><td rowspan=2>Cục Y tế dự phòng</td></tr>
                <tr><td>2</td><td>Giường bệnh</td><td>Giường</td><td>1.250</td><td>3.000</td></tr>
                </table></body></html>
                """);
        assertThat(lines(parsed))
                .containsExactly(
                        "I CHỈ TIÊU",
                        "I/1 Xã có bác sĩ | Xã có bác sĩ (Mục tiêu Năm 2027) 90 % \"90%\" | Xã có bác sĩ (Mục tiêu Năm"
                                + " 2030) >95 % \"trên 95%\" < [Cục Y tế dự phòng][]",
                        "I/2 Giường bệnh | Giường bệnh (Mục tiêu Năm 2027) 1250 count \"1.250 Giường\" | Giường bệnh"
                                + " (Mục tiêu Năm 2030) 3000 count \"3.000 Giường\"");
        assertThat(ReaderFixture.task(parsed.value().orElseThrow(), "I/2")
                        .inherited()
                        .toString())
                .isEqualTo("{LEAD=I/1}");
    }

    @Test
    void withoutNumbersTheTargetsAreOfThePointAbove() {
        Parsed<Plan> parsed = read("""
                Chỉ tiêu\tĐơn vị tính\tKế hoạch
                Chợ đạt chuẩn\tChợ\t12
                Hộ có điện\t%\t99,8
                """);
        assertThat(lines(parsed))
                .contains("I CHỈ TIÊU | Chợ đạt chuẩn 12 count \"12 Chợ\" | Hộ có điện 99.8 % \"99,8%\"");
    }

    @Test
    void whatIsNoValueIsNamedAndKept() {
        Parsed<Plan> parsed = read("""
                TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch
                1\tNhập siêu\t%\tkhông đáng kể
                2\tTồn kho\t%\t
                """);
        assertThat(ReaderFixture.found(parsed))
                .containsExactly("5 TABLE_HEADER", "6 TARGET_NOT_UNDERSTOOD", "7 TARGET_CELL_EMPTY");
        assertThat(parsed.value().orElseThrow().unplaced().stream().map(UnplacedLine::text))
                .containsExactly("Nhập siêu: không đáng kể", "Tồn kho: %");
    }

    @Test
    void aTableOfUnitsIsNone() {
        Parsed<Plan> parsed = read("""
                STT\tĐơn vị\tChỉ tiêu giao (%)
                1\tCục Điện lực\t85
                """);
        assertThat(parsed.value().orElseThrow().unitTargets()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2027",
                "TT\tĐơn vị\tChỉ tiêu giao về việc (%)\tChỉ tiêu giao về tiền (%)"
            })
    void aHeaderWithoutRowsLeavesTheTableBehindIt(String header) {
        Parsed<Plan> parsed = read(header + """

                TT\tNội dung công việc\tĐơn vị chủ trì\tThời gian thực hiện
                1\tKiểm tra an toàn hồ đập\tVụ Dầu khí\tQuý III/2027
                """);
        Task task = parsed.value().orElseThrow().items().get(0).items().get(0);
        assertThat(task.title()).isEqualTo("Kiểm tra an toàn hồ đập");
        assertThat(task.deliverables().get(0).timeline().orElseThrow().text()).isEqualTo("Quý III/2027");
        assertThat(ReaderFixture.found(parsed)).contains("5 TABLE_HEADER", "6 TABLE_HEADER");
    }
}
