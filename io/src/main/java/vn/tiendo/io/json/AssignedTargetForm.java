package vn.tiendo.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.tiendo.indicator.Comparison;
import vn.tiendo.indicator.Direction;
import vn.tiendo.indicator.IndicatorChecks;
import vn.tiendo.indicator.Target;
import vn.tiendo.indicator.TargetValue;
import vn.tiendo.time.ReportingPeriod;

/** The form of targets that are set for units, see {@link TargetsJson}. */
final class AssignedTargetForm {
    private static final ImmutableMap<String, Comparison> COMPARATORS =
            TreeReader.names(Comparison.values(), Comparison::symbol);

    private AssignedTargetForm() {}

    static void writeAll(FieldWriter out, ImmutableList<Target> targets) {
        out.text("schema", TargetsJson.SCHEMA)
                .allObjects("targets", targets, (FieldWriter each, Target target) -> write(each, target));
    }

    static void write(FieldWriter out, Target target) {
        out.text("indicator", target.indicator()).text("unit", target.unit());
        PeriodForm.write(out, target.period());
        out.text("comparator", target.comparison().symbol());
        TargetValueForm.write(out, target.value());
        if (Target.findDirection(target.comparison(), target.value()).isEmpty()) {
            out.text("direction", IndicatorForm.directionName(target.direction()));
        }
    }

    static Optional<ImmutableList<Target>> readAll(TreeReader at) {
        return at.object(fields -> SchemaField.isThis(fields, TargetsJson.SCHEMA)
                ? Optional.of(fields.list("targets", AssignedTargetForm::read))
                : Optional.empty());
    }

    static Optional<Target> read(TreeReader at) {
        return at.object(fields -> {
            Optional<String> indicator = fields.required("indicator", TreeReader::words);
            Optional<String> unit = fields.required("unit", TreeReader::words);
            Optional<ReportingPeriod> period = PeriodForm.read(fields);
            Optional<Comparison> comparison = fields.required("comparator", field -> field.named(COMPARATORS));
            Optional<TargetValue> value = TargetValueForm.read(fields);
            Optional<Direction> direction =
                    fields.optional("direction", field -> field.named(IndicatorForm.DIRECTIONS));
            if (value.isEmpty() || contradicts(fields, comparison, value.get(), direction)) {
                return Optional.empty();
            }
            Optional<Target> target = fields.made(() -> {
                Target.Builder made = Target.builder();
                direction.ifPresent(made::direction);
                return made.indicator(indicator.orElseThrow())
                        .unit(unit.orElseThrow())
                        .period(period.orElseThrow())
                        .comparison(comparison.orElseThrow())
                        .value(value.get())
                        .build();
            });
            target.ifPresent(made -> IndicatorChecks.ofTarget(made, at.place())
                    .forEach(warning -> at.problems().add(warning)));
            return target;
        });
    }

    private static boolean contradicts(
            FieldReader fields, Optional<Comparison> comparison, TargetValue value, Optional<Direction> said) {
        Optional<Direction> follows = comparison.flatMap(found -> Target.findDirection(found, value));
        if (said.isEmpty() || follows.isEmpty() || said.equals(follows)) {
            return false;
        }
        fields.find("direction")
                .ifPresent(field -> field.fail(JsonCode.CONTRADICTION, IndicatorForm.directionName(follows.get())));
        return true;
    }
}
