package vn.tiendo.enforcement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.indicator.LinearForm;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureValues;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.indicator.QuantityKind;
import vn.tiendo.time.ReportingPeriod;

/**
 * What cases contribute to a period, added up. The states count that hold at its end.
 *
 * <p>By case: a case that ended counts once, as completed, entrusted or withdrawn. Where something had been collected before
 * the rest was terminated or entrusted, it is a fulfilled one, as the national list of indicators has it.
 *
 * <p>By amount: what was collected or reduced in the period is completed and so enforceable, whatever the state of the case;
 * what is left stands where the case stands.
 */
final class CaseSums {
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final EnforceableStates enforceable;
    private final Optional<LinearForm> completedCases;
    private final Optional<LinearForm> completedAmount;
    private final long[] cases = new long[CaseItem.count()];
    private final long[] amounts = new long[CaseItem.count()];

    CaseSums(ReportingPeriod period, Regime regime) {
        firstDay = period.firstDay();
        lastDay = period.lastDay();
        enforceable = regime.enforceableStates().value();
        completedCases = regime.findCompletedParts(QuantityKind.COUNT);
        completedAmount = regime.findCompletedParts(QuantityKind.AMOUNT);
    }

    /** Whether the case was on the unit's books at the end of a day. */
    static boolean isOnBooks(EnforcementCase subject, LocalDate day) {
        return subject.findState(day)
                .filter(state -> !state.isEnd() && state != CaseState.SEPARATELY_TRACKED)
                .isPresent();
    }

    /** Whether a case was on the books at some time in the period. */
    boolean touches(EnforcementCase subject) {
        LocalDate eve = firstDay.minusDays(1);
        boolean endedBefore = subject.findState(eve).map(CaseState::isEnd).orElse(false);
        return isOnBooks(subject, eve) || (!endedBefore && entered(subject));
    }

    /** Whether the case came to the unit's books within the days, though it was not there before them. */
    private boolean entered(EnforcementCase subject) {
        if (isWithin(subject.decidedOn())) {
            return true;
        }
        return subject.states().stream()
                .anyMatch(change -> change.state() != CaseState.SEPARATELY_TRACKED && isWithin(change.date()));
    }

    private boolean isWithin(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /**
     * Adds a case without errors.
     *
     * @return whether it contributes anything: it was on the books in the period
     * @throws ArithmeticException if a sum does not fit; the sums are spoilt then
     */
    boolean add(EnforcementCase subject) {
        if (!touches(subject)) {
            return false;
        }
        LocalDate eve = firstDay.minusDays(1);
        boolean carriedOver = isOnBooks(subject, eve);
        CaseState state = subject.findState(lastDay).orElseThrow();
        Optional<String> ground = subject.findChange(lastDay).flatMap(StateChange::ground);
        boolean inside = enforceable.contains(state, ground);
        add(carriedOver ? CaseItem.CARRIED_OVER : CaseItem.NEW, 1, subject.rest(eve));
        long collected = CaseMoney.between(subject.collections(), firstDay, lastDay);
        long reduced = CaseMoney.between(subject.reductions(), firstDay, lastDay);
        long rest = subject.rest(lastDay);
        add(CaseItem.ACCEPTED, 1, subject.rest(eve));
        add(CaseItem.TO_ENFORCE, 0, Math.addExact(collected, reduced));
        add(CaseItem.ENFORCEABLE, 0, Math.addExact(collected, reduced));
        add(CaseItem.FULFILLED, 0, collected);
        add(CaseItem.REDUCED, 0, reduced);
        if (state.isEnd()) {
            addEnded(state, rest, CaseMoney.until(subject.collections(), lastDay) > 0);
        } else {
            addRunning(state, rest, inside);
        }
        return true;
    }

    private void addEnded(CaseState state, long rest, boolean partlyCollected) {
        switch (state) {
            case FULFILLED -> addCompleted(CaseItem.FULFILLED, 0);
            case TERMINATED -> {
                addCompleted(partlyCollected ? CaseItem.FULFILLED : CaseItem.TERMINATED, rest);
                add(CaseItem.TERMINATED, 0, rest);
            }
            case ENTRUSTED -> {
                if (partlyCollected) {
                    addCompleted(CaseItem.FULFILLED, 0);
                }
                add(CaseItem.ENTRUSTED, partlyCollected ? 0 : 1, rest);
            }
            default -> add(CaseItem.WITHDRAWN, 1, rest);
        }
    }

    private void addCompleted(CaseItem column, long enforceableRest) {
        add(column, 1, 0);
        add(CaseItem.TO_ENFORCE, 1, enforceableRest);
        add(CaseItem.ENFORCEABLE, 1, enforceableRest);
    }

    private void addRunning(CaseState state, long rest, boolean inside) {
        add(CaseItem.TO_ENFORCE, 1, rest);
        add(CaseItem.CARRIED_FORWARD, 1, rest);
        if (inside) {
            add(CaseItem.ENFORCEABLE, 1, rest);
        }
        // Where a regime has postponed cases inside on their ground only, its column is for those outside.
        boolean ownColumn = !inside || enforceable.states().contains(state);
        switch (state) {
            case ENFORCEABLE -> add(CaseItem.IN_PROGRESS, 1, rest);
            case POSTPONED -> {
                if (ownColumn) {
                    add(CaseItem.POSTPONED, 1, rest);
                }
            }
            case SUSPENDED -> add(CaseItem.SUSPENDED, 1, rest);
            case SEPARATELY_TRACKED -> {
                add(CaseItem.NOT_ENFORCEABLE, 1, rest);
                add(CaseItem.SEPARATELY_TRACKED, 1, rest);
            }
            default -> add(CaseItem.NOT_ENFORCEABLE, 1, rest);
        }
    }

    private void add(CaseItem item, long count, long amount) {
        int index = item.position();
        cases[index] = Math.addExact(cases[index], count);
        amounts[index] = Math.addExact(amounts[index], amount);
    }

    /**
     * The sums in đồng.
     *
     * @throws ArithmeticException if the completed ones do not fit
     */
    MeasureValues toValues() {
        cases[CaseItem.COMPLETED.position()] = completed(QuantityKind.COUNT, cases, completedCases);
        amounts[CaseItem.COMPLETED.position()] = completed(QuantityKind.AMOUNT, amounts, completedAmount);
        MeasureValues.Builder values = MeasureValues.builder(MoneyUnit.DONG);
        put(values, QuantityKind.COUNT, cases);
        put(values, QuantityKind.AMOUNT, amounts);
        return values.build();
    }

    /** Whether one of the cases counts as enforceable. */
    boolean hasEnforceableCases() {
        return cases[CaseItem.ENFORCEABLE.position()] > 0;
    }

    /** Whether one of the cases counts as completed. */
    boolean hasCompletedCases() {
        return completed(QuantityKind.COUNT, cases, completedCases) > 0;
    }

    private static void put(MeasureValues.Builder values, QuantityKind kind, long[] sums) {
        for (CaseItem item : CaseItem.values()) {
            item.measure(kind).ifPresent(measure -> values.put(measure, sums[item.position()]));
        }
    }

    private static long completed(QuantityKind kind, long[] sums, Optional<LinearForm> parts) {
        long sum = 0;
        if (parts.isEmpty()) {
            sum = Math.addExact(sums[CaseItem.FULFILLED.position()], sums[CaseItem.TERMINATED.position()]);
            return Math.addExact(sum, sums[CaseItem.REDUCED.position()]);
        }
        for (Map.Entry<Measure, Long> part : parts.get().coefficients().entrySet()) {
            long value = sums[item(kind, part.getKey()).position()];
            sum = Math.addExact(sum, Math.multiplyExact(part.getValue(), value));
        }
        return sum;
    }

    private static CaseItem item(QuantityKind kind, Measure measure) {
        for (CaseItem item : CaseItem.values()) {
            if (item.measure(kind).filter(measure::equals).isPresent()) {
                return item;
            }
        }
        throw new IllegalArgumentException(
                "regime must make completed of measures that a case contributes but used " + measure);
    }
}
