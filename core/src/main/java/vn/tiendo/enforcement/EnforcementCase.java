package vn.tiendo.enforcement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.tiendo.indicator.MeasureValues;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.time.ReportingPeriod;

/**
 * A case of judgment enforcement (việc thi hành án): one enforcement decision, the money that is due by it, and what happened
 * to it day by day.
 *
 * <p>A case holds what a register says, right or wrong; {@link #problems()} says what cannot be, and {@link CaseBook} leaves
 * such cases out. All amounts are in đồng.
 *
 * <pre>{@code
 * EnforcementCase.builder().code("12/QĐ-2025").unit("PKV-01").decidedOn(decided).amountDue(500_000_000)
 *         .addStates(StateChange.of(verified, CaseState.NOT_ENFORCEABLE))
 *         .addCollections(DatedAmount.of(paid, 20_000_000))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface EnforcementCase extends WithEnforcementCase {
    /** Starts a case. */
    static Builder builder() {
        return new Builder();
    }

    /** The code by which the application knows it. */
    String code();

    /** The code of the unit that enforces it, the application's own. */
    String unit();

    /** The enforcement officer (chấp hành viên), by the application's code. */
    Optional<String> officer();

    /** The kind of judgment or duty by which figures are broken down; empty where they are not. */
    @Value.Default
    default String category() {
        return "";
    }

    /** The day of the enforcement decision (ngày ra quyết định thi hành án). */
    LocalDate decidedOn();

    /** What was due on that day, in đồng; 0 for a duty without money. */
    long amountDue();

    /** The state until the first change: enforceable, where not said, until verification shows otherwise. */
    @Value.Default
    default CaseState initialState() {
        return CaseState.ENFORCEABLE;
    }

    /** The changes of its state, in the order of their days. */
    ImmutableList<StateChange> states();

    /** What was collected (số tiền thi hành được), in any order. */
    ImmutableList<DatedAmount> collections();

    /** From what the debtor was released (miễn, giảm nghĩa vụ), in any order. */
    ImmutableList<DatedAmount> reductions();

    /** Its successful auctions. */
    ImmutableList<AssetAuction> auctions();

    /** Where it was read; two cases that differ only in that are equal. */
    @Value.Auxiliary
    @Value.Default
    default SourceLocation location() {
        return SourceLocation.NONE;
    }

    /**
     * The change by which it stands where it stands on a day, of several on one day the last one; empty before the first
     * change.
     */
    default Optional<StateChange> findChange(LocalDate day) {
        StateChange found = null;
        for (StateChange change : states()) {
            if (!change.date().isAfter(day)) {
                found = change;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Where it stands at the end of a day; empty before the decision. */
    default Optional<CaseState> findState(LocalDate day) {
        return decidedOn().isAfter(day)
                ? Optional.empty()
                : Optional.of(findChange(day).map(StateChange::state).orElse(initialState()));
    }

    /** Whether it is still to be enforced at the end of a day: decided, and not ended. */
    default boolean isRunning(LocalDate day) {
        return findState(day).filter(state -> !state.isEnd()).isPresent();
    }

    /**
     * What is left of the amount due at the end of a day, in đồng, whatever the state.
     *
     * @throws ArithmeticException if a sum does not fit in a {@code long}
     */
    default long rest(LocalDate day) {
        return Math.subtractExact(
                amountDue(), Math.addExact(CaseMoney.until(collections(), day), CaseMoney.until(reductions(), day)));
    }

    /**
     * What cannot be right about it: states before the decision, out of order or after the end, more collected than due, and
     * so on. A case with an error contributes to no statistics.
     */
    default ImmutableList<Diagnostic> problems() {
        return CaseValidation.problems(this);
    }

    /**
     * What it contributes to the measures of a period, in đồng: all of {@link EnforcementMeasures#withSeparateRegister()},
     * zeros where it was not on the unit's books. The contributions of several cases add up to their statistics, see
     * {@link CaseBook#rows(ReportingPeriod, Regimes)}.
     *
     * @param period the period; cumulative from 1 October in statutory reports
     * @param regime the regime that decides what is enforceable and completed
     * @return the contribution with the warnings of {@link #problems()}; a failure where they hold an error
     */
    default Parsed<MeasureValues> contribution(ReportingPeriod period, Regime regime) {
        ImmutableList<Diagnostic> problems = problems();
        if (CaseBook.hasErrors(problems)) {
            return Parsed.failed(problems);
        }
        CaseSums sums = new CaseSums(period, regime);
        sums.add(this);
        return Parsed.of(sums.toValues(), problems);
    }

    /** Builds cases. */
    final class Builder extends ImmutableEnforcementCase.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
