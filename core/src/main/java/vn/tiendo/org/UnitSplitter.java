package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Divides a text into the names that {@link UnitGrammar} reads. */
final class UnitSplitter {
    /** No cell of a plan is that long; what is longer is prose, and not worth the time. */
    private static final int LONGEST_TEXT = 4000;

    private static final ImmutableSet<String> SEPARATORS = ImmutableSet.of(",", ";", UnitTokens.DOTS);

    private final UnitGrammar grammar;
    private final UnitTokens tokens;
    private final int end;
    /** Tokens from which the rest cannot be divided. */
    private final boolean[] dead;
    /** Whether names may follow one another without separator, as where a scanner lost the line ends of a cell. */
    private boolean lostSeparators;

    private UnitSplitter(UnitGrammar grammar, int end) {
        this.grammar = grammar;
        this.tokens = grammar.tokens();
        this.end = end;
        this.dead = new boolean[end + 1];
    }

    static Optional<UnitMatch> one(UnitNames names, CharSequence name) {
        if (name.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        UnitTokens tokens = new UnitTokens(name);
        for (UnitParse parse : new UnitGrammar(names, tokens).parses(0)) {
            if (parse.end() == tokens.size()) {
                return Optional.of(UnitMeaning.of(parse, tokens));
            }
        }
        return Optional.empty();
    }

    static Optional<ImmutableList<UnitMatch>> all(UnitNames names, CharSequence text) {
        if (text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        UnitTokens tokens = new UnitTokens(text);
        UnitGrammar grammar = new UnitGrammar(names, tokens);
        int first = firstName(tokens, 0);
        if (!grammar.mayBegin(first)) {
            return Optional.empty();
        }
        int end = UnitTail.start(tokens);
        boolean stopped = end > 0 && tokens.is(end - 1, ".");
        ImmutableList<UnitMatch> matches = new UnitSplitter(grammar, stopped ? end - 1 : end).divide(first);
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        boolean sure = matches.stream().allMatch(match -> match.recognition().isRegistered());
        return stopped && !sure ? Optional.empty() : Optional.of(matches);
    }

    static ImmutableList<UnitMatch> cell(UnitNames names, CharSequence text) {
        UnitTokens tokens = new UnitTokens(text);
        UnitGrammar grammar = new UnitGrammar(names, tokens);
        int end = UnitTail.start(tokens);
        while (end > 0 && !tokens.isWord(end - 1) && !tokens.is(end - 1, ")")) {
            end--;
        }
        List<UnitMatch> matches = new ArrayList<>();
        int from = 0;
        while (from < end) {
            int to = from;
            while (to < end && !tokens.is(to, ";")) {
                to++;
            }
            new UnitSplitter(grammar, to).addStretch(from, matches);
            from = to + 1;
        }
        return ImmutableList.copyOf(matches);
    }

    /** Divides the text up to {@code end}, and keeps what is not known as parts of its own. */
    private void addStretch(int from, List<UnitMatch> matches) {
        int position = firstName(tokens, from);
        int unknown = position;
        while (position < end) {
            ImmutableList<UnitMatch> rest = divide(position);
            if (!rest.isEmpty()) {
                addUnknown(unknown, position, matches);
                matches.addAll(rest);
                return;
            }
            UnitParse first = unknown == position ? firstKnown(position) : null;
            if (first == null) {
                position = behindSeparator(position);
            } else {
                matches.add(UnitMeaning.of(first, tokens));
                position = next(first.end());
                unknown = position;
            }
        }
        addUnknown(unknown, end, matches);
    }

    private void addUnknown(int from, int to, List<UnitMatch> matches) {
        int last = to;
        while (last > from && !endsName(last - 1)) {
            last--;
        }
        if (last > from) {
            matches.add(UnitMeaning.unknown(tokens.printed(from, last)));
        }
    }

    private boolean endsName(int index) {
        return (tokens.isWord(index) && !tokens.is(index, UnitTokens.AND)) || tokens.is(index, ")");
    }

    /** A name at a token behind which a separator stands. */
    private @Nullable UnitParse firstKnown(int from) {
        for (UnitParse parse : grammar.parses(from)) {
            if (parse.end() < end && separatorEnd(parse.end()) > parse.end()) {
                return parse;
            }
        }
        return null;
    }

    /** The token behind the next separator. */
    private int behindSeparator(int from) {
        for (int i = from + 1; i < end; i++) {
            int next = separatorEnd(i);
            if (next > i || tokens.afterBreak(i)) {
                return next;
            }
        }
        return end;
    }

    private ImmutableList<UnitMatch> divide(int first) {
        List<UnitParse> parts = new ArrayList<>();
        lostSeparators = false;
        Arrays.fill(dead, false);
        if (!divide(first, parts)) {
            lostSeparators = true;
            Arrays.fill(dead, false);
            if (!divide(first, parts)) {
                return ImmutableList.of();
            }
        }
        return parts.stream().map(part -> UnitMeaning.of(part, tokens)).collect(ImmutableList.toImmutableList());
    }

    private boolean divide(int from, List<UnitParse> parts) {
        if (from >= end || dead[from]) {
            return false;
        }
        for (UnitParse parse : grammar.parses(from)) {
            if (parse.end() <= end && !grammar.isNounAlone(parse)) {
                parts.add(parse);
                int next = next(parse.end());
                if (next >= end || (mayFollow(parse, next) && divide(next, parts))) {
                    return true;
                }
                parts.remove(parts.size() - 1);
            }
        }
        dead[from] = true;
        return false;
    }

    /** Whether a name may begin at a token: behind a separator or line end, or, where they are lost, with a capital. */
    private boolean mayFollow(UnitParse parse, int next) {
        if (next > parse.end() || tokens.afterBreak(next)) {
            return true;
        }
        return lostSeparators
                && tokens.isCapital(next)
                && (tokens.is(next, UnitWords.THE)
                        || grammar.parses(next).stream().anyMatch(UnitParse::isRegistered));
    }

    /** The first token of the next name, behind separators and the mark of a list item. */
    private int next(int index) {
        return firstName(tokens, separatorEnd(index));
    }

    private int separatorEnd(int index) {
        int next = index;
        while (next < end && SEPARATORS.contains(tokens.folded(next))) {
            next++;
        }
        return next < end && tokens.is(next, UnitTokens.AND) ? next + 1 : next;
    }

    private static int firstName(UnitTokens tokens, int index) {
        boolean atStart = index == 0 || tokens.afterBreak(index);
        return atStart && (tokens.is(index, "-") || tokens.is(index, "+")) ? index + 1 : index;
    }
}
