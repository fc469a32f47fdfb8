package vn.tiendo.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.enforcement.CaseBook;
import vn.tiendo.enforcement.CaseFact;
import vn.tiendo.enforcement.CaseFacts;
import vn.tiendo.enforcement.CaseState;
import vn.tiendo.enforcement.DatedAmount;
import vn.tiendo.enforcement.EnforcementCase;
import vn.tiendo.enforcement.EnforcementMeasures;
import vn.tiendo.enforcement.Regimes;
import vn.tiendo.enforcement.StateChange;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.result.Parsed;
import vn.tiendo.rollup.Accumulator;
import vn.tiendo.rollup.Parallelism;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.YearBasis;

class CaseFactCsvTest {
    private static final OrgTree TREE = OrgTree.of(ImmutableList.of(
                    OrgUnit.builder().code("89").name("Tỉnh").build(),
                    OrgUnit.builder()
                            .code("89.01")
                            .name("Khu vực 1")
                            .parent("89")
                            .build()))
            .orThrow();
    private static final String HEADER = "unit,month,category,state,enforceable,completed,due,collected,reduced\n";
    private static final YearMonth OCTOBER = YearMonth.of(2025, 10);

    @Test
    void rowsAreFacts() throws IOException {
        assertThat(read(HEADER + "89.01,2025-10,dân sự,enforceable,yes,no,50000000,20000000,0\n"
                                + "89.01,tháng 10/2025,,ĐÌNH CHỈ,có,có,7.500.000,,\n")
                        .orThrow())
                .containsExactly(
                        new CaseFact(
                                "89.01",
                                OCTOBER,
                                "dân sự",
                                CaseState.ENFORCEABLE,
                                true,
                                false,
                                50_000_000,
                                20_000_000,
                                0),
                        new CaseFact("89.01", OCTOBER, "", CaseState.TERMINATED, true, true, 7_500_000, 0, 0));
    }

    @Test
    void headersMayBeVietnamese() throws IOException {
        assertThat(read("Mã đơn vị;Tháng;Trạng thái;Có điều kiện;Xong;Phải thi hành\n89;10/2025;hoãn;không;không;\n")
                        .orThrow())
                .containsExactly(new CaseFact("89", OCTOBER, "", CaseState.POSTPONED, false, false, 0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `,2025-10,,fulfilled,yes,yes,1,1,0`        | CSV-006 | unit
            `77,2025-10,,fulfilled,yes,yes,1,1,0`      | CSV-020 | unit
            `89,Quý I/2025,,fulfilled,yes,yes,1,1,0`   | CSV-007 | month
            `89,,,fulfilled,yes,yes,1,1,0`             | CSV-006 | month
            `89,2025-10,,xong hết,yes,yes,1,1,0`       | CSV-007 | state
            `89,2025-10,,fulfilled,maybe,yes,1,1,0`    | CSV-007 | enforceable
            `89,2025-10,,fulfilled,yes,,1,1,0`         | CSV-006 | completed
            `89,2025-10,,fulfilled,no,yes,1,1,0`       | CSV-007 | enforceable
            `89,2025-10,,fulfilled,yes,yes,-1,1,0`     | CSV-011 | due
            `89,2025-10,,fulfilled,yes,yes,1,"1,5",0`  | CSV-013 | collected
            """)
    void aBadRowIsNamedAndTheGoodOnesKept(String bad, String code, String column) throws IOException {
        Parsed<ImmutableList<CaseFact>> facts = read(
                HEADER + "89,2025-10,,fulfilled,yes,yes,1,1,0\n" + bad + "\n89,2025-10,,fulfilled,yes,yes,2,2,0\n");

        assertThat(facts.value().orElseThrow()).extracting(CaseFact::due).containsExactly(1L, 2L);
        assertThat(facts.diagnostics())
                .extracting(
                        said -> said.code().code(),
                        said -> said.arguments().get("column"),
                        said -> said.location().line())
                .containsExactly(tuple(code, column, 3));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadBack(CaseState state) throws IOException {
        ImmutableList<CaseFact> facts = ImmutableList.of(
                new CaseFact("89.01", OCTOBER, "a, \"b\"", state, true, state.isEnd(), Long.MAX_VALUE, 1, 2),
                new CaseFact("89", OCTOBER.plusMonths(3), "", state, false, false, 0, 0, 0));

        assertThat(read(written(facts)).orThrow()).isEqualTo(facts);
    }

    @Test
    void factsOfABookGoThroughAFileIntoTheRollUp() throws IOException {
        CaseBook book = CaseBook.of(ImmutableList.of(
                        EnforcementCase.builder()
                                .code("1")
                                .unit("89.01")
                                .decidedOn(LocalDate.of(2025, 6, 2))
                                .amountDue(100)
                                .addCollections(DatedAmount.of(LocalDate.of(2025, 10, 7), 100))
                                .addStates(StateChange.of(LocalDate.of(2025, 10, 8), CaseState.FULFILLED))
                                .build(),
                        EnforcementCase.builder()
                                .code("2")
                                .unit("89")
                                .decidedOn(LocalDate.of(2025, 10, 20))
                                .amountDue(0)
                                .build()))
                .orThrow();
        ImmutableList<CaseFact> facts = read(written(
                        book.facts(OCTOBER, Regimes.standard()).value().orElseThrow()))
                .orThrow();
        CaseFacts form = CaseFacts.of(TREE, ImmutableList.of(""));
        Accumulator sums =
                Accumulator.of(TREE, form.schema()).add(form.toColumns(facts).orThrow());

        assertThat(sums.result()
                        .ratio(
                                TREE.indexOf("89"),
                                ReportingPeriod.of(YearBasis.WORK_YEAR, OCTOBER),
                                form.quantities().get(EnforcementMeasures.COMPLETED_CASES),
                                form.quantities().get(EnforcementMeasures.ENFORCEABLE_CASES)))
                .hasToString("1/2");
    }

    /** A month in which nothing happened is no mistake. */
    @Test
    void aFileWithoutRowsHasNoFacts() throws IOException {
        String empty = written(ImmutableList.of());

        assertThat(read(empty)).isEqualTo(Parsed.of(ImmutableList.of()));
        Parsed<Accumulator> sums = CaseFactCsv.readSums(in(empty), "c.csv", TREE, Parallelism.NONE);
        assertThat(sums.diagnostics()).isEmpty();
        assertThat(sums.orThrow().result().lastMonth()).isEmpty();
        assertThat(sums.orThrow().schema())
                .isEqualTo(CaseFacts.of(TREE, ImmutableList.of("")).schema());
        assertThat(CaseFactCsv.readStore(in(empty), "c.csv", TREE, Parallelism.NONE)
                        .diagnostics())
                .isEmpty();
        assertThat(CaseFactCsv.readSums(in(empty + "77,2025-10,,,,,,,\n"), "c.csv", TREE, Parallelism.NONE)
                        .value())
                .isEmpty();
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String written(Iterable<CaseFact> facts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseFactCsv.write(facts, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Parsed<ImmutableList<CaseFact>> read(String text) throws IOException {
        return CaseFactCsv.read(in(text), "c.csv", TREE);
    }
}
