package vn.tiendo.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
import vn.tiendo.enforcement.CheckReport;
import vn.tiendo.enforcement.EnforcementCode;
import vn.tiendo.enforcement.EnforcementMeasures;
import vn.tiendo.enforcement.Regimes;
import vn.tiendo.enforcement.StatisticalRow;
import vn.tiendo.enforcement.StatisticalSet;
import vn.tiendo.enforcement.StatisticsChecks;
import vn.tiendo.indicator.LinearForm;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureSet;
import vn.tiendo.indicator.MeasureValues;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.indicator.Observation;
import vn.tiendo.indicator.Percent;
import vn.tiendo.indicator.RatioIndicator;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.time.ReportingPeriod;

class StatisticalRowCsvTest {
    private static final StatisticalRowCsv CSV = StatisticalRowCsv.standard();
    private static final ReportingPeriod SEVEN_MONTHS =
            ReportingPeriod.workYear(2025).months(7);

    @Test
    void aRowIsReadAsItWasReported() throws IOException {
        StatisticalRow row = read("""
                        unit,period,category,enforceable_cases,completed_cases,terminated_cases,enforceable_amount,completed_cases_rounded_to,rate_by_case
                        An Giang,7 tháng năm 2025,,13.660,7443,không áp dụng,4.336.399.603,10,"54,49"
                        """).orThrow().get(0);

        assertThat(row)
                .isEqualTo(StatisticalRow.builder()
                        .unit("An Giang")
                        .period(SEVEN_MONTHS)
                        .values(MeasureValues.builder(MoneyUnit.THOUSAND_DONG)
                                .put(EnforcementMeasures.ENFORCEABLE_CASES, 13_660)
                                .put(EnforcementMeasures.COMPLETED_CASES, 7_443)
                                .put(EnforcementMeasures.TERMINATED_CASES, Observation.NOT_APPLICABLE)
                                .put(EnforcementMeasures.ENFORCEABLE_AMOUNT, 4_336_399_603L)
                                .build())
                        .putRoundedTo(EnforcementMeasures.COMPLETED_CASES, 10L)
                        .putPrintedRates("by-case", Percent.of("54.49"))
                        .build());
        assertThat(row.location().file()).isEqualTo("s.csv");
        assertThat(row.location().line()).isEqualTo(2);
    }

    @Test
    void headersMayBeVietnamese() throws IOException {
        StatisticalRow row = read("""
                        Đơn vị;Kỳ báo cáo;Loại;Số việc có điều kiện thi hành;SỐ VIỆC XONG (GỒM ĐÌNH CHỈ);Tỷ lệ về việc
                        Chi cục 1;6 tháng đầu năm 2023;hình sự;1.190;595;50%
                        """).orThrow().get(0);

        assertThat(row.category()).isEqualTo("hình sự");
        assertThat(row.period()).isEqualTo(ReportingPeriod.workYear(2023).months(6));
        assertThat(row.values().get(EnforcementMeasures.COMPLETED_CASES)).isEqualTo(Observation.of(595));
        assertThat(row.printedRates()).containsEntry("by-case", Percent.of("50"));
    }

    @Test
    void theChecksNameTheLineOfABrokenIdentity() throws IOException {
        ImmutableList<StatisticalRow> rows = read("""
                        unit,period,carried_over_cases,new_cases,accepted_cases
                        A,7 tháng năm 2025,9767,11259,21026
                        B,7 tháng năm 2025,100,50,150

                        C,7 tháng năm 2025,100,50,155
                        """).orThrow();

        CheckReport report = StatisticsChecks.standard()
                .only(EnforcementCode.ACCEPTED)
                .run(StatisticalSet.of(rows), Regimes.standard());
        assertThat(report.findings())
                .extracting(
                        Diagnostic::code,
                        finding -> finding.location().file(),
                        finding -> finding.location().line())
                .containsExactly(tuple(EnforcementCode.ACCEPTED, "s.csv", 5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `,Năm 2025,*,1,1,50`             | CSV-006 | unit
            `A,,*,1,1,50`                    | CSV-006 | period
            `A,tháng 13/2025,*,1,1,50`       | CSV-007 | period
            `A,thường xuyên,*,1,1,50`        | CSV-007 | period
            `A,Năm 2025,*,-1,1,50`           | CSV-011 | enforceable_cases
            `A,Năm 2025,*,99999999999999999999,1,50` | CSV-012 | enforceable_cases
            `A,Năm 2025,*,1.5,1,50`          | CSV-013 | enforceable_cases
            `A,Năm 2025,*,nhiều,1,50`        | CSV-007 | enforceable_cases
            `A,Năm 2025,*,-,1,50`            | CSV-007 | enforceable_cases
            `A,Năm 2025,*,1,1 việc,50`       | CSV-007 | completed_cases
            `A,Năm 2025,*,1,1,-50`           | CSV-007 | rate_by_case
            `A,Năm 2025,*,1,1,50 đồng`       | CSV-007 | rate_by_case
            """)
    void aBadRowIsNamedAndTheGoodOnesKept(String bad, String code, String column) throws IOException {
        Parsed<ImmutableList<StatisticalRow>> rows =
                read("unit,period,category,enforceable_cases,completed_cases,rate_by_case\n" + bad
                        + "\nB,Năm 2025,*,2,1,50\n");

        assertThat(rows.value().orElseThrow()).extracting(StatisticalRow::unit).containsExactly("B");
        assertThat(rows.diagnostics())
                .extracting(
                        said -> said.code().code(),
                        said -> said.arguments().get("column"),
                        said -> said.location().line())
                .containsExactly(tuple(code, column, 2));
    }

    @Test
    void allThatIsWrongWithARowIsSaid() throws IOException {
        assertThat(read("unit,period,money_unit,new_cases,new_amount\n,tháng 0,đô la,-1,1.5\n")
                        .diagnostics())
                .extracting(said -> said.arguments().get("column"))
                .containsExactly("unit", "period", "money_unit", "new_cases", "new_amount");
    }

    @Test
    void theFirstOfTwoRowsForOneThingCounts() throws IOException {
        Parsed<ImmutableList<StatisticalRow>> rows = read("""
                unit,period,category,new_cases
                An Giang,Năm công tác 2025,,1
                an giang,2024-10/2025-09,*,2
                An Giang,Năm công tác 2025,dân sự,3
                """);

        assertThat(rows.value().orElseThrow()).hasSize(2);
        assertThat(rows.diagnostics())
                .extracting(
                        said -> said.code().code(),
                        said -> said.location().line(),
                        said -> said.arguments().get("line"))
                .containsExactly(tuple("CSV-015", 3, "2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            thiếu số liệu  | MISSING
            KHÔNG ÁP DỤNG  | NOT_APPLICABLE
            not_applicable | NOT_APPLICABLE
            chưa đến kỳ    | NOT_YET_DUE
            not_yet_due    | NOT_YET_DUE
            """)
    void whyThereIsNoValueIsKept(String cell, String availability) throws IOException {
        StatisticalRow row = read("unit,period,new_cases\nA,Năm 2025," + cell + "\n")
                .orThrow()
                .get(0);
        assertThat(row.values().get(EnforcementMeasures.NEW_CASES).availability())
                .hasToString(availability);
    }

    @Test
    void anotherMinistryNamesItsOwnMeasures() throws IOException {
        Measure onTime = Measure.count("on_time_files", "Hồ sơ đúng hạn", "Files in time");
        Measure late = Measure.count("late_files", "Hồ sơ quá hạn", "Files too late");
        RatioIndicator rate = RatioIndicator.builder()
                .id("in-time")
                .vietnameseName("Tỷ lệ đúng hạn")
                .englishName("In time")
                .numerator(LinearForm.of(onTime))
                .denominator(LinearForm.of(late))
                .build();
        StatisticalRowCsv csv = CSV.withMeasures(MeasureSet.of(onTime, late)).withRates(ImmutableList.of(rate));
        Parsed<ImmutableList<StatisticalRow>> rows =
                read(csv, "unit,period,hồ sơ đúng hạn,late_files,tỷ lệ đúng hạn\nSở A,2024-10,90,10,90\n");

        assertThat(rows.orThrow().get(0).values().get(onTime)).isEqualTo(Observation.of(90));
        assertThat(rows.orThrow().get(0).printedRates()).containsEntry("in-time", Percent.of(90));
        assertThatThrownBy(() -> CSV.write(rows.orThrow(), new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rows")
                .hasMessageContaining("on_time_files");
    }

    @Test
    void onlyColumnsThatRowsNeedAreWritten() throws IOException {
        assertThat(written(
                        read("unit,period,category,new_cases,new_amount,rate_by_case\nA,7 tháng năm 2025,*,1.190,,\n")
                                .orThrow()))
                .isEqualTo("unit,period,new_cases\nA,2024-10/2025-04,1190\n");
        assertThat(written(ImmutableList.of())).isEqualTo("unit,period\n");
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBack(@ForAll("rows") List<StatisticalRow> rows) throws IOException {
        ImmutableList<StatisticalRow> distinct = ImmutableList.copyOf(rows);
        assertThat(read(written(distinct)).orThrow()).isEqualTo(distinct);
    }

    /** Rows of several units, so that no two are about one thing. */
    @Provide
    Arbitrary<List<StatisticalRow>> rows() {
        Arbitrary<Observation> observations = Arbitraries.oneOf(
                Arbitraries.longs().greaterOrEqual(0).map(Observation::of),
                Arbitraries.of(Observation.MISSING, Observation.NOT_APPLICABLE, Observation.NOT_YET_DUE));
        Arbitrary<MeasureValues> values = Combinators.combine(
                        Arbitraries.of(MoneyUnit.class),
                        Arbitraries.maps(
                                        Arbitraries.of(EnforcementMeasures.withSeparateRegister()
                                                .measures()
                                                .asList()),
                                        observations)
                                .ofMaxSize(5))
                .as((unit, all) -> {
                    MeasureValues.Builder builder = MeasureValues.builder(unit);
                    all.forEach(builder::put);
                    return builder.build();
                });
        Arbitrary<ReportingPeriod> periods = Combinators.combine(
                        Arbitraries.integers().between(2000, 2030),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 12))
                .as((year, first, length) -> new ReportingPeriod(
                        ReportingPeriod.workYear(year).yearStart(), year, first, Math.min(length, 13 - first)));
        Arbitrary<Percent> percents = Combinators.combine(
                        Arbitraries.longs().between(0, 100_000),
                        Arbitraries.integers().between(0, 4))
                .as((digits, scale) -> new Percent(BigDecimal.valueOf(digits, scale)));
        return Combinators.combine(periods, values, Arbitraries.of("*", "dân sự", "a, \"b\""), percents)
                .as((period, figures, category, rate) -> StatisticalRow.builder()
                        .unit("u")
                        .period(period)
                        .category(category)
                        .values(figures)
                        .putPrintedRates("by-amount", rate)
                        .putRoundedTo(EnforcementMeasures.NEW_AMOUNT, 1_000L)
                        .build())
                .list()
                .ofMaxSize(5)
                .map(StatisticalRowCsvTest::numbered)
                .withoutEdgeCases();
    }

    private static List<StatisticalRow> numbered(List<StatisticalRow> rows) {
        ImmutableList.Builder<StatisticalRow> numbered = ImmutableList.builder();
        for (int i = 0; i < rows.size(); i++) {
            numbered.add(rows.get(i).withUnit("u" + i));
        }
        return numbered.build();
    }

    private static String written(Iterable<StatisticalRow> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CSV.write(rows, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Parsed<ImmutableList<StatisticalRow>> read(String text) throws IOException {
        return read(CSV, text);
    }

    private static Parsed<ImmutableList<StatisticalRow>> read(StatisticalRowCsv csv, String text) throws IOException {
        return csv.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "s.csv");
    }
}
