package vn.tiendo.org;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.text.Folding;

/** A text cut into words and punctuation, each with its place in the text. */
final class UnitTokens {
    /** The word for and, folded; an ampersand stands for it. */
    static final String AND = Folding.fold("và");

    /** Says that a list could go on. */
    static final String DOTS = "…";

    /** Areas whose abbreviation takes a stop: TP. Hồ Chí Minh. */
    private static final String STOPPED = " tp tx tt q p h x ";

    private static final int SHORTEST_ABBREVIATION = 3;

    private final CharSequence text;
    private final List<Token> tokens = new ArrayList<>();
    private boolean anyLowerCase;

    /**
     * A word or one unit of punctuation.
     *
     * @param folded the word folded, or the punctuation
     * @param start the index of its first unit
     * @param end the index behind its last unit
     * @param afterBreak whether a line ends between it and the token before
     * @param isWord whether it is a word or number
     * @param isCapital whether it begins with a capital
     * @param isAbbreviation whether it is in capitals throughout, and more than one letter
     */
    record Token(
            String folded,
            int start,
            int end,
            boolean afterBreak,
            boolean isWord,
            boolean isCapital,
            boolean isAbbreviation) {}

    UnitTokens(CharSequence text) {
        this.text = text;
        cut();
    }

    int size() {
        return tokens.size();
    }

    Token get(int index) {
        return tokens.get(index);
    }

    /** The folded token; empty behind the last one. */
    String folded(int index) {
        return index < tokens.size() ? tokens.get(index).folded() : "";
    }

    boolean is(int index, String folded) {
        return folded(index).equals(folded);
    }

    boolean isWord(int index) {
        return index < tokens.size() && tokens.get(index).isWord();
    }

    boolean isCapital(int index) {
        return index < tokens.size() && tokens.get(index).isCapital();
    }

    boolean isAbbreviation(int index) {
        return index < tokens.size() && tokens.get(index).isAbbreviation();
    }

    boolean isNumber(int index) {
        return isWord(index) && Character.isDigit(folded(index).charAt(0));
    }

    boolean afterBreak(int index) {
        return index < tokens.size() && tokens.get(index).afterBreak();
    }

    /** Whether capitals tell names apart: not so in a text without any small letter. */
    boolean capitalsCount() {
        return anyLowerCase;
    }

    /** The printed words of {@code tokens[from, to)}, each run of white space as one blank. */
    String printed(int from, int to) {
        StringBuilder printed = new StringBuilder();
        int end = tokens.get(to - 1).end();
        for (int i = tokens.get(from).start(); i < end; i++) {
            char c = text.charAt(i);
            if (!Folding.isBlank(c)) {
                printed.append(c);
            } else if (printed.charAt(printed.length() - 1) != ' ') {
                printed.append(' ');
            }
        }
        return printed.toString();
    }

    private void cut() {
        int position = 0;
        boolean afterBreak = false;
        while (position < text.length()) {
            char c = text.charAt(position);
            if (Folding.isBlank(c)) {
                afterBreak |= c == '\n' || c == '\r';
                position++;
            } else if (isWordUnit(c)) {
                int end = position;
                while (end < text.length() && isWordUnit(text.charAt(end))) {
                    end++;
                }
                addWord(position, end, afterBreak);
                afterBreak = false;
                position = end;
            } else if (c == '.' && takesStop(position)) {
                position++;
            } else {
                int end = dotsEnd(position);
                String folded =
                        end > position + 1 ? DOTS : Folding.isDash(c) ? "-" : c == '&' ? AND : String.valueOf(c);
                tokens.add(new Token(folded, position, end, afterBreak, false, false, false));
                afterBreak = false;
                position = end;
            }
        }
    }

    /** Behind the unit of punctuation at that index, or behind the two stops and more that are one sign. */
    private int dotsEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == '.') {
            end++;
        }
        return Math.max(end, from + 1);
    }

    private void addWord(int from, int to, boolean afterBreak) {
        int split = lostBlank(from, to);
        if (split > 0) {
            addWord(from, split, afterBreak);
            addWord(split, to, false);
            return;
        }
        int upper = 0;
        int lower = 0;
        for (int i = from; i < to; i++) {
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        anyLowerCase |= lower > 0;
        boolean capital = Character.isUpperCase(text.charAt(from));
        tokens.add(new Token(
                Folding.fold(text.subSequence(from, to)),
                from,
                to,
                afterBreak,
                true,
                capital,
                upper > 1 && lower == 0));
    }

    /** Where an abbreviation runs into the next word, as in {@code BCĐ THADScác cấp}; 0 where none does. */
    private int lostBlank(int from, int to) {
        int i = from;
        while (i < to && Character.isUpperCase(text.charAt(i))) {
            i++;
        }
        int split = i;
        while (i < to && !Character.isUpperCase(text.charAt(i)) && !Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i == to && split - from >= SHORTEST_ABBREVIATION && to - split > 1 ? split : 0;
    }

    private boolean takesStop(int position) {
        if (tokens.isEmpty()) {
            return false;
        }
        Token last = tokens.get(tokens.size() - 1);
        return last.end() == position && STOPPED.contains(" " + last.folded() + " ");
    }

    private static boolean isWordUnit(char c) {
        return Folding.isWordPart(c) || Character.isDigit(c);
    }
}
