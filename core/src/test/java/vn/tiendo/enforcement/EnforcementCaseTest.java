package vn.tiendo.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.enforcement.CaseBookTest.decided;
import static vn.tiendo.enforcement.Rows.codes;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tiendo.result.DiagnosticCode;
import vn.tiendo.result.Language;
import vn.tiendo.result.SourceLocation;

class EnforcementCaseTest {
    private static final LocalDate DECIDED = LocalDate.of(2024, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2024, 6, 1);
    private static final LocalDate END = LocalDate.of(2024, 9, 1);

    private static EnforcementCase.Builder subject() {
        return decided(DECIDED, 100);
    }

    private static void assertProblems(EnforcementCase.Builder subject, DiagnosticCode... expected) {
        EnforcementCase located = subject.location(SourceLocation.ofLine(12)).build();
        assertThat(codes(located.problems())).containsExactly(expected);
        assertThat(located.problems()).allSatisfy(found -> {
            assertThat(found.location().line()).isEqualTo(12);
            assertThat(found.arguments()).containsEntry("case", located.code());
        });
    }

    @Test
    void aCaseInOrderHasNoProblems() {
        assertProblems(subject()
                .addStates(StateChange.of(DECIDED, CaseState.NOT_ENFORCEABLE), StateChange.of(END, CaseState.FULFILLED))
                .addCollections(DatedAmount.of(DECIDED, 40), DatedAmount.of(END, 50))
                .addReductions(DatedAmount.of(LATER, 10)));
    }

    @Test
    void statesFollowTheDecisionAndOneAnother() {
        assertProblems(
                subject().addStates(StateChange.of(DECIDED.minusDays(1), CaseState.SUSPENDED)),
                EnforcementCode.STATE_BEFORE_DECISION);
        assertProblems(
                subject()
                        .addStates(
                                StateChange.of(END, CaseState.SUSPENDED), StateChange.of(LATER, CaseState.ENFORCEABLE)),
                EnforcementCode.STATES_OUT_OF_ORDER);
        assertProblems(
                subject()
                        .addStates(
                                StateChange.of(LATER, CaseState.TERMINATED),
                                StateChange.of(END, CaseState.ENFORCEABLE)),
                EnforcementCode.STATE_AFTER_END);
        assertProblems(
                subject()
                        .addStates(
                                StateChange.of(LATER, CaseState.NOT_ENFORCEABLE),
                                StateChange.of(LATER, CaseState.SUSPENDED)),
                EnforcementCode.STATES_ON_ONE_DAY);
        assertProblems(subject().initialState(CaseState.FULFILLED), EnforcementCode.STATE_AFTER_END);
    }

    @Test
    void moneyIsWithinTheCase() {
        assertProblems(
                subject().addCollections(DatedAmount.of(DECIDED.minusDays(1), 1)),
                EnforcementCode.MONEY_BEFORE_DECISION);
        assertProblems(
                subject()
                        .addStates(StateChange.of(LATER, CaseState.TERMINATED))
                        .addReductions(DatedAmount.of(LATER.plusDays(1), 1)),
                EnforcementCode.MONEY_AFTER_END);
        assertProblems(subject().addCollections(DatedAmount.of(LATER, 0)), EnforcementCode.AMOUNT_NOT_POSITIVE);
        assertProblems(subject().amountDue(-1), EnforcementCode.AMOUNT_NOT_POSITIVE);
    }

    @Test
    void moreThanIsDueIsNotCollected() {
        assertProblems(
                subject().addCollections(DatedAmount.of(LATER, 60)).addReductions(DatedAmount.of(LATER, 41)),
                EnforcementCode.OVERPAID);
        assertProblems(
                subject().addCollections(DatedAmount.of(LATER, Long.MAX_VALUE), DatedAmount.of(LATER, Long.MAX_VALUE)),
                EnforcementCode.OVERPAID);
    }

    @Test
    void fulfilledMeansNothingIsLeft() {
        assertProblems(
                subject().addCollections(DatedAmount.of(LATER, 99)).addStates(StateChange.of(END, CaseState.FULFILLED)),
                EnforcementCode.FULFILLED_WITH_REST);
        assertProblems(decided(DECIDED, 0).addStates(StateChange.of(END, CaseState.FULFILLED)));
    }

    @Test
    void postponementNeedsItsGround() {
        assertProblems(subject().addStates(StateChange.of(LATER, CaseState.POSTPONED)), EnforcementCode.NO_GROUND);
    }

    @Test
    void aCaseHasCodeAndUnit() {
        assertProblems(subject().code(" "), EnforcementCode.CASE_UNNAMED);
        assertProblems(subject().unit(""), EnforcementCode.CASE_UNNAMED);
    }

    @Test
    void auctionsFollowTheDecision() {
        AssetAuction sold = AssetAuction.of("house", LATER);
        assertProblems(subject().addAuctions(sold, sold.handedOver(END)));
        assertProblems(
                subject().addAuctions(sold.handedOver(LATER.minusDays(1))), EnforcementCode.AUCTION_OUT_OF_ORDER);
        assertProblems(
                subject().addAuctions(AssetAuction.of("car", DECIDED.minusDays(1))),
                EnforcementCode.AUCTION_OUT_OF_ORDER);
    }

    @Test
    void whereACaseStandsOnADay() {
        EnforcementCase subject = subject()
                .addStates(StateChange.of(LATER, CaseState.NOT_ENFORCEABLE), StateChange.of(END, CaseState.TERMINATED))
                .addCollections(DatedAmount.of(LATER, 40))
                .build();
        assertThat(subject.findState(DECIDED.minusDays(1))).isEmpty();
        assertThat(subject.findState(DECIDED)).contains(CaseState.ENFORCEABLE);
        assertThat(subject.findState(LATER.minusDays(1))).contains(CaseState.ENFORCEABLE);
        assertThat(subject.findState(LATER)).contains(CaseState.NOT_ENFORCEABLE);
        assertThat(subject.isRunning(END.minusDays(1))).isTrue();
        assertThat(subject.isRunning(END)).isFalse();
        assertThat(subject.rest(LATER.minusDays(1))).isEqualTo(100);
        assertThat(subject.rest(LATER)).isEqualTo(60);
    }

    @Test
    void theMessagesNameTheCase() {
        EnforcementCase subject =
                subject().addCollections(DatedAmount.of(LATER, 101)).build();
        assertThat(subject.problems().get(0).message(Language.VIETNAMESE))
                .contains("việc 1")
                .contains("1 đồng");
    }
}
