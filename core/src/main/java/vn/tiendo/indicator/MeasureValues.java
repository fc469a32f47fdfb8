package vn.tiendo.indicator;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tiendo.org.Additive;

/**
 * The values of several measures for one unit and period (một dòng số liệu), such as enforceable 13 660 and completed
 * 7 443 cases.
 *
 * <p>All its amounts are in one stated unit of money. A measure that is not named is missing. Two rows are equal if unit
 * and observations are; the order is only that of printing.
 *
 * @param moneyUnit the unit of the measures of kind {@link QuantityKind#AMOUNT}
 * @param observations what is known, by measure
 */
public record MeasureValues(MoneyUnit moneyUnit, ImmutableMap<Measure, Observation> observations) {
    /** Starts a row whose amounts are in the unit. */
    public static Builder builder(MoneyUnit moneyUnit) {
        return new Builder(moneyUnit);
    }

    /**
     * How rows add up and are divided, for {@link vn.tiendo.org.Restatement#restate(Iterable, Additive)}: sums as
     * {@link #plus} makes them; of a row that goes to several units each measure is divided by itself without loss, so that
     * figures which depend on one another may be out by one in a part, and what is not there is in no part.
     */
    public static Additive<MeasureValues> additive() {
        return MeasureAddition.INSTANCE;
    }

    /** What is known of a measure; {@link Observation#MISSING} where it is not named. */
    public Observation get(Measure measure) {
        return observations.getOrDefault(measure, Observation.MISSING);
    }

    /**
     * The same values with the amounts in another unit, exactly.
     *
     * @throws ArithmeticException if an amount is no whole number of that unit, or does not fit in a {@code long}
     */
    public MeasureValues to(MoneyUnit unit) {
        if (unit == moneyUnit) {
            return this;
        }
        ImmutableMap.Builder<Measure, Observation> converted =
                ImmutableMap.builderWithExpectedSize(observations.size());
        observations.forEach((measure, observation) -> converted.put(
                measure,
                measure.kind() == QuantityKind.AMOUNT && observation.isPresent()
                        ? Observation.of(moneyUnit.convert(observation.getValue(), unit))
                        : observation));
        return new MeasureValues(unit, converted.buildOrThrow());
    }

    /**
     * The sum, measure by measure, as {@link Observation#plus} tells; amounts in the finer of the two units. A measure
     * that only one of the two names is missing in the sum.
     *
     * @throws ArithmeticException if a sum does not fit in a {@code long}
     */
    public MeasureValues plus(MeasureValues other) {
        MoneyUnit finer = moneyUnit.finer(other.moneyUnit);
        MeasureValues mine = to(finer);
        MeasureValues theirs = other.to(finer);
        ImmutableMap.Builder<Measure, Observation> sums = ImmutableMap.builder();
        mine.observations.forEach((measure, observation) -> sums.put(measure, observation.plus(theirs.get(measure))));
        theirs.observations.forEach((measure, observation) -> {
            if (!mine.observations.containsKey(measure)) {
                sums.put(measure, Observation.MISSING);
            }
        });
        return new MeasureValues(finer, sums.buildOrThrow());
    }

    /** Collects a row; of two values for one measure the later one holds. */
    public static final class Builder {
        private final MoneyUnit moneyUnit;
        private final Map<Measure, Observation> observations = new LinkedHashMap<>();

        private Builder(MoneyUnit moneyUnit) {
            this.moneyUnit = moneyUnit;
        }

        /** Sets a count, or an amount in the unit of the row. */
        @CanIgnoreReturnValue
        public Builder put(Measure measure, long value) {
            return put(measure, Observation.of(value));
        }

        /**
         * Sets an amount.
         *
         * @throws IllegalArgumentException if {@code measure} is not one of money
         * @throws ArithmeticException if it is no whole number of the unit of the row, or does not fit
         */
        @CanIgnoreReturnValue
        public Builder put(Measure measure, Amount amount) {
            if (measure.kind() != QuantityKind.AMOUNT) {
                throw new IllegalArgumentException("measure must be one of money but was " + measure);
            }
            return put(measure, amount.to(moneyUnit).value());
        }

        /** Sets what is known. */
        @CanIgnoreReturnValue
        public Builder put(Measure measure, Observation observation) {
            observations.put(measure, observation);
            return this;
        }

        /** The row. */
        public MeasureValues build() {
            return new MeasureValues(moneyUnit, ImmutableMap.copyOf(observations));
        }
    }
}
