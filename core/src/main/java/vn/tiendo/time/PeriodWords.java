package vn.tiendo.time;

/** The words of periods at the tokens' place: {@code hằng}, {@code quý}, {@code 06}. */
final class PeriodWords {
    /** As many as two digits say. */
    private static final int LARGEST = 99;

    private PeriodWords() {}

    /** The period word so many places on, or 0. */
    static int period(PhraseTokens tokens, int offset) {
        int word = tokens.word(offset);
        return switch (word) {
            case Word.NGAY, Word.TUAN, Word.THANG, Word.QUY, Word.NAM -> word;
            default -> 0;
        };
    }

    /** Steps over {@code hàng}, {@code mỗi} or {@code từng}. */
    static boolean skipEach(PhraseTokens tokens) {
        return tokens.skip(Word.HANG) || tokens.skip(Word.MOI) || tokens.skip(Word.TUNG);
    }

    /** Steps over {@code ít nhất} or {@code tối thiểu}. */
    static boolean skipLeast(PhraseTokens tokens) {
        return tokens.skip(Word.IT, Word.NHAT) || tokens.skip(Word.TOI_THIEU, Word.THIEU);
    }

    /** Steps over a number in digits or words; 0 where none stands. */
    static int number(PhraseTokens tokens) {
        if (tokens.isNumber(0, 1, 2)) {
            int value = tokens.value(0);
            tokens.at++;
            return value;
        }
        int value = NumberPhrase.read(tokens, false, false);
        return value > LARGEST ? 0 : Math.max(value, 0);
    }
}
