package vn.tiendo.plan;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

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

    /** Builds targets. */
    final class Builder extends ImmutablePrintedTarget.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
