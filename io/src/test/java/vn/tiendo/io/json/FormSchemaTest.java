package vn.tiendo.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import vn.tiendo.enforcement.CaseState;
import vn.tiendo.indicator.Availability;
import vn.tiendo.indicator.ChangeDirection;
import vn.tiendo.indicator.Comparison;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.indicator.TargetUnit;

/** The published JSON Schemas and the readers say the same; that what is written fits them is tested beside each form. */
class FormSchemaTest {
    @ParameterizedTest
    @EnumSource
    void isASchema(FormSchema schema) {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()))
                        .validate(schema.text(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void namesEveryCode() {
        JsonNode target = FormSchema.TARGETS.tree().at("/$defs/target/properties");
        assertThat(names(target.at("/comparator/enum")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Comparison.values()).map(Comparison::symbol).toList());
        assertThat(names(target.at("/valueUnit/enum")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(TargetUnit.values()).map(TargetUnit::code).toList());
        assertThat(names(target.at("/change/enum")))
                .containsExactlyInAnyOrderElementsOf(Stream.of(ChangeDirection.values())
                        .map(ChangeDirection::code)
                        .toList());
        JsonNode row = FormSchema.STATISTICS.tree().at("/$defs/row/properties");
        assertThat(names(row.at("/moneyUnit/enum")))
                .containsExactlyInAnyOrderElementsOf(codes(MoneyUnit.values()).toList());
        assertThat(names(row.at("/values/additionalProperties/anyOf/1/enum")))
                .containsExactlyInAnyOrderElementsOf(codes(Availability.values())
                        .filter(code -> !code.equals("present"))
                        .toList());
        for (FormSchema schema : List.of(FormSchema.CASE_FACTS, FormSchema.CASES)) {
            assertThat(names(schema.tree().at("/$defs/state/enum")))
                    .containsExactlyElementsOf(codes(CaseState.values()).toList());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INDICATORS | tiendo/indicators/1 | "measures": [{"id": "a", "kind": "count"}]
            INDICATORS | tiendo/indicators/1 | "measures": [{"id": "A", "kind": "count", "name": {"vi": "A"}}]
            INDICATORS | tiendo/indicators/1 | "measures": [{"id": "a", "kind": "sum", "name": {"vi": "A"}}]
            INDICATORS | tiendo/indicators/1 | "measures": [{"id": "a", "kind": "count", "name": {"en": "A"}}]
            INDICATORS | tiendo/indicators/1 | "indicators": [{"id": "x"}]
            INDICATORS | tiendo/indicators/1 | "later": 1
            INDICATORS | tiendo/indicators/2 | "measures": []
            TARGETS | tiendo/targets/1 | "targets": [{TARGET, "value": "84,7", "valueUnit": "%"}]
            TARGETS | tiendo/targets/1 | "targets": [{TARGET, "value": 84.7, "valueUnit": "%"}]
            TARGETS | tiendo/targets/1 | "targets": [{TARGET, "valueUnit": "%"}]
            TARGETS | tiendo/targets/1 | "targets": [{TARGET, "value": "84.7", "valueUnit": "%", "counted": "vụ"}]
            TARGETS | tiendo/targets/1 | "targets": [{TARGET, "value": "84.7", "valueUnit": "%", "per": "quý"}]
            TARGETS | tiendo/targets/1 | "targets": [{TARGET, "value": "84.7", "valueUnit": "%", "baseline": "năm 2024"}]
            TARGETS | tiendo/targets/1 | "targets": [{TARGET, "value": "-5", "valueUnit": "%", "change": "increase"}]
            TARGETS | tiendo/targets/1 | "targets": [{TARGET, "value": "-1", "valueUnit": "count"}]
            TARGETS | tiendo/targets/1 | "targets": [{TARGET, "value": "2/3", "valueUnit": "count"}]
            TARGETS | tiendo/targets/1 | "targets": [{TARGET, "value": "0.5", "valueUnit": "fraction"}]
            TARGETS | tiendo/targets/1 | "targets": [{TARGET, "value": "1/2", "valueUnit": "fraction", "change": "increase"}]
            TARGETS | tiendo/targets/1 | "targets": [{TARGET, "valueUnit": "relative"}]
            TARGETS | tiendo/targets/1 | "targets": [{TARGET, "value": "5", "valueUnit": "relative", "baseline": "x"}]
            TARGETS | tiendo/targets/1 | "targets": [{TARGET, "yearStart": 13, "value": "84.7", "valueUnit": "%"}]
            STATISTICS | tiendo/statistics/1 | "row": []
            STATISTICS | tiendo/statistics/1 | "rows": [{"unit": " ", ROW, "values": {}}]
            STATISTICS | tiendo/statistics/1 | "rows": [{"unit": "1", ROW}]
            STATISTICS | tiendo/statistics/1 | "rows": [{"unit": "1", ROW, "values": {"new_cases": 1.5}}]
            STATISTICS | tiendo/statistics/1 | "rows": [{"unit": "1", ROW, "values": {"new_cases": "present"}}]
            STATISTICS | tiendo/statistics/1 | "rows": [{"unit": "1", ROW, "values": {}, "printedRates": {"by-case": 5}}]
            STATISTICS | tiendo/statistics/1 | "rows": [{"unit": "1", ROW, "values": {}, "roundedTo": {"new_cases": -1}}]
            CASE_FACTS | tiendo/case-facts/1 | "facts": [{FACT, "due": -1}]
            CASE_FACTS | tiendo/case-facts/1 | "facts": [{FACT, "due": 99999999999999999999}]
            CASE_FACTS | tiendo/case-facts/1 | "facts": [{FACT, "category": 5}]
            CASE_FACTS | tiendo/case-facts/1 | "facts": [{"unit": "1"}]
            CASES | tiendo/cases/1 | "case": []
            CASES | tiendo/cases/1 | "cases": [{"code": "1", "unit": "A"}]
            CASES | tiendo/cases/1 | "cases": [{CASE, "officer": ""}]
            CASES | tiendo/cases/1 | "cases": [{CASE, "amountDue": "5"}]
            CASES | tiendo/cases/1 | "cases": [{CASE, "states": [{"date": "2025-10-07"}]}]
            CASES | tiendo/cases/1 | "cases": [{CASE, "states": {"date": "2025-10-07", "state": "fulfilled"}}]
            CASES | tiendo/cases/1 | "cases": [{CASE, "collections": [{"date": "7/10/2025", "amount": 5}]}]
            CASES | tiendo/cases/1 | "cases": [{CASE, "reductions": [{"date": "2025-10-07", "dong": 5}]}]
            CASES | tiendo/cases/1 | "cases": [{CASE, "auctions": [{"asset": "Nhà"}]}]
            """)
    void refusesWhatTheReaderRefuses(FormSchema schema, String name, String fields) {
        String json = "{\"schema\": \"" + name + "\", " + fields + "}";
        String whole = json.replace(
                        "TARGET",
                        "\"indicator\": \"by-case\", \"unit\": \"79\", \"period\": \"2025\", \"comparator\": \">\"")
                .replace("ROW", "\"period\": \"2025\", \"moneyUnit\": \"dong\"")
                .replace(
                        "FACT",
                        "\"unit\": \"1\", \"month\": \"2025-10\", \"state\": \"enforceable\", \"enforceable\": true,"
                                + " \"completed\": false")
                .replace("CASE", "\"code\": \"1\", \"unit\": \"A\", \"decidedOn\": \"2025-10-06\"");

        assertThat(schema.problems(whole)).as(whole).isNotEmpty();
        assertThat(schema.isRefusedByTheReader(whole)).as(whole).isTrue();
    }

    private static Stream<String> codes(Enum<?>[] all) {
        return Arrays.stream(all).map(one -> one.name().toLowerCase(Locale.ROOT));
    }

    private static List<String> names(JsonNode list) {
        return list.values().stream().map(JsonNode::stringValue).toList();
    }
}
