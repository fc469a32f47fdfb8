package vn.tiendo.org;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitSplitTest {
    private static final UnitRegister REGISTER = UnitRegister.standard();

    /** A list of units and its parts, divided by |. */
    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            TCTHADS                                          # TCTHADS
            Cục Lâm nghiệp và Kiểm lâm, Vụ Học sinh, sinh viên # Cục Lâm nghiệp và Kiểm lâm|Vụ Học sinh, sinh viên
            Vụ Giáo dục Chính trị và Công tác học sinh, sinh viên # Vụ Giáo dục Chính trị và Công tác học sinh, sinh viên
            Vụ Chính quyền địa phương; Sở Giao dịch          # Vụ Chính quyền địa phương|Sở Giao dịch
            Các Cục THADS, Các Chi cục THADS                 # Các Cục THADS|Các Chi cục THADS
            Các Cục THADS Các Chi cục THADS                  # Các Cục THADS|Các Chi cục THADS
            BTP TANDTC Các Cục THADS                         # BTP|TANDTC|Các Cục THADS
            Vụ Tổ chức cán bộ, BTP                           # Vụ Tổ chức cán bộ, BTP
            Thanh tra Bộ, Vụ Tổ chức cán bộ, BTP             # Thanh tra Bộ|Vụ Tổ chức cán bộ, BTP
            Thanh tra Bộ,                                    # Thanh tra Bộ
            Cục QL, XLVPHC và theo dõi THPL                  # Cục QL, XLVPHC và theo dõi THPL
            Các Bộ, ngành; UBND địa phương; Văn phòng Quốc hội # Các Bộ, ngành|UBND địa phương|Văn phòng Quốc hội
            TANDTC, VKSNDTC, Bộ Công an, NHNN, BHXH...       # TANDTC|VKSNDTC|Bộ Công an|NHNN|BHXH
            TANDTC, VKSNDTC, Bộ Công an, NHNN, BHXH…         # TANDTC|VKSNDTC|Bộ Công an|NHNN|BHXH
            TANDTC, VKSNDTC, v.v.                            # TANDTC|VKSNDTC
            TANDTC, VKSNDTC, các Bộ, ngành có liên quan      # TANDTC|VKSNDTC|các Bộ, ngành có liên quan
            UBND cấp tỉnh, cấp huyện                         # UBND cấp tỉnh, cấp huyện
            UBND cấp tỉnh, cấp huyện và cấp xã               # UBND cấp tỉnh, cấp huyện và cấp xã
            Cấp ủy, chính quyền địa phương                   # Cấp ủy, chính quyền địa phương
            Đảng ủy BTP; Cấp ủy, chính quyền địa phương      # Đảng ủy BTP|Cấp ủy, chính quyền địa phương
            VKSNDTC và các cấp; TANDTC và các cấp            # VKSNDTC và các cấp|TANDTC và các cấp
            Cơ quan Công an, Tòa án nhân dân cùng cấp # Cơ quan Công an, Tòa án nhân dân cùng cấp
            Công an, Viện kiểm sát nhân dân, Tòa án nhân dân các cấp # Công an, Viện kiểm sát nhân dân, Tòa án nhân dân các cấp
            TANDTC, VKSND các cấp                            # TANDTC|VKSND các cấp
            Ban Nội chính TW, VPCP, các đơn vị có liên quan thuộc Bộ # Ban Nội chính TW|VPCP|các đơn vị có liên quan thuộc Bộ
            BCĐ THADScác cấp                                 # BCĐ THADScác cấp
            Thanh tra Bộ; các cơ quan thông tin truyền thông # Thanh tra Bộ|các cơ quan thông tin truyền thông
            Bộ Công an, TANDTC, Ngân hàng Nhà nước, Ban Nội chính Trung ương, Thanh tra Chính phủ # Bộ Công an|TANDTC|Ngân hàng Nhà nước|Ban Nội chính Trung ương|Thanh tra Chính phủ
            Chính quyền địa phương, tổ chức, cá nhân có liên quan # Chính quyền địa phương, tổ chức, cá nhân có liên quan
            Toàn thể công chức, viên chức, người lao động    # Toàn thể công chức, viên chức, người lao động
            Các cơ quan giám sát các cấp                     # Các cơ quan giám sát các cấp
            Tổng Cục trưởng TCTHADS; Các Cục trưởng Cục THADS # Tổng Cục trưởng TCTHADS|Các Cục trưởng Cục THADS
            Bộ Y tế, Sở Giáo dục và Đào tạo                  # Bộ Y tế|Sở Giáo dục và Đào tạo
            Bộ Văn hóa, Thể thao và Du lịch, Bộ Tài chính    # Bộ Văn hóa, Thể thao và Du lịch|Bộ Tài chính
            Vụ Pháp chế - Bộ Tài chính                       # Vụ Pháp chế - Bộ Tài chính
            Vụ Pháp chế, Bộ Y tế                             # Vụ Pháp chế, Bộ Y tế
            Vụ Pháp chế, Bộ Y tế, Bộ Công an                 # Vụ Pháp chế|Bộ Y tế|Bộ Công an
            Cục Kế hoạch - Tài chính, Bộ Tài chính           # Cục Kế hoạch - Tài chính|Bộ Tài chính
            Cục Kế hoạch - Tài chính, Bộ Tư pháp             # Cục Kế hoạch - Tài chính, Bộ Tư pháp
            Cục Thuế các tỉnh                                # Cục Thuế các tỉnh
            UBND các tỉnh, thành phố trực thuộc Trung ương   # UBND các tỉnh, thành phố trực thuộc Trung ương
            Các sở, ban, ngành; UBND các xã, phường          # Các sở, ban, ngành|UBND các xã, phường
            Các sở, ban, ngành, UBND các xã, phường          # Các sở, ban, ngành|UBND các xã, phường
            các sở, ngành, địa phương liên quan              # các sở, ngành, địa phương liên quan
            UBND các huyện, thị xã, thành phố; Công an tỉnh  # UBND các huyện, thị xã, thành phố|Công an tỉnh
            THADS tỉnh, Phòng THADS khu vực                  # THADS tỉnh|Phòng THADS khu vực
            Tòa án nhân dân tỉnh và Viện KSND khu vực       # Tòa án nhân dân tỉnh|Viện KSND khu vực
            Công an, Viện KSND, TAND                         # Công an|Viện KSND|TAND
            Trại giam Kim Sơn và Trại tạm giam công an tỉnh  # Trại giam Kim Sơn|Trại tạm giam công an tỉnh
            Phòng Kiểm tra, giải quyết khiếu nại, tố cáo; Sở Tư pháp # Phòng Kiểm tra, giải quyết khiếu nại, tố cáo|Sở Tư pháp
            Sở Nội vụ, Báo và Phát thanh, Truyền hình Cà Mau và các cơ quan báo, đài # Sở Nội vụ|Báo và Phát thanh, Truyền hình Cà Mau|các cơ quan báo, đài
            Ban Tổ chức cán bộ, Cục Quản lý THADS; Khối Thi đua số 4 (Khối Nội chính) # Ban Tổ chức cán bộ, Cục Quản lý THADS|Khối Thi đua số 4 (Khối Nội chính)
            Cục Phòng vệ thương mại; Tổng cục Du lịch, Vụ Thị trường trong nước # Cục Phòng vệ thương mại|Tổng cục Du lịch|Vụ Thị trường trong nước
            Cục, Chi cục THADS                               # Cục, Chi cục THADS
            Văn phòng Bộ Công an                             # Văn phòng Bộ Công an
            UBND TP. Hồ Chí Minh, UBND tỉnh Bà Rịa - Vũng Tàu # UBND TP. Hồ Chí Minh|UBND tỉnh Bà Rịa - Vũng Tàu
            Vụ Các VDC về XDPL                               # Vụ Các VDC về XDPL
            - TCTHADS;                                       # TCTHADS
            Văn phòng, Thanh tra, các Phòng chuyên môn       # Văn phòng|Thanh tra|các Phòng chuyên môn
            Văn phòng, Thanh tra, Bộ Công an                 # Văn phòng|Thanh tra|Bộ Công an
            Thanh tra và Văn phòng                           # Thanh tra|Văn phòng
            Vụ Pháp chế, Cục Quản lý Khám, chữa bệnh         # Vụ Pháp chế|Cục Quản lý Khám, chữa bệnh
            Cục Phòng, chống HIV/AIDS và Cục Quản lý Dược    # Cục Phòng, chống HIV/AIDS|Cục Quản lý Dược
            Văn phòng UBND tỉnh và Sở Tư pháp                # Văn phòng UBND tỉnh|Sở Tư pháp
            Phòng Nghiệp vụ và Tổ chức thi hành án; Kế toán  # Phòng Nghiệp vụ và Tổ chức thi hành án|Kế toán
            Thẩm tra viên, Thư ký thi hành án, Kế toán trưởng # Thẩm tra viên|Thư ký thi hành án|Kế toán trưởng
            Sở Y tế, Bệnh viện đa khoa tỉnh, Trạm Y tế các xã # Sở Y tế|Bệnh viện đa khoa tỉnh|Trạm Y tế các xã
            Phòng Nghiệp vụ, công chức, người lao động       # Phòng Nghiệp vụ|công chức, người lao động
            Báo và Đài Phát thanh - Truyền hình tỉnh, Tỉnh đoàn # Báo và Đài Phát thanh - Truyền hình tỉnh|Tỉnh đoàn
            Hội Liên hiệp Phụ nữ tỉnh, Tỉnh đoàn             # Hội Liên hiệp Phụ nữ tỉnh|Tỉnh đoàn
            Thuế tỉnh, Thống kê tỉnh, Bảo hiểm xã hội tỉnh   # Thuế tỉnh|Thống kê tỉnh|Bảo hiểm xã hội tỉnh
            Lãnh đạo Cục; các Vụ; Trưởng các phòng           # Lãnh đạo Cục|các Vụ|Trưởng các phòng
            """)
    void listsAreDividedWhereEachPartIsKnown(String text, String parts) {
        ImmutableList<String> expected = ImmutableList.copyOf(Splitter.on('|').split(parts));
        assertThat(split(text)).isEqualTo(expected);
        assertThat(split(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .extracting(part -> Normalizer.normalize(part, Normalizer.Form.NFC))
                .isEqualTo(expected);
    }

    /** Names of other ministries, provinces and offices: a comma, và or các stands inside what the unit does. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cục Quản lý Khám, chữa bệnh",
                "Cục Phòng, chống HIV/AIDS",
                "Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ",
                "Cục Quản lý đê điều và Phòng, chống thiên tai",
                "Cục Quản lý các cơ sở giam giữ",
                "Cục Kinh tế hợp tác và Phát triển nông thôn",
                "Chi cục Quản lý chất lượng, chế biến và phát triển thị trường",
                "Sở Nông nghiệp và Môi trường",
                "Ban Quản lý các khu công nghiệp",
                "Ban quản lý dự án",
                "Văn phòng HĐND và UBND huyện",
                "Văn phòng HĐND, UBND tỉnh",
                "Văn phòng Đoàn ĐBQH và HĐND tỉnh",
                "Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh",
                "Phòng Nghiệp vụ và Tổ chức thi hành án",
                "Phòng Tổ chức cán bộ",
                "Phòng Kế toán nghiệp vụ",
                "Văn phòng",
                "Thanh tra",
                "Kế toán",
                "Lãnh đạo Cục",
                "Lãnh đạo Bộ",
                "Lãnh đạo Phòng",
                "Lãnh đạo các đơn vị",
                "Văn phòng thường trực",
                "Cơ quan thường trực",
                "Cơ quan thường trực Ban Chỉ đạo",
                "Tổ công tác",
                "Tổ công tác liên ngành",
                "Ban Tổ chức",
                "Ban Chỉ đạo",
                "Trung tâm Phục vụ hành chính công",
                "Trạm Y tế các xã",
                "Đội Quản lý thị trường số 3",
                "Các trường đại học",
                "Các bệnh viện trực thuộc Bộ",
                "Các cơ sở khám bệnh, chữa bệnh",
                "Các Chấp hành viên",
                "Trưởng các phòng",
                "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh",
            })
    void aNameMayHoldWhatDividesLists(String name) {
        assertThat(split(name)).containsExactly(name);
    }

    /** The words of area in nông thôn or xã hội name no area. */
    @Test
    void wordsThatHoldAWordOfAreaAreNone() {
        assertThat(REGISTER.findLenient("Cục Phát triển nông thôn")
                        .orElseThrow()
                        .level())
                .isEqualTo(UnitLevel.UNSPECIFIED);
        assertThat(REGISTER.findLenient("Trung tâm Bảo trợ xã hội")
                        .orElseThrow()
                        .level())
                .isEqualTo(UnitLevel.UNSPECIFIED);
        assertThat(REGISTER.findLenient("Trung tâm Văn hóa xã").orElseThrow().level())
                .isEqualTo(UnitLevel.COMMUNE);
    }

    @Test
    void lineEndsDivideOnlyWhereEachPartIsKnown() {
        assertThat(split("Các Cục THADS\nTANDTC\nVụ Tổ chức cán bộ, BTP"))
                .containsExactly("Các Cục THADS", "TANDTC", "Vụ Tổ chức cán bộ, BTP");
        assertThat(split("TANDTC, VPCP, các\n  đơn vị có liên quan thuộc Bộ"))
                .containsExactly("TANDTC", "VPCP", "các đơn vị có liên quan thuộc Bộ");
        assertThat(split("Văn phòng Bộ; các cơ quan thông tin truyền\nthông")).hasSize(2);
    }

    /** Products, titles and sentences of plans that begin like units. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "...",
                ",",
                "Công tác phối hợp được chỉ đạo kịp thời",
                "Văn bản chỉ đạo",
                "Cơ quan THADS trong sạch, không có sai phạm",
                "Ban hành cơ chế đôn đốc",
                "Cục THADS kiểm tra toàn diện tối thiểu 1/2 đơn vị",
                "Phòng ngừa vi phạm",
                "Phòng, chống tham nhũng",
                "Sở hữu trí tuệ",
                "Hội nghị quán triệt",
                "Hội nghị tổng kết, sơ kết",
                "Đoàn kiểm tra liên ngành",
                "Trường hợp chây ỳ",
                "Báo cáo tổng kết",
                "Viện dẫn điều luật",
                "Thanh tra, kiểm tra, giám sát",
                "Thứ trưởng phụ trách công tác THADS, THAHC",
                "Đơn vị chủ trì",
                "Đơn vị phối hợp",
                "Các vụ việc cưỡng chế đúng quy định",
                "Các đoàn kiểm tra, làm việc tại cơ sở",
                "Các trường hợp chây ỳ, trốn tránh",
                "Các lớp bồi dưỡng nghiệp vụ",
                "90% Cục, Chi cục THADS ban hành Kế hoạch",
                "Công chức được cử đi đào tạo",
                "Kế hoạch năm của Tổng cục, Cục, Chi cục",
                "Bộ tiêu chí đánh giá",
                "Bộ luật Tố tụng dân sự",
                "Bộ Y tế phối hợp với Bộ Công an",
                "Sở Tư pháp tổ chức hội nghị tập huấn",
                "Cục Công nghệ thông tin xây dựng phần mềm",
                "Cục Thuế hướng dẫn người nộp thuế",
                "UBND tỉnh ban hành kế hoạch",
                "BAN HÀNH KẾ HOẠCH THỰC HIỆN NGHỊ QUYẾT",
                "HỘI NGHỊ TRIỂN KHAI CÔNG TÁC",
                "CÔNG TÁC TỔ CHỨC CÁN BỘ",
                "Phòng Nghiệp vụ và Tổ chức thi hành.",
                "Đội ngũ công chức, người làm công tác THADS",
                "Quý IV/2018",
                "Thường xuyên",
                "đơn vị",
                "Bộ",
                "Cục bộ, chồng chéo",
                "Văn phòng phẩm",
                "TCTHADS, kiểm tra việc thi hành án",
                "TCTHADS và kết quả",
                "Tổ chức hội nghị",
                "Tổ chức hội nghị và Tổ chức tập huấn",
                "Thanh tra và kiểm tra",
                "Thanh tra, giám sát các đơn vị",
                "thanh tra",
                "văn phòng",
                "Văn phòng làm việc",
                "Văn phòng phẩm, thiết bị",
                "Kế toán, thống kê, báo cáo",
                "Kế toán thi hành án",
                "Lãnh đạo, chỉ đạo",
                "Lãnh đạo các đơn vị thực hiện",
                "Lãnh đạo Cục chỉ đạo",
                "Tổ công tác được thành lập",
                "Quản lý các khu công nghiệp",
                "Đội ngũ cán bộ",
                "Quỹ đất",
                "Các phòng họp, trang thiết bị",
                "Các cơ sở dữ liệu",
                "Các vụ việc",
                "Sở Du lịch, người dân",
                "Vụ Pháp chế, rà soát văn bản",
                "Cục Thuế, hướng dẫn nộp thuế",
            })
    void otherTextIsRefused(String text) {
        assertThat(REGISTER.split(text)).isEmpty();
    }

    @Test
    void aClosingStopIsRefusedUnlessAllIsRegistered() {
        assertThat(REGISTER.split("Cục Phòng vệ thương mại.")).isEmpty();
        assertThat(split("Phòng THADS khu vực.")).containsExactly("Phòng THADS khu vực");
    }

    @Test
    void cellsKeepWhatIsNotKnown() {
        ImmutableList<UnitMatch> parts =
                REGISTER.divide("TCTHADS, nhóm chuyên trách, Bộ Công an; người dân và doanh nghiệp nhỏ; Sở Nội vụ.");
        assertThat(parts)
                .extracting(part -> part.ref().text())
                .containsExactly(
                        "TCTHADS", "nhóm chuyên trách", "Bộ Công an", "người dân và doanh nghiệp nhỏ", "Sở Nội vụ");
        assertThat(parts)
                .extracting(UnitMatch::recognition)
                .containsExactly(
                        UnitRecognition.ALIAS,
                        UnitRecognition.UNKNOWN,
                        UnitRecognition.REGISTERED,
                        UnitRecognition.UNKNOWN,
                        UnitRecognition.REGISTERED);
        assertThat(REGISTER.divide(" ; . ")).isEmpty();
    }

    @Property
    void listsOfKnownUnitsAreDividedBack(@ForAll("units") List<String> units, @ForAll("separators") String separator) {
        assertThat(split(String.join(separator, units))).isEqualTo(units);
    }

    @Property
    void caseDoesNotCountForRegisteredNames(@ForAll("units") List<String> units) {
        String text = String.join("; ", units).toUpperCase(Locale.ROOT);
        assertThat(REGISTER.split(text).orElseThrow()).hasSize(units.size());
    }

    /** Whatever the text, its words are not lost. */
    @Property
    void cellsLoseNoWord(@ForAll("cells") List<String> words) {
        String text = String.join(" ", words);
        StringBuilder kept = new StringBuilder();
        REGISTER.divide(text).forEach(part -> kept.append(part.ref().text()));
        String lettersKept = lettersOf(kept.toString());
        assertThat(lettersKept).isEqualTo(lettersOf(text));
    }

    @Test
    void longAndNestedTextTakesLinearTime() {
        String nested = "các đơn vị thuộc ".repeat(230);
        String listed = "Vụ A, ".repeat(600);
        String prose = "Cục Thuế và ".repeat(330) + "?";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (String text : ImmutableList.of(nested, listed, prose)) {
                REGISTER.split(text);
                REGISTER.divide(text);
            }
            REGISTER.split("TCTHADS, ".repeat(5_000_000));
        });
    }

    @Provide
    Arbitrary<List<String>> units() {
        return Arbitraries.of(
                        "TCTHADS",
                        "Các Cục THADS",
                        "Chi cục THADS các huyện",
                        "TANDTC",
                        "Ngân hàng Nhà nước Việt Nam",
                        "Vụ Phổ biến, giáo dục pháp luật",
                        "Cục QL, XLVPHC và theo dõi THPL",
                        "Bộ Văn hóa, Thể thao và Du lịch",
                        "Các Bộ, ngành có liên quan",
                        "UBND cấp tỉnh",
                        "Sở Tư pháp")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of("; ", ";", "\n", ";\n", ", ");
    }

    @Provide
    Arbitrary<List<String>> cells() {
        return Arbitraries.of(
                        "TCTHADS",
                        "các",
                        "Bộ",
                        "Công",
                        "an",
                        ",",
                        ";",
                        "liên quan",
                        "(nếu có)",
                        "Sở",
                        "người dân",
                        "THADS",
                        "Cục",
                        "cấp tỉnh",
                        "phối hợp",
                        "2026",
                        "Vụ",
                        "\n")
                .list()
                .ofMaxSize(14);
    }

    private static String lettersOf(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private static List<String> split(String text) {
        return REGISTER.split(text).orElse(ImmutableList.of()).stream()
                .map(UnitRef::text)
                .toList();
    }
}
