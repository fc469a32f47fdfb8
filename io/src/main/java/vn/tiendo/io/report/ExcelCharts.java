package vn.tiendo.io.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import vn.tiendo.indicator.Percent;

/** The sheet of charts: of each its title, its figures in cells, and beside them a chart of Excel that is drawn from those cells. */
final class ExcelCharts {
    private static final int LETTER = 256;
    private static final int NAME_WIDTH = 40;
    private static final int WIDTH_IN_COLUMNS = 12;
    private static final int LEAST_LINES = 15;
    private static final int GAP_WIDTH = 50;
    private static final String PERCENT = "%";
    private static final String RATES = "0%";
    private static final String COUNTS = "#,##0";

    private final XSSFSheet sheet;
    private final ExcelCells cells;
    private int line;

    /**
     * Charts on an empty sheet.
     *
     * @param sheet where they go, one below the other
     * @param cells fills the cells
     */
    ExcelCharts(XSSFSheet sheet, ExcelCells cells) {
        this.sheet = sheet;
        this.cells = cells;
        sheet.setColumnWidth(0, NAME_WIDTH * LETTER);
    }

    /** Draws a chart of bars. */
    void add(BarChart bars) {
        boolean rates = bars.unit().equals(PERCENT);
        ImmutableList<Series> series = bars.parts().stream()
                .map(part -> new Series(
                        part.name(),
                        part.tone(),
                        part.values().stream()
                                .map(value -> figure(value, rates))
                                .collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
        Block block = write(bars.title(), bars.bars(), series);
        XSSFChart chart = chart(bars.title(), block);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        // The first bar stands on top, as in the page.
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis numbers = chart.createValueAxis(AxisPosition.BOTTOM);
        numbers.setCrossBetween(AxisCrossBetween.BETWEEN);
        numbers.setMinimum(0);
        numbers.setNumberFormat(rates ? RATES : COUNTS);
        // Below, where the names end.
        numbers.setCrosses(AxisCrosses.MAX);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, numbers);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setGapWidth(GAP_WIDTH);
        for (int i = 0; i < series.size(); i++) {
            XDDFShapeProperties shape = new XDDFShapeProperties();
            shape.setFillProperties(fill(series.get(i).tone()));
            addSeries(data, block, i).setShapeProperties(shape);
        }
        chart.plot(data);
        putOneOverTheOther(chart);
    }

    /** The smaller set of schemas that poi-ooxml brings has no type for what {@code setOverlap} sets: it is written as it is. */
    private static void putOneOverTheOther(XSSFChart chart) {
        CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        try (XmlCursor cursor = bars.getGapWidth().newCursor()) {
            String namespace = cursor.getName().getNamespaceURI();
            cursor.toEndToken();
            cursor.toNextToken();
            cursor.beginElement("overlap", namespace);
            cursor.insertAttributeWithValue("val", "100");
        }
    }

    /** Draws a chart of lines. */
    void add(LineChart lines) {
        ImmutableList<Series> series = lines.lines().stream()
                .map(each -> new Series(
                        each.name(),
                        each.tone(),
                        each.rates().stream().map(ReportCell::percent).collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
        Block block = write(lines.title(), lines.points(), series);
        XSSFChart chart = chart(lines.title(), block);
        XDDFCategoryAxis points = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis rates = chart.createValueAxis(AxisPosition.LEFT);
        rates.setMinimum(0);
        rates.setNumberFormat(RATES);
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, points, rates);
        for (int i = 0; i < series.size(); i++) {
            XDDFLineChartData.Series drawn = (XDDFLineChartData.Series) addSeries(data, block, i);
            drawn.setSmooth(false);
            drawn.setMarkerStyle(MarkerStyle.CIRCLE);
            XDDFShapeProperties shape = new XDDFShapeProperties();
            shape.setLineProperties(new XDDFLineProperties(fill(series.get(i).tone())));
            drawn.setShapeProperties(shape);
        }
        chart.plot(data);
        chart.displayBlanksAs(DisplayBlanks.GAP);
    }

    private static ReportCell figure(BigDecimal value, boolean rate) {
        return rate ? ReportCell.percent(Optional.of(new Percent(value))) : ReportCell.number(value);
    }

    /** Writes the figures, and leaves room for the chart. */
    private Block write(String title, ImmutableList<String> names, ImmutableList<Series> series) {
        cells.fill(sheet.createRow(line).createCell(0), ReportCell.words(title), ReportTone.TOTAL);
        int head = line + 1;
        XSSFRow heads = sheet.createRow(head);
        for (int i = 0; i < series.size(); i++) {
            cells.head(heads.createCell(i + 1), series.get(i).name());
        }
        for (int row = 0; row < names.size(); row++) {
            XSSFRow figures = sheet.createRow(head + 1 + row);
            cells.fill(figures.createCell(0), ReportCell.words(names.get(row)), ReportTone.PLAIN);
            for (int i = 0; i < series.size(); i++) {
                cells.fill(figures.createCell(i + 1), series.get(i).figures().get(row), ReportTone.PLAIN);
            }
        }
        Block block = new Block(line, head, names.size(), series.size());
        line += Math.max(LEAST_LINES, names.size() + 2) + 2;
        return block;
    }

    private XSSFChart chart(String title, Block block) {
        int left = block.series() + 2;
        XSSFClientAnchor place =
                new XSSFClientAnchor(0, 0, 0, 0, left, block.first(), left + WIDTH_IN_COLUMNS, line - 1);
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(place);
        chart.setTitleText(ReportWords.clean(title));
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        return chart;
    }

    private XDDFChartData.Series addSeries(XDDFChartData data, Block block, int number) {
        int first = block.head() + 1;
        int last = block.head() + block.names();
        int column = number + 1;
        XDDFCategoryDataSource names =
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(first, last, 0, 0));
        XDDFNumericalDataSource<Double> figures =
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(first, last, column, column));
        XDDFChartData.Series series = data.addSeries(names, figures);
        String name = sheet.getRow(block.head()).getCell(column).getStringCellValue();
        series.setTitle(name, new CellReference(sheet.getSheetName(), block.head(), column, true, true));
        return series;
    }

    private static XDDFSolidFillProperties fill(ReportTone tone) {
        return new XDDFSolidFillProperties(XDDFColor.from(ExcelCells.bytes(tone.rgb())));
    }

    /** The figures of a part or line, one for each name. */
    private record Series(String name, ReportTone tone, ImmutableList<ReportCell> figures) {}

    /** Where the cells of a chart stand. */
    private record Block(int first, int head, int names, int series) {}
}
