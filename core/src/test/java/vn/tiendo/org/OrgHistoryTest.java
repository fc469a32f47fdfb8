package vn.tiendo.org;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.DiagnosticCode;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;

class OrgHistoryTest {
    private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);
    private static final LocalDate EVE = CHANGE.minusDays(1);

    private static final ImmutableList<OrgUnit> UNITS = ImmutableList.of(
            OrgUnit.root("TC", "Tổng cục THADS").withValidTo(EVE),
            OrgUnit.root("CQL", "Cục Quản lý THADS").withValidFrom(CHANGE),
            OrgUnit.of("AG", "Cục THADS tỉnh An Giang", "TC").withValidTo(EVE),
            OrgUnit.of("AG", "THADS tỉnh An Giang", "CQL").withValidFrom(CHANGE),
            OrgUnit.of("KG", "Cục THADS tỉnh Kiên Giang", "TC").withValidTo(EVE),
            OrgUnit.of("AG-1", "Phòng THADS khu vực 1", "AG").withValidFrom(CHANGE));

    @Test
    void theTreeIsTheOneInForceOnTheDay() {
        OrgHistory history = OrgHistory.of(UNITS).orThrow();
        OrgTree before = history.at(EVE).orThrow();
        OrgTree after = history.at(CHANGE).orThrow();
        assertThat(before.units()).extracting(OrgUnit::code).containsExactly("TC", "AG", "KG");
        assertThat(after.units()).extracting(OrgUnit::code).containsExactly("CQL", "AG", "AG-1");
        assertThat(before.get("AG").name()).isEqualTo("Cục THADS tỉnh An Giang");
        assertThat(after.get("AG").name()).isEqualTo("THADS tỉnh An Giang");
        assertThat(history.changeDays()).containsExactly(CHANGE);
        assertThat(history.versions("AG")).extracting(OrgUnit::name).hasSize(2).startsWith("Cục THADS tỉnh An Giang");
        assertThat(history.versions("X")).isEmpty();
        assertThat(history).hasToString("OrgHistory of 6 units, last change 2025-07-01");
    }

    @Test
    void onADayWithoutTopThereIsNoTree() {
        OrgHistory history = OrgHistory.of(
                        ImmutableList.of(OrgUnit.root("R", "Gốc").withValidFrom(LocalDate.of(2020, 1, 1))))
                .orThrow();
        assertThat(history.at(LocalDate.of(2019, 12, 31)).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(OrgCode.NO_ROOT);
        assertThat(OrgHistory.of(ImmutableList.of()).isPresent()).isFalse();
    }

    @Test
    void whatIsWrongOnSomeDayIsToldForTheFirstSuchDay() {
        LocalDate y2020 = LocalDate.of(2020, 1, 1);
        LocalDate y2022 = LocalDate.of(2022, 1, 1);
        LocalDate y2024 = LocalDate.of(2024, 1, 1);
        Parsed<OrgHistory> parsed = OrgHistory.of(at(
                OrgUnit.root("R", "Gốc").withValidFrom(y2020),
                OrgUnit.of("A", "Trước gốc", "R").withValidFrom(y2020.minusDays(1)),
                OrgUnit.of("B", "B cũ", "R").withValidFrom(y2020).withValidTo(y2024),
                OrgUnit.of("B", "B mới", "R").withValidFrom(y2024),
                OrgUnit.of("C", "Ngược", "R").withValidFrom(y2024).withValidTo(y2022),
                OrgUnit.of("D", "Sống lâu hơn E", "E").withValidFrom(y2022),
                OrgUnit.of("E", "E", "R").withValidFrom(y2020).withValidTo(y2024),
                OrgUnit.root("S", "Gốc thứ hai").withValidFrom(y2024),
                OrgUnit.of("X", "X cũ", "R").withValidFrom(y2020).withValidTo(y2022),
                OrgUnit.of("X", "X mới", "Y").withValidFrom(y2022.plusDays(1)),
                OrgUnit.of("Y", "Y cũ", "X").withValidFrom(y2020).withValidTo(y2024),
                OrgUnit.of("Y", "Y mới", "R").withValidFrom(y2024.plusDays(1)),
                OrgUnit.of("Z", "Mồ côi", "?").withValidFrom(y2020),
                OrgUnit.of("Z", "Mồ côi", "?").withValidFrom(y2020)));
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "2: ERROR ORG-023 on 2019-12-31 unit A \"Trước gốc\" is in force, but its superior R is not",
                        "4: ERROR ORG-022 code B is used for two units that are both in force from 2024-01-01; the"
                                + " second is \"B mới\"",
                        "5: ERROR ORG-021 unit C \"Ngược\" ends on 2022-01-01, before it begins on 2024-01-01, and is"
                                + " left out",
                        "6: ERROR ORG-023 on 2024-01-02 unit D \"Sống lâu hơn E\" is in force, but its superior E is"
                                + " not",
                        "8: ERROR ORG-024 from 2024-01-01 unit S \"Gốc thứ hai\" has no superior either, beside R",
                        "10: ERROR ORG-025 on 2022-01-02 unit X \"X mới\" is part of a circle of superiors, by Y",
                        "11: ERROR ORG-025 on 2022-01-02 unit Y \"Y cũ\" is part of a circle of superiors, by X",
                        "13: ERROR ORG-005 unit Z \"Mồ côi\" is left out: its superior ? is not in the list",
                        "14: WARNING ORG-004 unit Z \"Mồ côi\" is given twice in the same words; it stays once");
        OrgHistory history = parsed.value().orElseThrow();
        OrgTree of2022 = history.at(y2022).value().orElseThrow();
        assertThat(of2022.path(of2022.get("Y"))).extracting(OrgUnit::code).containsExactly("R", "X", "Y");
        assertThat(history.at(y2024).value().orElseThrow().find("X")).isEmpty();
        assertThat(history.at(y2024.plusDays(1)).value().orElseThrow().find("X"))
                .isPresent();
    }

    @Test
    void aSuperiorThatChangesItsNameIsInForceAllTheTime() {
        assertThat(OrgHistory.of(ImmutableList.of(
                                OrgUnit.root("R", "Tên cũ").withValidTo(EVE),
                                OrgUnit.root("R", "Tên mới").withValidFrom(CHANGE),
                                OrgUnit.of("A", "A", "R")))
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void equality() {
        new EqualsTester()
                .addEqualityGroup(
                        OrgHistory.of(UNITS).orThrow(),
                        OrgHistory.of(UNITS.reverse()).orThrow())
                .addEqualityGroup(OrgHistory.of(ImmutableList.of(UNITS.get(0))).orThrow())
                .testEquals();
    }

    @Provide
    Arbitrary<List<OrgUnit>> unitsOverTime() {
        return Arbitraries.randomValue(random -> {
            List<OrgUnit> units = new ArrayList<>();
            int size = 1 + random.nextInt(8);
            for (int i = 0; i < size; i++) {
                int parent = random.nextInt(6) - 1;
                OrgUnit unit = OrgUnit.root("U" + random.nextInt(5), "Đơn vị").withValidFrom(day(random));
                units.add((parent < 0 ? unit : unit.withParent("U" + parent)).withValidTo(day(random)));
            }
            return units;
        });
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(10));
    }

    /** What the history says without looking at each day is what the trees of all days say. */
    @Property(tries = 2000)
    void problemsOverTimeAreThoseOfTheDays(@ForAll("unitsOverTime") List<OrgUnit> units, @ForAll Random random) {
        Parsed<OrgHistory> history = OrgHistory.of(units);
        List<OrgUnit> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, random);
        assertThat(OrgHistory.of(shuffled)).isEqualTo(history);
        Set<DiagnosticCode> daily = new LinkedHashSet<>();
        for (int i = 0; i < 10; i++) {
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(i);
            if (history.isPresent() && units.stream().anyMatch(unit -> unit.isValidOn(day))) {
                history.value().orElseThrow().at(day).diagnostics().forEach(found -> daily.add(found.code()));
            }
        }
        Set<DiagnosticCode> overTime = new LinkedHashSet<>();
        history.diagnostics().forEach(found -> overTime.add(found.code()));
        assertThat(daily.contains(OrgCode.CODE_TWICE) || daily.contains(OrgCode.CODE_IN_DOUBT))
                .isEqualTo(overTime.contains(OrgCode.VERSIONS_OVERLAP));
        assertThat(daily.contains(OrgCode.OWN_PARENT) && !overTime.contains(OrgCode.OWN_PARENT))
                .isFalse();
        if (!overTime.contains(OrgCode.VERSIONS_OVERLAP)) {
            assertThat(daily.contains(OrgCode.SECOND_ROOT)).isEqualTo(overTime.contains(OrgCode.ROOTS_OVERLAP));
            assertThat(daily.contains(OrgCode.CYCLE)).isEqualTo(overTime.contains(OrgCode.CIRCLE_ON_DAY));
            assertThat(daily.contains(OrgCode.ORPHAN))
                    .isEqualTo(overTime.contains(OrgCode.ORPHAN) || overTime.contains(OrgCode.PARENT_NOT_IN_FORCE));
        }
    }

    private static ImmutableList<OrgUnit> at(OrgUnit... units) {
        ImmutableList.Builder<OrgUnit> placed = ImmutableList.builder();
        for (int i = 0; i < units.length; i++) {
            placed.add(units[i].withLocation(SourceLocation.ofLine(i + 1)));
        }
        return placed.build();
    }
}
