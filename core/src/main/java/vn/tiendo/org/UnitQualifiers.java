package vn.tiendo.org;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Folding;

/** The words behind a name: level, area, place, limit, remark, superior. Each step takes one of them. */
final class UnitQualifiers {
    private static final String SAME_LEVEL = Folding.fold("cùng cấp");
    private static final String NUMBER = Folding.fold("số");
    private static final int MOST_STEPS = 12;
    /** Divisions, boards and departments: any ministry or agency may follow as their superior. */
    private static final int SUBORDINATE = 2;

    private final UnitGrammar grammar;
    private final UnitNames names;
    private final UnitWords words;
    private final WordTrie<Boolean> sameLevel = new WordTrie<>();
    private final WordTrie<Boolean> allLevels = new WordTrie<>();
    private final WordTrie<Boolean> centrallyRun = new WordTrie<>();
    private final WordTrie<Boolean> of = new WordTrie<>();
    private final WordTrie<Boolean> otherAreas = new WordTrie<>();

    UnitQualifiers(UnitGrammar grammar, UnitNames names, UnitWords words) {
        this.grammar = grammar;
        this.names = names;
        this.words = words;
        sameLevel.add(SAME_LEVEL, true);
        for (String all :
                new String[] {"các cấp", "và các cấp", "ba cấp", "hai cấp", "hai cấp địa phương", "ở các cấp"}) {
            allLevels.add(all, true);
        }
        for (String run : new String[] {"trực thuộc trung ương", "trực thuộc tw", "thuộc tỉnh", "trực thuộc tỉnh"}) {
            centrallyRun.add(run, true);
        }
        for (String preposition : new String[] {"thuộc", "trực thuộc", "của"}) {
            of.add(preposition, true);
        }
        for (String area : new String[] {"bộ", "ngành", "bộ, ngành", "sở", "cục", "chi cục", "đơn vị"}) {
            otherAreas.add(area, true);
        }
    }

    /** Adds a parse with each run of words that may follow it, the longest first, the bare name last. */
    void addTo(UnitTokens tokens, UnitParse bare, List<UnitParse> parses) {
        List<UnitParse> steps = new ArrayList<>();
        steps.add(bare);
        UnitParse current = bare;
        for (int i = 0; i < MOST_STEPS; i++) {
            UnitParse next = step(tokens, current);
            if (next == null) {
                break;
            }
            steps.add(next);
            current = next;
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            UnitParse superior = superior(tokens, steps.get(i));
            if (superior != null) {
                parses.add(superior);
            }
            parses.add(steps.get(i));
        }
    }

    /** Whether words of level, area or limit begin at a token. */
    boolean begins(UnitTokens tokens, int index) {
        UnitParse nowhere = UnitParse.of(index, index, index, null, null, false, false);
        return level(tokens, nowhere) != null || area(tokens, nowhere) != null || limit(tokens, nowhere) != null;
    }

    /** The words of level that several names may share; null where none follow. */
    @Nullable UnitParse sharedLevel(UnitTokens tokens, UnitParse parse) {
        int end = parse.end();
        int same = Math.max(sameLevel.longest(tokens, end), allLevels.longest(tokens, end));
        if (same > end) {
            return parse.extended(same, UnitLevel.ALL, true);
        }
        UnitLevel place = words.places.longestValue(tokens, end);
        return place == UnitLevel.LOCAL ? parse.extended(words.places.longest(tokens, end), place, true) : null;
    }

    private @Nullable UnitParse step(UnitTokens tokens, UnitParse parse) {
        UnitParse next = level(tokens, parse);
        next = next == null ? area(tokens, parse) : next;
        next = next == null ? limit(tokens, parse) : next;
        next = next == null ? within(tokens, parse) : next;
        next = next == null ? belonging(tokens, parse) : next;
        next = next == null ? numbered(tokens, parse) : next;
        if (next != null) {
            return next;
        }
        int remark = UnitGrammar.remarkEnd(tokens, parse.end());
        return remark > parse.end() ? parse.extended(remark) : null;
    }

    /** {@code các cấp}, {@code cùng cấp}, {@code cấp tỉnh, cấp huyện}. */
    private @Nullable UnitParse level(UnitTokens tokens, UnitParse parse) {
        int end = parse.end();
        int all = Math.max(allLevels.longest(tokens, end), sameLevel.longest(tokens, end));
        if (all > end) {
            return parse.extended(all, UnitLevel.ALL, true);
        }
        int listed = UnitGrammar.afterSeparator(tokens, end);
        boolean goesOn = listed > end && parse.level() != null;
        int from = goesOn ? listed : end;
        if (!tokens.is(from, UnitWords.LEVEL)) {
            return null;
        }
        UnitLevel area = words.areas.longestValue(tokens, from + 1);
        int areaEnd = words.areas.longest(tokens, from + 1);
        if (area == null) {
            area = words.places.longestValue(tokens, from + 1);
            areaEnd = words.places.longest(tokens, from + 1);
        }
        return area == null ? null : parse.extended(areaEnd, joined(parse.level(), area), true);
    }

    /** {@code các tỉnh, thành phố trực thuộc Trung ương}, {@code tỉnh Gia Lai}, {@code huyện}. */
    private @Nullable UnitParse area(UnitTokens tokens, UnitParse parse) {
        int end = parse.end();
        int from = end;
        int listed = UnitGrammar.afterSeparator(tokens, end);
        boolean goesOn = listed > end;
        if (goesOn) {
            // A comma goes on only from area to area.
            if (parse.level() == null || parse.level() == UnitLevel.ALL || tokens.afterBreak(listed)) {
                return null;
            }
            from = listed;
        }
        boolean all = tokens.is(from, UnitWords.THE) || (tokens.isNumber(from) && from > parse.baseEnd());
        int start = all ? from + 1 : from;
        UnitLevel area = words.areas.longestValue(tokens, start);
        int areaEnd = words.areas.longest(tokens, start);
        if (area == null) {
            int other = all && !goesOn ? otherAreas.longest(tokens, start) : start;
            return other > start ? parse.extended(other, parse.level(), true) : null;
        }
        int run = centrallyRun.longest(tokens, areaEnd);
        if (run > areaEnd) {
            return parse.extended(run, joined(parse.level(), area), true);
        }
        int name = grammar.properNameEnd(tokens, areaEnd);
        if (name > areaEnd && tokens.capitalsCount()) {
            return parse.at(from, name, joined(parse.level(), area), all || goesOn);
        }
        return parse.extended(areaEnd, joined(parse.level(), area), all || goesOn);
    }

    /** {@code có liên quan}, {@code địa phương}, {@code Trung ương}, {@code và tương đương}. */
    private @Nullable UnitParse limit(UnitTokens tokens, UnitParse parse) {
        int end = parse.end();
        int limit = words.limits.longest(tokens, end);
        if (limit > end) {
            return parse.extended(limit, parse.level(), false);
        }
        UnitLevel place = words.places.longestValue(tokens, end);
        if (place == null) {
            return null;
        }
        int placeEnd = words.places.longest(tokens, end);
        UnitParse extended =
                parse.extended(placeEnd, parse.level() == null ? place : parse.level(), place == UnitLevel.LOCAL);
        // "trên địa bàn tỉnh Gia Lai"
        UnitLevel area = words.areas.longestValue(tokens, placeEnd);
        if (area == null) {
            return extended;
        }
        int areaEnd = words.areas.longest(tokens, placeEnd);
        int name = grammar.properNameEnd(tokens, areaEnd);
        return extended.at(placeEnd, Math.max(areaEnd, name), extended.level() == null ? area : UnitLevel.LOCAL, true);
    }

    /** {@code tại địa phương}, {@code trong tỉnh}, {@code ở các huyện}. */
    private @Nullable UnitParse within(UnitTokens tokens, UnitParse parse) {
        int end = parse.end();
        if (!UnitWords.WITHIN.contains(tokens.folded(end))) {
            return null;
        }
        UnitParse inside = parse.extended(end + 1);
        UnitParse area = area(tokens, inside);
        return area == null
                ? null
                : area.extended(area.end(), parse.level() == null ? area.level() : parse.level(), true);
    }

    /** {@code thuộc Bộ}, {@code trực thuộc Cục}, {@code của Quốc hội}. */
    private @Nullable UnitParse belonging(UnitTokens tokens, UnitParse parse) {
        int preposition = of.longest(tokens, parse.end());
        if (preposition == parse.end()) {
            return null;
        }
        for (UnitParse owner : grammar.parses(tokens, preposition)) {
            if (!owner.isBare() || owner.isRegistered()) {
                return parse.extended(owner.end(), parse.level(), parse.isGroup());
            }
        }
        int whole = words.wholes.longest(tokens, preposition);
        return whole > preposition ? parse.extended(whole, parse.level(), parse.isGroup()) : null;
    }

    /** {@code số 4}, {@code Gia Lai}: a number or a proper name right behind the name. */
    private @Nullable UnitParse numbered(UnitTokens tokens, UnitParse parse) {
        int end = parse.end();
        if (tokens.is(end, NUMBER) && tokens.isNumber(end + 1)) {
            return parse.extended(end + 2);
        }
        UnitNames.Entry entry = parse.entry();
        boolean national = entry != null && entry.unit().level() == UnitLevel.NATIONAL;
        boolean group = entry != null && entry.unit().isGroup();
        if (national || group || tokens.afterBreak(end) || !tokens.capitalsCount() || !tokens.isCapital(end)) {
            return null;
        }
        int name = grammar.properNameEnd(tokens, end);
        UnitLevel level = parse.level();
        return name == end
                ? null
                : new UnitParse(
                        parse.start(),
                        parse.base(),
                        parse.baseEnd(),
                        name,
                        entry,
                        parse.head(),
                        level,
                        parse.isGroup(),
                        parse.isOffice(),
                        end,
                        name);
    }

    /**
     * A superior behind a comma or dash. A registered unit takes its registered superior. A division of a body that is not
     * registered takes a ministry or agency if the list does not go on with another: {@code Vụ Pháp chế, Bộ Y tế} is one
     * unit, {@code Vụ Pháp chế, Bộ Y tế, Bộ Công an} are three.
     */
    private @Nullable UnitParse superior(UnitTokens tokens, UnitParse parse) {
        int end = parse.end();
        boolean dash = tokens.is(end, "-");
        boolean comma = tokens.is(end, ",");
        if (!dash && !comma) {
            return null;
        }
        UnitNames.Entry entry = parse.entry();
        if (entry != null) {
            RegisteredUnit registered = names.superior(entry.unit());
            UnitParse own = registered == null ? null : grammar.superiorAt(tokens, end + 1, registered, 0);
            if (own != null) {
                return parse.extended(own.end());
            }
        }
        int order = grammar.order(tokens, parse);
        boolean subordinate = order > 0
                && (dash || (order <= SUBORDINATE && (entry == null || names.superior(entry.unit()) != null)));
        if (!subordinate) {
            return null;
        }
        UnitParse other = grammar.superiorAt(tokens, end + 1, null, order);
        if (other == null) {
            return null;
        }
        boolean listGoesOn = tokens.is(other.end(), ",") || tokens.is(other.end(), UnitTokens.AND);
        return comma && listGoesOn ? null : parse.extended(other.end());
    }

    private static UnitLevel joined(@Nullable UnitLevel before, UnitLevel level) {
        return before == null || before == level || before == UnitLevel.NATIONAL ? level : UnitLevel.LOCAL;
    }
}
