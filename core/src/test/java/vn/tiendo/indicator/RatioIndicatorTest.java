package vn.tiendo.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.result.Language;

/** An indicator of another ministry: files of administrative procedures that were decided in time. */
class RatioIndicatorTest {
    private static final Measure EARLY = Measure.count("early_files", "Hồ sơ trước hạn", "Files before time");
    private static final Measure ON_TIME = Measure.count("on_time_files", "Hồ sơ đúng hạn", "Files in time");
    private static final Measure LATE = Measure.count("late_files", "Hồ sơ quá hạn", "Files behind time");
    private static final Measure FEES = Measure.amount("collected_fees", "Phí đã thu", "Fees collected");
    private static final RatioIndicator IN_TIME = RatioIndicator.builder()
            .id("in-time")
            .vietnameseName("Tỷ lệ hồ sơ giải quyết đúng hạn")
            .englishName("Files decided in time")
            .numerator(LinearForm.of(EARLY, ON_TIME))
            .denominator(LinearForm.of(EARLY, ON_TIME, LATE))
            .build();

    @Test
    void itIsTheRatioOfTwoSums() {
        MeasureValues values =
                row().put(EARLY, 900).put(ON_TIME, 60).put(LATE, 40).build();
        assertThat(IN_TIME.evaluate(values)).isEqualTo(IndicatorValue.of(Ratio.of(960, 1000)));
        assertThat(IN_TIME.evaluate(values).findRatio()).hasValue(Ratio.of(960, 1000));
        assertThat(IN_TIME.name(Language.VIETNAMESE)).isEqualTo("Tỷ lệ hồ sơ giải quyết đúng hạn");
        assertThat(IN_TIME.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(IN_TIME.kind()).isEqualTo(QuantityKind.COUNT);
    }

    @Test
    void whatIsNotThereIsToldApart() {
        assertThat(IN_TIME.evaluate(row().put(EARLY, 900).put(ON_TIME, 60).build())
                        .status())
                .isEqualTo(RateStatus.MISSING);
        assertThat(IN_TIME.evaluate(
                                row().put(EARLY, 0).put(ON_TIME, 0).put(LATE, 0).build())
                        .status())
                .isEqualTo(RateStatus.NO_DENOMINATOR);
        assertThat(IN_TIME.evaluate(row().put(EARLY, -9)
                                .put(ON_TIME, 0)
                                .put(LATE, 0)
                                .build())
                        .status())
                .isEqualTo(RateStatus.NEGATIVE);
        assertThat(IN_TIME.evaluate(row().put(EARLY, 5)
                                .put(ON_TIME, 3)
                                .put(LATE, Observation.NOT_YET_DUE)
                                .build())
                        .status())
                .isEqualTo(RateStatus.NOT_YET_DUE);
        assertThat(IN_TIME.evaluate(row().put(EARLY, Observation.NOT_APPLICABLE)
                                .put(ON_TIME, Observation.NOT_APPLICABLE)
                                .put(LATE, 5)
                                .build())
                        .status())
                .isEqualTo(RateStatus.NOT_APPLICABLE);
        assertThat(IN_TIME.evaluate(row().put(EARLY, 5).put(ON_TIME, 3).build(), MissingPolicy.NEEDS_ONE)
                        .findRatio())
                .hasValue(Ratio.of(8, 8));
    }

    @Test
    void countsOverMoneyAreNoRate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IN_TIME.withDenominator(LinearForm.of(FEES)))
                .withMessageContaining("denominator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "In-time", "-in-time", "1", "đúng-hạn", "in time"})
    void identifiersHaveAForm(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IN_TIME.withId(id))
                .withMessageContaining("id");
    }

    private static MeasureValues.Builder row() {
        return MeasureValues.builder(MoneyUnit.DONG);
    }
}
