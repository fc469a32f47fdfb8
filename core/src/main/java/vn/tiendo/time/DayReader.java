package vn.tiendo.time;

/** Reads which day it is, and of which month: {@code 25 của tháng cuối quý}, {@code cuối cùng của quý}, {@code 15 tháng 5}. */
final class DayReader {
    private static final int LONGEST_MONTH = 31;

    private final PhraseTokens tokens;
    private final PhraseProblem problem;
    private final YearReader years;
    private final MonthReader months;

    DayReader(PhraseTokens tokens, PhraseProblem problem, YearReader years, MonthReader months) {
        this.tokens = tokens;
        this.problem = problem;
        this.years = years;
        this.months = months;
    }

    /** A day number was read; its month may follow. */
    boolean found(UnitSpec spec, int day, int at) {
        if (day < 1 || day > LONGEST_MONTH) {
            return problem.impossible(TimeCode.IMPOSSIBLE_DATE, at);
        }
        spec.unit = UnitSpec.DAY;
        spec.day = day;
        int before = tokens.at;
        boolean of = tokens.skip(Word.CUA) || tokens.skip(Word.TRONG);
        if ((of || tokens.word() == Word.CAC) && isEveryMonth()) {
            spec.unit = UnitSpec.DAY_OF_MONTH;
            return true;
        }
        if (tokens.skip(Word.THANG)) {
            if (months.readOfPeriod(spec)) {
                spec.unit =
                        spec.unit == UnitSpec.MONTH_OF_QUARTER ? UnitSpec.DAY_OF_QUARTER : UnitSpec.DAY_OF_NEXT_MONTH;
                return true;
            }
            int month = months.number();
            if (month > 0) {
                spec.unit = UnitSpec.DATE;
                spec.month = month;
                years.readBehind(spec);
                return spec.hasDay() || problem.impossible(TimeCode.IMPOSSIBLE_DATE, at);
            }
            if (problem.isHard()) {
                return false;
            }
        }
        tokens.at = before;
        return true;
    }

    /** {@code (của) tháng}, {@code (của) các tháng} with nothing behind it, and a step over it. */
    private boolean isEveryMonth() {
        int words = tokens.word() == Word.CAC ? 2 : 1;
        boolean found = isEnd(words) && tokens.word(words - 1) == Word.THANG;
        tokens.at += found ? words : 0;
        return found;
    }

    /** Whether the part ends before the token so many places on. */
    private boolean isEnd(int offset) {
        return switch (tokens.word(offset)) {
            case Word.END, Word.COMMA, Word.SEMICOLON, Word.DOT, Word.CLOSE -> true;
            default -> false;
        };
    }

    /**
     * {@code (ngày) cuối [cùng] [của]}, {@code (ngày) làm việc đầu tiên của}: gives {@link UnitSpec#edge}; if there is
     * none, the place stays.
     */
    boolean readEdge(UnitSpec spec) {
        int start = tokens.at;
        boolean working = tokens.skip(Word.LAM, Word.VIEC);
        if (tokens.skip(Word.CUOI)) {
            tokens.skip(Word.CUNG);
            spec.edge = UnitSpec.LAST;
        } else if (tokens.skip(Word.DAU) && (tokens.skip(Word.TIEN) || tokens.word() == Word.CUA || isEach())) {
            spec.edge = UnitSpec.FIRST;
        } else {
            // Ngày đầu tháng may be any of the first ones.
            tokens.at = start;
            return false;
        }
        if (!tokens.skip(Word.CUA)) {
            tokens.skip(Word.TRONG);
        }
        if (working) {
            spec.flag(TimelineFlag.WORKING_DAY);
        }
        return true;
    }

    private boolean isEach() {
        int word = tokens.word();
        return word == Word.HANG || word == Word.MOI || word == Word.TUNG;
    }

    /**
     * The period of which the edge was read, where it is a month or one of many: {@code tháng 4}, {@code tháng},
     * {@code các quý}, {@code mỗi năm}; the words of recurrence are left to those who read them behind any day.
     *
     * @param certain whether it may be a certain month
     */
    boolean readPeriod(UnitSpec spec, boolean certain) {
        boolean first = spec.edge == UnitSpec.FIRST;
        spec.day = first ? 1 : UnitSpec.LAST_DAY;
        if (isEnd(0)) {
            // Hằng tháng, ngày cuối cùng: the period stands before it.
            spec.unit = UnitSpec.DAY;
            spec.edge = 0;
            return true;
        }
        boolean each = isEach();
        boolean several = tokens.word() == Word.CAC;
        int place = each || several ? 1 : 0;
        boolean every = each || isEnd(place + 1);
        switch (tokens.word(place)) {
            case Word.THANG -> {
                if (every) {
                    spec.unit = each ? UnitSpec.DAY : UnitSpec.DAY_OF_MONTH;
                } else if (several || !certain || !readMonth(spec)) {
                    return false;
                }
            }
            case Word.QUY -> {
                if (!every) {
                    return false;
                }
                spec.unit = UnitSpec.DAY_OF_QUARTER;
                spec.number = first ? 1 : 3;
            }
            case Word.NAM -> {
                if (!each) {
                    return false;
                }
                spec.unit = UnitSpec.YEAR;
                return true;
            }
            default -> {
                return false;
            }
        }
        tokens.at += every && !each ? place + 1 : 0;
        spec.edge = 0;
        return true;
    }

    private boolean readMonth(UnitSpec spec) {
        tokens.at++;
        int month = months.number();
        if (month == 0) {
            return false;
        }
        spec.unit = UnitSpec.DATE;
        spec.month = month;
        years.readBehind(spec);
        return true;
    }
}
