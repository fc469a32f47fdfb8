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
            "quý", "tháng", "năm", "ngày", "tuần", "trước", "sau", "từ", "đến", "hàng", "hằng", "định", "thường",
            "chậm", "trong", "khi", "theo", "cuối", "đầu", "giữa", "hết", "kỳ", "xong", "hoàn", "q"));

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
        return parser.parse(text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .diagnostics();
    }

    /**
     * The timelines that a text lists without marks between them, such as {@code Năm 2018 Năm 2019}: each begins with a
     * capital or a dash. A phrase of the calendar that is understood as a whole is one; {@code Thường xuyên} and the
     * names of events and documents would take in whatever follows, so these are divided wherever all parts are
     * timelines. Empty where a part is none.
     */
    ImmutableList<TimelinePhrase> divide(String text) {
        Optional<TimelinePhrase> whole = findOne(text);
        if (whole.isPresent() && !takesIn(whole.get())) {
            return ImmutableList.of(whole.get());
        }
        ImmutableList<TimelinePhrase> parts = parts(text);
        return parts.isEmpty() && whole.isPresent() ? ImmutableList.of(whole.get()) : parts;
    }

    private static boolean takesIn(TimelinePhrase phrase) {
        return switch (phrase.timeline().kind()) {
            case CONTINUOUS, ON_EVENT, PER_OTHER_DOCUMENT, UNSPECIFIED, LIST -> true;
            default -> false;
        };
    }

    /** The text in as many timelines as it has; empty where it is not wholly made of them. */
    private ImmutableList<TimelinePhrase> parts(String text) {
        List<Integer> starts = starts(text);
        int count = starts.size();
        if (text.length() > LONGEST || count > MOST_STARTS) {
            return ImmutableList.of();
        }
        int[] most = new int[count + 1];
        TimelinePhrase[] first = new TimelinePhrase[count];
        int[] next = new int[count];
        for (int i = count - 1; i >= 0; i--) {
            for (int j = i + 1; j <= count; j++) {
                if ((j < count && most[j] == 0) || most[j] + 1 <= most[i]) {
                    continue;
                }
                int to = j == count ? text.length() : starts.get(j);
                Optional<TimelinePhrase> phrase = findOne(stripped(text.substring(starts.get(i), to)));
                if (phrase.isPresent()) {
                    most[i] = most[j] + 1;
                    first[i] = phrase.get();
                    next[i] = j;
                }
            }
        }
        if (count == 0 || most[0] == 0) {
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
        boolean number = text.chars().anyMatch(c -> c >= '0' && c <= '9')
                || Folding.fold(text).startsWith("quy");
        return number && (Texts.isDigit(text.charAt(0)) || FOLDED_HEADS.contains(Folding.fold(Texts.firstWord(text))));
    }

    private static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            boolean wordStart = i == 0 || text.charAt(i - 1) == ' ';
            boolean afterComma = i > 1 && (text.charAt(i - 2) == ',' || text.charAt(i - 2) == ';');
            boolean capital = Texts.isUpper(text.charAt(i)) || text.charAt(i) == '-';
            if (i == 0 || (wordStart && capital && !afterComma)) {
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
