package vn.tiendo.io.document;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import vn.tiendo.text.Folding;

/**
 * The words of a kind of label (nhãn): a text is such a label if it begins as one of its beginnings and holds no other
 * words than its kind, so that {@code Thời gian dự kiến hoàn thành} is one and {@code Thời gian qua} is none.
 */
@Immutable
final class LabelWords {
    private static final Splitter BARS = Splitter.on('|').omitEmptyStrings();
    private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

    private final ImmutableList<String> beginnings;
    private final ImmutableSet<String> words;

    /**
     * The words of a kind.
     *
     * @param beginnings with bars between them
     * @param words with blanks between them; none where the beginnings are all the labels
     */
    LabelWords(String beginnings, String words) {
        this.beginnings = BARS.splitToStream(beginnings)
                .map(beginning -> Folding.fold(beginning) + " ")
                .collect(ImmutableList.toImmutableList());
        this.words = BLANKS.splitToStream(words).map(Folding::fold).collect(ImmutableSet.toImmutableSet());
    }

    /** Whether a text is a label of this kind, given its {@link #plain} form. */
    boolean isLabel(String plain) {
        for (String beginning : beginnings) {
            if (plain.startsWith(beginning)) {
                return words.isEmpty() ? plain.equals(beginning) : hasOnlyOwnWords(plain);
            }
        }
        return false;
    }

    private boolean hasOnlyOwnWords(String plain) {
        for (String word : BLANKS.split(plain)) {
            if (!words.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** The folded words of a text, a blank behind each. */
    static String plain(String label) {
        String folded = Folding.fold(label);
        StringBuilder plain = new StringBuilder(folded.length() + 1);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean word = Character.isLetterOrDigit(c) || Folding.isWordPart(c);
            if (word) {
                plain.append(c);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
        return plain.toString();
    }
}
