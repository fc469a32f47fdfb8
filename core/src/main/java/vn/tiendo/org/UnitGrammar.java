package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of unit names, at work on one text: words of number, office, name, area and level, limit, superior.
 *
 * <p>A name is one of the register, or a head word with what it does: {@code Phòng Kiểm tra, giải quyết khiếu nại}. What a
 * unit does is read by {@link UnitFunctions}, what stands behind a name by {@link UnitQualifiers}.
 *
 * <p>What is found at a token is kept, so that each token is looked at once however names nest.
 */
final class UnitGrammar {
    private static final String COMMA = ",";
    private static final String DASH = "-";
    private static final int LONGEST_PLACE = 6;

    private static final int MOST_SHARED = 5;
    /** The least order of a superior: agencies. */
    private static final int SUPERIOR = 3;
    /** The order of divisions and offices. */
    private static final int DIVISION = 1;
    /** Names nest no deeper than this; it bounds recursion. */
    private static final int DEEPEST = 20;

    private final UnitNames names;
    private final UnitTokens tokens;
    private final UnitWords words = UnitWords.STANDARD;
    private final UnitQualifiers qualifiers;
    private final UnitFunctions functions;
    private final Map<Integer, ImmutableList<UnitParse>> known = new HashMap<>();
    private int depth;

    UnitGrammar(UnitNames names, UnitTokens tokens) {
        this.names = names;
        this.tokens = tokens;
        this.qualifiers = new UnitQualifiers(this, names, tokens);
        this.functions = new UnitFunctions(this, qualifiers, names, tokens);
    }

    UnitTokens tokens() {
        return tokens;
    }

    /** All ways to read a name that begins at a token, the best first. */
    ImmutableList<UnitParse> parses(int start) {
        ImmutableList<UnitParse> parses = known.get(start);
        if (parses == null) {
            if (depth == DEEPEST || !mayBegin(start)) {
                return ImmutableList.of();
            }
            depth++;
            parses = findParses(start);
            depth--;
            known.put(start, parses);
        }
        return parses;
    }

    /** Whether the name of a unit may begin at a token: it is cheap, and most lines end here. */
    boolean mayBegin(int index) {
        return tokens.isWord(index)
                && (!names.at(tokens, index).isEmpty()
                        || UnitWords.at(words.heads, tokens, index)
                        || UnitWords.at(words.nouns, tokens, index)
                        || numbersEnd(index) > index
                        || UnitWords.at(words.offices, tokens, index));
    }

    /** Whether a parse is a noun such as {@code đơn vị} with nothing beside it: too little to be a unit in running text. */
    boolean isNounAlone(UnitParse parse) {
        UnitWords.Head head = parse.head();
        return parse.isBare()
                && parse.start() == parse.base()
                && (head == null || !standsAlone(head, parse.base()))
                && words.nouns.longest(tokens, parse.base()) == parse.end()
                && nounsEnd(parse.base()) != parse.end();
    }

    /** Whether a parse is a head word that names no function. */
    boolean isHeadAlone(UnitParse parse) {
        UnitWords.Head head = parse.head();
        return head != null && parse.isBare() && parse.base() + head.length() == parse.end();
    }

    /** Whether a registered name, or a head word with a capital, or a group begins at a token. */
    boolean beginsName(int index) {
        return !names.at(tokens, index).isEmpty()
                || (tokens.isCapital(index) && beginsByHead(index))
                || tokens.is(index, UnitWords.THE);
    }

    /** Whether a head word begins a name at a token: not so Tổ chức thi hành án, nor Hội nhập. */
    boolean beginsByHead(int index) {
        for (UnitWords.Head head : words.headsAt(tokens, index)) {
            boolean begins = head.use() == UnitWords.HeadUse.NAMED || head.use() == UnitWords.HeadUse.NAMED_OR_ALONE;
            if (begins && !UnitWords.at(head.refused(), tokens, index + head.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean standsAlone(UnitWords.Head head, int index) {
        boolean alone = head.use() == UnitWords.HeadUse.ALONE || head.use() == UnitWords.HeadUse.NAMED_OR_ALONE;
        return alone && tokens.isCapital(index) && tokens.capitalsCount();
    }

    private ImmutableList<UnitParse> findParses(int start) {
        List<UnitParse> parses = new ArrayList<>();
        addNames(new UnitParse.Opening(start, start, false, false), parses);
        int position = numbersEnd(start);
        boolean group = position > start;
        if (group) {
            addNames(new UnitParse.Opening(start, position, true, false), parses);
        }
        int office = words.offices.longest(tokens, position);
        if (office > position) {
            int base = numbersEnd(office);
            addNames(new UnitParse.Opening(start, base, group || base > office, true), parses);
        }
        return ImmutableList.copyOf(parses);
    }

    private int numbersEnd(int index) {
        int end = words.numbers.longest(tokens, index);
        return end == index && tokens.isNumber(index) ? index + 1 : end;
    }

    private void addNames(UnitParse.Opening opening, List<UnitParse> parses) {
        ImmutableList<UnitNames.Found> registered = names.at(tokens, opening.base());
        addNouns(opening, registered, parses);
        for (UnitNames.Found name : registered) {
            UnitParse parse = UnitParse.registered(opening, name.end(), name.entry());
            addShared(opening, parse, parses);
            qualifiers.addTo(parse, parses);
        }
        for (UnitWords.Head head : words.headsAt(tokens, opening.base())) {
            addByHead(opening, head, registered, parses);
        }
    }

    /**
     * Names without level share that of the last: {@code Công an, Viện kiểm sát nhân dân cùng cấp}. A name that
     * tells its level, such as TANDTC, stands by itself.
     */
    private void addShared(UnitParse.Opening opening, UnitParse first, List<UnitParse> parses) {
        if (!tellsNoLevel(first)) {
            return;
        }
        int end = first.end();
        for (int i = 0; i < MOST_SHARED; i++) {
            int next = afterSeparator(end);
            ImmutableList<UnitNames.Found> found = next == end ? ImmutableList.of() : names.at(tokens, next);
            if (found.isEmpty()) {
                return;
            }
            UnitNames.Found name = found.get(0);
            UnitParse last =
                    UnitParse.registered(new UnitParse.Opening(next, next, false, false), name.end(), name.entry());
            if (!tellsNoLevel(last)) {
                return;
            }
            end = name.end();
            UnitParse shared = qualifiers.sharedLevel(last);
            if (shared != null) {
                parses.add(UnitParse.joined(opening, shared.end(), shared.level()));
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

    /** Bare nouns in a row are one group, unless the register knows more of them: {@code các cơ quan, ban, ngành}. */
    private void addNouns(
            UnitParse.Opening opening, ImmutableList<UnitNames.Found> registered, List<UnitParse> parses) {
        int end = nounsEnd(opening.base());
        boolean longer = !registered.isEmpty() && registered.get(0).end() >= end;
        if (end > opening.base() && !longer) {
            qualifiers.addTo(UnitParse.joined(opening, end, null), parses);
        }
    }

    private int nounsEnd(int base) {
        int end = words.nouns.longest(tokens, base);
        int first = end;
        while (end > base) {
            int next = afterSeparator(end);
            int nextEnd = next == end || tokens.afterBreak(next) ? next : words.nouns.longest(tokens, next);
            if (nextEnd == next) {
                break;
            }
            end = nextEnd;
        }
        boolean stands = end == tokens.size() || !tokens.isWord(end) || qualifiers.begins(end) || isAnd(end);
        return end > first && stands ? end : base;
    }

    private boolean isAnd(int index) {
        return tokens.is(index, UnitTokens.AND);
    }

    /** The token behind a comma or {@code và}; the same token where none stands there. */
    int afterSeparator(int index) {
        int next = tokens.is(index, COMMA) ? index + 1 : index;
        return isAnd(next) ? next + 1 : next;
    }

    private void addByHead(
            UnitParse.Opening opening,
            UnitWords.Head head,
            ImmutableList<UnitNames.Found> registered,
            List<UnitParse> parses) {
        int function = opening.base() + head.length();
        boolean refused = UnitWords.at(head.refused(), tokens, function);
        if (refused || head.use() == UnitWords.HeadUse.ALONE) {
            // What follows is another name, or the text is no list: Thanh tra, Văn phòng.
            if (standsAlone(head, opening.base()) && (!refused || !tokens.isWord(function) || isAnd(function))) {
                qualifiers.addTo(UnitParse.byHead(opening, function, head), parses);
            }
            return;
        }
        if (head.use() == UnitWords.HeadUse.GROUP && !opening.isGroup()) {
            return;
        }
        int bodies = functions.bodiesEnd(function);
        if (bodies > function && head.order() == DIVISION) {
            qualifiers.addTo(UnitParse.byHead(opening, bodies, head), parses);
        }
        if (functions.begins(function)) {
            for (int end : functions.ends(function, head, registered)) {
                qualifiers.addTo(UnitParse.byHead(opening, end, head), parses);
            }
        }
        addHeadAlone(opening, head, function, parses);
    }

    /** {@code Các Phòng chuyên môn}, {@code Cục, Chi cục THADS}: a head with a limit, or with another's function. */
    private void addHeadAlone(UnitParse.Opening opening, UnitWords.Head head, int end, List<UnitParse> parses) {
        int next = afterSeparator(end);
        if (head.rank() > 0 && next > end) {
            for (UnitParse other : parses(next)) {
                if (rank(other) > head.rank()) {
                    parses.add(UnitParse.joined(opening, other.end(), UnitLevel.LOCAL));
                    break;
                }
            }
        }
        List<UnitParse> all = new ArrayList<>();
        qualifiers.addTo(UnitParse.byHead(opening, end, head), all);
        boolean level = head.rank() > 0 && head.order() >= 2;
        boolean several = (opening.isGroup() || opening.isOffice()) && head.order() > 0;
        if (!level && !several && !standsAlone(head, opening.base())) {
            // A bare head names a level (Chi cục) or nothing (Phòng).
            all.removeIf(UnitParse::isBare);
        }
        parses.addAll(all);
    }

    /** The longest proper name at a token: capitals, numbers, and {@code và} or a dash between capitals. */
    int properNameEnd(int from) {
        int position = from;
        while (position < tokens.size() && position - from < LONGEST_PLACE && isProper(position, position > from)) {
            position++;
        }
        return position;
    }

    private boolean isProper(int position, boolean inside) {
        if (isAnd(position) || tokens.is(position, DASH)) {
            return inside && tokens.isCapital(position + 1) && !beginsName(position + 1);
        }
        boolean begins = beginsName(position) && !words.isInCompound(tokens, position);
        return (tokens.isCapital(position) || tokens.isNumber(position)) && !begins;
    }

    /** The registered superior of a unit at a token, with nothing behind it. */
    @Nullable UnitParse superiorAt(int index, RegisteredUnit superior) {
        for (UnitNames.Found name : names.at(tokens, index)) {
            if (name.entry().unit().name().equals(superior.name())) {
                return UnitParse.registered(
                        new UnitParse.Opening(index, index, false, false), name.end(), name.entry());
            }
        }
        return null;
    }

    /** A ministry or agency at a token that may be superior to a unit; to one of a ministry only a ministry or Tổng cục. */
    @Nullable UnitParse anySuperiorAt(int index, UnitParse unit) {
        UnitWords.Head head = unit.head();
        boolean national = head != null && head.level() == UnitLevel.NATIONAL;
        int least = Math.max(order(unit) + 1, national ? SUPERIOR + 1 : SUPERIOR);
        for (UnitParse parse : parses(index)) {
            if (!parse.isGroup() && order(parse) >= least) {
                return parse;
            }
        }
        return null;
    }

    /** The order of a name among superiors, by its head word; an abbreviation has that of the name it stands for. */
    int order(UnitParse parse) {
        UnitWords.Head head = head(parse);
        return head == null ? 0 : head.order();
    }

    private int rank(UnitParse parse) {
        UnitWords.Head head = head(parse);
        return head == null ? 0 : head.rank();
    }

    private UnitWords.@Nullable Head head(UnitParse parse) {
        UnitNames.Entry entry = parse.entry();
        return entry == null
                ? parse.head()
                : words.head(new UnitTokens(entry.unit().name()), 0);
    }
}
