package vn.tiendo.plan;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.tiendo.indicator.TargetCondition;

/** A target as a sentence or table cell prints it (chỉ tiêu): {@code trên 84%}. */
@Value.Immutable
public interface PrintedTarget extends WithPrintedTarget {
    /** Starts a target. */
    static Builder builder() {
        return new Builder();
    }

    /** The words that say what is measured. */
    String indicator();

    /** {@code >}, {@code >=}, {@code =}, {@code <=} or {@code <}; empty where a bare value does not say. */
    Optional<String> comparator();

    /** The value as decimal text, or a fraction such as {@code 2/3}. */
    Optional<String> value();

    /** {@code %}, {@code count}, {@code fraction} or {@code relative}. */
    Optional<String> unit();

    /** {@code increase} or {@code decrease} where the value is by how much something is to change. */
    Optional<String> change();

    /** What it is compared with, such as {@code năm 2021}. */
    Optional<String> baseline();

    /** The printed phrase; empty for a bare table cell. */
    Optional<String> text();

    /** The line on which it stands. */
    OptionalInt line();

    /**
     * What it asks of a result, to be assessed: {@code Target.builder().comparison(condition.comparison())
     * .value(condition.value())}. Without a comparator it is {@link vn.tiendo.indicator.Comparison#EQUAL}; what is counted,
     * and for which period, stands in {@link #text()} only.
     *
     * @return empty where unit or value are not printed, or the parts make no condition together
     */
    default Optional<TargetCondition> findCondition() {
        return PrintedCondition.find(this);
    }

    /** Builds targets. */
    final class Builder extends ImmutablePrintedTarget.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
