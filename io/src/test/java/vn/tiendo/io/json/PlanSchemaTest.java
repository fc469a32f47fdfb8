package vn.tiendo.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.plan.InheritableField;
import vn.tiendo.time.Bound;
import vn.tiendo.time.TimelineFlag;
import vn.tiendo.time.TimelineKind;

/** The published JSON Schema and the code say the same. */
class PlanSchemaTest {
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(PlanJson.jsonSchema());
    private static final Schema VALIDATOR = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA);

    @Test
    void isASchema() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of(
                        Dialects.getDraft202012().getId()));

        assertThat(meta.validate(PlanJson.jsonSchema(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void namesEveryCode() {
        assertThat(names("/$defs/timeline/properties/kind/enum"))
                .isEqualTo(codes(Stream.of(TimelineKind.values()).map(TimelineKind::code)));
        assertThat(names("/$defs/timeline/properties/bound/enum"))
                .isEqualTo(codes(Stream.of(Bound.values()).map(Bound::code)));
        assertThat(names("/$defs/timeline/properties/flags/items/enum"))
                .isEqualTo(codes(Stream.of(TimelineFlag.values()).map(TimelineFlag::code)));
        assertThat(SCHEMA.at("/$defs/inherited/properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        codes(Stream.of(InheritableField.values()).map(InheritableField::code)));
    }

    /** Each field of the schema is written for some plan, and nothing else is. */
    @Test
    void hasTheFieldsThatAreWritten() {
        Map<String, Set<String>> written = new HashMap<>();
        for (int seed = 0; seed < 60; seed++) {
            collect(JsonMapper.shared().readTree(PlanJson.standard().write(RandomPlans.full(seed))), "", written);
        }

        Map<String, Set<String>> described = new HashMap<>();
        describe(SCHEMA, "", described);
        assertThat(written).isEqualTo(described);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"schema\": \"tiendo/plan/1\", \"document\": {}, \"more\": 1}",
                "{\"schema\": \"tiendo/plan/2\", \"document\": {}}",
                "{\"schema\": \"tiendo/plan/1\", \"document\": {\"date\": 2018}}",
                "{\"schema\": \"tiendo/plan/1\", \"document\": {\"title\": null}}",
                "{\"schema\": \"tiendo/plan/1\", \"document\": {}, \"items\": [{\"path\": \"I\", \"number\": \"I\"}]}",
                "{\"schema\": \"tiendo/plan/1\", \"document\": {}, \"unplaced\": [{\"text\": \"a\", \"line\": 0}]}",
                "{\"schema\": \"tiendo/plan/1\", \"document\": {}, \"unitTargets\": [{\"unit\": \" \"}]}",
            })
    void refusesWhatTheReaderRefuses(String json) {
        assertThat(VALIDATOR.validate(json, InputFormat.JSON)).isNotEmpty();
        assertThat(PlanJson.standard().read(json).hasErrors()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\": \"month\"}",
                "{\"kind\": \"monthly\"}",
                "{\"kind\": \"month\", \"edtf\": \"2018-10\", \"rrule\": \"FREQ=MONTHLY;BYMONTHDAY=-1\"}",
                "{\"kind\": \"unspecified\", \"document\": \"Theo Kế hoạch\"}",
                "{\"kind\": \"on_event\"}",
                "{\"kind\": \"per_other_document\", \"event\": \"Khi\"}",
                "{\"kind\": \"list\", \"items\": [{\"kind\": \"year\", \"edtf\": \"2020\"}]}",
                "{\"kind\": \"on_event\", \"event\": \"Khi\", \"offset\": {\"amount\": 0, \"unit\": \"day\"}}",
            })
    void refusesTimelinesThatTheReaderRefuses(String timeline) {
        String phrase = timeline.replaceFirst("\\{", "{\"text\": \"\", ");
        String json =
                "{\"schema\": \"tiendo/plan/1\", \"document\": {}, \"items\": [{\"path\": \"I\", \"number\": \"I\","
                        + " \"title\": \"\", \"deliverables\": [{\"timeline\": " + phrase + "}]}]}";

        assertThat(VALIDATOR.validate(json, InputFormat.JSON)).isNotEmpty();
        assertThat(PlanJson.standard().read(json).hasErrors()).isTrue();
    }

    private static void collect(JsonNode node, String where, Map<String, Set<String>> fields) {
        if (node.isArray()) {
            node.values().forEach(element -> collect(element, where, fields));
        } else if (node.isObject()) {
            fields.computeIfAbsent(where, key -> new TreeSet<>()).addAll(node.propertyNames());
            node.properties().forEach(field -> collect(field.getValue(), below(where, field.getKey()), fields));
        }
    }

    private static void describe(JsonNode schema, String where, Map<String, Set<String>> fields) {
        JsonNode ref = schema.get("$ref");
        if (ref != null) {
            describe(SCHEMA.at(ref.stringValue().substring(1)), where, fields);
        } else if (schema.has("items")) {
            describe(schema.get("items"), where, fields);
        } else if (schema.has("properties")
                && fields.put(where, new TreeSet<>(schema.get("properties").propertyNames())) == null) {
            schema.get("properties")
                    .properties()
                    .forEach(field -> describe(field.getValue(), below(where, field.getKey()), fields));
        }
    }

    /** The outline and the bullets nest: what is under an inner one is counted to the outer one. */
    private static String below(String where, String field) {
        boolean nests = where.endsWith("/" + field) && (field.equals("bullets") || where.equals("/items"));
        return nests ? where : where + "/" + field;
    }

    private static Set<String> names(String pointer) {
        return SCHEMA.at(pointer).values().stream()
                .map(JsonNode::stringValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> codes(Stream<String> codes) {
        return codes.collect(Collectors.toCollection(TreeSet::new));
    }
}
