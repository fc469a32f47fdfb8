package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two texts that a printed page sets side by side (hai khối đặt cạnh nhau): issuer and national name at the head, recipients
 * and signature at the foot. Each is read by itself, the left one first.
 */
final class SideBySide {
    /** No narrower gap parts two texts. */
    private static final int NARROWEST = 3;

    static final int MOST_LINES = 40;
    /** So many blank lines leave room for a signature. */
    static final int MOST_BLANK = 8;

    private SideBySide() {}

    /**
     * The lines of both texts.
     *
     * @param lines first those on the left, then those on the right; the blanks around them are taken off
     * @param end the index of the line behind them
     */
    record Lines(ImmutableList<SourceLine> lines, int end) {
        static Lines of(List<SourceLine> left, List<SourceLine> right, int end) {
            return new Lines(
                    ImmutableList.<SourceLine>builder()
                            .addAll(left)
                            .addAll(right)
                            .build(),
                    end);
        }
    }

    /**
     * A line in two.
     *
     * @param left its left part
     * @param right its right part
     * @param middle a column between them
     */
    private record Halves(String left, String right, int middle) {}

    /** The two texts that begin with a line; empty where it is one text. */
    static Optional<Lines> find(List<SourceLine> lines, int at) {
        Optional<Halves> halves = halves(lines.get(at).text());
        if (halves.isEmpty()) {
            return Optional.empty();
        }
        String left = halves.get().left();
        String right = halves.get().right();
        if (Headings.isMotto(right)) {
            return Optional.of(head(lines, at));
        }
        return Headings.isRecipients(left) && Headings.isSignature(right)
                ? Optional.of(foot(lines, at, halves.get().middle()))
                : Optional.empty();
    }

    /** Issuer and national name, down to the rule under both. */
    private static Lines head(List<SourceLine> lines, int at) {
        ImmutableList.Builder<SourceLine> left = ImmutableList.builder();
        ImmutableList.Builder<SourceLine> right = ImmutableList.builder();
        int end = at;
        while (end < lines.size() && end < at + MOST_LINES) {
            SourceLine line = lines.get(end);
            Halves halves = halves(line.text())
                    .filter(both -> Headings.isMotto(both.right()) || Furniture.isRule(both.right()))
                    .orElse(null);
            if (halves == null) {
                break;
            }
            left.add(new SourceLine(line.number(), halves.left()));
            right.add(new SourceLine(line.number(), halves.right()));
            end++;
        }
        return Lines.of(left.build(), right.build(), end);
    }

    /** Recipients and signature, down to the name of who signs. */
    private static Lines foot(List<SourceLine> lines, int at, int middle) {
        List<SourceLine> left = new ArrayList<>();
        List<SourceLine> right = new ArrayList<>();
        int end = at;
        int blank = 0;
        for (int i = at; i < lines.size() && i < at + MOST_LINES && blank <= MOST_BLANK; i++) {
            SourceLine line = lines.get(i);
            if (line.isBlank()) {
                blank++;
                continue;
            }
            String text = line.text();
            Optional<Halves> halves = halves(text);
            String whole = Texts.trim(text);
            boolean onRight = PrintedWord.of(text).get(0).start() >= middle;
            if (halves.isPresent()) {
                left.add(new SourceLine(line.number(), halves.get().left()));
                right.add(new SourceLine(line.number(), halves.get().right()));
            } else if (onRight && !isSigned(right)) {
                right.add(new SourceLine(line.number(), whole));
            } else if (!onRight && blank == 0) {
                left.add(new SourceLine(line.number(), whole));
            } else {
                break;
            }
            blank = 0;
            end = i + 1;
        }
        return Lines.of(left, right, end);
    }

    /** Whether the name of who signs is the last line on the right. */
    static boolean isSigned(List<SourceLine> right) {
        if (right.isEmpty()) {
            return false;
        }
        String last = right.get(right.size() - 1).text();
        return Headings.isName(last) && !Texts.isAllCaps(last);
    }

    /** A line of exactly two runs of words that stand far apart. */
    private static Optional<Halves> halves(String text) {
        if (text.indexOf('\t') >= 0) {
            return Optional.empty();
        }
        ImmutableList<PrintedWord> words = PrintedWord.of(text);
        int cut = -1;
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).start() - words.get(i - 1).end() >= NARROWEST) {
                if (cut > 0) {
                    return Optional.empty();
                }
                cut = i;
            }
        }
        if (cut < 0) {
            return Optional.empty();
        }
        PrintedWord before = words.get(cut - 1);
        PrintedWord behind = words.get(cut);
        return Optional.of(new Halves(
                Texts.trim(text.substring(0, behind.index())),
                Texts.trim(text.substring(behind.index())),
                (before.end() + behind.start()) / 2));
    }
}
