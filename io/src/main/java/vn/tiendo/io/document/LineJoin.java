package vn.tiendo.io.document;

import com.google.common.collect.ImmutableSet;
import vn.tiendo.text.Folding;

/**
 * Whether a line goes on with the one before it, and with what between them. The rules look at the two ends only: a
 * word or date broken in two, punctuation alone, a lower-case start, an open bracket, an end that asks for more.
 */
enum LineJoin {
    /** A line of its own. */
    APART(""),
    /** The next words of the same text. */
    BLANK(" "),
    /** The rest of a word, number or sign. */
    DIRECT("");

    /** How far back an open bracket is looked for. */
    private static final int BRACKET_REACH = 200;

    /** Words that ask for another one. */
    private static final ImmutableSet<String> UNFINISHED = folded(
            "và", "hoặc", "của", "cho", "về", "với", "theo", "tại", "từ", "bởi", "các", "những", "để", "bằng", "như",
            "gồm", "vào", "nhằm", "thuộc", "mỗi", "nếu", "vì", "trong");

    /** Words that ask for a number. */
    private static final ImmutableSet<String> BEFORE_NUMBER = folded(
            "ngày", "tháng", "năm", "quý", "số", "khóa", "kỳ", "lần", "thứ", "điều", "khoản", "mục", "điểm", "đến",
            "từ", "trước", "tối", "thiểu", "phần", "chương", "lục");

    private final String glue;

    LineJoin(String glue) {
        this.glue = glue;
    }

    /** What stands between the two. */
    String glue() {
        return glue;
    }

    /**
     * How a line follows a text.
     *
     * @param before the text so far, not empty
     * @param next the line, trimmed
     * @param indented whether the line begins with white space, which in this form marks a line as continued
     */
    static LineJoin of(CharSequence before, String next, boolean indented) {
        char last = before.charAt(before.length() - 1);
        char first = next.charAt(0);
        if (first == '/' || (isJoint(before) && Character.isLetterOrDigit(first)) || isRestOfNumber(before, next)) {
            return DIRECT;
        }
        if (",;.:)”!?%".indexOf(first) >= 0) {
            return first == '.' && next.startsWith("...") ? BLANK : DIRECT;
        }
        if (Texts.isMarksOnly(next) && "(“\"-+".indexOf(first) < 0) {
            return DIRECT;
        }
        if (last == '(' || last == '“') {
            return DIRECT;
        }
        if (!indented && Syllables.isBroken(Texts.lastWord(before), Texts.firstWord(next))) {
            return DIRECT;
        }
        if (indented || Character.isLowerCase(first) || asksForMore(before, next)) {
            return BLANK;
        }
        return APART;
    }

    /** Whether the text ends within a number or a range: {@code 3011/QĐ-}, {@code 62/}, {@code nhiệm kỳ 2025-}. */
    private static boolean isJoint(CharSequence before) {
        int end = before.length() - 1;
        char last = before.charAt(end);
        return (last == '/' || Folding.isDash(last)) && end > 0 && Character.isLetterOrDigit(before.charAt(end - 1));
    }

    /** Whether a line goes on with a number that was broken before its dash: {@code 17/QĐ} and {@code -TTg}. */
    static boolean isRestOfNumber(CharSequence before, String next) {
        if (next.length() < 2 || !Folding.isDash(next.charAt(0)) || !Character.isLetterOrDigit(next.charAt(1))) {
            return false;
        }
        int at = before.length() - 1;
        while (at >= 0 && Character.isLetterOrDigit(before.charAt(at))) {
            at--;
        }
        return at > 0 && at < before.length() - 1 && before.charAt(at) == '/' && Texts.isDigit(before.charAt(at - 1));
    }

    /** Whether the text cannot end here. */
    static boolean isUnfinished(CharSequence before) {
        char last = before.charAt(before.length() - 1);
        return last == ',' || last == '(' || last == '/' || UNFINISHED.contains(Folding.fold(Texts.lastWord(before)));
    }

    private static boolean asksForMore(CharSequence before, String next) {
        if (isUnfinished(before) || hasOpenBracket(before)) {
            return true;
        }
        return Texts.isDigit(next.charAt(0)) && asksForNumber(before);
    }

    /** Whether the last word asks for a number: {@code tại mục}, {@code trước ngày}. */
    static boolean asksForNumber(CharSequence before) {
        return BEFORE_NUMBER.contains(Folding.fold(Texts.lastWord(before)));
    }

    private static boolean hasOpenBracket(CharSequence before) {
        int depth = 0;
        for (int i = Math.max(0, before.length() - BRACKET_REACH); i < before.length(); i++) {
            char c = before.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && depth > 0) {
                depth--;
            }
        }
        return depth > 0;
    }

    private static ImmutableSet<String> folded(String... words) {
        ImmutableSet.Builder<String> set = ImmutableSet.builder();
        for (String word : words) {
            set.add(Folding.fold(word));
        }
        return set.build();
    }
}
