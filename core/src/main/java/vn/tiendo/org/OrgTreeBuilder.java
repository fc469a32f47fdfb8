package vn.tiendo.org;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.text.Folding;

/**
 * Makes an {@link OrgTree} of a list of units in any order: sorts them by code, links them, numbers what hangs on a root,
 * and explains the rest. All steps are loops, so that depth does not matter.
 */
final class OrgTreeBuilder {
    private static final int ROOT = -1;
    private static final int NOWHERE = -2;
    private static final int LONGEST_CYCLE_SHOWN = 10;

    /** By code, then by everything else, so that what stays of several does not depend on the order of the list. */
    private static final Comparator<OrgUnit> ORDER = comparing(OrgUnit::code)
            .thenComparing(unit -> unit.parent().orElse(""))
            .thenComparing(OrgUnit::name)
            .thenComparing(OrgUnit::toString);

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<String> doubtful = new HashSet<>();
    /** Codes by their folded form, once there is an orphan. */
    private @Nullable Map<String, String> spellings;

    private final ImmutableList<OrgUnit> units;
    /** The index of the superior in {@link #units}. */
    private final int[] parents;
    /** The units below each, one unit's beside the other's: those of {@code i} are from {@code first[i]} to {@code first[i + 1]}. */
    private final int[] first;

    private final int[] children;

    /** The unit that causes one to be left out, or itself; 0 is not yet known, otherwise the index + 1. */
    private final int[] causes;

    private OrgTreeBuilder(Iterable<OrgUnit> list) {
        units = withoutDoubles(list);
        parents = new int[units.size()];
        causes = new int[units.size()];
        first = new int[units.size() + 1];
        children = new int[units.size()];
        link();
        group();
    }

    static Parsed<OrgTree> build(Iterable<OrgUnit> list) {
        return new OrgTreeBuilder(list).build();
    }

    private Parsed<OrgTree> build() {
        int[] order = new int[units.size()];
        int size = number(order);
        if (size < units.size()) {
            explainOthers(order, size);
        }
        if (size == 0) {
            report(Diagnostic.of(OrgCode.NO_ROOT, SourceLocation.NONE, ""));
            return Parsed.failed(OrgDiagnostics.inOrder(diagnostics));
        }
        return Parsed.of(tree(order, size), OrgDiagnostics.inOrder(diagnostics));
    }

    private ImmutableList<OrgUnit> withoutDoubles(Iterable<OrgUnit> list) {
        List<OrgUnit> sorted = new ArrayList<>();
        for (OrgUnit unit : list) {
            if (unit.code().isBlank()) {
                report(Diagnostic.of(OrgCode.CODE_EMPTY, unit.location(), unit.name()));
            } else {
                sorted.add(unit);
            }
        }
        sorted.sort(ORDER);
        ImmutableList.Builder<OrgUnit> kept = ImmutableList.builderWithExpectedSize(sorted.size());
        for (int from = 0, to; from < sorted.size(); from = to) {
            to = from + 1;
            while (to < sorted.size()
                    && sorted.get(to).code().equals(sorted.get(from).code())) {
                to++;
            }
            if (to == from + 1 || isSettled(sorted.subList(from, to))) {
                kept.add(sorted.get(from));
            }
        }
        return kept.build();
    }

    /** Says what is wrong with several units of one code, and whether the first of them stays. */
    private boolean isSettled(List<OrgUnit> same) {
        OrgUnit kept = same.get(0);
        boolean oneParent = kept.parent().equals(same.get(same.size() - 1).parent());
        for (int i = oneParent ? 1 : 0; i < same.size(); i++) {
            OrgUnit unit = same.get(i);
            Diagnostic diagnostic;
            if (!oneParent) {
                diagnostic = Diagnostic.of(OrgCode.CODE_IN_DOUBT, unit.location(), unit.code())
                        .with("parents", parentsOf(same));
            } else if (unit.equals(kept)) {
                diagnostic = Diagnostic.of(OrgCode.UNIT_REPEATED, unit.location(), unit.code());
            } else {
                diagnostic = Diagnostic.of(OrgCode.CODE_TWICE, unit.location(), unit.code())
                        .with("kept", kept.name());
            }
            report(diagnostic.with("name", unit.name()));
        }
        if (!oneParent) {
            doubtful.add(kept.code());
        }
        return oneParent;
    }

    private static String parentsOf(List<OrgUnit> same) {
        Set<String> codes = new TreeSet<>();
        same.forEach(unit -> codes.add(unit.parent().orElse("–")));
        return String.join(", ", codes);
    }

    private void link() {
        CodeIndex index = new CodeIndex(units);
        OrgUnit top = null;
        for (int i = 0; i < parents.length; i++) {
            OrgUnit unit = units.get(i);
            if (unit.name().isBlank()) {
                report(Diagnostic.of(OrgCode.NAME_EMPTY, unit.location(), unit.code()));
            }
            if (unit.parent().isPresent()) {
                parents[i] = parent(index, i, unit, unit.parent().get());
            } else {
                parents[i] = ROOT;
                if (top == null) {
                    top = unit;
                } else {
                    report(OrgDiagnostics.about(OrgCode.SECOND_ROOT, unit).with("first", top.code()));
                }
            }
        }
    }

    private int parent(CodeIndex index, int own, OrgUnit unit, String code) {
        int parent = index.find(code);
        if (parent == own) {
            report(OrgDiagnostics.about(OrgCode.OWN_PARENT, unit));
            return NOWHERE;
        }
        if (parent >= 0) {
            return parent;
        }
        String similar = spelledLike(code);
        if (doubtful.contains(code)) {
            report(OrgDiagnostics.about(OrgCode.BELOW_LEFT_OUT, unit).with("parent", code));
        } else if (similar.isEmpty()) {
            report(OrgDiagnostics.about(OrgCode.ORPHAN, unit).with("parent", code));
        } else {
            report(OrgDiagnostics.about(OrgCode.PARENT_SPELLED, unit)
                    .with("parent", code)
                    .with("similar", similar));
        }
        return NOWHERE;
    }

    /** The first code that differs from one only in case, blanks and the like; empty where there is none. */
    private String spelledLike(String code) {
        Map<String, String> known = spellings;
        if (known == null) {
            known = new HashMap<>();
            for (OrgUnit unit : units) {
                known.putIfAbsent(Folding.fold(unit.code()), unit.code());
            }
            spellings = known;
        }
        return known.getOrDefault(Folding.fold(code), "");
    }

    /** Units are in the order of their codes, and so are the units below each. */
    private void group() {
        for (int parent : parents) {
            if (parent >= 0) {
                first[parent + 1]++;
            }
        }
        for (int i = 0; i < parents.length; i++) {
            first[i + 1] += first[i];
        }
        int[] next = first.clone();
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] >= 0) {
                children[next[parents[i]]++] = i;
            }
        }
    }

    /** Numbers what hangs on a root, superiors first; gives how many units that is. */
    private int number(int[] order) {
        int[] open = new int[units.size()];
        int depth = 0;
        for (int i = parents.length - 1; i >= 0; i--) {
            if (parents[i] == ROOT) {
                open[depth++] = i;
            }
        }
        int size = 0;
        while (depth > 0) {
            int unit = open[--depth];
            order[size++] = unit;
            for (int child = first[unit + 1] - 1; child >= first[unit]; child--) {
                open[depth++] = children[child];
            }
        }
        return size;
    }

    private void explainOthers(int[] order, int size) {
        for (int i = 0; i < size; i++) {
            causes[order[i]] = order[i] + 1;
        }
        List<Integer> way = new ArrayList<>();
        boolean[] onWay = new boolean[units.size()];
        for (int i = 0; i < causes.length; i++) {
            int at = i;
            while (causes[at] == 0 && !onWay[at] && parents[at] >= 0) {
                way.add(at);
                onWay[at] = true;
                at = parents[at];
            }
            if (causes[at] == 0 && onWay[at]) {
                reportCycle(way.subList(way.indexOf(at), way.size()));
            }
            int cause = causes[at] == 0 ? at : causes[at] - 1;
            causes[at] = cause + 1;
            for (int below : way) {
                if (causes[below] == 0) {
                    causes[below] = cause + 1;
                    report(OrgDiagnostics.about(OrgCode.BELOW_LEFT_OUT, units.get(below))
                            .with("parent", units.get(cause).code()));
                }
            }
            way.clear();
        }
    }

    private void reportCycle(List<Integer> cycle) {
        int least = cycle.stream().min(Comparator.naturalOrder()).orElseThrow();
        int start = cycle.indexOf(least);
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(cycle.size(), LONGEST_CYCLE_SHOWN); i++) {
            shown.append(units.get(cycle.get((start + i) % cycle.size())).code())
                    .append(" → ");
        }
        shown.append(cycle.size() > LONGEST_CYCLE_SHOWN ? "…" : units.get(least).code());
        for (int member : cycle) {
            causes[member] = member + 1;
            report(OrgDiagnostics.about(OrgCode.CYCLE, units.get(member)).with("cycle", shown.toString()));
        }
    }

    private OrgTree tree(int[] order, int size) {
        int[] indices = new int[units.size()];
        int[] parent = new int[size];
        int[] depth = new int[size];
        int[] end = new int[size];
        ImmutableList.Builder<OrgUnit> ordered = ImmutableList.builderWithExpectedSize(size);
        for (int i = 0; i < size; i++) {
            int unit = order[i];
            indices[unit] = i;
            parent[i] = parents[unit] < 0 ? ROOT : indices[parents[unit]];
            depth[i] = parent[i] < 0 ? 0 : depth[parent[i]] + 1;
            ordered.add(units.get(unit));
        }
        for (int i = size - 1; i >= 0; i--) {
            end[i] = Math.max(end[i], i + 1);
            if (parent[i] >= 0) {
                end[parent[i]] = Math.max(end[parent[i]], end[i]);
            }
        }
        return new OrgTree(ordered.build(), parent, depth, end);
    }

    private void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }
}
