package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * The words that say what a unit does, for {@link UnitGrammar}: {@code Kiểm tra, giải quyết khiếu nại} behind {@code Phòng}.
 *
 * <p>They are a run of words that no sentence holds; it begins with a capital or with a listed word. A comma, {@code và} or
 * {@code các} stands inside it where what follows begins no unit by itself.
 */
final class UnitFunctions {
    private static final String COMMA = ",";
    private static final String DASH = "-";
    private static final String STROKE = "/";
    private static final int LONGEST_FUNCTION = 16;
    /** {@code Quân khu 5}; what is longer is a year. */
    private static final int LONGEST_NUMBER = 3;

    private final UnitGrammar grammar;
    private final UnitQualifiers qualifiers;
    private final UnitNames names;
    private final UnitTokens tokens;
    private final UnitWords words = UnitWords.STANDARD;

    UnitFunctions(UnitGrammar grammar, UnitQualifiers qualifiers, UnitNames names, UnitTokens tokens) {
        this.grammar = grammar;
        this.qualifiers = qualifiers;
        this.names = names;
        this.tokens = tokens;
    }

    /** Whether words of a function begin at a token. */
    boolean begins(int index) {
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
        for (UnitParse parse : grammar.parses(index)) {
            UnitNames.Entry entry = parse.entry();
            if (entry != null && (entry.unit().isGroup() || (parse.isGroup() && parse.base() > index))) {
                return true;
            }
        }
        return false;
    }

    /** Where the words of a function may end: first where area or limit begin behind them, then the farthest. */
    List<Integer> ends(int from, UnitWords.Head head, ImmutableList<UnitNames.Found> registered) {
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
        if (tokens.afterBreak(position) && grammar.beginsName(position)) {
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
                && !grammar.beginsByHead(next)
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
                || !grammar.beginsName(position)
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
            return tokens.isWord(next) && !grammar.beginsName(next) ? next : -1;
        }
        int next = grammar.afterSeparator(position);
        if (next == position || !tokens.isWord(next) || grammar.beginsName(next)) {
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
                || grammar.mayBegin(index)
                || isPeople(index)
                || qualifiers.begins(index)
                || UnitWords.at(words.verbs, tokens, index);
        return !other || UnitWords.at(words.parts, tokens, index);
    }

    /** Behind bodies that share an office: {@code HĐND và UBND}; {@code from} where fewer than two stand there. */
    int bodiesEnd(int from) {
        int first = words.bodies.longest(tokens, from);
        int end = first;
        while (end > from) {
            int next = tokens.is(end, DASH) ? end + 1 : grammar.afterSeparator(end);
            int nextEnd = next == end ? next : words.bodies.longest(tokens, next);
            if (nextEnd == next) {
                break;
            }
            end = nextEnd;
        }
        return end > first ? end : from;
    }

    private boolean isAnd(int index) {
        return tokens.is(index, UnitTokens.AND);
    }
}
