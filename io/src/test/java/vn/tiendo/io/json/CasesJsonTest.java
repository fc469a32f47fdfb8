package vn.tiendo.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
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
import vn.tiendo.enforcement.AssetAuction;
import vn.tiendo.enforcement.CaseState;
import vn.tiendo.enforcement.DatedAmount;
import vn.tiendo.enforcement.EnforcementCase;
import vn.tiendo.enforcement.StateChange;
import vn.tiendo.result.Parsed;

class CasesJsonTest {
    private static final CasesJson JSON = CasesJson.standard();
    private static final LocalDate DAY = LocalDate.of(2025, 10, 6);
    private static final EnforcementCase CASE = EnforcementCase.builder()
            .code("12/QĐ-2025")
            .unit("89.01")
            .officer("CHV-7")
            .category("dân sự")
            .decidedOn(DAY)
            .amountDue(500_000_000)
            .addStates(StateChange.of(DAY.plusDays(45), CaseState.POSTPONED, "48.1.c"))
            .addCollections(DatedAmount.of(DAY.plusDays(56), 20_000_000))
            .addAuctions(AssetAuction.of("Nhà đất", DAY.plusDays(120)).handedOver(DAY.plusDays(146)))
            .build();

    @Test
    void aCaseHasAReadableForm() {
        assertThat(JSON.write(ImmutableList.of(CASE))).isEqualTo("""
                {
                  "schema": "tiendo/cases/1",
                  "cases": [ {
                    "code": "12/QĐ-2025",
                    "unit": "89.01",
                    "officer": "CHV-7",
                    "category": "dân sự",
                    "decidedOn": "2025-10-06",
                    "amountDue": 500000000,
                    "states": [ {
                      "date": "2025-11-20",
                      "state": "postponed",
                      "ground": "48.1.c"
                    } ],
                    "collections": [ {
                      "date": "2025-12-01",
                      "amount": 20000000
                    } ],
                    "auctions": [ {
                      "asset": "Nhà đất",
                      "succeededOn": "2026-02-03",
                      "handedOverOn": "2026-03-01"
                    } ]
                  } ]
                }
                """);
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadBack(@ForAll("cases") List<EnforcementCase> cases) throws IOException {
        String written = JSON.write(cases);
        Parsed<ImmutableList<EnforcementCase>> read = JSON.read(written, "c.json");

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(cases);
        assertThat(FormSchema.CASES.problems(written)).isEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(cases, out);
        assertThat(JSON.read(new ByteArrayInputStream(out.toByteArray()), "").orThrow())
                .isEqualTo(cases);
    }

    @Provide
    Arbitrary<List<EnforcementCase>> cases() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 900).map(DAY::plusDays);
        Arbitrary<CaseState> states = Arbitraries.of(CaseState.class);
        Arbitrary<StateChange> changes = Combinators.combine(
                        days, states, Arbitraries.of("", "48.1.c").optional())
                .as(StateChange::new);
        // A register may hold what cannot be: it is written and read as it is.
        Arbitrary<DatedAmount> amounts =
                Combinators.combine(days, Arbitraries.longs()).as(DatedAmount::of);
        Arbitrary<AssetAuction> auctions = Combinators.combine(Arbitraries.of("", "Xe \"tải\""), days, days.optional())
                .as(AssetAuction::new);
        return Combinators.combine(
                        Arbitraries.of("CHV", "CHV-7").optional(),
                        Arbitraries.of("", "hình sự"),
                        Arbitraries.longs(),
                        states,
                        changes.list().ofMaxSize(3),
                        amounts.list().ofMaxSize(3),
                        amounts.list().ofMaxSize(2),
                        auctions.list().ofMaxSize(2))
                .as((officer, category, due, initial, changed, collected, reduced, sold) -> EnforcementCase.builder()
                        .code("1")
                        .unit("89")
                        .officer(officer)
                        .category(category)
                        .decidedOn(DAY)
                        .amountDue(due)
                        .initialState(initial)
                        .states(changed)
                        .collections(collected)
                        .reductions(reduced)
                        .auctions(sold)
                        .build())
                .list()
                .ofMaxSize(3);
    }

    /** A case without one of its payments would be another case. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "unit": "89.01"            | "unit": ""                  | /cases/0/unit
            "officer": "CHV-7"         | "officer": 7                | /cases/0/officer
            "decidedOn": "2025-10-06"  | "decidedOn": "2025-02-30"   | /cases/0/decidedOn
            "amountDue": 500000000     | "amountDue": 5e8            | /cases/0/amountDue
            "state": "postponed"       | "state": "hoãn"             | /cases/0/states/0/state
            "ground": "48.1.c"         | "ground": 48                | /cases/0/states/0/ground
            "amount": 20000000         | "amount": "20000000"        | /cases/0/collections/0/amount
            "date": "2025-12-01"       | "day": "2025-12-01"         | /cases/0/collections/0/date
            "handedOverOn": "2026-03-01" | "handedOverOn": "1/3/2026" | /cases/0/auctions/0/handedOverOn
            """)
    void aCaseWithAnErrorAnywhereIsLeftOut(String good, String bad, String pointer) {
        EnforcementCase other = CASE.withCode("13/QĐ-2025");
        String json = JSON.write(ImmutableList.of(CASE, other));
        int at = json.indexOf(good);
        Parsed<ImmutableList<EnforcementCase>> read =
                JSON.read(json.substring(0, at) + bad + json.substring(at + good.length()), "c.json");

        assertThat(read.diagnostics())
                .extracting(found -> found.location().pointer())
                .contains(pointer);
        assertThat(read.value().orElseThrow()).containsExactly(other);
    }

    @Test
    void aCaseKnowsWhereItWasRead() {
        EnforcementCase read = JSON.read(JSON.write(ImmutableList.of(CASE)), "c.json")
                .orThrow()
                .get(0);

        assertThat(read.location().toString()).isEqualTo("c.json:3:14:/cases/0");
        assertThat(JSON.read("{\"schema\": \"tiendo/case-facts/1\", \"facts\": []}", "c.json")
                        .value())
                .isEmpty();
    }

    @Test
    void theModuleKnowsThem() {
        JsonMapper mapper = JsonMapper.builder().addModule(new PlanModule()).build();
        assertThat(mapper.readValue(mapper.writeValueAsString(CASE), EnforcementCase.class))
                .isEqualTo(CASE);
    }
}
