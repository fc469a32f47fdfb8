package vn.tiendo.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class JumpRuleTest {
    private static final JumpRule STANDARD = JumpRule.STANDARD;

    private static ImmutableList<Long> history(long... values) {
        return Arrays.stream(values).boxed().collect(ImmutableList.toImmutableList());
    }

    @Test
    void constantHistory() {
        ImmutableList<Long> same = ImmutableList.copyOf(Collections.nCopies(8, 10L));
        // The spread is 0, half of the median is 5.
        assertThat(STANDARD.isJump(same, 10)).isFalse();
        assertThat(STANDARD.isJump(same, 15)).isFalse();
        assertThat(STANDARD.isJump(same, 16)).isTrue();
        assertThat(STANDARD.isJump(same, 5)).isFalse();
        assertThat(STANDARD.isJump(same, 4)).isTrue();
    }

    @Test
    void theSpreadCounts() {
        // Median 35, distances 25 15 5 5 15 25: spread 15, six times 90.
        ImmutableList<Long> wide = history(10, 20, 30, 40, 50, 60);
        assertThat(STANDARD.isJump(wide, 125)).isFalse();
        assertThat(STANDARD.isJump(wide, 126)).isTrue();
    }

    @Test
    void aFormerJumpDoesNotHideANewOne() {
        assertThat(STANDARD.isJump(history(10, 11, 9, 500, 10, 12, 11), 400)).isTrue();
    }

    @Test
    void aShortHistorySaysNothing() {
        assertThat(STANDARD.isJump(history(1, 1, 1, 1, 1), 1000)).isFalse();
        assertThat(STANDARD.isJump(history(1, 1, 1, 1, 1, 1), 1000)).isTrue();
        assertThat(new JumpRule(3, 1, 6, 50).isJump(history(1), 1000)).isTrue();
    }

    @Test
    void onlyTheLatestMonthsCount() {
        JumpRule three = new JumpRule(3, 3, 6, 50);
        assertThat(three.isJump(history(1, 1, 1, 1, 100, 100, 100), 100)).isFalse();
    }

    @Test
    void parametersAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JumpRule(3, 4, 1, 1))
                .withMessageContaining("leastHistory");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JumpRule(3, 1, -1, 1))
                .withMessageContaining("spreadFactor");
    }

    @Test
    void whatDoesNotFitIsNotWrapped() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> STANDARD.isJump(history(1, 1, 1, 1, 1, 1), Long.MAX_VALUE));
    }

    @Property
    void theOrderOfTheHistoryDoesNotCount(
            @ForAll @Size(min = 6, max = 12) List<@IntRange(max = 100_000) Integer> history,
            @ForAll @IntRange(max = 1_000_000) int result) {
        ImmutableList<Long> values = history.stream().map(Integer::longValue).collect(ImmutableList.toImmutableList());
        assertThat(STANDARD.isJump(values.reverse(), result)).isEqualTo(STANDARD.isJump(values, result));
    }

    @Property
    void aJumpAgreesWithRationalArithmetic(
            @ForAll @Size(min = 6, max = 12) List<@IntRange(max = 300) Integer> history,
            @ForAll @IntRange(max = 2000) int result) {
        ImmutableList<Long> values = history.stream().map(Integer::longValue).collect(ImmutableList.toImmutableList());
        double median = median(history.stream().mapToDouble(value -> value).toArray());
        double spread = median(
                history.stream().mapToDouble(value -> Math.abs(value - median)).toArray());
        double distance = Math.abs(result - median);
        // Quarters and halves of small numbers are exact in binary.
        assertThat(STANDARD.isJump(values, result)).isEqualTo(distance > 6 * spread && 100 * distance > 50 * median);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
    }
}
