package vn.tiendo.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LosslessSplitTest {
    @Test
    void theLargestRemaindersGetWhatIsLeft() {
        // Exact shares: 4.7, 2.6, 2.7.
        assertThat(LosslessSplit.byWeights(10, ImmutableMap.of("A", 47L, "B", 26L, "C", 27L)))
                .containsExactly(Map.entry("A", 5L), Map.entry("B", 2L), Map.entry("C", 3L));
    }

    @Test
    void ofEqualRemaindersTheFirstOneIsServed() {
        assertThat(LosslessSplit.byWeights(100, ImmutableMap.of("C", 1L, "A", 1L, "B", 1L)))
                .containsExactly(Map.entry("C", 34L), Map.entry("A", 33L), Map.entry("B", 33L));
        assertThat(LosslessSplit.evenly(10, 4)).containsExactly(3L, 3L, 2L, 2L);
    }

    @Test
    void aPartWithoutWeightGetsNothing() {
        assertThat(LosslessSplit.byWeights(7, ImmutableMap.of("A", 0L, "B", 3L)))
                .containsEntry("A", 0L);
        assertThat(LosslessSplit.byWeights(0, ImmutableMap.of("A", 0L))).containsEntry("A", 0L);
        assertThat(LosslessSplit.byWeights(0, ImmutableMap.<String, Long>of())).isEmpty();
    }

    @Test
    void whatCannotBeSplitIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LosslessSplit.byWeights(7, ImmutableMap.of("A", 0L)))
                .withMessageContaining("weights");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LosslessSplit.byWeights(7, ImmutableMap.<String, Long>of()))
                .withMessageContaining("weights");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LosslessSplit.byWeights(7, ImmutableMap.of("A", 2L, "B", -1L)))
                .withMessageContaining("weights");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LosslessSplit.byWeights(-7, ImmutableMap.of("A", 2L)))
                .withMessageContaining("total");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LosslessSplit.evenly(-1, 4))
                .withMessageContaining("total");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LosslessSplit.evenly(1, 0))
                .withMessageContaining("parts");
    }

    @Property
    void partsSumToTheTotalAndAreNearTheirShare(
            @ForAll @LongRange(min = 0) long total, @ForAll @Size(max = 30) List<@LongRange(min = 0) Long> weights) {
        BigInteger sum = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            return;
        }
        ImmutableMap.Builder<Integer, Long> keyed = ImmutableMap.builder();
        for (int i = 0; i < weights.size(); i++) {
            keyed.put(i, weights.get(i));
        }
        ImmutableMap<Integer, Long> parts = LosslessSplit.byWeights(total, keyed.buildOrThrow());
        assertThat(parts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(total);
        parts.forEach((key, part) -> {
            Rational exact = Rational.of(BigInteger.valueOf(total).multiply(BigInteger.valueOf(weights.get(key))), sum);
            Rational distance = Rational.of(part).minus(exact);
            assertThat(distance).isBetween(Rational.of(-1), Rational.of(1)).isNotIn(Rational.of(-1), Rational.of(1));
            assertThat(exact.signum() == 0 && part != 0).isFalse();
        });
    }

    @Property
    void evenIsTheSameAsEqualWeights(
            @ForAll @LongRange(min = 0) long total, @ForAll @IntRange(min = 1, max = 40) int n) {
        ImmutableMap.Builder<Integer, Long> weights = ImmutableMap.builder();
        for (int i = 0; i < n; i++) {
            weights.put(i, 5L);
        }
        assertThat(LosslessSplit.evenly(total, n))
                .containsExactlyElementsOf(
                        LosslessSplit.byWeights(total, weights.buildOrThrow()).values());
    }
}
