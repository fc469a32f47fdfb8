package vn.tiendo.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is printed in Vietnamese is read back. */
class TimelinePrintTest {
    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void readingWhatWasPrintedGivesTheSame(@ForAll("printable") Timeline timeline) {
        String printed = timeline.toVietnamese();
        Timeline again = TimelineParser.standard().parseAny(printed).orThrow().timeline();
        assertThat(again).as(printed).isEqualTo(timeline);
        assertThat(again.kind()).as(printed).isEqualTo(timeline.kind());
    }

    @Provide
    Arbitrary<Timeline> printable() {
        return Timelines.printable().filter(TimelinePrintTest::isTaught);
    }

    /** Wordings that the parser does not know yet. */
    private static boolean isTaught(Timeline timeline) {
        String printed = timeline.toVietnamese();
        boolean severalDays = timeline instanceof RecurringTimeline recurring
                && recurring.rules().stream()
                        .anyMatch(rule ->
                                rule.monthDays().size() + rule.weekDays().size() > 1);
        return !severalDays
                && !printed.contains("Từ thứ")
                && !printed.contains("Từ Chủ")
                && !(printed.contains("Từ ngày") && printed.contains("của tháng"))
                && !printed.contains("ngày cuối")
                && !printed.contains("các tháng")
                && !((printed.contains(",") || printed.contains(";")) && printed.contains("một lần"));
    }
}
