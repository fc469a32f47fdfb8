package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of a unit's name: words of number, office, name, area and level, limit, superior.
 *
 * <p>A name is one of the register, or a head word with what it does: {@code Phòng Kiểm tra, giải quyết khiếu nại}. What a
 * unit does is a run of words that no sentence holds; it begins with a capital or with a listed word.
 */
final class UnitGrammar {
    private static final String COMMA = ",";
    private static final String DASH = "-";
    private static final int LONGEST_FUNCTION = 16;
    private static final int LONGEST_PLACE = 6;
    private static final int LONGEST_REMARK = 14;
    private static final int MOST_SHARED = 5;

    private final UnitNames names;
    private final UnitWords words = UnitWords.STANDARD;
    private final UnitQualifiers qualifiers;

    UnitGrammar(UnitNames names) {
        this.names = names;
        this.qualifiers = new UnitQualifiers(this, names, words);
    }

    /** All ways to read a name that begins at a token, the best first. */
    List<UnitParse> parses(UnitTokens tokens, int start) {
        List<UnitParse> parses = new ArrayList<>();
        if (!mayBegin(tokens, start)) {
            return parses;
        }
        addBases(tokens, start, start, false, false, parses);
        int position = numbersEnd(tokens, start);
        boolean group = position > start;
        if (group) {
            addBases(tokens, start, position, true, false, parses);
        }
        int office = words.offices.longest(tokens, position);
        if (office > position) {
            int base = numbersEnd(tokens, office);
            addBases(tokens, start, base, group || base > office, true, parses);
        }
        return parses;
    }

    /** Whether the name of a unit may begin at a token: it is cheap, and most lines end here. */
    boolean mayBegin(UnitTokens tokens, int index) {
        return tokens.isWord(index)
                && (!names.at(tokens, index).isEmpty()
                        || UnitWords.at(words.heads, tokens, index)
                        || numbersEnd(tokens, index) > index
                        || UnitWords.at(words.offices, tokens, index));
    }

    /** Whether a registered name, or a head word with a capital, begins at a token. */
    boolean beginsName(UnitTokens tokens, int index) {
        return !names.at(tokens, index).isEmpty()
                || (tokens.isCapital(index) && UnitWords.at(words.heads, tokens, index))
                || tokens.is(index, UnitWords.THE);
    }

    private int numbersEnd(UnitTokens tokens, int index) {
        int end = words.numbers.longest(tokens, index);
        return end == index && tokens.isNumber(index) ? index + 1 : end;
    }

    private void addBases(
            UnitTokens tokens, int start, int base, boolean group, boolean office, List<UnitParse> parses) {
        ImmutableList<UnitNames.Found> found = names.at(tokens, base);
        for (UnitNames.Found name : found) {
            UnitParse parse = UnitParse.of(start, base, name.end(), name.entry(), null, group, office);
            addShared(tokens, parse, parses);
            qualifiers.addTo(tokens, parse, parses);
        }
        UnitWords.Head head = words.head(tokens, base);
        if (head != null) {
            addByHead(tokens, start, base, head, group, office, found, parses);
        }
    }

    /**
     * Names without level share that of the last: {@code Cơ quan Công an, Viện kiểm sát nhân dân cùng cấp}. A name that
     * tells its level, such as TANDTC, stands by itself.
     */
    private void addShared(UnitTokens tokens, UnitParse first, List<UnitParse> parses) {
        if (!tellsNoLevel(first)) {
            return;
        }
        int end = first.end();
        for (int i = 0; i < MOST_SHARED; i++) {
            int next = afterSeparator(tokens, end);
            ImmutableList<UnitNames.Found> found = next == end ? ImmutableList.of() : names.at(tokens, next);
            if (found.isEmpty()) {
                return;
            }
            UnitNames.Found name = found.get(0);
            UnitParse last = UnitParse.of(next, next, name.end(), name.entry(), null, false, false);
            if (!tellsNoLevel(last)) {
                return;
            }
            end = name.end();
            UnitParse shared = qualifiers.sharedLevel(tokens, first.extended(end));
            if (shared != null) {
                UnitParse whole = new UnitParse(
                        first.start(),
                        first.base(),
                        shared.end(),
                        shared.end(),
                        null,
                        null,
                        shared.level(),
                        true,
                        first.isOffice(),
                        shared.end(),
                        shared.end());
                parses.add(whole);
                return;
            }
        }
    }

    private static boolean tellsNoLevel(UnitParse parse) {
        UnitNames.Entry entry = parse.entry();
        return entry != null
                && entry.unit().level() == UnitLevel.UNSPECIFIED
                && !entry.unit().isGroup()
                && parse.isBare();
    }

    /** The token behind a comma or {@code và}; the same token where none stands there. */
    static int afterSeparator(UnitTokens tokens, int index) {
        int next = index;
        if (tokens.is(next, COMMA)) {
            next++;
        }
        return tokens.is(next, UnitTokens.AND) ? next + 1 : next;
    }

    private void addByHead(
            UnitTokens tokens,
            int start,
            int base,
            UnitWords.Head head,
            boolean group,
            boolean office,
            ImmutableList<UnitNames.Found> registered,
            List<UnitParse> parses) {
        int function = words.heads.longest(tokens, base);
        if (UnitWords.at(head.refused(), tokens, function) || (head.needsNumber() && !group)) {
            return;
        }
        List<UnitParse> found = new ArrayList<>();
        if (beginsFunction(tokens, function)) {
            for (int end : functionEnds(tokens, function, registered)) {
                found.add(UnitParse.of(start, base, end, null, head, group, office));
            }
        }
        // Các Phòng chuyên môn: a head with nothing but a limit.
        found.add(UnitParse.of(start, base, function, null, head, group, office));
        for (UnitParse parse : found) {
            List<UnitParse> all = new ArrayList<>();
            qualifiers.addTo(tokens, parse, all);
            if (parse.end() == function && head.order() < 2) {
                // A bare head names a level (Chi cục) or nothing (Phòng).
                all.removeIf(UnitParse::isBare);
            }
            parses.addAll(all);
        }
    }

    private boolean beginsFunction(UnitTokens tokens, int index) {
        if (!tokens.isWord(index) || UnitWords.at(words.sentences, tokens, index)) {
            return false;
        }
        return (tokens.isCapital(index) && tokens.capitalsCount()) || UnitWords.at(words.functions, tokens, index);
    }

    /** Where the words of a function may end, the farthest first. */
    private List<Integer> functionEnds(UnitTokens tokens, int from, ImmutableList<UnitNames.Found> registered) {
        List<Integer> ends = new ArrayList<>();
        int position = from;
        while (position < tokens.size() && position - from < LONGEST_FUNCTION) {
            if (tokens.isWord(position) && !tokens.is(position, UnitTokens.AND)) {
                if (position > from && stopsFunction(tokens, position, registered)) {
                    break;
                }
                boolean areaFollows = position > from && qualifiers.begins(tokens, position);
                if (areaFollows) {
                    ends.add(0, position);
                }
                position++;
                continue;
            }
            int next = continuation(tokens, position);
            if (next < 0) {
                break;
            }
            ends.add(0, position);
            position = next;
        }
        if (position > from && (ends.isEmpty() || ends.get(0) != position)) {
            ends.add(0, position);
        }
        return ends;
    }

    private boolean stopsFunction(UnitTokens tokens, int position, ImmutableList<UnitNames.Found> registered) {
        if (UnitWords.at(words.sentences, tokens, position) || tokens.is(position, UnitWords.THE)) {
            return true;
        }
        if (tokens.afterBreak(position) && beginsName(tokens, position)) {
            return true;
        }
        // Behind an abbreviation and behind a registered name a small word begins a sentence.
        if (!tokens.isCapital(position) && tokens.isAbbreviation(position - 1) && !tokens.isNumber(position)) {
            return true;
        }
        boolean behindName = registered.stream().anyMatch(name -> name.end() == position);
        return behindName && !tokens.isCapital(position) && UnitWords.at(words.verbs, tokens, position);
    }

    /** The token behind a comma, dash or {@code và} within a function; −1 where that does not go on. */
    private int continuation(UnitTokens tokens, int position) {
        if (tokens.is(position, DASH)) {
            int next = position + 1;
            boolean superior = beginsName(tokens, next) && !tokens.afterBreak(next);
            return tokens.isWord(next) && !superior ? next : -1;
        }
        boolean comma = tokens.is(position, COMMA);
        int next = afterSeparator(tokens, position);
        if (next == position || !tokens.isWord(next) || beginsName(tokens, next)) {
            return -1;
        }
        boolean goesOn = comma
                ? (tokens.isCapital(next) && tokens.capitalsCount()) || UnitWords.at(words.parts, tokens, next)
                : !UnitWords.at(words.limits, tokens, next);
        return goesOn && !UnitWords.at(words.sentences, tokens, next) ? next : -1;
    }

    /** The longest proper name at a token: capitals, numbers, and {@code và} or a dash between capitals. */
    int properNameEnd(UnitTokens tokens, int from) {
        int position = from;
        while (position < tokens.size() && position - from < LONGEST_PLACE) {
            boolean joined = position > from
                    && (tokens.is(position, UnitTokens.AND) || tokens.is(position, DASH))
                    && tokens.isCapital(position + 1)
                    && !beginsName(tokens, position + 1);
            boolean part = tokens.isWord(position)
                    && (tokens.isCapital(position) || tokens.isNumber(position))
                    && !tokens.is(position, UnitTokens.AND)
                    && !beginsName(tokens, position);
            if (!joined && !part) {
                break;
            }
            position++;
        }
        return position;
    }

    /** The token behind a remark in brackets; the same token where none stands there. */
    static int remarkEnd(UnitTokens tokens, int index) {
        if (!tokens.is(index, "(")) {
            return index;
        }
        for (int i = index + 1; i < tokens.size() && i - index < LONGEST_REMARK; i++) {
            if (tokens.is(i, ")")) {
                return i + 1;
            }
        }
        return index;
    }

    @Nullable UnitParse superiorAt(UnitTokens tokens, int index, @Nullable RegisteredUnit mustBe, int orderBelow) {
        List<UnitParse> parses = new ArrayList<>();
        addBases(tokens, index, index, false, false, parses);
        for (UnitParse parse : parses) {
            UnitNames.Entry entry = parse.entry();
            if (mustBe != null) {
                if (entry != null && entry.unit().name().equals(mustBe.name()) && parse.isBare()) {
                    return parse;
                }
            } else if (order(tokens, parse) > orderBelow && order(tokens, parse) >= 3) {
                return parse;
            }
        }
        return null;
    }

    /** The order of a name among superiors, by its head word; an abbreviation takes that of the name it stands for. */
    int order(UnitTokens tokens, UnitParse parse) {
        UnitNames.Entry entry = parse.entry();
        UnitWords.Head head = parse.head();
        if (entry != null) {
            UnitTokens name = new UnitTokens(entry.unit().name());
            head = words.head(name, 0);
        } else if (head == null) {
            head = words.head(tokens, parse.base());
        }
        return head == null ? 0 : head.order();
    }
}
