package vn.tiendo.time;

/** Reads numbers in words where dates have them: {@code mười lăm}, {@code hai nghìn không trăm hai mươi tư}. */
final class NumberPhrase {
    private NumberPhrase() {}

    /**
     * Reads the number at the tokens' place and steps behind it.
     *
     * @param five whether {@code năm} counts as five at the first place: {@code tháng năm}
     * @param year whether a year is read, where {@code năm} may be a digit further on: {@code hai nghìn linh năm}
     * @return the value, or −1 where no number in words stands there
     */
    static int read(PhraseTokens tokens, boolean five, boolean year) {
        int total = 0;
        int pending = -1;
        boolean tens = false;
        int start = tokens.at;
        while (true) {
            int word = tokens.word();
            if (word == Word.NAM && (tokens.at == start ? !five : !year || !isDigitInside(tokens, start))) {
                break;
            }
            if (word == Word.DIGIT || word == Word.NAM || (word == Word.KHONG && tokens.at > start)) {
                int digit = tokens.value(0);
                pending = pending < 0 ? digit : tens ? pending + digit : pending * 10 + digit;
                tens = false;
            } else if (word == Word.MUOI) {
                pending = pending < 0 ? 10 : pending * 100 + 10;
                tens = true;
            } else if (word == Word.MUOI_TENS && pending >= 0) {
                pending = pending * 10;
                tens = true;
            } else if (word == Word.LINH && tokens.at > start) {
                pending = pending < 0 ? -1 : pending * 10;
                tens = false;
            } else if (word == Word.TRAM && pending >= 0 && pending < 10) {
                total += pending * 100;
                pending = -1;
                tens = false;
            } else if (word == Word.NGHIN && pending > 0 && pending < 10 && total == 0) {
                total = pending * 1000;
                pending = -1;
                tens = false;
            } else {
                break;
            }
            tokens.at++;
            if (pending > 9999) {
                return -1;
            }
        }
        return tokens.at == start ? -1 : total + Math.max(pending, 0);
    }

    /** Whether a {@code năm} inside a number is the digit: {@code linh năm}, {@code một tám năm hai}. */
    private static boolean isDigitInside(PhraseTokens tokens, int start) {
        int before = tokens.word(-1);
        return before == Word.LINH
                || before == Word.TRAM
                || (tokens.at - start >= 2 && before == Word.DIGIT && tokens.word(1) == Word.DIGIT);
    }
}
