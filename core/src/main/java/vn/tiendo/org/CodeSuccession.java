package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.tiendo.result.Diagnostic;

/** Which codes there are after a {@link Reorganization}, of those there are before. */
final class CodeSuccession {
    private CodeSuccession() {}

    /** Changes that do not fit the codes before. */
    static ImmutableList<Diagnostic> check(Reorganization reorganization, Set<String> before) {
        ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
        for (OrgChange change : reorganization.changes()) {
            for (String code : change.predecessors()) {
                if (!before.contains(code)) {
                    diagnostics.add(Diagnostic.of(OrgCode.CHANGE_UNKNOWN_UNIT, change.location(), code));
                }
            }
            if (change.kind() == OrgChangeKind.RENAME) {
                String into = change.successors().get(0);
                if (before.contains(into) && reorganization.findChange(into).isEmpty()) {
                    diagnostics.add(Diagnostic.of(OrgCode.CODE_TAKEN, change.location(), into)
                            .with("from", change.predecessors().get(0)));
                }
            }
        }
        return diagnostics.build();
    }

    static ImmutableSet<String> after(Reorganization reorganization, Set<String> before) {
        Set<String> codes = new LinkedHashSet<>();
        for (String code : before) {
            codes.addAll(reorganization.successors(code));
        }
        reorganization.changes().forEach(change -> codes.addAll(change.successors()));
        reorganization.units().forEach(unit -> codes.add(unit.code()));
        return ImmutableSet.copyOf(codes);
    }
}
