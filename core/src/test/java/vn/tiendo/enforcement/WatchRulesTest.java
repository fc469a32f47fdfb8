package vn.tiendo.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tiendo.enforcement.CaseBookTest.decided;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.indicator.Amount;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.result.Language;

class WatchRulesTest {
    private static final LocalDate DECIDED = LocalDate.of(2022, 3, 15);
    private static final long TWENTY_BILLION = 20_000_000_000L;

    private static ImmutableList<WatchEntry> watch(WatchRule rule, LocalDate day, EnforcementCase subject) {
        return CaseBook.of(ImmutableList.of(subject)).orThrow().watch(ImmutableList.of(rule), day, Regimes.standard());
    }

    private static WatchRule standard(EnforcementCode code) {
        return WatchRules.standard().stream()
                .filter(rule -> rule.code() == code)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        // Over one year: not yet on the day on which it is complete.
        "P1Y, false, 2024-03-15, 2025-03-14, false",
        "P1Y, false, 2024-03-15, 2025-03-15, false",
        "P1Y, false, 2024-03-15, 2025-03-16, true",
        "P1Y, true, 2024-03-15, 2025-03-14, false",
        "P1Y, true, 2024-03-15, 2025-03-15, true",
        // The year of 29 February is complete on the 28th.
        "P1Y, false, 2024-02-29, 2025-02-28, false",
        "P1Y, false, 2024-02-29, 2025-03-01, true",
        "P5Y, false, 2019-02-28, 2024-02-28, false",
        "P5Y, false, 2019-02-28, 2024-02-29, true",
        "P0D, false, 2024-02-28, 2024-02-28, false",
        "P0D, false, 2024-02-28, 2024-02-29, true",
    })
    void theBorderOfAnAgeIsStated(Period age, boolean including, LocalDate since, LocalDate day, boolean reached) {
        assertThat(new AgeLimit(age, including).isReached(since, day)).isEqualTo(reached);
    }

    @Test
    void enforceableAndOverOneYearOld() {
        WatchRule rule = standard(EnforcementCode.WATCH_ENFORCEABLE);
        EnforcementCase subject = decided(DECIDED, 10)
                .addStates(StateChange.of(LocalDate.of(2023, 6, 1), CaseState.NOT_ENFORCEABLE))
                .build();
        assertThat(watch(rule, LocalDate.of(2023, 3, 15), subject)).isEmpty();
        assertThat(watch(rule, LocalDate.of(2023, 3, 16), subject)).hasSize(1);
        assertThat(watch(rule, LocalDate.of(2023, 6, 1), subject)).isEmpty();
        assertThat(watch(WatchRules.enforceable(AgeLimit.from(Period.ofYears(1))), LocalDate.of(2023, 3, 15), subject))
                .hasSize(1);
    }

    @Test
    void whatIsEnforceableIsSaidByTheRegimeOfTheDay() {
        WatchRule rule = standard(EnforcementCode.WATCH_ENFORCEABLE);
        EnforcementCase agreed = decided(DECIDED, 10)
                .addStates(StateChange.of(DECIDED, CaseState.POSTPONED, "48.1.c"))
                .build();
        EnforcementCase ill = decided(DECIDED, 10)
                .addStates(StateChange.of(DECIDED, CaseState.POSTPONED, "48.1.a"))
                .build();
        LocalDate day = LocalDate.of(2024, 1, 1);
        assertThat(watch(rule, day, agreed)).hasSize(1);
        assertThat(watch(rule, day, ill)).isEmpty();
        EnforcementCase early = decided(LocalDate.of(2016, 1, 1), 10)
                .addStates(StateChange.of(LocalDate.of(2016, 1, 1), CaseState.SUSPENDED))
                .build();
        assertThat(watch(rule, LocalDate.of(2018, 1, 1), early)).hasSize(1);
        assertThat(watch(rule, LocalDate.of(2021, 1, 1), early)).isEmpty();
    }

    @Test
    void overFiveYearsOldInAnyState() {
        WatchRule rule = standard(EnforcementCode.WATCH_OLD);
        EnforcementCase subject = decided(DECIDED, 10)
                .addStates(
                        StateChange.of(DECIDED, CaseState.NOT_ENFORCEABLE),
                        StateChange.of(LocalDate.of(2028, 1, 1), CaseState.TERMINATED))
                .build();
        assertThat(watch(rule, LocalDate.of(2027, 3, 15), subject)).isEmpty();
        assertThat(watch(rule, LocalDate.of(2027, 3, 16), subject)).hasSize(1);
        assertThat(watch(rule, LocalDate.of(2028, 1, 1), subject)).isEmpty();
        assertThat(watch(rule, DECIDED.minusDays(1), subject)).isEmpty();
    }

    @Test
    void fromTwentyBillionOnAndOverThreeYearsOld() {
        WatchRule rule = standard(EnforcementCode.WATCH_LARGE);
        LocalDate complete = LocalDate.of(2025, 3, 15);
        EnforcementCase exactly = decided(DECIDED, TWENTY_BILLION).build();
        assertThat(watch(rule, complete.plusDays(1), exactly)).hasSize(1);
        assertThat(watch(rule, complete, exactly)).isEmpty();
        assertThat(watch(
                        rule,
                        complete.plusDays(1),
                        decided(DECIDED, TWENTY_BILLION - 1).build()))
                .isEmpty();
        EnforcementCase notEnforceable = decided(DECIDED, TWENTY_BILLION)
                .addStates(StateChange.of(DECIDED, CaseState.NOT_ENFORCEABLE))
                .build();
        assertThat(watch(rule, complete.plusDays(1), notEnforceable)).isEmpty();
        WatchRule any =
                WatchRules.largeInAnyState(Amount.of(20, MoneyUnit.BILLION_DONG), AgeLimit.over(Period.ofYears(3)));
        assertThat(watch(any, complete.plusDays(1), notEnforceable)).hasSize(1);
        WatchRule own = WatchRules.large(Amount.of(5, MoneyUnit.BILLION_DONG), AgeLimit.over(Period.ofMonths(6)));
        assertThat(watch(
                        own,
                        LocalDate.of(2022, 9, 16),
                        decided(DECIDED, 5_000_000_000L).build()))
                .hasSize(1);
    }

    @Test
    void soldButNotHandedOver() {
        WatchRule rule = standard(EnforcementCode.WATCH_NOT_HANDED_OVER);
        LocalDate sold = LocalDate.of(2023, 5, 5);
        EnforcementCase subject = decided(DECIDED, 10)
                .addAuctions(
                        AssetAuction.of("car", sold.minusDays(9)).handedOver(sold.minusDays(2)),
                        AssetAuction.of("house", sold).handedOver(sold.plusDays(40)))
                .build();
        assertThat(watch(rule, sold, subject)).isEmpty();
        assertThat(watch(rule, sold.plusDays(1), subject)).singleElement().satisfies(entry -> {
            assertThat(entry.reason().text()).isEqualTo("house");
            assertThat(entry.subject()).isEqualTo(subject);
        });
        assertThat(watch(rule, sold.plusDays(39), subject)).hasSize(1);
        assertThat(watch(rule, sold.plusDays(40), subject)).isEmpty();
        assertThat(watch(WatchRules.notHandedOver(AgeLimit.over(Period.ofMonths(1))), sold.plusMonths(1), subject))
                .isEmpty();
    }

    @Test
    void entriesStandRuleByRuleWithTheirReasons() {
        CaseBook book = CaseBook.of(ImmutableList.of(
                        decided(DECIDED, TWENTY_BILLION).code("a").build(),
                        decided(LocalDate.of(2018, 1, 1), 5).code("b").build()))
                .orThrow();
        ImmutableList<WatchEntry> entries =
                book.watch(WatchRules.standard(), LocalDate.of(2025, 6, 30), Regimes.standard());
        assertThat(entries)
                .extracting(
                        entry -> entry.rule().code(), entry -> entry.subject().code())
                .containsExactly(
                        tuple(EnforcementCode.WATCH_ENFORCEABLE, "a"),
                        tuple(EnforcementCode.WATCH_ENFORCEABLE, "b"),
                        tuple(EnforcementCode.WATCH_OLD, "b"),
                        tuple(EnforcementCode.WATCH_LARGE, "a"));
        assertThat(entries.get(3).reason().message(Language.VIETNAMESE))
                .contains("từ 20 tỷ đồng", "20.000.000.000 đồng", "2022-03-15");
    }
}
