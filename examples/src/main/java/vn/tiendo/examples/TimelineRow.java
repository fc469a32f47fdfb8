package vn.tiendo.examples;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Language;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.Severity;
import vn.tiendo.time.Bound;
import vn.tiendo.time.CalendarTimeline;
import vn.tiendo.time.RecurringTimeline;
import vn.tiendo.time.Timeline;
import vn.tiendo.time.TimelineFlag;
import vn.tiendo.time.TimelineList;
import vn.tiendo.time.TimelineParser;
import vn.tiendo.time.TimelinePhrase;

/**
 * One row of {@code tiendo timelines}: a phrase and what it means, or why it was not understood.
 *
 * <p>{@code edtf} is filled for calendar timelines and lists of them, {@code rrule} for recurring ones, without the
 * prefix {@code RRULE:} and joined by blanks.
 *
 * @param fields the values in the order of {@link #HEADER}
 */
record TimelineRow(ImmutableList<String> fields) {
    static final String HEADER = "phrase\tkind\tstart\tend\tbound\tedtf\trrule\tflags\tproblem";

    private static final String UNPARSED = "unparsed";
    private static final String RULE_PREFIX = "RRULE:";

    /** The row of the line at which the input stands. */
    static TimelineRow of(PhraseLines lines, TimelineParser parser, Labels labels) {
        String phrase = lines.line();
        if (lines.isCutOff()) {
            return unparsed(phrase + "…", labels.text("timelines.too-long", PhraseLines.MAX_LENGTH));
        }
        Parsed<TimelinePhrase> parsed = parser.parseAny(phrase);
        if (!parsed.isPresent() || parsed.hasErrors()) {
            return unparsed(phrase, problem(parsed, labels.language()));
        }
        return understood(phrase, parsed.value().orElseThrow());
    }

    /** Whether the phrase was understood. */
    boolean isUnderstood() {
        return !fields.get(1).equals(UNPARSED);
    }

    /** Writes the row; what would break it apart becomes a blank. */
    void writeTo(Writer out) throws IOException {
        new TsvRow(fields).writeTo(out);
    }

    private static TimelineRow unparsed(String phrase, String problem) {
        return new TimelineRow(ImmutableList.of(phrase, UNPARSED, "", "", "", "", "", "", problem));
    }

    private static TimelineRow understood(String phrase, TimelinePhrase meaning) {
        Timeline timeline = meaning.timeline();
        return new TimelineRow(ImmutableList.of(
                phrase,
                timeline.kind().code(),
                timeline.start().map(LocalDate::toString).orElse(""),
                timeline.end().map(LocalDate::toString).orElse(""),
                meaning.bound().map(Bound::code).orElse(""),
                isCalendar(timeline) ? timeline.toCanonical() : "",
                timeline instanceof RecurringTimeline recurring ? rules(recurring) : "",
                flags(meaning),
                ""));
    }

    private static boolean isCalendar(Timeline timeline) {
        return timeline instanceof TimelineList list
                ? list.parts().stream().allMatch(CalendarTimeline.class::isInstance)
                : timeline instanceof CalendarTimeline;
    }

    private static String rules(RecurringTimeline timeline) {
        return RecurringTimeline.of(timeline.rules()).toCanonical().replace(RULE_PREFIX, "");
    }

    private static String flags(TimelinePhrase phrase) {
        return phrase.flags().isEmpty()
                ? ""
                : phrase.flags().stream().sorted().map(TimelineFlag::code).collect(Collectors.joining(","));
    }

    /** Code, place in the phrase and message of the first error. */
    private static String problem(Parsed<TimelinePhrase> parsed, Language language) {
        for (Diagnostic diagnostic : parsed.diagnostics()) {
            if (diagnostic.severity() == Severity.ERROR) {
                return diagnostic.code().code() + ":" + diagnostic.location().column() + ": "
                        + diagnostic.message(language);
            }
        }
        return "";
    }
}
