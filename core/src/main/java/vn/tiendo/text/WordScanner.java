package vn.tiendo.text;

/**
 * Reads words out of text one by one, with their folded keys, in a single pass and without allocating.
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
        int count = 0;
        int tone = 0;
        int tones = 0;
        boolean known = true;
        int i = from;
        for (; i < to; i++) {
            char c = text[i];
            int entry = VietnameseLetters.of(c);
            if (entry == 0) {
                break;
            }
            int own = (entry >> VietnameseLetters.TONE_SHIFT) & VietnameseLetters.TONE_MASK;
            // Without a branch, for tones come as they like and a wrong guess costs more than the sums.
            tone |= own;
            tones += (own + VietnameseLetters.TONE_MASK) >> 3;
            int letter = entry & VietnameseLetters.LETTER_MASK;
            if (letter != 0) {
                letters = (letters << Folding.LETTER_BITS) | letter;
                count++;
            } else if ((entry & VietnameseLetters.QUALITY_MARK) != 0) {
                int last = (int) (letters & VietnameseLetters.LETTER_MASK);
                int marked = last == 0 ? 0 : VietnameseLetters.withMark(last, c);
                known &= marked != 0;
                letters = (letters & ~VietnameseLetters.LETTER_MASK) | marked;
            }
        }
        key = known && tones <= 1 && count > 0 && count <= Folding.LONGEST_WORD
                ? (letters << Folding.TONE_BITS) | tone
                : -1;
        return i;
    }

    /** The key of the word that was read last, see {@link Folding#wordKey(CharSequence, int, int)}. */
    public long key() {
        return key;
    }
}
