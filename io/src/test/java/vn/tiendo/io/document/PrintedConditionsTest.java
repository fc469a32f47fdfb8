package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.indicator.TargetCondition;
import vn.tiendo.indicator.TargetPhrase;

/** What the reader writes into a printed target can be assessed again. */
class PrintedConditionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "trên 84%",
                "ít nhất 95 %",
                "100%",
                "tối thiểu 2/3",
                "14/14",
                "dưới 0,5%",
                "cao hơn năm 2021",
                "không thấp hơn năm 2024",
                "giảm ít nhất 10% so với năm 2023",
                "tăng 5% so với cùng kỳ"
            })
    void aConditionSurvivesItsPrintedForm(String phrase) {
        TargetCondition condition = TargetPhrase.parse(phrase).conditions().get(0);
        assertThat(TargetPass.target(condition, phrase)
                        .indicator("tỷ lệ")
                        .build()
                        .findCondition())
                .hasValue(condition);
    }
}
