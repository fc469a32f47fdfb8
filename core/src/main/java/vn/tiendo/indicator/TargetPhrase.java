package vn.tiendo.indicator;

import com.google.common.collect.ImmutableList;

/**
 * A printed target (cụm từ nêu chỉ tiêu), such as {@code trên 84%}, {@code ít nhất 02 tin bài/quý}, {@code 14/14},
 * {@code cao hơn năm 2021}: the words and what they ask of a result.
 *
 * @param text the words as printed
 * @param conditions what they ask: one condition, or two for a range such as {@code từ 70% đến 75%}: at least the first
 *     value and at most the second
 */
public record TargetPhrase(String text, ImmutableList<TargetCondition> conditions) {
    /**
     * Checks the conditions.
     *
     * @throws IllegalArgumentException if {@code conditions} are neither one nor the two of a range
     */
    public TargetPhrase {
        boolean range = conditions.size() == 2
                && conditions.get(0).comparison() == Comparison.AT_LEAST
                && conditions.get(1).comparison() == Comparison.AT_MOST;
        if (conditions.size() != 1 && !range) {
            throw new IllegalArgumentException("conditions must be one, or the two of a range, but were " + conditions);
        }
    }

    /** The phrase that prints one condition, see {@link TargetCondition#toString()}. */
    public static TargetPhrase of(TargetCondition condition) {
        return new TargetPhrase(condition.toString(), ImmutableList.of(condition));
    }

    /**
     * Reads a phrase.
     *
     * @throws vn.tiendo.result.DataException if the text is not wholly one target, see {@link TargetScanner#parse}
     */
    public static TargetPhrase parse(CharSequence text) {
        return TargetScanner.parse(text).orThrow();
    }

    /** What is asked, in Vietnamese, whatever words were printed: {@code ít nhất 70%}, {@code từ 70% đến 75%}. */
    public String print() {
        TargetCondition first = conditions.get(0);
        if (conditions.size() == 1) {
            return first.toString();
        }
        TargetValue from = first.value();
        TargetValue to = conditions.get(1).value();
        return from instanceof ChangeValue change && to instanceof ChangeValue upper
                ? change.direction().wording() + " từ " + change.size() + " đến " + upper.size() + change.against()
                : "từ " + from + " đến " + to;
    }
}
