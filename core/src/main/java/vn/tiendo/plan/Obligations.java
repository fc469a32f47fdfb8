package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.result.Diagnostic;

/**
 * What binds a level or unit in a plan (các nhiệm vụ phải thực hiện), in the order of the document: its own points, and
 * those that it takes over by reference, followed to the end.
 *
 * <pre>{@code
 * query.obligationsOf("Chi cục").byReference().under(OutlinePath.parse("II/5")).list()
 * }</pre>
 *
 * <p>A point is its own if its section is addressed to it ({@code Đối với Chi cục …}) or to everyone, if its text begins
 * with it or its head ({@code Chi cục trưởng …}), or if it leads a row. Under a section for everyone, a point that begins
 * with another level binds that level alone. A point that is named by a reference counts with all points below it; the
 * shortest chain of references is kept, and own points are not listed again. Titles that only gather points are left out.
 *
 * <p>A selection is immutable.
 */
public final class Obligations implements Iterable<Obligation> {
    private final String level;
    private final ImmutableList<Obligation> list;
    private final ImmutableList<String> levels;
    private final ImmutableList<Diagnostic> diagnostics;

    Obligations(
            String level,
            ImmutableList<Obligation> list,
            ImmutableList<String> levels,
            ImmutableList<Diagnostic> diagnostics) {
        this.level = level;
        this.list = list;
        this.levels = levels;
        this.diagnostics = diagnostics;
    }

    /** The level or unit as it was asked for. */
    public String level() {
        return level;
    }

    /** Its own points. */
    public Obligations own() {
        return where(Obligation::isOwn);
    }

    /** The points that it takes over. */
    public Obligations byReference() {
        return where(obligation -> !obligation.isOwn());
    }

    /** The points that a reference names, without those below them. */
    public Obligations named() {
        return where(Obligation::isNamed);
    }

    /** Points that bind for this reason. */
    public Obligations from(ObligationSource source) {
        return where(obligation -> obligation.source() == source);
    }

    /** The point at this path and those below it. */
    public Obligations under(OutlinePath path) {
        return where(obligation ->
                obligation.path().equals(path) || obligation.path().isUnder(path));
    }

    /** Points that are taken over through a reference in this point. */
    public Obligations through(OutlinePath path) {
        return where(obligation ->
                obligation.chain().stream().anyMatch(link -> link.from().equals(path)));
    }

    /** Points with a date inside a sentence, or a row with a deadline. */
    public Obligations withDeadline() {
        return where(obligation -> !obligation.task().deadlines().isEmpty()
                || obligation.task().deliverables().stream()
                        .anyMatch(row -> row.timeline()
                                .map(phrase -> phrase.timeline().deadline().isPresent())
                                .orElse(false)));
    }

    /** Points for which a condition of the caller's own holds. */
    public Obligations where(Predicate<? super Obligation> condition) {
        return new Obligations(
                level, list.stream().filter(condition).collect(ImmutableList.toImmutableList()), levels, diagnostics);
    }

    /** The obligation at a path. */
    public Optional<Obligation> find(OutlinePath path) {
        return list.stream()
                .filter(obligation -> obligation.path().equals(path))
                .findFirst();
    }

    /** The obligations. */
    public ImmutableList<Obligation> list() {
        return list;
    }

    /** How many there are. */
    public int count() {
        return list.size();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** The obligations as a stream. */
    public Stream<Obligation> stream() {
        return list.stream();
    }

    @Override
    public Iterator<Obligation> iterator() {
        return list.iterator();
    }

    /** Whether the plan speaks to this level or unit by name, or sets it to lead a row; not only to everyone. */
    public boolean isAddressed() {
        return list.stream()
                .anyMatch(obligation -> obligation.isOwn() && obligation.source() != ObligationSource.EVERYONE);
    }

    /** Levels and units that the plan addresses by name: what one can ask for. */
    public ImmutableList<String> levels() {
        return levels;
    }

    /** Circles of references in the plan, {@link PlanCode#REFERENCE_CYCLE}. */
    public ImmutableList<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The paths. */
    @Override
    public String toString() {
        return level + ": " + list.stream().map(Obligation::path).toList();
    }
}
