package vn.tiendo.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Splits a total over units or quarters so that nothing is lost (phân bổ chỉ tiêu): 100 over three equal parts is 34, 33, 33.
 *
 * <p>By largest remainder: each part gets the whole number below its exact share, and the units left over go one by one to
 * the parts with the largest remainders; of equal remainders, to the part that stands first. So the parts sum to the total,
 * each is less than one away from its exact share, and a part of weight zero gets nothing.
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
        long[] parts = split(
                total, ordered.values().stream().mapToLong(Long::longValue).toArray());
        ImmutableMap.Builder<K, Long> result = ImmutableMap.builderWithExpectedSize(parts.length);
        int next = 0;
        for (K key : ordered.keySet()) {
            result.put(key, parts[next++]);
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
        long each = total / parts;
        long rest = total % parts;
        return IntStream.range(0, parts)
                .mapToObj(part -> part < rest ? each + 1 : each)
                .collect(ImmutableList.toImmutableList());
    }

    private static long[] split(long total, long[] weights) {
        checkTotal(total);
        BigInteger sum = BigInteger.ZERO;
        for (long weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException("weights must not be negative but one was " + weight);
            }
            sum = sum.add(BigInteger.valueOf(weight));
        }
        if (sum.signum() == 0) {
            if (total != 0) {
                throw new IllegalArgumentException("weights must not all be zero where total is " + total);
            }
            return new long[weights.length];
        }
        long[] parts = new long[weights.length];
        BigInteger[] remainders = new BigInteger[weights.length];
        long left = total;
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] share = BigInteger.valueOf(total)
                    .multiply(BigInteger.valueOf(weights[i]))
                    .divideAndRemainder(sum);
            parts[i] = share[0].longValueExact();
            remainders[i] = share[1];
            left -= parts[i];
        }
        handOut(left, parts, remainders);
        return parts;
    }

    private static void handOut(long left, long[] parts, BigInteger[] remainders) {
        Integer[] order = IntStream.range(0, parts.length).boxed().toArray(Integer[]::new);
        // The sort is stable, which is the rule for ties.
        Arrays.sort(order, Collections.reverseOrder(Comparator.comparing(i -> remainders[i])));
        for (int i = 0; i < left; i++) {
            parts[order[i]]++;
        }
    }

    private static void checkTotal(long total) {
        if (total < 0) {
            throw new IllegalArgumentException("total must not be negative but was " + total);
        }
    }
}
