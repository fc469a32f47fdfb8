package vn.tiendo.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceRuleTest {
    @Test
    void factoriesNameTheDay() {
        assertThat(RecurrenceRule.DAILY).hasToString("FREQ=DAILY");
        assertThat(RecurrenceRule.WEEKLY).hasToString("FREQ=WEEKLY;BYDAY=SU");
        assertThat(RecurrenceRule.MONTHLY).hasToString("FREQ=MONTHLY;BYMONTHDAY=-1");
        assertThat(RecurrenceRule.QUARTERLY).hasToString("FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1");
        assertThat(RecurrenceRule.YEARLY).hasToString("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31");
        assertThat(RecurrenceRule.weekly(DayOfWeek.MONDAY)).hasToString("FREQ=WEEKLY;BYDAY=MO");
        assertThat(RecurrenceRule.monthly(20)).hasToString("FREQ=MONTHLY;BYMONTHDAY=20");
        assertThat(RecurrenceRule.quarterly(1, 10)).hasToString("FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10");
        assertThat(RecurrenceRule.yearly(4, 30)).hasToString("FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=30");
        assertThat(RecurrenceRule.yearly(List.of(1, 5, 9), 10)).hasToString("FREQ=YEARLY;BYMONTH=1,5,9;BYMONTHDAY=10");
        assertThat(RecurrenceRule.monthly(-1).withInterval(6)).hasToString("FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1");
    }

    @Test
    void partsMayStandInAnyOrderAndAreSorted() {
        assertThat(RecurrenceRule.parse("BYDAY=FR,MO;BYMONTHDAY=31,-1,5;INTERVAL=1;BYMONTH=12,3;FREQ=YEARLY"))
                .hasToString("FREQ=YEARLY;BYMONTH=3,12;BYMONTHDAY=-1,5,31;BYDAY=MO,FR");
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=MONTHLY;BYMONTHDAY=1 RRULE:FREQ=DAILY, 25",
        "FREQ=MONTHLY;BYSETPOS=-1, 13",
        "RRULE:FREQ=DAILY, 0",
        "FREQ=MONTHLY;BYMONTHDAY=99999999999999999999, 24",
    })
    void anythingElseThrowsWithPlace(String text, int index) {
        assertThatThrownBy(() -> RecurrenceRule.parse(text))
                .isInstanceOfSatisfying(TimelineParseException.class, thrown -> {
                    assertThat(thrown.index()).isEqualTo(index);
                    assertThat(thrown.text()).isEqualTo(text);
                });
    }

    @Test
    void programmersErrorsNameTheParameter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecurrenceRule.monthly(0))
                .withMessageContaining("monthDays");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecurrenceRule.yearly(13, 1))
                .withMessageContaining("months");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecurrenceRule.yearly(2, 30))
                .withMessageContaining("monthDays");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecurrenceRule.quarterly(4, 1))
                .withMessageContaining("monthOfQuarter");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecurrenceRule.MONTHLY.withInterval(0))
                .withMessageContaining("interval");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecurrenceRule.yearly(List.of(9, 3), 1))
                .withMessageContaining("ascending");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecurrenceRule.of(
                        Frequency.MONTHLY, 1, ImmutableList.of(), ImmutableList.of(), ImmutableList.of()))
                .withMessageContaining("monthDays or weekDays");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> RecurrenceRule.of(Frequency.WEEKLY, 1, List.of(), List.of(1), List.of(DayOfWeek.MONDAY)))
                .withMessageContaining("monthDays");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void readingWhatWasWrittenGivesTheSame(@ForAll("rules") RecurrenceRule rule) {
        assertThat(RecurrenceRule.parse(rule.toString())).isEqualTo(rule);
    }

    @Provide
    Arbitrary<RecurrenceRule> rules() {
        return Timelines.rules();
    }
}
