package vn.tiendo.indicator;

import java.util.Optional;
import java.util.OptionalInt;

/** Which of two targets asks for more. */
final class TargetOrder {
    private TargetOrder() {}

    /** Positive where the first asks for more, zero where for the same; empty where that cannot be said. */
    static OptionalInt compare(Target first, Target second) {
        if (first.value().equals(second.value())
                && first.comparison() == second.comparison()
                && first.direction() == second.direction()) {
            return OptionalInt.of(0);
        }
        Optional<Rational> own = value(first);
        Optional<Rational> other = value(second);
        if (own.isEmpty()
                || other.isEmpty()
                || first.direction() != second.direction()
                || !haveOneQuantity(first.value(), second.value())) {
            return OptionalInt.empty();
        }
        int order = first.direction().better(own.get().compareTo(other.get()));
        return OptionalInt.of(
                order != 0
                        ? order
                        : Boolean.compare(
                                first.comparison().isStrict(),
                                second.comparison().isStrict()));
    }

    private static Optional<Rational> value(Target target) {
        if (target.value() instanceof CountValue count) {
            return count.per().isPresent() ? Optional.of(Rational.from(count.number())) : Optional.empty();
        }
        return TargetBound.ofRate(target.value());
    }

    private static boolean haveOneQuantity(TargetValue first, TargetValue second) {
        if (first instanceof CountValue a && second instanceof CountValue b) {
            return a.counted().equals(b.counted()) && a.per().equals(b.per());
        }
        return !(first instanceof CountValue) && !(second instanceof CountValue);
    }
}
