package vn.tiendo.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collections;
import java.util.Map;
import vn.tiendo.org.Shares;

/**
 * Splits a total over units or quarters so that nothing is lost (phân bổ chỉ tiêu): 100 over three equal parts is 34, 33, 33.
 *
 * <p>By largest remainder, as {@link Shares#split} does it: the parts sum to the total, each is less than one away from its
 * exact share, and a part of weight zero gets nothing. Of equal remainders the part that stands first gets one more.
 */
public final class LosslessSplit {
    private LosslessSplit() {}

    /**
     * Splits by weights, such as last year's results.
     *
     * @param total what is split: a count, or an amount in any unit
     * @param weights the weights, in whose order ties are settled
     * @return the parts, in the order of the weights
     * @throws IllegalArgumentException if {@code total} or one of {@code weights} is negative, or the weights are all zero
     *     while the total is not
     */
    public static <K> ImmutableMap<K, Long> byWeights(long total, Map<K, Long> weights) {
        ImmutableMap<K, Long> ordered = ImmutableMap.copyOf(weights);
        checkTotal(total);
        // Nothing can be divided in any proportion.
        if (total == 0) {
            ordered.values().forEach(LosslessSplit::checkWeight);
            return ordered.keySet().stream().collect(ImmutableMap.toImmutableMap(key -> key, key -> 0L));
        }
        ImmutableList<Long> parts = Shares.of(ordered.values()).split(total);
        ImmutableMap.Builder<K, Long> result = ImmutableMap.builderWithExpectedSize(parts.size());
        int next = 0;
        for (K key : ordered.keySet()) {
            result.put(key, parts.get(next++));
        }
        return result.buildOrThrow();
    }

    /**
     * Splits into equal parts; the first ones get one more where it does not come out even.
     *
     * @throws IllegalArgumentException if {@code total} is negative or {@code parts} is less than 1
     */
    public static ImmutableList<Long> evenly(long total, int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("parts must be at least 1 but was " + parts);
        }
        checkTotal(total);
        return Shares.of(Collections.nCopies(parts, 1L)).split(total);
    }

    private static void checkWeight(long weight) {
        if (weight < 0) {
            throw new IllegalArgumentException("weights must not be negative but one was " + weight);
        }
    }

    private static void checkTotal(long total) {
        if (total < 0) {
            throw new IllegalArgumentException("total must not be negative but was " + total);
        }
    }
}
