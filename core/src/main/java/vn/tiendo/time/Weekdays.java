package vn.tiendo.time;

/** Reads weekdays: {@code thứ 2}, {@code Thứ Năm}, {@code Chủ Nhật}. */
final class Weekdays {
    private Weekdays() {}

    /** The ISO number of the weekday that stands at the tokens' place, 1 for Monday, and a step behind it; else 0. */
    static int read(PhraseTokens tokens) {
        if (tokens.skip(Word.CHU, Word.NHAT_DAY) || tokens.skip(Word.SUNDAY)) {
            return 7;
        }
        if (tokens.word() != Word.THU) {
            return 0;
        }
        int next = tokens.word(1);
        int number = tokens.value(1);
        boolean named = next == Word.DIGIT || next == Word.NAM || tokens.isNumber(1, 1, 1);
        if (!named || number < 2 || number > 7) {
            return 0;
        }
        tokens.at += 2;
        return number - 1;
    }

    /** As {@link #read}, and {@code T6} or {@code 6} where only a weekday can be meant; else 0. */
    static int readShort(PhraseTokens tokens, boolean bare) {
        int letter = tokens.word() == Word.T ? 1 : 0;
        boolean number = tokens.isNumber(letter, 1, 1) && (letter == 0 ? bare : tokens.isClose(1));
        if (!number || tokens.value(letter) < 2 || tokens.value(letter) > 7) {
            return read(tokens);
        }
        tokens.at += letter + 1;
        return tokens.value(-1) - 1;
    }
}
