package vn.tiendo.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.text.Folding;

class UnitRegisterTest {
    private static final UnitRegister REGISTER = UnitRegister.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TCTHADS                   | Tổng cục Thi hành án dân sự     | ALIAS      | NATIONAL   | false | 1
            Tổng cục Thi hành án dân sự | Tổng cục Thi hành án dân sự   | REGISTERED | NATIONAL   | false | 1
            Các Cục THADS             | Cục Thi hành án dân sự          | GROUP      | PROVINCIAL | true  | 2
            Cục THADS các tỉnh        | Cục Thi hành án dân sự          | GROUP      | PROVINCIAL | true  | 2
            63 Cục THADS              | Cục Thi hành án dân sự          | GROUP      | PROVINCIAL | true  | 2
            Cục THADS tp Hồ Chí Minh  | Cục Thi hành án dân sự thành phố Hồ Chí Minh | ALIAS | PROVINCIAL | false | 2
            Chi cục THADS huyện Đại Từ | Chi cục Thi hành án dân sự huyện Đại Từ | ALIAS | DISTRICT | false | 3
            Chi cục THADS các huyện   | Chi cục Thi hành án dân sự      | GROUP      | DISTRICT   | true  | 3
            VKSND các cấp             | Viện kiểm sát nhân dân          | GROUP      | ALL        | true  | 0
            TANDTC                    | Tòa án nhân dân tối cao         | ALIAS      | NATIONAL   | false | 1
            Tòa án nhân dân tỉnh      | Tòa án nhân dân                 | REGISTERED | PROVINCIAL | false | 2
            UBND cấp xã               | Ủy ban nhân dân                 | GROUP      | COMMUNE    | true  | 4
            UBND cấp tỉnh, cấp huyện  | Ủy ban nhân dân                 | GROUP      | LOCAL      | true  | 0
            UBND tỉnh Gia Lai         | Ủy ban nhân dân tỉnh Gia Lai    | ALIAS      | PROVINCIAL | false | 2
            Cấp ủy, chính quyền địa phương | Cấp ủy, chính quyền        | GROUP      | LOCAL      | true  | 0
            Các đơn vị có liên quan thuộc Bộ | Đơn vị thuộc Bộ          | GROUP      | UNSPECIFIED| true  | 0
            Các Bộ, ngành liên quan   | Bộ, ngành                       | GROUP      | UNSPECIFIED| true  | 0
            Vụ Tổ chức cán bộ, BTP    | Vụ Tổ chức cán bộ               | REGISTERED | NATIONAL   | false | 1
            BHXH tỉnh Gia Lai         | Bảo hiểm xã hội Việt Nam tỉnh Gia Lai | ALIAS | PROVINCIAL | false | 2
            """)
    void namesAndAliasesAreFound(
            String printed, String name, UnitRecognition recognition, UnitLevel level, Boolean group, Integer rank) {
        UnitMatch match = REGISTER.find(printed).orElseThrow();
        assertThat(match.ref()).isEqualTo(UnitRef.of(printed));
        assertThat(match.name()).isEqualTo(name);
        assertThat(match.recognition()).isEqualTo(recognition);
        assertThat(match.level()).isEqualTo(level);
        assertThat(match.isGroup()).isEqualTo(group);
        assertThat(match.rank()).isEqualTo(rank);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cục Phòng vệ thương mại",
                "Sở Du lịch",
                "Vụ Pháp chế, Bộ Y tế",
                "Phòng Kiểm tra, giải quyết khiếu nại, tố cáo",
                "Ban Quản lý dự án đầu tư xây dựng",
                "Trung tâm Tiếp nhận và trả kết quả",
                "Hội đồng phối hợp phổ biến pháp luật các cấp",
                "Chi cục Kiểm lâm tỉnh Gia Lai",
                "Đài Khí tượng thủy văn khu vực",
                "Quân khu 5",
                "Đảng ủy Tổng cục",
                "Chi cục",
            })
    void headWordsMakeOtherNamesUnits(String printed) {
        assertThat(REGISTER.find(printed)).isEmpty();
        assertThat(REGISTER.findLenient(printed).orElseThrow().recognition()).isEqualTo(UnitRecognition.HEAD_WORD);
    }

    @Test
    void caseDoesNotCountForWhoAsks() {
        UnitRegister register = UnitRegister.standard();
        assertThat(register.find("tcthads").map(UnitMatch::name))
                .isPresent()
                .isEqualTo(register.find("TCTHADS").map(UnitMatch::name));
        assertThat(register.find("tcthads").map(UnitMatch::ref)).contains(UnitRef.of("tcthads"));
        // In running text an abbreviation needs its capitals.
        assertThat(register.split("nhnn")).isEmpty();
        assertThat(register.find("nhnn")).isPresent();
        assertThat(register.find(" ")).isEmpty();
    }

    @Test
    void officesStandForTheirUnits() {
        UnitMatch office = REGISTER.find("Các Cục trưởng Cục THADS").orElseThrow();
        assertThat(office.isOffice()).isTrue();
        assertThat(office.isGroup()).isTrue();
        assertThat(office.name()).isEqualTo("Cục Thi hành án dân sự");
        assertThat(REGISTER.find("TCTHADS").orElseThrow().isOffice()).isFalse();
        assertThat(REGISTER.findLenient("Chánh Văn phòng Bộ").orElseThrow().isOffice())
                .isTrue();
        assertThat(REGISTER.findLenient("Giám đốc Sở Du lịch").orElseThrow().isOffice())
                .isTrue();
        assertThat(REGISTER.findLenient("Bộ trưởng")).isEmpty();
    }

    /** The lead and those that continue its run, then the first unit that does not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TCTHADS; Các Cục THADS; Các Chi cục THADS; TANDTC          | 3
            TCTHADS; TANDTC; Các Cục THADS                             | 1
            Các Cục THADS; Các Chi cục THADS; TCTHADS                  | 2
            TCTHADS; Các Chi cục THADS; Các Cục THADS                  | 2
            Tổng Cục trưởng TCTHADS; Cục trưởng các Cục THADS; Chi cục trưởng các Chi cục THADS; Sở Tư pháp | 3
            Cục Quản lý THADS; THADS tỉnh; Phòng THADS khu vực; Sở Tư pháp | 3
            Bộ Tài chính; Sở Tài chính; Phòng Tài chính; Sở Nội vụ     | 3
            Bộ Y tế; Sở Y tế; Phòng Y tế; UBND cấp xã                  | 3
            Tổng cục Lâm nghiệp; Cục Lâm nghiệp; Các Chi cục Lâm nghiệp; Cục Thuế | 3
            UBND cấp tỉnh; UBND cấp huyện; UBND cấp xã; Công an tỉnh   | 3
            VKSNDTC; VKSND tỉnh; TANDTC                                | 2
            Vụ Pháp chế; Bộ Công an                                    | 1
            """)
    void systemsRunDown(String text, int length) {
        ImmutableList<UnitMatch> units = REGISTER.splitToMatches(text).orElseThrow();
        int run = 1;
        while (run < units.size() && units.get(run).continuesRunOf(units.get(run - 1))) {
            run++;
        }
        assertThat(run).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Các Cục THADS       | Cục THADS tp Hồ Chí Minh  | true
            Các Cục THADS       | Cục THADS các tỉnh        | true
            Các Cục THADS       | Các Chi cục THADS         | false
            Các Cục THADS       | TCTHADS                   | false
            TCTHADS             | Tổng cục THADS            | true
            TCTHADS             | Các Cục THADS             | false
            Cục THADS tỉnh Gia Lai | Các Cục THADS          | false
            UBND các cấp        | UBND cấp tỉnh             | true
            UBND các cấp        | UBND tỉnh Gia Lai         | true
            UBND cấp tỉnh       | UBND cấp xã               | false
            Các đơn vị thuộc Bộ | Các đơn vị thuộc Cục      | false
            """)
    void groupsCoverTheirMembers(String group, String member, boolean covers) {
        assertThat(REGISTER.find(group)
                        .orElseThrow()
                        .covers(REGISTER.find(member).orElseThrow()))
                .isEqualTo(covers);
    }

    @Test
    void anApplicationAddsUnitsAndAliases() {
        UnitRegister own = REGISTER.toBuilder()
                .add(RegisteredUnit.of("Nhóm Đặc trách", UnitLevel.NATIONAL, "NĐT"))
                .addAlias("Bộ Y tế", "MOH")
                .build();
        assertThat(own.split("NĐT, MOH và Nhóm Đặc trách").orElseThrow()).hasSize(3);
        assertThat(own.find("MOH").orElseThrow().name()).isEqualTo("Bộ Y tế");
        assertThat(REGISTER.find("MOH")).isEmpty();
        assertThat(own.toBuilder().build().units()).isEqualTo(own.units());
        assertThat(UnitRegister.builder().build().find("TCTHADS")).isEmpty();
        assertThat(UnitRegister.builder().build().findLenient("Sở Du lịch")).isPresent();
    }

    @Test
    void programmersErrorsAreNamed() {
        UnitRegister.Builder builder = UnitRegister.builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.addAlias("Bộ X", "BX"))
                .withMessageContaining("name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(RegisteredUnit.of(" ", UnitLevel.NATIONAL)))
                .withMessageContaining("unit");
    }

    /** Each name of the bundled table is found as itself, is listed once, and its superior exists. */
    @Test
    void theBundledRegisterIsSound() {
        Set<String> names = new HashSet<>();
        Set<String> words = new HashSet<>();
        REGISTER.units().forEach(unit -> names.add(Folding.fold(unit.name())));
        assertThat(names).hasSameSizeAs(REGISTER.units());
        for (RegisteredUnit unit : REGISTER.units()) {
            assertThat(REGISTER.find(unit.name()).orElseThrow().name()).isEqualTo(unit.name());
            unit.parent().ifPresent(parent -> assertThat(names).contains(Folding.fold(parent)));
            for (String alias : unit.aliases()) {
                assertThat(words.add(Folding.fold(alias))).as(alias).isTrue();
                assertThat(REGISTER.find(alias).map(UnitMatch::name)).as(alias).hasValue(unit.name());
            }
        }
    }
}
