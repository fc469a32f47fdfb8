package vn.tiendo.org;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.YearBasis;

/** The reorganisation of the whole system, from a list of units to a series on the new structure. */
class NationalSampleTest {
    private static final OrgHistory HISTORY =
            OrgHistory.of(NationalSample.units()).orThrow();
    private static final OrgTree BEFORE =
            HISTORY.at(NationalSample.CHANGE.minusDays(1)).orThrow();
    private static final OrgTree AFTER = HISTORY.at(NationalSample.CHANGE).orThrow();

    private static Reorganization reorganization() {
        Reorganization provinces = Provinces2025.reorganization(
                        BEFORE.children(BEFORE.root()), AFTER.children(AFTER.root()))
                .orThrow();
        return provinces
                .withUnits(NationalSample.after())
                .plus(OrgChange.rename("TC", "CQL"))
                .orThrow();
    }

    @Test
    void theStructureOfEachTimeHasItsUnits() {
        assertThat(HISTORY.changeDays()).containsExactly(NationalSample.CHANGE);
        assertThat(BEFORE.root().code()).isEqualTo("TC");
        assertThat(BEFORE.atDepth(1)).hasSize(63);
        assertThat(AFTER.root().code()).isEqualTo("CQL");
        assertThat(AFTER.atDepth(1)).hasSize(34);
        assertThat(AFTER.atDepth(2)).hasSize(NationalSample.REGIONS).isEqualTo(AFTER.leaves());
        assertThat(AFTER.subtreeSize(AFTER.root())).isEqualTo(1 + 34 + 355);
    }

    @Test
    void groupsThatPlansNameAreUnitsOfTheTree() {
        UnitRegister register = UnitRegister.standard();
        assertThat(BEFORE.unitsMeantBy(register.find("Các Cục THADS").orElseThrow(), register))
                .isEqualTo(BEFORE.atLevel(UnitLevel.PROVINCIAL));
        assertThat(BEFORE.unitsMeantBy(register.find("Các Chi cục THADS").orElseThrow(), register))
                .isEqualTo(BEFORE.atLevel(UnitLevel.DISTRICT));
        assertThat(BEFORE.unitsMeantBy(register.find("TCTHADS").orElseThrow(), register))
                .containsExactly(BEFORE.root());
    }

    @Test
    void provincesAreRestatedAndDistrictsWithoutMappingAreListed() {
        Parsed<Restatement> restatement = Restatement.between(BEFORE, ImmutableList.of(reorganization()), AFTER);
        List<String> districts =
                BEFORE.atLevel(UnitLevel.DISTRICT).stream().map(OrgUnit::code).toList();
        assertThat(restatement.diagnostics())
                .hasSameSizeAs(districts)
                .allMatch(found -> found.code() == OrgCode.NO_SUCCESSOR);
        assertThat(restatement.diagnostics()).extracting(Diagnostic::text).containsExactlyElementsOf(districts);

        ReportingPeriod april = ReportingPeriod.of(YearBasis.WORK_YEAR, YearMonth.of(2025, 4));
        List<UnitFigure<Long>> series = new ArrayList<>();
        long total = 0;
        for (OrgUnit unit : BEFORE.units()) {
            series.add(new UnitFigure<>(unit.code(), april, 100L + series.size()));
            total += series.get(series.size() - 1).value();
        }
        RestatedSeries<Long> restated = restatement.value().orElseThrow().restate(series);
        // 34 provinces and the centre; of the merged provinces nothing is missing.
        assertThat(restated.figures()).hasSize(35).noneMatch(RestatedFigure::isPartial);
        assertThat(restated.figures()).allMatch(RestatedFigure::isRestated);
        assertThat(restated.unrestated()).hasSameSizeAs(districts);
        long kept = restated.figures().stream().mapToLong(RestatedFigure::value).sum();
        long lost = restated.unrestated().stream()
                .mapToLong(UnrestatedFigure::value)
                .sum();
        assertThat(kept + lost).isEqualTo(total);
        assertThat(restated.find("T91", april).orElseThrow().sources())
                .extracting(UnitFigure::unit)
                .containsExactly("C89", "C91");
    }

    @Test
    void districtsAreRestatedWhereTheApplicationMapsThem() {
        Reorganization provinces = reorganization();
        ListMultimap<String, String> byRegion = LinkedListMultimap.create();
        for (OrgUnit district : BEFORE.atLevel(UnitLevel.DISTRICT)) {
            OrgUnit province = BEFORE.parent(district).orElseThrow();
            byRegion.put(provinces.successors(province.code()).get(0) + "-1", district.code());
        }
        List<OrgChange> changes = new ArrayList<>(provinces.changes());
        Multimaps.asMap(byRegion).forEach((region, districts) -> changes.add(OrgChange.merge(districts, region)));
        Reorganization whole = Reorganization.of(NationalSample.CHANGE, changes, NationalSample.after())
                .orThrow();
        assertThat(Restatement.between(BEFORE, ImmutableList.of(whole), AFTER).diagnostics())
                .isEmpty();
        assertThat(whole.applyTo(BEFORE).orThrow())
                .isEqualTo(OrgTree.of(NationalSample.after()).orThrow());
    }
}
