package vn.tiendo.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.enforcement.EnforcementCode;
import vn.tiendo.enforcement.EnforcementMeasures;
import vn.tiendo.enforcement.Regimes;
import vn.tiendo.enforcement.StatisticalRow;
import vn.tiendo.enforcement.StatisticalSet;
import vn.tiendo.enforcement.StatisticsChecks;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureSet;
import vn.tiendo.indicator.MeasureValues;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.indicator.Observation;
import vn.tiendo.indicator.Percent;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.time.ReportingPeriod;

class StatisticsJsonTest {
    private static final StatisticsJson JSON = StatisticsJson.standard();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new PlanModule()).build();

    private static final StatisticalRow ROW = StatisticalRow.builder()
            .unit("89")
            .period(ReportingPeriod.workYear(2025).months(7))
            .values(MeasureValues.builder(MoneyUnit.THOUSAND_DONG)
                    .put(EnforcementMeasures.ENFORCEABLE_CASES, 13_660)
                    .put(EnforcementMeasures.COMPLETED_CASES, 7_443)
                    .put(EnforcementMeasures.TERMINATED_CASES, Observation.NOT_APPLICABLE)
                    .build())
            .putPrintedRates("by-case", Percent.of("54.49"))
            .putRoundedTo(EnforcementMeasures.COMPLETED_CASES, 10L)
            .build();

    @Test
    void aRowHasAReadableForm() {
        assertThat(JSON.write(ImmutableList.of(ROW.withCategory("dân sự")))).isEqualTo("""
                {
                  "schema": "tiendo/statistics/1",
                  "rows": [ {
                    "unit": "89",
                    "period": "2024-10/2025-04",
                    "yearStart": 10,
                    "category": "dân sự",
                    "moneyUnit": "thousand_dong",
                    "values": {
                      "enforceable_cases": 13660,
                      "completed_cases": 7443,
                      "terminated_cases": "not_applicable"
                    },
                    "printedRates": {
                      "by-case": "54.49"
                    },
                    "roundedTo": {
                      "completed_cases": 10
                    }
                  } ]
                }
                """);
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBack(@ForAll("rows") StatisticalRow row) throws IOException {
        String written = JSON.write(ImmutableList.of(row));
        assertThat(JSON.read(written, "s.json").orThrow()).as(written).containsExactly(row);
        assertThat(FormSchema.STATISTICS.problems(written)).isEmpty();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JSON.write(ImmutableList.of(row, row), bytes);
        assertThat(JSON.read(new ByteArrayInputStream(bytes.toByteArray()), "").orThrow())
                .containsExactly(row, row);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(row), StatisticalRow.class))
                .isEqualTo(row);
    }

    @Provide
    Arbitrary<StatisticalRow> rows() {
        Arbitrary<ReportingPeriod> periods = RandomPeriods.any();
        Arbitrary<Measure> measures = Arbitraries.of(
                EnforcementMeasures.withSeparateRegister().measures().asList());
        Arbitrary<Observation> observations = Arbitraries.oneOf(
                Arbitraries.longs().map(Observation::of),
                Arbitraries.of(Observation.MISSING, Observation.NOT_APPLICABLE, Observation.NOT_YET_DUE));
        Arbitrary<MeasureValues> values = Combinators.combine(
                        Arbitraries.of(MoneyUnit.class),
                        Arbitraries.maps(measures, observations).ofMaxSize(5))
                .as((unit, all) -> {
                    MeasureValues.Builder builder = MeasureValues.builder(unit);
                    all.forEach(builder::put);
                    return builder.build();
                });
        Arbitrary<Percent> percents = Combinators.combine(
                        Arbitraries.longs().between(-1_000, 100_000),
                        Arbitraries.integers().between(0, 4))
                .as((digits, scale) -> new Percent(BigDecimal.valueOf(digits, scale)));
        return Combinators.combine(
                        periods,
                        values,
                        Arbitraries.of("*", "dân sự"),
                        Arbitraries.maps(Arbitraries.of("by-case", "by-amount", "in_time"), percents),
                        Arbitraries.maps(measures, Arbitraries.longs().greaterOrEqual(0))
                                .ofMaxSize(3))
                .as((period, figures, category, rates, steps) -> StatisticalRow.builder()
                        .unit("79")
                        .period(period)
                        .category(category)
                        .values(figures)
                        .printedRates(rates)
                        .roundedTo(steps)
                        .build())
                .withoutEdgeCases();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `"moneyUnit": "dong"`                                                  | MISSING_FIELD | /values
            `"values": {}`                                                         | MISSING_FIELD | /moneyUnit
            `"moneyUnit": "usd", "values": {}`                                     | UNKNOWN_NAME  | /moneyUnit
            `"moneyUnit": "dong", "values": []`                                    | WRONG_TYPE    | /values
            `"moneyUnit": "dong", "values": {"cases": 1}`                          | UNKNOWN_NAME  | /values/cases
            `"moneyUnit": "dong", "values": {"new_cases": 1.5}`                    | BAD_NUMBER    | /values/new_cases
            `"moneyUnit": "dong", "values": {"new_cases": 9223372036854775808}`    | BAD_NUMBER    | /values/new_cases
            `"moneyUnit": "dong", "values": {"new_cases": "1190"}`                 | UNKNOWN_NAME  | /values/new_cases
            `"moneyUnit": "dong", "values": {"new_cases": "present"}`              | UNKNOWN_NAME  | /values/new_cases
            `"moneyUnit": "dong", "values": {"new_cases": null}`                   | WRONG_TYPE    | /values/new_cases
            `"moneyUnit": "dong", "values": {}, "printedRates": {"by-case": 54.49}` | WRONG_TYPE   | /printedRates/by-case
            `"moneyUnit": "dong", "values": {}, "printedRates": {"by-case": "54,49"}` | BAD_NUMBER | /printedRates/by-case
            `"moneyUnit": "dong", "values": {}, "printedRates": {"By case": "54"}` | UNKNOWN_NAME  | /printedRates/By case
            `"moneyUnit": "dong", "values": {}, "roundedTo": {"new_cases": -1}`    | BAD_NUMBER    | /roundedTo/new_cases
            `"moneyUnit": "dong", "values": {}, "category": " "`                   | BLANK_TEXT    | /category
            `"moneyUnit": "dong", "values": {}, "rate": 1`                         | UNKNOWN_FIELD | /rate
            """)
    void badRowsAreLocatedAndGoodOnesKept(String fields, JsonCode code, String pointer) {
        String start = "{\"unit\": \"79\", \"period\": \"2025\", ";
        Parsed<ImmutableList<StatisticalRow>> rows = JSON.read(
                "{\"schema\": \"tiendo/statistics/1\", \"rows\": [" + start + fields + "},\n" + start
                        + "\"moneyUnit\": \"dong\", \"values\": {\"new_cases\": 3}}]}",
                "");
        assertThat(rows.diagnostics())
                .extracting(
                        Diagnostic::code, diagnostic -> diagnostic.location().pointer())
                .containsExactly(tuple(code, "/rows/0" + pointer));
        assertThat(rows.value().orElseThrow())
                .filteredOn(
                        row -> row.values().get(EnforcementMeasures.NEW_CASES).isPresent())
                .hasSize(1);
    }

    @Test
    void allProblemsAreFoundAtOnce() {
        assertThat(JSON.read(
                                "{\"schema\": \"tiendo/statistics/1\", \"rows\": [{\"period\": \"Năm 2025\","
                                        + " \"moneyUnit\": \"x\", \"values\": {\"a\": 1, \"new_cases\": true}}]}",
                                "")
                        .diagnostics())
                .extracting(
                        Diagnostic::code, diagnostic -> diagnostic.location().pointer())
                .containsExactlyInAnyOrder(
                        tuple(JsonCode.MISSING_FIELD, "/rows/0/unit"),
                        tuple(JsonCode.BAD_PERIOD, "/rows/0/period"),
                        tuple(JsonCode.UNKNOWN_NAME, "/rows/0/moneyUnit"),
                        tuple(JsonCode.UNKNOWN_NAME, "/rows/0/values/a"),
                        tuple(JsonCode.WRONG_TYPE, "/rows/0/values/new_cases"));
    }

    @Test
    void theChecksNameThePlaceOfARow() {
        StatisticalRow broken = ROW.withPrintedRates(ImmutableMap.of("by-case", Percent.of("55.00")))
                .withRoundedTo(ImmutableMap.of());
        ImmutableList<StatisticalRow> rows = JSON.read(
                        JSON.write(ImmutableList.of(ROW.withUnit("79"), broken)), "s.json")
                .orThrow();

        assertThat(StatisticsChecks.standard()
                        .only(EnforcementCode.RATE_DIFFERS)
                        .run(StatisticalSet.of(rows), Regimes.standard())
                        .findings())
                .extracting(finding -> finding.location().pointer())
                .containsExactly("/rows/1");
    }

    @Test
    void anotherMinistryNamesItsOwnMeasures() {
        Measure files = Measure.count("files", "Hồ sơ", "Files");
        String text = "{\"schema\": \"tiendo/statistics/1\", \"rows\": [{\"unit\": \"Sở A\", \"period\": \"2025-03\","
                + " \"moneyUnit\": \"dong\", \"values\": {\"files\": 7}}]}";

        assertThat(JSON.withMeasures(MeasureSet.of(files))
                        .read(text, "")
                        .orThrow()
                        .get(0)
                        .values()
                        .get(files))
                .isEqualTo(Observation.of(7));
        assertThat(JSON.read(text, "").hasErrors()).isTrue();
        assertThat(JSON.lenient().read(text, "").hasErrors()).isTrue();
    }

    @Test
    void rowsAreNeeded() {
        assertThat(JSON.read("{\"schema\": \"tiendo/statistics/1\"}", "").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(JsonCode.MISSING_FIELD);
        assertThat(JSON.read("{\"schema\": \"tiendo/targets/1\", \"targets\": []}", "")
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(JsonCode.UNKNOWN_SCHEMA);
    }
}
