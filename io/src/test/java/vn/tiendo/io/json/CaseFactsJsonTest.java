package vn.tiendo.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
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
import vn.tiendo.enforcement.CaseFact;
import vn.tiendo.enforcement.CaseState;
import vn.tiendo.result.Parsed;

class CaseFactsJsonTest {
    private static final CaseFactsJson JSON = CaseFactsJson.standard();
    private static final CaseFact FACT = new CaseFact(
            "89.01", YearMonth.of(2025, 10), "dân sự", CaseState.ENFORCEABLE, true, false, 50_000_000, 20_000_000, 0);

    @Test
    void aFactHasAReadableForm() {
        assertThat(JSON.write(ImmutableList.of(FACT))).isEqualTo("""
                {
                  "schema": "tiendo/case-facts/1",
                  "facts": [ {
                    "unit": "89.01",
                    "month": "2025-10",
                    "category": "dân sự",
                    "state": "enforceable",
                    "enforceable": true,
                    "completed": false,
                    "due": 50000000,
                    "collected": 20000000,
                    "reduced": 0
                  } ]
                }
                """);
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadBack(@ForAll("facts") List<CaseFact> facts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(facts, out);
        Parsed<ImmutableList<CaseFact>> read = JSON.read(new ByteArrayInputStream(out.toByteArray()), "f.json");

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(facts);
        assertThat(FormSchema.CASE_FACTS.problems(out.toString(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Provide
    Arbitrary<List<CaseFact>> facts() {
        Arbitrary<Long> amounts = Arbitraries.longs().greaterOrEqual(0);
        return Combinators.combine(
                        Arbitraries.of("89", "89.01", "T.1"),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of("", "dân sự", "hình sự, \"khác\""),
                        Arbitraries.of(CaseState.class),
                        Arbitraries.of(true, false),
                        amounts,
                        amounts,
                        amounts)
                .as((unit, month, category, state, flag, due, collected, reduced) -> new CaseFact(
                        unit, YearMonth.of(2025, month), category, state, flag, !flag, due, collected, reduced))
                .list()
                .ofMaxSize(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "due": 50000000         | "due": -1               | /facts/0/due         | JSON-
            "due": 50000000         | "due": 99999999999999999999 | /facts/0/due     | JSON-
            "due": 50000000         | "due": "5"              | /facts/0/due         | JSON-
            "month": "2025-10"      | "month": "2025-13"      | /facts/0/month       | JSON-
            "month": "2025-10"      | "month": "Quý I/2025"   | /facts/0/month       | JSON-
            "state": "enforceable"  | "state": "xong"         | /facts/0/state       | JSON-
            "enforceable": true     | "enforceable": "true"   | /facts/0/enforceable | JSON-
            "completed": false      | "completed": 0          | /facts/0/completed   | JSON-
            "unit": "89.01"         | "unit": ""              | /facts/0/unit        | JSON-
            "category": "dân sự"    | "category": 5           | /facts/0/category    | JSON-
            "reduced": 0            | "reduce": 0             | /facts/0/reduce      | JSON-
            """)
    void aBadFactIsLeftOutAndNamed(String good, String bad, String pointer, String code) {
        String one = JSON.write(ImmutableList.of(FACT, FACT));
        int at = one.indexOf(good);
        String json = one.substring(0, at) + bad + one.substring(at + good.length());

        Parsed<ImmutableList<CaseFact>> read = JSON.read(json, "f.json");

        assertThat(read.diagnostics()).hasSize(1).allSatisfy(found -> {
            assertThat(found.location().pointer()).isEqualTo(pointer);
            assertThat(found.location().line()).isPositive();
            assertThat(found.code().code()).startsWith(code);
        });
        assertThat(read.hasErrors()).isTrue();
        assertThat(read.value().orElseThrow()).contains(FACT);
    }

    @Test
    void allProblemsAreFoundAtOnce() {
        Parsed<ImmutableList<CaseFact>> read =
                JSON.read("{\"schema\": \"tiendo/case-facts/1\", \"facts\": [{}, 5]}", "f.json");

        assertThat(read.diagnostics())
                .extracting(found -> found.location().pointer())
                .containsExactlyInAnyOrder(
                        "/facts/0/unit",
                        "/facts/0/month",
                        "/facts/0/state",
                        "/facts/0/enforceable",
                        "/facts/0/completed",
                        "/facts/1");
    }

    @Test
    void anotherSchemaAndNoJsonAreRefused() {
        assertThat(JSON.read("{\"schema\": \"tiendo/plan/1\", \"facts\": []}", "f.json")
                        .value())
                .isEmpty();
        assertThat(JSON.read("facts", "f.json").value()).isEmpty();
        assertThat(JSON.read("", "f.json").value()).isEmpty();
    }

    @Test
    void unknownFieldsMayBeSkipped() {
        String json = JSON.write(ImmutableList.of(FACT)).replace("\"reduced\"", "\"later\": 1, \"reduced\"");

        assertThat(JSON.read(json, "f.json").hasErrors()).isTrue();
        Parsed<ImmutableList<CaseFact>> read = JSON.lenient().read(json, "f.json");
        assertThat(read.hasErrors()).isFalse();
        assertThat(read.orThrow()).containsExactly(FACT);
    }

    @Test
    void theModuleKnowsThem() {
        JsonMapper mapper = JsonMapper.builder().addModule(new PlanModule()).build();
        assertThat(mapper.readValue(mapper.writeValueAsString(FACT), CaseFact.class))
                .isEqualTo(FACT);
    }
}
