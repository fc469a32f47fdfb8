package vn.tiendo.io.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.tiendo.time.Bound;
import vn.tiendo.time.CalendarTimeline;
import vn.tiendo.time.EventOffset;
import vn.tiendo.time.EventOffset.OffsetUnit;
import vn.tiendo.time.EventTimeline;
import vn.tiendo.time.RecurrenceRule;
import vn.tiendo.time.RecurringTimeline;
import vn.tiendo.time.Timeline;
import vn.tiendo.time.TimelineFlag;
import vn.tiendo.time.TimelineKind;
import vn.tiendo.time.TimelineList;
import vn.tiendo.time.TimelineParser;
import vn.tiendo.time.TimelinePhrase;
import vn.tiendo.time.UndeterminedTimeline;

/**
 * The form of timelines: {@code {"text": "Quý III/2018", "kind": "quarter", "edtf": "2018-35", "start": "2018-07-01",
 * "end": "2018-09-30"}}. A timeline without its phrase has neither text, bound nor flags.
 *
 * <p>Which field holds the meaning depends on the kind: {@code rrule} (RFC 5545 rules without {@code RRULE:}, one blank
 * between them; {@code rruleStart} for the first day of a yearly window) for recurring, {@code event} and
 * {@code offset}, {@code document}, {@code items} for a list, and {@code edtf} for all kinds of intervals.
 */
final class TimelineForm {
    private static final Splitter BLANK = Splitter.on(' ');

    private static final ImmutableMap<String, TimelineKind> KINDS =
            TreeReader.names(TimelineKind.values(), TimelineKind::code);
    private static final ImmutableMap<String, Bound> BOUNDS = TreeReader.names(Bound.values(), Bound::code);
    private static final ImmutableMap<String, TimelineFlag> FLAGS =
            TreeReader.names(TimelineFlag.values(), TimelineFlag::code);
    private static final ImmutableMap<String, OffsetUnit> OFFSET_UNITS =
            TreeReader.names(OffsetUnit.values(), TimelineForm::code);

    private static final ImmutableList<String> MEANINGS =
            ImmutableList.of("edtf", "rrule", "rruleStart", "event", "offset", "document", "items");

    private TimelineForm() {}

    static void write(FieldWriter out, TimelinePhrase phrase) {
        Timeline timeline = phrase.timeline();
        out.text("text", phrase.text());
        writeMeaning(out, timeline);
        out.text("bound", phrase.bound().map(Bound::code));
        out.scalars("flags", phrase.flags().asList(), TimelineFlag::code);
        writeItems(out, timeline);
    }

    static void write(FieldWriter out, Timeline timeline) {
        writeMeaning(out, timeline);
        writeItems(out, timeline);
    }

    private static void writeMeaning(FieldWriter out, Timeline timeline) {
        out.text("kind", timeline.kind().code());
        if (timeline instanceof CalendarTimeline) {
            out.text("edtf", timeline.toCanonical());
        } else if (timeline instanceof RecurringTimeline recurring) {
            if (!recurring.rules().isEmpty()) {
                out.text(
                        "rrule",
                        recurring.rules().stream().map(RecurrenceRule::toString).collect(joining(" ")));
            }
            out.text("rruleStart", recurring.windowStart());
        } else if (timeline instanceof EventTimeline event) {
            out.text("event", event.text());
            out.object("offset", event.offset(), TimelineForm::writeOffset);
        } else if (timeline instanceof UndeterminedTimeline undetermined) {
            out.text("document", undetermined.document());
        }
        out.text("start", timeline.start()).text("end", timeline.end());
    }

    private static void writeItems(FieldWriter out, Timeline timeline) {
        if (timeline instanceof TimelineList list) {
            out.objects("items", list.parts(), (FieldWriter item, Timeline part) -> write(item, part));
        }
    }

    private static void writeOffset(FieldWriter out, EventOffset offset) {
        out.count("amount", offset.amount()).text("unit", code(offset.unit()));
        if (!offset.anchor().isEmpty()) {
            out.text("anchor", offset.anchor());
        }
    }

    private static String code(OffsetUnit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }

    static Optional<TimelinePhrase> readPhrase(TreeReader at) {
        return at.object(fields -> {
            String text = fields.requiredText("text");
            Optional<Timeline> timeline = readMeaning(fields);
            Optional<Bound> bound = fields.optional("bound", field -> readBound(field, timeline));
            ImmutableSet<TimelineFlag> flags =
                    ImmutableSet.copyOf(fields.list("flags", flag -> flag.namedOrSkipped(FLAGS)).stream()
                            .sorted()
                            .iterator());
            return timeline.flatMap(meaning -> fields.made(() -> new TimelinePhrase(text, meaning, bound, flags)));
        });
    }

    static Optional<Timeline> readTimeline(TreeReader at) {
        return at.object(TimelineForm::readMeaning);
    }

    /** The bound keeps the wording only, so it must not deny the dates. */
    private static Optional<Bound> readBound(TreeReader at, Optional<Timeline> timeline) {
        Optional<Bound> bound = at.namedOrSkipped(BOUNDS);
        if (bound.isEmpty() || timeline.isEmpty()) {
            return bound;
        }
        boolean needsEnd = bound.get() == Bound.BY || bound.get() == Bound.BEFORE;
        TimelineKind kind = timeline.get().kind();
        if (kind == (needsEnd ? TimelineKind.OPEN_END : TimelineKind.OPEN_START)) {
            return at.fail(JsonCode.TIMELINE_CONTRADICTION, needsEnd ? "from, after" : "by, before");
        }
        return bound;
    }

    private static Optional<Timeline> readMeaning(FieldReader fields) {
        Optional<TimelineKind> kind = fields.required("kind", field -> field.named(KINDS));
        Optional<LocalDate> start = fields.optional("start", TreeReader::date);
        Optional<LocalDate> end = fields.optional("end", TreeReader::date);
        if (kind.isEmpty()) {
            // The kind says which fields to expect; these are not unknown.
            MEANINGS.forEach(fields::find);
            return Optional.empty();
        }
        Optional<? extends Timeline> shape = readShape(fields, kind.get());
        refuseOtherMeanings(fields, kind.get());
        if (shape.isEmpty()) {
            return Optional.empty();
        }
        Timeline timeline = shape.get();
        boolean agrees = agrees(
                fields,
                "kind",
                kind.map(TimelineKind::code),
                Optional.of(timeline.kind().code()));
        agrees &= agrees(fields, "start", start, timeline.start());
        agrees &= agrees(fields, "end", end, timeline.end());
        return agrees ? Optional.of(timeline) : Optional.empty();
    }

    private static Optional<? extends Timeline> readShape(FieldReader fields, TimelineKind kind) {
        return switch (kind) {
            case RECURRING -> readRecurring(fields);
            case ON_EVENT -> {
                Optional<EventOffset> offset = fields.optional("offset", TimelineForm::readOffset);
                yield fields.required("event", TreeReader::words).map(text -> new EventTimeline(text, offset));
            }
            case PER_OTHER_DOCUMENT ->
                fields.required("document", TreeReader::words).map(UndeterminedTimeline::perDocument);
            case UNSPECIFIED -> Optional.of(UndeterminedTimeline.UNSPECIFIED);
            case LIST -> fields.required("items", TimelineForm::readParts);
            default -> fields.required("edtf", TimelineForm::readInterval);
        };
    }

    private static void refuseOtherMeanings(FieldReader fields, TimelineKind kind) {
        ImmutableSet<String> own = switch (kind) {
            case RECURRING -> ImmutableSet.of("rrule", "rruleStart");
            case ON_EVENT -> ImmutableSet.of("event", "offset");
            case PER_OTHER_DOCUMENT -> ImmutableSet.of("document");
            case UNSPECIFIED -> ImmutableSet.of();
            case LIST -> ImmutableSet.of("items");
            default -> ImmutableSet.of("edtf");
        };
        for (String name : MEANINGS) {
            if (!own.contains(name)) {
                fields.find(name)
                        .ifPresent(field -> field.problems()
                                .add(JsonCode.TIMELINE_FIELD, field.place(), name, "kind", kind.code()));
            }
        }
    }

    private static boolean agrees(FieldReader fields, String name, Optional<?> said, Optional<?> meant) {
        if (said.isEmpty() || said.equals(meant)) {
            return true;
        }
        fields.find(name)
                .ifPresent(field -> field.fail(
                        JsonCode.TIMELINE_CONTRADICTION,
                        meant.map(Object::toString).orElse("–")));
        return false;
    }

    private static Optional<CalendarTimeline> readInterval(TreeReader at) {
        String expected = "EDTF: 2018-10, 2018-35, 2018-07-01/2018-08-15, ../2020, ../..";
        return at.text().flatMap(text -> {
            Optional<Timeline> parsed = parse(text);
            return parsed.isPresent() && parsed.get() instanceof CalendarTimeline interval
                    ? Optional.of(interval)
                    : at.fail(JsonCode.BAD_TIMELINE, expected);
        });
    }

    private static Optional<RecurringTimeline> readRecurring(FieldReader fields) {
        Optional<TreeReader> rrule = fields.find("rrule");
        Optional<ImmutableList<RecurrenceRule>> rules =
                rrule.isEmpty() ? Optional.of(ImmutableList.of()) : rrule.flatMap(TimelineForm::readRules);
        Optional<TreeReader> rruleStart = fields.find("rruleStart");
        if (rruleStart.isEmpty()) {
            return rules.map(RecurringTimeline::of);
        }
        Optional<RecurrenceRule> first = rruleStart.flatMap(TimelineForm::readRule);
        if (rules.isPresent() && rules.get().size() != 1) {
            return rruleStart.get().fail(JsonCode.TIMELINE_CONTRADICTION, "rrule: 1");
        }
        return rules.flatMap(last -> first.map(start -> RecurringTimeline.ofWindow(start, last.get(0))));
    }

    private static Optional<ImmutableList<RecurrenceRule>> readRules(TreeReader at) {
        return at.text().flatMap(text -> {
            ImmutableList<Optional<RecurrenceRule>> rules =
                    BLANK.splitToStream(text).map(TimelineForm::parseRule).collect(toImmutableList());
            return rules.stream().allMatch(Optional::isPresent)
                    ? Optional.of(rules.stream().flatMap(Optional::stream).collect(toImmutableList()))
                    : failRule(at);
        });
    }

    private static Optional<RecurrenceRule> readRule(TreeReader at) {
        return at.text().flatMap(text -> parseRule(text).or(() -> failRule(at)));
    }

    private static <T> Optional<T> failRule(TreeReader at) {
        return at.fail(JsonCode.BAD_TIMELINE, "RFC 5545: FREQ=MONTHLY;BYMONTHDAY=-1");
    }

    private static Optional<RecurrenceRule> parseRule(String text) {
        try {
            return Optional.of(RecurrenceRule.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What a canonical text means; a printed phrase, which the parser reads too, is none. */
    static Optional<Timeline> parse(String canonical) {
        return TimelineParser.standard()
                .parseAny(canonical)
                .value()
                .map(TimelinePhrase::timeline)
                .filter(timeline -> timeline.toCanonical().equals(canonical));
    }

    private static Optional<EventOffset> readOffset(TreeReader at) {
        return at.object(fields -> {
            Optional<Integer> amount = fields.required("amount", TreeReader::count);
            Optional<OffsetUnit> unit = fields.required("unit", field -> field.named(OFFSET_UNITS));
            String anchor = fields.text("anchor").orElse("");
            return fields.made(() -> new EventOffset(amount.orElseThrow(), unit.orElseThrow(), anchor));
        });
    }

    /** The parts of a list, if each can be read: a list without one of its parts would mean something else. */
    private static Optional<TimelineList> readParts(TreeReader at) {
        ImmutableList<Timeline> parts = at.list(TimelineForm::readPart);
        if (parts.size() < at.value().elements().size()) {
            return Optional.empty();
        }
        if (parts.size() < 2) {
            at.problems().add(JsonCode.TIMELINE_CONTRADICTION, at.place(), "list", "expected", "2+");
            return Optional.empty();
        }
        return Optional.of(TimelineList.of(parts));
    }

    private static Optional<Timeline> readPart(TreeReader at) {
        Optional<Timeline> part = readTimeline(at);
        if (part.isPresent() && part.get().kind() == TimelineKind.LIST) {
            at.problems().add(JsonCode.TIMELINE_FIELD, at.place(), "items", "kind", TimelineKind.LIST.code());
            return Optional.empty();
        }
        return part;
    }
}
