package vn.tiendo.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.tiendo.enforcement.Rows.months;
import static vn.tiendo.enforcement.Rows.row;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MeasureValues;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.indicator.Observation;
import vn.tiendo.result.DataException;

class IdentityTest {
    private static Identity identity(String text) {
        return Identity.parse(
                EnforcementCode.ACCEPTED, text, EnforcementMeasures.standard(), Evidence.DERIVED, "figures");
    }

    private static MeasureValues values(String values) {
        return row("x", months(2025, 7), values).values();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "carried_over_cases + new_cases = accepted_cases | carried_over_cases 9767 new_cases 11259 accepted_cases 21026 | HOLDS",
                "carried_over_cases + new_cases = accepted_cases | carried_over_cases 9767 new_cases 11259 accepted_cases 21027 | BROKEN",
                "carried_over_cases + new_cases = accepted_cases | carried_over_cases 9767 accepted_cases 21026 | NOT_CHECKABLE",
                "completed_cases <= enforceable_cases | completed_cases 5 enforceable_cases 5 | HOLDS",
                "completed_cases <= enforceable_cases | completed_cases 6 enforceable_cases 5 | BROKEN",
                "completed_cases<=enforceable_cases | completed_cases 0 enforceable_cases 5 | HOLDS",
                "new_amount=accepted_amount | new_amount 1 accepted_amount 1 | HOLDS",
            })
    void anIdentityHoldsOrNotOrCannotBeTold(String text, String values, IdentityOutcome.Status status) {
        assertThat(identity(text).test(values(values)).status()).isEqualTo(status);
    }

    @Test
    void whatIsMissingIsNamed() {
        IdentityOutcome outcome =
                identity("carried_over_cases + new_cases = accepted_cases").test(values("new_cases 3"));
        assertThat(outcome.missing())
                .containsExactly(EnforcementMeasures.CARRIED_OVER_CASES, EnforcementMeasures.ACCEPTED_CASES);
    }

    @Test
    void whatDoesNotApplyAddsNothing() {
        MeasureValues values = MeasureValues.builder(MoneyUnit.DONG)
                .put(EnforcementMeasures.CARRIED_OVER_CASES, Observation.NOT_APPLICABLE)
                .put(EnforcementMeasures.NEW_CASES, 7)
                .put(EnforcementMeasures.ACCEPTED_CASES, 7)
                .build();
        assertThat(identity("carried_over_cases + new_cases = accepted_cases")
                        .test(values)
                        .status())
                .isEqualTo(IdentityOutcome.Status.HOLDS);
        assertThat(identity("carried_over_cases = accepted_cases").test(values).status())
                .isEqualTo(IdentityOutcome.Status.NOT_APPLICABLE);
    }

    @Test
    void roundedFiguresMayBeOffByHalfAStepEach() {
        Identity sum = identity("carried_over_cases + new_cases = accepted_cases");
        ImmutableMap<Measure, Long> tens =
                ImmutableMap.of(EnforcementMeasures.CARRIED_OVER_CASES, 10L, EnforcementMeasures.NEW_CASES, 10L);
        assertThat(sum.test(values("carried_over_cases 100 new_cases 200 accepted_cases 310"), tens)
                        .isBroken())
                .isFalse();
        assertThat(sum.test(values("carried_over_cases 100 new_cases 200 accepted_cases 311"), tens)
                        .isBroken())
                .isTrue();
        assertThat(sum.test(values("carried_over_cases 100 new_cases 200 accepted_cases 290"), tens)
                        .isBroken())
                .isFalse();
        assertThat(sum.test(values("carried_over_cases 100 new_cases 200 accepted_cases 289"), tens)
                        .isBroken())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new_cases",
                "new_cases = accepted_cases = to_enforce_cases",
                "new_cases = accepted_amount",
            })
    void whatIsNoIdentityIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> identity(text));
    }

    @Test
    void unknownMeasuresAreRefused() {
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> identity("new_cases = old_cases"));
    }

    @Test
    void whatDoesNotFitIsNotWrapped() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> identity("carried_over_cases + new_cases = accepted_cases")
                        .test(values("carried_over_cases " + Long.MAX_VALUE + " new_cases 1 accepted_cases 1")));
    }

    @Test
    void theTextIsReadBack() {
        Identity identity = identity("to_enforce_cases = accepted_cases - entrusted_cases - withdrawn_cases");
        assertThat(identity(identity.toString())).isEqualTo(identity);
    }
}
