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
        return Timelines.printable();
    }
}
