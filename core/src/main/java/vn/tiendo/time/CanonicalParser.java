package vn.tiendo.time;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;

/**
 * Reads the canonical text of timelines, see {@link Timeline#toCanonical()}: all of it, or nothing. No canonical text is a
 * Vietnamese phrase of another meaning.
 */
final class CanonicalParser {
    private static final String RULE = "RRULE:";
    private static final String NEXT_RULE = " RRULE:";
    private static final String START_RULE = " START-RRULE:";
    private static final String BEGINNINGS = "0123456789-Y./{Redu";
    private static final String ANY = "EDTF, RRULE:, {, event:\"\", document:\"\", unspecified";

    private final CanonicalCursor cursor;

    private CanonicalParser(CharSequence text) {
        this.cursor = new CanonicalCursor(text);
    }

    /** Whether a text begins as canonical texts do; false for nearly every phrase, which then costs nothing. */
    static boolean mayRead(CharSequence text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }

    /**
     * Reads a canonical text.
     *
     * @param text the whole text, without blanks at its ends
     * @return the timeline with its flags, or a failure whose column is that of the first unit not understood
     */
    static Parsed<TimelinePhrase> parse(CharSequence text) {
        CanonicalParser parser = new CanonicalParser(text);
        Timeline timeline = parser.timeline(false);
        if (timeline != null && !parser.cursor.atEnd()) {
            timeline = parser.cursor.fail(TimeCode.CANONICAL_TRAILING, parser.cursor.index(), "");
        }
        Diagnostic failure = parser.cursor.failure();
        if (timeline == null || failure != null) {
            return Parsed.failed(failure == null ? parser.unexpected() : failure);
        }
        return Parsed.of(new TimelinePhrase(text.toString(), timeline, bound(timeline), parser.cursor.flags()));
    }

    /** Reads one rule without {@code RRULE:}, for {@link RecurrenceRule#parse}. */
    static RecurrenceRule parseRule(CharSequence text) {
        CanonicalParser parser = new CanonicalParser(text);
        RecurrenceRule rule = new RuleReader(parser.cursor).read();
        if (rule != null && parser.cursor.atEnd()) {
            return rule;
        }
        parser.cursor.fail(TimeCode.CANONICAL_TRAILING, parser.cursor.index(), "");
        Diagnostic failure = parser.cursor.failure();
        Diagnostic reason = failure == null ? parser.unexpected() : failure;
        throw new TimelineParseException(text.toString(), reason.location().column() - 1, reason);
    }

    private Diagnostic unexpected() {
        throw new IllegalStateException("a text was refused without a reason at " + cursor.index());
    }

    private static Optional<Bound> bound(Timeline timeline) {
        return switch (timeline.kind()) {
            case OPEN_START -> Bound.BY.present();
            case OPEN_END -> Bound.FROM.present();
            default -> Optional.empty();
        };
    }

    private @Nullable Timeline timeline(boolean inList) {
        return switch (cursor.peek()) {
            case '{' -> inList ? notCanonical() : list();
            case 'R' -> cursor.skip(RULE) ? rules() : notCanonical();
            case 'e' -> cursor.skip("event:\"") ? event() : notCanonical();
            case 'd' -> cursor.skip("document:\"") ? document() : notCanonical();
            case 'u' -> cursor.skip("unspecified") ? UndeterminedTimeline.UNSPECIFIED : notCanonical();
            case CanonicalCursor.END -> notCanonical();
            default -> new EdtfReader(cursor).read();
        };
    }

    private @Nullable Timeline notCanonical() {
        return cursor.fail(TimeCode.NOT_CANONICAL, cursor.index(), ANY);
    }

    private @Nullable Timeline list() {
        int begin = cursor.index();
        cursor.advance(1);
        ImmutableList.Builder<Timeline> parts = ImmutableList.builder();
        int count = 0;
        do {
            Timeline part = timeline(true);
            if (part == null) {
                return null;
            }
            parts.add(part);
            count++;
        } while (cursor.skip(','));
        if (!cursor.skip('}')) {
            return cursor.fail(TimeCode.NOT_CANONICAL, cursor.index(), ", }");
        }
        return count < 2 ? cursor.fail(TimeCode.CANONICAL_LIST, begin, "{a,b}") : TimelineList.of(parts.build());
    }

    private @Nullable Timeline rules() {
        char next = cursor.peek();
        if (next == ',' || next == '}' || cursor.atEnd()) {
            return RecurringTimeline.of(ImmutableList.of());
        }
        ImmutableList.Builder<RecurrenceRule> rules = ImmutableList.builder();
        RecurrenceRule only = null;
        int count = 0;
        do {
            only = new RuleReader(cursor).read();
            if (only == null) {
                return null;
            }
            rules.add(only);
            count++;
        } while (cursor.skip(NEXT_RULE));
        if (count == 1 && cursor.skip(START_RULE)) {
            RecurrenceRule start = new RuleReader(cursor).read();
            return start == null ? null : RecurringTimeline.ofWindow(start, only);
        }
        return RecurringTimeline.of(rules.build());
    }

    private @Nullable Timeline event() {
        String text = quoted();
        if (text == null) {
            return null;
        }
        // How far from the event it is due stands in its words.
        return TimelineParser.standard()
                .parse(text)
                .value()
                .map(TimelinePhrase::timeline)
                .filter(timeline ->
                        timeline instanceof EventTimeline event && event.text().equals(text))
                .orElseGet(() -> EventTimeline.of(text));
    }

    private @Nullable Timeline document() {
        String text = quoted();
        return text == null ? null : UndeterminedTimeline.perDocument(text);
    }

    /** The text up to the closing quote; a backslash takes the meaning from a quote or backslash behind it. */
    private @Nullable String quoted() {
        int begin = cursor.index();
        StringBuilder text = new StringBuilder();
        while (!cursor.atEnd()) {
            if (cursor.skip('"')) {
                return text.toString().isBlank()
                        ? cursor.fail(TimeCode.CANONICAL_QUOTE, begin, "\"…\"")
                        : text.toString();
            }
            if (cursor.peek() == '\\' && (cursor.peek(1) == '"' || cursor.peek(1) == '\\')) {
                cursor.advance(1);
            } else if (cursor.peek() == '\\') {
                return cursor.fail(TimeCode.CANONICAL_QUOTE, cursor.index(), "\\\\");
            }
            text.append(cursor.peek());
            cursor.advance(1);
        }
        return cursor.fail(TimeCode.CANONICAL_QUOTE, begin - 1, "\"");
    }
}
