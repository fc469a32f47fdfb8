package vn.tiendo.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.tiendo.io.report.ReportFixture.EMPTY;
import static vn.tiendo.io.report.ReportFixture.PLAN;
import static vn.tiendo.io.report.ReportFixture.board;
import static vn.tiendo.io.report.ReportFixture.excel;
import static vn.tiendo.io.report.ReportFixture.report;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.indicator.Percent;
import vn.tiendo.plan.ProgressStatus;
import vn.tiendo.result.Language;

class ExcelReportTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTableHasItsSheet(Language language) throws IOException {
        Report report = report(PLAN, language);
        try (XSSFWorkbook workbook = read(report)) {
            int sheet = 1;
            for (ReportSection section : report.sections()) {
                for (ReportTable table : section.tables()) {
                    assertThat(workbook.getSheetAt(sheet).getLastRowNum())
                            .as(section.id())
                            .isEqualTo(table.rowCount());
                    sheet++;
                }
            }
            assertThat(workbook.getNumberOfSheets()).isEqualTo(sheet + 1);
            assertThat(workbook.getSheetName(sheet)).isIn("Biểu đồ", "Charts");
        }
    }

    @Test
    void theFrontSaysOfWhatAndWhenItTells() throws IOException {
        try (XSSFWorkbook workbook = read(report(PLAN, Language.VIETNAMESE))) {
            XSSFSheet front = workbook.getSheetAt(0);
            assertThat(front.getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Báo cáo tình hình thực hiện kế hoạch");
            assertThat(front.getRow(3).getCell(0).getStringCellValue()).isEqualTo("Tính đến ngày 30/06/2025");
            XSSFCell entry = front.getRow(6).getCell(0);
            assertThat(entry.getHyperlink().getAddress())
                    .isEqualTo("'" + workbook.getSheetAt(1).getSheetName() + "'!A1");
        }
    }

    @Test
    void cellsAreTyped() throws IOException {
        try (XSSFWorkbook workbook = read(report(PLAN, Language.VIETNAMESE))) {
            XSSFSheet late = sheet(workbook, "Hoàn thành quá hạn (1)");
            XSSFRow row = late.getRow(1);
            XSSFCell deadline = cell(late, row, "Hạn cuối");
            assertThat(DateUtil.isCellDateFormatted(deadline)).isTrue();
            assertThat(deadline.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2025, 3, 31));
            assertThat(cell(late, row, "Số ngày trễ").getNumericCellValue()).isEqualTo(10);
            assertThat(cell(late, row, "Phối hợp").getCellType()).isEqualTo(CellType.STRING);
            XSSFSheet totals = sheet(workbook, "Tình hình chung");
            XSSFCell share = cell(totals, totals.getRow(1), "Tỷ lệ");
            assertThat(share.getNumericCellValue()).isEqualTo(0.111);
            assertThat(share.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0%");
        }
    }

    @Test
    void headsStayAndFilter() throws IOException {
        try (XSSFWorkbook workbook = read(report(PLAN, Language.VIETNAMESE))) {
            // The last sheet has the charts.
            for (int i = 1; i < workbook.getNumberOfSheets() - 1; i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                int columns = sheet.getRow(0).getLastCellNum();
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                        .isEqualTo("A1:" + (char) ('A' + columns - 1) + (sheet.getLastRowNum() + 1));
                assertThat(IntStream.range(0, columns).map(sheet::getColumnWidth))
                        .allMatch(width -> width >= 9 * 256 && width <= 120 * 256);
            }
        }
    }

    @Test
    void textsNeverBecomeFormulas() throws IOException {
        try (XSSFWorkbook workbook = read(report(PLAN, Language.VIETNAMESE))) {
            int quoted = 0;
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                for (var row : workbook.getSheetAt(i)) {
                    for (var cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().matches("(?s)[=+@-].+")) {
                            assertThat(cell.getCellStyle().getQuotePrefixed())
                                    .as(cell.getStringCellValue())
                                    .isTrue();
                            quoted++;
                        }
                    }
                }
            }
            assertThat(quoted).isGreaterThan(8);
        }
    }

    @Test
    void groupsAreAColumn() throws IOException {
        try (XSSFWorkbook workbook = read(report(PLAN, Language.VIETNAMESE))) {
            XSSFSheet quarters = workbook.getSheet("Theo quý (4 dòng có hạn)");
            assertThat(IntStream.rangeClosed(0, 4)
                            .mapToObj(row -> quarters.getRow(row).getCell(0).getStringCellValue()))
                    .containsExactly("Quý", "Quý I/2025", "Quý I/2025", "Quý II/2025", "Quý IV/2025");
        }
    }

    @Test
    void chartsAreDrawnFromTheirFigures() throws IOException {
        LineChart rates = new LineChart(
                "Tỷ lệ",
                "",
                ImmutableList.of("10/2025", "11/2025", "12/2025"),
                ImmutableList.of(new LineChart.Line(
                        "Tỉnh A",
                        ReportTone.FIRST,
                        ImmutableList.of(
                                Optional.of(Percent.of("31.20")), Optional.empty(), Optional.of(Percent.of("40"))))));
        BarChart rows = new BarChart(
                "=Dòng",
                "",
                "",
                ImmutableList.of("Quý I", "Quý II"),
                ImmutableList.of(
                        BarChart.Part.of("Đúng hạn", ReportTone.GOOD, 12, 7),
                        BarChart.Part.of("Quá hạn", ReportTone.BAD, 1, Long.MAX_VALUE)));
        BarChart none = new BarChart("Không", "", "%", ImmutableList.of(), ImmutableList.of());
        ReportSection section = new ReportSection(
                "charts", "Hình", ImmutableList.of(rates, new ReportNote("Tỷ lệ lũy kế."), none, rows));
        Report report = new Report(Language.ENGLISH, "Thử", ImmutableList.of(), ImmutableList.of(section));
        try (XSSFWorkbook workbook = read(report)) {
            assertThat(IntStream.rangeClosed(0, 3).mapToObj(row -> text(workbook.getSheetAt(0), row)))
                    .contains("Thử", "Hình", "Tỷ lệ lũy kế.");
            XSSFSheet sheet = sheet(workbook, "Charts");
            List<XSSFChart> charts = sheet.getDrawingPatriarch().getCharts();
            assertThat(charts)
                    .extracting(chart -> chart.getTitleText().getString())
                    .containsExactly("Tỷ lệ", "=Dòng");
            assertThat(figures(sheet, charts.get(0), 0)).containsExactly(0.312, null, 0.4);
            assertThat(figures(sheet, charts.get(1), 0)).containsExactly(12.0, 7.0);
            // Excel cannot hold so many digits: the figure is there to be read, and is not drawn.
            assertThat(figures(sheet, charts.get(1), 1)).containsExactly(1.0, null);
            assertThat(charts.get(1).getCTChart().toString())
                    .containsPattern("<c:gapWidth val=.50./>\\s*<c:overlap val=.100./>\\s*<c:axId");
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("Tỉnh A");
            assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(0.312);
        }
        assertThat(excel(report)).isEqualTo(excel(report));
    }

    /** The figures in the cells that a part or line refers to. */
    private static List<Double> figures(XSSFSheet sheet, XSSFChart chart, int series) {
        String cells =
                chart.getChartSeries().get(0).getSeries(series).getValuesData().getDataRangeReference();
        List<Double> figures = new ArrayList<>();
        CellRangeAddress.valueOf(cells).forEach(place -> {
            XSSFCell cell = sheet.getRow(place.getRow()).getCell(place.getColumn());
            figures.add(cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : null);
        });
        return figures;
    }

    @Test
    void whatExcelCannotHoldIsText() throws IOException {
        Report report = new Report(
                Language.VIETNAMESE,
                "Thử",
                ImmutableList.of(),
                ImmutableList.of(new ReportSection(
                        "a",
                        "A/B: [c]",
                        ImmutableList.of(ReportTable.of(
                                "Bảng",
                                ImmutableList.of(new ReportColumn("x", 10)),
                                ImmutableList.of(
                                        ReportRow.of(ReportCell.number(Long.MAX_VALUE)),
                                        ReportRow.of(ReportCell.number(123_456_789_012_345L)),
                                        ReportRow.of(ReportCell.day(Optional.of(LocalDate.of(1890, 5, 19)))),
                                        ReportRow.of(ReportCell.percent(Optional.of(Percent.of("84.70")))),
                                        ReportRow.of(ReportCell.number(new BigDecimal("1.50"))),
                                        ReportRow.of(ReportCell.words("ă".repeat(40_000))),
                                        ReportRow.of(ReportCell.words("a\u0001b"))))))));
        try (XSSFWorkbook workbook = read(report)) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            assertThat(text(sheet, 1)).isEqualTo("9.223.372.036.854.775.807");
            assertThat(sheet.getRow(2).getCell(0).getNumericCellValue()).isEqualTo(123_456_789_012_345d);
            assertThat(text(sheet, 3)).isEqualTo("19/05/1890");
            assertThat(sheet.getRow(4).getCell(0).getNumericCellValue()).isEqualTo(0.847);
            assertThat(sheet.getRow(4).getCell(0).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0.00%");
            assertThat(sheet.getRow(5).getCell(0).getNumericCellValue()).isEqualTo(1.5);
            assertThat(text(sheet, 6)).hasSize(32_767).endsWith("ă…");
            assertThat(text(sheet, 7)).isEqualTo("a\ufffdb");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Một mục có cái tên dài hơn ba mươi mốt chữ", "THEO QUÝ", "history", "'x'"})
    void sheetsOfOneNameAreToldApart(String title) throws IOException {
        ReportTable table = ReportTable.of(
                "Bảng",
                ImmutableList.of(new ReportColumn("x", 10)),
                ImmutableList.of(ReportRow.of(ReportCell.number(1))));
        ReportSection section = new ReportSection("a", title, ImmutableList.of(table, table, table));
        try (XSSFWorkbook workbook =
                read(new Report(Language.ENGLISH, title, ImmutableList.of(), ImmutableList.of(section)))) {
            assertThat(IntStream.range(0, 4).mapToObj(workbook::getSheetName))
                    .doesNotHaveDuplicates()
                    .allMatch(name -> name.length() <= 31);
        }
    }

    /** No clock is asked: neither by the files in it nor by what it tells of itself. */
    @Test
    void theSameReportIsTheSameWorkbook() throws IOException {
        byte[] workbook = excel(report(PLAN, Language.VIETNAMESE));
        assertThat(excel(report(PLAN, Language.VIETNAMESE))).isEqualTo(workbook);
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                assertThat(file.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
                if (file.getName().equals("docProps/core.xml")) {
                    assertThat(new String(files.readAllBytes(), StandardCharsets.UTF_8))
                            .contains("Báo cáo")
                            .doesNotContain("dcterms:created", "dcterms:modified");
                }
            }
        }
    }

    @Test
    void moreRowsThanASheetTakesAreRefused() {
        ImmutableList<ReportRow> rows =
                ImmutableList.copyOf(Collections.nCopies(1_048_576, ReportRow.of(ReportCell.EMPTY)));
        ReportTable table = ReportTable.of("Bảng", ImmutableList.of(new ReportColumn("x", 10)), rows);
        Report report = new Report(
                Language.VIETNAMESE,
                "Thử",
                ImmutableList.of(),
                ImmutableList.of(new ReportSection("long", "Dài", ImmutableList.of(table))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExcelReport.write(report, OutputStream.nullOutputStream()))
                .withMessage("report must have at most 1048575 rows in a table but has 1048576 in long");
    }

    @Test
    void anEmptyPlanHasAWorkbook() throws IOException {
        try (XSSFWorkbook workbook = read(report(EMPTY, Language.ENGLISH))) {
            assertThat(workbook.getSheet("Overview").getLastRowNum()).isEqualTo(1);
        }
        assertThat(board(EMPTY).with(ProgressStatus.OVERDUE)).isEmpty();
    }

    private static String text(XSSFSheet sheet, int row) {
        return sheet.getRow(row).getCell(0).getStringCellValue();
    }

    private static XSSFSheet sheet(XSSFWorkbook workbook, String name) {
        XSSFSheet sheet = workbook.getSheet(name);
        assertThat(sheet).as(name).isNotNull();
        return sheet;
    }

    private static XSSFCell cell(XSSFSheet sheet, XSSFRow row, String column) {
        for (int i = 0; i < sheet.getRow(0).getLastCellNum(); i++) {
            if (sheet.getRow(0).getCell(i).getStringCellValue().equals(column)) {
                return row.getCell(i);
            }
        }
        throw new AssertionError("no column " + column);
    }

    private static XSSFWorkbook read(Report report) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(excel(report)));
    }
}
