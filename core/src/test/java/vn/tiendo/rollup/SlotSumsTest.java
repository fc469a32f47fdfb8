package vn.tiendo.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SlotSumsTest {

    @Test
    void sumsStayAtTheEndOfTheRange() {
        SlotSums sums = SlotSums.none(2).plus(1, new long[] {Long.MAX_VALUE - 1});
        assertThat(sums.isBeyond()).isFalse();
        assertThat(sums.plus(1, new long[] {1}).isBeyond()).isTrue();
        assertThat(sums.plus(sums).plus(sums).isBeyond()).isTrue();
    }

    @Test
    void thoseOfPagesAreOfAllTheirCells() {
        PageSeries[] pages = {
            PageSeries.EMPTY, series(2, Long.MAX_VALUE - 1, 1, 0, 0, 0, 3, 1, 5), series(0, 0, 0, 7, 0, 2)
        };
        SlotSums exact = SlotSums.of(pages, 3);
        assertThat(exact.isBeyond()).isTrue();
        pages[1] = series(2, Long.MAX_VALUE - 2, 1, 0, 0, 0, 3, 1, 5);
        assertThat(SlotSums.of(pages, 3).isBeyond()).isFalse();
        assertThat(SlotSums.of(pages, 3).plus(0, new long[] {1, 0}).isBeyond()).isTrue();
        assertThat(SlotSums.of(pages, 3).plus(Page.empty(1)).isBeyond()).isFalse();
    }

    private static PageSeries series(long... numbers) {
        long[] values = Arrays.copyOf(numbers, numbers.length);
        return new PageSeries(new int[] {24_309}, new Page[] {Page.take(values, 0, values.length, 3, 1, 1)});
    }
}
