package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.indicator.Outcome;
import vn.tiendo.indicator.Ratio;
import vn.tiendo.indicator.Target;
import vn.tiendo.indicator.TargetCondition;
import vn.tiendo.time.ReportingPeriod;

/** What printed targets ask of a result. */
class PrintedTargetTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            >  | 84.5 | %        |          |          | trên 84,5%
               | 100  | %        |          |          | 100%
            >= | -2   | %        |          |          | ít nhất -2%
            >= | 2    | count    |          |          | ít nhất 2
            >= | 2/3  | fraction |          |          | ít nhất 2/3
               | 14/14| fraction |          |          | 14/14
            >  |      | relative |          | năm 2021 | cao hơn năm 2021
            >= | 10   | %        | decrease | năm 2023 | giảm ít nhất 10% so với năm 2023
               | 10   | %        | increase |          | tăng 10%
            """)
    void partsMakeACondition(
            String comparator, String value, String unit, String change, String baseline, String condition) {
        assertThat(condition(comparator, value, unit, change, baseline))
                .map(TargetCondition::toString)
                .hasValue(condition);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            >  | 84    |          |          |
            >  |       | %        |          |
            ~  | 84    | %        |          |
            >  | 84    | ‰        |          |
            >  | 84,5  | %        |          |
            >  | 1e9   | %        |          |
            >  | -2    | count    |          |
            >  | 2/0   | fraction |          |
            >  | 0.5   | fraction |          |
            >  | 84    | %        |          | năm 2021
            >  |       | relative |          |
            >  |       | relative |          | ''
            >  | 5     | relative |          | năm 2021
            >  |       | relative | increase | năm 2021
            >= | 10    | %        | sideways | năm 2023
            >= | -10   | %        | decrease | năm 2023
            >= | 2/3   | fraction | decrease | năm 2023
            """)
    void otherPartsMakeNone(String comparator, String value, String unit, String change, String baseline) {
        assertThat(condition(comparator, value, unit, change, baseline)).isEmpty();
    }

    @Test
    void aTargetIsMadeOfIt() {
        TargetCondition condition = condition(">", "83.95", "%", null, null).orElseThrow();
        Target target = Target.builder()
                .indicator("by-case")
                .unit("89")
                .period(ReportingPeriod.workYear(2025))
                .comparison(condition.comparison())
                .value(condition.value())
                .build();
        assertThat(target.assess(Ratio.of(7_443, 13_660)).outcome()).isEqualTo(Outcome.MISSED);
    }

    private static Optional<TargetCondition> condition(
            String comparator, String value, String unit, String change, String baseline) {
        return PrintedTarget.builder()
                .indicator("tỷ lệ giải quyết")
                .comparator(Optional.ofNullable(comparator))
                .value(Optional.ofNullable(value))
                .unit(Optional.ofNullable(unit))
                .change(Optional.ofNullable(change))
                .baseline(Optional.ofNullable(baseline))
                .build()
                .findCondition();
    }
}
