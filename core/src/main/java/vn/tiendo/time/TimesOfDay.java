package vn.tiendo.time;

/** Reads times of day: {@code 14h30}, {@code 22:34}, {@code 0 giờ 00 phút}, {@code 7:30 chiều}. */
final class TimesOfDay {
    private TimesOfDay() {}

    /** Minutes after midnight of the time that stands at the tokens' place, and a step behind it; −1 where none does. */
    static int read(PhraseTokens tokens) {
        int start = tokens.at;
        if (!tokens.isNumber(0, 1, 2)) {
            return -1;
        }
        int hour = tokens.value(0);
        int minute = 0;
        tokens.at++;
        if (tokens.word() == Word.COLON && tokens.isNumber(1, 2, 2)) {
            minute = tokens.value(1);
            tokens.at += 2;
            if (tokens.word() == Word.COLON && tokens.isNumber(1, 2, 2)) {
                tokens.at += 2;
            }
            tokens.skip(Word.PHUT);
        } else if (tokens.skip(Word.GIO)) {
            if (tokens.isNumber(0, 1, 2)
                    && (tokens.word(1) == Word.PHUT
                            || tokens.word(1) == Word.NGAY
                            || (tokens.word(1) == Word.COMMA && isDay(tokens.word(2)))
                            || tokens.isClose(0))) {
                minute = tokens.value(0);
                tokens.at++;
                tokens.skip(Word.PHUT);
            }
        } else {
            tokens.at = start;
            return -1;
        }
        tokens.skip(Word.DAYTIME);
        if (hour > 24 || minute > 59 || (hour == 24 && minute > 0)) {
            tokens.at = start;
            return -1;
        }
        return hour * 60 + minute;
    }

    private static boolean isDay(int word) {
        return word == Word.NGAY || word == Word.THU || word == Word.CHU || word == Word.SUNDAY;
    }
}
