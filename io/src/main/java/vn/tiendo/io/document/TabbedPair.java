package vn.tiendo.io.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.text.Folding;

/**
 * Head and foot of a letter as a scanner writes their frame (khung đầu, cuối văn bản): with a tab between issuer and
 * national name, number and date, recipients and signature. Each side is read by itself, the left one first.
 */
final class TabbedPair {
    private static final Pattern NUMBER = Pattern.compile("^" + Folding.fold("số") + "\\s*:.*");
    private static final String DAY = ", " + Folding.fold("ngày");

    private TabbedPair() {}

    /** The two texts that begin with a line; empty where it is a row of a table, or one text. */
    static Optional<SideBySide.Lines> find(List<SourceLine> lines, int at) {
        List<String> sides = sides(lines.get(at).text());
        if (sides.size() != 2) {
            return Optional.empty();
        }
        if (isHead(sides)) {
            return Optional.of(head(lines, at));
        }
        return Headings.isRecipients(sides.get(0)) && Headings.isSignature(sides.get(1))
                ? Optional.of(foot(lines, at))
                : Optional.empty();
    }

    /** National name, or number and date. */
    private static boolean isHead(List<String> sides) {
        return Headings.isMotto(sides.get(1)) || isNumberAndDate(sides);
    }

    private static boolean isNumberAndDate(List<String> sides) {
        return NUMBER.matcher(Folding.fold(sides.get(0))).matches()
                && Folding.fold(sides.get(1)).contains(DAY);
    }

    /** Down to the line of number and date, or to the last line in two. */
    private static SideBySide.Lines head(List<SourceLine> lines, int at) {
        List<SourceLine> left = new ArrayList<>();
        List<SourceLine> right = new ArrayList<>();
        int end = at;
        for (int i = at; i < lines.size() && i < at + SideBySide.MOST_LINES; i++) {
            SourceLine line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            List<String> sides = sides(line.text());
            if (sides.size() != 2) {
                break;
            }
            add(line.number(), sides, left, right);
            end = i + 1;
            if (isNumberAndDate(sides)) {
                break;
            }
        }
        return SideBySide.Lines.of(left, right, end);
    }

    /** Down to the name of who signs. */
    private static SideBySide.Lines foot(List<SourceLine> lines, int at) {
        List<SourceLine> left = new ArrayList<>();
        List<SourceLine> right = new ArrayList<>();
        int end = at;
        int blank = 0;
        for (int i = at; i < lines.size() && i < at + SideBySide.MOST_LINES && blank <= SideBySide.MOST_BLANK; i++) {
            SourceLine line = lines.get(i);
            if (line.isBlank()) {
                blank++;
                continue;
            }
            String whole = Texts.trim(line.text());
            List<String> sides = sides(line.text());
            boolean entry = Marks.isItem(whole);
            if (sides.size() == 2) {
                add(line.number(), sides, left, right);
            } else if (sides.isEmpty() && entry && blank == 0) {
                left.add(new SourceLine(line.number(), whole));
            } else if (sides.isEmpty() && !entry && !SideBySide.isSigned(right) && isOfSignature(whole)) {
                right.add(new SourceLine(line.number(), whole));
            } else {
                break;
            }
            blank = 0;
            end = i + 1;
        }
        return SideBySide.Lines.of(left, right, end);
    }

    private static boolean isOfSignature(String text) {
        return Headings.isSignature(text) || (Headings.isName(text) && !Texts.isAllCaps(text));
    }

    private static void add(int number, List<String> sides, List<SourceLine> left, List<SourceLine> right) {
        if (!sides.get(0).isEmpty()) {
            left.add(new SourceLine(number, sides.get(0)));
        }
        if (!sides.get(1).isEmpty()) {
            right.add(new SourceLine(number, sides.get(1)));
        }
    }

    /** What stands on the two sides of the first tabs, either may be empty; empty where there is no tab or more than two sides. */
    private static List<String> sides(String text) {
        int tab = text.indexOf('\t');
        if (tab < 0) {
            return List.of();
        }
        String left = Texts.trim(text.substring(0, tab));
        String right = Texts.trim(text.substring(tab + 1));
        return right.indexOf('\t') >= 0 ? List.of() : List.of(plain(left), plain(right));
    }

    private static String plain(String side) {
        return Markup.plain(side).text();
    }
}
