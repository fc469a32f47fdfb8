package vn.tiendo.io.json;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.result.Parsed;

/** The published JSON Schemas of figures and cases, with the readers of the same forms. */
@SuppressWarnings("ImmutableEnumChecker") // the library's schema has no such annotation, but nobody changes it
enum FormSchema {
    INDICATORS(IndicatorJson.jsonSchema(), json -> IndicatorJson.standard().read(json, "")),
    TARGETS(TargetsJson.jsonSchema(), json -> TargetsJson.standard().read(json, "")),
    STATISTICS(StatisticsJson.jsonSchema(), json -> StatisticsJson.standard().read(json, "")),
    CASE_FACTS(CaseFactsJson.jsonSchema(), json -> CaseFactsJson.standard().read(json, "")),
    CASES(CasesJson.jsonSchema(), json -> CasesJson.standard().read(json, ""));

    private final String text;
    private final Function<String, Parsed<?>> reader;
    private final Schema validator;

    FormSchema(String text, Function<String, Parsed<?>> reader) {
        this.text = text;
        this.reader = reader;
        this.validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(tree());
    }

    String text() {
        return text;
    }

    JsonNode tree() {
        return JsonMapper.shared().readTree(text);
    }

    /** What the schema has to say about a document. */
    ImmutableList<String> problems(String json) {
        return validator.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether the reader finds an error in a document. */
    boolean isRefusedByTheReader(String json) {
        return reader.apply(json).hasErrors();
    }
}
