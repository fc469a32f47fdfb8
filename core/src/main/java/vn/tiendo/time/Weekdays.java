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
}
