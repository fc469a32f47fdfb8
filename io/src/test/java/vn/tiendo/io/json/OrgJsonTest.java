package vn.tiendo.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.org.OrgChange;
import vn.tiendo.org.OrgCode;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.org.Provinces2025;
import vn.tiendo.org.Reorganization;
import vn.tiendo.org.UnitLevel;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;

class OrgJsonTest {
    private static final OrgJson JSON = OrgJson.standard();
    private static final Schema VALIDATOR = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonMapper.shared().readTree(OrgJson.jsonSchema()));

    private static final ImmutableList<OrgUnit> UNITS = ImmutableList.of(
            OrgUnit.builder()
                    .code("TC")
                    .name("Tổng cục \"THADS\"")
                    .level(UnitLevel.NATIONAL)
                    .addAliases("TCTHADS", "Tổng cục")
                    .validFrom(LocalDate.of(2009, 11, 19))
                    .validTo(LocalDate.of(2025, 6, 30))
                    .build(),
            OrgUnit.of("C89", "Cục THADS tỉnh An Giang", "TC"));

    private static final Reorganization CHANGES = Reorganization.of(
                    LocalDate.of(2025, 7, 1),
                    ImmutableList.of(
                            OrgChange.merge(ImmutableList.of("C89", "C91"), "T91"),
                            OrgChange.split("C10", ImmutableMap.of("T10", 3L, "T11", 0L)),
                            OrgChange.split("C12", ImmutableList.of("T12", "T13")),
                            OrgChange.rename("TC", "CQL", "Cục Quản lý THADS"),
                            OrgChange.rename("C1", "T1"),
                            OrgChange.move("C20", "CQL"),
                            OrgChange.close("C30")),
                    ImmutableList.of(OrgUnit.of("T91", "THADS tỉnh An Giang", "CQL")))
            .orThrow();

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        OrgTree tree = OrgTree.of(UNITS).orThrow();
        assertThat(JSON.readUnits(JSON.writeUnits(UNITS)).orThrow()).isEqualTo(UNITS);
        assertThat(JSON.readTree(JSON.writeTree(tree)).orThrow()).isEqualTo(tree);
        assertThat(JSON.readReorganization(JSON.writeReorganization(CHANGES)).orThrow())
                .isEqualTo(CHANGES);
        Reorganization provinces = Provinces2025.reorganization();
        byte[] bytes = JSON.writeReorganization(provinces).getBytes(StandardCharsets.UTF_8);
        assertThat(JSON.readReorganization(new ByteArrayInputStream(bytes), "p.json")
                        .orThrow())
                .isEqualTo(provinces);
    }

    @Test
    void theFormIsTheDocumentedOne() {
        assertThat(JSON.writeUnits(UNITS)).isEqualTo("""
                {
                  "schema": "tiendo/units/1",
                  "units": [ {
                    "code": "TC",
                    "name": "Tổng cục \\"THADS\\"",
                    "level": "national",
                    "aliases": [ "TCTHADS", "Tổng cục" ],
                    "validFrom": "2009-11-19",
                    "validTo": "2025-06-30"
                  }, {
                    "code": "C89",
                    "name": "Cục THADS tỉnh An Giang",
                    "parent": "TC"
                  } ]
                }
                """);
    }

    @Test
    void whatIsWrittenFitsTheSchema() {
        OrgTree tree = OrgTree.of(UNITS).orThrow();
        for (String json : List.of(
                JSON.writeUnits(UNITS),
                JSON.writeTree(tree),
                JSON.writeReorganization(CHANGES),
                JSON.writeUnits(List.of()))) {
            assertThat(VALIDATOR.validate(json, InputFormat.JSON)).as(json).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"schema\": \"tiendo/units/2\", \"units\": []}",
                "{\"schema\": \"tiendo/units/1\"}",
                "{\"schema\": \"tiendo/units/1\", \"units\": [{\"code\": \"A\"}]}",
                "{\"schema\": \"tiendo/units/1\", \"units\": [{\"code\": \"A\", \"name\": \"A\", \"level\": \"x\"}]}",
                "{\"schema\": \"tiendo/units/1\", \"units\": [{\"code\": \"A\", \"name\": \"A\", \"boss\": \"x\"}]}",
                "{\"schema\": \"tiendo/units/1\", \"units\": [{\"code\": \"A\", \"name\": \"A\", \"aliases\": [1]}]}",
            })
    void refusesWhatTheSchemaRefuses(String json) {
        assertThat(VALIDATOR.validate(json, InputFormat.JSON)).isNotEmpty();
        assertThat(JSON.readUnits(json).hasErrors()).isTrue();
    }

    @Test
    void problemsOfATreeHaveTheirPlaces() {
        Parsed<OrgTree> parsed = JSON.readTree("""
                {"schema": "tiendo/tree/1", "units": [
                  {"code": "R", "name": "Gốc"},
                  {"code": "A", "name": "Mồ côi", "parent": "?"},
                  {"code": "B", "name": "B", "parent": "R", "validFrom": "2025-02-30"}]}
                """);
        assertThat(parsed.value().orElseThrow().units())
                .extracting(OrgUnit::code)
                .containsExactly("R", "B");
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "3:3:/units/1: ERROR ORG-005 unit A \"Mồ côi\" is left out: its superior ? is not in the list",
                        "4:58:/units/2/validFrom: ERROR JSON-012 \"2025-02-30\" is no date; expected one such as"
                                + " 2018-07-26");
    }

    @Test
    void aTreeWithAnotherFingerprintIsToldApart() {
        OrgTree tree = OrgTree.of(UNITS).orThrow();
        String changed = JSON.writeTree(tree).replace("C89", "C90");
        assertThat(JSON.readTree(changed).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(JsonCode.OTHER_TREE);
        assertThat(JSON.readTree("{\"schema\": \"tiendo/tree/1\", \"units\": []}")
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(OrgCode.NO_ROOT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\": \"swap\", \"from\": [\"A\"]}",
                "{\"from\": [\"A\"]}",
                "{\"kind\": \"close\", \"from\": []}",
                "{\"kind\": \"close\"}",
                "{\"kind\": \"close\", \"from\": [\"A\", \"B\"]}",
                "{\"kind\": \"merge\", \"from\": [\"A\", \"B\"]}",
                "{\"kind\": \"merge\", \"from\": [\"A\", \"B\"], \"into\": [\"C\", \"D\"]}",
                "{\"kind\": \"move\", \"from\": [\"A\"]}",
                "{\"kind\": \"split\", \"from\": [\"A\"], \"into\": [\"B\", \"C\"], \"shares\": [1]}",
                "{\"kind\": \"split\", \"from\": [\"A\"], \"into\": [\"B\", \"C\"], \"shares\": [1, -1]}",
                "{\"kind\": \"split\", \"from\": [\"A\"], \"into\": [\"B\", \"C\"], \"shares\": [1, 1.5]}",
                "{\"kind\": \"split\", \"from\": [\"A\"], \"into\": [\"B\", \"B\"], \"shares\": [1, 1]}",
                "{\"kind\": \"split\", \"from\": [\"A\"], \"into\": [\"B\"]}",
            })
    void aBadChangeIsLeftOutAndTold(String change) {
        Parsed<Reorganization> parsed = JSON.readReorganization("{\"schema\": \"tiendo/reorganization/1\","
                + " \"effectiveOn\": \"2025-07-01\", \"changes\": [{\"kind\": \"close\", \"from\": [\"X\"]}, " + change
                + "]}");
        assertThat(parsed.hasErrors()).isTrue();
        assertThat(parsed.value().orElseThrow().changes()).containsExactly(OrgChange.close("X"));
        assertThat(parsed.diagnostics())
                .allMatch(found -> found.location().pointer().startsWith("/changes/1"));
    }

    @Test
    void aReorganisationWithoutDayIsNone() {
        assertThat(JSON.readReorganization("{\"schema\": \"tiendo/reorganization/1\", \"changes\": []}")
                        .isPresent())
                .isFalse();
    }

    @Test
    void anApplicationsMapperReadsAndWritesThem() {
        JsonMapper mapper = JsonMapper.builder().addModule(new PlanModule()).build();
        OrgTree tree = OrgTree.of(UNITS).orThrow();
        assertThat(mapper.readValue(mapper.writeValueAsString(tree), OrgTree.class))
                .isEqualTo(tree);
        assertThat(mapper.readValue(mapper.writeValueAsString(CHANGES), Reorganization.class))
                .isEqualTo(CHANGES);
        assertThat(mapper.readValue(mapper.writeValueAsString(UNITS.get(0)), OrgUnit.class))
                .isEqualTo(UNITS.get(0));
    }
}
