package vn.tiendo.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureValues;
import vn.tiendo.indicator.Observation;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Language;
import vn.tiendo.result.Parsed;
import vn.tiendo.rollup.Accumulator;
import vn.tiendo.rollup.Cube;
import vn.tiendo.rollup.Fact;
import vn.tiendo.rollup.FactColumns;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.YearBasis;

class CaseFactsTest {
    private static final OrgTree TREE = OrgTree.of(ImmutableList.of(
                    unit("top").build(),
                    unit("u0").parent("top").build(),
                    unit("u1").parent("top").build(),
                    unit("u2").parent("u1").build()))
            .orThrow();
    private static final CaseFacts FACTS = CaseFacts.of(TREE, ImmutableList.of("", "k0", "k1"));
    private static final YearMonth OCTOBER = YearMonth.of(2025, 10);

    private static OrgUnit.Builder unit(String code) {
        return OrgUnit.builder().code(code).name("Unit " + code);
    }

    private static CaseFact fact(String unit, String category) {
        return new CaseFact(unit, OCTOBER, category, CaseState.FULFILLED, true, true, 70, 60, 10);
    }

    @Provide
    Arbitrary<List<EnforcementCase>> books() {
        return Arbitraries.longs().withoutEdgeCases().map(CaseStatisticsPropertyTest::book);
    }

    @Provide
    Arbitrary<YearMonth> months() {
        return Arbitraries.integers()
                .between(0, 12 * 11)
                .map(count -> YearMonth.of(2016, 1).plusMonths(count))
                .withoutEdgeCases();
    }

    @Property(tries = 300)
    void factsRolledUpAreTheRowsOfTheMonth(
            @ForAll("books") List<EnforcementCase> cases, @ForAll("months") YearMonth month) {
        CaseBook book = CaseBook.of(cases).orThrow();
        ReportingPeriod period = ReportingPeriod.of(YearBasis.WORK_YEAR, month);
        Cube cube = Accumulator.of(TREE, FACTS.schema())
                .add(FACTS.toColumns(
                                book.facts(month, Regimes.standard()).value().orElseThrow())
                        .orThrow())
                .result();
        ImmutableList<StatisticalRow> rows =
                book.rows(period, Regimes.standard()).value().orElseThrow();

        for (Measure measure : FACTS.quantities().keySet()) {
            assertThat(cube.get(TREE.indexOf("top"), period, FACTS.quantities().get(measure)))
                    .as(measure.id())
                    .isEqualTo(rows.stream()
                            .filter(row -> row.category().equals(StatisticalRow.TOTAL))
                            .mapToLong(row -> row.values().get(measure).getValue())
                            .sum());
            assertThat(cube.get(
                            TREE.indexOf("u0"), period, FACTS.quantities("k1").get(measure)))
                    .as(measure.id())
                    .isEqualTo(rows.stream()
                            .filter(row ->
                                    row.unit().equals("u0") && row.category().equals("k1"))
                            .mapToLong(row -> row.values().get(measure).getValue())
                            .sum());
        }
    }

    @Property(tries = 50)
    void completedCasesOfTheMonthsAddUpToThoseOfTheYear(@ForAll("books") List<EnforcementCase> cases) {
        CaseBook book = CaseBook.of(cases).orThrow();
        ReportingPeriod year = ReportingPeriod.workYear(2022);
        Accumulator sums = Accumulator.of(TREE, FACTS.schema());
        for (YearMonth month : year.toMonths()) {
            book.facts(month, Regimes.standard())
                    .value()
                    .orElseThrow()
                    .forEach(fact -> sums.add(FACTS.toFact(fact).orThrow()));
        }
        long completed = book.rows(subject -> "all", year, Regimes.standard()).value().orElseThrow().stream()
                .filter(row -> row.category().equals(StatisticalRow.TOTAL))
                .mapToLong(row ->
                        row.values().get(EnforcementMeasures.COMPLETED_CASES).getValue())
                .sum();
        assertThat(sums.result()
                        .get(TREE.indexOf("top"), year, FACTS.quantities().get(EnforcementMeasures.COMPLETED_CASES)))
                .isEqualTo(completed);
    }

    @Test
    void columnsAndSingleFactsAreOne() {
        ImmutableList<CaseFact> facts = ImmutableList.of(fact("u0", ""), fact("u2", "k1"), fact("u2", "k1"));
        Accumulator one =
                Accumulator.of(TREE, FACTS.schema()).add(FACTS.toColumns(facts).orThrow());
        Accumulator other = Accumulator.of(TREE, FACTS.schema());
        facts.forEach(fact -> other.add(FACTS.toFact(fact).orThrow()));

        assertThat(one.result()).isEqualTo(other.result());
        MeasureValues values = one.result()
                .values(
                        TREE.indexOf("u1"),
                        ReportingPeriod.of(YearBasis.WORK_YEAR, OCTOBER),
                        one.result().measuresOf(FACTS.schema().all()));
        assertThat(values.get(CaseFacts.DUE_AMOUNT)).isEqualTo(Observation.of(140));
        assertThat(values.get(CaseFacts.COLLECTED_AMOUNT)).isEqualTo(Observation.of(120));
        assertThat(values.get(EnforcementMeasures.REDUCED_AMOUNT)).isEqualTo(Observation.of(20));
    }

    @Test
    void whatHasNoPlaceIsLeftOutAndNamed() {
        Parsed<FactColumns> columns =
                FACTS.toColumns(ImmutableList.of(fact("u9", ""), fact("u0", "k9"), fact("u0", "k0")));

        assertThat(columns.value().orElseThrow().size()).isEqualTo(1);
        assertThat(columns.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(EnforcementCode.UNKNOWN_UNIT, EnforcementCode.UNKNOWN_CATEGORY);
        assertThat(columns.diagnostics())
                .allSatisfy(
                        said -> assertThat(said.message(Language.VIETNAMESE)).doesNotContain("{"));
        Parsed<Fact> single = FACTS.toFact(fact("u9", ""));
        assertThat(single.isPresent()).isFalse();
        assertThat(FACTS.toColumns(ImmutableList.of()).orThrow().size()).isZero();
    }

    @Test
    void categoriesAreNeeded() {
        assertThatThrownBy(() -> CaseFacts.of(TREE, ImmutableList.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("categories");
    }
}
