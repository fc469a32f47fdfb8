package vn.tiendo.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.indicator.Percent;
import vn.tiendo.indicator.Ratio;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.result.DataException;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Language;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.rollup.Coverage;
import vn.tiendo.rollup.Cube;
import vn.tiendo.rollup.Quantity;
import vn.tiendo.rollup.RankedUnit;
import vn.tiendo.rollup.RollUpCode;
import vn.tiendo.time.ReportingPeriod;

/**
 * The report of enforcement statistics (báo cáo kết quả thi hành án): how a unit and those right below it stand in a period,
 * by case and by amount, how the rates grew since the beginning of the year, and who has not reported.
 *
 * <pre>{@code
 * ReportingPeriod period = ReportingPeriod.workYear(2026).months(6);
 * Report report = RollUpReport.of(cube, cube.tree().root(), period, Language.VIETNAMESE);
 * ExcelReport.write(report, out);
 * }</pre>
 *
 * <p>A rate is completed over enforceable, both summed up first, with two decimals rounded half up; there is none without a
 * denominator. Units with equal rates share a place. Where a unit below did not report every month of the period, the figures
 * are marked as partial and the units that are missing are named. A rate whose measures the cube does not have is left out.
 */
public final class RollUpReport {
    private static final int SCALE = 2;
    private static final int MOST_BARS = 40;
    private static final int MOST_MISSING = 5;
    private static final int LONGEST_NAME = 60;

    private final Cube cube;
    private final OrgTree tree;
    private final int unit;
    private final ReportingPeriod period;
    private final ReportWords words;

    private RollUpReport(Cube cube, int unit, ReportingPeriod period, ReportWords words) {
        this.cube = cube;
        this.tree = cube.tree();
        this.unit = unit;
        this.period = period;
        this.words = words;
    }

    /**
     * The report of a unit.
     *
     * @param cube the statistics
     * @param unit a unit of the cube's tree
     * @param period the period; the series goes from the beginning of its year to its end
     * @param language the language of the report's own words
     * @throws IllegalArgumentException if {@code unit} is not in the tree of the cube
     * @throws DataException if a sum passes the range of {@code long}; it names unit, period and measure
     */
    public static Report of(Cube cube, OrgUnit unit, ReportingPeriod period, Language language) {
        return new RollUpReport(cube, cube.tree().indexOf(unit), period, new ReportWords(language)).report();
    }

    private Report report() {
        Coverage coverage = cube.coverage(unit, period);
        ImmutableList<CompletionRate> rates = Stream.of(CompletionRate.values())
                .filter(rate -> rate.isIn(cube.schema()))
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<ReportSection> sections =
                ImmutableList.<ReportSection>builder().add(totals(rates, coverage));
        ImmutableIntArray children = children();
        if (!children.isEmpty()) {
            rates.forEach(rate -> sections.add(ranking(rate, children)));
        }
        if (!rates.isEmpty()) {
            sections.add(series(rates));
        }
        if (coverage.isPartial()) {
            sections.add(missing(coverage));
        }
        return new Report(words.language(), words.text("rollup.title"), subject(coverage), sections.build());
    }

    private ImmutableList<String> subject(Coverage coverage) {
        ImmutableList.Builder<String> subject = ImmutableList.<String>builder()
                .add(tree.unit(unit).name())
                .add(words.text(
                        "rollup.period",
                        ImmutableMap.of(
                                "period", words.period(period),
                                "first", words.day(period.firstDay()),
                                "last", words.day(period.lastDay()))))
                .add(words.text("rollup.coverage", coverage(coverage)));
        if (coverage.isPartial()) {
            subject.add(words.text("rollup.partial"));
        }
        return subject.build();
    }

    private ReportSection totals(ImmutableList<CompletionRate> rates, Coverage coverage) {
        ImmutableList.Builder<ReportRow> rows = ImmutableList.builder();
        for (CompletionRate rate : rates) {
            Ratio ratio = ratio(unit, period, rate);
            rows.add(ReportRow.of(
                    tone(coverage),
                    ReportCell.words(name(rate)),
                    ReportCell.number(ratio.denominator()),
                    ReportCell.number(ratio.numerator()),
                    percent(ratio)));
        }
        ImmutableList<ReportColumn> columns = ImmutableList.of(
                column("measure", 24), column("enforceable", 18), column("completed", 18), rateColumn());
        return new ReportSection(
                "totals",
                words.text("section.rates"),
                ImmutableList.of(ReportTable.of(words.text("caption.rates"), columns, rows.build())));
    }

    private ReportSection ranking(CompletionRate rate, ImmutableIntArray children) {
        ImmutableList<RankedUnit> ranking = cube.ranking(children, period, quantity(rate, true), quantity(rate, false));
        ImmutableList<ReportColumn> columns = ImmutableList.of(
                column("unit", 34),
                column("rank", 8),
                column("enforceable", 18),
                column("completed", 18),
                rateColumn(),
                column("reporting", 10),
                column("expected", 10),
                column("missing", 40));
        ReportTable table = ReportTable.of(
                words.text("caption.ranking", "measure", name(rate)),
                columns,
                ranking.stream().map(this::rankedRow).toList());
        ImmutableList.Builder<ReportPart> parts = ImmutableList.builder();
        rankingChart(rate, ranking).ifPresent(parts::add);
        return new ReportSection(
                rate.id(),
                words.text("section." + rate.id(), "count", words.number(ranking.size())),
                parts.add(table).build());
    }

    private ReportRow rankedRow(RankedUnit ranked) {
        Coverage coverage = cube.coverage(ranked.unit(), period);
        return ReportRow.of(
                tone(coverage),
                ReportCell.printed(name(ranked.unit())),
                ranked.rank() > 0 ? ReportCell.number(ranked.rank()) : ReportCell.EMPTY,
                ReportCell.number(ranked.ratio().denominator()),
                ReportCell.number(ranked.ratio().numerator()),
                percent(ranked.ratio()),
                ReportCell.number(coverage.reporting()),
                ReportCell.number(coverage.expected()),
                ReportCell.printed(missingNames(coverage)));
    }

    private String missingNames(Coverage coverage) {
        String names = coverage.missing().stream()
                .limit(MOST_MISSING)
                .mapToObj(this::name)
                .collect(Collectors.joining("; "));
        int others = coverage.missing().length() - MOST_MISSING;
        return others > 0 ? names + "; … +" + words.number(others) : names;
    }

    /** The rates of the first units; those of which some did not report in another colour. */
    private Optional<BarChart> rankingChart(CompletionRate rate, ImmutableList<RankedUnit> ranking) {
        ImmutableList<RankedUnit> shown = ranking.stream()
                .filter(ranked -> ranked.rank() > 0)
                .limit(MOST_BARS)
                .collect(ImmutableList.toImmutableList());
        ImmutableList<BarChart.Part> parts = Stream.of(
                        part("rollup.full", ReportTone.COMING, shown, coverage -> !coverage.isPartial()),
                        part("rollup.part", ReportTone.ATTENTION, shown, Coverage::isPartial))
                .filter(part -> part.values().stream().anyMatch(value -> value.signum() > 0))
                .collect(ImmutableList.toImmutableList());
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new BarChart(
                        words.text("chart.ranking", "measure", name(rate)),
                        words.text(
                                "chart.ranking.description",
                                ImmutableMap.of(
                                        "shown", words.number(shown.size()),
                                        "all", words.number(ranking.size()))),
                        "%",
                        shown.stream().map(ranked -> barName(ranked.unit())).collect(ImmutableList.toImmutableList()),
                        parts));
    }

    private BarChart.Part part(
            String key, ReportTone tone, ImmutableList<RankedUnit> shown, Predicate<Coverage> wanted) {
        return new BarChart.Part(
                words.text(key),
                tone,
                shown.stream()
                        .map(ranked -> wanted.test(cube.coverage(ranked.unit(), period))
                                ? ranked.ratio().percent(SCALE).orElseThrow().value()
                                : BigDecimal.ZERO)
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Since the beginning of the year, to the end of each month. */
    private ReportSection series(ImmutableList<CompletionRate> rates) {
        ImmutableList<ReportingPeriod> spans = IntStream.rangeClosed(1, period.firstMonth() + period.length() - 1)
                .mapToObj(months -> period.wholeYear().months(months))
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<ReportColumn> columns =
                ImmutableList.<ReportColumn>builder().add(column("until", 16));
        ImmutableList.Builder<LineChart.Line> lines = ImmutableList.builder();
        for (CompletionRate rate : rates) {
            for (String figure : ImmutableList.of("enforceable", "completed", "rate")) {
                columns.add(new ReportColumn(words.text("column." + figure) + " (" + name(rate) + ")", 16));
            }
            lines.add(new LineChart.Line(
                    name(rate),
                    rate == CompletionRate.BY_CASE ? ReportTone.COMING : ReportTone.SECOND,
                    spans.stream()
                            .map(span -> ratio(unit, span, rate).percent(SCALE))
                            .collect(ImmutableList.toImmutableList())));
        }
        columns.add(column("reporting", 10), column("expected", 10));
        ReportTable table = ReportTable.of(
                words.text("caption.series"),
                columns.build(),
                spans.stream().map(span -> seriesRow(span, rates)).toList());
        LineChart chart = new LineChart(
                words.text("chart.series"),
                words.text("chart.series.description"),
                spans.stream().map(this::lastMonth).collect(ImmutableList.toImmutableList()),
                lines.build());
        return new ReportSection("series", words.text("section.series"), ImmutableList.of(chart, table));
    }

    private ReportRow seriesRow(ReportingPeriod span, ImmutableList<CompletionRate> rates) {
        Coverage coverage = cube.coverage(unit, span);
        ImmutableList.Builder<ReportCell> cells =
                ImmutableList.<ReportCell>builder().add(ReportCell.words(lastMonth(span)));
        for (CompletionRate rate : rates) {
            Ratio ratio = ratio(unit, span, rate);
            cells.add(ReportCell.number(ratio.denominator()), ReportCell.number(ratio.numerator()), percent(ratio));
        }
        cells.add(ReportCell.number(coverage.reporting()), ReportCell.number(coverage.expected()));
        return new ReportRow(tone(coverage), cells.build());
    }

    private ReportSection missing(Coverage coverage) {
        ImmutableList.Builder<ReportRow> rows = ImmutableList.builder();
        coverage.missing().forEach(leaf -> {
            OrgUnit missing = tree.unit(leaf);
            rows.add(ReportRow.of(
                    ReportTone.ATTENTION,
                    ReportCell.printed(missing.name()),
                    ReportCell.printed(missing.code()),
                    ReportCell.printed(tree.ancestors(missing).reverse().stream()
                            .map(OrgUnit::name)
                            .collect(Collectors.joining(" / ")))));
        });
        return new ReportSection(
                "missing",
                words.text(
                        "section.missing",
                        "count",
                        words.number(coverage.missing().length())),
                ImmutableList.of(ReportTable.of(
                        words.text("caption.missing"),
                        ImmutableList.of(column("unit", 34), column("unit-code", 14), column("above", 50)),
                        rows.build())));
    }

    private ImmutableIntArray children() {
        ImmutableIntArray.Builder children = ImmutableIntArray.builder();
        for (int child = unit + 1; child < tree.subtreeEnd(unit); child = tree.subtreeEnd(child)) {
            children.add(child);
        }
        return children.build();
    }

    private Ratio ratio(int of, ReportingPeriod span, CompletionRate rate) {
        return Ratio.of(sum(of, span, quantity(rate, true)), sum(of, span, quantity(rate, false)));
    }

    private long sum(int of, ReportingPeriod span, Quantity quantity) {
        try {
            return cube.get(of, span, quantity);
        } catch (ArithmeticException e) {
            throw new DataException(ImmutableList.of(Diagnostic.of(
                            RollUpCode.OVERFLOW,
                            SourceLocation.NONE,
                            tree.unit(of).code())
                    .with("month", span.toString())
                    .with("cell", "*")
                    .with("measure", Objects.requireNonNull(quantity.measure()).id())));
        }
    }

    private Quantity quantity(CompletionRate rate, boolean numerator) {
        return Quantity.of(cube.schema().all(), numerator ? rate.completed() : rate.enforceable());
    }

    private ImmutableMap<String, String> coverage(Coverage coverage) {
        return ImmutableMap.of(
                "reporting", words.number(coverage.reporting()), "expected", words.number(coverage.expected()));
    }

    private static ReportTone tone(Coverage coverage) {
        return coverage.isPartial() ? ReportTone.ATTENTION : ReportTone.PLAIN;
    }

    private static ReportCell percent(Ratio ratio) {
        Optional<Percent> percent = ratio.percent(SCALE);
        return ReportCell.percent(percent);
    }

    /** Two units may have one name, but not one code. */
    private String barName(int index) {
        String name = name(index);
        OrgUnit bar = tree.unit(index);
        boolean plain =
                name.length() <= LONGEST_NAME && tree.unitsNamed(bar.name()).size() == 1;
        return plain ? name : name.substring(0, Math.min(name.length(), LONGEST_NAME)) + " (" + bar.code() + ")";
    }

    private String name(int index) {
        return tree.unit(index).name();
    }

    private String name(CompletionRate rate) {
        return rate == CompletionRate.BY_CASE
                ? words.text("rate.by-case")
                : words.text("rate.by-amount", "unit", words.money(cube.schema().moneyUnit()));
    }

    private String lastMonth(ReportingPeriod span) {
        return words.month(span.lastDay());
    }

    private ReportColumn rateColumn() {
        return column("rate", 10);
    }

    private ReportColumn column(String key, int width) {
        return new ReportColumn(words.text("column." + key), width);
    }
}
