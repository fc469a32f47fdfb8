package vn.tiendo.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Units in the order of their results (xếp hạng), best first: 1 An Giang 84,25%, 2 Cà Mau and Đồng Tháp 83,90% each,
 * who share a rank.
 *
 * @param <K> what is ranked, such as unit codes
 * @param <V> by what, such as {@link IndicatorValue} or {@link PercentagePoints}
 * @param places those that have a result, best first, ties in the order in which they were given
 * @param undetermined those that have none, in the order in which they were given
 */
public record Ranking<K, V>(ImmutableList<Place<K, V>> places, ImmutableMap<K, V> undetermined) {

    /**
     * A place in a ranking (thứ hạng).
     *
     * @param rank the rank, from 1
     * @param key who has it
     * @param value by what
     */
    public record Place<K, V>(int rank, K key, V value) {}

    /**
     * Ranks by results, compared exactly. Those without a rate or value are listed apart.
     *
     * @param results the results, all of them ratios or all counts
     * @param direction which way is better
     * @throws IllegalArgumentException if {@code results} mixes ratios and counts
     */
    public static <K> Ranking<K, IndicatorValue> byResult(
            Map<K, IndicatorValue> results, Direction direction, TieRule tieRule) {
        ImmutableMap.Builder<K, IndicatorValue> ranked = ImmutableMap.builder();
        ImmutableMap.Builder<K, IndicatorValue> undetermined = ImmutableMap.builder();
        results.forEach(
                (key, result) -> (result.status() == RateStatus.PRESENT ? ranked : undetermined).put(key, result));
        ImmutableMap<K, IndicatorValue> determined = ranked.buildOrThrow();
        boolean anyRatio = determined.values().stream()
                .anyMatch(result -> result.findRatio().isPresent());
        if (anyRatio
                && determined.values().stream()
                        .anyMatch(result -> result.findCount().isPresent())) {
            throw new IllegalArgumentException("results must be all ratios or all counts but were " + results);
        }
        Comparator<IndicatorValue> order = anyRatio
                ? (a, b) ->
                        a.findRatio().orElseThrow().compareRate(b.findRatio().orElseThrow())
                : Comparator.comparingLong(result -> result.findCount().orElseThrow());
        Comparator<IndicatorValue> best = (a, b) -> direction.better(order.compare(b, a));
        return new Ranking<>(places(determined, best, tieRule), undetermined.buildOrThrow());
    }

    /**
     * Ranks by anything that has an order, such as the points above the target.
     *
     * @param bestFirst the order, in which the better of two comes first
     */
    public static <K, V> Ranking<K, V> of(Map<K, V> values, Comparator<? super V> bestFirst, TieRule tieRule) {
        return new Ranking<>(places(values, bestFirst, tieRule), ImmutableMap.of());
    }

    private static <K, V> ImmutableList<Place<K, V>> places(
            Map<K, V> values, Comparator<? super V> bestFirst, TieRule tieRule) {
        List<Map.Entry<K, V>> sorted = new ArrayList<>(values.entrySet());
        sorted.sort(Map.Entry.comparingByValue(bestFirst));
        ImmutableList.Builder<Place<K, V>> places = ImmutableList.builderWithExpectedSize(sorted.size());
        int rank = 0;
        for (int i = 0; i < sorted.size(); i++) {
            V value = sorted.get(i).getValue();
            if (i == 0 || bestFirst.compare(sorted.get(i - 1).getValue(), value) != 0) {
                rank = tieRule == TieRule.DENSE ? rank + 1 : i + 1;
            }
            places.add(new Place<>(rank, sorted.get(i).getKey(), value));
        }
        return places.build();
    }
}
