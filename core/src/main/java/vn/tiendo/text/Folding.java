package vn.tiendo.text;

/**
 * Folding of Vietnamese text for matching (so khớp): {@code QÚY}, {@code qúy}, {@code Quý} and the decomposed form of
 * each fold to one string.
 *
 * <p>Folding lower-cases, accepts composed and decomposed input, and moves the tone mark of a syllable behind its last
 * letter, so that the place where it was set does not matter: {@code hoà} and {@code hòa}, and {@code hơp̣} with the dot
 * on the consonant, which no Unicode normalization mends. Letters stay apart: {@code đ} is not {@code d}, {@code ô} is
 * not {@code o}. Runs of white space become one blank, dashes of every kind a hyphen. Folded text is for comparing,
 * never for printing.
 */
public final class Folding {
    static final int LETTER_BITS = 6;
    static final int TONE_BITS = 3;
    static final int LONGEST_WORD = 10;

    private Folding() {}

    /**
     * The folded form of a text, without white space at its ends.
     *
     * @param text any text, not null
     * @return the folded form; equal for two texts that differ only in case, normalization, tone placement, white space
     *     or kind of dash
     */
    public static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length() + 8);
        int tone = 0;
        int lastLetter = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int entry = VietnameseLetters.of(c);
            int letter = entry & VietnameseLetters.LETTER_MASK;
            if (letter != 0) {
                folded.append(VietnameseLetters.letter(letter));
                lastLetter = letter;
                int own = (entry >> VietnameseLetters.TONE_SHIFT) & VietnameseLetters.TONE_MASK;
                tone = own == 0 ? tone : own;
            } else if ((entry & VietnameseLetters.TONE_MARK) != 0) {
                tone = (entry >> VietnameseLetters.TONE_SHIFT) & VietnameseLetters.TONE_MASK;
            } else if ((entry & VietnameseLetters.QUALITY_MARK) != 0 && lastLetter != 0) {
                int marked = VietnameseLetters.withMark(lastLetter, c);
                if (marked == 0) {
                    folded.append(c);
                } else {
                    folded.setCharAt(folded.length() - 1, VietnameseLetters.letter(marked));
                    lastLetter = marked;
                }
            } else {
                closeSyllable(folded, tone);
                tone = 0;
                lastLetter = 0;
                appendOther(folded, c);
            }
        }
        closeSyllable(folded, tone);
        int end = folded.length();
        return end > 0 && folded.charAt(end - 1) == ' ' ? folded.substring(0, end - 1) : folded.toString();
    }

    /** Whether two texts fold to the same form. */
    public static boolean same(CharSequence first, CharSequence second) {
        return fold(first).equals(fold(second));
    }

    /**
     * The word in {@code text[from, to)} as a number that two words share exactly when they fold to the same form.
     *
     * <p>It is the way to look words up without allocating: letters take six bits each, the tone three.
     *
     * @param text the text
     * @param from the index of the word's first unit
     * @param to the index behind its last unit
     * @return the key, or −1 where the range is empty, holds something else than letters and their marks, has two tones
     *     or more than ten letters
     */
    public static long wordKey(CharSequence text, int from, int to) {
        long key = 0;
        int tone = 0;
        int letters = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int entry = VietnameseLetters.of(c);
            int letter = entry & VietnameseLetters.LETTER_MASK;
            int own = (entry >> VietnameseLetters.TONE_SHIFT) & VietnameseLetters.TONE_MASK;
            if (own != 0) {
                if (tone != 0) {
                    return -1;
                }
                tone = own;
            }
            if (letter != 0) {
                if (++letters > LONGEST_WORD) {
                    return -1;
                }
                key = (key << LETTER_BITS) | letter;
            } else if ((entry & VietnameseLetters.QUALITY_MARK) != 0 && letters > 0) {
                int marked = VietnameseLetters.withMark((int) (key & VietnameseLetters.LETTER_MASK), c);
                if (marked == 0) {
                    return -1;
                }
                key = (key & ~VietnameseLetters.LETTER_MASK) | marked;
            } else if (entry == 0) {
                return -1;
            }
        }
        return letters == 0 ? -1 : (key << TONE_BITS) | tone;
    }

    /** The key of a whole word, see {@link #wordKey(CharSequence, int, int)}. */
    public static long wordKey(CharSequence word) {
        return wordKey(word, 0, word.length());
    }

    /** Whether a unit belongs to a word: a letter of the Vietnamese or Latin alphabet or one of its combining marks. */
    public static boolean isWordPart(char c) {
        return VietnameseLetters.of(c) != 0;
    }

    /** Whether a unit is white space, the no-break and zero-width kinds included. */
    public static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || (c >= '\u2000' && c <= '\u200B')
                || c == '\u202F'
                || c == '\u2060'
                || c == '\u3000'
                || c == '\uFEFF';
    }

    /** Whether a unit is a hyphen, dash or minus of any kind. */
    public static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    private static void closeSyllable(StringBuilder folded, int tone) {
        if (tone != 0) {
            folded.append(VietnameseLetters.toneMark(tone));
        }
    }

    private static void appendOther(StringBuilder folded, char c) {
        if (isBlank(c)) {
            if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        } else if (isDash(c)) {
            folded.append('-');
        } else {
            folded.append(Character.toLowerCase(c));
        }
    }
}
