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
 * unit does is a run of words that no sentence holds; it begins with a capital or with a listed word.
 *
 * <p>What is found at a token is kept, so that each token is looked at once however names nest.
 */
final class UnitGrammar {
    private static final String COMMA = ",";
    private static final String DASH = "-";
    private static final String STROKE = "/";
    private static final int LONGEST_FUNCTION = 16;
    private static final int LONGEST_PLACE = 6;
    /** {@code Quân khu 5}; what is longer is a year. */
    private static final int LONGEST_NUMBER = 3;

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
    private final Map<Integer, ImmutableList<UnitParse>> known = new HashMap<>();
    private int depth;

    UnitGrammar(UnitNames names, UnitTokens tokens) {
        this.names = names;
        this.tokens = tokens;
        this.qualifiers = new UnitQualifiers(this, names, tokens);
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
    private boolean beginsByHead(int index) {
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
        int bodies = bodiesEnd(function);
        if (bodies > function && head.order() == DIVISION) {
            qualifiers.addTo(UnitParse.byHead(opening, bodies, head), parses);
        }
        if (beginsFunction(function)) {
            for (int end : functionEnds(function, head, registered)) {
                qualifiers.addTo(UnitParse.byHead(opening, end, head), parses);
            }
        }
        addHeadAlone(opening, head, function, parses);
    }

    /** Behind bodies that share an office: {@code HĐND và UBND}; {@code from} where fewer than two stand there. */
    private int bodiesEnd(int from) {
        int first = words.bodies.longest(tokens, from);
        int end = first;
        while (end > from) {
            int next = tokens.is(end, DASH) ? end + 1 : afterSeparator(end);
            int nextEnd = next == end ? next : words.bodies.longest(tokens, next);
            if (nextEnd == next) {
                break;
            }
            end = nextEnd;
        }
        return end > first ? end : from;
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

    private boolean beginsFunction(int index) {
        if (!tokens.isWord(index)) {
            return false;
        }
        if (tokens.isNumber(index)) {
            return tokens.folded(index).length() <= LONGEST_NUMBER;
        }
        if (tokens.isCapital(index) && tokens.capitalsCount()) {
            return !beginsGroup(index);
        }
        return UnitWords.at(words.functions, tokens, index) && !words.beginsSentence(tokens, index);
    }

    /** Whether a registered group begins at a token, which is never what a unit does: thuộc Bộ | Cấp ủy, chính quyền. */
    private boolean beginsGroup(int index) {
        for (UnitParse parse : parses(index)) {
            UnitNames.Entry entry = parse.entry();
            if (entry != null && (entry.unit().isGroup() || (parse.isGroup() && parse.base() > index))) {
                return true;
            }
        }
        return false;
    }

    /** Where the words of a function may end: first where area or limit begin behind them, then the farthest. */
    private List<Integer> functionEnds(int from, UnitWords.Head head, ImmutableList<UnitNames.Found> registered) {
        List<Integer> beforeArea = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int position = from;
        while (position < tokens.size() && position - from < LONGEST_FUNCTION) {
            if (tokens.isWord(position) && !isAnd(position)) {
                if (position > from
                        && (stopsFunction(position, registered)
                                || beginsNext(from, position, registered)
                                || beginsPeer(position, head.order()))) {
                    break;
                }
                if (position > from && qualifiers.begins(position) && !words.isInCompound(tokens, position)) {
                    beforeArea.add(position);
                }
                position++;
            } else {
                int next = continuation(position);
                if (next < 0) {
                    break;
                }
                ends.add(0, position);
                position = next;
            }
        }
        ends.add(0, position);
        beforeArea.addAll(ends);
        return beforeArea;
    }

    private boolean stopsFunction(int position, ImmutableList<UnitNames.Found> registered) {
        if (words.beginsSentence(tokens, position)
                || (tokens.is(position, UnitWords.THE) && !isPlural(position))
                || UnitWords.at(words.owners, tokens, position)) {
            return true;
        }
        if (tokens.afterBreak(position) && beginsName(position)) {
            return true;
        }
        if (tokens.isCapital(position) || tokens.isNumber(position)) {
            return false;
        }
        // Behind an abbreviation and behind a registered name a small word begins a sentence.
        if (tokens.isAbbreviation(position - 1)) {
            return true;
        }
        boolean behindName = registered.stream().anyMatch(name -> name.end() == position);
        return behindName && UnitWords.at(words.verbs, tokens, position);
    }

    /** Whether {@code các} stands before what a unit does, not before other units: Ban Quản lý các khu công nghiệp. */
    private boolean isPlural(int the) {
        int next = the + 1;
        return !tokens.isCapital(the)
                && !tokens.afterBreak(the)
                && tokens.isWord(next)
                && !tokens.isCapital(next)
                && !tokens.is(next, UnitWords.LEVEL)
                && names.at(tokens, next).isEmpty()
                && !beginsByHead(next)
                && !UnitWords.at(words.nouns, tokens, next)
                && !UnitWords.at(words.offices, tokens, next)
                && !isPeople(next);
    }

    private boolean isPeople(int index) {
        return UnitWords.at(words.people, tokens, index);
    }

    /** Whether a registered name ends and another name begins: Đảng ủy BTP | Cấp ủy, but not Văn phòng Bộ Công an. */
    private boolean beginsNext(int from, int position, ImmutableList<UnitNames.Found> registered) {
        if (!tokens.isCapital(position)
                || !beginsName(position)
                || registered.stream().noneMatch(name -> name.end() == position)) {
            return false;
        }
        for (int i = from; i < position; i++) {
            for (UnitNames.Found name : names.at(tokens, i)) {
                if (name.end() > position) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the name of no superior begins within a function: Cục Trợ giúp pháp lý | Cục Bồi thường nhà nước. */
    private boolean beginsPeer(int position, int order) {
        if (!tokens.isCapital(position)) {
            return false;
        }
        for (UnitNames.Found name : names.at(tokens, position)) {
            UnitWords.Head head = words.head(new UnitTokens(name.entry().unit().name()), 0);
            if (head != null && head.order() > 0 && head.order() <= order) {
                return true;
            }
        }
        return false;
    }

    /** The token behind a comma, dash or {@code và} within a function; −1 where that does not go on. */
    private int continuation(int position) {
        if (tokens.is(position, DASH) || (tokens.is(position, STROKE) && tokens.isAbbreviation(position - 1))) {
            int next = position + 1;
            return tokens.isWord(next) && !beginsName(next) ? next : -1;
        }
        int next = afterSeparator(position);
        if (next == position || !tokens.isWord(next) || beginsName(next)) {
            return -1;
        }
        if (tokens.isCapital(next) && tokens.capitalsCount()) {
            return next;
        }
        boolean goesOn = tokens.is(position, COMMA)
                ? isPart(next)
                : !UnitWords.at(words.limits, tokens, next) && !isPeople(next);
        return goesOn && !words.beginsSentence(tokens, next) ? next : -1;
    }

    /** Whether small letters behind a comma are part of what a unit does: {@code Khám, chữa bệnh}. */
    private boolean isPart(int index) {
        boolean other = tokens.isNumber(index)
                || mayBegin(index)
                || isPeople(index)
                || qualifiers.begins(index)
                || UnitWords.at(words.verbs, tokens, index);
        return !other || UnitWords.at(words.parts, tokens, index);
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
        return (tokens.isCapital(position) || tokens.isNumber(position)) && !beginsName(position);
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
