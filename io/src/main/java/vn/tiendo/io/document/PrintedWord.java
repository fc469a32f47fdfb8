package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.tiendo.text.Folding;

/**
 * A word of a line, with the columns of a fixed-width page that it covers: a combining mark takes none.
 *
 * @param text the word
 * @param index its first unit in the line
 * @param start its first column, from 0
 * @param end the column behind it
 */
record PrintedWord(String text, int index, int start, int end) {
    /** The words of a line. */
    static ImmutableList<PrintedWord> of(String line) {
        ImmutableList.Builder<PrintedWord> words = ImmutableList.builder();
        int column = 0;
        int from = -1;
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean blank = Folding.isBlank(c);
            if (blank && from >= 0) {
                words.add(new PrintedWord(line.substring(from, i), from, start, column));
                from = -1;
            } else if (!blank && from < 0) {
                from = i;
                start = column;
            }
            column += Character.getType(c) == Character.NON_SPACING_MARK ? 0 : 1;
        }
        if (from >= 0) {
            words.add(new PrintedWord(line.substring(from), from, start, column));
        }
        return words.build();
    }

    /** Whether more than one blank stands between the word and the one before it. */
    boolean isApartFrom(PrintedWord before) {
        return start - before.end > 1;
    }

    /** Whether no two of the words, from one on, stand apart. */
    static boolean isOneRun(List<PrintedWord> words, int from) {
        for (int i = from + 1; i < words.size(); i++) {
            if (words.get(i).isApartFrom(words.get(i - 1))) {
                return false;
            }
        }
        return true;
    }
}
