package vn.tiendo.enforcement;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.indicator.Amount;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.result.Diagnostic;

/** Running cases by age since the decision, enforceability and value. */
record AgeWatch(EnforcementCode code, boolean onlyEnforceable, AgeLimit age, Optional<Amount> atLeast)
        implements WatchRule {
    @Override
    public Optional<Diagnostic> find(EnforcementCase subject, LocalDate day, EnforceableStates enforceable) {
        Optional<CaseState> state = subject.findState(day);
        boolean listed = state.isPresent()
                && !state.get().isEnd()
                && age.isReached(subject.decidedOn(), day)
                && (!onlyEnforceable
                        || enforceable.contains(
                                state.get(), subject.findChange(day).flatMap(StateChange::ground)))
                && atLeast.map(least -> due(subject).compareTo(least) >= 0).orElse(true);
        return listed ? Optional.of(reason(subject, day).with("state", state.get() + "")) : Optional.empty();
    }

    private static Amount due(EnforcementCase subject) {
        return Amount.of(subject.amountDue(), MoneyUnit.DONG);
    }

    private Diagnostic reason(EnforcementCase subject, LocalDate day) {
        Diagnostic reason = WatchReasons.about(code, subject, day, subject.code())
                .with("since", subject.decidedOn() + "")
                .with("limit", age.age() + "")
                .with("amount", due(subject).toVietnamese());
        return atLeast.map(least -> reason.with("least", least.toVietnamese())).orElse(reason);
    }
}
