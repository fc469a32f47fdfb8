package vn.tiendo.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.enforcement.Rows.months;
import static vn.tiendo.enforcement.Rows.row;

import org.junit.jupiter.api.Test;
import vn.tiendo.indicator.LinearForm;
import vn.tiendo.indicator.MeasureValues;
import vn.tiendo.indicator.QuantityKind;
import vn.tiendo.indicator.RatioIndicator;
import vn.tiendo.result.Language;

class RateExplanationTest {
    private static final Regime REGIME = Regimes.standard().get("2024");

    private static MeasureValues values(String values) {
        return row("x", months(2025, 7), values).values();
    }

    @Test
    void aRateSaysHowItCameAbout() {
        RateExplanation byCase =
                REGIME.explain(QuantityKind.COUNT, values("completed_cases 7443 enforceable_cases 13660"));
        assertThat(byCase.toText(Language.VIETNAMESE))
                .contains("Tỷ lệ thi hành xong về việc")
                .contains("(7.443) : ")
                .contains("= 7.443 / 13.660 = 54,49%")
                .contains("05/2024/TT-BTP")
                .contains("Đã xác nhận");
        RateExplanation byAmount =
                REGIME.explain(QuantityKind.AMOUNT, values("completed_amount 695108012 enforceable_amount 4336399603"));
        assertThat(byAmount.toText(Language.ENGLISH))
                .contains("Completion rate by amount")
                .contains("695108012 / 4336399603 = 16.03%")
                .contains("nghìn đồng")
                .contains("Derived from published figures");
        assertThat(byAmount.toText(Language.VIETNAMESE)).contains("16,03%");
    }

    @Test
    void whyThereIsNoneIsSaid() {
        assertThat(REGIME.explain(QuantityKind.COUNT, values("completed_cases 1"))
                        .toText(Language.VIETNAMESE))
                .contains("thiếu số liệu");
        assertThat(REGIME.explain(QuantityKind.COUNT, values("completed_cases 0 enforceable_cases 0"))
                        .toText(Language.ENGLISH))
                .contains("denominator is 0");
        assertThat(REGIME.explain(QuantityKind.COUNT, values("completed_cases -1 enforceable_cases 5"))
                        .toText(Language.ENGLISH))
                .contains("negative");
    }

    @Test
    void allTermsOfAnOwnFormAreNamed() {
        Regime own = REGIME.withByAmount(Sourced.confirmed(
                RatioIndicator.builder()
                        .from(REGIME.byAmount().value())
                        .numerator(
                                LinearForm.parse("completed_amount - reduced_amount", EnforcementMeasures.standard()))
                        .build(),
                "own reading"));
        assertThat(own.explain(
                                QuantityKind.AMOUNT,
                                values("completed_amount 10 reduced_amount 4 enforceable_amount 12"))
                        .toText(Language.VIETNAMESE))
                .contains("(10 nghìn đồng) - Số tiền được miễn, giảm (4 nghìn đồng) : ")
                .contains("= 6 / 12 = 50,00%")
                .contains("own reading");
    }
}
