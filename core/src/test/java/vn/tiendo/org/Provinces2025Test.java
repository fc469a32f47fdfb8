package vn.tiendo.org;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;

class Provinces2025Test {
    private static final OrgTree BEFORE = Provinces2025.treeBefore();
    private static final OrgTree AFTER = Provinces2025.treeAfter();

    @Test
    void of63ProvincesThereAre34And11AreUnchanged() {
        assertThat(BEFORE.children(BEFORE.root())).hasSize(63);
        assertThat(AFTER.children(AFTER.root())).hasSize(34);
        Reorganization changes = Provinces2025.reorganization();
        assertThat(changes.changes()).hasSize(23).allMatch(change -> change.kind() == OrgChangeKind.MERGE);
        assertThat(BEFORE.children(BEFORE.root()).stream()
                        .filter(unit -> changes.findChange(unit.code()).isEmpty())
                        .map(OrgUnit::name))
                .containsExactlyInAnyOrder(
                        "Thành phố Hà Nội",
                        "Thành phố Huế",
                        "Tỉnh Cao Bằng",
                        "Tỉnh Điện Biên",
                        "Tỉnh Hà Tĩnh",
                        "Tỉnh Lai Châu",
                        "Tỉnh Lạng Sơn",
                        "Tỉnh Nghệ An",
                        "Tỉnh Quảng Ninh",
                        "Tỉnh Sơn La",
                        "Tỉnh Thanh Hóa");
        assertThat(AFTER.atLevel(UnitLevel.PROVINCIAL).stream()
                        .filter(unit -> unit.name().startsWith("Thành phố")))
                .hasSize(6);
    }

    @Test
    void theChangeMakesTheTreeAfterOfTheTreeBefore() {
        assertThat(Provinces2025.reorganization().applyTo(BEFORE)).isEqualTo(Parsed.of(AFTER));
    }

    @Test
    void codesOfTheNationalListsChangeTheirMeaning() {
        assertThat(BEFORE.get("24").name()).isEqualTo("Tỉnh Bắc Giang");
        assertThat(AFTER.get("24").name()).isEqualTo("Tỉnh Bắc Ninh");
        assertThat(Provinces2025.reorganization().predecessors("24")).containsExactly("24", "27");
        assertThat(AFTER.units())
                .extracting(OrgUnit::code)
                .allMatch(code -> BEFORE.find(code).isPresent());
    }

    @Test
    void theMergesAreThoseOfTheSharedTable() throws IOException {
        String folder = System.getProperty("tiendo.data", "");
        Path table = Path.of(folder, "provinces-2025.tsv");
        Assumptions.assumeTrue(!folder.isEmpty() && Files.exists(table), "no table of provinces: set tiendo.data");
        Map<String, String> expected = new TreeMap<>();
        for (String line : Files.readAllLines(table, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            expected.put(cells[0], cells[1]);
        }
        expected.remove("old_province");
        Map<String, String> bundled = new TreeMap<>();
        for (OrgUnit unit : BEFORE.children(BEFORE.root())) {
            String code = Provinces2025.reorganization().successors(unit.code()).get(0);
            bundled.put(unit.name(), AFTER.get(code).name());
        }
        assertThat(bundled).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Cục THADS tỉnh Kiên Giang, Tỉnh An Giang",
        "CỤC THI HÀNH ÁN DÂN SỰ TỈNH BÀ RỊA – VŨNG TÀU, Thành phố Hồ Chí Minh",
        "Cục THADS Bà Rịa-Vũng Tàu, Thành phố Hồ Chí Minh",
        "Cục Thi hành án dân sự TP.HCM, Thành phố Hồ Chí Minh",
        "Cục THADS thành phố Hồ Chí Minh, Thành phố Hồ Chí Minh",
        "Sở Tư pháp Thừa Thiên - Huế, Thành phố Huế",
        "Sở Tài chính TP. Huế, Thành phố Huế",
        "Tòa án nhân dân tỉnh Đăk Nông, Tỉnh Lâm Đồng",
        "Công an tỉnh Đắc Lắc, Tỉnh Đắk Lắk",
        "UBND tỉnh Hoà Bình, Tỉnh Phú Thọ",
        "UBND tỉnh Thanh Hoá, Tỉnh Thanh Hóa",
        "Sở Y tế Kontum, Tỉnh Quảng Ngãi",
        "Hà Nam, Tỉnh Ninh Bình",
        "Sở Nội vụ tỉnh Quảng Nam, Thành phố Đà Nẵng"
    })
    void anOfficeIsThatOfTheProvinceWhoseNameItEndsWith(String name, String province) {
        List<OrgUnit> offices = new ArrayList<>();
        for (OrgUnit unit : AFTER.children(AFTER.root())) {
            offices.add(OrgUnit.of("M" + unit.code(), "Cơ quan " + unit.name(), "R"));
        }
        Reorganization changes = Provinces2025.reorganization(ImmutableList.of(OrgUnit.of("CU", name, "R")), offices)
                .value()
                .orElseThrow();
        String code = changes.successors("CU").get(0);
        assertThat(AFTER.get(code.substring(1)).name()).isEqualTo(province);
    }

    @Test
    void anApplicationsOwnCodesAreMapped() {
        List<OrgUnit> before = new ArrayList<>();
        for (OrgUnit unit : BEFORE.children(BEFORE.root())) {
            before.add(OrgUnit.of("C" + unit.code(), "Cục THADS " + unit.name(), "TC"));
        }
        List<OrgUnit> after = new ArrayList<>();
        for (OrgUnit unit : AFTER.children(AFTER.root())) {
            after.add(OrgUnit.of("T" + unit.code(), "THADS " + unit.name(), "CQL"));
        }
        Reorganization changes = Provinces2025.reorganization(before, after).orThrow();
        assertThat(changes.successors("C91")).containsExactly("T91");
        assertThat(changes.successors("C89")).containsExactly("T91");
        assertThat(changes.successors("C01")).containsExactly("T01");
        assertThat(changes.changes().stream().filter(change -> change.kind() == OrgChangeKind.MERGE))
                .hasSize(23);
        assertThat(changes.changes().stream().filter(change -> change.kind() == OrgChangeKind.RENAME))
                .hasSize(11);
        assertThat(changes.units()).containsExactlyElementsOf(after);
    }

    @Test
    void whatCannotBeMatchedIsTold() {
        Parsed<Reorganization> parsed = Provinces2025.reorganization(
                ImmutableList.of(
                        OrgUnit.of("1", "Cục THADS tỉnh An Giang", "TC"),
                        OrgUnit.of("2", "Cục THADS tỉnh Sơn La", "TC"),
                        OrgUnit.of("3", "Cục THADS tỉnh Lai Châu", "TC"),
                        OrgUnit.of("4", "Sở Tư pháp tỉnh Lai Châu", "TC"),
                        OrgUnit.of("5", "Vụ Tổ chức cán bộ", "TC")),
                ImmutableList.of(OrgUnit.of("1", "THADS tỉnh An Giang", "TC")));
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactlyInAnyOrder(
                        "ERROR ORG-062 unit 4 \"Sở Tư pháp tỉnh Lai Châu\" is of Tỉnh Lai Châu too, as 3 is; neither"
                                + " counts",
                        "WARNING ORG-061 no province is named by unit 5 \"Vụ Tổ chức cán bộ\"",
                        "ERROR ORG-064 there is no unit of Tỉnh Sơn La to take in 2 \"Cục THADS tỉnh Sơn La\"",
                        "WARNING ORG-063 the unit of Tỉnh Kiên Giang is missing, although \"Cục THADS tỉnh An"
                                + " Giang\", merged with it, is there");
        assertThat(parsed.value().orElseThrow().changes()).containsExactly(OrgChange.merge(ImmutableList.of("1"), "1"));
    }
}
