package vn.tiendo.indicator;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;

/**
 * A phrase that reads as a target, by its tokens.
 *
 * @param start its first token
 * @param end the token behind it
 * @param countedFrom the first token of what is counted, {@code tin bài}; {@code end} where nothing is named
 * @param conditions what it asks
 * @param compared whether words of comparison are printed
 */
record FoundTarget(int start, int end, int countedFrom, ImmutableList<TargetCondition> conditions, boolean compared) {

    static FoundTarget of(int start, int end, int countedFrom, TargetCondition condition, boolean compared) {
        return new FoundTarget(start, end, countedFrom, ImmutableList.of(condition), compared);
    }

    TargetValue value() {
        return conditions.get(0).value();
    }

    Comparison comparison() {
        return conditions.get(0).comparison();
    }

    /** What is counted; empty where nothing is named. */
    String name() {
        return countedFrom < end && value() instanceof CountValue count
                ? count.counted().orElse("")
                : "";
    }

    /** Whether it may tell by how much something changes. */
    boolean isSize() {
        return value() instanceof PercentValue || value() instanceof CountValue;
    }

    /** This phrase with other values. */
    FoundTarget map(UnaryOperator<TargetValue> values) {
        return new FoundTarget(
                start,
                end,
                countedFrom,
                conditions.stream()
                        .map(condition -> new TargetCondition(condition.comparison(), values.apply(condition.value())))
                        .collect(ImmutableList.toImmutableList()),
                compared);
    }
}
