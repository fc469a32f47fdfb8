package vn.tiendo.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tiendo.enforcement.Rows.check;
import static vn.tiendo.enforcement.Rows.codes;
import static vn.tiendo.enforcement.Rows.months;
import static vn.tiendo.enforcement.Rows.row;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.indicator.LinearForm;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.indicator.Percent;
import vn.tiendo.indicator.RatioIndicator;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.result.DescribedCheck;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.DiagnosticCode;
import vn.tiendo.result.Language;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.WorkYear;
import vn.tiendo.time.YearBasis;

class StatisticsChecksTest {
    /** An Giang, seven months to 30 April 2025, as far as the report says. */
    private static final String AN_GIANG = "carried_over_cases 9767 new_cases 11259 accepted_cases 21026 "
            + "to_enforce_cases 20893 enforceable_cases 13660 not_enforceable_cases 6771 completed_cases 7443 "
            + "carried_forward_cases 13450 carried_over_amount 5185368388 new_amount 4274025882 "
            + "accepted_amount 9459394270 to_enforce_amount 8935685044 enforceable_amount 4336399603 "
            + "not_enforceable_amount 3806752808 completed_amount 695108012 carried_forward_amount 8240577032";

    private static StatisticalRow anGiang() {
        return row("An Giang", months(2025, 7), AN_GIANG)
                .withPrintedRates(
                        ImmutableMap.of(Regime.BY_CASE, Percent.of("54.49"), Regime.BY_AMOUNT, Percent.of("16.03")));
    }

    @Test
    void publishedFiguresThatAgreeAreInOrder() {
        assertThat(check(anGiang()).findings()).isEmpty();
        assertThat(check(
                                row(
                                        "HCMC",
                                        months(2019, 6),
                                        "accepted_cases 79177 entrusted_cases 580 withdrawn_cases 4 to_enforce_cases 78593 "
                                                + "enforceable_cases 54681 not_enforceable_cases 23912 completed_cases 26515"),
                                row(
                                        "Đắk Lắk",
                                        months(2018, 12),
                                        "accepted_cases 11684 entrusted_cases 37 withdrawn_cases 0 to_enforce_cases 11647 "
                                                + "enforceable_cases 7902 not_enforceable_cases 3745"))
                        .findings())
                .isEmpty();
    }

    @Test
    void notEnforceableIsNeverTakenAsTheRest() {
        CheckReport report = check(anGiang());
        assertThat(report.notCheckable())
                .filteredOn(found -> "ENF-103".equals(found.arguments().get("check")))
                .extracting(found -> found.arguments().get("missing"))
                .containsExactly("postponed_cases, suspended_cases", "postponed_amount, suspended_amount");
        StatisticalRow whole = anGiang();
        StatisticalRow inferred = row(
                "An Giang",
                months(2025, 7),
                AN_GIANG.replace("not_enforceable_cases 6771", "not_enforceable_cases 7233")
                        + " postponed_cases 462 suspended_cases 0");
        assertThat(codes(check(inferred).findings())).containsExactly(EnforcementCode.ENFORCEABILITY);
        assertThat(whole.values().get(EnforcementMeasures.POSTPONED_CASES).isPresent())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accepted_cases 21026 | accepted_cases 21062 | ENF-101",
                "new_amount 4274025882 | new_amount 4274025881 | ENF-101",
                "carried_forward_cases 13450 | carried_forward_cases 13405 | ENF-104",
                "completed_amount 695108012 | completed_amount 695108013 | ENF-104",
                "enforceable_cases 13660 | enforceable_cases 7442 | ENF-107",
                "enforceable_cases 13660 | enforceable_cases 20894 | ENF-108",
                "carried_over_cases 9767 new_cases 11259 | carried_over_cases -1 new_cases 21027 | ENF-121",
            })
    void aWrongFigureIsFound(String right, String wrong, String code) {
        assertThat(AN_GIANG).contains(right);
        CheckReport report = check(row("An Giang", months(2025, 7), AN_GIANG.replace(right, wrong))
                .withLocation(SourceLocation.ofLine(7)));
        assertThat(report.findings()).singleElement().satisfies(found -> {
            assertThat(found.code().code()).isEqualTo(code);
            assertThat(found.location().line()).isEqualTo(7);
            assertThat(found.message(Language.VIETNAMESE)).contains("An Giang", "7 tháng năm 2025");
        });
    }

    @Test
    void partsOfTheEnforceableAreCheckedByRegime() {
        String inside =
                "enforceable_cases 10 completed_cases 4 in_progress_cases 4 postponed_cases 3 suspended_cases 0";
        assertThat(codes(check(row("x", months(2018, 3), inside)).findings()))
                .containsExactly(EnforcementCode.PARTS_ABOVE_ENFORCEABLE);
        assertThat(check(row("x", months(2022, 3), inside)).findings()).isEmpty();
    }

    @Test
    void completedIsCheckedByItsParts() {
        assertThat(codes(check(row(
                                "x",
                                months(2022, 3),
                                "completed_cases 10 fulfilled_cases 7 terminated_cases 2 completed_amount 10 "
                                        + "fulfilled_amount 7 terminated_amount 2 reduced_amount 2"))
                        .findings()))
                .containsExactly(EnforcementCode.COMPLETED_CASES, EnforcementCode.COMPLETED_AMOUNT);
    }

    @ParameterizedTest
    @CsvSource({
        // Half up, not cut off: 539 290 of 653 719 is 82,4957.
        "2022, 539290, 653719, 82.50, true",
        "2022, 539290, 653719, 82.49, false",
        "2024, 620657, 739974, 83.88, true",
        "2025, 577876, 685898, 84.25, true",
        "2025, 577876, 685898, 84.3, true",
        "2025, 577876, 685898, 84, true",
        "2025, 577876, 685898, 84.2, false",
        "2020, 53750695, 132905418, 40.09, false",
        "2020, 53750695, 132905418, 40.44, true",
        "2017, 0, 5, 0.00, true",
    })
    void aPrintedRateIsRecomputed(int year, long completed, long enforceable, String printed, boolean agrees) {
        StatisticalRow row = row(
                        "x", months(year, 12), "completed_cases " + completed + " enforceable_cases " + enforceable)
                .withPrintedRates(ImmutableMap.of(Regime.BY_CASE, Percent.of(printed)));
        assertThat(codes(StatisticsChecks.standard()
                        .only(EnforcementCode.RATE_DIFFERS)
                        .run(StatisticalSet.of(ImmutableList.of(row)), Regimes.standard())
                        .findings()))
                .hasSize(agrees ? 0 : 1)
                .allMatch(EnforcementCode.RATE_DIFFERS::equals);
    }

    @Test
    void aRateOfRoundedFiguresMayBeAnyThatTheyAllow() {
        StatisticalRow row = row("x", months(2021, 6), "completed_cases 4810 enforceable_cases 9870")
                .withRoundedTo(ImmutableMap.of(
                        EnforcementMeasures.COMPLETED_CASES, 10L, EnforcementMeasures.ENFORCEABLE_CASES, 10L));
        assertThat(rate(row, "48.76")).isEmpty();
        assertThat(rate(row, "48.66")).isEmpty();
        assertThat(rate(row, "48.81")).isEmpty();
        assertThat(rate(row, "48.65")).hasSize(1);
        assertThat(rate(row, "48.82")).hasSize(1);
        StatisticalRow coarse = row.withRoundedTo(ImmutableMap.of(EnforcementMeasures.ENFORCEABLE_CASES, 20_000L));
        assertThat(rate(coarse, "99999.00")).isEmpty();
        assertThat(rate(coarse, "1.00")).hasSize(1);
    }

    private static ImmutableList<Diagnostic> rate(StatisticalRow row, String printed) {
        return check(row.withPrintedRates(ImmutableMap.of(Regime.BY_CASE, Percent.of(printed))))
                .findings();
    }

    @Test
    void ratesWithoutDenominatorOrFiguresOrFormsAreTold() {
        StatisticalRow none = row("x", months(2023, 6), "completed_cases 0 enforceable_cases 0");
        assertThat(codes(rate(none, "0"))).containsExactly(EnforcementCode.RATE_WITHOUT_DENOMINATOR);
        StatisticalRow missing = row("x", months(2023, 6), "completed_cases 5");
        assertThat(rate(missing, "5")).isEmpty();
        assertThat(codes(check(none.withPrintedRates(ImmutableMap.of("by-hand", Percent.of(5))))
                        .findings()))
                .containsExactly(EnforcementCode.UNKNOWN_RATE);
    }

    @Test
    void aFractionWhereAPercentageIsDueIsTold() {
        StatisticalRow row = row("x", months(2025, 12), "completed_cases 577876 enforceable_cases 685898");
        assertThat(codes(rate(row, "0.8425"))).containsExactly(EnforcementCode.RATE_AS_FRACTION);
        assertThat(codes(rate(row, "0.84"))).containsExactly(EnforcementCode.RATE_AS_FRACTION);
        assertThat(codes(rate(row, "0.8426"))).containsExactly(EnforcementCode.RATE_DIFFERS);
        assertThat(rate(row, "0.8425").get(0).message(Language.VIETNAMESE)).contains("84.25%");
    }

    @Test
    void aUnitHasAtLeastWhatThoseBelowHaveTogether() {
        OrgTree tree = OrgTree.of(ImmutableList.of(
                        OrgUnit.root("P", "province"), OrgUnit.of("A", "a", "P"), OrgUnit.of("B", "b", "P")))
                .orThrow();
        StatisticalRow a = row("A", months(2023, 6), "new_cases 5 new_amount 7");
        StatisticalRow b = row("B", months(2023, 6), "new_cases 6");
        StatisticalRow inDong = b.withValues(
                row("B", months(2023, 6), "new_cases 6 new_amount 2").values().to(MoneyUnit.DONG));
        assertThat(ofTree(tree, row("P", months(2023, 6), "new_cases 11 new_amount 7"), a, b))
                .isEmpty();
        assertThat(ofTree(tree, row("P", months(2023, 6), "new_cases 30 new_amount 9"), a, inDong))
                .isEmpty();
        assertThat(ofTree(tree, row("P", months(2023, 6), "new_cases 10 new_amount 8"), a, inDong))
                .extracting(
                        Diagnostic::code,
                        found -> found.arguments().get("measure"),
                        found -> found.arguments().get("sum"))
                .containsExactly(
                        tuple(EnforcementCode.WHOLE_BELOW_PARTS, "new_cases", "11"),
                        tuple(EnforcementCode.WHOLE_BELOW_PARTS, "new_amount", "9000"));
        assertThat(ofTree(tree, row("P", months(2023, 7), "new_cases 1"), a, b)).isEmpty();
    }

    private static ImmutableList<Diagnostic> ofTree(OrgTree tree, StatisticalRow... rows) {
        return StatisticsChecks.standard()
                .run(StatisticalSet.of(ImmutableList.copyOf(rows)).withUnits(tree), Regimes.standard())
                .findings();
    }

    @Test
    void anApplicationsOwnRateIsChecked() {
        RatioIndicator own = RatioIndicator.builder()
                .id("administrative")
                .vietnameseName("Tỷ lệ thi hành án hành chính")
                .englishName("Administrative judgments")
                .numerator(LinearForm.of(EnforcementMeasures.COMPLETED_CASES))
                .denominator(LinearForm.of(EnforcementMeasures.TO_ENFORCE_CASES))
                .build();
        StatisticalRow row = row("x", months(2025, 12), "completed_cases 868 to_enforce_cases 2098")
                .withPrintedRates(ImmutableMap.of("administrative", Percent.of("41.51")));
        StatisticalSet set = StatisticalSet.of(ImmutableList.of(row)).withIndicators(own);
        assertThat(StatisticsChecks.standard().run(set, Regimes.standard()).findings())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.code()).isEqualTo(EnforcementCode.RATE_DIFFERS);
                    assertThat(found.arguments()).containsEntry("recomputed", "41.37%");
                });
    }

    @Test
    void whatDoesNotFitIsNamed() {
        CheckReport report = check(
                row("x", months(2023, 6), "carried_over_amount " + Long.MAX_VALUE + " new_amount 1 accepted_amount 1"));
        assertThat(codes(report.findings())).containsExactly(EnforcementCode.OVERFLOW);
    }

    @Test
    void theSameRowTwiceAndContradictingRows() {
        StatisticalRow first =
                row("x", months(2023, 6), "new_cases 5 new_amount 3").withLocation(SourceLocation.ofLine(2));
        StatisticalRow same = first.withLocation(SourceLocation.ofLine(3));
        StatisticalRow inDong =
                first.withValues(first.values().to(MoneyUnit.DONG)).withLocation(SourceLocation.ofLine(4));
        StatisticalRow further = row("x", months(2023, 6), "accepted_cases 9").withLocation(SourceLocation.ofLine(5));
        StatisticalRow other = row("x", months(2023, 6), "new_cases 6").withLocation(SourceLocation.ofLine(6));
        assertThat(check(first, same, inDong, further, other, first.withCategory("civil"), first.withUnit("y"))
                        .findings())
                .extracting(Diagnostic::code, found -> found.location().line())
                .containsExactly(
                        tuple(EnforcementCode.ROW_TWICE, 3),
                        tuple(EnforcementCode.ROW_TWICE, 4),
                        tuple(EnforcementCode.ROW_TWICE, 5),
                        tuple(EnforcementCode.ROWS_CONTRADICT, 6));
    }

    @Test
    void unitsAreThoseOfTheTree() {
        OrgTree tree = OrgTree.of(ImmutableList.of(
                        OrgUnit.root("TW", "Cục Quản lý THADS"),
                        OrgUnit.of("AG", "THADS tỉnh An Giang", "TW").withAliases("An Giang")))
                .orThrow();
        StatisticalSet set = StatisticalSet.of(ImmutableList.of(
                        row("AG", months(2026, 1), "new_cases 1"),
                        row("an giang", months(2026, 2), "new_cases 1"),
                        row("Atlantis", months(2026, 2), "new_cases 1").withLocation(SourceLocation.ofLine(9))))
                .withUnits(tree);
        assertThat(codes(
                        StatisticsChecks.standard().run(set, Regimes.standard()).findings()))
                .containsExactly(EnforcementCode.UNKNOWN_UNIT, EnforcementCode.UNKNOWN_UNIT);
        Parsed<StatisticalSet> resolved = set.resolveUnits();
        assertThat(resolved.value().orElseThrow().rows())
                .extracting(StatisticalRow::unit)
                .containsExactly("AG", "AG");
        assertThat(resolved.diagnostics())
                .singleElement()
                .satisfies(found -> assertThat(found.location().line()).isEqualTo(9));
    }

    @Test
    void periodsAreCumulativeAndOfTheYear() {
        StatisticalSet set = StatisticalSet.of(ImmutableList.of(
                        row("x", months(2023, 6), "new_cases 1"),
                        row("x", ReportingPeriod.workYear(2023).quarter(3), "new_cases 1"),
                        row("x", ReportingPeriod.calendarYear(2023), "new_cases 1"),
                        row("x", ReportingPeriod.parse("6 tháng đầu năm 2024", YearBasis.WORK_YEAR), "new_cases 1")))
                .withWorkYear(WorkYear.of(2023));
        assertThat(StatisticsChecks.standard().run(set, Regimes.standard()).findings())
                .extracting(Diagnostic::code, Diagnostic::text)
                .containsExactly(
                        tuple(EnforcementCode.PERIOD_NOT_CUMULATIVE, "2023-34"),
                        tuple(EnforcementCode.PERIOD_NOT_CUMULATIVE, "2023"),
                        tuple(EnforcementCode.PERIOD_OUTSIDE_YEAR, "2023"),
                        tuple(EnforcementCode.PERIOD_OUTSIDE_YEAR, "2023-10/2024-03"));
    }

    @Test
    void cumulativeValuesDoNotFallWithinTheYear() {
        CheckReport report = check(
                row("x", months(2023, 3), "completed_cases 9 enforceable_cases 20 carried_over_cases 5"),
                row("x", months(2023, 2), "completed_cases 10 enforceable_cases 30 carried_over_cases 5"),
                row("x", months(2024, 1), "completed_cases 1"),
                row("y", months(2023, 4), "completed_cases 1 carried_over_cases 6"));
        assertThat(report.findings()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(EnforcementCode.CUMULATIVE_FALLS);
            assertThat(found.arguments())
                    .containsEntry("measure", "completed_cases")
                    .containsEntry("before", "10")
                    .containsEntry("period", "Quý IV/2022");
        });
        assertThat(codes(check(
                                row("x", months(2023, 2), "carried_over_cases 5"),
                                row("x", months(2023, 7), "carried_over_cases 4"))
                        .findings()))
                .containsExactly(EnforcementCode.CARRIED_OVER_CHANGES);
    }

    @ParameterizedTest
    @CsvSource({
        "100, , 100, ''",
        "100, , 101, ENF-208",
        "100, , 97, ENF-209",
        "100, 3, 97, ''",
        "100, 3, 98, ENF-208",
        "100, 3, 96, ENF-209",
    })
    void whatIsLeftIsCarriedOverIntoTheNextYear(long left, Long apart, long over, String code) {
        CheckReport report = check(
                row(
                        "x",
                        months(2023, 12),
                        "carried_forward_cases " + left + (apart == null ? "" : " separately_tracked_cases " + apart)),
                row("x", months(2024, 2), "carried_over_cases " + over));
        assertThat(report.findings().stream().map(found -> found.code().code()))
                .containsExactly(code.isEmpty() ? new String[0] : new String[] {code});
    }

    @Test
    void onlyNeighbouringYearsAreCompared() {
        assertThat(check(
                                row("x", months(2022, 12), "carried_forward_cases 100"),
                                row("x", months(2024, 2), "carried_over_cases 50"),
                                row("y", months(2023, 11), "carried_forward_cases 100"),
                                row("y", months(2024, 2), "carried_over_cases 50"))
                        .findings())
                .isEmpty();
    }

    @Test
    void aJumpAgainstTheUnitsOwnHistoryIsFound() {
        long[] monthly = {30, 33, 29, 31, 34, 28, 30, 32, 95, 31, 30, 33};
        List<StatisticalRow> rows = new ArrayList<>();
        long sum = 0;
        for (int i = 0; i < monthly.length; i++) {
            sum += monthly[i];
            rows.add(row("x", months(2023, i + 1), "completed_cases " + sum));
        }
        assertThat(check(rows.toArray(new StatisticalRow[0])).findings())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.code()).isEqualTo(EnforcementCode.RESULT_JUMPS);
                    assertThat(found.text()).isEqualTo("95");
                    assertThat(found.arguments())
                            .containsEntry("period", "9 tháng năm 2023")
                            .containsEntry("least", "28")
                            .containsEntry("most", "34")
                            .containsEntry("months", "8");
                });
        assertThat(StatisticsChecks.standard()
                        .with(new JumpRule(12, 6, 6, 500).toCheck(EnforcementMeasures.COMPLETED_CASES))
                        .run(StatisticalSet.of(rows), Regimes.standard())
                        .findings())
                .isEmpty();
    }

    @Test
    void anApplicationChoosesAndAddsChecks() {
        StatisticalRow wrong = row("x", months(2023, 6), "completed_cases 6 enforceable_cases 5 new_cases -1");
        StatisticalSet set = StatisticalSet.of(ImmutableList.of(wrong));
        StatisticsChecks standard = StatisticsChecks.standard();
        assertThat(codes(standard.only(EnforcementCode.NEGATIVE_VALUE)
                        .run(set, Regimes.standard())
                        .findings()))
                .containsExactly(EnforcementCode.NEGATIVE_VALUE);
        assertThat(codes(standard.without(EnforcementCode.NEGATIVE_VALUE)
                        .run(set, Regimes.standard())
                        .findings()))
                .containsExactly(EnforcementCode.COMPLETED_ABOVE_ENFORCEABLE);
        StatisticsCheck silent = new StatisticsCheck() {
            @Override
            public DiagnosticCode code() {
                return EnforcementCode.NEGATIVE_VALUE;
            }

            @Override
            public void run(StatisticalSet rows, Regimes regimes, Consumer<Diagnostic> found) {}
        };
        assertThat(standard.with(silent).checks())
                .hasSameSizeAs(standard.checks())
                .contains(silent);
    }

    @Test
    void everyCheckAndWatchListSaysWhatWhyAndHow() {
        List<DescribedCheck> all = new ArrayList<>(StatisticsChecks.standard().checks());
        all.addAll(WatchRules.standard());
        for (DescribedCheck check : all) {
            for (Language language : Language.values()) {
                assertThat(check.what(language)).as("%s what", check.code()).isNotBlank();
                assertThat(check.why(language)).as("%s why", check.code()).isNotBlank();
                assertThat(check.howToMend(language)).as("%s how", check.code()).isNotBlank();
            }
            assertThat(check.what(Language.VIETNAMESE)).isNotEqualTo(check.what(Language.ENGLISH));
        }
        assertThat(StatisticsChecks.standard().checks())
                .extracting(StatisticsCheck::code)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(EnforcementCode.class)
    void everyCodeHasItsWording(EnforcementCode code) {
        assertThat(code.messages().covers(code)).isTrue();
        assertThat(code.code()).matches("ENF-\\d{3}");
    }

    @Test
    void codesAreDistinct() {
        assertThat(Arrays.stream(EnforcementCode.values()).map(EnforcementCode::code))
                .doesNotHaveDuplicates();
    }

    @Test
    void anEmptySetHasNoFindings() {
        CheckReport report = StatisticsChecks.standard().run(StatisticalSet.of(ImmutableList.of()), Regimes.standard());
        assertThat(report.findings()).isEmpty();
        assertThat(report.notCheckable()).isEmpty();
        assertThat(report.hasErrors()).isFalse();
    }
}
