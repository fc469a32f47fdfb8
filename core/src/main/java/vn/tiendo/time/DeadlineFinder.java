package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
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
    /** How a time begins: by {@code chậm nhất}, {@code trước}, {@code đến hết}, {@code hằng}, {@code trong}, {@code từ}. */
    private static final int NONE = 0;

    private static final int LATEST = 1;
    private static final int BOUND = 2;
    private static final int END = 3;
    private static final int RECURRENCE = 4;
    private static final int INSIDE = 5;
    private static final int SPAN = 6;
    /** By the unit itself: {@code Thời hạn: Quý II/2026}. */
    private static final int UNIT = 7;

    private static final long BEFORE = Folding.wordKey("trước");
    private static final ImmutableSet<Long> LATE = keys("chậm", "muộn", "trễ");
    private static final long NOT = Folding.wordKey("không");
    private static final ImmutableSet<Long> LATER = keys("chậm", "muộn", "trễ", "quá");
    private static final long AT = Folding.wordKey("vào");
    private static final long WITHIN = Folding.wordKey("trong");
    private static final long FROM = Folding.wordKey("từ");
    private static final long YEAR = Folding.wordKey("năm");
    /** {@code nộp trước ngày 01/7/2027 thì …}: a condition. */
    private static final long THEN = Folding.wordKey("thì");

    private static final long OF = Folding.wordKey("của");
    private static final long SET = Folding.wordKey("định");
    private static final ImmutableSet<Long> UNTIL = keys("đến", "hết", "tới");
    private static final ImmutableSet<Long> EACH = keys("hàng", "hằng", "mỗi");
    private static final ImmutableSet<Long> UNITS = keys("ngày", "tháng", "quý", "quí", "năm", "cuối", "đầu", "giữa");
    /** Words of events and other documents: they would take the rest of the sentence. */
    private static final ImmutableSet<Long> CLOSING =
            keys("khi", "đột", "phát", "kể", "theo", "của", "để", "nhằm", "do", "tại");

    private static final ImmutableSet<Long> JOINING = keys("hoặc", "và");
    private static final TimelineParser ANY_YEAR = TimelineParser.forYear(2000);

    private final TimelineParser parser;
    private final @Nullable LocalDate signed;
    private final TextTokens tokens;
    private final ImmutableList.Builder<TimelineMatch> found = ImmutableList.builder();
    private final ImmutableList.Builder<Diagnostic> problems = ImmutableList.builder();
    private final DeadlineClause clause;
    private final DeadlineRules rules;

    /** A time and the token behind it; the phrase is null where only a year is missing. */
    private record Time(@Nullable TimelinePhrase phrase, int next) {}

    /** @param signed when the document was signed; null where that is not known */
    DeadlineFinder(TimelineParser parser, CharSequence text, @Nullable LocalDate signed) {
        this.parser = parser;
        this.signed = signed;
        this.tokens = new TextTokens(text);
        this.clause = new DeadlineClause(tokens);
        this.rules = new DeadlineRules(tokens, clause);
    }

    Parsed<ImmutableList<TimelineMatch>> find() {
        int at = 0;
        while (at < tokens.count()) {
            clause.note(at);
            at = Math.max(at + 1, take(at));
        }
        return Parsed.of(found.build(), problems.build());
    }

    /** Takes the time that begins at a token; gives the token behind it, or the same where none begins. */
    private int take(int at) {
        int kind = kind(at);
        if (kind == NONE) {
            return at;
        }
        Time time = time(at);
        if (time == null) {
            return at;
        }
        TimelinePhrase phrase = time.phrase();
        int next = time.next();
        if (isOfNumber(next)
                || !binds(kind, at, next, phrase)
                || clause.isTold(next)
                || isAttribute(kind, next)
                || tokens.key(next) == THEN) {
            return next;
        }
        if (phrase == null) {
            problems.add(new Diagnostic(
                    TimeCode.DEADLINE_WITHOUT_YEAR,
                    SourceLocation.of(0, tokens.start(at) + 1),
                    tokens.printed(at, next),
                    ImmutableMap.of()));
        } else {
            found.add(new TimelineMatch(phrase, clauseBefore(next), tokens.start(at), tokens.end(next - 1)));
        }
        return next;
    }

    /** By which word a time begins at a token; {@link #NONE} where none may. */
    private int kind(int at) {
        long word = tokens.key(at);
        if (LATE.contains(word) || (word == NOT && LATER.contains(tokens.key(at + 1)))) {
            return LATEST;
        }
        if (word == BEFORE) {
            return BOUND;
        }
        if (UNTIL.contains(word)) {
            return END;
        }
        if (word == SET || EACH.contains(word)) {
            return RECURRENCE;
        }
        if (word == WITHIN) {
            return INSIDE;
        }
        if (word == FROM) {
            return SPAN;
        }
        if (word == AT && UNITS.contains(tokens.key(at + 1))) {
            return INSIDE;
        }
        boolean unit = UNITS.contains(word) || word == TextTokens.NUMBER;
        return unit && (rules.followsTerm(at) || clause.opens(at)) ? UNIT : NONE;
    }

    /** Whether a time ended before the document was signed. */
    private boolean isOver(TimelinePhrase phrase) {
        LocalDate day = signed;
        return day != null
                && phrase.timeline() instanceof CalendarTimeline calendar
                && calendar.end().filter(end -> end.isBefore(day)).isPresent();
    }

    private boolean binds(int kind, int at, int next, @Nullable TimelinePhrase phrase) {
        if (phrase == null) {
            return (kind == BOUND || kind == LATEST) && rules.binds(at, kind == LATEST, null);
        }
        return switch (kind) {
            case BOUND, LATEST -> rules.binds(at, kind == LATEST, phrase);
            case END -> rules.until(at, next) || (rules.reaches(at, next, phrase) && !isOver(phrase));
            case RECURRENCE -> rules.recurs(at, next, phrase);
            case INSIDE -> rules.within(at, next, phrase) || rules.recurs(at, next, phrase);
            case SPAN -> rules.span(at, phrase);
            default -> rules.unit(at, next, phrase);
        };
    }

    /** {@code rà soát văn bản ban hành trước ngày 01/01/2021 trong quý II/2027}: the second time is the deadline. */
    private boolean isAttribute(int kind, int next) {
        long word = tokens.key(next);
        if (kind != BOUND || (word != BEFORE && word != WITHIN && !LATE.contains(word))) {
            return false;
        }
        Time second = time(next);
        return second != null && second.phrase() != null && DeadlineRules.isCalendar(second.phrase());
    }

    /** {@code trước 05/2027/TT-BTP}: the date is the number of a document. */
    private boolean isOfNumber(int next) {
        return tokens.sign(next) == '/' && tokens.isTight(next);
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
                && !clause.ends(end)
                && !(CLOSING.contains(tokens.key(end)) && !isOfUnit(end))
                && !goesOn(end)) {
            end++;
        }
        while (end > at && (JOINING.contains(tokens.key(end - 1)) || tokens.sign(end - 1) == ',')) {
            end--;
        }
        return end;
    }

    /** Whether the sentence goes on with what is to be done: {@code và hoàn thành …}, {@code hằng quý, năm báo cáo …}. */
    private boolean goesOn(int at) {
        boolean joined = JOINING.contains(tokens.key(at)) || tokens.sign(at) == ',';
        if (joined) {
            return DeadlineWords.COMPLETE.at(tokens, at + 1) > 0 || DeadlineWords.DOES.at(tokens, at + 1) > 0;
        }
        boolean listed = JOINING.contains(tokens.key(at - 2)) || tokens.sign(at - 2) == ',';
        return DeadlineWords.REPORT.at(tokens, at) > 0 && (tokens.key(at - 1) != YEAR || listed);
    }

    /** {@code trước ngày 25 của tháng cuối cùng}. */
    private boolean isOfUnit(int at) {
        return tokens.key(at) == OF && UNITS.contains(tokens.key(at + 1));
    }

    private String clauseBefore(int next) {
        int from = next - 1;
        int end = tokens.end(from);
        while (from > clause.start() && end - tokens.start(from - 1) <= TimelineScanner.LONGEST_CLAUSE) {
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
