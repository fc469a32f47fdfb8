package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The proportions in which a whole is divided (tỷ lệ phân chia): shares 3 and 1 divide 10 into 8 and 2.
 *
 * @param weights the shares, none negative and not all zero; only their proportions count
 */
public record Shares(ImmutableList<Long> weights) {
    /**
     * Checks the shares.
     *
     * @throws IllegalArgumentException if a share is negative or all are zero
     */
    public Shares {
        if (!areValid(weights)) {
            throw new IllegalArgumentException("weights must not be negative nor all zero but were " + weights);
        }
    }

    /** Shares in their order. */
    public static Shares of(Iterable<Long> weights) {
        return new Shares(ImmutableList.copyOf(weights));
    }

    static boolean areValid(List<Long> weights) {
        return weights.stream().noneMatch(weight -> weight < 0)
                && weights.stream().anyMatch(weight -> weight > 0);
    }

    /**
     * Divides a whole number without loss: each part is rounded down, and what is left goes, one each, to the parts with the
     * largest remainders, of equal ones to the earlier. The parts add up to the total, which may be negative.
     */
    public ImmutableList<Long> split(long total) {
        BigInteger sum = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        long[] parts = new long[weights.size()];
        List<BigInteger> remainders = new ArrayList<>();
        long left = total;
        for (int i = 0; i < parts.length; i++) {
            BigInteger product = BigInteger.valueOf(total).multiply(BigInteger.valueOf(weights.get(i)));
            BigInteger remainder = product.mod(sum);
            parts[i] = product.subtract(remainder).divide(sum).longValueExact();
            remainders.add(remainder);
            left -= parts[i];
        }
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.<Integer, BigInteger>comparing(remainders::get)
                        .reversed())
                .limit(left)
                .forEach(index -> parts[index]++);
        return IntStream.range(0, parts.length).mapToObj(i -> parts[i]).collect(ImmutableList.toImmutableList());
    }
}
