package vn.tiendo.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tiendo.enforcement.Rows.codes;
import static vn.tiendo.enforcement.Rows.months;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureValues;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.result.Language;
import vn.tiendo.result.Parsed;
import vn.tiendo.time.ReportingPeriod;

class CaseBookTest {
    private static final ReportingPeriod YEAR = months(2023, 12);
    private static final LocalDate BEFORE = LocalDate.of(2022, 6, 1);
    private static final LocalDate WITHIN = LocalDate.of(2023, 2, 1);
    private static final LocalDate LATER = LocalDate.of(2023, 5, 1);

    static EnforcementCase.Builder decided(LocalDate day, long due) {
        return EnforcementCase.builder().code("1").unit("u").decidedOn(day).amountDue(due);
    }

    /** What is not zero, as one line. */
    private static String contribution(EnforcementCase subject, ReportingPeriod period) {
        MeasureValues values =
                CaseBook.of(ImmutableList.of(subject))
                        .orThrow()
                        .rows(period, Regimes.standard())
                        .value()
                        .orElseThrow()
                        .stream()
                        .findFirst()
                        .map(StatisticalRow::values)
                        .orElse(MeasureValues.builder(MoneyUnit.DONG).build());
        return values.observations().entrySet().stream()
                .filter(entry -> entry.getValue().getValue() != 0)
                .map(entry -> name(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String name(Measure measure) {
        return measure.id().replace("_cases", "#").replace("_amount", "");
    }

    @Test
    void aCaseInProgress() {
        assertThat(contribution(
                        decided(WITHIN, 100)
                                .addCollections(DatedAmount.of(LATER, 30))
                                .build(),
                        YEAR))
                .isEqualTo("new# 1, accepted# 1, to_enforce# 1, enforceable# 1, in_progress# 1, carried_forward# 1, "
                        + "new 100, accepted 100, to_enforce 100, enforceable 100, fulfilled 30, completed 30, "
                        + "in_progress 70, carried_forward 70");
    }

    @Test
    void whatWasCollectedBeforeThePeriodIsNotCarriedOver() {
        assertThat(contribution(
                        decided(BEFORE, 100)
                                .addCollections(DatedAmount.of(BEFORE, 30))
                                .addCollections(DatedAmount.of(LATER, 70))
                                .addStates(StateChange.of(LATER, CaseState.FULFILLED))
                                .build(),
                        YEAR))
                .isEqualTo("carried_over# 1, accepted# 1, to_enforce# 1, enforceable# 1, fulfilled# 1, completed# 1, "
                        + "carried_over 70, accepted 70, to_enforce 70, enforceable 70, fulfilled 70, completed 70");
    }

    @Test
    void aTerminatedCaseIsCompleted() {
        assertThat(contribution(
                        decided(WITHIN, 100)
                                .addStates(StateChange.of(LATER, CaseState.TERMINATED))
                                .build(),
                        YEAR))
                .isEqualTo("new# 1, accepted# 1, to_enforce# 1, enforceable# 1, terminated# 1, completed# 1, "
                        + "new 100, accepted 100, to_enforce 100, enforceable 100, terminated 100, completed 100");
    }

    @Test
    void aPartlyCollectedCaseWhoseRestIsTerminatedIsFulfilled() {
        assertThat(contribution(
                        decided(WITHIN, 100)
                                .addCollections(DatedAmount.of(LATER, 40))
                                .addStates(StateChange.of(LATER, CaseState.TERMINATED))
                                .build(),
                        YEAR))
                .isEqualTo("new# 1, accepted# 1, to_enforce# 1, enforceable# 1, fulfilled# 1, completed# 1, "
                        + "new 100, accepted 100, to_enforce 100, enforceable 100, fulfilled 40, terminated 60, "
                        + "completed 100");
    }

    @Test
    void anEntrustedCaseLeaves() {
        assertThat(contribution(
                        decided(WITHIN, 100)
                                .addStates(StateChange.of(LATER, CaseState.ENTRUSTED))
                                .build(),
                        YEAR))
                .isEqualTo("new# 1, accepted# 1, entrusted# 1, new 100, accepted 100, entrusted 100");
    }

    @Test
    void aPartlyCollectedCaseWhoseRestIsEntrustedIsFulfilled() {
        assertThat(contribution(
                        decided(WITHIN, 100)
                                .addCollections(DatedAmount.of(LATER, 40))
                                .addStates(StateChange.of(LATER, CaseState.ENTRUSTED))
                                .build(),
                        YEAR))
                .isEqualTo("new# 1, accepted# 1, to_enforce# 1, enforceable# 1, fulfilled# 1, completed# 1, "
                        + "new 100, accepted 100, entrusted 60, to_enforce 40, enforceable 40, fulfilled 40, "
                        + "completed 40");
    }

    @Test
    void aWithdrawnCaseLeaves() {
        assertThat(contribution(
                        decided(BEFORE, 100)
                                .addStates(StateChange.of(LATER, CaseState.WITHDRAWN))
                                .build(),
                        YEAR))
                .isEqualTo("carried_over# 1, accepted# 1, withdrawn# 1, carried_over 100, accepted 100, withdrawn 100");
    }

    @Test
    void whatIsCollectedInACaseNotEnforceableIsEnforceable() {
        assertThat(contribution(
                        decided(BEFORE, 100)
                                .addStates(StateChange.of(BEFORE, CaseState.NOT_ENFORCEABLE))
                                .addCollections(DatedAmount.of(LATER, 5))
                                .addReductions(DatedAmount.of(LATER, 15))
                                .build(),
                        YEAR))
                .isEqualTo("carried_over# 1, accepted# 1, to_enforce# 1, not_enforceable# 1, carried_forward# 1, "
                        + "carried_over 100, accepted 100, to_enforce 100, enforceable 20, fulfilled 5, completed 20, "
                        + "not_enforceable 80, carried_forward 80, reduced 15");
    }

    @Test
    void postponementByAgreementStaysInsideFrom2020On() {
        EnforcementCase.Builder base = decided(BEFORE, 100);
        assertThat(contribution(
                        base.addStates(StateChange.of(BEFORE, CaseState.POSTPONED, "48.1.c"))
                                .build(),
                        YEAR))
                .contains("enforceable# 1")
                .doesNotContain("postponed")
                .doesNotContain("in_progress");
    }

    @Test
    void otherPostponementIsAGroupOfItsOwnFrom2020On() {
        assertThat(contribution(
                        decided(BEFORE, 100)
                                .addStates(StateChange.of(BEFORE, CaseState.POSTPONED, "48.1.a"))
                                .build(),
                        YEAR))
                .contains("postponed# 1", "postponed 100")
                .doesNotContain("enforceable");
    }

    @Test
    void postponementAndSuspensionStayInsideUntil2019() {
        LocalDate day = LocalDate.of(2017, 3, 1);
        assertThat(contribution(
                        decided(day, 100)
                                .addStates(StateChange.of(day, CaseState.POSTPONED, "48.1.a"))
                                .build(),
                        months(2017, 12)))
                .contains("enforceable# 1, postponed# 1");
        assertThat(contribution(
                        decided(day, 100)
                                .addStates(StateChange.of(day, CaseState.SUSPENDED))
                                .build(),
                        months(2017, 12)))
                .contains("enforceable# 1, suspended# 1");
    }

    @Test
    void theStateAtTheEndOfThePeriodCounts() {
        EnforcementCase subject = decided(BEFORE, 100)
                .addStates(
                        StateChange.of(LocalDate.of(2023, 1, 10), CaseState.NOT_ENFORCEABLE),
                        StateChange.of(LocalDate.of(2023, 4, 1), CaseState.ENFORCEABLE))
                .build();
        assertThat(contribution(subject, months(2023, 3))).contains("in_progress# 1");
        assertThat(contribution(subject, months(2023, 4))).contains("not_enforceable# 1");
        assertThat(contribution(subject, months(2023, 6))).contains("not_enforceable# 1");
        assertThat(contribution(subject, months(2023, 7))).contains("in_progress# 1");
    }

    @Test
    void aCaseCountsFromItsDecisionToTheYearOfItsEnd() {
        EnforcementCase subject = decided(LocalDate.of(2022, 10, 1), 100)
                .addStates(StateChange.of(LocalDate.of(2023, 9, 30), CaseState.TERMINATED))
                .build();
        assertThat(contribution(subject, months(2022, 12))).isEmpty();
        assertThat(contribution(subject, months(2023, 1))).contains("new# 1").contains("carried_forward# 1");
        assertThat(contribution(subject, months(2023, 12))).contains("new# 1").contains("terminated# 1");
        assertThat(contribution(subject, months(2024, 1))).isEmpty();
    }

    @Test
    void separatelyTrackedCasesLeaveWithTheNextYearAndMayComeBack() {
        EnforcementCase subject = decided(BEFORE, 100)
                .addStates(
                        StateChange.of(BEFORE, CaseState.NOT_ENFORCEABLE),
                        StateChange.of(LATER, CaseState.SEPARATELY_TRACKED),
                        StateChange.of(LocalDate.of(2025, 1, 7), CaseState.ENFORCEABLE))
                .build();
        assertThat(contribution(subject, YEAR))
                .contains("not_enforceable# 1, carried_forward# 1, separately_tracked# 1");
        assertThat(contribution(subject, months(2024, 12))).isEmpty();
        assertThat(contribution(subject, months(2025, 4))).contains("new# 1").contains("in_progress# 1");
    }

    @Test
    void rowsAreByUnitAndCategory() {
        CaseBook book = CaseBook.of(ImmutableList.of(
                        decided(WITHIN, 10)
                                .code("a")
                                .unit("2")
                                .category("civil")
                                .officer("H")
                                .build(),
                        decided(WITHIN, 20)
                                .code("b")
                                .unit("1")
                                .category("*")
                                .officer("K")
                                .build(),
                        decided(WITHIN, 30).code("c").unit("2").officer("K").build()))
                .orThrow();
        assertThat(book.rows(YEAR, Regimes.standard()).orThrow())
                .extracting(
                        StatisticalRow::unit,
                        StatisticalRow::category,
                        row -> row.values().get(EnforcementMeasures.NEW_AMOUNT).getValue())
                .containsExactly(tuple("1", "*", 20L), tuple("2", "*", 40L), tuple("2", "civil", 10L));
        assertThat(book.rows(subject -> subject.officer().orElse(""), YEAR, Regimes.standard())
                        .orThrow())
                .extracting(StatisticalRow::unit, StatisticalRow::category)
                .containsExactly(tuple("H", "*"), tuple("H", "civil"), tuple("K", "*"));
    }

    @Test
    void aCaseAloneContributesAsInItsBook() {
        EnforcementCase subject =
                decided(WITHIN, 100).addCollections(DatedAmount.of(LATER, 30)).build();
        Regime regime = Regimes.standard().get("2020");
        assertThat(subject.contribution(YEAR, regime).orThrow())
                .isEqualTo(CaseBook.of(ImmutableList.of(subject))
                        .orThrow()
                        .rows(YEAR, Regimes.standard())
                        .orThrow()
                        .get(0)
                        .values());
        assertThat(subject.contribution(months(2022, 12), regime)
                        .orThrow()
                        .observations()
                        .values())
                .allSatisfy(observation -> assertThat(observation.getValue()).isZero());
        Parsed<MeasureValues> refused = subject.withAmountDue(29).contribution(YEAR, regime);
        assertThat(refused.isPresent()).isFalse();
        assertThat(codes(refused.diagnostics())).containsExactly(EnforcementCode.OVERPAID);
    }

    @Test
    void noRegimeNoRows() {
        CaseBook book =
                CaseBook.of(ImmutableList.of(decided(WITHIN, 10).build())).orThrow();
        Parsed<ImmutableList<StatisticalRow>> rows = book.rows(months(2012, 12), Regimes.standard());
        assertThat(rows.isPresent()).isFalse();
        assertThat(codes(rows.diagnostics())).containsExactly(EnforcementCode.REGIME_UNDEFINED);
    }

    @Test
    void aSumThatDoesNotFitIsNamedAndTheOthersStay() {
        CaseBook book = CaseBook.of(ImmutableList.of(
                        decided(WITHIN, Long.MAX_VALUE).code("a").build(),
                        decided(WITHIN, 1).code("b").build(),
                        decided(WITHIN, 1).code("c").unit("v").build()))
                .orThrow();
        Parsed<ImmutableList<StatisticalRow>> rows = book.rows(YEAR, Regimes.standard());
        assertThat(rows.value().orElseThrow()).extracting(StatisticalRow::unit).containsExactly("v");
        assertThat(rows.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(EnforcementCode.OVERFLOW);
            assertThat(found.message(Language.ENGLISH)).contains("u,");
        });
    }

    @Test
    void badCasesAreLeftOutAndNamed() {
        Parsed<CaseBook> book = CaseBook.of(ImmutableList.of(
                decided(WITHIN, 10).code("good").build(),
                decided(WITHIN, 10)
                        .code("bad")
                        .addCollections(DatedAmount.of(LATER, 11))
                        .build(),
                decided(LATER, 10).code("good").build(),
                decided(LATER, 10).code("good").unit("other").build()));
        assertThat(book.value().orElseThrow().cases())
                .extracting(EnforcementCase::code, EnforcementCase::unit)
                .containsExactly(tuple("good", "u"), tuple("good", "other"));
        assertThat(codes(book.diagnostics())).containsExactly(EnforcementCode.OVERPAID, EnforcementCode.CASE_TWICE);
    }

    @Test
    void aFactIsOfOneMonth() {
        CaseBook book = CaseBook.of(ImmutableList.of(
                        decided(BEFORE, 100)
                                .category("civil")
                                .addStates(StateChange.of(BEFORE, CaseState.POSTPONED, "48.1.c"))
                                .addCollections(DatedAmount.of(WITHIN, 30), DatedAmount.of(LATER, 5))
                                .addReductions(DatedAmount.of(LATER, 7))
                                .build(),
                        decided(LATER.plusMonths(1), 1).code("later").build()))
                .orThrow();
        assertThat(book.facts(YearMonth.from(LATER), Regimes.standard()).orThrow())
                .containsExactly(
                        new CaseFact("u", YearMonth.from(LATER), "civil", CaseState.POSTPONED, true, false, 70, 5, 7));
        assertThat(book.facts(YearMonth.from(BEFORE), Regimes.standard()).orThrow())
                .extracting(CaseFact::due)
                .containsExactly(100L);
        assertThat(book.facts(YearMonth.of(2022, 5), Regimes.standard()).orThrow())
                .isEmpty();
    }
}
