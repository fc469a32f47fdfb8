package vn.tiendo.time;

/** Reads units that begin with a number and have no word of their own: {@code 15/11/2024}, {@code 11.2024}, {@code 2018}. */
final class NumericUnitReader {
    /** A unit was read. */
    static final int FOUND = 1;
    /** The number stands for itself; what follows is another matter. */
    static final int OTHER = 0;
    /** No unit has this form. */
    static final int WRONG = -1;

    private static final int FIRST_BARE_YEAR = 1800;
    private static final int LAST_BARE_YEAR = 2199;

    private final PhraseTokens tokens;
    private final PhraseProblem problem;
    private final YearReader years;

    NumericUnitReader(PhraseTokens tokens, PhraseProblem problem, YearReader years) {
        this.tokens = tokens;
        this.problem = problem;
        this.years = years;
    }

    /**
     * Reads the unit at the tokens' place, where a number stands, and steps behind it.
     *
     * @param shared the unit whose word stands earlier, or {@link UnitSpec#NONE}
     * @return {@link #FOUND}, {@link #OTHER} or {@link #WRONG}; but for the first the place is where it was
     */
    int read(UnitSpec spec, int shared) {
        int at = tokens.at;
        int number = tokens.value(0);
        if (tokens.length(0) == 4) {
            return readYearOrIsoDate(spec, shared, number);
        }
        if (tokens.length(0) > 2) {
            return WRONG;
        }
        int sign = tokens.word(1);
        if (tokens.word(2) != Word.NUMBER) {
            return OTHER;
        }
        return switch (sign) {
            case Word.SLASH -> readSlashed(spec, shared, number, at);
            case Word.DASH, Word.DOT -> readDashedOrDotted(spec, shared, number, sign, at);
            default -> OTHER;
        };
    }

    private static int found(boolean good) {
        return good ? FOUND : WRONG;
    }

    private int readYearOrIsoDate(UnitSpec spec, int shared, int number) {
        // Alone an ISO date is canonical text, which has no blanks around it.
        boolean allowed = shared == UnitSpec.DAY || !tokens.isPadded();
        if (allowed
                && tokens.word(1) == Word.DASH
                && tokens.isNumber(2, 2, 2)
                && tokens.word(3) == Word.DASH
                && tokens.isNumber(4, 2, 2)
                && tokens.isClose(1)
                && tokens.isClose(2)
                && tokens.isClose(3)
                && tokens.isClose(4)) {
            return found(date(spec, tokens.value(4), tokens.value(2), number, false));
        }
        if (number < FIRST_BARE_YEAR || number > LAST_BARE_YEAR) {
            return WRONG;
        }
        spec.unit = UnitSpec.YEAR;
        spec.year = number;
        tokens.at++;
        return FOUND;
    }

    /** {@code 15/11/2024}, {@code 11/2024}, {@code 15/11}. */
    private int readSlashed(UnitSpec spec, int shared, int first, int at) {
        int second = tokens.value(2);
        if (tokens.isNumber(2, 4, 4)) {
            if (shared == UnitSpec.QUARTER) {
                return OTHER;
            }
            return shared == UnitSpec.DAY ? WRONG : found(month(spec, first, second));
        }
        if (!tokens.isNumber(2, 1, 2)) {
            return WRONG;
        }
        if (tokens.word(3) == Word.SLASH && tokens.word(4) == Word.NUMBER) {
            boolean two = tokens.isNumber(4, 2, 2);
            return two || tokens.isNumber(4, 4, 4) ? found(date(spec, first, second, tokens.value(4), two)) : WRONG;
        }
        if (shared == UnitSpec.MONTH || shared == UnitSpec.QUARTER) {
            return OTHER;
        }
        // Ngày 15/11 năm 2024 has its year behind.
        spec.unit = UnitSpec.DATE;
        spec.day = first;
        spec.month = second;
        if (first < 1 || first > 31 || second < 1 || second > 12) {
            problem.impossible(TimeCode.IMPOSSIBLE_DATE, at);
            return WRONG;
        }
        tokens.at += 3;
        years.readBehindNumericDate(spec);
        return found(spec.hasDay() || problem.impossible(TimeCode.IMPOSSIBLE_DATE, at));
    }

    /** {@code 15-11-2024}, {@code 11.2024}. */
    private int readDashedOrDotted(UnitSpec spec, int shared, int first, int sign, int at) {
        int second = tokens.value(2);
        boolean two = tokens.isNumber(2, 1, 2);
        if (two && tokens.word(3) == sign && tokens.word(4) == Word.NUMBER) {
            boolean short4 = tokens.isNumber(4, 2, 2) && tokens.length(0) == 2 && tokens.length(2) == 2;
            if (tokens.isNumber(4, 4, 4) || short4) {
                return found(date(spec, first, second, tokens.value(4), short4));
            }
            return WRONG;
        }
        if (tokens.isNumber(2, 4, 4) && shared != UnitSpec.DAY && shared != UnitSpec.YEAR) {
            if (shared == UnitSpec.QUARTER) {
                return OTHER;
            }
            return found(month(spec, first, second));
        }
        if (sign == Word.DASH && two) {
            return bareBeforeRange(spec, shared, first, second, at);
        }
        return sign == Word.DASH ? OTHER : WRONG;
    }

    /** {@code 27-28/02/2000}, {@code 02-03/2000}: the first number takes its unit from what the second one turns out as. */
    private int bareBeforeRange(UnitSpec spec, int shared, int first, int second, int at) {
        if (shared != UnitSpec.NONE) {
            return OTHER;
        }
        boolean dateBehind = (tokens.word(3) == Word.SLASH && tokens.isNumber(4, 1, 2)) || tokens.word(3) == Word.THANG;
        boolean monthBehind = (tokens.word(3) == Word.SLASH || tokens.word(3) == Word.DOT) && tokens.isNumber(4, 4, 4);
        // 20-25 hằng tháng: only days can be meant.
        boolean daysBehind =
                (tokens.word(3) == Word.HANG || tokens.word(3) == Word.MOI) && tokens.word(4) == Word.THANG;
        if (!dateBehind && !monthBehind && !daysBehind) {
            return WRONG;
        }
        if (monthBehind && (first > 12 || second > 12)) {
            problem.impossible(TimeCode.IMPOSSIBLE_DATE, at);
            return WRONG;
        }
        tokens.at++;
        spec.unit = UnitSpec.BARE;
        spec.number = first;
        return FOUND;
    }

    private boolean date(UnitSpec spec, int day, int month, int year, boolean twoDigits) {
        int at = tokens.at;
        spec.unit = UnitSpec.DATE;
        spec.day = day;
        spec.month = month;
        spec.year = year;
        if (twoDigits) {
            YearReader.twoDigits(spec, year);
        }
        if (day < 1 || day > 31 || month < 1 || month > 12 || spec.year < 1) {
            return problem.impossible(TimeCode.IMPOSSIBLE_DATE, at);
        }
        tokens.at += 5;
        return spec.hasDay() || problem.impossible(TimeCode.IMPOSSIBLE_DATE, at);
    }

    private boolean month(UnitSpec spec, int month, int year) {
        int at = tokens.at;
        if (month < 1 || month > 12 || year < 1) {
            return problem.impossible(TimeCode.IMPOSSIBLE_DATE, at);
        }
        spec.unit = UnitSpec.MONTH;
        spec.month = month;
        spec.year = year;
        tokens.at += 3;
        return true;
    }
}
