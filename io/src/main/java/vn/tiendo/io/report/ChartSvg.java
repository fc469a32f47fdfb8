package vn.tiendo.io.report;

import com.google.common.math.LongMath;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import vn.tiendo.indicator.Percent;
import vn.tiendo.result.Language;

/** Draws the charts of a report as SVG. */
final class ChartSvg {
    /** The style of the page replaces these two where its background is dark. */
    private static final Color INK = new Color(0x24292F);

    private static final Color GRID = new Color(0xD0D7DE);

    private static final ChartFont FONT = new ChartFont(Font.PLAIN, 12);
    private static final ChartFont BOLD = new ChartFont(Font.BOLD, 11);
    private static final int WIDTH = 820;
    private static final int LINE_HEIGHT = 280;
    private static final int BAR_HEIGHT = 30;
    private static final int AXIS_HEIGHT = 34;
    private static final float NAME_PART = 0.38f;
    private static final float WHOLE = 2;
    private static final double GAP = 0.28;
    private static final double EDGE = 0.01;
    private static final double ROOM_AT_THE_END = 0.02;
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final int TICKS = 6;
    private static final int MOST_NAMES = 13;

    private final String id;
    private final ReportWords words;

    /**
     * Draws charts.
     *
     * @param id how the names in the SVG begin
     * @param words how numbers are written
     */
    ChartSvg(String id, ReportWords words) {
        this.id = id;
        this.words = words;
    }

    /** The chart as an element {@code svg}. */
    String draw(BarChart chart) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        StackedBarRenderer renderer = new StackedBarRenderer();
        for (int i = 0; i < chart.parts().size(); i++) {
            BarChart.Part part = chart.parts().get(i);
            for (int j = 0; j < chart.bars().size(); j++) {
                BigDecimal value = part.values().get(j);
                // Nothing, and not a part without width.
                data.addValue(
                        value.signum() == 0 ? null : value,
                        part.name(),
                        chart.bars().get(j));
            }
            renderer.setSeriesPaint(i, new Color(part.tone().rgb()));
        }
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setDefaultItemLabelGenerator(new PartLabels(words, chart.unit()));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(BOLD);
        renderer.setDefaultItemLabelPaint(Color.WHITE);
        renderer.setDefaultPositiveItemLabelPosition(new ItemLabelPosition(ItemLabelAnchor.CENTER, TextAnchor.CENTER));
        NumberAxis numbers = numbers(longest(chart), chart.unit());
        numbers.setUpperMargin(ROOM_AT_THE_END);
        CategoryPlot plot = new CategoryPlot(data, styled(new CategoryAxis()), numbers, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        return draw(plot, AXIS_HEIGHT + BAR_HEIGHT * chart.bars().size());
    }

    /** The chart as an element {@code svg}. */
    String draw(LineChart chart) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        LineAndShapeRenderer renderer = new LineAndShapeRenderer();
        for (int i = 0; i < chart.lines().size(); i++) {
            LineChart.Line line = chart.lines().get(i);
            for (int j = 0; j < chart.points().size(); j++) {
                Optional<BigDecimal> rate = line.rates().get(j).map(Percent::value);
                data.addValue(rate.orElse(null), line.name(), chart.points().get(j));
            }
            renderer.setSeriesPaint(i, new Color(line.tone().rgb()));
            renderer.setSeriesStroke(i, new BasicStroke(2.5f));
        }
        CategoryAxis names = styled(new SparseNames(chart.points(), MOST_NAMES));
        names.setMaximumCategoryLabelWidthRatio(WHOLE);
        CategoryPlot plot = new CategoryPlot(data, names, numbers(highest(chart), "%"), renderer);
        return draw(plot, LINE_HEIGHT);
    }

    private static BigDecimal longest(BarChart chart) {
        return IntStream.range(0, chart.bars().size())
                .mapToObj(bar -> chart.parts().stream()
                        .map(part -> part.values().get(bar))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal highest(LineChart chart) {
        return chart.lines().stream()
                .flatMap(line -> line.rates().stream())
                .flatMap(Optional::stream)
                .map(Percent::value)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    /** A round number that goes some times into the greatest one. */
    private static long tick(BigDecimal greatest) {
        long tick = Math.max(1, greatest.min(MOST).longValue() / TICKS);
        long power = LongMath.pow(10, LongMath.log10(tick, RoundingMode.FLOOR));
        return Stream.of(power, 2 * power, 5 * power)
                .filter(round -> round >= tick)
                .findFirst()
                .orElse(LongMath.saturatedMultiply(10, power));
    }

    private static CategoryAxis styled(CategoryAxis axis) {
        axis.setTickLabelFont(FONT);
        axis.setTickLabelPaint(INK);
        axis.setAxisLinePaint(GRID);
        axis.setTickMarksVisible(false);
        axis.setMaximumCategoryLabelLines(2);
        axis.setMaximumCategoryLabelWidthRatio(NAME_PART);
        axis.setCategoryMargin(GAP);
        axis.setLowerMargin(EDGE);
        axis.setUpperMargin(EDGE);
        return axis;
    }

    private NumberAxis numbers(BigDecimal greatest, String unit) {
        NumberAxis axis = new NumberAxis();
        axis.setTickLabelFont(FONT);
        axis.setTickLabelPaint(INK);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickUnit(new NumberTickUnit(tick(greatest)));
        axis.setNumberFormatOverride(format(unit));
        return axis;
    }

    private NumberFormat format(String unit) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        if (words.language() == Language.VIETNAMESE) {
            symbols.setGroupingSeparator('.');
        }
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setPositiveSuffix(unit);
        return format;
    }

    private String draw(CategoryPlot plot, int height) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(GRID);
        plot.setInsets(new RectangleInsets(2, 2, 2, 2));
        plot.setNoDataMessage(null);
        Rectangle2D area = new Rectangle2D.Double(0, 0, WIDTH, height);
        Dimension size = new Dimension(WIDTH, height);
        // Only a first drawing tells where the names end.
        PlotRenderingInfo info = new PlotRenderingInfo(null);
        plot.draw(ChartGraphics.of(id, size, 0), area, null, null, info);
        ChartGraphics graphics = ChartGraphics.of(id, size, info.getDataArea().getMinX());
        plot.draw(graphics, area, null, null, null);
        return graphics.toXml();
    }
}
