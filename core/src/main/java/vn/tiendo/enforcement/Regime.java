package vn.tiendo.enforcement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.tiendo.citation.Citation;
import vn.tiendo.indicator.LinearForm;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureValues;
import vn.tiendo.indicator.QuantityKind;
import vn.tiendo.indicator.RatioIndicator;
import vn.tiendo.result.DiagnosticCode;

/**
 * What one circular on enforcement statistics lays down (chế độ thống kê thi hành án dân sự): from when it holds, how the two
 * rates are made, what the figures must satisfy, which cases count as enforceable, and the forms.
 *
 * <p>Everything is data with its source. What is {@linkplain Evidence#UNCONFIRMED unconfirmed} is meant to be replaced by an
 * application that has the circular before it:
 *
 * <pre>{@code
 * Regime own = regimes.get("2024")
 *         .withByAmount(Sourced.confirmed(indicator, "Thông tư 05/2024/TT-BTP, Phụ lục …"));
 * Regimes replaced = Regimes.standard().with(own);
 * }</pre>
 */
@Value.Immutable
public interface Regime extends WithRegime {
    /** The indicator identifier of the rate by case in the regimes of the SDK. */
    String BY_CASE = "by-case";

    /** The indicator identifier of the rate by amount in the regimes of the SDK. */
    String BY_AMOUNT = "by-amount";

    /** Starts a regime. */
    static Builder builder() {
        return new Builder();
    }

    /** The identifier, such as {@code 2024}: the year from which it holds. */
    String id();

    /** The circular. */
    Sourced<Citation> instrument();

    /** The first day of which the figures are its own. It holds until the next regime begins. */
    Sourced<LocalDate> validFrom();

    /** The rate by case (tỷ lệ thi hành xong về việc): {@code regime.byCase().value().evaluate(values)}. */
    Sourced<RatioIndicator> byCase();

    /** The rate by amount (tỷ lệ thi hành xong về tiền). */
    Sourced<RatioIndicator> byAmount();

    /** What the figures of a row must satisfy. */
    ImmutableList<Identity> identities();

    /** Which running cases are enforceable. */
    Sourced<EnforceableStates> enforceableStates();

    /** The measures that can only grow from month to month within a work year. */
    Sourced<ImmutableSet<Measure>> growing();

    /** The forms; none where they are not known. */
    Sourced<ImmutableList<StatutoryForm>> forms();

    /** The rate by case or by amount. */
    default Sourced<RatioIndicator> rate(QuantityKind kind) {
        return kind == QuantityKind.COUNT ? byCase() : byAmount();
    }

    /** The identities of one check. */
    default ImmutableList<Identity> identities(DiagnosticCode code) {
        return identities().stream()
                .filter(identity -> identity.code().equals(code))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Of what completed cases or amounts are the sum: the other side of the identity that defines them, such as
     * {@code fulfilled_cases + terminated_cases}.
     *
     * @return empty where the regime has none
     */
    default Optional<LinearForm> findCompletedParts(QuantityKind kind) {
        LinearForm completed = LinearForm.of(
                kind == QuantityKind.COUNT
                        ? EnforcementMeasures.COMPLETED_CASES
                        : EnforcementMeasures.COMPLETED_AMOUNT);
        return identities().stream()
                .filter(identity ->
                        identity.relation() == Relation.EQUAL && identity.left().equals(completed))
                .map(Identity::right)
                .findFirst();
    }

    /** Whether nothing that it says of rates and identities is known: it is there as a stand-in only. */
    default boolean isStandIn() {
        return !byCase().isKnown()
                && !byAmount().isKnown()
                && identities().stream().noneMatch(Identity::isKnown);
    }

    /** How a rate of this regime comes about for a row. */
    default RateExplanation explain(QuantityKind kind, MeasureValues values) {
        return new RateExplanation(this, kind, values);
    }

    /** This regime with another identity; it takes the place of those with its code and kind, if there are any. */
    default Regime withIdentity(Identity identity) {
        ImmutableList.Builder<Identity> all = ImmutableList.builder();
        for (Identity other : identities()) {
            if (!other.code().equals(identity.code()) || other.kind() != identity.kind()) {
                all.add(other);
            }
        }
        return withIdentities(all.add(identity).build());
    }

    /** Builds regimes. */
    final class Builder extends ImmutableRegime.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
