package vn.tiendo.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;

class RatioRollUpTest {
    private static final Measure DONE = Measure.count("completed_cases", "Xong", "Completed");
    private static final Measure ALL = Measure.count("enforceable_cases", "Có điều kiện", "Enforceable");
    private static final RatioIndicator BY_CASE = RatioIndicator.builder()
            .id("by-case")
            .vietnameseName("Về việc")
            .englishName("By case")
            .numerator(LinearForm.of(DONE))
            .denominator(LinearForm.of(ALL))
            .build();
    private static final OrgTree TREE = OrgTree.of(ImmutableList.of(
                    OrgUnit.root("TW", "Cục Quản lý"),
                    OrgUnit.of("A", "Tỉnh A", "TW"),
                    OrgUnit.of("A1", "Khu vực 1", "A"),
                    OrgUnit.of("A2", "Khu vực 2", "A"),
                    OrgUnit.of("B", "Tỉnh B", "TW"),
                    OrgUnit.of("B1", "Khu vực 1", "B"),
                    OrgUnit.of("C", "Tỉnh C", "TW")))
            .orThrow();

    @Test
    void termsAreSummedAndRatesAreNot() {
        RatioRollUp rollUp = RatioRollUp.of(
                        TREE,
                        ImmutableMap.of(
                                "A", ratio(10, 10),
                                "A1", ratio(1, 100),
                                "A2", ratio(30, 30),
                                "B1", ratio(0, 0),
                                "C", ratio(5, 10)))
                .orThrow();
        RatioTotal province = rollUp.total(TREE.get("A"));
        assertThat(province).isEqualTo(new RatioTotal(Ratio.of(41, 140), 3, ImmutableList.of()));
        assertThat(rollUp.total(TREE.root()).ratio()).isEqualTo(Ratio.of(46, 150));
        assertThat(rollUp.total(TREE.root()).isPartial()).isFalse();
        assertThat(rollUp.total(TREE.get("B")).toValue().status()).isEqualTo(RateStatus.NO_DENOMINATOR);
    }

    @Test
    void aSumThatLacksAUnitSaysSo() {
        RatioRollUp rollUp = RatioRollUp.of(
                        TREE,
                        ImmutableMap.of(
                                "A", IndicatorValue.absent(RateStatus.NEGATIVE),
                                "A1", ratio(1, 100),
                                "B1", IndicatorValue.absent(RateStatus.NOT_YET_DUE),
                                "C", IndicatorValue.absent(RateStatus.NOT_APPLICABLE)))
                .orThrow();
        RatioTotal all = rollUp.total(TREE.root());
        assertThat(all.isPartial()).isTrue();
        assertThat(all.missing()).extracting(OrgUnit::code).containsExactly("A", "A2", "B1");
        assertThat(all.reporting()).isEqualTo(1);
        assertThat(all.expected()).isEqualTo(4);
        assertThat(all.toValue()).isEqualTo(ratio(1, 100));
        assertThat(rollUp.total(TREE.get("B")).toValue().status()).isEqualTo(RateStatus.MISSING);
        assertThat(rollUp.total(TREE.get("C")).toValue().status()).isEqualTo(RateStatus.NOT_APPLICABLE);
    }

    @Test
    void whatHasNoPlaceIsNamed() {
        Parsed<RatioRollUp> rollUp = RatioRollUp.of(
                TREE, ImmutableMap.of("X", ratio(1, 2), "A1", IndicatorValue.ofCount(7), "A2", ratio(1, 2)));
        assertThat(rollUp.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(IndicatorCode.UNKNOWN_UNIT, IndicatorCode.NOT_A_RATIO);
        RatioTotal province = rollUp.value().orElseThrow().total(TREE.get("A"));
        assertThat(province.missing()).extracting(OrgUnit::code).containsExactly("A1");
    }

    @Test
    void overflowThrows() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() ->
                        RatioRollUp.of(TREE, ImmutableMap.of("A1", ratio(0, Long.MAX_VALUE), "A2", ratio(0, 1))));
    }

    /** The units that the rows are given to in turn. */
    @Property
    void theRatioOfTheSumsIsTheSumOfTheRatios(@ForAll("rows") @Size(min = 7, max = 7) List<MeasureValues> rows) {
        Map<String, IndicatorValue> results = new HashMap<>();
        for (int i = 0; i < TREE.size(); i++) {
            results.put(TREE.unit(i).code(), BY_CASE.evaluate(rows.get(i)));
        }
        RatioRollUp rollUp = RatioRollUp.of(TREE, results).orThrow();
        for (OrgUnit unit : TREE.units()) {
            int index = TREE.indexOf(unit);
            MeasureValues whole = rows.subList(index, TREE.subtreeEnd(index)).stream()
                    .reduce(MeasureValues::plus)
                    .orElseThrow();
            assertThat(rollUp.total(unit).toValue()).isEqualTo(BY_CASE.evaluate(whole));
        }
    }

    @Provide
    Arbitrary<List<MeasureValues>> rows() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 1_000_000);
        return counts.flatMap(done -> counts.map(all -> MeasureValues.builder(MoneyUnit.DONG)
                        .put(DONE, done)
                        .put(ALL, all)
                        .build()))
                .list()
                .ofSize(TREE.size());
    }

    private static IndicatorValue ratio(long numerator, long denominator) {
        return IndicatorValue.of(Ratio.of(numerator, denominator));
    }
}
