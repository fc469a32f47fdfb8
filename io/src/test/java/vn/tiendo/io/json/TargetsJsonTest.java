package vn.tiendo.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.enforcement.EnforcementMeasures;
import vn.tiendo.enforcement.Regimes;
import vn.tiendo.indicator.BaselineValue;
import vn.tiendo.indicator.ChangeDirection;
import vn.tiendo.indicator.ChangeValue;
import vn.tiendo.indicator.Comparison;
import vn.tiendo.indicator.CountValue;
import vn.tiendo.indicator.Direction;
import vn.tiendo.indicator.FractionValue;
import vn.tiendo.indicator.IndicatorCode;
import vn.tiendo.indicator.IndicatorValue;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureValues;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.indicator.Observation;
import vn.tiendo.indicator.Outcome;
import vn.tiendo.indicator.PercentValue;
import vn.tiendo.indicator.RateStatus;
import vn.tiendo.indicator.Ratio;
import vn.tiendo.indicator.RatioIndicator;
import vn.tiendo.indicator.Target;
import vn.tiendo.indicator.TargetValue;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.time.ReportingPeriod;

class TargetsJsonTest {
    private static final TargetsJson JSON = TargetsJson.standard();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new PlanModule()).build();

    private static final Target TARGET = Target.builder()
            .indicator("by-case")
            .unit("79")
            .period(ReportingPeriod.workYear(2025))
            .comparison(Comparison.ABOVE)
            .value(PercentValue.of("83.90"))
            .build();

    @Test
    void aTargetHasAReadableForm() {
        assertThat(JSON.write(ImmutableList.of(TARGET))).isEqualTo("""
                {
                  "schema": "tiendo/targets/1",
                  "targets": [ {
                    "indicator": "by-case",
                    "unit": "79",
                    "period": "2024-10/2025-09",
                    "yearStart": 10,
                    "comparator": ">",
                    "value": "83.90",
                    "valueUnit": "%"
                  } ]
                }
                """);
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBack(@ForAll("targets") Target target) throws IOException {
        String written = JSON.write(ImmutableList.of(target));
        Parsed<ImmutableList<Target>> read = JSON.read(written, "t.json");
        assertThat(read.hasErrors()).as(written).isFalse();
        assertThat(read.value()).hasValue(ImmutableList.of(target));
        assertThat(FormSchema.TARGETS.problems(written)).isEmpty();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JSON.write(ImmutableList.of(target), bytes);
        assertThat(JSON.read(new ByteArrayInputStream(bytes.toByteArray()), "").value())
                .hasValue(ImmutableList.of(target));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(target), Target.class))
                .isEqualTo(target);
    }

    @Provide
    Arbitrary<Target> targets() {
        Arbitrary<ReportingPeriod> periods = RandomPeriods.any();
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000))
                .ofScale(2);
        Arbitrary<CountValue> counts =
                numbers.map(number -> new CountValue(number, Optional.of("tin bài"), Optional.of("quý")));
        Arbitrary<TargetValue> values = Arbitraries.oneOf(
                numbers.map(PercentValue::new),
                counts,
                numbers.map(number -> new CountValue(number, Optional.empty(), Optional.empty())),
                Arbitraries.longs().between(0, 99).map(part -> new FractionValue(part, 99)),
                Arbitraries.just(new BaselineValue("năm 2021")),
                numbers.map(number ->
                        new ChangeValue(ChangeDirection.DECREASE, new PercentValue(number), Optional.of("năm 2023"))),
                numbers.map(number -> new ChangeValue(
                        ChangeDirection.INCREASE, new PercentValue(number), Optional.empty(), Optional.of("năm"))),
                counts.map(count -> new ChangeValue(ChangeDirection.INCREASE, count, Optional.empty())));
        return Combinators.combine(periods, values, Arbitraries.of(Comparison.class), Arbitraries.of(Direction.class))
                .as((period, value, comparison, direction) -> Target.builder()
                        .indicator("by-amount")
                        .unit("0" + period.length())
                        .period(period)
                        .comparison(comparison)
                        .value(value)
                        .direction(Target.findDirection(comparison, value).orElse(direction))
                        .build())
                .withoutEdgeCases();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `"value": 84, "valueUnit": "%"`                              | WRONG_TYPE       | /value
            `"value": "84,70", "valueUnit": "%"`                         | BAD_NUMBER       | /value
            `"value": "84%", "valueUnit": "%"`                           | BAD_NUMBER       | /value
            `"value": "1e999999999", "valueUnit": "%"`                   | BAD_NUMBER       | /value
            `"value": "2/3", "valueUnit": "%"`                           | BAD_NUMBER       | /value
            `"value": "84", "valueUnit": "fraction"`                     | BAD_NUMBER       | /value
            `"value": "2/0", "valueUnit": "fraction"`                    | BAD_NUMBER       | /value
            `"value": "-1", "valueUnit": "count"`                        | BAD_NUMBER       | /value
            `"valueUnit": "%"`                                           | MISSING_FIELD    | /value
            `"value": "84"`                                              | MISSING_FIELD    | /valueUnit
            `"value": "84", "valueUnit": "percent"`                      | UNKNOWN_NAME     | /valueUnit
            `"valueUnit": "relative"`                                    | MISSING_FIELD    | /baseline
            `"value": "84", "valueUnit": "%", "baseline": "năm 2021"`    | CONTRADICTION    | /baseline
            `"value": "84", "valueUnit": "%", "per": "quý"`              | CONTRADICTION    | /per
            `"value": "2/3", "valueUnit": "fraction", "change": "increase"` | CONTRADICTION | /change
            `"value": "84", "valueUnit": "%", "direction": "lower"`      | CONTRADICTION    | /direction
            `"value": "84", "valueUnit": "%", "target": "x"`             | UNKNOWN_FIELD    | /target
            """)
    void badValuesAreLocated(String fields, JsonCode code, String pointer) {
        String text = "{\"schema\": \"tiendo/targets/1\", \"targets\": [{\"indicator\": \"by-case\", \"unit\": \"79\","
                + " \"period\": \"2025\", \"comparator\": \">\", " + fields + "}]}";
        assertThat(JSON.read(text, "").diagnostics())
                .extracting(
                        Diagnostic::code, diagnostic -> diagnostic.location().pointer())
                .containsExactly(tuple(code, "/targets/0" + pointer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025            | 1  | true
            2024-10/2025-09 | 10 | true
            2024-10/2025-09 | 1  | false
            2025            | 10 | false
            2025-01/2025-06 | 10 | true
            2024-35         | 1  | true
            2025-01-05      | 1  | false
            2025/..         | 1  | false
            Năm 2025        | 1  | false
            """)
    void periodsAreWholeMonthsOfOneYear(String period, int yearStart, boolean good) {
        String text = "{\"schema\": \"tiendo/targets/1\", \"targets\": [{\"indicator\": \"x\", \"unit\": \"79\","
                + " \"period\": \"" + period + "\", \"yearStart\": " + yearStart
                + ", \"comparator\": \">\", \"value\": \"84\", \"valueUnit\": \"%\"}]}";
        Parsed<ImmutableList<Target>> targets = JSON.read(text, "");
        assertThat(targets.value().orElseThrow()).hasSize(good ? 1 : 0);
        assertThat(targets.diagnostics()).extracting(Diagnostic::code).hasSize(good ? 0 : 1);
        if (!good) {
            assertThat(targets.diagnostics().get(0).code()).isEqualTo(JsonCode.BAD_PERIOD);
        }
    }

    @Test
    void aFractionWhereAPercentageIsDueIsDoubted() {
        Parsed<ImmutableList<Target>> targets =
                JSON.read(JSON.write(ImmutableList.of(TARGET.withValue(PercentValue.of("0.839")))), "");
        assertThat(targets.value().orElseThrow()).hasSize(1);
        assertThat(targets.diagnostics()).extracting(Diagnostic::code).containsExactly(IndicatorCode.LIKE_A_FRACTION);
    }

    @Test
    void assessmentsAreWritten() {
        String json = MAPPER.writeValueAsString(TARGET.withValue(PercentValue.of("83.95"))
                .progress(ReportingPeriod.workYear(2025).months(7), IndicatorValue.of(Ratio.of(7443, 13660))));
        assertThat(json)
                .isEqualTo("{\"months\":7,\"ofMonths\":12,"
                        + "\"prorated\":{\"outcome\":\"exceeded\",\"direction\":\"higher\","
                        + "\"result\":{\"numerator\":7443,\"denominator\":13660,\"percent\":\"54.49\"},"
                        + "\"bound\":\"11753/24000\",\"difference\":{\"points\":\"5.52\",\"exact\":\"904301/163920\"},"
                        + "\"needed\":0,\"attainable\":true},"
                        + "\"full\":{\"outcome\":\"missed\",\"direction\":\"higher\","
                        + "\"result\":{\"numerator\":7443,\"denominator\":13660,\"percent\":\"54.49\"},"
                        + "\"bound\":\"1679/2000\",\"difference\":{\"points\":\"-29.46\",\"exact\":\"-402457/13660\"},"
                        + "\"needed\":4025,\"attainable\":true}}");
        assertThat(MAPPER.writeValueAsString(TARGET.assess(Ratio.of(0, 0))))
                .isEqualTo("{\"outcome\":\"undetermined\",\"reason\":\"no_denominator\",\"direction\":\"higher\","
                        + "\"result\":{\"numerator\":0,\"denominator\":0},\"attainable\":false}");
    }

    @Test
    void figuresAreWritten() {
        Measure cases = EnforcementMeasures.ENFORCEABLE_CASES;
        assertThat(MAPPER.writeValueAsString(ImmutableList.of(
                        Observation.of(5),
                        Observation.NOT_YET_DUE,
                        Ratio.of(1, 3).toRational(),
                        MeasureValues.builder(MoneyUnit.THOUSAND_DONG)
                                .put(cases, Observation.MISSING)
                                .put(EnforcementMeasures.NEW_CASES, 4)
                                .build())))
                .isEqualTo("[5,\"not_yet_due\",\"1/3\",{\"moneyUnit\":\"thousand_dong\","
                        + "\"values\":{\"enforceable_cases\":\"missing\",\"new_cases\":4}}]");
    }

    @Test
    void whatHasNoFormIsRefused() {
        assertThat(MAPPER.writeValueAsString(ImmutableList.of(Outcome.MET, Ratio.of(1, 2), MoneyUnit.DONG)))
                .isEqualTo("[\"MET\",{\"numerator\":1,\"denominator\":2},\"DONG\"]");
        RatioIndicator indicator = Regimes.standard().get("2024").byCase().value();
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> MAPPER.writeValueAsString(ImmutableList.of(indicator)))
                .withMessageContaining("has no form for")
                .withMessageContaining("RatioIndicator");
    }

    @Test
    void resultsAreWritten() {
        assertThat(MAPPER.writeValueAsString(ImmutableList.of(
                        IndicatorValue.of(Ratio.of(7443, 13660)),
                        IndicatorValue.ofCount(12),
                        IndicatorValue.absent(RateStatus.MISSING))))
                .isEqualTo("[{\"numerator\":7443,\"denominator\":13660,\"percent\":\"54.49\"},{\"count\":12},"
                        + "{\"status\":\"missing\"}]");
    }
}
