package vn.tiendo.time;

/** Reads which month it is: {@code 9}, {@code chín}, {@code cuối quý}, {@code tiếp theo}; the word tháng is read already. */
final class MonthReader {
    private static final int MONTHS_OF_YEAR = 12;
    private static final int MONTHS_OF_QUARTER = 3;

    private final PhraseTokens tokens;
    private final PhraseProblem problem;
    private final YearReader years;

    MonthReader(PhraseTokens tokens, PhraseProblem problem, YearReader years) {
        this.tokens = tokens;
        this.problem = problem;
        this.years = years;
    }

    /** The number of a month in digits or words, or 0; a number that no month has is impossible. */
    int number() {
        int at = tokens.at;
        int month;
        if (tokens.isNumber(0, 1, 2)) {
            month = tokens.value(0);
            tokens.at++;
        } else {
            month = NumberPhrase.read(tokens, true, false);
            if (month < 0) {
                return 0;
            }
        }
        if (month < 1 || month > MONTHS_OF_YEAR) {
            problem.impossible(TimeCode.IMPOSSIBLE_DATE, at);
            return 0;
        }
        return month;
    }

    /** {@code đầu [tiên] [của] [hàng] quý [sau]}, {@code tiếp theo}; if there is none, the place stays. */
    boolean readOfPeriod(UnitSpec spec) {
        int start = tokens.at;
        int month = switch (tokens.word()) {
            case Word.DAU -> 1;
            case Word.GIUA -> 2;
            case Word.CUOI -> 3;
            case Word.THU -> ordinal();
            default -> 0;
        };
        if (month > 0) {
            tokens.at += tokens.word() == Word.THU ? 2 : 1;
            if (!tokens.skip(Word.TIEN)) {
                tokens.skip(Word.CUNG);
            }
            if (!tokens.skip(Word.CUA)) {
                tokens.skip(Word.TRONG);
            }
            boolean each = PeriodWords.skipEach(tokens);
            if (tokens.word() == Word.QUY && tokens.word(1) != Word.NUMBER && tokens.roman(1) == 0) {
                tokens.at++;
                spec.unit = UnitSpec.MONTH_OF_QUARTER;
                spec.number = month;
                if (!each && years.isNextPeriod()) {
                    spec.flag(TimelineFlag.NEXT_PERIOD);
                }
                return true;
            }
        } else if (years.isNextPeriod()) {
            spec.unit = UnitSpec.DAY_OF_NEXT_MONTH;
            spec.flag(TimelineFlag.NEXT_PERIOD);
            return true;
        }
        tokens.at = start;
        return false;
    }

    private int ordinal() {
        int value = tokens.value(1);
        boolean number = tokens.word(1) == Word.NUMBER || tokens.word(1) == Word.DIGIT || tokens.word(1) == Word.NHAT;
        return number && value <= MONTHS_OF_QUARTER ? value : 0;
    }
}
