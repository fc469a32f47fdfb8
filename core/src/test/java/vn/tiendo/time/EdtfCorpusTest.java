package vn.tiendo.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import vn.tiendo.result.Parsed;

/** The EDTF corpus, where it is at hand: each row to its bounds, each invalid row refused. */
class EdtfCorpusTest {
    @Test
    void everyRowHasItsBounds() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (String line : rows("edtf.tsv")) {
            String[] row = line.split("\t", -1);
            Parsed<TimelinePhrase> parsed = CanonicalParser.parse(row[0]);
            softly.assertThat(parsed.diagnostics()).as(row[0]).isEmpty();
            parsed.value().ifPresent(phrase -> {
                softly.assertThat(
                                phrase.timeline().start().map(Object::toString).orElse(""))
                        .as("start of %s", row[0])
                        .isEqualTo(row[1]);
                softly.assertThat(phrase.timeline().end().map(Object::toString).orElse(""))
                        .as("end of %s", row[0])
                        .isEqualTo(row[2]);
                softly.assertThat(phrase.flags().contains(TimelineFlag.UNKNOWN_BOUND))
                        .as("unknown bound of %s", row[0])
                        .isEqualTo(row[3].equals("unknown") || row[4].equals("unknown"));
            });
        }
        softly.assertAll();
    }

    @Test
    void everyRowReadsBackFromItsCanonicalText() throws IOException {
        for (String line : rows("edtf.tsv")) {
            Timeline timeline = CanonicalParser.parse(line.substring(0, line.indexOf('\t')))
                    .orThrow()
                    .timeline();
            Timeline again =
                    CanonicalParser.parse(timeline.toCanonical()).orThrow().timeline();
            assertThat(again).as(line).isEqualTo(timeline);
            assertThat(again.kind()).as(line).isEqualTo(timeline.kind());
            assertThat(Timeline.parse(line.substring(0, line.indexOf('\t'))))
                    .as(line)
                    .isEqualTo(timeline);
        }
    }

    @Test
    void everyInvalidRowIsRefusedWithPlaceAndReason() throws IOException {
        for (String line : rows("edtf-invalid.tsv")) {
            String text = line.substring(0, line.indexOf('\t'));
            Parsed<TimelinePhrase> parsed = CanonicalParser.parse(text);
            assertThat(parsed.value()).as(text).isEqualTo(Optional.empty());
            assertThat(parsed.diagnostics()).as(text).hasSize(1);
            assertThat(parsed.diagnostics().get(0).location().column()).as(text).isBetween(1, text.length() + 1);
        }
    }

    private static List<String> rows(String name) throws IOException {
        Path file = Path.of(System.getProperty("tiendo.corpus", "corpus-not-given"), name);
        assumeTrue(Files.isRegularFile(file), "the corpus is not here: " + name);
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        assertThat(lines).hasSizeGreaterThan(10);
        return lines.subList(1, lines.size());
    }
}
