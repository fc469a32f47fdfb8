package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.text.Folding;
import vn.tiendo.text.TextTokens;

/** Walks through one text and takes the times that bind, a clause after the other. */
final class DeadlineFinder {
    /** A time has fewer words; it keeps the work for each word bounded. */
    private static final int MOST_TIME_TOKENS = 36;
    /** How far before a time a word may stand that makes it one of the past. */
    private static final int NEAR = 3;
    /** How far before {@code đến hết …} the word may stand that is to be completed by then. */
    private static final int BESIDE = 6;

    private static final long BEFORE = Folding.wordKey("trước");
    private static final long LATE = Folding.wordKey("chậm");
    private static final long LATER = Folding.wordKey("muộn");
    private static final long WITHIN = Folding.wordKey("trong");
    private static final long FROM = Folding.wordKey("từ");
    private static final long OF = Folding.wordKey("của");
    private static final long SET = Folding.wordKey("định");
    private static final ImmutableSet<Long> UNTIL = keys("đến", "hết", "tới");
    private static final ImmutableSet<Long> EACH = keys("hàng", "hằng", "mỗi");
    private static final ImmutableSet<Long> UNITS = keys("ngày", "tháng", "quý", "quí", "năm", "cuối", "đầu", "giữa");
    /** Words of events and other documents: they would take the rest of the sentence. */
    private static final ImmutableSet<Long> CLOSING =
            keys("khi", "đột", "phát", "kể", "theo", "của", "để", "nhằm", "do", "tại");

    private static final ImmutableSet<Long> JOINING = keys("hoặc", "và");
    private static final ImmutableSet<Long> LINKING = keys("vào", "là", "trong");
    private static final TimelineParser ANY_YEAR = TimelineParser.forYear(2000);

    private final TimelineParser parser;
    private final TextTokens tokens;
    private final ImmutableList.Builder<TimelineMatch> found = ImmutableList.builder();
    private final ImmutableList.Builder<Diagnostic> problems = ImmutableList.builder();
    /** The first token of the clause, and behind the last word in it that something is to be completed. */
    private int clause;

    private int completed = -1;
    private boolean told;
    /** Behind the last words of completion that ask for nothing. */
    private int unasked;
    /** Whether the words since the last comma look back. */
    private boolean reviewed;

    /** A time and the token behind it; the phrase is null where only a year is missing. */
    private record Time(@Nullable TimelinePhrase phrase, int next) {}

    DeadlineFinder(TimelineParser parser, CharSequence text) {
        this.parser = parser;
        this.tokens = new TextTokens(text);
    }

    Parsed<ImmutableList<TimelineMatch>> find() {
        int at = 0;
        while (at < tokens.count()) {
            note(at);
            at = Math.max(at + 1, take(at));
        }
        return Parsed.of(found.build(), problems.build());
    }

    /** Keeps in mind what the clause says before a token. */
    private void note(int at) {
        if (endsClause(at)) {
            clause = at + 1;
            completed = -1;
            told = false;
            reviewed = false;
            return;
        }
        reviewed = (reviewed && tokens.sign(at) != ',') || DeadlineWords.REVIEW.at(tokens, at) > 0;
        int words = at < unasked ? 0 : DeadlineWords.COMPLETE.at(tokens, at);
        if (words > 0 && !asksFor(at)) {
            // Of làm xong the second word is one of completion too.
            unasked = at + words;
        } else if (words > 0 && DeadlineWords.PRAISE.at(tokens, at + words) == 0) {
            completed = at + words;
        }
        // Đối với hồ sơ đã nộp, hàng quý báo cáo: what was done is told up to the comma.
        told &= tokens.sign(at) != ',';
        told |= DeadlineWords.TOLD.at(tokens, at) > 0;
    }

    /** Whether a word of completion asks for it: not {@code Kế hoạch về hoàn thành …}, {@code các dự án hoàn thành …}. */
    private boolean asksFor(int at) {
        if (DeadlineWords.UNDONE.before(tokens, at) > 0) {
            return false;
        }
        int thing = DeadlineWords.THING.before(tokens, at);
        boolean attribute = thing > 0 && DeadlineWords.SEVERAL.before(tokens, at - thing) > 0;
        return (!attribute && !reviewed) || obliges(at);
    }

    private boolean endsClause(int at) {
        char sign = tokens.sign(at);
        if (sign == '.') {
            // 31.12.2024
            return !(tokens.isTight(at) && tokens.isTight(at + 1) && tokens.key(at + 1) == TextTokens.NUMBER);
        }
        return sign == ';' || (sign == ':' && !isTerm(at)) || sign == '!' || sign == '?' || sign == '…';
    }

    /** {@code Thời hạn hoàn thành: Quý II/2026}. */
    private boolean isTerm(int colon) {
        return DeadlineWords.TERM.before(tokens, colon) > 0 || DeadlineWords.COMPLETE.before(tokens, colon) > 0;
    }

    /** Takes the time that begins at a token; gives the token behind it, or the same where none begins. */
    private int take(int at) {
        long word = tokens.key(at);
        boolean late = word == LATE || word == LATER;
        boolean bound = word == BEFORE || late;
        boolean until = UNTIL.contains(word);
        boolean recurs = word == SET || EACH.contains(word);
        boolean unit = UNITS.contains(word) || word == TextTokens.NUMBER;
        if (!bound && !until && !recurs && word != WITHIN && word != FROM && !(unit && followsTerm(at))) {
            return at;
        }
        Time time = time(at);
        if (time == null) {
            return at;
        }
        TimelinePhrase phrase = time.phrase();
        boolean binds = phrase == null
                ? bound && binds(at, late, null)
                : bound
                        ? binds(at, late, phrase)
                        : until
                                ? isBeside(at, BESIDE) || (opens(at) && completesBehind(time.next()))
                                : recurs
                                        ? recurs(at, time.next(), phrase)
                                        : word == WITHIN
                                                ? within(at, phrase)
                                                : word == FROM ? span(at, phrase) : isCalendar(phrase);
        if (binds && !told(time.next()) && !isAttribute(bound, late, time.next())) {
            if (phrase == null) {
                problems.add(new Diagnostic(
                        TimeCode.DEADLINE_WITHOUT_YEAR,
                        SourceLocation.of(0, tokens.start(at) + 1),
                        tokens.printed(at, time.next()),
                        ImmutableMap.of()));
            } else {
                found.add(new TimelineMatch(
                        phrase, clauseBefore(time.next()), tokens.start(at), tokens.end(time.next() - 1)));
            }
        }
        return time.next();
    }

    // --- what binds ---

    private boolean binds(int at, boolean late, @Nullable TimelinePhrase phrase) {
        if (phrase != null && !isCalendar(phrase) && !(phrase.timeline() instanceof RecurringTimeline)) {
            return false;
        }
        if (late || completed >= 0) {
            return true;
        }
        boolean whole = phrase != null
                && phrase.timeline() instanceof CalendarTimeline calendar
                && calendar.precision() == Precision.YEAR;
        return !isPast(at) && !whole;
    }

    /** {@code rà soát văn bản ban hành trước ngày 01/01/2021 trong quý II/2027}: the second time is the deadline. */
    private boolean isAttribute(boolean bound, boolean late, int next) {
        long word = tokens.key(next);
        boolean another = word == BEFORE || word == LATE || word == LATER || word == WITHIN;
        if (!bound || late || !another) {
            return false;
        }
        Time second = time(next);
        return second != null && second.phrase() != null && isCalendar(second.phrase());
    }

    private boolean isPast(int at) {
        for (int i = 0; i < NEAR && at - i > clause; i++) {
            if (DeadlineWords.PAST.before(tokens, at - i) > 0) {
                return !obliges(at);
            }
        }
        return false;
    }

    private boolean obliges(int at) {
        for (int i = Math.max(clause, at - MOST_TIME_TOKENS); i < at; i++) {
            if (DeadlineWords.OBLIGE.at(tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isBeside(int at, int words) {
        return (completed >= 0 && at - completed <= words) || followsTerm(at);
    }

    private boolean completesBehind(int from) {
        for (int i = from; i < from + MOST_TIME_TOKENS && i < tokens.count() && !endsClause(i); i++) {
            int words = DeadlineWords.COMPLETE.at(tokens, i);
            if (words > 0) {
                return DeadlineWords.PRAISE.at(tokens, i + words) == 0;
            }
        }
        return false;
    }

    /** Whether the time is the term itself: {@code hoàn thành Quý I}, {@code thời hạn: 30/6}. */
    private boolean followsTerm(int at) {
        int before = at;
        if (before > 0 && LINKING.contains(tokens.key(before - 1))) {
            before--;
        }
        if (tokens.sign(before - 1) == ':') {
            before--;
        }
        return DeadlineWords.TERM.before(tokens, before) > 0 || completed == before;
    }

    private boolean within(int at, TimelinePhrase phrase) {
        if (!isCalendar(phrase) || !(phrase.timeline() instanceof CalendarTimeline calendar)) {
            return false;
        }
        if (completed >= 0) {
            return true;
        }
        boolean year = calendar.precision() == Precision.YEAR;
        return !year && (opens(at) || DeadlineWords.DOES.before(tokens, at) > 0);
    }

    /** {@code thực hiện từ ngày 1/3/2026 đến ngày 31/3/2026}: when something is done, not of when it is told. */
    private boolean span(int at, TimelinePhrase phrase) {
        boolean closed = phrase.timeline() instanceof CalendarTimeline calendar
                && calendar.start().isPresent()
                && calendar.end().isPresent()
                && calendar.precision().compareTo(Precision.QUARTER) <= 0;
        return closed && DeadlineWords.DOES.before(tokens, at) > 0;
    }

    private boolean recurs(int at, int next, TimelinePhrase phrase) {
        if (!(phrase.timeline() instanceof RecurringTimeline recurring)
                || recurring.rules().isEmpty()
                || DeadlineWords.NAME.before(tokens, at) > 0) {
            return false;
        }
        boolean exact = phrase.bound().isPresent() || tokens.key(at) == SET;
        boolean daily = recurring.rules().stream().anyMatch(rule -> rule.frequency() == Frequency.DAILY);
        boolean opened = opens(at) && tokens.isWord(next);
        return exact || (!daily && (opened || opensWithReport()));
    }

    private boolean opensWithReport() {
        return DeadlineWords.REPORT.at(tokens, clause) > 0;
    }

    /** Whether a clause begins at a token: behind a stop, comma or bracket. */
    private boolean opens(int at) {
        return at == clause || tokens.sign(at - 1) == ',' || tokens.sign(at - 1) == '(';
    }

    private boolean told(int next) {
        return told || DeadlineWords.TOLD.at(tokens, next) > 0;
    }

    private static boolean isCalendar(TimelinePhrase phrase) {
        if (phrase.timeline() instanceof TimelineList list) {
            return list.parts().stream().allMatch(CalendarTimeline.class::isInstance);
        }
        return phrase.timeline() instanceof CalendarTimeline calendar && calendar.kind() != TimelineKind.CONTINUOUS;
    }

    // --- the words of a time ---

    /** The longest time that begins at a token. */
    private @Nullable Time time(int at) {
        int end = windowEnd(at);
        if (end == at) {
            return null;
        }
        String window = tokens.whole()
                .subSequence(tokens.start(at), tokens.end(end - 1))
                .toString();
        Optional<String> words = longest(parser, window);
        if (words.isPresent()) {
            Optional<TimelinePhrase> phrase = parser.parse(words.get()).value();
            return phrase.isEmpty() ? null : new Time(phrase.get(), behind(at, words.get()));
        }
        // The parser may only want a year.
        Optional<String> yearless = longest(ANY_YEAR, window);
        return yearless.map(text -> new Time(null, behind(at, text))).orElse(null);
    }

    private static Optional<String> longest(TimelineParser parser, String window) {
        Parsed<TimelinePhrase> whole = parser.parse(window);
        if (whole.isPresent() && !whole.hasErrors()) {
            return Optional.of(window);
        }
        String understood = whole.diagnostics().get(0).arguments().getOrDefault("understood", "");
        return understood.isBlank() || !parser.parse(understood).isPresent()
                ? Optional.empty()
                : Optional.of(understood);
    }

    private int behind(int at, String words) {
        int end = tokens.start(at) + words.length();
        int next = at + 1;
        while (next < tokens.count() && tokens.end(next) <= end) {
            next++;
        }
        // A closing comma is no part of it.
        while (next > at + 1 && tokens.sign(next - 1) == ',') {
            next--;
        }
        return next;
    }

    /** Behind the tokens that may be of a time: up to the end of the clause or a word that goes on with the sentence. */
    private int windowEnd(int at) {
        int end = at + 1;
        while (end < tokens.count()
                && end - at < MOST_TIME_TOKENS
                && !endsClause(end)
                && !(CLOSING.contains(tokens.key(end)) && !isOfUnit(end))) {
            end++;
        }
        while (end > at && (JOINING.contains(tokens.key(end - 1)) || tokens.sign(end - 1) == ',')) {
            end--;
        }
        return end;
    }

    /** {@code trước ngày 25 của tháng cuối cùng}. */
    private boolean isOfUnit(int at) {
        return tokens.key(at) == OF && UNITS.contains(tokens.key(at + 1));
    }

    private String clauseBefore(int next) {
        int from = next - 1;
        int end = tokens.end(from);
        while (from > clause && end - tokens.start(from - 1) <= TimelineScanner.LONGEST_CLAUSE) {
            from--;
        }
        return tokens.printed(from, next);
    }

    private static ImmutableSet<Long> keys(String... words) {
        ImmutableSet.Builder<Long> keys = ImmutableSet.builder();
        for (String word : words) {
            keys.add(Folding.wordKey(word));
        }
        return keys.build();
    }
}
