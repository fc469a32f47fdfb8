package vn.tiendo.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.tiendo.enforcement.Rows.codes;
import static vn.tiendo.enforcement.Rows.months;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.indicator.LinearForm;
import vn.tiendo.indicator.QuantityKind;
import vn.tiendo.indicator.RatioIndicator;
import vn.tiendo.result.Language;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;

class RegimesTest {
    private static final Regimes STANDARD = Regimes.standard();
    private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();

    @ParameterizedTest
    @CsvSource({
        "2015-06-30, ",
        "2015-07-01, 2015",
        "2020-01-04, 2015",
        "2020-01-05, 2020",
        "2024-07-25, 2020",
        "2024-07-26, 2024",
        "2026-06-30, 2024",
        "2026-07-01, 2026",
        "2031-01-01, 2026",
    })
    void aRegimeHoldsUntilTheNextBegins(LocalDate day, String id) {
        assertThat(STANDARD.find(day).map(Regime::id).orElse(null)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "2014, 12, , ENF-001",
        "2015, 8, , ENF-001",
        "2015, 9, , ENF-001",
        "2015, 10, 2015, ENF-002",
        "2016, 12, 2015, ''",
        "2020, 3, 2015, ''",
        "2020, 4, 2020, ENF-002",
        "2021, 1, 2020, ''",
        "2024, 9, 2020, ''",
        "2024, 10, 2024, ENF-002",
        "2025, 7, 2024, ''",
        "2026, 9, 2024, ''",
        "2026, 10, 2026, ENF-002 ENF-003",
        "2027, 1, 2026, ENF-003",
    })
    void aPeriodTakesTheRegimeOfItsLastDay(int year, int months, String id, String said) {
        Parsed<Regime> regime = STANDARD.at(months(year, months), SourceLocation.ofLine(3));
        assertThat(regime.value().map(Regime::id).orElse(null)).isEqualTo(id);
        assertThat(regime.diagnostics().stream().map(found -> found.code().code()))
                .containsExactlyElementsOf(BLANK.split(said));
        assertThat(regime.diagnostics()).allSatisfy(found -> {
            assertThat(found.location().line()).isEqualTo(3);
            assertThat(found.message(Language.ENGLISH)).doesNotContain("{");
            assertThat(found.message(Language.VIETNAMESE)).doesNotContain("{");
        });
    }

    @Test
    void bothRatesAreCompletedOverEnforceable() {
        for (Regime regime : STANDARD.regimes()) {
            assertThat(regime.byCase().value().numerator()).hasToString("completed_cases");
            assertThat(regime.byCase().value().denominator()).hasToString("enforceable_cases");
            assertThat(regime.byAmount().value().numerator()).hasToString("completed_amount");
            assertThat(regime.byAmount().value().denominator()).hasToString("enforceable_amount");
        }
    }

    @Test
    void thePartsOfWhatIsToBeEnforcedDifferByRegime() {
        assertThat(STANDARD.get("2015").identities(EnforcementCode.ENFORCEABILITY))
                .extracting(Identity::toString)
                .contains("to_enforce_cases = enforceable_cases + not_enforceable_cases");
        assertThat(STANDARD.get("2020").identities(EnforcementCode.ENFORCEABILITY))
                .extracting(Identity::toString)
                .contains("to_enforce_cases = enforceable_cases + not_enforceable_cases + postponed_cases"
                        + " + suspended_cases");
    }

    @Test
    void everythingSaysOnWhatItRests() {
        for (Regime regime : STANDARD.regimes()) {
            assertThat(regime.identities())
                    .allSatisfy(identity -> assertThat(identity.source()).isNotBlank());
            assertThat(regime.instrument().value().number()).isPresent();
            assertThat(regime.instrument().value().date()).isPresent();
        }
        assertThat(STANDARD.get("2015").validFrom().isKnown()).isFalse();
        assertThat(STANDARD.get("2026").isStandIn()).isTrue();
        assertThat(STANDARD.regimes()).filteredOn(Regime::isStandIn).hasSize(1);
    }

    @Test
    void theCircularOf2024HasTwelveForms() {
        assertThat(STANDARD.get("2024").forms().value())
                .extracting(StatutoryForm::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(STANDARD.get("2024").forms().value()).allSatisfy(form -> {
            assertThat(form.title(Language.VIETNAMESE)).isNotBlank();
            assertThat(form.title(Language.ENGLISH)).isNotBlank();
        });
        assertThat(STANDARD.get("2020").forms().value()).isEmpty();
        assertThat(STANDARD.get("2020").forms().isKnown()).isFalse();
    }

    @Test
    void anApplicationReplacesWhatIsNotConfirmed() {
        Regime own = STANDARD.get("2024")
                .withByAmount(Sourced.confirmed(
                        RatioIndicator.builder()
                                .from(STANDARD.get("2024").byAmount().value())
                                .numerator(LinearForm.of(EnforcementMeasures.FULFILLED_AMOUNT))
                                .build(),
                        "own reading of the annex"))
                .withIdentity(Identity.parse(
                        EnforcementCode.COMPLETED_AMOUNT,
                        "completed_amount = fulfilled_amount",
                        EnforcementMeasures.standard(),
                        Evidence.CONFIRMED,
                        "own reading of the annex"));
        Regimes replaced = STANDARD.with(own);
        assertThat(replaced.regimes()).hasSameSizeAs(STANDARD.regimes());
        assertThat(replaced.get("2024").byAmount().value().numerator()).hasToString("fulfilled_amount");
        assertThat(replaced.get("2024").identities(EnforcementCode.COMPLETED_AMOUNT))
                .singleElement()
                .satisfies(identity -> assertThat(identity.right()).hasToString("fulfilled_amount"));
        assertThat(replaced.get("2020")).isEqualTo(STANDARD.get("2020"));
    }

    @Test
    void anApplicationCanRefuseTheStandIn() {
        Regimes strict = STANDARD.until(LocalDate.of(2026, 7, 1));
        assertThat(strict.find(LocalDate.of(2026, 6, 30))).isPresent();
        Parsed<Regime> refused = strict.at(months(2026, 12));
        assertThat(refused.isPresent()).isFalse();
        assertThat(codes(refused.diagnostics())).containsExactly(EnforcementCode.REGIME_UNDEFINED);
    }

    @Test
    void anApplicationAddsALaterRegime() {
        Regime later = STANDARD.get("2026")
                .withId("2028")
                .withValidFrom(Sourced.confirmed(LocalDate.of(2028, 1, 1), "a later circular"));
        Regimes more = STANDARD.with(later);
        assertThat(more.find(LocalDate.of(2028, 1, 1)).map(Regime::id)).contains("2028");
        assertThat(more.find(LocalDate.of(2027, 12, 31)).map(Regime::id)).contains("2026");
    }

    @Test
    void twoRegimesDoNotBeginOnOneDay() {
        Regime same = STANDARD.get("2024").withId("other");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.with(same))
                .withMessageContaining("regimes");
    }

    @Test
    void regimesMayBeGivenInAnyOrder() {
        assertThat(Regimes.from(STANDARD.regimes().reverse())).isEqualTo(STANDARD);
        assertThat(Regimes.from(ImmutableList.of()).find(LocalDate.of(2025, 1, 1)))
                .isEmpty();
    }

    @Test
    void completedIsTheSumOfItsParts() {
        Regime regime = STANDARD.get("2020");
        assertThat(regime.findCompletedParts(QuantityKind.COUNT).map(LinearForm::toString))
                .contains("fulfilled_cases + terminated_cases");
        assertThat(regime.findCompletedParts(QuantityKind.AMOUNT).map(LinearForm::toString))
                .contains("fulfilled_amount + terminated_amount + reduced_amount");
    }
}
