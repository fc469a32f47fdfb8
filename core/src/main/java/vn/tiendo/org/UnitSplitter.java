package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Folding;

/** Divides texts into names by {@link UnitGrammar}, and says what they stand for. */
final class UnitSplitter {
    /** No cell of a plan is that long; what is longer is prose, and not worth the time. */
    private static final int LONGEST_TEXT = 4000;

    private static final ImmutableList<String> CHAIN_HEADS = ImmutableList.of(
            Folding.fold("tổng cục"),
            Folding.fold("chi cục"),
            Folding.fold("cục"),
            Folding.fold("bộ"),
            Folding.fold("sở"),
            Folding.fold("phòng"));

    private final UnitGrammar grammar;
    private final UnitTokens tokens;
    private final int end;
    /** Token indexes from which the rest cannot be divided. */
    private final boolean[] dead;

    private UnitSplitter(UnitGrammar grammar, UnitTokens tokens, int end) {
        this.grammar = grammar;
        this.tokens = tokens;
        this.end = end;
        this.dead = new boolean[end + 1];
    }

    static Optional<UnitMatch> one(UnitGrammar grammar, CharSequence name) {
        if (name.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        UnitTokens tokens = new UnitTokens(name);
        UnitSplitter splitter = new UnitSplitter(grammar, tokens, tokens.size());
        for (UnitParse parse : grammar.parses(tokens, 0)) {
            if (parse.end() == tokens.size()) {
                return Optional.of(splitter.match(parse));
            }
        }
        return Optional.empty();
    }

    static Optional<ImmutableList<UnitMatch>> all(UnitGrammar grammar, CharSequence text) {
        if (text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        UnitTokens tokens = new UnitTokens(text);
        int first = firstName(tokens, 0);
        if (!grammar.mayBegin(tokens, first)) {
            return Optional.empty();
        }
        int end = withoutTail(tokens, tokens.size());
        boolean stopped = end > 0 && tokens.is(end - 1, ".");
        UnitSplitter splitter = new UnitSplitter(grammar, tokens, stopped ? end - 1 : end);
        ImmutableList<UnitMatch> matches = splitter.divide(first);
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        boolean sure = matches.stream().allMatch(match -> match.recognition().isRegistered());
        return stopped && !sure ? Optional.empty() : Optional.of(matches);
    }

    static ImmutableList<UnitMatch> cell(UnitGrammar grammar, CharSequence text) {
        UnitTokens tokens = new UnitTokens(text);
        int end = withoutTail(tokens, tokens.size());
        while (end > 0 && !tokens.isWord(end - 1) && !tokens.is(end - 1, ")")) {
            end--;
        }
        ImmutableList.Builder<UnitMatch> matches = ImmutableList.builder();
        int from = 0;
        while (from < end) {
            int to = from;
            while (to < end && !tokens.is(to, ";")) {
                to++;
            }
            addStretch(grammar, tokens, from, to, matches);
            from = to + 1;
        }
        return matches.build();
    }

    private static void addStretch(
            UnitGrammar grammar, UnitTokens tokens, int from, int to, ImmutableList.Builder<UnitMatch> matches) {
        int position = firstName(tokens, from);
        int unknown = position;
        while (position < to) {
            UnitSplitter splitter = new UnitSplitter(grammar, tokens, to);
            ImmutableList<UnitMatch> rest = splitter.divide(position);
            if (!rest.isEmpty()) {
                addUnknown(splitter, unknown, position, matches);
                matches.addAll(rest);
                return;
            }
            UnitParse known = unknown == position ? splitter.firstKnown(position) : null;
            if (known != null) {
                matches.add(splitter.match(known));
                position = splitter.next(known.end());
                unknown = position;
            } else {
                position = splitter.behindSeparator(position);
            }
        }
        addUnknown(new UnitSplitter(grammar, tokens, to), unknown, to, matches);
    }

    private static void addUnknown(UnitSplitter splitter, int from, int to, ImmutableList.Builder<UnitMatch> matches) {
        int last = to;
        while (last > from && !endsName(splitter.tokens, last - 1)) {
            last--;
        }
        if (last == from) {
            return;
        }
        String printed = splitter.tokens.printed(from, last);
        matches.add(new UnitMatch(
                UnitRef.of(printed),
                printed,
                UnitRecognition.UNKNOWN,
                UnitLevel.UNSPECIFIED,
                false,
                false,
                Folding.fold(printed),
                0));
    }

    private static boolean endsName(UnitTokens tokens, int index) {
        return (tokens.isWord(index) && !tokens.is(index, UnitTokens.AND)) || tokens.is(index, ")");
    }

    /** A name at a token behind which a separator stands. */
    private @Nullable UnitParse firstKnown(int from) {
        if (grammar.mayBegin(tokens, from)) {
            for (UnitParse parse : grammar.parses(tokens, from)) {
                if (parse.end() < end && separatorEnd(parse.end()) > parse.end()) {
                    return parse;
                }
            }
        }
        return null;
    }

    /** The token behind the next separator. */
    private int behindSeparator(int from) {
        for (int i = from + 1; i < end; i++) {
            int next = separatorEnd(i);
            if (next > i) {
                return next;
            }
            if (tokens.afterBreak(i)) {
                return i;
            }
        }
        return end;
    }

    private ImmutableList<UnitMatch> divide(int first) {
        List<UnitParse> parts = new ArrayList<>();
        if (!divide(first, parts)) {
            return ImmutableList.of();
        }
        return parts.stream().map(this::match).collect(ImmutableList.toImmutableList());
    }

    private boolean divide(int from, List<UnitParse> parts) {
        if (from >= end || dead[from]) {
            return false;
        }
        for (UnitParse parse : grammar.parses(tokens, from)) {
            if (parse.end() > end) {
                continue;
            }
            parts.add(parse);
            if (parse.end() == end) {
                return true;
            }
            int next = next(parse.end());
            if (next == end || (mayFollow(parse, next) && divide(next, parts))) {
                return true;
            }
            parts.remove(parts.size() - 1);
        }
        dead[from] = true;
        return false;
    }

    /** Whether a name may begin at a token: behind a separator, a line end, or right behind a registered name. */
    private boolean mayFollow(UnitParse parse, int next) {
        if (next > parse.end() || tokens.afterBreak(next)) {
            return true;
        }
        return parse.isRegistered() && tokens.isCapital(next) && startsRegistered(next);
    }

    private boolean startsRegistered(int index) {
        for (UnitParse parse : grammar.parses(tokens, index)) {
            if (parse.isRegistered()) {
                return true;
            }
        }
        return false;
    }

    /** The first token of the next name, behind separators and list marks. */
    private int next(int index) {
        int next = separatorEnd(index);
        return firstName(tokens, next);
    }

    private int separatorEnd(int index) {
        int next = index;
        while (next < end && (tokens.is(next, ",") || tokens.is(next, ";"))) {
            next++;
        }
        return next < end && tokens.is(next, UnitTokens.AND) ? next + 1 : next;
    }

    /** Skips the mark of a list item at the start of a line. */
    private static int firstName(UnitTokens tokens, int index) {
        boolean atStart = index == 0 || tokens.afterBreak(index);
        return atStart && (tokens.is(index, "-") || tokens.is(index, "+")) ? index + 1 : index;
    }

    /** Drops a closing {@code …}, {@code ...} or {@code v.v.}. */
    private static int withoutTail(UnitTokens tokens, int size) {
        int end = size;
        while (end > 0 && tokens.is(end - 1, "…")) {
            end--;
        }
        if (end > 2 && tokens.is(end - 1, ".") && tokens.is(end - 2, ".")) {
            while (end > 0 && tokens.is(end - 1, ".")) {
                end--;
            }
        }
        int words = end;
        while (words > 0 && (tokens.is(words - 1, ".") || tokens.is(words - 1, "v") || tokens.is(words - 1, "vv"))) {
            words--;
        }
        boolean soOn = words < end && (tokens.is(words, "v") || tokens.is(words, "vv"));
        end = soOn ? words : end;
        while (end > 0 && end < size && (tokens.is(end - 1, ",") || tokens.is(end - 1, ";"))) {
            end--;
        }
        return end;
    }

    private UnitMatch match(UnitParse parse) {
        UnitNames.Entry entry = parse.entry();
        boolean group = parse.isGroup() || (entry != null && entry.unit().isGroup());
        String place =
                parse.placeStart() == parse.placeEnd() ? "" : tokens.printed(parse.placeStart(), parse.placeEnd());
        boolean onePlace = !place.isEmpty() && !group;
        String name;
        UnitLevel level;
        String system;
        int rank;
        if (entry == null) {
            name = tokens.printed(parse.base(), group ? parse.baseEnd() : parse.end());
            UnitWords.Head head = parse.head();
            level = head == null ? UnitLevel.UNSPECIFIED : head.level();
            String folded = Folding.fold(tokens.printed(parse.base(), parse.baseEnd()));
            system = withoutChainHead(folded);
            rank = head == null ? 0 : head.rank();
        } else {
            RegisteredUnit unit = entry.unit();
            name = onePlace ? unit.name() + " " + PlaceNames.expanded(place) : unit.name();
            level = unit.level();
            String folded = Folding.fold(unit.name());
            system = unit.system().map(Folding::fold).orElseGet(() -> withoutChainHead(folded));
            int chain = unit.system().isPresent() ? 0 : chainRank(folded);
            rank = chain > 0 ? chain : rankOf(level);
        }
        if (parse.level() != null && !(level == UnitLevel.NATIONAL && parse.level() == UnitLevel.NATIONAL)) {
            level = parse.level();
            rank = rankOf(level) > 0 ? rankOf(level) : rank;
        }
        UnitRecognition recognition = recognition(entry, parse, group);
        return new UnitMatch(
                UnitRef.of(tokens.printed(parse.start(), parse.end())),
                name,
                recognition,
                level,
                group,
                parse.isOffice(),
                system,
                rank);
    }

    private static UnitRecognition recognition(UnitNames.@Nullable Entry entry, UnitParse parse, boolean group) {
        if (entry == null) {
            return parse.head() == null ? UnitRecognition.GROUP : UnitRecognition.HEAD_WORD;
        }
        if (group) {
            return UnitRecognition.GROUP;
        }
        return entry.isAlias() ? UnitRecognition.ALIAS : UnitRecognition.REGISTERED;
    }

    private static String withoutChainHead(String foldedName) {
        for (String head : CHAIN_HEADS) {
            if (foldedName.startsWith(head + " ")) {
                return foldedName.substring(head.length() + 1);
            }
        }
        return foldedName;
    }

    private static int chainRank(String foldedName) {
        UnitWords.Head head = UnitWords.STANDARD.head(new UnitTokens(foldedName), 0);
        return head == null ? 0 : head.rank();
    }

    private static int rankOf(UnitLevel level) {
        return switch (level) {
            case NATIONAL -> 1;
            case PROVINCIAL -> 2;
            case DISTRICT -> 3;
            case COMMUNE -> 4;
            default -> 0;
        };
    }
}
