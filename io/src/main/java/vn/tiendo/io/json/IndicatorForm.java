package vn.tiendo.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tiendo.indicator.Direction;
import vn.tiendo.indicator.IndicatorCode;
import vn.tiendo.indicator.IndicatorSet;
import vn.tiendo.indicator.LinearForm;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureSet;
import vn.tiendo.indicator.Percent;
import vn.tiendo.indicator.QuantityKind;
import vn.tiendo.indicator.RatioIndicator;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;

/** The form of sets of indicators, see {@link IndicatorJson}. */
final class IndicatorForm {
    static final ImmutableMap<String, Direction> DIRECTIONS =
            ImmutableMap.of("higher", Direction.HIGHER_IS_BETTER, "lower", Direction.LOWER_IS_BETTER);

    private static final ImmutableMap<String, QuantityKind> KINDS =
            ImmutableMap.of("count", QuantityKind.COUNT, "amount", QuantityKind.AMOUNT);

    private static final String MEASURE_ID = "on_time_files";
    private static final String INDICATOR_ID = "in-time";

    /** A name in both languages. */
    private record Name(String vietnamese, String english) {}

    private IndicatorForm() {}

    static void write(FieldWriter out, IndicatorSet set) {
        out.text("schema", IndicatorJson.SCHEMA)
                .allObjects("measures", set.measures().measures().asList(), IndicatorForm::writeMeasure)
                .allObjects("indicators", set.indicators().asList(), IndicatorForm::writeIndicator);
    }

    private static void writeMeasure(FieldWriter out, Measure measure) {
        out.text("id", measure.id())
                .text("kind", measure.kind() == QuantityKind.COUNT ? "count" : "amount")
                .object("name", new Name(measure.vietnameseName(), measure.englishName()), IndicatorForm::writeName);
    }

    private static void writeIndicator(FieldWriter out, RatioIndicator indicator) {
        out.text("id", indicator.id())
                .object("name", new Name(indicator.vietnameseName(), indicator.englishName()), IndicatorForm::writeName)
                .text("numerator", indicator.numerator().toString())
                .text("denominator", indicator.denominator().toString())
                .text("direction", directionName(indicator.direction()))
                .number("scale", indicator.scale());
    }

    static String directionName(Direction direction) {
        return direction == Direction.HIGHER_IS_BETTER ? "higher" : "lower";
    }

    private static void writeName(FieldWriter out, Name name) {
        out.text("vi", name.vietnamese).text("en", name.english);
    }

    static Optional<IndicatorSet> read(TreeReader at, MeasureSet known) {
        return at.object(fields -> {
            if (!SchemaField.isThis(fields, IndicatorJson.SCHEMA)) {
                return Optional.empty();
            }
            MeasureSet measures = readMeasures(fields, known);
            Map<String, RatioIndicator> indicators = new LinkedHashMap<>();
            fields.list(
                    "indicators",
                    one -> readIndicator(one, measures)
                            .flatMap(indicator -> addOnce(one, indicators, indicator.id(), indicator)));
            return Optional.of(IndicatorSet.of(measures, indicators.values()));
        });
    }

    private static MeasureSet readMeasures(FieldReader fields, MeasureSet known) {
        Map<String, Measure> byId = new LinkedHashMap<>();
        known.measures().forEach(measure -> byId.put(measure.id(), measure));
        fields.list("measures", one -> readMeasure(one).flatMap(measure -> addOnce(one, byId, measure.id(), measure)));
        return MeasureSet.from(byId.values());
    }

    private static <T> Optional<T> addOnce(TreeReader at, Map<String, T> byId, String id, T value) {
        if (byId.putIfAbsent(id, value) == null) {
            return Optional.of(value);
        }
        at.problems().add(JsonCode.ID_TWICE, at.place(), id);
        return Optional.empty();
    }

    private static Optional<Measure> readMeasure(TreeReader at) {
        return at.object(fields -> {
            Optional<String> id = fields.required("id", field -> readId(field, Measure::isId, MEASURE_ID));
            Optional<QuantityKind> kind = fields.required("kind", field -> field.named(KINDS));
            Optional<Name> name = fields.required("name", IndicatorForm::readName);
            return fields.made(() -> {
                Name names = name.orElseThrow();
                return new Measure(id.orElseThrow(), kind.orElseThrow(), names.vietnamese, names.english);
            });
        });
    }

    private static Optional<RatioIndicator> readIndicator(TreeReader at, MeasureSet measures) {
        return at.object(fields -> {
            Optional<String> id = fields.required("id", field -> readId(field, RatioIndicator::isId, INDICATOR_ID));
            Optional<Name> name = fields.required("name", IndicatorForm::readName);
            Optional<LinearForm> numerator = fields.required("numerator", field -> readForm(field, measures));
            Optional<LinearForm> denominator = fields.required("denominator", field -> readForm(field, measures));
            Optional<Direction> direction = fields.optional("direction", field -> field.named(DIRECTIONS));
            Optional<Integer> scale = fields.optional("scale", field -> field.wholeNumber(0, Percent.MAX_SCALE))
                    .map(Long::intValue);
            if (numerator.isPresent()
                    && denominator.isPresent()
                    && numerator.get().kind() != denominator.get().kind()) {
                String terms = numerator.get() + " / " + denominator.get();
                at.problems().add(Diagnostic.of(IndicatorCode.MIXED_KINDS, at.place(), terms));
                return Optional.empty();
            }
            return fields.made(() -> {
                RatioIndicator.Builder indicator = RatioIndicator.builder();
                direction.ifPresent(indicator::direction);
                scale.ifPresent(indicator::scale);
                return indicator
                        .id(id.orElseThrow())
                        .vietnameseName(name.orElseThrow().vietnamese)
                        .englishName(name.orElseThrow().english)
                        .numerator(numerator.orElseThrow())
                        .denominator(denominator.orElseThrow())
                        .build();
            });
        });
    }

    private static Optional<String> readId(TreeReader at, Predicate<String> isId, String example) {
        Optional<String> id = at.text();
        return id.isPresent() && !isId.test(id.get()) ? at.fail(JsonCode.BAD_IDENTIFIER, example) : id;
    }

    private static Optional<Name> readName(TreeReader at) {
        return at.object(fields -> {
            Optional<String> vietnamese = fields.required("vi", TreeReader::words);
            Optional<String> english = fields.optional("en", TreeReader::words);
            return fields.made(() -> new Name(
                    vietnamese.orElseThrow(), english.or(() -> vietnamese).orElseThrow()));
        });
    }

    private static Optional<LinearForm> readForm(TreeReader at, MeasureSet measures) {
        Optional<String> text = at.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Parsed<LinearForm> form = LinearForm.read(text.get(), measures);
        ImmutableList<Diagnostic> problems = form.diagnostics();
        problems.forEach(problem -> at.problems().add(problem.at(at.place())));
        return form.value();
    }
}
