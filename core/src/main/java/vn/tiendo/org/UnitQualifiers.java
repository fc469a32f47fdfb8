package vn.tiendo.org;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Folding;

/** The words behind a name, for {@link UnitGrammar}: level, area, limit, owner, number, remark, superior. */
final class UnitQualifiers {
    private static final String NUMBER = Folding.fold("số");
    private static final int MOST_STEPS = 12;
    private static final int LONGEST_REMARK = 14;
    /** Divisions, boards and departments: any ministry or agency may follow as their superior. */
    private static final int SUBORDINATE = 2;

    private final UnitGrammar grammar;
    private final UnitNames names;
    private final UnitTokens tokens;
    private final UnitWords words = UnitWords.STANDARD;

    UnitQualifiers(UnitGrammar grammar, UnitNames names, UnitTokens tokens) {
        this.grammar = grammar;
        this.names = names;
        this.tokens = tokens;
    }

    /** Adds a parse with each run of words that may follow it, the longest first, the bare name last. */
    void addTo(UnitParse bare, List<UnitParse> parses) {
        List<UnitParse> steps = new ArrayList<>();
        UnitParse current = bare;
        while (current != null && steps.size() < MOST_STEPS) {
            steps.add(current);
            current = step(current);
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            UnitParse superior = superior(steps.get(i));
            if (superior != null) {
                parses.add(superior);
            }
            parses.add(steps.get(i));
        }
    }

    /** Whether words of level, area, limit or owner begin at a token. */
    boolean begins(int index) {
        UnitParse nowhere = UnitParse.joined(new UnitParse.Opening(index, index, false, false), index, null);
        return level(nowhere) != null
                || area(nowhere) != null
                || limit(nowhere) != null
                || UnitWords.WITHIN.contains(tokens.folded(index))
                || UnitWords.at(words.owners, tokens, index);
    }

    /** The words of level that several names may share; null where none follow. */
    @Nullable UnitParse sharedLevel(UnitParse parse) {
        int all = words.allLevels.longest(tokens, parse.end());
        if (all > parse.end()) {
            return parse.to(all, UnitLevel.ALL, true);
        }
        UnitLevel place = words.places.longestValue(tokens, parse.end());
        int placeEnd = words.places.longest(tokens, parse.end());
        return place == UnitLevel.LOCAL ? parse.to(placeEnd, place, true) : null;
    }

    private @Nullable UnitParse step(UnitParse parse) {
        UnitParse next = level(parse);
        next = next == null ? area(parse) : next;
        // "trực thuộc" is a limit where nothing it belongs to follows.
        next = next == null ? owner(parse) : next;
        next = next == null ? limit(parse) : next;
        next = next == null ? within(parse) : next;
        next = next == null ? named(parse) : next;
        return next == null ? remark(parse) : next;
    }

    /** {@code các cấp}, {@code cùng cấp}, {@code cấp tỉnh, cấp huyện}. */
    private @Nullable UnitParse level(UnitParse parse) {
        int end = parse.end();
        int all = words.allLevels.longest(tokens, end);
        if (all > end) {
            return parse.to(all, UnitLevel.ALL, true);
        }
        // A comma goes on only from level to level.
        int from = parse.level() == null ? end : grammar.afterSeparator(end);
        if (!tokens.is(from, UnitWords.LEVEL)) {
            return null;
        }
        WordTrie<UnitLevel> kind = UnitWords.at(words.areas, tokens, from + 1) ? words.areas : words.places;
        UnitLevel level = kind.longestValue(tokens, from + 1);
        return level == null ? null : parse.to(kind.longest(tokens, from + 1), joined(parse.level(), level), true);
    }

    /** {@code các tỉnh, thành phố trực thuộc Trung ương}, {@code tỉnh Gia Lai}, {@code huyện}. */
    private @Nullable UnitParse area(UnitParse parse) {
        int end = parse.end();
        int from = grammar.afterSeparator(end);
        boolean goesOn = from > end;
        // A comma goes on only from area to area, and never over a line end.
        if (goesOn && (!isArea(parse.level()) || tokens.afterBreak(from))) {
            return null;
        }
        // A capital begins the next name: Các Cục THADS Các Chi cục THADS.
        boolean all = tokens.is(from, UnitWords.THE) && !(tokens.isCapital(from) && tokens.capitalsCount());
        int start = all || tokens.isNumber(from) ? from + 1 : from;
        UnitLevel area = words.areas.longestValue(tokens, start);
        if (area == null) {
            int member = all && !goesOn ? words.members.longest(tokens, start) : start;
            return member > start ? parse.to(member, parse.level(), true) : null;
        }
        int areaEnd = words.areas.longest(tokens, start);
        boolean group = all || goesOn || start > from;
        UnitLevel level = joined(parse.level(), area);
        int kind = words.areaKinds.longest(tokens, areaEnd);
        if (kind > areaEnd) {
            return parse.to(kind, level, true);
        }
        int name = tokens.capitalsCount() ? grammar.properNameEnd(areaEnd) : areaEnd;
        UnitParse to = parse.to(Math.max(name, areaEnd), level, group);
        return name > areaEnd ? to.at(new UnitParse.Span(from, name)) : to;
    }

    private static boolean isArea(@Nullable UnitLevel level) {
        return level == UnitLevel.PROVINCIAL
                || level == UnitLevel.DISTRICT
                || level == UnitLevel.COMMUNE
                || level == UnitLevel.LOCAL;
    }

    /** {@code có liên quan}, {@code địa phương}, {@code Trung ương}, {@code trên địa bàn tỉnh Gia Lai}. */
    private @Nullable UnitParse limit(UnitParse parse) {
        int end = parse.end();
        int limit = words.limits.longest(tokens, end);
        if (limit > end) {
            return parse.to(limit);
        }
        UnitLevel place = words.places.longestValue(tokens, end);
        if (place == null) {
            return null;
        }
        int placeEnd = words.places.longest(tokens, end);
        UnitLevel level = parse.level() == null ? place : parse.level();
        UnitParse placed = parse.to(placeEnd, level, place == UnitLevel.LOCAL);
        int areaEnd = words.areas.longest(tokens, placeEnd);
        if (areaEnd == placeEnd) {
            return placed;
        }
        int name = grammar.properNameEnd(areaEnd);
        return placed.to(name).at(new UnitParse.Span(placeEnd, name));
    }

    /** {@code tại tỉnh Gia Lai}, {@code ở các huyện}. */
    private @Nullable UnitParse within(UnitParse parse) {
        if (!UnitWords.WITHIN.contains(tokens.folded(parse.end()))) {
            return null;
        }
        UnitParse area = area(parse.to(parse.end() + 1));
        return area == null ? null : area.to(area.end(), parse.level() == null ? area.level() : parse.level(), true);
    }

    /** {@code thuộc Bộ}, {@code trực thuộc Cục}, {@code của Quốc hội}. */
    private @Nullable UnitParse owner(UnitParse parse) {
        int start = words.owners.longest(tokens, parse.end());
        if (start == parse.end()) {
            return null;
        }
        for (UnitParse owner : grammar.parses(start)) {
            if (!owner.isBare() || owner.isRegistered() || owner.end() > start + 1) {
                return parse.to(owner.end()).of(new UnitParse.Span(parse.end(), owner.end()));
            }
        }
        int whole = words.wholes.longest(tokens, start);
        return whole > start ? parse.to(whole).of(new UnitParse.Span(parse.end(), whole)) : null;
    }

    /** {@code số 4}, {@code Gia Lai}: a number or a proper name right behind the name. */
    private @Nullable UnitParse named(UnitParse parse) {
        int end = parse.end();
        if (tokens.is(end, NUMBER) && tokens.isNumber(end + 1)) {
            return parse.to(end + 2);
        }
        UnitNames.Entry entry = parse.entry();
        boolean whole = entry != null
                && (entry.unit().level() == UnitLevel.NATIONAL || entry.unit().isGroup());
        if (whole || tokens.afterBreak(end) || !tokens.capitalsCount() || !tokens.isCapital(end)) {
            return null;
        }
        int name = grammar.properNameEnd(end);
        return name == end ? null : parse.to(name).at(new UnitParse.Span(end, name));
    }

    private @Nullable UnitParse remark(UnitParse parse) {
        int end = parse.end();
        if (tokens.is(end, "(")) {
            for (int i = end + 1; i < tokens.size() && i - end < LONGEST_REMARK; i++) {
                if (tokens.is(i, ")")) {
                    return parse.to(i + 1);
                }
            }
        }
        return null;
    }

    /**
     * A superior behind a comma or dash. A registered unit takes only its registered superior behind a comma. A division
     * of a body that is not registered takes a ministry or agency if the list does not go on with another: {@code Vụ Pháp
     * chế, Bộ Y tế} is one unit, {@code Vụ Pháp chế, Bộ Y tế, Bộ Công an} are three; so are {@code Văn phòng, Thanh tra,
     * Bộ Công an}, for a bare head has no function that a superior could tell apart.
     */
    private @Nullable UnitParse superior(UnitParse parse) {
        int end = parse.end();
        boolean comma = tokens.is(end, ",");
        if (!comma && !tokens.is(end, "-")) {
            return null;
        }
        UnitNames.Entry entry = parse.entry();
        RegisteredUnit registered = entry == null ? null : names.superior(entry.unit());
        if (registered != null) {
            UnitParse own = grammar.superiorAt(end + 1, registered);
            if (own != null) {
                return parse.to(own.end());
            }
        }
        int order = grammar.order(parse);
        boolean division = entry == null && order <= SUBORDINATE && !grammar.isHeadAlone(parse);
        if (order == 0 || (comma && !division)) {
            return null;
        }
        UnitParse other = grammar.anySuperiorAt(end + 1, parse);
        if (other == null) {
            return null;
        }
        boolean listGoesOn = grammar.afterSeparator(other.end()) > other.end();
        return comma && listGoesOn ? null : parse.to(other.end()).of(new UnitParse.Span(end, other.end()));
    }

    private static UnitLevel joined(@Nullable UnitLevel before, UnitLevel level) {
        return before == null || before == level || before == UnitLevel.NATIONAL ? level : UnitLevel.LOCAL;
    }
}
