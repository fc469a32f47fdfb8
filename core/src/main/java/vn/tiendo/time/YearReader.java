package vn.tiendo.time;

/** Reads the year of a unit in any of the ways in which it is printed: {@code năm 2018}, {@code /2018}, {@code năm sau}. */
final class YearReader {
    private static final int MAX_YEAR = 9999;
    private static final int PIVOT = 50;

    private final PhraseTokens tokens;

    YearReader(PhraseTokens tokens) {
        this.tokens = tokens;
    }

    /** {@code sau}, {@code tiếp theo}, {@code kế tiếp}, {@code liền kề}, {@code tới}. */
    boolean isNextPeriod() {
        return tokens.skip(Word.TIEP, Word.THEO)
                || tokens.skip(Word.KE, Word.TIEP)
                || tokens.skip(Word.LIEN_KE, Word.KE)
                || tokens.skip(Word.LIEN_KE, Word.SAU)
                || tokens.skip(Word.SAU)
                || tokens.skip(Word.TOI);
    }

    /** The word năm is read; {@code công tác} and the number of the year may follow. */
    void readYear(UnitSpec spec) {
        spec.unit = UnitSpec.YEAR;
        if (tokens.skip(Word.CONG, Word.TAC)) {
            spec.workYear = true;
        } else if (tokens.isNumber(2, 4, 4) && !tokens.skip(Word.KE, Word.HOACH)) {
            tokens.skip(Word.NGAN_SACH, Word.SACH);
        }
        readNumber(spec);
    }

    /** The number of a year behind the word năm, or a word that places it by the year of the context. */
    void readNumber(UnitSpec spec) {
        if (tokens.isNumber(0, 3, 4) && tokens.value(0) > 0) {
            spec.year = tokens.value(0);
            tokens.at++;
        } else if (tokens.isNumber(0, 2, 2) && !isUnitBehind(tokens.word(1))) {
            twoDigits(spec, tokens.value(0));
            tokens.at++;
        } else if (tokens.roman(0) >= 1000) {
            spec.year = tokens.roman(0);
            tokens.at++;
        } else if (tokens.word() == Word.TRUOC || tokens.word() == Word.NGOAI) {
            tokens.at++;
            spec.yearOffset = -1;
        } else if (isNextPeriod()) {
            spec.yearOffset = 1;
        } else if (tokens.skip(Word.NAY) || tokens.skip(Word.KE, Word.HOACH) || tokens.skip(Word.BAO, Word.CAO)) {
            spec.yearOffset = 0;
        } else {
            int start = tokens.at;
            int year = NumberPhrase.read(tokens, false, true);
            if (year >= 100 && year <= MAX_YEAR) {
                spec.year = year;
            } else {
                tokens.at = start;
            }
        }
    }

    /** Whether a two-digit number belongs to what follows, {@code 10 tháng}, rather than to the word năm before it. */
    private static boolean isUnitBehind(int word) {
        return word == Word.THANG || word == Word.NGAY || word == Word.SLASH || word == Word.LAN || word == Word.COLON;
    }

    static void twoDigits(UnitSpec spec, int number) {
        spec.year = number + (number < PIVOT ? 2000 : 1900);
        spec.flag(TimelineFlag.TWO_DIGIT_YEAR);
    }

    /** The year of a date, month or quarter, in any of the ways in which it may follow; nothing where it does not. */
    void readBehind(UnitSpec spec) {
        int start = tokens.at;
        if (tokens.isNumber(0, 4, 4)) {
            spec.year = tokens.value(0);
            tokens.at++;
            return;
        }
        switch (tokens.word()) {
            case Word.SLASH -> {
                tokens.at++;
                tokens.skip(Word.NAM);
                if (!yearDigits(spec, true)) {
                    tokens.at = start;
                }
            }
            case Word.DASH -> {
                tokens.at++;
                int highest = spec.unit == UnitSpec.QUARTER ? 4 : 12;
                boolean named = tokens.skip(Word.NAM);
                // A hyphen before a small number makes a range (tháng 4-6), before a large one a year (tháng 12-99).
                if (!yearDigits(spec, !named && tokens.value(0) > highest)) {
                    tokens.at = start;
                }
            }
            case Word.DOT -> {
                tokens.at++;
                if (!yearDigits(spec, false)) {
                    tokens.at = start;
                }
            }
            case Word.COMMA -> {
                tokens.at++;
                if (tokens.word() == Word.NAM) {
                    yearWithWord(spec, start);
                } else if (!yearDigits(spec, spec.unit == UnitSpec.DATE && isEnd(1))) {
                    tokens.at = start;
                }
            }
            case Word.CUA, Word.TRONG, Word.NAM -> {
                if (!tokens.skip(Word.CUA)) {
                    tokens.skip(Word.TRONG);
                }
                if (tokens.word() == Word.NAM) {
                    yearWithWord(spec, start);
                } else {
                    tokens.at = start;
                }
            }
            default -> {
                // No year is printed.
            }
        }
    }

    private boolean isEnd(int offset) {
        int last = tokens.word(offset) == Word.DOT ? offset + 1 : offset;
        return tokens.word(last) == Word.END;
    }

    private void yearWithWord(UnitSpec spec, int start) {
        tokens.at++;
        int afterWord = tokens.at;
        if (tokens.word() == Word.CONG && tokens.word(1) == Word.TAC) {
            tokens.at += 2;
            spec.workYear = true;
            afterWord = tokens.at;
        }
        readNumber(spec);
        if (tokens.at == afterWord) {
            spec.workYear = false;
            tokens.at = start;
        }
    }

    private boolean yearDigits(UnitSpec spec, boolean twoAllowed) {
        if (tokens.isNumber(0, 4, 4) && tokens.value(0) > 0) {
            spec.year = tokens.value(0);
        } else if (twoAllowed && tokens.isNumber(0, 2, 2)) {
            twoDigits(spec, tokens.value(0));
        } else {
            return false;
        }
        tokens.at++;
        return true;
    }

    /** Behind a day and month in digits only the word năm brings a year: 15/11-2024 is nobody's spelling. */
    void readBehindNumericDate(UnitSpec spec) {
        int word = tokens.word();
        if (word == Word.NAM || word == Word.CUA || (word == Word.COMMA && tokens.word(1) == Word.NAM)) {
            readBehind(spec);
        }
    }
}
