package vn.tiendo.io.document;

import vn.tiendo.text.Folding;

/** The marks of list items (gạch đầu dòng): dash, plus, bullet. */
final class Marks {
    /** Bullets, and those of the symbol fonts of word processors. */
    private static final String BULLETS = "•●▪■◦○‣♦\uF0B7\uF0A7\uF02D";
    /** The bullet of Markdown; before a letter it begins emphasis. */
    private static final char STAR = '*';

    private Marks() {}

    /** Whether the text begins with the mark of an item, and words behind it. */
    static boolean isItem(String text) {
        if (text.length() < 2 || !isMark(text.charAt(0))) {
            return false;
        }
        char next = text.charAt(1);
        return Folding.isBlank(next) || (Texts.isLetter(next) && text.charAt(0) != STAR);
    }

    static boolean isLowerItem(String text) {
        return Texts.startsLower(text.substring(1));
    }

    /** {@code +} for a plus, {@code -} for every other mark. */
    static String mark(String text) {
        return text.charAt(0) == '+' ? "+" : "-";
    }

    static String withoutMark(String text) {
        return Texts.trim(text.substring(1));
    }

    private static boolean isMark(char c) {
        return Folding.isDash(c) || c == '+' || c == STAR || BULLETS.indexOf(c) >= 0;
    }
}
