package vn.tiendo.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.indicator.Direction;
import vn.tiendo.indicator.IndicatorCode;
import vn.tiendo.indicator.IndicatorSet;
import vn.tiendo.indicator.IndicatorValue;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureSet;
import vn.tiendo.indicator.MeasureValues;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.indicator.Ratio;
import vn.tiendo.indicator.RatioIndicator;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Language;
import vn.tiendo.result.Parsed;

class IndicatorJsonTest {
    private static final IndicatorJson JSON = IndicatorJson.standard();

    @Test
    void aMinistryDeclaresItsOwnIndicatorsWithoutCode() throws IOException {
        IndicatorSet set = procedures();
        RatioIndicator late = set.get("late");
        assertThat(late.direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(late.name(Language.ENGLISH)).isEqualTo("Tỷ lệ hồ sơ quá hạn");
        MeasureSet measures = set.measures();
        MeasureValues october = MeasureValues.builder(MoneyUnit.MILLION_DONG)
                .put(measures.get("early_files"), 1_204)
                .put(measures.get("on_time_files"), 310)
                .put(measures.get("late_files"), 6)
                .put(measures.get("disbursed_amount"), 91_500)
                .put(measures.get("planned_amount"), 120_000)
                .build();
        assertThat(set.get("in-time").evaluate(october)).isEqualTo(IndicatorValue.of(Ratio.of(1_514, 1_520)));
        assertThat(set.get("disbursement").evaluate(october).findRatio().flatMap(ratio -> ratio.percent(0)))
                .hasValueSatisfying(
                        percent -> assertThat(percent.toVietnamese()).isEqualTo("76%"));
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        IndicatorSet set = procedures();
        String written = JSON.write(set);
        assertThat(JSON.read(written, "x.json")).isEqualTo(Parsed.of(set));
        assertThat(FormSchema.INDICATORS.problems(written)).isEmpty();
        assertThat(JSON.readYaml(written, "x.json").orThrow())
                .as("JSON is YAML")
                .isEqualTo(set);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JSON.write(set, bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(written);
        assertThat(JSON.read(new ByteArrayInputStream(bytes.toByteArray()), "").orThrow())
                .isEqualTo(set);
        JsonMapper mapper = JsonMapper.builder().addModule(new PlanModule()).build();
        assertThat(mapper.readValue(mapper.writeValueAsString(set), IndicatorSet.class))
                .isEqualTo(set);
    }

    @Test
    void measuresThatAreKnownNeedNotBeDeclared() {
        MeasureSet known = MeasureSet.of(
                Measure.count("completed_cases", "Xong", "Completed"), Measure.count("enforceable_cases", "Có", "All"));
        String text = """
                {"schema": "tiendo/indicators/1", "indicators": [
                  {"id": "by-case", "name": {"vi": "Về việc"},
                   "numerator": "completed_cases", "denominator": "enforceable_cases"}]}""";
        assertThat(JSON.withMeasures(known).read(text, "").orThrow().indicators())
                .hasSize(1);
        assertThat(JSON.read(text, "").diagnostics())
                .extracting(
                        Diagnostic::code, diagnostic -> diagnostic.location().pointer())
                .containsExactly(
                        tuple(IndicatorCode.UNKNOWN_MEASURE, "/indicators/0/numerator"),
                        tuple(IndicatorCode.UNKNOWN_MEASURE, "/indicators/0/denominator"));
    }

    @Test
    void everyProblemIsFoundAtOnceAndTheGoodPartsAreKept() {
        Parsed<IndicatorSet> set = JSON.read("""
                {"schema": "tiendo/indicators/1", "measures": [
                  {"id": "a", "kind": "count", "name": {"vi": "A"}},
                  {"id": "a", "kind": "count", "name": {"vi": "A"}},
                  {"id": "B-b", "kind": "count", "name": {"vi": "B"}},
                  {"id": "c", "kind": "money", "name": {"vi": "C"}},
                  {"id": "d", "kind": "amount", "name": {"en": "D"}},
                  {"id": "e", "kind": "amount", "name": {"vi": "E"}, "colour": "red"}],
                 "indicators": [
                  {"id": "good", "name": {"vi": "Tốt"}, "numerator": "a", "denominator": "2 * a"},
                  {"id": "mixed", "name": {"vi": "Lẫn"}, "numerator": "a", "denominator": "e"},
                  {"id": "sum", "name": {"vi": "Tổng"}, "numerator": "a +", "denominator": "a + e"},
                  {"id": "fine", "name": {"vi": "Mịn"}, "numerator": "a", "denominator": "a", "scale": 19},
                  {"id": "good", "name": {"vi": "Tốt"}, "numerator": "a", "denominator": "a"},
                  {"id": "up", "name": {"vi": "Lên"}, "numerator": "a", "denominator": "a", "direction": "up"}]}""", "bo.json");
        assertThat(set.diagnostics())
                .extracting(
                        Diagnostic::code, diagnostic -> diagnostic.location().pointer())
                .containsExactly(
                        tuple(JsonCode.ID_TWICE, "/measures/1"),
                        tuple(JsonCode.BAD_IDENTIFIER, "/measures/2/id"),
                        tuple(JsonCode.UNKNOWN_NAME, "/measures/3/kind"),
                        tuple(JsonCode.MISSING_FIELD, "/measures/4/name/vi"),
                        tuple(JsonCode.UNKNOWN_FIELD, "/measures/5/colour"),
                        tuple(IndicatorCode.MIXED_KINDS, "/indicators/1"),
                        tuple(IndicatorCode.FORM_NOT_UNDERSTOOD, "/indicators/2/numerator"),
                        tuple(IndicatorCode.MIXED_KINDS, "/indicators/2/denominator"),
                        tuple(JsonCode.BAD_NUMBER, "/indicators/3/scale"),
                        tuple(JsonCode.ID_TWICE, "/indicators/4"),
                        tuple(JsonCode.UNKNOWN_NAME, "/indicators/5/direction"));
        assertThat(set.diagnostics()).allSatisfy(diagnostic -> {
            assertThat(diagnostic.location().file()).isEqualTo("bo.json");
            assertThat(diagnostic.location().line()).isPositive();
        });
        assertThat(set.value().orElseThrow().get("good").denominator()).hasToString("2 * a");
        assertThat(JSON.lenient()
                        .read("{\"schema\": \"tiendo/indicators/1\", \"more\": 1}", "")
                        .hasErrors())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                          | EMPTY
            `{"schema": "tiendo/plan/1", "items": []}`  | UNKNOWN_SCHEMA
            `{"measures": []}`                          | MISSING_FIELD
            `[]`                                        | WRONG_TYPE
            `{"schema": `                               | SYNTAX
            """)
    void otherDocumentsAreRefused(String text, JsonCode code) {
        assertThat(JSON.read(text, "").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `measures: &m []\nindicators: *m\nschema: tiendo/indicators/1`      | SYNTAX
            `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]`                         | SYNTAX
            `schema: tiendo/indicators/1\nschema: tiendo/indicators/1`          | DUPLICATE_FIELD
            `schema: tiendo/indicators/1\nmeasures: {`                          | SYNTAX
            `schema: tiendo/indicators/1\n---\nschema: tiendo/indicators/1`     | TRAILING_CONTENT
            `schema: 5`                                                         | WRONG_TYPE
            `schema: tiendo/indicators/1\nmeasures:\n - {id: 12, kind: count, name: {vi: A}}` | WRONG_TYPE
            `# nothing`                                                         | EMPTY
            """)
    void yamlIsBoundedAndNotGuessed(String text, JsonCode code) {
        Parsed<IndicatorSet> set = JSON.readYaml(text.replace("\\n", "\n"), "bo.yaml");
        assertThat(set.diagnostics()).extracting(Diagnostic::code).containsExactly(code);
        assertThat(set.diagnostics().get(0).location().file()).isEqualTo("bo.yaml");
    }

    @Test
    void yamlIsAsDeepAndLongAsTheLimitsAllow() {
        String deep = "schema: tiendo/indicators/1\nmeasures: " + "[".repeat(700) + "]".repeat(700);
        assertThat(JSON.readYaml(deep, "").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(JsonCode.LIMIT);
        assertThat(JSON.withLimits(JsonLimits.standard().withMaxSize(20))
                        .readYaml("schema: tiendo/indicators/1", "")
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(JsonCode.LIMIT);
    }

    @Test
    void problemsInYamlHaveTheirLine() {
        Parsed<IndicatorSet> set = JSON.readYaml("""
                schema: tiendo/indicators/1
                measures:
                  - id: a
                    kind: count
                    name: {vi: A}
                indicators:
                  - id: x
                    name: {vi: X}
                    numerator: a + b
                    denominator: a
                """, "bo.yaml");
        ImmutableList<Diagnostic> found = set.diagnostics();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).location()).hasToString("bo.yaml:9:16:/indicators/0/numerator");
        assertThat(found.get(0).text()).isEqualTo("b");
    }

    private static IndicatorSet procedures() throws IOException {
        try (InputStream in = Objects.requireNonNull(IndicatorJsonTest.class.getResourceAsStream("procedures.yaml"))) {
            return JSON.readYaml(in, "procedures.yaml").orThrow();
        }
    }
}
