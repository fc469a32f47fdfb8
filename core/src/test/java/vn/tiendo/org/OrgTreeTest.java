package vn.tiendo.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Language;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;

class OrgTreeTest {
    private static final OrgUnit TOP = OrgUnit.builder()
            .code("TC")
            .name("Tổng cục Thi hành án dân sự")
            .addAliases("TCTHADS")
            .level(UnitLevel.NATIONAL)
            .build();
    private static final OrgUnit AN_GIANG = office("C89", "Cục THADS tỉnh An Giang", "TC", UnitLevel.PROVINCIAL);
    private static final OrgUnit GIA_LAI = office("C64", "Cục THADS tỉnh Gia Lai", "TC", UnitLevel.PROVINCIAL);
    private static final OrgUnit PLEIKU = office("C64-01", "Chi cục THADS thành phố Pleiku", "C64", UnitLevel.DISTRICT);
    private static final OrgUnit CHU_SE = office("C64-02", "Chi cục THADS huyện Chư Sê", "C64", UnitLevel.DISTRICT);
    private static final OrgUnit GIA_LAI_STAFF = office("C64-VP", "Văn phòng", "C64", UnitLevel.UNSPECIFIED);
    private static final OrgUnit AN_GIANG_STAFF = office("C89-VP", "Văn phòng", "C89", UnitLevel.UNSPECIFIED);

    private static final OrgTree TREE = OrgTree.of(
                    ImmutableList.of(CHU_SE, AN_GIANG_STAFF, GIA_LAI, TOP, GIA_LAI_STAFF, AN_GIANG, PLEIKU))
            .orThrow();

    private static OrgUnit office(String code, String name, String parent, UnitLevel level) {
        return OrgUnit.of(code, name, parent).withLevel(level);
    }

    @Test
    void unitsAreNumberedEachBeforeThoseBelowIt() {
        assertThat(TREE.units()).containsExactly(TOP, GIA_LAI, PLEIKU, CHU_SE, GIA_LAI_STAFF, AN_GIANG, AN_GIANG_STAFF);
        assertThat(TREE.size()).isEqualTo(7);
        assertThat(TREE.indexOf("C64-02")).isEqualTo(3);
        assertThat(TREE.indexOf("c64-02")).isEqualTo(-1);
        assertThat(TREE.unit(3)).isEqualTo(CHU_SE);
        assertThat(TREE.parentIndex(3)).isEqualTo(1);
        assertThat(TREE.parentIndex(0)).isEqualTo(-1);
        assertThat(TREE.subtreeEnd(1)).isEqualTo(5);
        assertThat(TREE.isLeaf(3)).isTrue();
        assertThat(TREE.isLeaf(1)).isFalse();
        assertThat(TREE).hasToString("OrgTree of 7 units, TC");
    }

    @Test
    void relationsOfAUnit() {
        assertThat(TREE.root()).isEqualTo(TOP);
        assertThat(TREE.roots()).containsExactly(TOP);
        assertThat(TREE.parent(PLEIKU)).contains(GIA_LAI);
        assertThat(TREE.parent(TOP)).isEmpty();
        assertThat(TREE.children(TOP)).containsExactly(GIA_LAI, AN_GIANG);
        assertThat(TREE.children(PLEIKU)).isEmpty();
        assertThat(TREE.siblings(PLEIKU)).containsExactly(CHU_SE, GIA_LAI_STAFF);
        assertThat(TREE.siblings(TOP)).isEmpty();
        assertThat(TREE.path(PLEIKU)).containsExactly(TOP, GIA_LAI, PLEIKU);
        assertThat(TREE.ancestors(PLEIKU)).containsExactly(GIA_LAI, TOP);
        assertThat(TREE.ancestors(TOP)).isEmpty();
        assertThat(TREE.descendants(GIA_LAI)).containsExactly(PLEIKU, CHU_SE, GIA_LAI_STAFF);
        assertThat(TREE.leaves()).containsExactly(PLEIKU, CHU_SE, GIA_LAI_STAFF, AN_GIANG_STAFF);
        assertThat(TREE.leaves(AN_GIANG)).containsExactly(AN_GIANG_STAFF);
        assertThat(TREE.leaves(PLEIKU)).containsExactly(PLEIKU);
        assertThat(TREE.depth(PLEIKU)).isEqualTo(2);
        assertThat(TREE.subtreeSize(GIA_LAI)).isEqualTo(4);
        assertThat(TREE.subtreeRange(GIA_LAI)).isEqualTo(new UnitRange(1, 5));
        assertThat(TREE.subtreeRange(GIA_LAI).contains(TREE.indexOf(AN_GIANG))).isFalse();
    }

    @Test
    void aUnitDoesNotStandAboveItself() {
        assertThat(TREE.isAncestor(TOP, PLEIKU)).isTrue();
        assertThat(TREE.isAncestor(PLEIKU, TOP)).isFalse();
        assertThat(TREE.isAncestor(TOP, TOP)).isFalse();
        assertThat(TREE.isAncestor(GIA_LAI, AN_GIANG_STAFF)).isFalse();
    }

    @Test
    void lowestCommonAncestorMayBeOneOfTheTwo() {
        assertThat(TREE.lowestCommonAncestor(PLEIKU, CHU_SE)).contains(GIA_LAI);
        assertThat(TREE.lowestCommonAncestor(PLEIKU, AN_GIANG_STAFF)).contains(TOP);
        assertThat(TREE.lowestCommonAncestor(PLEIKU, GIA_LAI)).contains(GIA_LAI);
        assertThat(TREE.lowestCommonAncestor(GIA_LAI, PLEIKU)).contains(GIA_LAI);
        assertThat(TREE.lowestCommonAncestor(PLEIKU, PLEIKU)).contains(PLEIKU);
    }

    @Test
    void unitsOfALevelDepthOrGroup() {
        assertThat(TREE.atLevel(UnitLevel.PROVINCIAL)).containsExactly(GIA_LAI, AN_GIANG);
        assertThat(TREE.atLevel(UnitLevel.COMMUNE)).isEmpty();
        assertThat(TREE.atDepth(1)).containsExactly(GIA_LAI, AN_GIANG);
        assertThat(TREE.atDepth(7)).isEmpty();
        UnitRegister register = UnitRegister.standard();
        assertThat(TREE.unitsMeantBy(register.find("Các Cục THADS").orElseThrow(), register))
                .containsExactly(GIA_LAI, AN_GIANG);
        assertThat(TREE.unitsMeantBy(register.find("Các Chi cục THADS").orElseThrow(), register))
                .containsExactly(PLEIKU, CHU_SE);
        assertThat(TREE.unitsMeantBy(register.find("TCTHADS").orElseThrow(), register))
                .containsExactly(TOP);
    }

    @Test
    void unitsAreFoundByCodeNameAndAlias() {
        assertThat(TREE.find("C64")).contains(GIA_LAI);
        assertThat(TREE.find("Cục THADS tỉnh Gia Lai")).isEmpty();
        assertThat(TREE.get("TC")).isEqualTo(TOP);
        assertThat(TREE.unitsNamed("CỤC THADS TỈNH GIA LAI")).containsExactly(GIA_LAI);
        assertThat(TREE.unitsNamed("tcthads")).containsExactly(TOP);
        assertThat(TREE.unitsNamed("Văn phòng")).containsExactly(GIA_LAI_STAFF, AN_GIANG_STAFF);
        assertThat(TREE.unitsNamed("Chi cục THADS huyện Phú Tân")).isEmpty();
        assertThat(TREE.unitsNamed(" ")).isEmpty();
        assertThatThrownBy(() -> TREE.get("C99"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("code")
                .hasMessageContaining("C99");
    }

    @Test
    void whatIsResolvedIsOneUnit() {
        SourceLocation place = SourceLocation.of(3, 1).withFile("so-lieu.csv");
        assertThat(TREE.resolve("C64", place).orThrow()).isEqualTo(GIA_LAI);
        assertThat(TREE.resolve("Cục THADS tỉnh An Giang", place).orThrow()).isEqualTo(AN_GIANG);
        Diagnostic ambiguous = TREE.resolve("văn phòng", place).diagnostics().get(0);
        assertThat(ambiguous.code()).isEqualTo(OrgCode.NAME_AMBIGUOUS);
        assertThat(ambiguous.location()).isEqualTo(place);
        assertThat(ambiguous.message(Language.ENGLISH)).contains("C64-VP, C89-VP");
        Diagnostic unknown =
                TREE.resolve("Cục THADS tỉnh X", place).diagnostics().get(0);
        assertThat(unknown.code()).isEqualTo(OrgCode.UNIT_UNKNOWN);
    }

    @Test
    void aUnitOfAnotherTreeIsRefused() {
        assertThatThrownBy(() -> TREE.children(PLEIKU.withName("Chi cục khác")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unit");
        assertThat(TREE.depth(PLEIKU.withLocation(SourceLocation.ofLine(9)))).isEqualTo(2);
    }

    @Test
    void badUnitsAreLeftOutWithWhatIsBelowAndNamed() {
        Parsed<OrgTree> parsed = OrgTree.of(at(
                OrgUnit.root("R", "Gốc"),
                OrgUnit.of("", "Không mã", "R"),
                OrgUnit.of("A", "A", "R"),
                OrgUnit.of("B", "Mồ côi", "Z"),
                OrgUnit.of("B1", "Dưới mồ côi", "B"),
                OrgUnit.of("S", "Của chính mình", "S"),
                OrgUnit.of("C1", "Vòng 1", "C3"),
                OrgUnit.of("C2", "Vòng 2", "C1"),
                OrgUnit.of("C3", "Vòng 3", "C2"),
                OrgUnit.of("D", "Dưới vòng", "C2"),
                OrgUnit.of("E", "Dưới nữa", "D"),
                OrgUnit.of("F", "", "A")));
        assertThat(parsed.value().orElseThrow().units())
                .extracting(OrgUnit::code)
                .containsExactly("R", "A", "F");
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "2: ERROR ORG-001 unit \"Không mã\" has no code and is left out",
                        "4: ERROR ORG-005 unit B \"Mồ côi\" is left out: its superior Z is not in the list",
                        "5: ERROR ORG-008 unit B1 \"Dưới mồ côi\" is left out, for it stands below B, which is left out",
                        "6: ERROR ORG-006 unit S \"Của chính mình\" is left out: it is its own superior",
                        "7: ERROR ORG-007 unit C1 \"Vòng 1\" is left out: superiors run in a circle, C1 → C3 → C2 → C1",
                        "8: ERROR ORG-007 unit C2 \"Vòng 2\" is left out: superiors run in a circle, C1 → C3 → C2 → C1",
                        "9: ERROR ORG-007 unit C3 \"Vòng 3\" is left out: superiors run in a circle, C1 → C3 → C2 → C1",
                        "10: ERROR ORG-008 unit D \"Dưới vòng\" is left out, for it stands below C2, which is left out",
                        "11: ERROR ORG-008 unit E \"Dưới nữa\" is left out, for it stands below C2, which is left out",
                        "12: WARNING ORG-011 unit F has no name");
    }

    @Test
    void ofOneCodeOneStaysWhereTheSuperiorIsNotInDoubt() {
        Parsed<OrgTree> parsed = OrgTree.of(at(
                OrgUnit.root("R", "Gốc"),
                OrgUnit.of("A", "Tên sau", "R"),
                OrgUnit.of("A", "Tên", "R"),
                OrgUnit.of("A1", "Dưới A", "A"),
                OrgUnit.of("B", "B", "R"),
                OrgUnit.of("B", "B", "A"),
                OrgUnit.of("B1", "Dưới B", "B"),
                OrgUnit.of("C", "C", "R"),
                OrgUnit.of("C", "C", "R")));
        assertThat(parsed.value().orElseThrow().units())
                .extracting(OrgUnit::name)
                .containsExactly("Gốc", "Tên", "Dưới A", "C");
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "2: ERROR ORG-002 code A is used again for \"Tên sau\"; only \"Tên\" stays",
                        "5: ERROR ORG-003 code B of \"B\" is used for units below different superiors (A, R); none of"
                                + " them stays",
                        "6: ERROR ORG-003 code B of \"B\" is used for units below different superiors (A, R); none of"
                                + " them stays",
                        "7: ERROR ORG-008 unit B1 \"Dưới B\" is left out, for it stands below B, which is left out",
                        "9: WARNING ORG-004 unit C \"C\" is given twice in the same words; it stays once");
    }

    @Test
    void aSecondRootStaysAndIsAnError() {
        Parsed<OrgTree> parsed =
                OrgTree.of(at(OrgUnit.root("S", "Sau"), OrgUnit.of("S1", "Dưới sau", "S"), OrgUnit.root("R", "Gốc")));
        OrgTree tree = parsed.value().orElseThrow();
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("1: ERROR ORG-009 unit S \"Sau\" has no superior either, beside R");
        assertThat(tree.roots()).extracting(OrgUnit::code).containsExactly("R", "S");
        assertThat(tree.root().code()).isEqualTo("R");
        assertThat(tree.siblings(tree.get("R"))).containsExactly(tree.get("S"));
        assertThat(tree.lowestCommonAncestor(tree.get("R"), tree.get("S1"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"c64, C64", "' C64', C64", "C64, c64", "đn‐1, ĐN-1"})
    void anotherSpellingOfASuperiorIsShown(String written, String code) {
        Parsed<OrgTree> parsed = OrgTree.of(ImmutableList.of(
                OrgUnit.root("R", "Gốc"), OrgUnit.of(code, "Có", "R"), OrgUnit.of("A", "Mồ côi", written)));
        assertThat(parsed.value().orElseThrow().find("A")).isEmpty();
        assertThat(parsed.diagnostics())
                .extracting(
                        found -> found.code().code() + " " + found.arguments().get("similar"))
                .containsExactly("ORG-014 " + code);
    }

    @Test
    void withoutTopThereIsNoTree() {
        assertThat(OrgTree.of(ImmutableList.of()).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(OrgCode.NO_ROOT);
        Parsed<OrgTree> circle = OrgTree.of(ImmutableList.of(OrgUnit.of("A", "A", "B"), OrgUnit.of("B", "B", "A")));
        assertThat(circle.isPresent()).isFalse();
        assertThat(circle.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(OrgCode.CYCLE, OrgCode.CYCLE, OrgCode.NO_ROOT);
    }

    @Test
    void aLongCircleIsShownInPart() {
        List<OrgUnit> units = new ArrayList<>();
        for (int i = 10; i < 30; i++) {
            units.add(OrgUnit.of("U" + i, "Đơn vị", "U" + (i == 29 ? 10 : i + 1)));
        }
        assertThat(OrgTree.of(units).diagnostics().get(0).arguments().get("cycle"))
                .startsWith("U10 → U11 → ")
                .endsWith(" → U19 → …");
    }

    @Test
    void aChainOfAMillionUnitsIsATree() {
        int size = 1_000_000;
        List<OrgUnit> units = new ArrayList<>();
        for (int i = size - 1; i > 0; i--) {
            units.add(OrgUnit.of("U" + i, "Đơn vị", "U" + (i - 1)));
        }
        units.add(OrgUnit.root("U0", "Gốc"));
        OrgTree tree = OrgTree.of(units).orThrow();
        assertThat(tree.depth(tree.get("U999999"))).isEqualTo(size - 1);
        assertThat(tree.subtreeSize(tree.root())).isEqualTo(size);
        assertThat(tree.isAncestor(0, size - 1)).isTrue();
        assertThat(tree.path(tree.get("U999999"))).hasSize(size);
        assertThat(tree.fingerprint()).hasSize(64);
        units.set(size - 1, OrgUnit.of("U0", "Gốc", "U999999"));
        assertThat(OrgTree.of(units).isPresent()).isFalse();
    }

    @Test
    void fingerprintIsOfCodesAndStructure() {
        OrgTree renamed = OrgTree.of(ImmutableList.of(
                        TOP,
                        GIA_LAI.withName("THADS tỉnh Gia Lai"),
                        PLEIKU,
                        CHU_SE,
                        GIA_LAI_STAFF,
                        AN_GIANG,
                        AN_GIANG_STAFF))
                .orThrow();
        OrgTree moved = OrgTree.of(ImmutableList.of(
                        TOP, GIA_LAI, PLEIKU.withParent("C89"), CHU_SE, GIA_LAI_STAFF, AN_GIANG, AN_GIANG_STAFF))
                .orThrow();
        assertThat(renamed).isNotEqualTo(TREE);
        assertThat(renamed.fingerprint()).isEqualTo(TREE.fingerprint());
        assertThat(moved.fingerprint()).isNotEqualTo(TREE.fingerprint());
        // A store keeps it: it must not change from one version of the library to the next.
        assertThat(OrgTree.of(ImmutableList.of(OrgUnit.root("R", "Gốc"), OrgUnit.of("A", "A", "R")))
                        .orThrow()
                        .fingerprint())
                .isEqualTo("35244a1929c81f2307ad47b8f4166f4eab1cef373b3aa9f267f1c76e8211afca");
    }

    @Test
    void equality() {
        OrgTree same = OrgTree.of(TREE.units().reverse()).orThrow();
        new EqualsTester()
                .addEqualityGroup(TREE, same)
                .addEqualityGroup(OrgTree.of(ImmutableList.of(TOP)).orThrow())
                .testEquals();
    }

    @Test
    void bothLanguagesHaveAWordingOfEachCode() {
        for (OrgCode code : OrgCode.values()) {
            assertThat(code.messages().covers(code)).as(code.code()).isTrue();
        }
        assertThat(OrgCode.values()).extracting(OrgCode::code).doesNotHaveDuplicates();
    }

    /** The units with the lines on which they would stand in a file. */
    private static ImmutableList<OrgUnit> at(OrgUnit... units) {
        ImmutableList.Builder<OrgUnit> placed = ImmutableList.builder();
        for (int i = 0; i < units.length; i++) {
            placed.add(units[i].withLocation(SourceLocation.ofLine(i + 1)));
        }
        return placed.build();
    }
}
