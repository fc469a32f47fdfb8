package vn.tiendo.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.tiendo.enforcement.EnforcementMeasures;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.io.csv.FactCsv;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.result.DataException;
import vn.tiendo.result.Language;
import vn.tiendo.rollup.Cube;
import vn.tiendo.rollup.RollUpCode;
import vn.tiendo.time.ReportingPeriod;

class RollUpReportTest {
    private static final OrgTree TREE = OrgTree.of(ImmutableList.of(
                    OrgUnit.root("VN", "Toàn quốc"),
                    OrgUnit.of("A", "Tỉnh <A>", "VN"),
                    OrgUnit.of("A1", "Khu vực 1", "A"),
                    OrgUnit.of("A2", "Khu vực 2", "A"),
                    OrgUnit.of("B", "Tỉnh =B", "VN"),
                    OrgUnit.of("C", "Tỉnh C", "VN"),
                    OrgUnit.of("D", "Tỉnh C", "VN")))
            .orThrow();
    private static final ReportingPeriod PERIOD = ReportingPeriod.workYear(2026).months(2);
    private static final String FACTS = """
            unit,period,category,enforceable_cases,completed_cases,enforceable_amount,completed_amount
            A1,2025-10,dân sự,100,40,1000000,250000
            A1,2025-11,dân sự,100,60,1000000,250000
            A2,2025-10,dân sự,50,25,7,7
            B,2025-10,dân sự,30,15,0,0
            B,2025-11,hình sự,30,15,0,0
            C,2025-10,dân sự,3,2,3,1
            C,2025-11,dân sự,0,0,0,0
            C,2025-12,dân sự,1000,0,0,0
            """;

    private final Cube cube = cube(FACTS);
    private final Document page = page(cube, Language.VIETNAMESE);

    @Test
    void theHeadTellsWhoReported() {
        assertThat(page.select("header p").eachText())
                .containsExactly(
                        "Toàn quốc",
                        "Kỳ báo cáo: 2 tháng năm 2026 (01/10/2025 – 30/11/2025)",
                        "Đã báo cáo đủ các tháng: 3/5 đơn vị",
                        "Số liệu chưa đầy đủ: còn đơn vị chưa báo cáo đủ các tháng trong kỳ.");
        assertThat(page.select("#totals tbody tr").eachText())
                .containsExactly("về việc 313 157 50,16%", "về tiền, đồng 2.000.010 500.008 25,00%");
    }

    @Test
    void unitsAreRankedAndPartialOnesMarked() {
        assertThat(page.select("#by-case tbody tr").eachText())
                .containsExactly(
                        "Tỉnh C 1 3 2 66,67% 1 1",
                        "Tỉnh <A> 2 250 125 50,00% 1 2 Khu vực 2",
                        "Tỉnh =B 2 60 30 50,00% 1 1",
                        "Tỉnh C 0 0 0 1 Tỉnh C");
        assertThat(page.select("#by-case tbody tr.tone-attention th").eachText())
                .containsExactly("Tỉnh <A>", "Tỉnh C");
        assertThat(page.select("#by-amount tbody tr").eachText())
                .startsWith("Tỉnh C 1 3 1 33,33% 1 1", "Tỉnh <A> 2 2.000.007 500.007 25,00% 1 2 Khu vực 2");
        assertThat(page.select("#by-case svg text").eachText())
                .contains("Tỉnh C (C)", "Tỉnh <A>", "66,67%", "50,00%")
                .doesNotContain("Tỉnh C (D)");
    }

    @Test
    void theSeriesGrowsSinceOctober() {
        assertThat(page.select("#series tbody tr").eachText())
                .containsExactly(
                        "10/2025 183 82 44,81% 1.000.010 250.008 25,00% 4 5",
                        "11/2025 313 157 50,16% 2.000.010 500.008 25,00% 3 5");
        assertThat(page.select("#series svg text").eachText()).contains("10/2025", "11/2025");
        assertThat(page.select("#series figcaption li").eachText()).containsExactly("về việc", "về tiền, đồng");
    }

    @Test
    void whoIsMissingIsNamed() {
        assertThat(page.select("#missing tbody tr").eachText())
                .containsExactly("Khu vực 2 A2 Toàn quốc / Tỉnh <A>", "Tỉnh C D Toàn quốc");
    }

    @Test
    void aRateWithoutItsMeasuresIsLeftOut() {
        Cube cases = cube("unit,period,category,enforceable_cases,completed_cases\nB,2025-10,dân sự,3,1\n");
        assertThat(page(cases, Language.ENGLISH).select("section").eachAttr("id"))
                .containsExactly("totals", "by-case", "series", "missing");
    }

    @Test
    void aUnitWithoutUnitsBelowHasNoRanking() {
        Document leaf = ReportFixture.page(RollUpReport.of(cube, TREE.get("B"), PERIOD, Language.ENGLISH));
        assertThat(leaf.select("section").eachAttr("id")).containsExactly("totals", "series");
        assertThat(leaf.select("header p").eachText())
                .containsExactly(
                        "Tỉnh =B",
                        "Period: 2025-10/2025-11 (2025-10-01 – 2025-11-30)",
                        "Reported every month: 1 of 1 units");
    }

    @Test
    void noFactsAreNoRates() {
        Cube earlier = cube("unit,period,category,enforceable_cases,completed_cases\nB,2024-10,dân sự,3,1\n");
        Document none = page(earlier, Language.VIETNAMESE);
        assertThat(none.select("#totals tbody tr").eachText()).containsExactly("về việc 0 0");
        assertThat(none.select("#missing tbody tr")).hasSize(5);
    }

    @Test
    void aSumBeyondTheRangeIsNamed() {
        Cube large = cube("""
                unit,period,category,enforceable_cases,completed_cases
                A1,2025-10,dân sự,9223372036854775807,1
                A1,2025-11,dân sự,9223372036854775807,1
                """);
        assertThatThrownBy(() -> RollUpReport.of(large, TREE.root(), PERIOD, Language.ENGLISH))
                .isInstanceOfSatisfying(DataException.class, refused -> {
                    assertThat(refused.diagnostics().get(0).code()).isEqualTo(RollUpCode.OVERFLOW);
                    assertThat(refused.diagnostics().get(0).arguments())
                            .containsEntry("measure", "enforceable_cases")
                            .containsEntry("month", "2025-10/2025-11");
                });
    }

    @Test
    void theWorkbookHasTheSameFigures() throws IOException {
        byte[] bytes = ReportFixture.excel(RollUpReport.of(cube, TREE.root(), PERIOD, Language.VIETNAMESE));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(IntStream.range(0, workbook.getNumberOfSheets())
                            .mapToObj(workbook::getSheetName)
                            .collect(Collectors.toList()))
                    .contains("Kết quả chung", "Xếp hạng về việc (4 đơn vị)", "Chưa báo cáo đủ (2 đơn vị)");
            var row = workbook.getSheet("Xếp hạng về việc (4 đơn vị)").getRow(1);
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(1);
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(0.6667);
        }
    }

    private static Document page(Cube cube, Language language) {
        return ReportFixture.page(RollUpReport.of(cube, TREE.root(), PERIOD, language));
    }

    private static Cube cube(String facts) {
        try {
            return FactCsv.read(
                            new ByteArrayInputStream(facts.getBytes(StandardCharsets.UTF_8)),
                            "f.csv",
                            TREE,
                            EnforcementMeasures.standard(),
                            MoneyUnit.DONG,
                            false)
                    .orThrow()
                    .result();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
