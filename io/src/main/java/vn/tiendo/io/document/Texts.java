package vn.tiendo.io.document;

import vn.tiendo.text.Folding;

/** Small questions about text that several stages ask. */
final class Texts {
    private Texts() {}

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Folding.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The text without white space at its ends, the no-break kinds included. */
    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && Folding.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Folding.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The text trimmed, with single blanks. */
    static String single(String text) {
        StringBuilder single = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Folding.isBlank(c)) {
                gap = !single.isEmpty();
            } else {
                if (gap) {
                    single.append(' ');
                    gap = false;
                }
                single.append(c);
            }
        }
        return single.toString();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a unit is a letter or a combining mark of one. */
    static boolean isLetter(char c) {
        return Character.isLetter(c) || Folding.isWordPart(c);
    }

    static boolean isUpper(char c) {
        return Character.isUpperCase(c);
    }

    /** Whether the first letter of the text is a lower-case one, and nothing but blanks stands before it. */
    static boolean startsLower(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Folding.isBlank(text.charAt(i))) {
                return Character.isLowerCase(text.charAt(i));
            }
        }
        return false;
    }

    /** Whether the text has letters and all of them are capitals. */
    static boolean isAllCaps(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters |= Character.isUpperCase(c);
        }
        return letters;
    }

    /** Whether the text has neither letter nor digit. */
    static boolean isMarksOnly(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Folding.isBlank(text.charAt(i));
            if (!blank && !inside) {
                words++;
            }
            inside = !blank;
        }
        return words;
    }

    /** The last word of the text, without marks; empty where it ends in something else. */
    static String lastWord(CharSequence text) {
        int to = text.length();
        int from = to;
        while (from > 0 && isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.subSequence(from, to).toString();
    }

    /** The first word of the text; empty where it starts with something else. */
    static String firstWord(CharSequence text) {
        int to = 0;
        while (to < text.length() && isLetter(text.charAt(to))) {
            to++;
        }
        return text.subSequence(0, to).toString();
    }
}
