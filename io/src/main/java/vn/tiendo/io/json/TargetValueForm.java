package vn.tiendo.io.json;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.indicator.BaselineValue;
import vn.tiendo.indicator.ChangeDirection;
import vn.tiendo.indicator.ChangeValue;
import vn.tiendo.indicator.CountValue;
import vn.tiendo.indicator.FractionValue;
import vn.tiendo.indicator.PercentValue;
import vn.tiendo.indicator.TargetUnit;
import vn.tiendo.indicator.TargetValue;

/** The fields of a target's value, see {@link TargetsJson}. */
final class TargetValueForm {
    private static final ImmutableMap<String, TargetUnit> UNITS =
            TreeReader.names(TargetUnit.values(), TargetUnit::code);
    private static final ImmutableMap<String, ChangeDirection> CHANGES =
            TreeReader.names(ChangeDirection.values(), ChangeDirection::code);

    /** Not so long that a number of a few bytes could cost much. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

    private static final Pattern FRACTION = Pattern.compile("([0-9]{1,18})/([0-9]{1,18})");

    private TargetValueForm() {}

    static void write(FieldWriter out, TargetValue value) {
        if (value instanceof ChangeValue change) {
            out.text("change", change.direction().code());
            writeSimple(out, change.size());
            out.text("per", change.per()).text("baseline", change.baseline());
        } else {
            writeSimple(out, value);
        }
    }

    private static void writeSimple(FieldWriter out, TargetValue value) {
        out.text("value", value.findText()).text("valueUnit", value.unit().code());
        if (value instanceof CountValue count) {
            out.text("counted", count.counted()).text("per", count.per());
        }
        out.text("baseline", value.baseline());
    }

    static Optional<TargetValue> read(FieldReader fields) {
        Optional<TargetUnit> unit = fields.required("valueUnit", field -> field.named(UNITS));
        Optional<TreeReader> text = fields.find("value");
        Optional<String> counted = fields.optional("counted", TreeReader::words);
        Optional<String> per = fields.optional("per", TreeReader::words);
        Optional<String> baseline = fields.optional("baseline", TreeReader::words);
        Optional<TreeReader> changeField = fields.find("change");
        Optional<ChangeDirection> change = changeField.flatMap(field -> field.named(CHANGES));
        if (unit.isEmpty() || changeField.isPresent() != change.isPresent()) {
            return Optional.empty();
        }
        if (unit.get() != TargetUnit.RELATIVE && text.isEmpty()) {
            fields.missing("value");
            return Optional.empty();
        }
        refuse(fields, "value", unit.get() == TargetUnit.RELATIVE);
        refuse(fields, "counted", unit.get() != TargetUnit.COUNT);
        boolean perPeriod = unit.get() == TargetUnit.PERCENT && change.isPresent();
        refuse(fields, "per", unit.get() != TargetUnit.COUNT && !perPeriod);
        refuse(fields, "baseline", unit.get() != TargetUnit.RELATIVE && change.isEmpty());
        Optional<? extends TargetValue> simple = switch (unit.get()) {
            case PERCENT -> text.flatMap(TargetValueForm::decimal).map(PercentValue::new);
            case COUNT -> text.flatMap(TargetValueForm::count).map(number -> new CountValue(number, counted, per));
            case FRACTION -> text.flatMap(TargetValueForm::fraction);
            case RELATIVE -> fields.required("baseline", TreeReader::words).map(BaselineValue::new);
        };
        if (change.isEmpty()) {
            return simple.map(value -> value);
        }
        Optional<String> each = perPeriod ? per : Optional.empty();
        return simple.flatMap(size -> change(fields, change.get(), size, baseline, each));
    }

    private static Optional<TargetValue> change(
            FieldReader fields,
            ChangeDirection direction,
            TargetValue size,
            Optional<String> baseline,
            Optional<String> per) {
        boolean sound = size instanceof CountValue
                || (size instanceof PercentValue percent && percent.percent().signum() >= 0);
        if (!sound) {
            fields.find("change").ifPresent(field -> field.fail(JsonCode.CONTRADICTION, "valueUnit: %, count"));
            return Optional.empty();
        }
        return Optional.of(new ChangeValue(direction, size, baseline, per));
    }

    /** A field that values of this unit do not have. */
    private static void refuse(FieldReader fields, String name, boolean unwanted) {
        if (unwanted) {
            fields.find(name).ifPresent(field -> field.fail(JsonCode.CONTRADICTION, "valueUnit, change"));
        }
    }

    private static Optional<BigDecimal> decimal(TreeReader at) {
        return at.text()
                .flatMap(text -> DECIMAL.matcher(text).matches()
                        ? Optional.of(new BigDecimal(text))
                        : at.fail(JsonCode.BAD_NUMBER, "84.70"));
    }

    private static Optional<BigDecimal> count(TreeReader at) {
        return decimal(at)
                .flatMap(number ->
                        number.signum() < 0 ? at.fail(JsonCode.BAD_NUMBER, "0, 1, 2, …") : Optional.of(number));
    }

    private static Optional<FractionValue> fraction(TreeReader at) {
        return at.text().flatMap(text -> {
            Matcher terms = FRACTION.matcher(text);
            if (!terms.matches() || Long.parseLong(terms.group(2)) == 0) {
                return at.fail(JsonCode.BAD_NUMBER, "2/3");
            }
            return Optional.of(new FractionValue(Long.parseLong(terms.group(1)), Long.parseLong(terms.group(2))));
        });
    }
}
