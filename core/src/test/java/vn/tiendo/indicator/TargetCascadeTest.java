package vn.tiendo.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Language;
import vn.tiendo.time.ReportingPeriod;

class TargetCascadeTest {
    private static final OrgTree TREE = OrgTree.of(ImmutableList.of(
                    OrgUnit.root("TW", "Cục Quản lý"),
                    OrgUnit.of("19", "Thái Nguyên", "TW"),
                    OrgUnit.of("1901", "Sông Công", "19"),
                    OrgUnit.of("1902", "Phổ Yên", "19"),
                    OrgUnit.of("1902-A", "Chấp hành viên A", "1902"),
                    OrgUnit.of("52", "Gia Lai", "TW"),
                    OrgUnit.of("5201", "Pleiku", "52")))
            .orThrow();

    @Test
    void whatFallsShortOfTheUnitAboveIsListed() {
        CascadeReport report = TargetCascade.check(
                TREE,
                ImmutableList.of(
                        percent("TW", ">", "81.50"),
                        percent("19", ">", "84"),
                        percent("1901", ">", "83.99"),
                        percent("1902", ">", "84"),
                        percent("1902-A", ">", "90"),
                        percent("52", ">=", "81.50"),
                        percent("5201", ">", "85")));
        assertThat(report.violations())
                .extracting(pair -> pair.unit().code() + " < " + pair.superior().code())
                .containsExactly("1901 < 19", "52 < TW");
        assertThat(report.missing()).isEmpty();
        assertThat(report.incomparable()).isEmpty();
        Diagnostic first = report.diagnostics().get(0);
        assertThat(first.code()).isEqualTo(IndicatorCode.CASCADE_LOWER);
        assertThat(first.message(Language.VIETNAMESE))
                .contains("Sông Công", "trên 83,99%", "Thái Nguyên", "trên 84%", "Năm công tác 2022");
        assertThat(first.message(Language.ENGLISH)).contains("Sông Công").doesNotContain("{");
    }

    @Test
    void aUnitWithoutTargetIsListedAndPassedOver() {
        CascadeReport report = TargetCascade.check(
                TREE,
                ImmutableList.of(percent("TW", ">", "81.50"), percent("52", ">", "82"), percent("1901", ">", "81")));
        assertThat(report.missing()).extracting(gap -> gap.unit().code()).containsExactly("19", "1902", "5201");
        assertThat(report.violations())
                .extracting(pair -> pair.unit().code() + " < " + pair.superior().code())
                .containsExactly("1901 < TW");
        assertThat(report.isClean()).isFalse();
    }

    @Test
    void indicatorsAndPeriodsAreApart() {
        Target money = percent("TW", ">", "40.10").withIndicator("by-amount");
        Target next = percent("TW", ">", "90").withPeriod(ReportingPeriod.workYear(2023));
        CascadeReport report = TargetCascade.check(
                TREE, ImmutableList.of(money, next, percent("TW", ">", "81.50"), percent("19", ">", "84")));
        assertThat(report.violations()).isEmpty();
        assertThat(report.missing()).extracting(gap -> gap.unit().code()).containsExactly("52");
    }

    @Test
    void whatCannotBePlacedIsNamed() {
        CascadeReport report = TargetCascade.check(
                TREE,
                ImmutableList.of(percent("TW", ">", "81.50"), percent("99", ">", "84"), percent("TW", ">", "82")));
        assertThat(report.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(IndicatorCode.UNKNOWN_UNIT, IndicatorCode.TARGET_TWICE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            >= | 84  | >= | 84   | equal
            >  | 84  | >= | 84   | less
            =  | 84  | =  | 84.0 | equal
            >  | 84  | =  | 84   | less
            >  | 84  | =  | 84.5 | equal
            <= | 5   | <= | 4    | equal
            <= | 5   | <= | 6    | less
            <= | 5   | <  | 5    | equal
            <  | 5   | <= | 5    | less
            <= | 5   | >  | 5    | incomparable
            """)
    void theDirectionAndTheComparisonCount(
            String superior, String superiorValue, String own, String ownValue, String expected) {
        CascadeReport report = TargetCascade.check(
                TREE,
                ImmutableList.of(
                        percent("TW", superior, superiorValue),
                        percent("19", own, ownValue),
                        percent("52", superior, superiorValue)));
        assertThat(report.violations()).hasSize("less".equals(expected) ? 1 : 0);
        assertThat(report.incomparable()).hasSize("incomparable".equals(expected) ? 1 : 0);
    }

    @Test
    void valuesOfOtherKindsAreCompared() {
        Target twoThirds = percent("TW", ">=", "1").withValue(new FractionValue(2, 3));
        Target articles = twoThirds.withValue(CountValue.of(2, "tin bài", "quý"));
        Target plain = twoThirds.withValue(CountValue.of(500, "việc"));
        Target relative = percent("TW", ">", "1").withValue(new BaselineValue("năm 2021"));
        assertThat(outcome(twoThirds, percent("19", ">=", "66.67"))).isEqualTo("fine");
        assertThat(outcome(twoThirds, percent("19", ">=", "66.66"))).isEqualTo("less");
        assertThat(outcome(articles, articles.withUnit("19").withValue(CountValue.of(1, "tin bài", "quý"))))
                .isEqualTo("less");
        assertThat(outcome(articles, articles.withUnit("19").withValue(CountValue.of(1, "tin bài", "tháng"))))
                .isEqualTo("incomparable");
        assertThat(outcome(plain, plain.withUnit("19").withValue(CountValue.of(300, "việc"))))
                .isEqualTo("incomparable");
        assertThat(outcome(relative, relative.withUnit("19"))).isEqualTo("fine");
        assertThat(outcome(relative, percent("19", ">", "84"))).isEqualTo("incomparable");
        Target falling = relative.withComparison(Comparison.AT_LEAST)
                .withValue(new ChangeValue(ChangeDirection.INCREASE, PercentValue.of(5), Optional.empty()));
        assertThat(outcome(relative, falling.withUnit("19"))).isEqualTo("incomparable");
    }

    private static String outcome(Target superior, Target own) {
        CascadeReport report = TargetCascade.check(TREE, ImmutableList.of(superior, own));
        if (!report.violations().isEmpty()) {
            return "less";
        }
        return report.incomparable().isEmpty() ? "fine" : "incomparable";
    }

    private static Target percent(String unit, String symbol, String value) {
        return Target.builder()
                .indicator("by-case")
                .unit(unit)
                .period(ReportingPeriod.workYear(2022))
                .comparison(Comparison.findBySymbol(symbol).orElseThrow())
                .value(PercentValue.of(value))
                .build();
    }
}
