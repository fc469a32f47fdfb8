package vn.tiendo.indicator;

import java.util.Optional;

/** What comparison and value together ask of a result. */
final class TargetSense {
    private TargetSense() {}

    /** Which way a target is better; empty where a bare value does not say. */
    static Optional<Direction> directionOf(Comparison comparison, TargetValue value) {
        return switch (effective(comparison, value)) {
            case ABOVE, AT_LEAST -> Optional.of(Direction.HIGHER_IS_BETTER);
            case AT_MOST, BELOW -> Optional.of(Direction.LOWER_IS_BETTER);
            case EQUAL ->
                value instanceof ChangeValue change
                        ? Optional.of(
                                change.direction() == ChangeDirection.INCREASE
                                        ? Direction.HIGHER_IS_BETTER
                                        : Direction.LOWER_IS_BETTER)
                        : Optional.empty();
        };
    }

    /** The comparison of the result itself: a decrease by at least 10% is at most 90% of the baseline. */
    static Comparison effective(Comparison comparison, TargetValue value) {
        if (!(value instanceof ChangeValue change) || change.direction() == ChangeDirection.INCREASE) {
            return comparison;
        }
        return switch (comparison) {
            case ABOVE -> Comparison.BELOW;
            case AT_LEAST -> Comparison.AT_MOST;
            case EQUAL -> Comparison.EQUAL;
            case AT_MOST -> Comparison.AT_LEAST;
            case BELOW -> Comparison.ABOVE;
        };
    }

    static String toVietnamese(Comparison comparison, TargetValue value) {
        if (value instanceof BaselineValue) {
            String words = switch (comparison) {
                case ABOVE -> "cao hơn ";
                case AT_LEAST -> "không thấp hơn ";
                case EQUAL -> "bằng ";
                case AT_MOST -> "không cao hơn ";
                case BELOW -> "thấp hơn ";
            };
            return words + value;
        }
        String words = comparison == Comparison.EQUAL ? "" : comparison.wording() + " ";
        if (value instanceof ChangeValue change) {
            return change.direction().wording() + " " + words + change.size() + change.against();
        }
        return words + value;
    }
}
