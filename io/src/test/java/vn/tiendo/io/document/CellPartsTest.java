package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.org.UnitMatch;
import vn.tiendo.org.UnitRegister;
import vn.tiendo.time.TimelineParser;

/** What the parts of a table are told by: labels, offices, units, timelines, bases, marks. */
class CellPartsTest {
    private final UnitCells units = new UnitCells(UnitRegister.standard());
    private final TimelineCells timelines = new TimelineCells(TimelineParser.standard());

    @ParameterizedTest
    @CsvSource({
        "TT, NUMBER",
        "STT, NUMBER",
        "Nội dung công việc, CONTENT",
        "NHIỆM VỤ CỤ THỂ, CONTENT",
        "Lãnh đạo Bộ phụ trách, LEADER",
        "Lãnh đạo UBND tỉnh chỉ đạo, LEADER",
        "Sản phẩm đạt được, PRODUCT",
        "Kết quả, PRODUCT",
        "'Kết quả, sản phẩm', PRODUCT",
        "Thời hạn hoàn thành, TIMELINE",
        "Tiến độ thực hiện, TIMELINE",
        "Đơn vị chủ trì, LEAD",
        "'Cơ quan, đơn vị chủ trì', LEAD",
        "Cơ quan phối hợp, COOPERATING",
        "Căn cứ xác định nhiệm vụ, BASIS",
        "Ghi chú, NOTE",
        "Thời gian trình BTV, TIMELINE",
        "Thời hạn trình Chính phủ, TIMELINE",
        "Thời gian kết thúc, TIMELINE",
        "Thời gian bắt đầu - kết thúc, TIMELINE",
        "Ngày hoàn thành, TIMELINE",
        "Hình thức văn bản, PRODUCT",
        "Hình thức sản phẩm, PRODUCT",
        "Dự kiến kết quả, PRODUCT",
        "Kết quả cụ thể, PRODUCT",
        "Cơ quan chủ trì tham mưu, LEAD",
        "Đơn vị đầu mối thực hiện, LEAD",
        "Đơn vị phụ trách, LEAD",
        "Cơ quan soạn thảo, LEAD",
        "Bộ phận phối hợp, COOPERATING",
        "Người phụ trách, LEADER",
        "Danh mục nhiệm vụ cụ thể, CONTENT",
    })
    void labels(String label, Column column) {
        assertThat(Column.find(label)).hasValue(column);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nội dung văn bản cần thay đổi ngay",
                "Kết quả thi đua",
                "Thời tiết",
                "Thời gian bắt đầu",
                "Thời gian bắt đầu thực hiện",
                "Đơn vị",
                "Căn cứ Luật Đất đai",
                ""
            })
    void noLabels(String text) {
        assertThat(Column.find(text)).isEmpty();
    }

    @Test
    void textBehindALabel() {
        assertThat(Column.behind("Nội dung công việc hướng dẫn", "Nội dung công việc"))
                .hasValue("hướng dẫn");
        assertThat(Column.behind("Nội dung công việc", "Nội dung công việc")).hasValue("");
        assertThat(Column.behind("Nội dung", "Nội dung công việc")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thứ trưởng phụ trách lâm nghiệp",
                "Bộ trưởng",
                "Phó Chủ tịch UBND tỉnh",
                "Phó Chủ tịch Nguyễn Văn Bình",
                "Lãnh đạo Cục",
            })
    void offices(String text) {
        assertThat(Leaders.isLeader(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bộ trưởng ký quyết định.",
                "Chủ tịch hóa công tác",
                "Sở Tư pháp",
                "Thứ trưởng quyết định việc này"
            })
    void noOffices(String text) {
        assertThat(Leaders.isLeader(text)).isFalse();
    }

    @Test
    void officesInARow() {
        assertThat(Leaders.divide("Thứ trưởng phụ trách lâm nghiệp Thứ trưởng phụ trách tài chính"))
                .containsExactly("Thứ trưởng phụ trách lâm nghiệp", "Thứ trưởng phụ trách tài chính");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Tổng cục Thuế Các Cục Thuế Các Chi cục Thuế; Tổng cục Thuế|Các Cục Thuế|Các Chi cục Thuế; 3",
                "Các Cục THADS Các Chi cục THADS; Các Cục THADS|Các Chi cục THADS; 2",
                "Vụ Tổ chức cán bộ, BTP Đảng ủy BTP; Vụ Tổ chức cán bộ, BTP|Đảng ủy BTP; 1",
                "Sở Y tế; Sở Y tế; 1",
                "TCTHADS Cục THADS tỉnh Gia Lai; TCTHADS|Cục THADS tỉnh Gia Lai; 1",
                "Văn phòng UBND tỉnh; Văn phòng UBND tỉnh; 1",
                "Văn phòng HĐND và UBND xã Phòng Kinh tế; Văn phòng HĐND và UBND xã|Phòng Kinh tế; 1",
                "Sở Tư pháp Văn phòng Ủy ban nhân dân tỉnh; Sở Tư pháp|Văn phòng Ủy ban nhân dân tỉnh; 1",
                "Sở Tư pháp Văn phòng Tỉnh ủy; Sở Tư pháp|Văn phòng Tỉnh ủy; 1",
                "Văn phòng, UBND các xã; Văn phòng|UBND các xã; 1",
                "BCĐ THADScác cấp; BCĐ THADScác cấp; 1",
            })
    void unitsInARow(String text, String expected, int leads) {
        List<UnitMatch> found = units.findAll(text).orElseThrow();
        assertThat(String.join(
                        "|", found.stream().map(unit -> unit.ref().text()).toList()))
                .isEqualTo(expected);
        assertThat(UnitCells.leads(found)).isEqualTo(leads);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Năm 2018; 1",
                "Năm 2018 Năm 2019; 2",
                "Thường xuyên Năm 2019 Hàng năm; 3",
                "Theo KH đầu tư - Hàng năm - Thường xuyên; 3",
                "Theo Kế hoạch đầu tư - xây dựng; 1",
                "Tháng 5/2019 Kỳ họp thứ 7, QH khóa XIV; 2",
                "Báo cáo; 0",
                "Năm 2018 Báo cáo; 0",
            })
    void timelinesInARow(String text, int count) {
        assertThat(timelines.divide(text)).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Mục 4.1 Quyết định số 77/QĐ-BYT ngày 05/3/2024; true",
                "Phụ lục văn bản kèm theo Quyết định số 77/QĐ-BYT ngày 05/3/2024; true",
                "Nghị quyết số 12/NQ-CP của Chính phủ; true",
                "Tổng kết Nghị quyết số 12/NQ-CP; false",
                "Quyết định phê duyệt; false",
                "Kế hoạch số 12/KH-BTP được gửi cho các tỉnh; false",
            })
    void bases(String text, boolean basis) {
        assertThat(BasisCells.isBasis(text)).isEqualTo(basis);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- Đề án | - Đề án",
                "<ul> <li>Tờ rơi</li> <li>Phóng sự</li> </ul> | - Tờ rơi - Phóng sự",
                "<p>Một</p><p>Hai</p> | Một Hai",
                "<b>Tỷ lệ < 84% &amp; hơn</b> | Tỷ lệ < 84% & hơn",
                "**Đậm** thường | Đậm thường",
            })
    void marksOfCells(String source, String text) {
        assertThat(CellMarkup.read(source, 1).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## **2. Các nhiệm vụ** | 2. Các nhiệm vụ",
                "*(Ban hành kèm theo)* | (Ban hành kèm theo)",
                "**Điều 1.** Ban hành | Điều 1. Ban hành",
                "Tỷ lệ < 84% | Tỷ lệ < 84%",
                "# | #",
            })
    void marksOfLines(String source, String text) {
        assertThat(Markup.plain(source).text()).isEqualTo(text);
    }
}
