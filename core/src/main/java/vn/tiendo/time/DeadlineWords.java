package vn.tiendo.time;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.text.Folding;
import vn.tiendo.text.TextTokens;

/** The words of {@code deadline-words.tsv}, which say whether a time in a sentence binds someone. */
final class DeadlineWords {
    private static final Splitter TAB = Splitter.on('\t').trimResults();
    private static final Splitter BAR = Splitter.on('|').trimResults().omitEmptyStrings();
    private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();

    static final DeadlineWords COMPLETE;
    static final DeadlineWords PRAISE;
    static final DeadlineWords UNDONE;
    static final DeadlineWords REVIEW;
    static final DeadlineWords THING;
    static final DeadlineWords SEVERAL;
    static final DeadlineWords DOES;
    static final DeadlineWords MAKES;
    static final DeadlineWords FINISHES;
    static final DeadlineWords NOW;
    static final DeadlineWords TERM;
    static final DeadlineWords OBLIGE;
    static final DeadlineWords PAST;
    static final DeadlineWords TOLD;
    static final DeadlineWords REPORT;
    static final DeadlineWords NAME;
    static final DeadlineWords GOAL;
    static final DeadlineWords SUBJECT;

    static {
        ImmutableMap<String, DeadlineWords> all = read();
        COMPLETE = get(all, "complete");
        PRAISE = get(all, "praise");
        UNDONE = get(all, "undone");
        REVIEW = get(all, "review");
        THING = get(all, "thing");
        SEVERAL = get(all, "several");
        DOES = get(all, "does");
        MAKES = get(all, "makes");
        FINISHES = get(all, "finishes");
        NOW = get(all, "now");
        TERM = get(all, "term");
        OBLIGE = get(all, "oblige");
        PAST = get(all, "past");
        TOLD = get(all, "told");
        REPORT = get(all, "report");
        NAME = get(all, "name");
        GOAL = get(all, "goal");
        SUBJECT = get(all, "subject");
    }

    /** Phrases by their first word, and by their last. */
    private final ImmutableListMultimap<Long, ImmutableList<Long>> byFirst;

    private final ImmutableListMultimap<Long, ImmutableList<Long>> byLast;

    private DeadlineWords(ImmutableList<ImmutableList<Long>> phrases) {
        List<ImmutableList<Long>> longestFirst = phrases.stream()
                .sorted(Comparator.comparingInt((ImmutableList<Long> phrase) -> -phrase.size()))
                .toList();
        this.byFirst = longestFirst.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(phrase -> phrase.get(0), phrase -> phrase));
        this.byLast = longestFirst.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        phrase -> phrase.get(phrase.size() - 1), phrase -> phrase));
    }

    /** How many words of a phrase stand at a token; 0 where none does. */
    int at(TextTokens tokens, int token) {
        for (ImmutableList<Long> phrase : byFirst.get(tokens.key(token))) {
            if (stands(tokens, token, phrase)) {
                return phrase.size();
            }
        }
        return 0;
    }

    /** How many words of a phrase end before a token; 0 where none does. */
    int before(TextTokens tokens, int token) {
        for (ImmutableList<Long> phrase : byLast.get(tokens.key(token - 1))) {
            if (token >= phrase.size() && stands(tokens, token - phrase.size(), phrase)) {
                return phrase.size();
            }
        }
        return 0;
    }

    private static boolean stands(TextTokens tokens, int from, ImmutableList<Long> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            if (tokens.key(from + i) != phrase.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static DeadlineWords get(ImmutableMap<String, DeadlineWords> all, String kind) {
        DeadlineWords words = all.get(kind);
        if (words == null) {
            throw new IllegalStateException("resource deadline-words.tsv has no row " + kind);
        }
        return words;
    }

    private static ImmutableMap<String, DeadlineWords> read() {
        InputStream resource = DeadlineWords.class.getResourceAsStream("deadline-words.tsv");
        if (resource == null) {
            throw new IllegalStateException("resource deadline-words.tsv is missing");
        }
        Map<String, DeadlineWords> all = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    List<String> row = TAB.splitToList(line);
                    all.put(
                            row.get(0),
                            new DeadlineWords(BAR.splitToStream(row.get(1))
                                    .map(phrase -> BLANK.splitToStream(phrase)
                                            .map(Folding::wordKey)
                                            .collect(ImmutableList.toImmutableList()))
                                    .collect(ImmutableList.toImmutableList())));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("resource deadline-words.tsv cannot be read", new UncheckedIOException(e));
        }
        return ImmutableMap.copyOf(all);
    }
}
