package vn.tiendo.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import vn.tiendo.enforcement.StatisticalRow;
import vn.tiendo.indicator.Availability;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureSet;
import vn.tiendo.indicator.MeasureValues;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.indicator.Observation;
import vn.tiendo.indicator.Percent;
import vn.tiendo.indicator.RatioIndicator;
import vn.tiendo.io.json.JsonValue.Kind;
import vn.tiendo.time.ReportingPeriod;

/** The form of statistical rows, see {@link StatisticsJson}. */
final class StatisticsForm {
    private static final ImmutableMap<String, MoneyUnit> MONEY_UNITS =
            TreeReader.names(MoneyUnit.values(), StatisticsForm::name);
    private static final ImmutableMap<String, Availability> ABSENT = Arrays.stream(Availability.values())
            .filter(availability -> availability != Availability.PRESENT)
            .collect(ImmutableMap.toImmutableMap(StatisticsForm::name, availability -> availability));

    /** Not so long that a number of a few bytes could cost much. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

    private final MeasureSet known;

    /**
     * The form with the measures that rows may have.
     *
     * @param known the measures, for a row only has their identifiers
     */
    StatisticsForm(MeasureSet known) {
        this.known = known;
    }

    static void writeAll(FieldWriter out, ImmutableList<StatisticalRow> rows) {
        out.text("schema", StatisticsJson.SCHEMA)
                .allObjects("rows", rows, (FieldWriter each, StatisticalRow row) -> write(each, row));
    }

    static void write(FieldWriter out, StatisticalRow row) {
        out.text("unit", row.unit());
        PeriodForm.write(out, row.period());
        if (!row.category().equals(StatisticalRow.TOTAL)) {
            out.text("category", row.category());
        }
        out.text("moneyUnit", name(row.values().moneyUnit()))
                .object("values", row.values().observations(), StatisticsForm::writeValues)
                .object("printedRates", present(row.printedRates()), StatisticsForm::writeRates)
                .object("roundedTo", present(row.roundedTo()), StatisticsForm::writeSteps);
    }

    static void write(FieldWriter out, MeasureValues values) {
        out.text("moneyUnit", name(values.moneyUnit()))
                .object("values", values.observations(), StatisticsForm::writeValues);
    }

    /** A number, or the reason why there is none. */
    static void write(JsonGenerator out, Observation observation) {
        if (observation.isPresent()) {
            out.writeNumber(observation.getValue());
        } else {
            out.writeString(name(observation.availability()));
        }
    }

    private static <K, V> Optional<ImmutableMap<K, V>> present(ImmutableMap<K, V> map) {
        return Optional.of(map).filter(found -> !found.isEmpty());
    }

    private static void writeValues(FieldWriter out, ImmutableMap<Measure, Observation> values) {
        values.forEach((measure, observation) -> {
            if (observation.isPresent()) {
                out.number(measure.id(), observation.getValue());
            } else {
                out.text(measure.id(), name(observation.availability()));
            }
        });
    }

    private static void writeRates(FieldWriter out, ImmutableMap<String, Percent> rates) {
        rates.forEach((indicator, rate) -> out.text(indicator, rate.toDecimalText()));
    }

    private static void writeSteps(FieldWriter out, ImmutableMap<Measure, Long> steps) {
        steps.forEach((measure, step) -> out.number(measure.id(), step));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    Optional<ImmutableList<StatisticalRow>> readAll(TreeReader at) {
        return at.object(fields -> {
            if (!SchemaField.isThis(fields, StatisticsJson.SCHEMA)) {
                return Optional.empty();
            }
            if (fields.find("rows").isEmpty()) {
                fields.missing("rows");
            }
            return Optional.of(fields.list("rows", this::read));
        });
    }

    Optional<StatisticalRow> read(TreeReader at) {
        return at.object(fields -> {
            Optional<String> unit = fields.required("unit", TreeReader::words);
            Optional<ReportingPeriod> period = PeriodForm.read(fields);
            Optional<TreeReader> categoryField = fields.find("category");
            Optional<String> category = categoryField.flatMap(TreeReader::words);
            Optional<MoneyUnit> moneyUnit = fields.required("moneyUnit", field -> field.named(MONEY_UNITS));
            Optional<ImmutableMap<Measure, Observation>> values =
                    fields.required("values", field -> map(field, this::measure, StatisticsForm::observation));
            Optional<ImmutableMap<String, Percent>> rates =
                    optionalMap(fields, "printedRates", StatisticsForm::rateId, StatisticsForm::percent);
            Optional<ImmutableMap<Measure, Long>> steps =
                    optionalMap(fields, "roundedTo", this::measure, TreeReader::wholeNumber);
            boolean sound = categoryField.isPresent() == category.isPresent() && rates.isPresent() && steps.isPresent();
            return sound
                    ? fields.made(() -> StatisticalRow.builder()
                            .unit(unit.orElseThrow())
                            .period(period.orElseThrow())
                            .category(category.orElse(StatisticalRow.TOTAL))
                            .values(new MeasureValues(moneyUnit.orElseThrow(), values.orElseThrow()))
                            .printedRates(rates.get())
                            .roundedTo(steps.get())
                            .location(at.place())
                            .build())
                    : Optional.empty();
        });
    }

    private Optional<Measure> measure(TreeReader at, String id) {
        return known.find(id)
                .or(() -> unknown(at, id, String.join(", ", Iterables.transform(known.measures(), Measure::id))));
    }

    private static Optional<String> rateId(TreeReader at, String id) {
        return RatioIndicator.isId(id) ? Optional.of(id) : unknown(at, id, "by-case, by-amount");
    }

    private static <T> Optional<T> unknown(TreeReader at, String id, String expected) {
        at.problems().add(JsonCode.UNKNOWN_NAME, at.place(), id, "expected", expected);
        return Optional.empty();
    }

    private static Optional<Observation> observation(TreeReader at) {
        return at.value().kind() == Kind.STRING
                ? at.named(ABSENT).map(Observation::absent)
                : at.wholeNumber(Long.MIN_VALUE, Long.MAX_VALUE).map(Observation::of);
    }

    private static Optional<Percent> percent(TreeReader at) {
        Optional<String> text = at.text();
        if (text.isPresent() && !DECIMAL.matcher(text.get()).matches()) {
            return at.fail(JsonCode.BAD_NUMBER, "54.49");
        }
        return text.map(BigDecimal::new).map(Percent::new);
    }

    private static <K, V> Optional<ImmutableMap<K, V>> optionalMap(
            FieldReader fields,
            String name,
            BiFunction<TreeReader, String, Optional<K>> key,
            Function<TreeReader, Optional<V>> value) {
        Optional<TreeReader> field = fields.find(name);
        return field.isEmpty() ? Optional.of(ImmutableMap.of()) : map(field.get(), key, value);
    }

    /** The entries of an object whose fields are not fixed; nothing where one of them is wrong. */
    private static <K, V> Optional<ImmutableMap<K, V>> map(
            TreeReader at, BiFunction<TreeReader, String, Optional<K>> key, Function<TreeReader, Optional<V>> value) {
        return at.object(fields -> {
            ImmutableMap.Builder<K, V> entries = ImmutableMap.builder();
            boolean sound = true;
            for (Map.Entry<String, JsonValue> entry : at.value().fields().entrySet()) {
                Optional<TreeReader> field = fields.find(entry.getKey());
                if (field.isEmpty()) {
                    continue;
                }
                Optional<K> name = key.apply(field.get(), entry.getKey());
                Optional<V> found = value.apply(field.get());
                if (name.isPresent() && found.isPresent()) {
                    entries.put(name.get(), found.get());
                } else {
                    sound = false;
                }
            }
            return sound ? Optional.of(entries.buildOrThrow()) : Optional.empty();
        });
    }
}
