package vn.tiendo.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.result.Parsed;

/** The corpora of phrases with their meaning: none is read wrongly, nearly all are read. */
class PhraseCorpusTest {
    private static final Set<String> DATED = Set.of(
            "date",
            "day",
            "week",
            "month",
            "quarter",
            "half",
            "half_year",
            "year",
            "decade",
            "range",
            "open_start",
            "open_end");

    @ParameterizedTest
    @CsvSource({"timelines-peers.tsv,0.99", "timelines-real.tsv,0.97"})
    void noPhraseIsReadWrongly(String name, double share) throws IOException {
        Path file = Path.of(System.getProperty("tiendo.corpus", "corpus"), name);
        assumeTrue(Files.isReadable(file), "the corpora are not here");
        List<String> lines = Files.readAllLines(file);
        List<String> header = List.of(lines.get(0).split("\t", -1));
        List<String> wrong = new ArrayList<>();
        int right = 0;
        int all = 0;
        for (String line : lines.subList(1, lines.size())) {
            List<String> row = List.of(line.split("\t", -1));
            String phrase = row.get(header.indexOf("phrase"));
            String kind = row.get(header.indexOf("kind"));
            if (isPolicy(kind, String.join(" ", row.subList(header.indexOf("end_iso") + 1, row.size())))) {
                continue;
            }
            all++;
            Parsed<TimelinePhrase> read = TimelineParser.standard().parse(phrase);
            boolean good = read.value()
                    .map(found -> matches(found.timeline(), kind, row, header))
                    .orElse(kind.equals("invalid"));
            right += good ? 1 : 0;
            if (!good && read.isPresent()) {
                wrong.add(phrase + " -> " + read);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat((double) right / all).isGreaterThanOrEqualTo(share);
    }

    private static boolean matches(Timeline timeline, String kind, List<String> row, List<String> header) {
        return DATED.contains(kind)
                ? bound(timeline.start()).equals(row.get(header.indexOf("start_iso")))
                        && bound(timeline.end()).equals(row.get(header.indexOf("end_iso")))
                : timeline.kind().code().equals(kind);
    }

    private static String bound(java.util.Optional<java.time.LocalDate> day) {
        return day.map(java.time.LocalDate::toString).orElse("");
    }

    /** Rows that are a matter of policy or of a date outside the phrase. */
    private static boolean isPolicy(String kind, String note) {
        return kind.equals("unspecified")
                || kind.equals("vague_part")
                || kind.equals("list")
                || List.of(
                                "vague",
                                "no year",
                                "either side",
                                "relative=",
                                "optional",
                                "orientation",
                                "milestone",
                                "work-year reading",
                                "contradict")
                        .stream()
                        .anyMatch(note::contains);
    }
}
