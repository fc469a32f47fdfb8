package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.text.Folding;
import vn.tiendo.time.TimelineParser;
import vn.tiendo.time.TimelinePhrase;

/** What a cell of the timeline column says: one timeline, or several that stood below one another. */
final class TimelineCells {
    private static final int LONGEST = 160;
    private static final int MOST_STARTS = 24;

    private static final ImmutableSet<String> HEADS = ImmutableSet.copyOf(List.of(
            "quý", "tháng", "năm", "ngày", "tuần", "trước", "sau", "từ", "đến", "hàng", "hằng", "định", "thường", "chậm",
            "trong", "khi", "theo", "cuối", "đầu", "giữa", "hết", "kỳ", "xong", "hoàn", "q"));

    private static final ImmutableSet<String> FOLDED_HEADS =
            HEADS.stream().map(Folding::fold).collect(ImmutableSet.toImmutableSet());

    private final TimelineParser parser;

    TimelineCells(TimelineParser parser) {
        this.parser = parser;
    }

    /** The timeline that the text is, whole. */
    Optional<TimelinePhrase> findOne(String text) {
        if (text.length() > LONGEST || text.isEmpty()) {
            return Optional.empty();
        }
        Parsed<TimelinePhrase> parsed = parser.parse(text);
        return parsed.hasErrors() ? Optional.empty() : parsed.value();
    }

    /** What is wrong with a text that is no timeline. */
    ImmutableList<Diagnostic> problems(String text) {
        return parser.parse(text.length() > LONGEST ? text.substring(0, LONGEST) : text).diagnostics();
    }

    /**
     * The timelines that a text lists without marks between them, such as {@code Năm 2018 Năm 2019}: each begins with a
     * capital or a dash. Fewer and longer ones count before more; empty where a part is none.
     */
    ImmutableList<TimelinePhrase> divide(String text) {
        if (text.length() > LONGEST) {
            return ImmutableList.of();
        }
        List<Integer> starts = starts(text);
        if (starts.size() > MOST_STARTS) {
            return ImmutableList.of();
        }
        int count = starts.size();
        int[] fewest = new int[count + 1];
        TimelinePhrase[] first = new TimelinePhrase[count];
        int[] next = new int[count];
        for (int i = count - 1; i >= 0; i--) {
            fewest[i] = Integer.MAX_VALUE;
            for (int j = count; j > i; j--) {
                if (fewest[j] == Integer.MAX_VALUE || fewest[j] + 1 >= fewest[i]) {
                    continue;
                }
                int to = j == count ? text.length() : starts.get(j);
                Optional<TimelinePhrase> phrase = findOne(stripped(text.substring(starts.get(i), to)));
                if (phrase.isPresent()) {
                    fewest[i] = fewest[j] + 1;
                    first[i] = phrase.get();
                    next[i] = j;
                }
            }
        }
        if (count == 0 || fewest[0] == Integer.MAX_VALUE) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<TimelinePhrase> parts = ImmutableList.builder();
        for (int i = 0; i < count; i = next[i]) {
            parts.add(first[i]);
        }
        return parts.build();
    }

    /** Whether a text that is no timeline was meant as one: short, with a word of time before a number. */
    static boolean isMeantAsOne(String text) {
        if (text.length() > 60 || Texts.words(text) > 8) {
            return false;
        }
        boolean number = text.chars().anyMatch(c -> c >= '0' && c <= '9') || Folding.fold(text).startsWith("quy");
        return number
                && (Texts.isDigit(text.charAt(0)) || FOLDED_HEADS.contains(Folding.fold(Texts.firstWord(text))));
    }

    private static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            boolean wordStart = i == 0 || text.charAt(i - 1) == ' ';
            if (wordStart && (i == 0 || Texts.isUpper(text.charAt(i)) || text.charAt(i) == '-')) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** A part without the dash before it and the comma or semicolon behind it. */
    private static String stripped(String part) {
        String text = Texts.trim(part);
        if (text.startsWith("-") || text.startsWith("+")) {
            text = Texts.trim(text.substring(1));
        }
        while (text.endsWith(";") || text.endsWith(",") || text.endsWith("-")) {
            text = Texts.trim(text.substring(0, text.length() - 1));
        }
        return text;
    }
}
