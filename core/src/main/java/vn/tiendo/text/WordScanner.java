package vn.tiendo.text;

/**
 * Reads words out of text one by one (tách từ), with their folded keys, in a single pass and without allocating:
 * {@code Quý III} is two.
 *
 * <p>For readers of many short texts; {@link Folding#wordKey} does the same for one word. Not for several threads at once.
 */
public final class WordScanner {
    private long key;

    /** A scanner that has read nothing yet. */
    public WordScanner() {}

    /**
     * Reads the word that begins at a place.
     *
     * @param text the text
     * @param from the index of the word's first unit, for which {@link Folding#isWordPart} holds
     * @param to the index behind the text's last unit
     * @return the index behind the word: of the first unit that belongs to no word
     */
    public int scan(char[] text, int from, int to) {
        long letters = 0;
        // Tones as they are, without a branch: they come as they like, and a wrong guess costs more than a sum.
        int tones = 0;
        int marks = 0;
        boolean known = true;
        int i = from;
        for (; i < to; i++) {
            int entry = VietnameseLetters.of(text[i]);
            int letter = entry & VietnameseLetters.LETTER_MASK;
            if (letter != 0) {
                letters = (letters << Folding.LETTER_BITS) | letter;
                tones += entry >> VietnameseLetters.TONE_SHIFT;
            } else if (entry == 0) {
                break;
            } else {
                marks++;
                tones += (entry & ~VietnameseLetters.TONE_MARK & ~VietnameseLetters.QUALITY_MARK)
                        >> VietnameseLetters.TONE_SHIFT;
                if ((entry & VietnameseLetters.QUALITY_MARK) != 0) {
                    int last = (int) (letters & VietnameseLetters.LETTER_MASK);
                    int marked = last == 0 ? 0 : VietnameseLetters.withMark(last, text[i]);
                    known &= marked != 0;
                    letters = (letters & ~VietnameseLetters.LETTER_MASK) | marked;
                }
            }
        }
        int count = i - from - marks;
        known &= count > 0 && count <= Folding.LONGEST_WORD && tones >> Folding.TONE_BITS <= 1;
        key = known ? (letters << Folding.TONE_BITS) | (tones & VietnameseLetters.TONE_MASK) : -1;
        return i;
    }

    /** The key of the word that was read last, see {@link Folding#wordKey(CharSequence, int, int)}. */
    public long key() {
        return key;
    }
}
