package vn.tiendo.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.plan.Plan;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.time.CalendarTimeline;
import vn.tiendo.time.Timeline;
import vn.tiendo.time.TimelinePhrase;

/** What is written is read back as the same plan, and is what the JSON Schema describes. */
class PlanJsonRoundTripTest {
    private static final PlanJson JSON = PlanJson.standard();
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanJson.jsonSchema(), InputFormat.JSON);

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.plans();
    }

    @Provide
    Arbitrary<TimelinePhrase> phrases() {
        return RandomPlans.phrases();
    }

    @Property(tries = 200)
    void aPlanIsReadBack(@ForAll("plans") Plan plan) {
        String json = JSON.write(plan);

        Parsed<Plan> read = JSON.read(json);

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value()).contains(plan);
        // Offsets of events and precisions do not count for equality, yet they are kept.
        assertThat(JSON.write(read.orThrow())).isEqualTo(json);
    }

    @Property(tries = 50)
    void bytesAreReadBack(@ForAll("plans") Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(plan, out);

        assertThat(JSON.read(new ByteArrayInputStream(out.toByteArray())).orThrow())
                .isEqualTo(plan);
    }

    @Property(tries = 100)
    void aMapperReadsItBack(@ForAll("plans") Plan plan) {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(plan), Plan.class))
                .isEqualTo(plan);
    }

    /** One character of a plan is left out, doubled or replaced: whatever comes of it is a value or a diagnostic. */
    @Property(tries = 300)
    void aDamagedPlanIsNoException(
            @ForAll("plans") Plan plan, @ForAll int place, @ForAll @IntRange(max = 3) int damage) {
        String json = JSON.write(plan);
        int at = Math.floorMod(place, json.length());
        String middle = switch (damage) {
            case 0 -> "";
            case 1 -> json.substring(at, at + 1).repeat(2);
            case 2 -> "\u0000";
            default -> "7";
        };

        Parsed<Plan> read = JSON.read(json.substring(0, at) + middle + json.substring(at + 1));

        assertThat(read.isPresent() || read.hasErrors()).isTrue();
        // The good parts are a plan again, but for what points at an item that was left out.
        read.value()
                .ifPresent(kept -> assertThat(JSON.read(JSON.write(kept)).diagnostics())
                        .extracting(Diagnostic::code)
                        .isSubsetOf(JsonCode.INHERITED_FROM_NOWHERE, JsonCode.REFERENCE_TO_NOWHERE));
    }

    @Property(tries = 100)
    void theSchemaDescribesIt(@ForAll("plans") Plan plan) {
        assertThat(SCHEMA.validate(JSON.write(plan), InputFormat.JSON)).isEmpty();
    }

    @Property(tries = 500)
    void aTimelineIsReadBackWithItsPrecision(@ForAll("phrases") TimelinePhrase phrase) {
        TimelinePhrase read = MAPPER.readValue(MAPPER.writeValueAsString(phrase), TimelinePhrase.class);

        assertThat(read).isEqualTo(phrase);
        assertThat(read.timeline().kind()).isEqualTo(phrase.timeline().kind());
        if (phrase.timeline() instanceof CalendarTimeline) {
            assertThat(read.timeline().toCanonical())
                    .isEqualTo(phrase.timeline().toCanonical());
        }
        Timeline meaning = phrase.timeline();
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(meaning), Timeline.class))
                .isEqualTo(meaning);
    }
}
