package vn.tiendo.plan;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.tiendo.org.UnitRef;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.text.Folding;
import vn.tiendo.time.EventOffset;
import vn.tiendo.time.EventTimeline;
import vn.tiendo.time.Timeline;
import vn.tiendo.time.TimelinePhrase;
import vn.tiendo.time.UndeterminedTimeline;

/** Finds what {@link PlanDiff} tells. */
final class PlanComparison {
    /** A task by its path; bad data may repeat one, and then the first is compared with the first, and so on. */
    private record Key(OutlinePath path, int occurrence) {}

    /** A task and its rows. */
    private record Entry(Task task, ImmutableList<EffectiveRow> rows) {}

    private final ImmutableList.Builder<PlanChange> changes = ImmutableList.builder();

    private PlanComparison() {}

    static ImmutableList<PlanChange> of(Plan before, Plan after) {
        PlanComparison comparison = new PlanComparison();
        comparison.compare(entries(before), entries(after));
        return comparison.changes.build();
    }

    private static Map<Key, Entry> entries(Plan plan) {
        Map<OutlinePath, Integer> occurrences = new HashMap<>();
        Map<Key, Entry> entries = new LinkedHashMap<>();
        int row = 0;
        for (Task task : plan.tasks()) {
            int end = row + task.deliverables().size();
            Key key = new Key(task.path(), occurrences.merge(task.path(), 1, Integer::sum));
            entries.put(key, new Entry(task, plan.rows().subList(row, end)));
            row = end;
        }
        return entries;
    }

    private void compare(Map<Key, Entry> before, Map<Key, Entry> after) {
        // What is added stands behind the task of both plans that it follows, or at the beginning.
        ListMultimap<Optional<Key>, Entry> added = ArrayListMultimap.create();
        Optional<Key> previous = Optional.empty();
        for (Map.Entry<Key, Entry> entry : after.entrySet()) {
            if (before.containsKey(entry.getKey())) {
                previous = Optional.of(entry.getKey());
            } else {
                added.put(previous, entry.getValue());
            }
        }
        added.get(Optional.empty()).forEach(entry -> addTask(PlanChange.Kind.TASK_ADDED, entry.task()));
        before.forEach((key, entry) -> {
            Entry other = after.get(key);
            if (other == null) {
                addTask(PlanChange.Kind.TASK_REMOVED, entry.task());
            } else {
                compare(entry, other);
            }
            added.get(Optional.of(key)).forEach(next -> addTask(PlanChange.Kind.TASK_ADDED, next.task()));
        });
    }

    private void compare(Entry before, Entry after) {
        OutlinePath path = before.task().path();
        addField(
                path,
                null,
                null,
                PlanField.TITLE,
                before.task().title(),
                after.task().title(),
                Folding.same(before.task().title(), after.task().title()));
        int[] matches = RowMatching.of(before.rows(), after.rows());
        boolean[] matched = new boolean[after.rows().size()];
        for (int match : matches) {
            if (match >= 0) {
                matched[match] = true;
            }
        }
        int next = 0;
        for (int i = 0; i < matches.length; i++) {
            EffectiveRow row = before.rows().get(i);
            if (matches[i] < 0) {
                addRow(PlanChange.Kind.ROW_REMOVED, row);
                continue;
            }
            for (; next < matches[i]; next++) {
                if (!matched[next]) {
                    addRow(PlanChange.Kind.ROW_ADDED, after.rows().get(next));
                    matched[next] = true;
                }
            }
            compare(row, after.rows().get(matches[i]));
        }
        for (int i = 0; i < matched.length; i++) {
            if (!matched[i]) {
                addRow(PlanChange.Kind.ROW_ADDED, after.rows().get(i));
            }
        }
        if (before.rows().isEmpty() && after.rows().isEmpty()) {
            compareLeaders(
                    path, null, null, before.task().leaders(), after.task().leaders());
        }
    }

    private void compare(EffectiveRow before, EffectiveRow after) {
        OutlinePath path = before.id().path();
        compareLeaders(path, before, after, before.leaders(), after.leaders());
        addField(
                path,
                before,
                after,
                PlanField.PRODUCTS,
                String.join("; ", before.products()),
                String.join("; ", after.products()),
                folded(before.products()).equals(folded(after.products())));
        addField(
                path,
                before,
                after,
                PlanField.TIMELINE,
                text(before.timeline()),
                text(after.timeline()),
                before.timeline()
                        .map(PlanComparison::meaning)
                        .equals(after.timeline().map(PlanComparison::meaning)));
        compareUnits(PlanField.LEAD, before, after, before.lead(), after.lead());
        compareUnits(PlanField.COOPERATING, before, after, before.cooperating(), after.cooperating());
        addField(
                path,
                before,
                after,
                PlanField.BASIS,
                before.basis().orElse(""),
                after.basis().orElse(""),
                Folding.same(before.basis().orElse(""), after.basis().orElse("")));
    }

    private void compareLeaders(
            OutlinePath path,
            @Nullable EffectiveRow rowBefore,
            @Nullable EffectiveRow rowAfter,
            ImmutableList<String> before,
            ImmutableList<String> after) {
        addField(
                path,
                rowBefore,
                rowAfter,
                PlanField.LEADERS,
                String.join("; ", before),
                String.join("; ", after),
                ImmutableSet.copyOf(folded(before)).equals(ImmutableSet.copyOf(folded(after))));
    }

    private void compareUnits(
            PlanField field,
            EffectiveRow rowBefore,
            EffectiveRow rowAfter,
            ImmutableList<UnitRef> before,
            ImmutableList<UnitRef> after) {
        ImmutableList<String> namesBefore = names(before);
        ImmutableList<String> namesAfter = names(after);
        addField(
                rowBefore.id().path(),
                rowBefore,
                rowAfter,
                field,
                String.join("; ", namesBefore),
                String.join("; ", namesAfter),
                ImmutableSet.copyOf(folded(namesBefore)).equals(ImmutableSet.copyOf(folded(namesAfter))));
    }

    private void addField(
            OutlinePath path,
            @Nullable EffectiveRow rowBefore,
            @Nullable EffectiveRow rowAfter,
            PlanField field,
            String before,
            String after,
            boolean same) {
        if (!same) {
            changes.add(ImmutablePlanChange.builder()
                    .kind(PlanChange.Kind.FIELD_CHANGED)
                    .path(path)
                    .rowBefore(number(rowBefore))
                    .rowAfter(number(rowAfter))
                    .field(field)
                    .before(before)
                    .after(after)
                    .build());
        }
    }

    private void addTask(PlanChange.Kind kind, Task task) {
        boolean added = kind == PlanChange.Kind.TASK_ADDED;
        changes.add(ImmutablePlanChange.builder()
                .kind(kind)
                .path(task.path())
                .before(added ? "" : task.title())
                .after(added ? task.title() : "")
                .build());
    }

    private void addRow(PlanChange.Kind kind, EffectiveRow row) {
        boolean added = kind == PlanChange.Kind.ROW_ADDED;
        String products = String.join("; ", row.products());
        changes.add(ImmutablePlanChange.builder()
                .kind(kind)
                .path(row.id().path())
                .rowBefore(number(added ? null : row))
                .rowAfter(number(added ? row : null))
                .before(added ? "" : products)
                .after(added ? products : "")
                .build());
    }

    private static OptionalInt number(@Nullable EffectiveRow row) {
        return row == null ? OptionalInt.empty() : OptionalInt.of(row.id().row());
    }

    /** The timelines of a phrase, their words folded: two spellings of one event are one. */
    private static ImmutableList<Timeline> meaning(TimelinePhrase phrase) {
        return TimelineParts.of(phrase.timeline()).stream()
                .map(PlanComparison::folded)
                .collect(ImmutableList.toImmutableList());
    }

    private static Timeline folded(Timeline part) {
        if (part instanceof EventTimeline event) {
            return new EventTimeline(
                    Folding.fold(event.text()),
                    event.offset()
                            .map(offset ->
                                    new EventOffset(offset.amount(), offset.unit(), Folding.fold(offset.anchor()))));
        }
        if (part instanceof UndeterminedTimeline other && other.document().isPresent()) {
            return UndeterminedTimeline.perDocument(
                    Folding.fold(other.document().get()));
        }
        return part;
    }

    private static String text(Optional<TimelinePhrase> phrase) {
        return phrase.map(TimelinePhrase::text).orElse("");
    }

    private static ImmutableList<String> names(ImmutableList<UnitRef> units) {
        return units.stream().map(UnitRef::text).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> folded(ImmutableList<String> texts) {
        return texts.stream().map(Folding::fold).collect(ImmutableList.toImmutableList());
    }
}
