package vn.tiendo.outline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.outline.PointNumberReader.Family;
import vn.tiendo.outline.PointNumberReader.Printed;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.text.TextTokens;

/** Reads a word of points with its list of numbers and ranges. */
final class ReferenceItemReader {
    private final TextTokens tokens;
    private final PointNumberReader numbers;

    ReferenceItemReader(TextTokens tokens) {
        this.tokens = tokens;
        this.numbers = new PointNumberReader(tokens);
    }

    /**
     * The item whose word stands at a token; null where no number follows.
     *
     * @param problems takes what is wrong with the numbers
     */
    @Nullable ReferenceItem read(int from, List<Diagnostic> problems) {
        ReferenceWords.Kind word = ReferenceWords.kindAt(tokens, from);
        if (word == null) {
            return null;
        }
        int at = from + word.keys().size();
        // A word that slipped in twice: điểm điểm e.
        while (word.equals(ReferenceWords.kindAt(tokens, at))) {
            at += word.keys().size();
        }
        Printed number = numbers.read(word.kind(), at);
        if (number == null) {
            return null;
        }
        Family family = number.family();
        List<ImmutableList<String>> all = new ArrayList<>();
        while (true) {
            Printed last = rangeEnd(word, number);
            int next = last == null ? number.next() : last.next();
            if (last != null) {
                addRange(number, last, at, all, problems);
            } else {
                add(number, at, all, problems);
            }
            int separated = behindSeparator(next);
            Printed further = separated == next ? null : numbers.read(word.kind(), separated);
            if (further != null && isDecimal(number.next(), separated) && !isListed(further, family, separated)) {
                return null;
            }
            if (further == null || !isListed(further, family, separated)) {
                return new ReferenceItem(word.kind(), ImmutableList.copyOf(all), family, next);
            }
            number = further;
            at = separated;
        }
    }

    private @Nullable Printed rangeEnd(ReferenceWords.Kind word, Printed first) {
        int to = first.next();
        if (!ReferenceWords.TO.contains(tokens.key(to)) && !tokens.isDash(to)) {
            return null;
        }
        int at = to + 1;
        if (tokens.key(at) == ReferenceWords.WHOLE) {
            at++;
        }
        if (word.equals(ReferenceWords.kindAt(tokens, at))) {
            at += word.keys().size();
        }
        return numbers.read(word.kind(), at);
    }

    private void addRange(
            Printed first, Printed last, int at, List<ImmutableList<String>> all, List<Diagnostic> problems) {
        if (!first.known() || !last.known()) {
            problems.add(problem(OutlineCode.LETTER_UNKNOWN, at, last.next()));
            return;
        }
        PointRange.Result range = PointRange.of(first, last);
        if (range.numbers().isEmpty()) {
            OutlineCode code = range.backwards() ? OutlineCode.RANGE_BACKWARDS : OutlineCode.RANGE_UNCLEAR;
            problems.add(problem(code, at, last.next()));
        }
        all.addAll(range.numbers());
    }

    private void add(Printed number, int at, List<ImmutableList<String>> all, List<Diagnostic> problems) {
        if (number.known()) {
            all.add(number.parts());
        } else {
            problems.add(problem(OutlineCode.LETTER_UNKNOWN, at, number.next()));
        }
    }

    /** Behind a comma, {@code và}, or both. */
    private int behindSeparator(int from) {
        int comma = tokens.sign(from) == ',' ? from + 1 : from;
        return ReferenceWords.AND.contains(tokens.key(comma)) ? comma + 1 : comma;
    }

    /** {@code điểm 9,5 môn Toán}: no list, where the second number counts what follows. */
    private boolean isDecimal(int comma, int at) {
        return tokens.sign(comma) == ',' && at == comma + 1 && tokens.isTight(comma) && tokens.isTight(at);
    }

    /** Whether a bare number goes on with the list, and does not count what follows: {@code mục 3.1 và 4 nhóm}. */
    private boolean isListed(Printed number, Family family, int at) {
        if (number.family() != family) {
            return false;
        }
        int next = number.next();
        boolean counts = family == Family.ARABIC && tokens.isWord(next) && !tokens.isCapital(next);
        return !counts
                || ReferenceWords.GOES_ON.contains(tokens.key(next))
                || ReferenceWords.AND.contains(tokens.key(next))
                || ReferenceWords.TO.contains(tokens.key(next))
                || ReferenceWords.WITHIN.contains(tokens.key(next))
                || ReferenceWords.kindAt(tokens, next) != null
                || tokens.printed(at, next).indexOf('.') > 0;
    }

    Diagnostic problem(OutlineCode code, int from, int to) {
        return new Diagnostic(
                code, SourceLocation.of(0, tokens.start(from) + 1), tokens.printed(from, to), ImmutableMap.of());
    }
}
