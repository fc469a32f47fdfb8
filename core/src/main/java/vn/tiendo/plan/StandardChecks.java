package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.threeten.extra.LocalDateRange;
import vn.tiendo.org.UnitRef;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.DiagnosticCode;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.time.Timeline;
import vn.tiendo.time.TimelinePhrase;

/** The checks of {@link PlanChecks#standard()}. */
final class StandardChecks {
    private StandardChecks() {}

    static ImmutableList<PlanCheck> all() {
        return ImmutableList.of(
                check(PlanCode.NO_LEAD, StandardChecks::noLead),
                check(PlanCode.UNKNOWN_UNIT, StandardChecks::unknownUnits),
                check(PlanCode.DUE_BEFORE_ISSUE, StandardChecks::dueBeforeIssue),
                check(
                        PlanCode.OUTSIDE_PERIOD,
                        (query, found) -> PlanPeriod.find(query.plan().document())
                                .ifPresent(period -> outside(period, query, found))),
                check(PlanCode.PATH_TWICE, StandardChecks::pathTwice),
                check(
                        PlanCode.INHERITED_DANGLING,
                        (query, found) -> inherited(PlanCode.INHERITED_DANGLING, query, found)),
                check(PlanCode.INHERITED_CYCLE, (query, found) -> inherited(PlanCode.INHERITED_CYCLE, query, found)),
                check(PlanCode.NO_TIMELINE, StandardChecks::noTimeline),
                check(PlanCode.NO_PRODUCT, StandardChecks::noProduct),
                check(
                        PlanCode.REFERENCE_CYCLE,
                        (query, found) -> ReferenceCycles.of(query.plan()).forEach(found)));
    }

    static PlanCheck outsidePeriod(LocalDateRange period) {
        return check(PlanCode.OUTSIDE_PERIOD, (query, found) -> outside(period, query, found));
    }

    private static PlanCheck check(PlanCode code, BiConsumer<PlanQuery, Consumer<Diagnostic>> look) {
        return new PlanCheck() {
            @Override
            public DiagnosticCode code() {
                return code;
            }

            @Override
            public ImmutableList<Diagnostic> run(PlanQuery query) {
                ImmutableList.Builder<Diagnostic> found = ImmutableList.builder();
                look.accept(query, found::add);
                return found.build();
            }

            @Override
            public String toString() {
                return code.code();
            }
        };
    }

    private static void noLead(PlanQuery query, Consumer<Diagnostic> found) {
        for (EffectiveRow row : query.rows()) {
            if (row.lead().isEmpty()) {
                found.accept(at(PlanCode.NO_LEAD, row, ""));
            }
        }
    }

    private static void noTimeline(PlanQuery query, Consumer<Diagnostic> found) {
        for (EffectiveRow row : query.rows()) {
            if (row.timeline().isEmpty()) {
                found.accept(at(PlanCode.NO_TIMELINE, row, ""));
            }
        }
    }

    private static void noProduct(PlanQuery query, Consumer<Diagnostic> found) {
        for (EffectiveRow row : query.rows()) {
            if (row.products().isEmpty()) {
                found.accept(at(PlanCode.NO_PRODUCT, row, ""));
            }
        }
    }

    /** Looks at the units where they are printed, so that a merged cell gives one finding. */
    private static void unknownUnits(PlanQuery query, Consumer<Diagnostic> found) {
        for (EffectiveRow row : query.rows()) {
            unknown(query, row, InheritableField.LEAD, row.deliverable().lead(), found);
            unknown(query, row, InheritableField.COOPERATING, row.deliverable().cooperating(), found);
        }
    }

    private static void unknown(
            PlanQuery query,
            EffectiveRow row,
            InheritableField field,
            ImmutableList<UnitRef> units,
            Consumer<Diagnostic> found) {
        for (UnitRef unit : units) {
            if (query.units().findLenient(unit.text()).isEmpty()) {
                found.accept(at(PlanCode.UNKNOWN_UNIT, row, unit.text()).with("field", field.code()));
            }
        }
    }

    private static void dueBeforeIssue(PlanQuery query, Consumer<Diagnostic> found) {
        Optional<LocalDate> issued = query.plan().document().date();
        if (issued.isEmpty()) {
            return;
        }
        for (EffectiveRow row : query.rows()) {
            if (anyPart(row, part -> part.deadline().map(issued.get()::isAfter).orElse(false))) {
                found.accept(at(PlanCode.DUE_BEFORE_ISSUE, row, timelineText(row))
                        .with("issued", issued.get().toString()));
            }
        }
    }

    private static void outside(LocalDateRange period, PlanQuery query, Consumer<Diagnostic> found) {
        for (EffectiveRow row : query.rows()) {
            if (anyPart(row, part -> isOutside(part, period))) {
                found.accept(
                        at(PlanCode.OUTSIDE_PERIOD, row, timelineText(row)).with("period", PlanPeriod.print(period)));
            }
        }
    }

    /** A deadline elsewhere than in the period, or a beginning after it. */
    private static boolean isOutside(Timeline part, LocalDateRange period) {
        return part.deadline().map(day -> !period.contains(day)).orElse(false)
                || part.start().map(period::isBefore).orElse(false);
    }

    private static void pathTwice(PlanQuery query, Consumer<Diagnostic> found) {
        Map<OutlinePath, Task> first = new HashMap<>();
        for (Task task : query.plan().tasks()) {
            Task before = first.putIfAbsent(task.path(), task);
            if (before != null) {
                found.accept(Diagnostic.of(
                                PlanCode.PATH_TWICE,
                                SourceLocation.ofLine(Math.max(task.line().orElse(0), 0)),
                                task.path().toString())
                        .with(
                                "firstLine",
                                before.line().isPresent() ? "" + before.line().getAsInt() : "?"));
            }
        }
    }

    private static void inherited(PlanCode code, PlanQuery query, Consumer<Diagnostic> found) {
        query.plan().index().inheritanceDiagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == code)
                .forEach(found);
    }

    private static boolean anyPart(EffectiveRow row, Predicate<Timeline> condition) {
        return row.timeline()
                .map(phrase -> TimelineParts.of(phrase.timeline()).stream().anyMatch(condition))
                .orElse(false);
    }

    private static String timelineText(EffectiveRow row) {
        return row.timeline().map(TimelinePhrase::text).orElse("");
    }

    private static Diagnostic at(PlanCode code, EffectiveRow row, String text) {
        return Diagnostic.of(code, row.location(), text).with("row", row.id().toString());
    }
}
