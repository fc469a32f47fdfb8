package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.result.Parsed;

/**
 * What changes in an organisation on one day (sắp xếp lại tổ chức): on 1 July 2025 the offices of 63 provinces became those
 * of 34.
 *
 * <p>It maps the codes of units before to codes after, and holds the units that come into being. {@link #applyTo} makes the
 * tree after of the tree before; {@link Restatement} shows a series of before on the tree after.
 *
 * <p>Immutable and safe for threads.
 */
public final class Reorganization {
    private final LocalDate effectiveOn;
    private final ImmutableList<OrgChange> changes;
    private final ImmutableList<OrgUnit> units;
    private final ImmutableMap<String, OrgChange> departures;
    private final ImmutableSetMultimap<String, String> arrivals;

    private Reorganization(LocalDate effectiveOn, ImmutableList<OrgChange> changes, ImmutableList<OrgUnit> units) {
        this.effectiveOn = effectiveOn;
        this.changes = changes;
        this.units = units;
        ImmutableMap.Builder<String, OrgChange> from = ImmutableMap.builder();
        ImmutableSetMultimap.Builder<String, String> into = ImmutableSetMultimap.builder();
        for (OrgChange change : changes) {
            if (change.kind() != OrgChangeKind.MOVE) {
                change.predecessors().forEach(code -> from.put(code, change));
                change.successors().forEach(code -> into.putAll(code, change.predecessors()));
            }
        }
        departures = from.buildOrThrow();
        arrivals = into.build();
    }

    /** Changes that bring no unit into being, see {@link #of(LocalDate, Iterable, Iterable)}. */
    public static Parsed<Reorganization> of(LocalDate effectiveOn, Iterable<OrgChange> changes) {
        return of(effectiveOn, changes, ImmutableList.of());
    }

    /**
     * A reorganisation.
     *
     * <p>Changes that contradict one another are left out and named by diagnostics, all of them, for it is not known which is
     * right: two that say where one unit goes, two new names or merges that lead to one code. So are a change that names no
     * unit, a split into fewer than two, and shares that are negative or all zero.
     *
     * @param effectiveOn the first day of the new structure
     * @param changes the changes; together they happen at once, their order does not count
     * @param units the units that come into being, and those that go on with another name, superior or level: as they are
     *     after the change
     */
    public static Parsed<Reorganization> of(
            LocalDate effectiveOn, Iterable<OrgChange> changes, Iterable<OrgUnit> units) {
        ChangeChecks checks = new ChangeChecks(changes);
        return Parsed.of(
                new Reorganization(effectiveOn, checks.sound(), ImmutableList.copyOf(units)), checks.diagnostics());
    }

    /** The first day of the new structure. */
    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    /** The changes. */
    public ImmutableList<OrgChange> changes() {
        return changes;
    }

    /** The units that come into being or go on otherwise, as they are afterwards. */
    public ImmutableList<OrgUnit> units() {
        return units;
    }

    /** This reorganisation with other units that come into being. */
    public Reorganization withUnits(Iterable<OrgUnit> others) {
        return new Reorganization(effectiveOn, changes, ImmutableList.copyOf(others));
    }

    /**
     * This reorganisation with further changes of the same day, such as the new name of the unit at the top beside the merges
     * of {@link Provinces2025}.
     */
    public Parsed<Reorganization> plus(OrgChange... further) {
        return of(
                effectiveOn,
                ImmutableList.<OrgChange>builder().addAll(changes).add(further).build(),
                units);
    }

    /** What becomes of a unit: a merge, split, new name or end; empty where it goes on, though perhaps elsewhere. */
    public Optional<OrgChange> findChange(String code) {
        return Optional.ofNullable(departures.get(code));
    }

    /** The codes of what a unit becomes: none if it ends, several if it is split, its own if it goes on. */
    public ImmutableList<String> successors(String code) {
        OrgChange change = departures.get(code);
        return change == null ? ImmutableList.of(code) : change.successors();
    }

    /** The codes of the units that wholly or partly become a unit, apart from itself where it simply goes on. */
    public ImmutableList<String> predecessors(String code) {
        return arrivals.get(code).asList();
    }

    /** Whether figures of a unit of that code mean something else before and after. */
    boolean touches(String code) {
        return departures.containsKey(code) || arrivals.containsKey(code);
    }

    /**
     * The tree after, of the tree before.
     *
     * <p>What stands below a unit that is merged or renamed stands below its successor; below one that is split it must be
     * moved, unless one of the parts has the old code. Diagnostics name a change of an unknown unit, a new name whose code
     * another unit has, a unit that comes into being but is not among {@link #units()}, a closed or split unit with others
     * still below it, and whatever {@link OrgTree#of} finds, such as a circle made by moving.
     */
    public Parsed<OrgTree> applyTo(OrgTree before) {
        return new ReorganizedTree(this, before).build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reorganization that
                && effectiveOn.equals(that.effectiveOn)
                && changes.equals(that.changes)
                && units.equals(that.units);
    }

    @Override
    public int hashCode() {
        return (31 * effectiveOn.hashCode() + changes.hashCode()) * 31 + units.hashCode();
    }

    /** The day and how many changes: for logs. */
    @Override
    public String toString() {
        return "Reorganization on " + effectiveOn + " with " + changes.size() + " changes";
    }
}
