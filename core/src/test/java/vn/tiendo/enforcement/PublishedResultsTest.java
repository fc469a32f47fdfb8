package vn.tiendo.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tiendo.indicator.LinearForm;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureValues;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.indicator.Percent;
import vn.tiendo.indicator.RatioIndicator;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.text.VietnameseNumber;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.YearBasis;

/** Published results: the rates are found again, and what contradicts itself is found too. */
class PublishedResultsTest {
    private static final Splitter TAB = Splitter.on('\t');
    private static final String OF_ALL = "of-all";

    /** Administrative judgments are counted against all that are followed, not against enforceable ones. */
    private static final RatioIndicator ADMINISTRATIVE = RatioIndicator.builder()
            .id(OF_ALL)
            .vietnameseName("Tỷ lệ thi hành xong án hành chính")
            .englishName("Administrative judgments enforced")
            .numerator(LinearForm.of(EnforcementMeasures.COMPLETED_CASES))
            .denominator(LinearForm.of(EnforcementMeasures.TO_ENFORCE_CASES))
            .build();

    /** Rates of the years before 2015 are divided again by the forms of 2015. */
    private static final Regimes REGIMES = Regimes.standard()
            .with(Regimes.standard()
                    .get("2015")
                    .withValidFrom(Sourced.unconfirmed(LocalDate.of(2000, 1, 1), "for these tests")));

    private static List<String> lines() throws IOException {
        Path file = Path.of(System.getProperty("tiendo.data", "data-not-given"), "results-published.tsv");
        assumeTrue(Files.isReadable(file), "the published results are not here");
        return Files.readAllLines(file);
    }

    private static CheckReport report(boolean approximate) throws IOException {
        List<String> lines = lines();
        ImmutableList.Builder<StatisticalRow> rows = ImmutableList.builder();
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = TAB.splitToList(lines.get(i));
            if (cells.get(8).contains("approx") == approximate) {
                rows.add(row(cells, i + 1));
            }
        }
        return StatisticsChecks.standard().run(StatisticalSet.of(rows.build()).withIndicators(ADMINISTRATIVE), REGIMES);
    }

    private static StatisticalRow row(List<String> cells, int line) {
        boolean cases = cells.get(2).equals("viec");
        boolean administrative = cells.get(1).contains("hành chính");
        Figures figures = new Figures(cells, cases);
        figures.put(3, cases ? EnforcementMeasures.TO_ENFORCE_CASES : EnforcementMeasures.TO_ENFORCE_AMOUNT);
        figures.put(4, cases ? EnforcementMeasures.ENFORCEABLE_CASES : EnforcementMeasures.ENFORCEABLE_AMOUNT);
        figures.put(5, cases ? EnforcementMeasures.COMPLETED_CASES : EnforcementMeasures.COMPLETED_AMOUNT);
        String rate = cells.get(6).strip();
        String indicator = administrative ? OF_ALL : cases ? Regime.BY_CASE : Regime.BY_AMOUNT;
        return StatisticalRow.builder()
                .unit(cells.get(1))
                .period(period(cells.get(0)))
                .category(cells.get(2))
                .values(figures.values.build())
                .roundedTo(figures.steps.buildOrThrow())
                .printedRates(
                        rate.isEmpty()
                                ? ImmutableMap.of()
                                : ImmutableMap.of(indicator, Percent.of(rate.replace(',', '.'))))
                .location(SourceLocation.ofLine(line))
                .build();
    }

    /** The figures of a row in whole units, with the step to which the page rounds them. */
    private static final class Figures {
        final MeasureValues.Builder values = MeasureValues.builder(MoneyUnit.DONG);
        final ImmutableMap.Builder<Measure, Long> steps = ImmutableMap.builder();
        private final List<String> cells;
        private final long unit;

        Figures(List<String> cells, boolean cases) {
            this.cells = cells;
            String printed = cells.get(7);
            this.unit = cases
                    ? (printed.startsWith("nghìn") ? 1000 : 1)
                    : MoneyUnit.find(printed).orElseThrow().toDong();
        }

        void put(int column, Measure measure) {
            String printed = cells.get(column).strip();
            if (printed.isEmpty()) {
                return;
            }
            BigDecimal number = VietnameseNumber.find(printed).orElseThrow().value();
            values.put(measure, number.multiply(BigDecimal.valueOf(unit)).longValueExact());
            // Whole numbers are exact as printed, decimals are rounded in their last place.
            if (number.stripTrailingZeros().scale() > 0) {
                steps.put(
                        measure,
                        BigDecimal.valueOf(unit).movePointLeft(number.scale()).longValueExact());
            }
        }
    }

    /** The period as printed before a bracket; what is open, such as "đến 13/5/2020", is the months up to it. */
    private static ReportingPeriod period(String printed) {
        String words = printed.replaceFirst("\\(.*", "").strip();
        if (words.matches("Năm \\d{4}")) {
            return ReportingPeriod.workYear(Integer.parseInt(words.substring(4)));
        }
        if (words.matches("\\d+ tháng.*")) {
            return ReportingPeriod.parse(words, YearBasis.WORK_YEAR);
        }
        return words.equals("Đến 13/5/2020") ? Rows.months(2020, 7) : Rows.months(2020, 10);
    }

    @Test
    void theContradictionsAreFound() throws IOException {
        CheckReport report = report(false);
        assertThat(report.findings().stream()
                        .filter(found -> found.code() == EnforcementCode.RATE_DIFFERS)
                        .map(found -> found.arguments().get("unit").replaceFirst(" \\(.*", "") + ": " + found.text()
                                + " " + found.arguments().get("recomputed"))
                        .collect(Collectors.toList()))
                .containsExactly(
                        "Toàn quốc - thi hành án hành chính: 41.51% 41.37%",
                        "Chi cục THADS thành phố Bảo Lộc: 46.27% 46.19%", "Huyện Nghi Xuân: 28.8% 25.7%");
        assertThat(report.findings())
                .filteredOn(found -> found.code() == EnforcementCode.ROWS_CONTRADICT)
                .singleElement()
                .satisfies(found -> assertThat(found.arguments())
                        .containsEntry("unit", "Toàn quốc")
                        .containsEntry("period", "Năm công tác 2025"));
    }

    @Test
    void nothingElseIsWrong() throws IOException {
        assertThat(report(false).findings())
                .extracting(Diagnostic::code)
                .doesNotContain(
                        EnforcementCode.COMPLETED_ABOVE_ENFORCEABLE,
                        EnforcementCode.ENFORCEABLE_ABOVE_WHOLE,
                        EnforcementCode.NEGATIVE_VALUE,
                        EnforcementCode.OVERFLOW,
                        EnforcementCode.UNKNOWN_RATE);
    }

    @Test
    void everyOtherRateIsFoundAgain() throws IOException {
        List<String> lines = lines();
        int again = 0;
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = TAB.splitToList(lines.get(i));
            if (cells.get(8).contains("approx")
                    || cells.get(4).isBlank()
                    || cells.get(5).isBlank()
                    || cells.get(6).isBlank()) {
                continue;
            }
            StatisticalRow row = row(cells, i + 1);
            CheckReport report = StatisticsChecks.standard()
                    .only(EnforcementCode.RATE_DIFFERS)
                    .run(StatisticalSet.of(ImmutableList.of(row)), REGIMES);
            again += report.findings().isEmpty() ? 1 : 0;
        }
        // Of fourteen with both terms all but Bảo Lộc and Nghi Xuân by amount.
        assertThat(again).isEqualTo(12);
    }

    @Test
    void aTotalThatMayBeWhatWasAcceptedIsCheckedAsSuch() {
        // Bảo Lộc, 2021: 1 180 and 1 196 are 2 376, and 2 362 is printed as the total.
        StatisticalRow asAccepted = Rows.row(
                "Bảo Lộc", Rows.months(2021, 12), "carried_over_cases 1180 new_cases 1196 accepted_cases 2362");
        assertThat(Rows.codes(Rows.check(asAccepted).findings())).containsExactly(EnforcementCode.ACCEPTED);
        StatisticalRow asToEnforce = Rows.row(
                "Bảo Lộc",
                Rows.months(2021, 12),
                "carried_over_cases 1180 new_cases 1196 accepted_cases 2376 to_enforce_cases 2362");
        assertThat(Rows.check(asToEnforce).findings()).isEmpty();
    }
}
