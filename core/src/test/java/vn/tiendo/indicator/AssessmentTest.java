package vn.tiendo.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.time.ReportingPeriod;

class AssessmentTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.workYear(2025);

    /** Rates as published, and the points that the same pages call vượt or còn thiếu. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2014 | 9180 | 10000         | 90    | 1.80
            2017 | 9070 | 10000         | 73    | 17.70
            2017 | 6291 | 10000         | 32    | 30.91
            2019 | 7859 | 10000         | 73    | 5.59
            2020 | 576933 | 708674      | 80    | 1.41
            2020 | 4009 | 10000         | 38    | 2.09
            2024 | 620657 | 739974      | 83.25 | 0.63
            2025 | 577876 | 685898      | 83.90 | 0.35
            2025 | 5613 | 10000         | 51.90 | 4.23
            """)
    void yearlyResultsOfThePress(int year, long completed, long enforceable, String percent, String points) {
        Assessment assessment = target(Comparison.ABOVE, PercentValue.of(percent))
                .withPeriod(ReportingPeriod.workYear(year))
                .assess(Ratio.of(completed, enforceable));
        assertThat(assessment.outcome()).isEqualTo(Outcome.EXCEEDED);
        assertThat(points(assessment)).isEqualTo(points);
        assertThat(assessment.needed()).hasValue(0);
        assertThat(assessment.isAttainable()).isTrue();
    }

    /** Against months / 12 of the target, as the enforcement offices of these provinces reckon. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HCMC 2025 cases     | 6 | 4549      | 10000      | 83.90 | EXCEEDED | 3.54   | -38.41
            HCMC 2025 money     | 6 | 2914      | 10000      | 51.90 | EXCEEDED | 3.19   | -22.76
            HCMC 2019           | 6 | 26515     | 54681      | 73    | EXCEEDED | 11.99  | -24.51
            An Giang 2025 cases | 7 | 7443      | 13660      | 83.95 | EXCEEDED | 5.52   | -29.46
            An Giang 2025 money | 7 | 695108012 | 4336399603 | 51.95 | MISSED   | -14.27 | -35.92
            Quảng Nam 2021      | 9 | 696       | 1000       | 82.5  | EXCEEDED | 7.73   | -12.90
            """)
    void resultsOnTheirWayThroughTheYear(
            String place,
            int months,
            long completed,
            long enforceable,
            String percent,
            Outcome outcome,
            String prorated,
            String full) {
        TargetProgress progress = target(Comparison.ABOVE, PercentValue.of(percent))
                .progress(YEAR.months(months), IndicatorValue.of(Ratio.of(completed, enforceable)));
        assertThat(progress.months()).isEqualTo(months);
        assertThat(progress.ofMonths()).isEqualTo(12);
        assertThat(progress.prorated().outcome()).as(place).isEqualTo(outcome);
        assertThat(points(progress.prorated())).isEqualTo(prorated);
        assertThat(progress.full().outcome()).isEqualTo(Outcome.MISSED);
        assertThat(points(progress.full())).isEqualTo(full);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            >  | 84   | 84 | 100 | MISSED   | 1  | true
            >= | 84   | 84 | 100 | MET      | 0  | true
            =  | 84   | 84 | 100 | MET      | 0  | true
            <= | 84   | 84 | 100 | MET      | 0  | true
            <  | 84   | 84 | 100 | MISSED   | 1  | true
            >  | 84   | 85 | 100 | EXCEEDED | 0  | true
            >= | 84   | 85 | 100 | EXCEEDED | 0  | true
            =  | 84   | 85 | 100 | EXCEEDED | 0  | true
            <= | 84   | 85 | 100 | MISSED   | 1  | true
            <  | 84   | 85 | 100 | MISSED   | 2  | true
            >  | 84   | 83 | 100 | MISSED   | 2  | true
            =  | 84   | 83 | 100 | MISSED   | 1  | true
            <  | 84   | 83 | 100 | EXCEEDED | 0  | true
            <= | 84   | 83 | 100 | EXCEEDED | 0  | true
            =  | 100  | 14 | 14  | MET      | 0  | true
            =  | 100  | 13 | 14  | MISSED   | 1  | true
            >  | 100  | 14 | 14  | MISSED   |    | false
            >= | 120  | 14 | 14  | MISSED   |    | false
            <  | 0    | 0  | 14  | MISSED   |    | false
            <= | 0    | 3  | 14  | MISSED   | 3  | true
            >= | 83.95 | 7443 | 13660 | MISSED | 4025 | true
            >  | 33.3 | 1  | 3   | EXCEEDED | 0  | true
            >  | 33.4 | 1  | 3   | MISSED   | 1  | true
            >= | 99.9999 | 9223372036854775806 | 9223372036854775807 | EXCEEDED | 0 | true
            >= | 100  | 9223372036854775806 | 9223372036854775807 | MISSED | 1 | true
            """)
    void equalityAndWhatIsNeeded(
            String symbol,
            String percent,
            long numerator,
            long denominator,
            Outcome outcome,
            Long needed,
            boolean attainable) {
        Assessment assessment = target(Comparison.findBySymbol(symbol).orElseThrow(), PercentValue.of(percent))
                .assess(Ratio.of(numerator, denominator));
        assertThat(assessment.outcome()).isEqualTo(outcome);
        assertThat(assessment.isMet()).isEqualTo(outcome != Outcome.MISSED);
        assertThat(assessment.needed().isPresent()).isEqualTo(needed != null);
        if (needed != null) {
            assertThat(assessment.needed()).hasValue(needed);
        }
        assertThat(assessment.isAttainable()).isEqualTo(attainable);
    }

    @Test
    void aRoundedPercentageDoesNotDecide() {
        // 83,8962…% is printed 83,90%.
        Assessment assessment =
                target(Comparison.AT_LEAST, PercentValue.of("83.90")).assess(Ratio.of(3475, 4142));
        assertThat(Ratio.of(3475, 4142).percent(2)).hasValue(Percent.of("83.90"));
        assertThat(assessment.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(assessment.needed()).hasValue(1);
        assertThat(assessment.difference().orElseThrow().signum()).isNegative();
    }

    @Test
    void fractionsArePartsOfAWhole() {
        Target target = target(Comparison.AT_LEAST, new FractionValue(2, 3));
        assertThat(target.assess(Ratio.of(66, 99)).outcome()).isEqualTo(Outcome.MET);
        assertThat(target.assess(Ratio.of(66, 100)).needed()).hasValue(1);
    }

    @Test
    void numbersAreComparedWithCounts() {
        Target target = target(Comparison.AT_LEAST, CountValue.of(24, "tin bài"));
        Assessment missed = target.assess(IndicatorValue.ofCount(20));
        assertThat(missed.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(missed.needed()).hasValue(4);
        assertThat(missed.difference()).isEmpty();
        assertThat(missed.bound()).hasValue(Rational.of(24));
        assertThat(target.assess(Ratio.of(20, 24)).reason()).hasValue(UndeterminedReason.OTHER_KIND);
        TargetProgress progress = target.progress(YEAR.months(6), IndicatorValue.ofCount(12));
        assertThat(progress.prorated().outcome()).isEqualTo(Outcome.MET);
        assertThat(target(Comparison.AT_LEAST, PercentValue.of(84))
                        .assess(IndicatorValue.ofCount(20))
                        .reason())
                .hasValue(UndeterminedReason.OTHER_KIND);
    }

    @Test
    void aNumberForEachQuarterIsNoneForAYear() {
        Target target = target(Comparison.AT_LEAST, CountValue.of(2, "tin bài", "Quý"));
        assertThat(target.assess(IndicatorValue.ofCount(2)).reason()).hasValue(UndeterminedReason.OTHER_QUANTITY);
        assertThat(target.withPeriod(YEAR.quarter(1))
                        .assess(IndicatorValue.ofCount(2))
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void aBaselineIsHandedIn() {
        Target target = target(Comparison.ABOVE, new BaselineValue("năm 2021"));
        IndicatorValue before = IndicatorValue.of(Ratio.of(400, 500));
        assertThat(target.assess(IndicatorValue.of(Ratio.of(805, 1000)), before).outcome())
                .isEqualTo(Outcome.EXCEEDED);
        Assessment equal = target.assess(IndicatorValue.of(Ratio.of(800, 1000)), before);
        assertThat(equal.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(equal.needed()).hasValue(1);
        assertThat(target.assess(Ratio.of(805, 1000)).reason()).hasValue(UndeterminedReason.NO_BASELINE);
        assertThat(target.assess(IndicatorValue.of(Ratio.of(805, 1000)), IndicatorValue.of(Ratio.ZERO))
                        .reason())
                .hasValue(UndeterminedReason.NO_BASELINE);
        assertThat(target.assess(IndicatorValue.of(Ratio.of(805, 1000)), IndicatorValue.ofCount(7))
                        .reason())
                .hasValue(UndeterminedReason.OTHER_KIND);
        assertThat(target.progress(YEAR.months(6), IndicatorValue.of(Ratio.of(805, 1000)))
                        .prorated()
                        .reason())
                .hasValue(UndeterminedReason.NOT_PRORATED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            >= | DECREASE | 10 | 200 | 180 | MET
            >= | DECREASE | 10 | 200 | 179 | EXCEEDED
            >= | DECREASE | 10 | 200 | 181 | MISSED
            =  | DECREASE | 10 | 200 | 179 | EXCEEDED
            <= | DECREASE | 10 | 200 | 181 | EXCEEDED
            <= | DECREASE | 10 | 200 | 179 | MISSED
            >= | INCREASE | 5  | 200 | 210 | MET
            >  | INCREASE | 5  | 200 | 210 | MISSED
            =  | INCREASE | 5  | 200 | 211 | EXCEEDED
            <= | INCREASE | 5  | 200 | 211 | MISSED
            """)
    void changesAreOfTheBaseline(
            String symbol, ChangeDirection direction, long percent, long before, long now, Outcome outcome) {
        TargetValue change = new ChangeValue(direction, PercentValue.of(percent), Optional.of("năm 2023"));
        Target target = target(Comparison.findBySymbol(symbol).orElseThrow(), change);
        assertThat(target.assess(IndicatorValue.ofCount(now), IndicatorValue.ofCount(before))
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void aChangeForEachPeriodIsForSuchAPeriod() {
        Optional<String> before = Optional.of("năm trước");
        TargetValue yearly = new ChangeValue(ChangeDirection.INCREASE, PercentValue.of(5), before, Optional.of("năm"));
        TargetValue quarterly =
                new ChangeValue(ChangeDirection.INCREASE, PercentValue.of(5), before, Optional.of("quý"));
        IndicatorValue now = IndicatorValue.ofCount(210);
        IndicatorValue base = IndicatorValue.ofCount(200);
        assertThat(target(Comparison.AT_LEAST, yearly).assess(now, base).outcome())
                .isEqualTo(Outcome.MET);
        assertThat(target(Comparison.AT_LEAST, quarterly).assess(now, base).reason())
                .hasValue(UndeterminedReason.OTHER_QUANTITY);
    }

    @Test
    void aChangeOfARateByPercentIsAmbiguousAndByPointsIsNot() {
        IndicatorValue before = IndicatorValue.of(Ratio.of(80, 100));
        IndicatorValue now = IndicatorValue.of(Ratio.of(82, 100));
        TargetValue byPercent = new ChangeValue(ChangeDirection.INCREASE, PercentValue.of(2), Optional.of("năm 2023"));
        assertThat(target(Comparison.AT_LEAST, byPercent).assess(now, before).reason())
                .hasValue(UndeterminedReason.AMBIGUOUS_CHANGE);
        TargetValue byPoints =
                new ChangeValue(ChangeDirection.INCREASE, CountValue.of(2, "điểm phần trăm"), Optional.of("năm 2023"));
        assertThat(target(Comparison.AT_LEAST, byPoints).assess(now, before).outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void withoutResultNothingIsSaid() {
        Target target = target(Comparison.AT_LEAST, PercentValue.of(84));
        assertThat(target.assess(Ratio.of(0, 0)).reason()).hasValue(UndeterminedReason.NO_DENOMINATOR);
        assertThat(target.assess(Ratio.of(0, 0)).isMet()).isFalse();
        assertThat(target.assess(Ratio.of(0, 0)).bound()).isEmpty();
        assertThat(target.assess(Ratio.of(0, 5)).outcome()).isEqualTo(Outcome.MISSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = RateStatus.class,
            names = {"MISSING", "NOT_APPLICABLE", "NOT_YET_DUE", "NEGATIVE"})
    void theReasonIsKept(RateStatus status) {
        Assessment assessment = target(Comparison.AT_LEAST, PercentValue.of(84)).assess(IndicatorValue.absent(status));
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assessment.reason().map(Enum::name)).hasValue(status.name());
    }

    @Test
    void progressIsOfAPartThatBeginsWithThePeriod() {
        Target target = target(Comparison.AT_LEAST, PercentValue.of(84));
        IndicatorValue result = IndicatorValue.of(Ratio.of(1, 2));
        assertThat(target.progress(ReportingPeriod.workYear(2024).months(6), result)
                        .full()
                        .reason())
                .hasValue(UndeterminedReason.OTHER_PERIOD);
        assertThat(target.progress(YEAR.quarter(2), result).prorated().reason())
                .hasValue(UndeterminedReason.OTHER_PERIOD);
        TargetProgress whole = target.progress(YEAR.months(12), result);
        assertThat(whole.prorated()).isEqualTo(whole.full());
        Target late = target(Comparison.AT_MOST, PercentValue.of(5));
        assertThat(late.progress(YEAR.months(6), result).prorated().reason()).hasValue(UndeterminedReason.NOT_PRORATED);
        assertThat(late.progress(YEAR.months(6), result).full().outcome()).isEqualTo(Outcome.MISSED);
    }

    @Test
    void comparisonAndDirectionAgree() {
        assertThat(target(Comparison.ABOVE, PercentValue.of(84)).direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(target(Comparison.AT_MOST, PercentValue.of(5)).direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        Target none = target(Comparison.EQUAL, PercentValue.of(0)).withDirection(Direction.LOWER_IS_BETTER);
        assertThat(none.assess(Ratio.of(1, 9)).outcome()).isEqualTo(Outcome.MISSED);
        assertThat(none.assess(Ratio.of(1, 9)).needed()).hasValue(1);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> target(Comparison.ABOVE, PercentValue.of(84)).withDirection(Direction.LOWER_IS_BETTER))
                .withMessageContaining("direction");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            >  | trên 83,90%
            >= | ít nhất 83,90%
            =  | 83,90%
            <= | không quá 83,90%
            <  | dưới 83,90%
            """)
    void targetsArePrinted(String symbol, String printed) {
        assertThat(target(Comparison.findBySymbol(symbol).orElseThrow(), PercentValue.of("83.90"))
                        .toVietnamese())
                .isEqualTo(printed);
    }

    @Test
    void relativeTargetsArePrinted() {
        assertThat(target(Comparison.ABOVE, new BaselineValue("năm 2021")).toVietnamese())
                .isEqualTo("cao hơn năm 2021");
        TargetValue change = new ChangeValue(ChangeDirection.DECREASE, PercentValue.of(10), Optional.of("năm 2023"));
        assertThat(target(Comparison.AT_LEAST, change).toVietnamese()).isEqualTo("giảm ít nhất 10% so với năm 2023");
    }

    private static Target target(Comparison comparison, TargetValue value) {
        return Target.builder()
                .indicator("by-case")
                .unit("79")
                .period(YEAR)
                .comparison(comparison)
                .value(value)
                .build();
    }

    private static String points(Assessment assessment) {
        BigDecimal points = assessment.difference().orElseThrow().round(2);
        return points.toPlainString();
    }
}
