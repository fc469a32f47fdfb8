package vn.tiendo.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.tiendo.result.Parsed;

/** Phrases with words left out, doubled, exchanged or put in: each is refused with a place, or read and printed back. */
class PhraseMutationTest {
    private static final Pattern TOKEN = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|\\d+|\\S");
    private static final List<List<String>> PHRASES = phrases();
    private static final List<String> TOKENS =
            PHRASES.stream().flatMap(List::stream).distinct().toList();
    private static final List<String> JOINS = List.of(",", ";", "và", "hoặc", "đến", "-", "(");

    private static final List<TimelineParser> PARSERS =
            List.of(TimelineParser.standard(), TimelineParser.forYear(2024), TimelineParser.forWorkYear(2026));

    @Property(tries = 20_000)
    void whatIsReadIsPrintedAndReadAgain(@ForAll("mutated") String phrase) {
        for (TimelineParser parser : PARSERS) {
            Parsed<TimelinePhrase> read = parser.parse(phrase);
            if (!read.isPresent()) {
                assertThat(read.diagnostics().get(0).location().column()).isBetween(1, phrase.length() + 1);
                continue;
            }
            Timeline meaning = read.orThrow().timeline();
            String canonical = meaning.toCanonical();
            assertThat(Timeline.parse(canonical))
                    .as(canonical)
                    .isEqualTo(meaning)
                    .hasToString(canonical);
            String vietnamese = meaning.toVietnamese();
            Timeline again = Timeline.parse(vietnamese);
            assertThat(again).as(vietnamese).isEqualTo(meaning);
            assertThat(again.toVietnamese()).isEqualTo(vietnamese);
        }
    }

    @Property(tries = 10_000)
    void caseAndAStopDoNotMatter(@ForAll("mutated") String phrase) {
        for (TimelineParser parser : PARSERS) {
            parser.parse(phrase).value().map(TimelinePhrase::timeline).ifPresent(meaning -> {
                Timeline again = parser.parse(phrase.toUpperCase(Locale.ROOT) + " .")
                        .orThrow()
                        .timeline();
                // An event keeps its words as they are printed.
                if (!meaning.toCanonical().contains("\"")) {
                    assertThat(again).isEqualTo(meaning);
                }
            });
        }
    }

    @Provide
    Arbitrary<String> mutated() {
        Arbitrary<List<String>> one = Arbitraries.of(PHRASES);
        Arbitrary<List<String>> two = Combinators.combine(one, Arbitraries.of(JOINS), one)
                .as((first, join, second) -> Stream.of(first, List.of(join), second)
                        .flatMap(List::stream)
                        .toList());
        return Combinators.combine(Arbitraries.oneOf(one, two), Arbitraries.longs())
                .as((phrase, seed) -> String.join(" ", mutate(phrase, new Random(seed))));
    }

    private static List<String> mutate(List<String> phrase, Random random) {
        List<String> tokens = new ArrayList<>(phrase);
        for (int times = random.nextInt(4); times > 0 && !tokens.isEmpty(); times--) {
            int place = random.nextInt(tokens.size());
            String other = TOKENS.get(random.nextInt(TOKENS.size()));
            switch (random.nextInt(5)) {
                case 0 -> tokens.remove(place);
                case 1 -> tokens.add(place, tokens.get(place));
                case 2 -> tokens.add(place, other);
                case 3 -> tokens.set(place, other);
                default -> Collections.swap(tokens, place, random.nextInt(tokens.size()));
            }
        }
        return tokens;
    }

    private static List<List<String>> phrases() {
        return Stream.of("phrases.tsv", "spellings.tsv", "plan-phrases.tsv", "refused.tsv")
                .flatMap(PhraseMutationTest::lines)
                .filter(line -> !line.startsWith("#"))
                .map(line -> Splitter.on('\t').splitToList(line).get(0))
                .map(phrase ->
                        TOKEN.matcher(phrase).results().map(MatchResult::group).toList())
                .toList();
    }

    private static Stream<String> lines(String resource) {
        try {
            return Resources.readLines(
                    Resources.getResource(PhraseMutationTest.class, resource), StandardCharsets.UTF_8)
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
