package vn.tiendo.indicator;

import java.util.Optional;

/**
 * The value that a target sets (giá trị chỉ tiêu): {@code 84,70%}, {@code 02 tin bài/quý}, {@code 2/3},
 * {@code giảm 10% so với năm 2023}, or only {@code năm 2021} in {@code cao hơn năm 2021}.
 *
 * <p>Exact: nothing is rounded, and both terms of a fraction are kept. What it holds is the value alone; how a result must
 * compare with it is a {@link Comparison}. Values keep the decimals that are printed, so that {@code 84,7%} and
 * {@code 84,70%} are two values by {@code equals}, as with {@link java.math.BigDecimal}.
 */
public sealed interface TargetValue permits PercentValue, CountValue, FractionValue, BaselineValue, ChangeValue {

    /** In what the value is told. */
    TargetUnit unit();

    /**
     * The canonical text in machine forms: decimal text with a point such as {@code 84.70}, or a fraction such as
     * {@code 2/3}; empty for a {@link BaselineValue}, which names no number.
     */
    Optional<String> findText();

    /** What the value is compared with, such as {@code năm 2021}; empty where it stands for itself. */
    default Optional<String> baseline() {
        return Optional.empty();
    }

    /** The value in Vietnamese, without comparison: {@code 84,70%}, {@code 2 tin bài/quý}, {@code 2/3}. */
    @Override
    String toString();
}
