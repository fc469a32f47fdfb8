package vn.tiendo.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final ImmutableMap<String, IndicatorValue> RESULTS = ImmutableMap.of(
            "A", IndicatorValue.of(Ratio.of(1, 2)),
            "B", IndicatorValue.of(Ratio.of(0, 0)),
            "C", IndicatorValue.of(Ratio.of(3, 4)),
            "D", IndicatorValue.of(Ratio.of(2, 4)),
            "E", IndicatorValue.of(Ratio.of(1, 3)),
            "F", IndicatorValue.absent(RateStatus.MISSING));

    @Test
    void tiesShareARankAndLeaveTheNextOneOut() {
        Ranking<String, IndicatorValue> ranking =
                Ranking.byResult(RESULTS, Direction.HIGHER_IS_BETTER, TieRule.COMPETITION);
        assertThat(printed(ranking)).isEqualTo("1C 2A 2D 4E");
        assertThat(ranking.undetermined().keySet()).containsExactly("B", "F");
    }

    @Test
    void denseRanksLeaveNoneOut() {
        assertThat(printed(Ranking.byResult(RESULTS, Direction.HIGHER_IS_BETTER, TieRule.DENSE)))
                .isEqualTo("1C 2A 2D 3E");
        assertThat(printed(Ranking.byResult(RESULTS, Direction.LOWER_IS_BETTER, TieRule.COMPETITION)))
                .isEqualTo("1E 2A 2D 4C");
    }

    @Test
    void countsAreRankedToo() {
        ImmutableMap<String, IndicatorValue> counts = ImmutableMap.of(
                "A", IndicatorValue.ofCount(5), "B", IndicatorValue.ofCount(9), "C", IndicatorValue.ofCount(-1));
        Ranking<String, IndicatorValue> ranking =
                Ranking.byResult(counts, Direction.HIGHER_IS_BETTER, TieRule.COMPETITION);
        assertThat(printed(ranking)).isEqualTo("1B 2A");
        assertThat(ranking.undetermined().keySet()).containsExactly("C");
        ImmutableMap<String, IndicatorValue> mixed =
                ImmutableMap.of("A", IndicatorValue.ofCount(5), "B", IndicatorValue.of(Ratio.of(1, 2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.byResult(mixed, Direction.HIGHER_IS_BETTER, TieRule.DENSE))
                .withMessageContaining("results");
    }

    @Test
    void anyOrderMakesARanking() {
        ImmutableMap<String, Integer> points = ImmutableMap.of("A", 160, "B", 180, "C", 160, "D", 90);
        assertThat(printed(Ranking.of(points, Comparator.reverseOrder(), TieRule.COMPETITION)))
                .isEqualTo("1B 2A 2C 4D");
        assertThat(Ranking.of(ImmutableMap.<String, Integer>of(), Comparator.naturalOrder(), TieRule.DENSE)
                        .places())
                .isEmpty();
    }

    @Test
    void aYearBeforeIsComparedByTerms() {
        YearOnYear change = YearOnYear.of(Ratio.of(400, 500), Ratio.of(540, 700));
        assertThat(change.points().orElseThrow().toVietnamese(2)).isEqualTo("-2,86 điểm phần trăm");
        assertThat(change.numeratorChange()).isEqualTo(140);
        assertThat(change.denominatorChange()).isEqualTo(200);
        assertThat(change.numeratorGrowth()).isEqualTo(Ratio.of(540, 400));
        assertThat(YearOnYear.toPercentChange(change.numeratorGrowth(), 2)).hasValue(Percent.of("35.00"));
        assertThat(YearOnYear.toPercentChange(Ratio.of(2, 3), 1)).hasValue(Percent.of("-33.3"));
        YearOnYear first = YearOnYear.of(Ratio.ZERO, Ratio.of(1, 2));
        assertThat(first.points()).isEmpty();
        assertThat(YearOnYear.toPercentChange(first.denominatorGrowth(), 2)).isEmpty();
    }

    private static String printed(Ranking<String, ?> ranking) {
        return ranking.places().stream()
                .map(place -> place.rank() + place.key())
                .collect(Collectors.joining(" "));
    }
}
