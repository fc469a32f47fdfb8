package vn.tiendo.enforcement;

import java.util.Optional;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.indicator.Observation;
import vn.tiendo.indicator.QuantityKind;

/**
 * A printed figure and the step to which it is rounded, made comparable with one of another row: money in a common unit.
 *
 * @param value the figure
 * @param step 0 where it is exact
 */
record Figure(long value, long step) {
    /** The figure of a row, where it has one. Throws ArithmeticException where it does not fit. */
    static Optional<Figure> find(StatisticalRow row, Measure measure, MoneyUnit unit) {
        Observation observation = row.values().get(measure);
        if (!observation.isPresent()) {
            return Optional.empty();
        }
        long step = row.roundedTo().getOrDefault(measure, 0L);
        if (measure.kind() == QuantityKind.COUNT) {
            return Optional.of(new Figure(observation.getValue(), step));
        }
        MoneyUnit own = row.values().moneyUnit();
        return Optional.of(new Figure(own.convert(observation.getValue(), unit), own.convert(step, unit)));
    }

    /** The unit in which the money of both rows is whole. */
    static MoneyUnit commonUnit(StatisticalRow one, StatisticalRow other) {
        return one.values().moneyUnit().finer(other.values().moneyUnit());
    }

    /** The sum of it and another. */
    Figure plus(Figure other) {
        return new Figure(Math.addExact(value, other.value), Math.addExact(step, other.step));
    }

    /** What is left of it without another. */
    Figure minus(Figure other) {
        return new Figure(Math.subtractExact(value, other.value), Math.addExact(step, other.step));
    }

    /** Whether it is less than another, and not only because of rounding. */
    boolean isBelow(Figure other) {
        return Math.subtractExact(other.value, value) > Math.addExact(step, other.step) / 2;
    }

    boolean differsFrom(Figure other) {
        return isBelow(other) || other.isBelow(this);
    }
}
