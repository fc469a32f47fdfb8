package vn.tiendo.org;

import org.jspecify.annotations.Nullable;

/**
 * One way to read a name that begins at a token.
 *
 * @param start the first token
 * @param base the first token of the name proper, behind words of number and office
 * @param baseEnd the token behind the name proper, before area, level and limit
 * @param end the token behind it all
 * @param entry the registered name; null where only the head word is known
 * @param head the head word, where the name is known by it
 * @param level the level that the words behind the name tell; null where they tell none
 * @param isGroup whether words make it a group
 * @param isOffice whether an office stands before it
 * @param placeStart the first token of the area with a proper name; {@code placeEnd} where there is none
 * @param placeEnd the token behind that
 */
record UnitParse(
        int start,
        int base,
        int baseEnd,
        int end,
        UnitNames.@Nullable Entry entry,
        UnitWords.@Nullable Head head,
        @Nullable UnitLevel level,
        boolean isGroup,
        boolean isOffice,
        int placeStart,
        int placeEnd) {

    static UnitParse of(
            int start,
            int base,
            int end,
            UnitNames.@Nullable Entry entry,
            UnitWords.@Nullable Head head,
            boolean isGroup,
            boolean isOffice) {
        return new UnitParse(start, base, end, end, entry, head, null, isGroup, isOffice, end, end);
    }

    UnitParse extended(int to) {
        return new UnitParse(start, base, baseEnd, to, entry, head, level, isGroup, isOffice, placeStart, placeEnd);
    }

    UnitParse extended(int to, @Nullable UnitLevel toLevel, boolean group) {
        return new UnitParse(
                start, base, baseEnd, to, entry, head, toLevel, isGroup || group, isOffice, placeStart, placeEnd);
    }

    UnitParse at(int from, int to, UnitLevel placeLevel, boolean group) {
        boolean first = placeStart == placeEnd;
        return new UnitParse(
                start,
                base,
                baseEnd,
                to,
                entry,
                head,
                placeLevel,
                isGroup || group,
                isOffice,
                first ? from : placeStart,
                to);
    }

    boolean isRegistered() {
        return entry != null;
    }

    /** Whether the words behind the name say nothing of its level or place. */
    boolean isBare() {
        return end == baseEnd;
    }
}
