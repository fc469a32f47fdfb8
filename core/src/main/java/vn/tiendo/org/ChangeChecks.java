package vn.tiendo.org;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.result.Diagnostic;

/** Finds changes of one day that make no sense by themselves or contradict one another. */
final class ChangeChecks {
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final ImmutableList<OrgChange> sound;

    ChangeChecks(Iterable<OrgChange> changes) {
        Set<OrgChange> alone = new LinkedHashSet<>();
        for (OrgChange change : changes) {
            if (makesSense(change) && !alone.add(change)) {
                report(OrgCode.CHANGE_REPEATED, change, String.join(", ", change.predecessors()));
            }
        }
        Set<OrgChange> refused = new LinkedHashSet<>();
        refuseTwice(departures(alone), OrgCode.MAPPED_TWICE, refused);
        refuseTwice(moves(alone), OrgCode.MAPPED_TWICE, refused);
        refuseTwice(arrivals(alone), OrgCode.TARGET_TWICE, refused);
        sound = alone.stream().filter(change -> !refused.contains(change)).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<OrgChange> sound() {
        return sound;
    }

    ImmutableList<Diagnostic> diagnostics() {
        return OrgDiagnostics.inOrder(diagnostics);
    }

    private boolean makesSense(OrgChange change) {
        List<String> named = new ArrayList<>(change.predecessors());
        named.addAll(change.successors());
        change.parent().ifPresent(named::add);
        if (change.predecessors().isEmpty() || named.stream().anyMatch(String::isBlank)) {
            report(OrgCode.CHANGE_WITHOUT_UNIT, change, String.join(", ", named));
            return false;
        }
        Set<String> into = ImmutableSet.copyOf(change.successors());
        if (change.kind() == OrgChangeKind.SPLIT
                && (into.size() < 2 || into.size() < change.successors().size())) {
            report(OrgCode.SPLIT_INTO_ONE, change, change.predecessors().get(0));
            return false;
        }
        if (!change.shares().isEmpty() && !Shares.areValid(change.shares())) {
            report(OrgCode.SHARES_INVALID, change, change.predecessors().get(0));
            return false;
        }
        if (ImmutableSet.copyOf(change.predecessors()).size()
                < change.predecessors().size()) {
            report(OrgCode.MAPPED_TWICE, change, String.join(", ", change.predecessors()));
            return false;
        }
        return true;
    }

    /** Where units go; a move is no such thing, but it cannot go with an end, a merge or a split. */
    private static SetMultimap<String, OrgChange> departures(Set<OrgChange> changes) {
        SetMultimap<String, OrgChange> found = HashMultimap.create();
        for (OrgChange change : changes) {
            if (change.kind() != OrgChangeKind.MOVE) {
                change.predecessors().forEach(code -> found.put(code, change));
            }
        }
        for (OrgChange change : changes) {
            if (change.kind() == OrgChangeKind.MOVE) {
                String code = change.predecessors().get(0);
                boolean onlyRenamed = found.get(code).stream().allMatch(other -> other.kind() == OrgChangeKind.RENAME);
                if (!onlyRenamed) {
                    found.put(code, change);
                }
            }
        }
        return found;
    }

    private static SetMultimap<String, OrgChange> moves(Set<OrgChange> changes) {
        SetMultimap<String, OrgChange> found = HashMultimap.create();
        for (OrgChange change : changes) {
            if (change.kind() == OrgChangeKind.MOVE) {
                found.put(change.predecessors().get(0), change);
            }
        }
        return found;
    }

    /** Merges and new names by their outcome; parts of a split may go to a unit that takes others in too. */
    private static SetMultimap<String, OrgChange> arrivals(Set<OrgChange> changes) {
        SetMultimap<String, OrgChange> found = HashMultimap.create();
        for (OrgChange change : changes) {
            if (change.kind() == OrgChangeKind.MERGE || change.kind() == OrgChangeKind.RENAME) {
                change.successors().forEach(code -> found.put(code, change));
            }
        }
        return found;
    }

    private void refuseTwice(SetMultimap<String, OrgChange> byCode, OrgCode code, Set<OrgChange> refused) {
        byCode.asMap().forEach((unit, changes) -> {
            if (changes.size() > 1) {
                refused.addAll(changes);
                changes.forEach(change -> report(code, change, unit));
            }
        });
    }

    private void report(OrgCode code, OrgChange change, String text) {
        diagnostics.add(Diagnostic.of(code, change.location(), text));
    }
}
