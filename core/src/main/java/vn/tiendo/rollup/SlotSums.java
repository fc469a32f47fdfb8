package vn.tiendo.rollup;

/**
 * By number of a cell's vector, the sum over all cells or something more, {@code Long.MAX_VALUE} where that is beyond
 * {@code long}: as long as none is, no sum of some of the cells can be, and nobody has to look. Immutable.
 */
final class SlotSums {
    private final long[] sums;

    private SlotSums(long[] sums) {
        this.sums = sums;
    }

    /** Takes an array that nobody changes any more. */
    static SlotSums of(long... sums) {
        return new SlotSums(sums);
    }

    static SlotSums none(int stride) {
        return new SlotSums(new long[stride]);
    }

    /** The sums over all pages, and nothing more. */
    static SlotSums of(PageSeries[] all, int stride) {
        long[] sum = new long[stride];
        for (PageSeries series : all) {
            for (Page page : series.pages) {
                add(page, sum);
            }
        }
        return new SlotSums(sum);
    }

    SlotSums plus(long facts, long[] measures) {
        long[] sum = sums.clone();
        sum[0] = FactStatistics.saturatedSum(sum[0], facts);
        for (int slot = 1; slot < sum.length; slot++) {
            sum[slot] = FactStatistics.saturatedSum(sum[slot], measures[slot - 1]);
        }
        return new SlotSums(sum);
    }

    SlotSums plus(SlotSums other) {
        long[] sum = sums.clone();
        for (int slot = 0; slot < sum.length; slot++) {
            sum[slot] = FactStatistics.saturatedSum(sum[slot], other.sums[slot]);
        }
        return new SlotSums(sum);
    }

    SlotSums plus(Page page) {
        long[] sum = sums.clone();
        add(page, sum);
        return new SlotSums(sum);
    }

    private static void add(Page page, long[] sum) {
        for (int i = 0; i < page.length(); i++) {
            int slot = i % sum.length;
            sum[slot] = FactStatistics.saturatedSum(sum[slot], page.value(i));
        }
    }

    /** Whether a sum may pass the range of {@code long}. */
    boolean isBeyond() {
        for (long sum : sums) {
            if (sum == Long.MAX_VALUE) {
                return true;
            }
        }
        return false;
    }
}
