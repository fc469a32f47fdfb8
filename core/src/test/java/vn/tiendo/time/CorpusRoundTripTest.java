package vn.tiendo.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What real phrases mean keeps its meaning, kind and offset in canonical text. */
class CorpusRoundTripTest {
    @ParameterizedTest
    @CsvSource({
        "timelines-real.tsv, 0, CALENDAR",
        "timelines-real.tsv, 0, WORK_YEAR",
        "timelines-peers.tsv, 1, CALENDAR",
        "timelines-peers.tsv, 1, WORK_YEAR"
    })
    void canonicalTextsOfRealPhrasesReadBack(String file, int column, YearBasis basis) throws IOException {
        Path corpus = Path.of(System.getProperty("tiendo.corpus", "corpus-not-given"), file);
        assumeTrue(Files.isRegularFile(corpus), "the corpus is not here: " + file);
        TimelineParser parser = TimelineParser.forYear(2026).withBasis(basis);
        List<Timeline> timelines = Files.readAllLines(corpus, StandardCharsets.UTF_8).stream()
                .map(line -> parser.parse(line.split("\t", -1)[column]).value())
                .flatMap(phrase -> phrase.map(TimelinePhrase::timeline).stream())
                .toList();
        assertThat(timelines).hasSizeGreaterThan(100);
        for (Timeline timeline : timelines) {
            Timeline again = Timeline.parse(timeline.toCanonical());
            assertThat(again).isEqualTo(timeline);
            assertThat(again.kind()).as(timeline.toString()).isEqualTo(timeline.kind());
            if (timeline instanceof EventTimeline event) {
                assertThat(((EventTimeline) again).offset()).isEqualTo(event.offset());
            }
        }
    }
}
