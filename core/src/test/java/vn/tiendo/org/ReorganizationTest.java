package vn.tiendo.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;

class ReorganizationTest {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    private static final OrgTree BEFORE = OrgTree.of(ImmutableList.of(
                    OrgUnit.root("R", "Gốc"),
                    OrgUnit.of("A", "Cục A", "R"),
                    OrgUnit.of("A1", "Chi cục A1", "A"),
                    OrgUnit.of("A2", "Chi cục A2", "A"),
                    OrgUnit.of("B", "Cục B", "R"),
                    OrgUnit.of("B1", "Chi cục B1", "B"),
                    OrgUnit.of("C", "Cục C", "R")))
            .orThrow();

    private static Parsed<OrgTree> after(List<OrgUnit> units, OrgChange... changes) {
        return Reorganization.of(DAY, ImmutableList.copyOf(changes), units)
                .orThrow()
                .applyTo(BEFORE);
    }

    private static List<String> paths(OrgTree tree) {
        return tree.units().stream()
                .map(unit -> String.join(
                        "/", tree.path(unit).stream().map(OrgUnit::code).toList()))
                .toList();
    }

    @Test
    void mergedUnitsTakeAlongWhatIsBelow() {
        OrgTree tree = after(
                        ImmutableList.of(OrgUnit.of("AB", "THADS AB", "R")),
                        OrgChange.merge(ImmutableList.of("A", "B"), "AB"))
                .orThrow();
        assertThat(paths(tree)).containsExactly("R", "R/AB", "R/AB/A1", "R/AB/A2", "R/AB/B1", "R/C");
        assertThat(tree.get("AB").name()).isEqualTo("THADS AB");
    }

    @Test
    void aUnitThatGoesOnTakesOthersIn() {
        OrgTree tree = after(ImmutableList.of(), OrgChange.merge(ImmutableList.of("B"), "A"))
                .orThrow();
        assertThat(paths(tree)).containsExactly("R", "R/A", "R/A/A1", "R/A/A2", "R/A/B1", "R/C");
    }

    @Test
    void renamingAndMovingGoTogether() {
        OrgTree tree = after(
                        ImmutableList.of(),
                        OrgChange.rename("A", "X", "THADS A"),
                        OrgChange.move("A", "C"),
                        OrgChange.rename("B", "Y"))
                .orThrow();
        assertThat(paths(tree)).containsExactly("R", "R/C", "R/C/X", "R/C/X/A1", "R/C/X/A2", "R/Y", "R/Y/B1");
        assertThat(tree.get("X").name()).isEqualTo("THADS A");
        assertThat(tree.get("Y").name()).isEqualTo("Cục B");
    }

    @Test
    void twoUnitsMayChangeTheirCodes() {
        OrgTree tree = after(ImmutableList.of(), OrgChange.rename("A", "B"), OrgChange.rename("B", "A"))
                .orThrow();
        assertThat(paths(tree)).containsExactly("R", "R/A", "R/A/B1", "R/B", "R/B/A1", "R/B/A2", "R/C");
        assertThat(tree.get("B").name()).isEqualTo("Cục A");
    }

    @Test
    void splitPartsAreGivenAsUnits() {
        OrgTree tree = after(
                        ImmutableList.of(OrgUnit.of("C1", "Phòng 1", "R"), OrgUnit.of("C2", "Phòng 2", "R")),
                        OrgChange.split("C", ImmutableList.of("C1", "C2")),
                        OrgChange.close("B1"))
                .orThrow();
        assertThat(paths(tree)).containsExactly("R", "R/A", "R/A/A1", "R/A/A2", "R/B", "R/C1", "R/C2");
    }

    @Test
    void aPartMayKeepTheCodeAndWhatIsBelow() {
        OrgTree tree = after(
                        ImmutableList.of(OrgUnit.of("D", "Phần tách", "R")),
                        OrgChange.split("A", ImmutableList.of("A", "D")),
                        OrgChange.move("A2", "D"))
                .orThrow();
        assertThat(paths(tree)).containsExactly("R", "R/A", "R/A/A1", "R/B", "R/B/B1", "R/C", "R/D", "R/D/A2");
    }

    @Test
    void whatDoesNotFitTheTreeIsTold() {
        Parsed<OrgTree> parsed = after(
                ImmutableList.of(),
                OrgChange.close("Z").at(SourceLocation.ofLine(2)),
                OrgChange.close("B").at(SourceLocation.ofLine(3)),
                OrgChange.rename("C", "A").at(SourceLocation.ofLine(4)),
                OrgChange.split("A1", ImmutableList.of("P", "Q")).at(SourceLocation.ofLine(5)),
                OrgChange.move("A2", "?").at(SourceLocation.ofLine(6)));
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::toString)
                .contains(
                        "2: ERROR ORG-037 a change names unit Z, which the structure before does not have",
                        "3: ERROR ORG-040 unit B ends while others still stand below it: B1",
                        "4: ERROR ORG-038 unit C gets code A of another unit, which goes on",
                        "5: ERROR ORG-039 a change leads to unit P, which the structure after does not have",
                        "5: ERROR ORG-039 a change leads to unit Q, which the structure after does not have",
                        "6: ERROR ORG-039 a change leads to unit ?, which the structure after does not have");
    }

    @Test
    void movingIntoACircleIsTold() {
        assertThat(after(ImmutableList.of(), OrgChange.move("A", "A1")).diagnostics())
                .extracting(Diagnostic::code)
                .contains(OrgCode.CYCLE);
    }

    @Test
    void changesThatContradictOneAnotherDoNotCount() {
        Parsed<Reorganization> parsed = Reorganization.of(
                DAY,
                ImmutableList.of(
                        OrgChange.merge(ImmutableList.of("A", "B"), "AB").at(SourceLocation.ofLine(1)),
                        OrgChange.close("B").at(SourceLocation.ofLine(2)),
                        OrgChange.rename("C", "X").at(SourceLocation.ofLine(3)),
                        OrgChange.rename("D", "X").at(SourceLocation.ofLine(4)),
                        OrgChange.move("E", "A").at(SourceLocation.ofLine(5)),
                        OrgChange.move("E", "B").at(SourceLocation.ofLine(6)),
                        OrgChange.split("F", ImmutableList.of("F1")).at(SourceLocation.ofLine(7)),
                        OrgChange.split("G", ImmutableMap.of("G1", 0L, "G2", 0L))
                                .at(SourceLocation.ofLine(8)),
                        OrgChange.close(" ").at(SourceLocation.ofLine(9)),
                        OrgChange.merge(ImmutableList.of(), "N").at(SourceLocation.ofLine(10)),
                        OrgChange.merge(ImmutableList.of("H", "H"), "I").at(SourceLocation.ofLine(11)),
                        OrgChange.close("K").at(SourceLocation.ofLine(12)),
                        OrgChange.close("K").at(SourceLocation.ofLine(13)),
                        OrgChange.split("L", ImmutableMap.of("L1", -1L, "L2", 3L))
                                .at(SourceLocation.ofLine(14)),
                        OrgChange.close("M").at(SourceLocation.ofLine(15)),
                        OrgChange.move("M", "A").at(SourceLocation.ofLine(16))));
        assertThat(parsed.value().orElseThrow().changes()).containsExactly(OrgChange.close("K"));
        assertThat(parsed.diagnostics())
                .extracting(
                        found -> found.location().line() + " " + found.code().code() + " " + found.text())
                .containsExactly(
                        "1 ORG-033 B",
                        "2 ORG-033 B",
                        "3 ORG-034 X",
                        "4 ORG-034 X",
                        "5 ORG-033 E",
                        "6 ORG-033 E",
                        "7 ORG-035 F",
                        "8 ORG-036 G",
                        "9 ORG-031  ",
                        "10 ORG-031 N",
                        "11 ORG-033 H, H",
                        "13 ORG-032 K",
                        "14 ORG-036 L",
                        "15 ORG-033 M",
                        "16 ORG-033 M");
    }

    @Test
    void successorsAndPredecessors() {
        Reorganization changes = Reorganization.of(
                        DAY,
                        ImmutableList.of(
                                OrgChange.merge(ImmutableList.of("A", "B"), "AB"),
                                OrgChange.split("C", ImmutableList.of("C", "AB")),
                                OrgChange.close("D"),
                                OrgChange.move("E", "AB")))
                .orThrow();
        assertThat(changes.successors("A")).containsExactly("AB");
        assertThat(changes.successors("C")).containsExactly("C", "AB");
        assertThat(changes.successors("D")).isEmpty();
        assertThat(changes.successors("E")).containsExactly("E");
        assertThat(changes.predecessors("AB")).containsExactly("A", "B", "C");
        assertThat(changes.predecessors("E")).isEmpty();
        assertThat(changes.findChange("D")).contains(OrgChange.close("D"));
        assertThat(changes.findChange("E")).isEmpty();
        assertThat(changes).hasToString("Reorganization on 2025-07-01 with 4 changes");
    }

    @Test
    void sharesDivideWithoutLoss() {
        assertThat(Shares.of(List.of(3L, 1L)).split(10)).containsExactly(8L, 2L);
        assertThat(Shares.of(List.of(1L, 1L, 1L)).split(10)).containsExactly(4L, 3L, 3L);
        assertThat(Shares.of(List.of(1L, 0L, 1L)).split(-3)).containsExactly(-1L, 0L, -2L);
        assertThat(Shares.of(List.of(Long.MAX_VALUE, Long.MAX_VALUE)).split(Long.MAX_VALUE))
                .containsExactly(Long.MAX_VALUE / 2 + 1, Long.MAX_VALUE / 2);
        assertThat(Shares.of(List.of(1L, 2L)).split(Long.MIN_VALUE).stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(Long.MIN_VALUE);
        assertThatThrownBy(() -> Shares.of(List.of(0L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("weights");
    }

    @Test
    void equality() {
        OrgChange close = OrgChange.close("A");
        new EqualsTester()
                .addEqualityGroup(close, close.at(SourceLocation.ofLine(3)))
                .addEqualityGroup(OrgChange.close("B"))
                .addEqualityGroup(
                        Reorganization.of(DAY, ImmutableList.of(close)).orThrow(),
                        Reorganization.of(DAY, ImmutableList.of(OrgChange.close("A")))
                                .orThrow())
                .addEqualityGroup(Reorganization.of(DAY, ImmutableList.of()).orThrow())
                .addEqualityGroup(
                        Reorganization.of(DAY.plusDays(1), ImmutableList.of()).orThrow())
                .testEquals();
    }
}
