package vn.tiendo.enforcement;

import java.util.function.UnaryOperator;

/**
 * Something that a regime lays down, with its source (căn cứ) and how well that is known: {@code completed_cases /
 * enforceable_cases}, confirmed by a decision that assigns targets.
 *
 * @param value what is laid down
 * @param evidence how well it is known
 * @param source the document, provision or published figures on which it rests, in words for people
 * @param <T> the type of what is laid down
 */
public record Sourced<T>(T value, Evidence evidence, String source) {
    /** What a published text says. */
    public static <T> Sourced<T> confirmed(T value, String source) {
        return new Sourced<>(value, Evidence.CONFIRMED, source);
    }

    /** What agrees with published figures. */
    public static <T> Sourced<T> derived(T value, String source) {
        return new Sourced<>(value, Evidence.DERIVED, source);
    }

    /** What nothing published is known to say. */
    public static <T> Sourced<T> unconfirmed(T value, String source) {
        return new Sourced<>(value, Evidence.UNCONFIRMED, source);
    }

    /** Whether a published text or published figures bear it out. */
    public boolean isKnown() {
        return evidence != Evidence.UNCONFIRMED;
    }

    /** Another value on the same source. */
    public Sourced<T> withValue(UnaryOperator<T> change) {
        return new Sourced<>(change.apply(value), evidence, source);
    }
}
