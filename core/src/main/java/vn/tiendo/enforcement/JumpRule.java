package vn.tiendo.enforcement;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import vn.tiendo.indicator.Measure;

/**
 * When a month's result jumps against the unit's own history (kết quả biến động bất thường): 95 completed cases in a month
 * after twelve months between 28 and 34.
 *
 * <p>The rule is robust, so that former jumps do not hide new ones: it compares with the median of the months before, and the
 * usual spread is the median of the distances from it. A result jumps if its distance from the median is more than
 * {@link #spreadFactor()} times that spread, and also more than {@link #leastPercent()} percent of the median; the second
 * condition is for units whose results hardly differ. Everything is computed in whole numbers, medians of an even number of
 * months doubled rather than halved.
 *
 * @param history how many months before the one that is judged count at most, positive
 * @param leastHistory how many there must be, so that anything is said at all, 1 to {@code history}
 * @param spreadFactor how many times the usual spread is still usual, not negative
 * @param leastPercent how many percent of the median are still usual, not negative
 */
public record JumpRule(int history, int leastHistory, int spreadFactor, int leastPercent) {
    /** Against up to twelve months, of which six must be there: beyond six times the usual spread and half the median. */
    public static final JumpRule STANDARD = new JumpRule(12, 6, 6, 50);

    private static final int HUNDRED = 100;

    /**
     * Checks the parameters.
     *
     * @throws IllegalArgumentException if one of them is out of its range
     */
    public JumpRule {
        if (leastHistory < 1 || history < leastHistory) {
            throw new IllegalArgumentException(
                    "leastHistory must be 1 to history but were " + leastHistory + ", " + history);
        }
        if (spreadFactor < 0 || leastPercent < 0) {
            throw new IllegalArgumentException("spreadFactor and leastPercent must not be negative but were "
                    + spreadFactor + ", " + leastPercent);
        }
    }

    /**
     * Whether a result jumps.
     *
     * @param before the results of the months before, the latest one last; of more than {@link #history()} the latest count
     * @param result the result that is judged
     * @throws ArithmeticException if a figure is beyond what can be multiplied in a {@code long}
     */
    public boolean isJump(ImmutableList<Long> before, long result) {
        if (before.size() < leastHistory) {
            return false;
        }
        long[] known = before.stream()
                .skip(Math.max(0, before.size() - history))
                .mapToLong(Long::longValue)
                .toArray();
        long median2 = doubledMedian(known);
        long[] distances2 = Arrays.stream(known)
                .map(value -> Math.absExact(Math.subtractExact(Math.multiplyExact(value, 2L), median2)))
                .toArray();
        long spread4 = doubledMedian(distances2);
        long distance2 = Math.absExact(Math.subtractExact(Math.multiplyExact(result, 2L), median2));
        return Math.multiplyExact(distance2, 2L) > Math.multiplyExact(spread4, (long) spreadFactor)
                && Math.multiplyExact(distance2, (long) HUNDRED)
                        > Math.multiplyExact(Math.absExact(median2), (long) leastPercent);
    }

    private static long doubledMedian(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return Math.addExact(sorted[(sorted.length - 1) / 2], sorted[sorted.length / 2]);
    }

    /** This rule as a check of each month's results, which are the differences of the cumulative figures. */
    public StatisticsCheck toCheck(Measure... measures) {
        return JumpCheck.of(this, ImmutableList.copyOf(measures));
    }
}
