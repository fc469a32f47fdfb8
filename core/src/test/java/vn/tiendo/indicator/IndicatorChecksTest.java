package vn.tiendo.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Language;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.time.ReportingPeriod;

class IndicatorChecksTest {
    private static final Measure SPENT = Measure.amount("spent_amount", "Đã giải ngân", "Disbursed");
    private static final Measure PLANNED = Measure.amount("planned_amount", "Kế hoạch vốn", "Planned");
    private static final Measure FILES = Measure.count("files", "Hồ sơ", "Files");
    private static final RatioIndicator DISBURSED = RatioIndicator.builder()
            .id("disbursed")
            .vietnameseName("Tỷ lệ giải ngân vốn đầu tư công")
            .englishName("Public investment disbursed")
            .numerator(LinearForm.of(SPENT))
            .denominator(LinearForm.of(PLANNED))
            .scale(1)
            .build();
    private static final SourceLocation PLACE = SourceLocation.of(7, 3).withFile("von.csv");

    @Test
    void codesAreUnique() {
        assertThat(Arrays.stream(IndicatorCode.values()).map(IndicatorCode::code))
                .doesNotHaveDuplicates();
    }

    @Test
    void negativeValuesAreNamedAtTheirPlace() {
        MeasureValues values = MeasureValues.builder(MoneyUnit.BILLION_DONG)
                .put(SPENT, -5)
                .put(PLANNED, 100)
                .put(FILES, Observation.MISSING)
                .build();
        ImmutableList<Diagnostic> found = IndicatorChecks.ofValues(values, PLACE);
        assertThat(found).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(IndicatorCode.NEGATIVE_VALUE);
            assertThat(diagnostic.location()).isEqualTo(PLACE);
            assertThat(diagnostic.message(Language.ENGLISH))
                    .contains("spent_amount")
                    .contains("-5");
        });
        assertThat(IndicatorChecks.ofResult(DISBURSED, DISBURSED.evaluate(values), PLACE))
                .extracting(Diagnostic::code)
                .containsExactly(IndicatorCode.NEGATIVE_TERM);
    }

    @Test
    void aNumeratorAboveTheDenominatorIsSuspicious() {
        assertThat(IndicatorChecks.ofResult(DISBURSED, IndicatorValue.of(Ratio.of(101, 100)), PLACE))
                .extracting(Diagnostic::code)
                .containsExactly(IndicatorCode.ABOVE_WHOLE);
        assertThat(IndicatorChecks.ofResult(DISBURSED, IndicatorValue.of(Ratio.of(100, 100)), PLACE))
                .isEmpty();
        assertThat(IndicatorChecks.ofResult(DISBURSED, IndicatorValue.absent(RateStatus.MISSING), PLACE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            >= | 0.84  | LIKE_A_FRACTION
            >= | 1     | LIKE_A_FRACTION
            >= | 84    |
            =  | 100   |
            =  | 0     |
            <  | 0.5   |
            >= | 101   | TARGET_OUT_OF_RANGE
            >= | -3    | TARGET_OUT_OF_RANGE
            """)
    void aTargetMayLookLikeAFraction(String symbol, String percent, IndicatorCode code) {
        Target target = target(symbol, PercentValue.of(percent));
        ImmutableList<Diagnostic> found = IndicatorChecks.ofTarget(target, PLACE);
        if (code == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).extracting(Diagnostic::code).containsExactly(code);
            assertThat(found.get(0).message(Language.VIETNAMESE))
                    .contains("disbursed")
                    .doesNotContain("{");
        }
    }

    @Test
    void countsMayBeSmall() {
        assertThat(IndicatorChecks.ofTarget(target(">=", CountValue.of(1)), PLACE))
                .isEmpty();
        assertThat(IndicatorChecks.ofTarget(target(">=", new FractionValue(3, 2)), PLACE))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            >  | 83.95 | 7443 | 13660 | Không đạt chỉ tiêu, thấp hơn 29,46 điểm phần trăm; cần thêm 4.025 | Missed, 29.46 percentage points below; 4025 more needed
            >  | 80    | 85   | 100   | Vượt chỉ tiêu, cao hơn 5,00 điểm phần trăm | Exceeded, 5.00 percentage points above
            >= | 85    | 85   | 100   | Đạt chỉ tiêu | Met
            >  | 100   | 85   | 85    | Không đạt chỉ tiêu; không thể đạt với mẫu số này | Missed; cannot be met with this denominator
            <= | 5     | 6    | 100   | Không đạt chỉ tiêu, cao hơn 1,00 điểm phần trăm; cần bớt 1 | Missed, 1.00 percentage points above; 1 fewer needed
            >  | 80    | 0    | 0     | Chưa xác định: không có mẫu số | Undetermined: there is no denominator
            """)
    void assessmentsExplainThemselves(
            String symbol, String percent, long numerator, long denominator, String vietnamese, String english) {
        Assessment assessment = target(symbol, PercentValue.of(percent)).assess(Ratio.of(numerator, denominator));
        assertThat(assessment.describe(2, Language.VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(assessment.describe(2, Language.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource(UndeterminedReason.class)
    void everyReasonHasWords(UndeterminedReason reason) {
        for (Language language : Language.values()) {
            assertThat(IndicatorCode.words("ASSESS-" + reason, ImmutableMap.of(), language))
                    .doesNotContain("ASSESS");
        }
    }

    @Test
    void aSetHoldsAllThatItsIndicatorsAreMadeOf() {
        IndicatorSet set = IndicatorSet.of(MeasureSet.of(SPENT, PLANNED), ImmutableList.of(DISBURSED));
        assertThat(set.get("disbursed")).isEqualTo(DISBURSED);
        assertThat(set.find("other")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> set.get("other")).withMessageContaining("disbursed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorSet.of(MeasureSet.of(SPENT), ImmutableList.of(DISBURSED)))
                .withMessageContaining("planned_amount");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> IndicatorSet.of(MeasureSet.of(SPENT, PLANNED), ImmutableList.of(DISBURSED, DISBURSED)));
    }

    private static Target target(String symbol, TargetValue value) {
        return Target.builder()
                .indicator("disbursed")
                .unit("52")
                .period(ReportingPeriod.calendarYear(2025))
                .comparison(Comparison.findBySymbol(symbol).orElseThrow())
                .value(value)
                .build();
    }
}
