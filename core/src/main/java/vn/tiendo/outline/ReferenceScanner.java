package vn.tiendo.outline;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.text.TextTokens;

/** Walks through a text once and takes references as they come. */
final class ReferenceScanner {
    /** {@code Kế hoạch công tác năm này}: how far {@code này} may stand behind the kind of document. */
    private static final int MOST_DOCUMENT_WORDS = 4;

    private final TextTokens tokens;
    private final ReferenceItemReader items;
    private final ImmutableList.Builder<ReferenceMatch> found = ImmutableList.builder();

    ReferenceScanner(CharSequence text) {
        this.tokens = new TextTokens(text);
        this.items = new ReferenceItemReader(tokens);
    }

    /** Which document the points are of, as the words behind them say. */
    private enum Owner {
        THIS_BY_NAME,
        THIS,
        ANOTHER
    }

    ImmutableList<ReferenceMatch> scan() {
        int at = 0;
        while (at < tokens.count()) {
            at = Math.max(at + 1, take(at));
        }
        return found.build();
    }

    /** Takes the reference that begins at a token; gives the token behind it, or the same where none begins. */
    private int take(int start) {
        boolean ranged = tokens.key(start) == ReferenceWords.FROM;
        int first = ranged ? start + 1 : start;
        if (ReferenceWords.kindAt(tokens, first) == null || isSecondSyllable(first) || isCounted(first)) {
            return start;
        }
        List<Diagnostic> problems = new ArrayList<>();
        ReferenceItem item = items.read(first, problems);
        if (item == null || isMark(first, item)) {
            return start;
        }
        ReferenceChains chains = new ReferenceChains();
        chains.add(item, ReferenceChains.Joint.NONE);
        int end = item.end();
        boolean across = isRangeAcross(end);
        while (!across) {
            Next next = next(end, problems);
            if (next == null) {
                break;
            }
            chains.add(next.item(), next.joint());
            end = next.item().end();
            across = isRangeAcross(end);
        }
        if (across) {
            ReferenceItem last = items.read(end + 1, problems);
            end = last == null ? end : last.end();
            Next within = next(end, problems);
            end = within == null ? end : within.item().end();
        }
        Owner owner = owner(end);
        if (owner != Owner.ANOTHER) {
            int from = ranged && (across || ReferenceWords.TO.stream().anyMatch(to -> isInside(to, first, item.end())))
                    ? start
                    : first;
            ImmutableList<PointSpec> points = chains.points();
            if (across) {
                problems.clear();
                problems.add(items.problem(OutlineCode.RANGE_UNCLEAR, from, end));
                points = ImmutableList.of();
            }
            found.add(new ReferenceMatch(
                    tokens.printed(from, end),
                    tokens.start(from),
                    tokens.end(end - 1),
                    points,
                    owner == Owner.THIS_BY_NAME,
                    ImmutableList.copyOf(problems)));
        }
        return end;
    }

    /** An item and what joins it to those before. */
    private record Next(ReferenceItem item, ReferenceChains.Joint joint) {}

    private @Nullable Next next(int from, List<Diagnostic> problems) {
        ReferenceChains.Joint joint = ReferenceChains.Joint.NONE;
        int at = from;
        if (tokens.sign(at) == ',' || tokens.sign(at) == ';') {
            joint = tokens.sign(at) == ',' ? ReferenceChains.Joint.COMMA : ReferenceChains.Joint.AND;
            at++;
        }
        if (ReferenceWords.AND.contains(tokens.key(at))) {
            joint = ReferenceChains.Joint.AND;
            at++;
        } else if (joint == ReferenceChains.Joint.NONE && ReferenceWords.WITHIN.contains(tokens.key(at))) {
            at++;
        }
        if (tokens.key(at) == ReferenceWords.FROM) {
            at++;
        }
        ReferenceItem item = items.read(at, problems);
        return item == null ? null : new Next(item, joint);
    }

    /** {@code từ điểm a mục 3.1 đến điểm c mục 3.2}: what lies between is not told by the numbers. */
    private boolean isRangeAcross(int at) {
        return ReferenceWords.TO.contains(tokens.key(at)) && ReferenceWords.kindAt(tokens, at + 1) != null;
    }

    private boolean isInside(long key, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.key(i) == key) {
                return true;
            }
        }
        return false;
    }

    /** {@code thời điểm}, {@code danh mục}: the word is part of another. */
    private boolean isSecondSyllable(int at) {
        return tokens.isWord(at - 1) && ReferenceWords.COMPOUND.contains(tokens.key(at - 1)) && !tokens.isCapital(at);
    }

    /** {@code 3 điểm 5 xã}: the number before counts the word. */
    private boolean isCounted(int at) {
        return tokens.key(at - 1) == TextTokens.NUMBER;
    }

    /** {@code có điểm 8}: what an examination gives. */
    private boolean isMark(int at, ReferenceItem item) {
        return item.kind() == PointKind.POINT
                && item.family() == PointNumberReader.Family.ARABIC
                && ReferenceWords.MARKING.contains(tokens.key(at - 1));
    }

    private Owner owner(int from) {
        if (ReferenceWords.behindNamed(tokens, from) > from) {
            return Owner.THIS_BY_NAME;
        }
        int at = from;
        boolean comma = tokens.sign(at) == ',';
        at += comma ? 1 : 0;
        at += ReferenceWords.WITHIN.contains(tokens.key(at)) ? 1 : 0;
        at = ReferenceWords.behindAttached(tokens, at);
        at += ReferenceWords.WITHIN.contains(tokens.key(at)) ? 1 : 0;
        int law = ReferenceWords.behindLaw(tokens, at);
        if (law > at && (!comma || tokens.isCapital(at))) {
            return isThis(law) ? Owner.THIS_BY_NAME : Owner.ANOTHER;
        }
        int document = ReferenceWords.behindDocument(tokens, at);
        if (document == at) {
            return Owner.THIS;
        }
        boolean numbered = tokens.key(document) == ReferenceWords.NUMBER || tokens.key(document) == TextTokens.NUMBER;
        if (numbered) {
            return Owner.ANOTHER;
        }
        if (isThis(document)) {
            return Owner.THIS_BY_NAME;
        }
        // Small letters are verbs too: báo cáo, quyết định.
        if (comma || !tokens.isCapital(at)) {
            return Owner.THIS;
        }
        boolean ends = !tokens.isWord(document)
                && tokens.sign(document) != '('
                && tokens.sign(document) != '“'
                && tokens.sign(document) != '"';
        boolean alone = ends
                || ReferenceWords.AND.contains(tokens.key(document))
                || ReferenceWords.behindNamed(tokens, document) > document;
        return alone ? Owner.THIS : Owner.ANOTHER;
    }

    private boolean isThis(int from) {
        for (int i = from; i < from + MOST_DOCUMENT_WORDS && tokens.isWord(i); i++) {
            if (tokens.key(i) == ReferenceWords.THIS) {
                return true;
            }
        }
        return false;
    }
}
