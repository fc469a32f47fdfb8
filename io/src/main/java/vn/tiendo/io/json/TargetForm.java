package vn.tiendo.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.tiendo.org.UnitRef;
import vn.tiendo.plan.PrintedTarget;
import vn.tiendo.plan.UnitTargets;

/** The form of targets: {@code {"indicator": "…", "comparator": ">", "value": "84", "unit": "%"}}. */
final class TargetForm {
    private static final ImmutableMap<String, String> COMPARATORS = TreeReader.names(">", ">=", "=", "<=", "<");
    private static final ImmutableMap<String, String> UNITS = TreeReader.names("%", "count", "fraction", "relative");

    private static final ImmutableMap<String, String> CHANGES = TreeReader.names("increase", "decrease");

    private TargetForm() {}

    static void write(FieldWriter out, PrintedTarget target) {
        out.text("indicator", target.indicator())
                .text("comparator", target.comparator())
                .text("value", target.value())
                .text("unit", target.unit())
                .text("change", target.change())
                .text("baseline", target.baseline())
                .text("text", target.text())
                .line(target.line());
    }

    static void write(FieldWriter out, UnitTargets targets) {
        out.text("unit", targets.unit().text())
                .objects("targets", targets.targets(), (FieldWriter each, PrintedTarget target) -> write(each, target));
    }

    static Optional<PrintedTarget> read(TreeReader at) {
        return at.object(fields -> {
            PrintedTarget.Builder target = PrintedTarget.builder()
                    .indicator(fields.requiredText("indicator"))
                    .comparator(fields.optional("comparator", field -> field.named(COMPARATORS)))
                    .value(fields.text("value"))
                    .unit(fields.optional("unit", field -> field.named(UNITS)))
                    .change(fields.optional("change", field -> field.named(CHANGES)))
                    .baseline(fields.text("baseline"))
                    .text(fields.text("text"))
                    .line(fields.line());
            return fields.made(target::build);
        });
    }

    static Optional<UnitTargets> readUnit(TreeReader at) {
        return at.object(fields -> {
            Optional<UnitRef> unit = fields.required("unit", TargetForm::readRef);
            ImmutableList<PrintedTarget> targets = fields.list("targets", TargetForm::read);
            return fields.made(() -> new UnitTargets(unit.orElseThrow(), targets));
        });
    }

    /** A unit by its printed name. */
    static Optional<UnitRef> readRef(TreeReader at) {
        return at.words().map(UnitRef::of);
    }
}
