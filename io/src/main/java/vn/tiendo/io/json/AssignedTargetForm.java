package vn.tiendo.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.tiendo.indicator.Comparison;
import vn.tiendo.indicator.Direction;
import vn.tiendo.indicator.IndicatorChecks;
import vn.tiendo.indicator.Target;
import vn.tiendo.indicator.TargetValue;
import vn.tiendo.time.CalendarTimeline;
import vn.tiendo.time.ReportingPeriod;

/** The form of targets that are set for units, see {@link TargetsJson}. */
final class AssignedTargetForm {
    private static final ImmutableMap<String, Comparison> COMPARATORS =
            TreeReader.names(Comparison.values(), Comparison::symbol);

    private static final int MONTHS = 12;

    private AssignedTargetForm() {}

    static void writeAll(FieldWriter out, ImmutableList<Target> targets) {
        out.text("schema", TargetsJson.SCHEMA)
                .allObjects("targets", targets, (FieldWriter each, Target target) -> write(each, target));
    }

    static void write(FieldWriter out, Target target) {
        out.text("indicator", target.indicator()).text("unit", target.unit());
        out.text("period", target.period().toString());
        if (target.period().yearStart() != Month.JANUARY) {
            out.number("yearStart", target.period().yearStart().getValue());
        }
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
            Month yearStart = fields.optional("yearStart", field -> field.wholeNumber(1, MONTHS))
                    .map(number -> Month.of(number.intValue()))
                    .orElse(Month.JANUARY);
            Optional<ReportingPeriod> period = fields.required("period", field -> readPeriod(field, yearStart));
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

    /** Whole months of one year that begins in the month. */
    private static Optional<ReportingPeriod> readPeriod(TreeReader at, Month yearStart) {
        return at.text()
                .flatMap(text -> TimelineForm.parse(text)
                        .filter(CalendarTimeline.class::isInstance)
                        .flatMap(timeline -> period(timeline.start(), timeline.end(), yearStart))
                        .or(() -> at.fail(JsonCode.BAD_PERIOD, "2024-10/2025-09")));
    }

    private static Optional<ReportingPeriod> period(
            Optional<LocalDate> start, Optional<LocalDate> end, Month yearStart) {
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        YearMonth first = YearMonth.from(start.get());
        YearMonth last = YearMonth.from(end.get());
        int position = Math.floorMod(first.getMonthValue() - yearStart.getValue(), MONTHS) + 1;
        long length = first.until(last, ChronoUnit.MONTHS) + 1;
        int year = first.minusMonths(position - 1L).plusMonths(MONTHS - 1L).getYear();
        boolean whole =
                first.atDay(1).equals(start.get()) && last.atEndOfMonth().equals(end.get());
        boolean inRange = year >= ReportingPeriod.MIN_YEAR && year <= ReportingPeriod.MAX_YEAR;
        return whole && inRange && position - 1 + length <= MONTHS
                ? Optional.of(new ReportingPeriod(yearStart, year, position, (int) length))
                : Optional.empty();
    }
}
