package vn.tiendo.org;

import vn.tiendo.text.Folding;

/**
 * What a printed name stands for (đơn vị được nhận biết): {@code Các Cục THADS} is all provincial offices of the system
 * of civil judgment enforcement.
 *
 * @param ref the name as printed
 * @param name the canonical name: that of the register, with the place if one is printed ({@code Cục Thi hành án dân sự
 *     thành phố Hồ Chí Minh}); for a group that of its members; as printed where only the head word is known
 * @param recognition how it was recognised
 * @param level the level on which the unit stands, or for which the group stands
 * @param isGroup whether several units are meant
 * @param isOffice whether the head of the unit is named in its place: {@code Tổng Cục trưởng TCTHADS}
 * @param system the line of command it belongs to, folded: {@code thi hành án dân sự} for TCTHADS, its provincial and its
 *     district offices; never empty
 * @param rank its rank in the system: 1 for the top, 2, 3, 4 below; 0 where the name does not tell it
 */
public record UnitMatch(
        UnitRef ref,
        String name,
        UnitRecognition recognition,
        UnitLevel level,
        boolean isGroup,
        boolean isOffice,
        String system,
        int rank) {

    /** This match for the name as another text prints it. */
    UnitMatch withRef(UnitRef printed) {
        return new UnitMatch(printed, name, recognition, level, isGroup, isOffice, system, rank);
    }

    /**
     * Whether this unit follows the other one down the same system, as {@code Các Chi cục THADS} follows
     * {@code Các Cục THADS}. A reader that lost the border between lead and cooperating units takes the first unit and
     * those that each continue the one before.
     */
    public boolean continuesRunOf(UnitMatch previous) {
        return previous.rank > 0 && rank > previous.rank && system.equals(previous.system);
    }

    /**
     * Whether whoever asks for this unit means the other one too: the same unit, or a member of the group.
     *
     * @param other a unit or a group
     */
    public boolean covers(UnitMatch other) {
        if (Folding.same(name, other.name)) {
            return isGroup ? level.covers(other.level) : !other.isGroup;
        }
        boolean allRanks = level == UnitLevel.ALL || level == UnitLevel.LOCAL;
        return isGroup && system.equals(other.system) && (allRanks || rank == other.rank) && level.covers(other.level);
    }
}
