package vn.tiendo.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.indicator.BaselineValue;
import vn.tiendo.indicator.ChangeDirection;
import vn.tiendo.indicator.ChangeValue;
import vn.tiendo.indicator.Comparison;
import vn.tiendo.indicator.CountValue;
import vn.tiendo.indicator.FractionValue;
import vn.tiendo.indicator.PercentValue;
import vn.tiendo.indicator.TargetCondition;
import vn.tiendo.indicator.TargetUnit;
import vn.tiendo.indicator.TargetValue;

/** What a printed target asks of a result, where its parts say so without contradiction. */
final class PrintedCondition {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern FRACTION = Pattern.compile("([0-9]{1,18})/([0-9]{1,18})");

    private PrintedCondition() {}

    static Optional<TargetCondition> find(PrintedTarget target) {
        Optional<Comparison> comparison = target.comparator().isEmpty()
                ? Comparison.EQUAL.present()
                : target.comparator().flatMap(Comparison::findBySymbol);
        return comparison.flatMap(sign -> value(target).map(value -> new TargetCondition(sign, value)));
    }

    private static Optional<TargetValue> value(PrintedTarget target) {
        Optional<TargetUnit> unit = target.unit().flatMap(TargetUnit::findByCode);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        if (unit.get() == TargetUnit.RELATIVE) {
            boolean alone = target.value().isEmpty() && target.change().isEmpty();
            return target.baseline().filter(name -> alone && !name.isBlank()).map(BaselineValue::new);
        }
        Optional<TargetValue> size = target.value().flatMap(text -> size(unit.get(), text));
        if (target.change().isPresent()) {
            return target.change()
                    .flatMap(ChangeDirection::findByCode)
                    .flatMap(direction -> size.filter(PrintedCondition::isSize)
                            .map(by -> new ChangeValue(direction, by, target.baseline())));
        }
        return target.baseline().isPresent() ? Optional.empty() : size;
    }

    private static Optional<TargetValue> size(TargetUnit unit, String text) {
        Matcher fraction = FRACTION.matcher(text);
        if (unit == TargetUnit.FRACTION) {
            long whole = fraction.matches() ? Long.parseLong(fraction.group(2)) : 0;
            return whole == 0
                    ? Optional.empty()
                    : Optional.of(new FractionValue(Long.parseLong(fraction.group(1)), whole));
        }
        if (!DECIMAL.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text);
        if (unit == TargetUnit.PERCENT) {
            return Optional.of(new PercentValue(number));
        }
        return number.signum() < 0
                ? Optional.empty()
                : Optional.of(new CountValue(number, Optional.empty(), Optional.empty()));
    }

    private static boolean isSize(TargetValue value) {
        return value instanceof CountValue
                || (value instanceof PercentValue percent && percent.percent().signum() >= 0);
    }
}
