package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;

/**
 * The structure of an organisation on one day (cây tổ chức): the {@code 355 Phòng THADS khu vực} below {@code 34 THADS tỉnh,
 * thành phố} below {@code Cục Quản lý THADS}.
 *
 * <p>Units are numbered from 0 in pre-order: each before those below it, sisters in the order of their codes
 * ({@link String#compareTo}). So a unit and all below it are a range of numbers, and whether one stands above another is two
 * comparisons. The questions that take numbers allocate nothing; those that take units find the number by code first. The
 * numbers hold for this tree only; what is to be kept refers to codes, and keeps the {@link #fingerprint()} beside them.
 *
 * <p>Structures that change are the matter of {@link OrgHistory}; days of validity do not count here.
 *
 * <p>Immutable and safe for threads. Trees are equal if their units are.
 */
public final class OrgTree {
    private final ImmutableList<OrgUnit> units;
    private final int[] parents;
    private final int[] depths;
    private final int[] ends;
    private final CodeIndex codes;
    private volatile @Nullable NameIndex names;
    private volatile @Nullable String fingerprint;

    /** The arrays are not copied. */
    OrgTree(ImmutableList<OrgUnit> units, int[] parents, int[] depths, int[] ends) {
        this.units = units;
        this.parents = parents;
        this.depths = depths;
        this.ends = ends;
        this.codes = new CodeIndex(units);
    }

    /**
     * The tree of a list of units, in any order.
     *
     * <p>What is wrong with the list is said by diagnostics at the units' {@linkplain OrgUnit#location() places}; every unit
     * is in the tree or named by one of them:
     * <ul>
     *   <li>a unit without code, an orphan, a unit that is its own superior and the units of a circle are left out, and so is
     *       all that stands below them;
     *   <li>of several units with one code and one superior one stays, the first by name; with different superiors none does;
     *   <li>further units without superior stay, each with what is below it: the tree has several {@linkplain #roots() roots}
     *       then.
     * </ul>
     *
     * @param units the units
     * @return the tree; a failure where no unit is left for it
     */
    public static Parsed<OrgTree> of(Iterable<OrgUnit> units) {
        return OrgTreeBuilder.build(units);
    }

    /** How many units there are, at least one. */
    public int size() {
        return units.size();
    }

    /** All units, each before those below it; the position in this list is the unit's number. */
    public ImmutableList<OrgUnit> units() {
        return units;
    }

    /** The unit at the top; the first of them if there are several, which is an error of the list. */
    public OrgUnit root() {
        return units.get(0);
    }

    /** All units without superior, in the order of their codes. */
    public ImmutableList<OrgUnit> roots() {
        return topOf(0, size());
    }

    /**
     * 64 hexadecimal digits (SHA-256) that are the same for two trees exactly if their codes and superiors are; names, levels
     * and aliases do not count. A store keeps it to know that its unit numbers still hold.
     */
    public String fingerprint() {
        String known = fingerprint;
        if (known == null) {
            Hasher hasher = Hashing.sha256().newHasher();
            for (int i = 0; i < size(); i++) {
                String code = units.get(i).code();
                hasher.putInt(parents[i]).putInt(code.length()).putUnencodedChars(code);
            }
            known = hasher.hash().toString();
            fingerprint = known;
        }
        return known;
    }

    /** The unit of that code, exactly as written. */
    public Optional<OrgUnit> find(String code) {
        int index = codes.find(code);
        return index < 0 ? Optional.empty() : Optional.of(units.get(index));
    }

    /**
     * The unit of that code, exactly as written.
     *
     * @throws IllegalArgumentException if there is none
     */
    public OrgUnit get(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("code must be in the tree but was \"" + code + "\""));
    }

    /**
     * All units of that name or alias, in their order; {@code Văn phòng} may be many. Case, normalization and tone placement
     * do not count.
     */
    public ImmutableList<OrgUnit> unitsNamed(CharSequence name) {
        NameIndex known = names;
        if (known == null) {
            known = new NameIndex(units);
            names = known;
        }
        return IntStream.of(known.find(name)).mapToObj(units::get).collect(ImmutableList.toImmutableList());
    }

    /** The unit that a text means, where it stands in no file; see {@link #resolve(CharSequence, SourceLocation)}. */
    public Parsed<OrgUnit> resolve(CharSequence text) {
        return resolve(text, SourceLocation.NONE);
    }

    /**
     * The unit that a text means: by its code, otherwise by a name or alias that no other unit has.
     *
     * @param text a code, name or alias
     * @param location where it stands, for the diagnostic
     */
    public Parsed<OrgUnit> resolve(CharSequence text, SourceLocation location) {
        String asked = text.toString();
        Optional<OrgUnit> byCode = find(asked);
        if (byCode.isPresent()) {
            return Parsed.of(byCode.get());
        }
        ImmutableList<OrgUnit> named = unitsNamed(asked);
        if (named.size() == 1) {
            return Parsed.of(named.get(0));
        }
        if (named.isEmpty()) {
            return Parsed.failed(Diagnostic.of(OrgCode.UNIT_UNKNOWN, location, asked));
        }
        return Parsed.failed(
                Diagnostic.of(OrgCode.NAME_AMBIGUOUS, location, asked).with("codes", OrgDiagnostics.codes(named)));
    }

    /** The unit directly above; empty at the top. */
    public Optional<OrgUnit> parent(OrgUnit unit) {
        int parent = parents[indexOf(unit)];
        return parent < 0 ? Optional.empty() : Optional.of(units.get(parent));
    }

    /** The units directly below, in the order of their codes. */
    public ImmutableList<OrgUnit> children(OrgUnit unit) {
        int index = indexOf(unit);
        return topOf(index + 1, ends[index]);
    }

    /** The other units with the same superior. */
    public ImmutableList<OrgUnit> siblings(OrgUnit unit) {
        int index = indexOf(unit);
        int parent = parents[index];
        ImmutableList<OrgUnit> all = parent < 0 ? roots() : topOf(parent + 1, ends[parent]);
        return all.stream().filter(other -> !other.equals(unit)).collect(ImmutableList.toImmutableList());
    }

    /** The units above, the nearest first. */
    public ImmutableList<OrgUnit> ancestors(OrgUnit unit) {
        ImmutableList<OrgUnit> path = path(unit);
        return path.subList(0, path.size() - 1).reverse();
    }

    /** The units from the top down to the unit, which is the last. */
    public ImmutableList<OrgUnit> path(OrgUnit unit) {
        ImmutableList.Builder<OrgUnit> upwards = ImmutableList.builder();
        for (int at = indexOf(unit); at >= 0; at = parents[at]) {
            upwards.add(units.get(at));
        }
        return upwards.build().reverse();
    }

    /** All units below, each before those below it. */
    public ImmutableList<OrgUnit> descendants(OrgUnit unit) {
        int index = indexOf(unit);
        return units.subList(index + 1, ends[index]);
    }

    /** The units without any below, among the unit and those below it: the unit itself if it is one. */
    public ImmutableList<OrgUnit> leaves(OrgUnit unit) {
        int index = indexOf(unit);
        return select(index, ends[index], this::isLeaf);
    }

    /** All units without any below. */
    public ImmutableList<OrgUnit> leaves() {
        return select(0, size(), this::isLeaf);
    }

    /** The units that their list puts on a level, in their order. */
    public ImmutableList<OrgUnit> atLevel(UnitLevel level) {
        return select(0, size(), index -> units.get(index).level() == level);
    }

    /** The units so many steps below the top, in their order; 0 for the top. */
    public ImmutableList<OrgUnit> atDepth(int depth) {
        return select(0, size(), index -> depths[index] == depth);
    }

    /**
     * The units that a printed name stands for: {@code Các Cục THADS} are all units whose name or alias the register
     * understands as a member of that group.
     *
     * @param name what the register made of the printed name, a group or a single unit
     * @param register the register that also reads the names of the units
     */
    public ImmutableList<OrgUnit> unitsMeantBy(UnitMatch name, UnitRegister register) {
        return select(0, size(), index -> {
            OrgUnit unit = units.get(index);
            return isMeant(name, unit.name(), register)
                    || unit.aliases().stream().anyMatch(alias -> isMeant(name, alias, register));
        });
    }

    private static boolean isMeant(UnitMatch asked, String name, UnitRegister register) {
        return register.findLenient(name).filter(asked::covers).isPresent();
    }

    /** How many steps the unit is below the top; 0 at the top. */
    public int depth(OrgUnit unit) {
        return depths[indexOf(unit)];
    }

    /** How many units the unit and those below it are. */
    public int subtreeSize(OrgUnit unit) {
        return subtreeRange(unit).size();
    }

    /** The numbers of the unit and all below it. */
    public UnitRange subtreeRange(OrgUnit unit) {
        return subtreeRange(indexOf(unit));
    }

    /** Whether the first unit stands above the second, on any level; a unit does not stand above itself. */
    public boolean isAncestor(OrgUnit above, OrgUnit below) {
        return isAncestor(indexOf(above), indexOf(below));
    }

    /**
     * The lowest unit that is one of the two or above, for both; empty only where the tree has several roots and they hang on
     * different ones.
     */
    public Optional<OrgUnit> lowestCommonAncestor(OrgUnit first, OrgUnit second) {
        int at = indexOf(first);
        int other = indexOf(second);
        while (at >= 0 && !(at <= other && other < ends[at])) {
            at = parents[at];
        }
        return at < 0 ? Optional.empty() : Optional.of(units.get(at));
    }

    /** The number of the unit with that code; −1 where there is none. */
    public int indexOf(String code) {
        return codes.find(code);
    }

    /**
     * The number of a unit.
     *
     * @throws IllegalArgumentException if the unit is not one of this tree
     */
    public int indexOf(OrgUnit unit) {
        int index = codes.find(unit.code());
        if (index >= 0 && units.get(index).equals(unit)) {
            return index;
        }
        throw new IllegalArgumentException("unit must be one of the tree but was " + unit);
    }

    /** The unit of that number. */
    public OrgUnit unit(int index) {
        return units.get(index);
    }

    /** The number of the superior, which is always less; −1 at the top. */
    public int parentIndex(int index) {
        return parents[index];
    }

    /** How many steps the unit of that number is below the top. */
    public int depth(int index) {
        return depths[index];
    }

    /** The number behind the last unit below: the unit and all below it are from its own number up to this one. */
    public int subtreeEnd(int index) {
        return ends[index];
    }

    /** The numbers of the unit and all below it. */
    public UnitRange subtreeRange(int index) {
        return new UnitRange(index, ends[index]);
    }

    /** Whether the first unit stands above the second; a unit does not stand above itself. */
    public boolean isAncestor(int above, int below) {
        return above < below && below < ends[above];
    }

    /** Whether no unit stands below. */
    public boolean isLeaf(int index) {
        return ends[index] == index + 1;
    }

    private ImmutableList<OrgUnit> select(int from, int to, IntPredicate wanted) {
        return IntStream.range(from, to).filter(wanted).mapToObj(units::get).collect(ImmutableList.toImmutableList());
    }

    /** The topmost units of a range, which begins with one. */
    private ImmutableList<OrgUnit> topOf(int from, int to) {
        ImmutableList.Builder<OrgUnit> top = ImmutableList.builder();
        for (int i = from; i < to; i = ends[i]) {
            top.add(units.get(i));
        }
        return top.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrgTree that && units.equals(that.units);
    }

    @Override
    public int hashCode() {
        return units.hashCode();
    }

    /** How many units, and the one at the top: for logs. */
    @Override
    public String toString() {
        return "OrgTree of " + size() + " units, " + root().code();
    }
}
