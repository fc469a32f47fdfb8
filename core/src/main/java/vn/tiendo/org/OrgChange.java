package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.tiendo.result.SourceLocation;

/**
 * One change of a {@link Reorganization} (thay đổi về tổ chức): {@code OrgChange.merge(List.of("89", "91"), "91")} makes one
 * of the offices 89 and 91. Units are named by their codes.
 *
 * <p>Made by the methods of this type; whether it makes sense is said by {@link Reorganization#of} and
 * {@link Reorganization#applyTo}.
 */
@Value.Immutable
public interface OrgChange {
    /**
     * Several units become one (sáp nhập). What stands below them then stands below that one.
     *
     * <p>A unit of the code {@code into} that is in no change of its own goes on and takes the others in: {@code merge(["91"],
     * "89")} makes one of 89 and 91 too.
     *
     * @param from the codes of the units before
     * @param into the code of the unit after, which may be one of them
     */
    static OrgChange merge(Iterable<String> from, String into) {
        return change(OrgChangeKind.MERGE)
                .predecessors(from)
                .addSuccessors(into)
                .build();
    }

    /**
     * One unit becomes several (chia, tách), nobody knows how its earlier figures would divide: they cannot be restated.
     *
     * @param from the code of the unit before
     * @param into the codes of the units after, of which one may be the same
     */
    static OrgChange split(String from, Iterable<String> into) {
        return change(OrgChangeKind.SPLIT)
                .addPredecessors(from)
                .successors(into)
                .build();
    }

    /**
     * One unit becomes several, and its earlier figures are divided by shares: {@code split("A", Map.of("A1", 3L, "A2", 1L))}
     * gives three quarters to A1. Figures restated by it are estimates and are marked so.
     *
     * @param from the code of the unit before
     * @param shares the share of each unit after, by code; only their proportions count
     */
    static OrgChange split(String from, Map<String, Long> shares) {
        ImmutableMap<String, Long> copy = ImmutableMap.copyOf(shares);
        return change(OrgChangeKind.SPLIT)
                .addPredecessors(from)
                .successors(copy.keySet())
                .shares(copy.values())
                .build();
    }

    /** A unit gets another code and keeps its name. */
    static OrgChange rename(String from, String into) {
        return change(OrgChangeKind.RENAME)
                .addPredecessors(from)
                .addSuccessors(into)
                .build();
    }

    /**
     * A unit gets another name (đổi tên).
     *
     * @param from the code before
     * @param into the code after, which may be the same
     * @param name the name after
     */
    static OrgChange rename(String from, String into, String name) {
        return change(OrgChangeKind.RENAME)
                .addPredecessors(from)
                .addSuccessors(into)
                .name(name)
                .build();
    }

    /**
     * A unit, with all below it, gets another superior (chuyển).
     *
     * @param unit its code before
     * @param parent the code of the superior after
     */
    static OrgChange move(String unit, String parent) {
        return change(OrgChangeKind.MOVE).addPredecessors(unit).parent(parent).build();
    }

    /** A unit ends without successor (giải thể). */
    static OrgChange close(String unit) {
        return change(OrgChangeKind.CLOSE).addPredecessors(unit).build();
    }

    private static ImmutableOrgChange.Builder change(OrgChangeKind kind) {
        return ImmutableOrgChange.builder().kind(kind);
    }

    /** What happens. */
    OrgChangeKind kind();

    /** The codes of the units before: several for a merge, otherwise one. */
    ImmutableList<String> predecessors();

    /** The codes of the units after: several for a split, one for a merge or a new name, otherwise none. */
    ImmutableList<String> successors();

    /** The shares of a split, one for each unit of {@link #successors()}; empty where they are not known. */
    ImmutableList<Long> shares();

    /** The new name, where one is given. */
    Optional<String> name();

    /** The code of the new superior of a unit that is moved. */
    Optional<String> parent();

    /** Where it was read; two changes that differ only in that are equal. */
    @Value.Auxiliary
    @Value.Default
    default SourceLocation location() {
        return SourceLocation.NONE;
    }

    /** This change as one that stands at a place of a file. */
    default OrgChange at(SourceLocation place) {
        return ImmutableOrgChange.builder().from(this).location(place).build();
    }
}
