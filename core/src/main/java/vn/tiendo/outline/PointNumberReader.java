package vn.tiendo.outline;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.RomanNumeral;
import vn.tiendo.text.TextTokens;

/** Reads the numbers behind the word of a point: {@code 3.2}, {@code II.3}, {@code đ}, {@code (ii)}, {@code 44a}. */
final class PointNumberReader {
    private static final int FIRST_DIGITS = 3;
    private static final int LATER_DIGITS = 2;
    private static final int MOST_PARTS = 6;
    private static final int LARGEST_ROMAN = 39;

    private final TextTokens tokens;

    PointNumberReader(TextTokens tokens) {
        this.tokens = tokens;
    }

    /** What a number is made of; numbers of one list are of one family. */
    enum Family {
        LETTER,
        ARABIC,
        ROMAN
    }

    /**
     * A number as it is printed.
     *
     * @param parts {@code [II, 3]} for {@code II.3}, which is point 3 of section II; one part for all others
     * @param family that of its last part
     * @param known false for a letter that outlines do not use
     * @param next the token behind it
     */
    record Printed(ImmutableList<String> parts, Family family, boolean known, int next) {
        String last() {
            return parts.get(parts.size() - 1);
        }
    }

    /** A part of a number. */
    private record Part(String text, Family family, boolean known, int next) {}

    /** The number at a token; null where none stands that the kind may have. */
    @Nullable Printed read(PointKind kind, int from) {
        int at = from;
        boolean labelled = kind == PointKind.ANNEX || kind == PointKind.TASK;
        if (labelled && tokens.key(at) == ReferenceWords.NUMBER) {
            at++;
        }
        if (kind == PointKind.PART && tokens.key(at) == ReferenceWords.ORDINAL && tokens.isWord(at + 1)) {
            String words = tokens.printed(at, at + 2);
            boolean ordinal = OutlineNumber.findWhole(kind.word() + " " + words).isPresent();
            return ordinal ? new Printed(ImmutableList.of(words), Family.ARABIC, true, at + 2) : null;
        }
        Printed number = tokens.sign(at) == '(' ? bracketed(at) : plain(at);
        return number != null && suits(kind, number) && stands(number) ? closed(number, at) : null;
    }

    private @Nullable Printed bracketed(int at) {
        Part inner = part(at + 1, true);
        if (inner == null || tokens.sign(inner.next()) != ')') {
            return null;
        }
        return new Printed(ImmutableList.of(inner.text()), inner.family(), inner.known(), inner.next() + 1);
    }

    private @Nullable Printed plain(int from) {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        Part part = part(from, false);
        boolean known = true;
        for (int count = 1; part != null && count <= MOST_PARTS; count++) {
            parts.add(part.text());
            known &= part.known();
            int dot = part.next();
            boolean goesOn = tokens.sign(dot) == '.' && tokens.isTight(dot) && tokens.isTight(dot + 1);
            Part next = goesOn ? part(dot + 1, false) : null;
            if (next == null) {
                return new Printed(parts.build(), part.family(), known, part.next());
            }
            part = next;
        }
        return null;
    }

    private @Nullable Part part(int at, boolean inBrackets) {
        if (tokens.key(at) == TextTokens.NUMBER) {
            return arabic(at);
        }
        return tokens.isWord(at) ? letters(at, inBrackets) : null;
    }

    private @Nullable Part arabic(int from) {
        int at = from;
        if (tokens.length(at) > FIRST_DIGITS || isZero(at)) {
            return null;
        }
        boolean twoDigits = tokens.length(at) == 2;
        int steps = 1;
        at++;
        while (tokens.sign(at) == '.'
                && tokens.isTight(at)
                && tokens.isTight(at + 1)
                && tokens.key(at + 1) == TextTokens.NUMBER) {
            if (tokens.length(at + 1) > LATER_DIGITS || isZero(at + 1)) {
                return null;
            }
            twoDigits &= tokens.length(at + 1) == 2;
            steps++;
            at += 2;
        }
        // 29.10.99 is a date.
        if (steps > MOST_PARTS || (steps == 3 && twoDigits)) {
            return null;
        }
        // Điều 44a was put behind Điều 44 by an amendment.
        if (tokens.isTight(at) && tokens.isWord(at)) {
            if (tokens.length(at) > 1 || tokens.isCapital(at)) {
                return null;
            }
            at++;
        }
        return new Part(tokens.printed(from, at), Family.ARABIC, true, at);
    }

    private @Nullable Part letters(int at, boolean inBrackets) {
        String text = tokens.text(at);
        int roman = RomanNumeral.parse(text);
        boolean upper = Character.isUpperCase(text.charAt(0));
        if (text.length() == 1) {
            char letter = Character.toLowerCase(text.charAt(0));
            boolean latin = letter == 'đ' || (letter >= 'a' && letter <= 'z');
            if (!latin) {
                return null;
            }
            boolean numeral = roman > 0 && roman <= LARGEST_ROMAN && (upper || inBrackets);
            boolean known = OutlineLetters.ordinal(letter) > 0;
            return new Part(text, numeral ? Family.ROMAN : Family.LETTER, known, at + 1);
        }
        boolean oneCase = text.chars().allMatch(c -> Character.isUpperCase(c) == upper);
        // Small vi and xi are syllables too.
        boolean syllable = !upper && !inBrackets && (text.equals("vi") || text.equals("xi"));
        return roman > 0 && roman <= LARGEST_ROMAN && oneCase && !syllable
                ? new Part(text, Family.ROMAN, true, at + 1)
                : null;
    }

    private static boolean suits(PointKind kind, Printed number) {
        boolean arabic = number.parts().size() == 1 && number.family() == Family.ARABIC;
        return switch (kind) {
            case ARTICLE, CLAUSE -> arabic && number.last().indexOf('.') < 0;
            case TASK, SUBSECTION -> arabic;
            case CHAPTER, ANNEX, PART ->
                number.parts().size() == 1
                        && (arabic || Character.isUpperCase(number.last().charAt(0)));
            case SECTION, POINT, ITEM -> true;
        };
    }

    /** Whether nothing behind the number makes it a date, an amount, the number of a document or part of a word. */
    private boolean stands(Printed number) {
        int next = number.next();
        if (tokens.isTight(next)) {
            char sign = tokens.sign(next);
            boolean document = tokens.isDash(next) && tokens.isCapital(next + 1) && tokens.isTight(next + 1);
            if (sign == '/' || sign == '%' || document || tokens.isWord(next)) {
                return false;
            }
        }
        long word = tokens.key(next);
        if (number.family() == Family.ARABIC) {
            return !ReferenceWords.COUNTED.contains(word) && tokens.sign(next) != '%';
        }
        return number.last().length() > 1 || !ReferenceWords.AFTER_LETTER.contains(word);
    }

    /** With the bracket that closes {@code điểm a)}, unless it closes one that was opened before. */
    private Printed closed(Printed number, int at) {
        int next = number.next();
        boolean closes = tokens.sign(next) == ')' && tokens.isTight(next) && !tokens.isInBrackets(at);
        return closes ? new Printed(number.parts(), number.family(), number.known(), next + 1) : number;
    }

    private boolean isZero(int at) {
        String digits = tokens.text(at);
        return digits.chars().allMatch(c -> c == '0');
    }
}
