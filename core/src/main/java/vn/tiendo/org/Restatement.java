package vn.tiendo.org;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;

/**
 * Shows series from before one or several reorganisations on the structure after them (trình bày lại số liệu): what An Giang
 * and Kiên Giang reported for April 2025 is a figure of the present An Giang.
 *
 * <p>Figures are what each unit itself reports; sums over the units below are taken afterwards. A figure whose period ends
 * before the first day of a reorganisation is mapped by it, by several in the order of their days. One whose period the
 * change falls into stays as it is where the change does not touch its unit; otherwise it is not restated, for nobody knows
 * what was counted. Nothing is guessed: what has no mapping is listed.
 *
 * <p>Immutable and safe for threads.
 */
public final class Restatement {
    private final OrgTree after;
    private final ImmutableList<Reorganization> reorganizations;
    /** The codes in force before each reorganisation, and after the last. */
    private final ImmutableList<ImmutableSet<String>> codes;

    private Restatement(
            OrgTree after, ImmutableList<Reorganization> reorganizations, ImmutableList<ImmutableSet<String>> codes) {
        this.after = after;
        this.reorganizations = reorganizations;
        this.codes = codes;
    }

    /**
     * The restatement from one structure to a later one.
     *
     * <p>Diagnostics name changes of units that are not there, new names whose code another unit has, changes that lead to
     * no unit of the later structure, and units of the structure before that are not in the later one without anything that
     * says what became of them, such as district offices whose mapping the application does not give. Figures of such units
     * are not restated; the others are.
     *
     * @param before the structure before the first reorganisation
     * @param reorganizations what changed, in any order; of two on one day the first given comes first
     * @param after the structure after the last reorganisation
     */
    public static Parsed<Restatement> between(OrgTree before, Iterable<Reorganization> reorganizations, OrgTree after) {
        ImmutableList<Reorganization> inOrder =
                ImmutableList.sortedCopyOf(comparing(Reorganization::effectiveOn), reorganizations);
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<ImmutableSet<String>> codes = new ArrayList<>();
        ImmutableSet<String> now = before.units().stream().map(OrgUnit::code).collect(ImmutableSet.toImmutableSet());
        codes.add(now);
        for (Reorganization reorganization : inOrder) {
            diagnostics.addAll(CodeSuccession.check(reorganization, now));
            now = CodeSuccession.after(reorganization, now);
            codes.add(now);
        }
        for (String code : now) {
            if (after.indexOf(code) < 0) {
                diagnostics.add(Diagnostic.of(
                        OrgCode.NO_SUCCESSOR,
                        before.find(code).map(OrgUnit::location).orElse(SourceLocation.NONE),
                        code));
            }
        }
        return Parsed.of(new Restatement(after, inOrder, ImmutableList.copyOf(codes)), diagnostics);
    }

    /** The structure on which series are shown. */
    public OrgTree after() {
        return after;
    }

    /** The reorganisations, in the order of their days. */
    public ImmutableList<Reorganization> reorganizations() {
        return reorganizations;
    }

    /** Shows a series of whole numbers on the later structure; see {@link #restate(Iterable, Additive)}. */
    public RestatedSeries<Long> restate(Iterable<UnitFigure<Long>> series) {
        return restate(series, Additive.ofLongs());
    }

    /**
     * Shows a series on the later structure.
     *
     * @param series figures of any periods, before and after the reorganisations; several of one unit and period add up
     * @param addition how values add up, and how they are divided where a split has shares
     */
    public <V> RestatedSeries<V> restate(Iterable<UnitFigure<V>> series, Additive<V> addition) {
        SeriesRestater<V> restater = new SeriesRestater<>(this, addition);
        series.forEach(restater::add);
        return restater.result();
    }

    /** The codes in force after so many of the reorganisations. */
    Set<String> codesAfter(int count) {
        return codes.get(count);
    }
}
