package vn.tiendo.org;

import org.jspecify.annotations.Nullable;

/**
 * One way to read a name that begins at a token. Indexes are of tokens; {@code end} is behind the last one.
 *
 * @param start the first token
 * @param base the first token of the name proper, behind words of number and office
 * @param baseEnd behind the name proper: there area, level, limit and superior begin
 * @param end behind it all
 * @param entry the registered name; null where only the head word is known
 * @param head the head word, where the name is known by it; null for a registered name and for several names in one
 * @param level the level that the words behind the name tell; null where they tell none
 * @param isGroup whether words make it a group
 * @param isOffice whether an office stands before it
 * @param place the area with a proper name behind it; empty where there is none
 * @param owner the superior or whole behind {@code thuộc}; empty where there is none
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
        Span place,
        Span owner) {

    /** A run of tokens. */
    record Span(int from, int to) {
        static final Span NONE = new Span(0, 0);

        boolean isEmpty() {
            return from == to;
        }
    }

    /** What stands before a name: the token where it begins, where the name proper begins, and what the words say. */
    record Opening(int start, int base, boolean isGroup, boolean isOffice) {}

    static UnitParse registered(Opening opening, int end, UnitNames.Entry entry) {
        return bare(opening, end, entry, null);
    }

    static UnitParse byHead(Opening opening, int end, UnitWords.Head head) {
        return bare(opening, end, null, head);
    }

    /** Several names that are one unit: their words, with the level they share. */
    static UnitParse joined(Opening opening, int end, @Nullable UnitLevel level) {
        UnitParse bare = bare(opening, end, null, null);
        return bare.to(end, level, true);
    }

    private static UnitParse bare(
            Opening opening, int end, UnitNames.@Nullable Entry entry, UnitWords.@Nullable Head head) {
        return new UnitParse(
                opening.start(),
                opening.base(),
                end,
                end,
                entry,
                head,
                null,
                opening.isGroup(),
                opening.isOffice(),
                Span.NONE,
                Span.NONE);
    }

    UnitParse to(int newEnd) {
        return to(newEnd, level, isGroup);
    }

    UnitParse to(int newEnd, @Nullable UnitLevel newLevel, boolean group) {
        return new UnitParse(
                start, base, baseEnd, newEnd, entry, head, newLevel, isGroup || group, isOffice, place, owner);
    }

    UnitParse at(Span area) {
        Span whole = place.isEmpty() ? area : new Span(place.from(), area.to());
        return new UnitParse(start, base, baseEnd, end, entry, head, level, isGroup, isOffice, whole, owner);
    }

    UnitParse of(Span superior) {
        Span first = owner.isEmpty() ? superior : owner;
        return new UnitParse(start, base, baseEnd, end, entry, head, level, isGroup, isOffice, place, first);
    }

    boolean isRegistered() {
        return entry != null;
    }

    /** Whether nothing stands behind the name proper. */
    boolean isBare() {
        return end == baseEnd;
    }
}
