package vn.tiendo.enforcement;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.result.Diagnostic;

/** What cannot be right about a case. */
final class CaseValidation {
    private final EnforcementCase subject;
    private final ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();

    private CaseValidation(EnforcementCase subject) {
        this.subject = subject;
    }

    static ImmutableList<Diagnostic> problems(EnforcementCase subject) {
        CaseValidation validation = new CaseValidation(subject);
        validation.names();
        @Nullable LocalDate end = validation.states();
        validation.money(subject.collections(), end);
        validation.money(subject.reductions(), end);
        validation.rest(end);
        validation.auctions();
        return validation.found.build();
    }

    private void names() {
        if (subject.code().isBlank() || subject.unit().isBlank()) {
            say(EnforcementCode.CASE_UNNAMED, subject.code().isBlank() ? subject.unit() : subject.code());
        }
        if (subject.initialState().isEnd()) {
            say(EnforcementCode.STATE_AFTER_END, subject.initialState() + "");
        }
    }

    /** Looks at the states; gives the day of the end. */
    private @Nullable LocalDate states() {
        LocalDate end = null;
        LocalDate before = null;
        for (StateChange change : subject.states()) {
            String text = change.state() + " " + change.date();
            if (change.date().isBefore(subject.decidedOn())) {
                say(EnforcementCode.STATE_BEFORE_DECISION, text);
            }
            if (end != null) {
                say(EnforcementCode.STATE_AFTER_END, text);
            }
            if (before != null && change.date().isBefore(before)) {
                say(EnforcementCode.STATES_OUT_OF_ORDER, text);
            }
            if (change.date().equals(before)) {
                say(EnforcementCode.STATES_ON_ONE_DAY, text);
            }
            if (change.state() == CaseState.POSTPONED && change.ground().isEmpty()) {
                say(EnforcementCode.NO_GROUND, text);
            }
            before = change.date();
            if (change.state().isEnd() && end == null) {
                end = change.date();
            }
        }
        return end;
    }

    private void money(List<DatedAmount> amounts, @Nullable LocalDate end) {
        for (DatedAmount amount : amounts) {
            String text = amount.dong() + " " + amount.date();
            if (amount.dong() <= 0) {
                say(EnforcementCode.AMOUNT_NOT_POSITIVE, text);
            }
            if (amount.date().isBefore(subject.decidedOn())) {
                say(EnforcementCode.MONEY_BEFORE_DECISION, text);
            }
            if (end != null && amount.date().isAfter(end)) {
                say(EnforcementCode.MONEY_AFTER_END, text);
            }
        }
    }

    private void rest(@Nullable LocalDate end) {
        if (subject.amountDue() < 0) {
            say(EnforcementCode.AMOUNT_NOT_POSITIVE, subject.amountDue() + "");
            return;
        }
        // Not in long: what is wrong may also be too much.
        BigInteger rest = BigInteger.valueOf(subject.amountDue())
                .subtract(sum(subject.collections()))
                .subtract(sum(subject.reductions()));
        if (rest.signum() < 0) {
            say(EnforcementCode.OVERPAID, rest.negate() + "");
        }
        if (end != null && rest.signum() > 0 && isFulfilled()) {
            say(EnforcementCode.FULFILLED_WITH_REST, rest + "");
        }
    }

    private boolean isFulfilled() {
        return subject.states().stream().anyMatch(change -> change.state() == CaseState.FULFILLED);
    }

    private static BigInteger sum(List<DatedAmount> amounts) {
        return amounts.stream()
                .map(amount -> BigInteger.valueOf(amount.dong()))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private void auctions() {
        for (AssetAuction auction : subject.auctions()) {
            boolean early = auction.succeededOn().isBefore(subject.decidedOn());
            if (early
                    || auction.handedOverOn()
                            .filter(auction.succeededOn()::isAfter)
                            .isPresent()) {
                say(EnforcementCode.AUCTION_OUT_OF_ORDER, auction.asset() + " " + auction.succeededOn());
            }
        }
    }

    private void say(EnforcementCode code, String text) {
        found.add(Diagnostic.of(code, subject.location(), text)
                .with("case", subject.code())
                .with("decided", subject.decidedOn() + ""));
    }
}
