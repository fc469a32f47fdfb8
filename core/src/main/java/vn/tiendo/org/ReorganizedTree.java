package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;

/** Makes the tree after a {@link Reorganization} of the tree before. */
final class ReorganizedTree {
    private final Reorganization reorganization;
    private final OrgTree before;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, OrgUnit> after = new LinkedHashMap<>();
    private final Map<String, String> newParents = new HashMap<>();

    ReorganizedTree(Reorganization reorganization, OrgTree before) {
        this.reorganization = reorganization;
        this.before = before;
    }

    Parsed<OrgTree> build() {
        Set<String> codes = before.units().stream().map(OrgUnit::code).collect(ImmutableSet.toImmutableSet());
        diagnostics.addAll(CodeSuccession.check(reorganization, codes));
        for (OrgChange change : reorganization.changes()) {
            if (change.kind() == OrgChangeKind.MOVE) {
                newParents.put(change.predecessors().get(0), change.parent().orElseThrow());
            }
        }
        before.units().forEach(this::carryOver);
        // Units that are given as they are afterwards stand for themselves, superior included.
        reorganization.units().forEach(unit -> after.put(unit.code(), unit));
        reorganization.changes().forEach(this::checkOutcome);
        checkLeftBelow();
        Parsed<OrgTree> tree = OrgTree.of(after.values());
        diagnostics.addAll(tree.diagnostics());
        return tree.isPresent() ? Parsed.of(tree.value().orElseThrow(), diagnostics) : Parsed.failed(diagnostics);
    }

    private void carryOver(OrgUnit unit) {
        Optional<OrgChange> change = reorganization.findChange(unit.code());
        String code = unit.code();
        String name = unit.name();
        if (change.isPresent()) {
            if (change.get().kind() == OrgChangeKind.RENAME) {
                code = change.get().successors().get(0);
                name = change.get().name().orElse(name);
            } else if (!change.get().successors().contains(code)) {
                return;
            }
        }
        Optional<String> parent = Optional.ofNullable(newParents.get(unit.code()))
                .or(() -> unit.parent().map(this::successor));
        after.put(code, unit.withCode(code).withName(name).withParent(parent));
    }

    /** What stands below a unit follows it where there is one way to go. */
    private String successor(String parent) {
        ImmutableList<String> successors = reorganization.successors(parent);
        return successors.size() == 1 ? successors.get(0) : parent;
    }

    private void checkOutcome(OrgChange change) {
        for (String code : change.successors()) {
            if (!after.containsKey(code)) {
                diagnostics.add(Diagnostic.of(OrgCode.OUTCOME_UNDEFINED, change.location(), code));
            }
        }
        change.parent()
                .filter(parent -> !after.containsKey(parent))
                .ifPresent(
                        parent -> diagnostics.add(Diagnostic.of(OrgCode.OUTCOME_UNDEFINED, change.location(), parent)));
    }

    private void checkLeftBelow() {
        Map<String, List<OrgUnit>> below = after.values().stream()
                .filter(unit -> unit.parent().isPresent())
                .collect(Collectors.groupingBy(unit -> unit.parent().orElseThrow()));
        for (OrgChange change : reorganization.changes()) {
            boolean ends = change.kind() == OrgChangeKind.CLOSE || change.kind() == OrgChangeKind.SPLIT;
            if (ends && !after.containsKey(change.predecessors().get(0))) {
                List<OrgUnit> left = below.getOrDefault(change.predecessors().get(0), ImmutableList.of());
                if (!left.isEmpty()) {
                    diagnostics.add(Diagnostic.of(
                                    OrgCode.UNITS_LEFT_BELOW,
                                    change.location(),
                                    change.predecessors().get(0))
                            .with("units", OrgDiagnostics.codes(left)));
                }
            }
        }
    }
}
