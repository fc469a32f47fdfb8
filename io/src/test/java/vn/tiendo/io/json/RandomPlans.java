package vn.tiendo.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.threeten.extra.YearHalf;
import org.threeten.extra.YearQuarter;
import vn.tiendo.citation.Citation;
import vn.tiendo.citation.DocumentNumber;
import vn.tiendo.org.UnitRef;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.plan.Bullet;
import vn.tiendo.plan.CitedDocument;
import vn.tiendo.plan.Deliverable;
import vn.tiendo.plan.DocumentInfo;
import vn.tiendo.plan.Footnote;
import vn.tiendo.plan.InheritableField;
import vn.tiendo.plan.InheritedFrom;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PointReference;
import vn.tiendo.plan.PrintedDeadline;
import vn.tiendo.plan.PrintedTarget;
import vn.tiendo.plan.Task;
import vn.tiendo.plan.UnitTargets;
import vn.tiendo.plan.UnplacedLine;
import vn.tiendo.time.Bound;
import vn.tiendo.time.CalendarTimeline;
import vn.tiendo.time.EventOffset;
import vn.tiendo.time.EventOffset.OffsetUnit;
import vn.tiendo.time.EventTimeline;
import vn.tiendo.time.Precision;
import vn.tiendo.time.RecurrenceRule;
import vn.tiendo.time.RecurringTimeline;
import vn.tiendo.time.Timeline;
import vn.tiendo.time.TimelineFlag;
import vn.tiendo.time.TimelineKind;
import vn.tiendo.time.TimelineList;
import vn.tiendo.time.TimelinePhrase;
import vn.tiendo.time.UndeterminedTimeline;

/** Makes plans that use every field, with texts that are hard to write and paths that fit. */
final class RandomPlans {
    private static final ImmutableList<String> WORDS = ImmutableList.of(
            "Đổi mới",
            "quy trình",
            "\"trích\"",
            "a\\b",
            "dòng\nmới",
            "tab\t",
            "\u0001",
            "\u2028",
            "😀",
            "hoà",
            "e\u0301",
            "/~1");
    private static final ImmutableList<String> COMPARATORS = ImmutableList.of(">", ">=", "=", "<=", "<");
    private static final ImmutableList<String> TARGET_UNITS = ImmutableList.of("%", "count", "fraction", "relative");
    private static final ImmutableList<String> CHANGES = ImmutableList.of("increase", "decrease");

    private final Random random;
    private final List<InheritedFrom> places = new ArrayList<>();

    private RandomPlans(Random random) {
        this.random = random;
    }

    static Arbitrary<Plan> plans() {
        return Arbitraries.randomValue(random -> new RandomPlans(random).plan());
    }

    static Arbitrary<TimelinePhrase> phrases() {
        return Arbitraries.randomValue(random -> new RandomPlans(random).phrase());
    }

    /** A plan of which hardly a list or optional value is empty. */
    static Plan full(long seed) {
        return new RandomPlans(new Random(seed) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public boolean nextBoolean() {
                        return true;
                    }
                })
                .plan();
    }

    private Plan plan() {
        List<Task> items = tasks(Optional.empty(), 3);
        return Plan.builder()
                .document(document())
                .items(items)
                .unitTargets(some(() -> new UnitTargets(unit(), some(this::target))))
                .citations(some(this::citation))
                .unplaced(some(() -> new UnplacedLine(1 + random.nextInt(9), text())))
                .build();
    }

    private DocumentInfo document() {
        return DocumentInfo.builder()
                .number(maybe(this::text))
                .type(maybe(this::text))
                .date(maybe(this::date))
                .issuer(maybe(this::text))
                .title(maybe(this::text))
                .place(maybe(this::text))
                .signer(some(this::text))
                .bases(some(this::text))
                .preamble(some(this::text))
                .recipients(some(this::text))
                .build();
    }

    private List<Task> tasks(Optional<OutlinePath> parent, int levels) {
        List<Task> tasks = new ArrayList<>();
        int count = levels == 0 ? 0 : (parent.isEmpty() ? 1 : 0) + random.nextInt(3);
        for (int i = 1; i <= count; i++) {
            String number = parent.map(above -> above.last() + ".").orElse("") + i;
            String step = random.nextInt(4) == 0 ? "Điều " + number : number;
            OutlinePath path = parent.map(above -> above.child(step)).orElseGet(() -> OutlinePath.of(step));
            tasks.add(task(path, number, levels));
        }
        return tasks;
    }

    private Task task(OutlinePath path, String number, int levels) {
        List<Deliverable> rows = some(this::row);
        places.add(InheritedFrom.task(path));
        for (int row = 1; row <= rows.size(); row++) {
            places.add(InheritedFrom.row(path, row));
        }
        return Task.builder()
                .path(path)
                .number(random.nextInt(8) == 0 ? "" : number)
                .title(text())
                .line(line())
                .leaders(some(this::text))
                .addressee(maybe(this::text))
                .deliverables(rows)
                .solutions(some(this::text))
                .targets(some(this::target))
                .deadlines(some(() -> new PrintedDeadline(text(), random.nextInt(9), phrase())))
                .references(some(() -> new PointReference(text(), random.nextInt(9), some(() -> place().path()))))
                .paragraphs(some(this::text))
                .bullets(some(() -> bullet(2)))
                .footnotes(some(() -> new Footnote("[" + random.nextInt(9) + "]", text(), random.nextInt(9))))
                .inherited(inherited())
                .items(tasks(Optional.of(path), levels - 1))
                .build();
    }

    private Deliverable row() {
        return Deliverable.builder()
                .products(some(this::text))
                .timeline(maybe(this::phrase))
                .lead(some(this::unit))
                .cooperating(some(this::unit))
                .basis(maybe(this::text))
                .inherited(inherited())
                .line(line())
                .build();
    }

    private ImmutableMap<InheritableField, InheritedFrom> inherited() {
        Map<InheritableField, InheritedFrom> sources = new LinkedHashMap<>();
        if (!places.isEmpty() && random.nextBoolean()) {
            some(() -> pick(InheritableField.values())).forEach(field -> sources.put(field, place()));
        }
        return ImmutableMap.copyOf(sources);
    }

    private InheritedFrom place() {
        return places.get(random.nextInt(places.size()));
    }

    private Bullet bullet(int levels) {
        return new Bullet(
                random.nextBoolean() ? "-" : "+",
                text(),
                random.nextInt(9),
                levels == 0 ? ImmutableList.of() : some(() -> bullet(levels - 1)));
    }

    private PrintedTarget target() {
        return PrintedTarget.builder()
                .indicator(text())
                .comparator(maybe(() -> pick(COMPARATORS)))
                .value(maybe(this::text))
                .unit(maybe(() -> pick(TARGET_UNITS)))
                .change(maybe(() -> pick(CHANGES)))
                .baseline(maybe(this::text))
                .text(maybe(this::text))
                .line(line())
                .build();
    }

    private CitedDocument citation() {
        Citation citation = Citation.builder()
                .text(text())
                .type(maybe(this::text))
                .number(maybe(() -> new DocumentNumber((1 + random.nextInt(999)) + "/QĐ-BTP")))
                .date(maybe(this::date))
                .provision(maybe(this::text))
                .build();
        return new CitedDocument(citation, some(() -> 1 + random.nextInt(999)));
    }

    private TimelinePhrase phrase() {
        Timeline timeline =
                random.nextInt(6) == 0 ? TimelineList.of(ImmutableList.of(single(), single(), single())) : single();
        ImmutableSet<TimelineFlag> flags =
                some(() -> pick(TimelineFlag.values())).stream().sorted().collect(ImmutableSet.toImmutableSet());
        return new TimelinePhrase(text(), timeline, bound(timeline), flags);
    }

    private Optional<Bound> bound(Timeline timeline) {
        if (timeline.kind() == TimelineKind.OPEN_START) {
            return maybe(() -> pick(ImmutableList.of(Bound.BY, Bound.BEFORE)));
        }
        return timeline.kind() == TimelineKind.OPEN_END
                ? maybe(() -> pick(ImmutableList.of(Bound.FROM, Bound.AFTER)))
                : Optional.empty();
    }

    private Timeline single() {
        YearMonth month = YearMonth.of(1990 + random.nextInt(60), 1 + random.nextInt(12));
        return switch (random.nextInt(14)) {
            case 0 -> CalendarTimeline.ofDate(date());
            case 1 -> CalendarTimeline.ofMonth(month);
            case 2 -> CalendarTimeline.ofQuarter(YearQuarter.of(month.getYear(), 1 + random.nextInt(4)));
            case 3 -> CalendarTimeline.ofHalf(YearHalf.of(month.getYear(), 1 + random.nextInt(2)));
            case 4 -> CalendarTimeline.ofYear(month.getYear());
            case 5 -> CalendarTimeline.of(date(), LocalDate.of(2050, 6, 30), pick(Precision.values()));
            case 6 ->
                CalendarTimeline.of(
                        month.atDay(1), month.plusMonths(random.nextInt(30)).atEndOfMonth(), Precision.MONTH);
            case 7 -> CalendarTimeline.since(month.atDay(1), pick(Precision.values()));
            case 8 -> CalendarTimeline.until(month.atEndOfMonth(), pick(Precision.values()));
            case 9 -> CalendarTimeline.CONTINUOUS;
            case 10 -> recurring();
            case 11 -> new EventTimeline("Khi " + text(), maybe(this::offset));
            case 12 -> UndeterminedTimeline.perDocument("Theo " + text());
            default -> UndeterminedTimeline.UNSPECIFIED;
        };
    }

    private RecurringTimeline recurring() {
        return random.nextInt(4) == 0
                ? RecurringTimeline.ofWindow(RecurrenceRule.yearly(11, 1), RecurrenceRule.YEARLY)
                : RecurringTimeline.of(some(() -> pick(ImmutableList.of(
                        RecurrenceRule.MONTHLY,
                        RecurrenceRule.quarterly(3, 24),
                        RecurrenceRule.YEARLY.withInterval(2),
                        RecurrenceRule.weekly(DayOfWeek.FRIDAY)))));
    }

    private EventOffset offset() {
        return new EventOffset(1 + random.nextInt(30), pick(OffsetUnit.values()), random.nextBoolean() ? text() : "");
    }

    private UnitRef unit() {
        return UnitRef.of("Vụ " + text());
    }

    private LocalDate date() {
        return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
    }

    private OptionalInt line() {
        return random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(9999)) : OptionalInt.empty();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(text.isEmpty() ? "" : " ").append(pick(WORDS));
        }
        return text.toString();
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    /** None to two values; at least one where the random source only says yes. */
    private <T> ImmutableList<T> some(Supplier<T> value) {
        ImmutableList.Builder<T> values = ImmutableList.builder();
        for (int i = random.nextBoolean() ? 1 + random.nextInt(2) : 0; i > 0; i--) {
            values.add(value.get());
        }
        return values.build();
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> T pick(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
