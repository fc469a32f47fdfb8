package vn.tiendo.time;

/**
 * Reads one unit of the calendar: a date, month, quarter, so many months, year or decade in any of its spellings.
 *
 * <p>Day comes first. Nothing is clamped: a month 13 is a problem, not December.
 */
final class UnitReader {
    private static final int MONTHS = 12;

    private final PhraseTokens tokens;
    private final PhraseProblem problem;
    private final YearReader years;
    private final NumericUnitReader numeric;
    private final UnitPartReader parts;

    UnitReader(PhraseTokens tokens, PhraseProblem problem) {
        this.tokens = tokens;
        this.problem = problem;
        this.years = new YearReader(tokens);
        this.numeric = new NumericUnitReader(tokens, problem, years);
        this.parts = new UnitPartReader(tokens, problem, years);
    }

    /**
     * Reads a unit and steps behind it.
     *
     * @param shared the unit whose word stands earlier, {@code quý} in {@code Quý I, II}; {@link UnitSpec#NONE} if none
     * @return whether there was one; if not, the place is where it was
     */
    boolean read(UnitSpec spec, int shared) {
        int start = tokens.at;
        spec.clear(start);
        switch (tokens.word()) {
            case Word.NUMBER, Word.LUC, Word.DAYTIME, Word.THU, Word.CHU, Word.SUNDAY -> {
                readTimeBefore(spec);
                readWeekday(spec);
            }
            case Word.TOI_THIEU -> {
                // Tối ngày 07/6: the evening, where tối thiểu is something else.
                if (tokens.word(1) == Word.NGAY || tokens.word(1) == Word.NUMBER) {
                    tokens.at++;
                    spec.flag(TimelineFlag.TIME_OF_DAY);
                    spec.timed = true;
                }
            }
            default -> {
                // Most units begin with their own word.
            }
        }
        boolean timed = spec.has(TimelineFlag.TIME_OF_DAY);
        if (readUnit(spec, shared)) {
            // Of 8h30 T6 nobody knows whether it is a month or a Friday.
            boolean hasDay = spec.unit <= UnitSpec.DATE || spec.recurs();
            if (!timed || hasDay) {
                readTimeBehind(spec);
                return true;
            }
            problem.stuck(TimeCode.NOT_A_TIMELINE, start);
        }
        tokens.at = start;
        return false;
    }

    private boolean readUnit(UnitSpec spec, int shared) {
        switch (tokens.word()) {
            case Word.NGAY, Word.MONG -> {
                return readDay(spec);
            }
            case Word.THANG -> {
                tokens.at++;
                return readMonth(spec);
            }
            case Word.T -> {
                int dot = tokens.word(1) == Word.DOT ? 1 : 0;
                if (tokens.isNumber(1 + dot, 1, 2) && tokens.isClose(1 + dot)) {
                    tokens.at += 1 + dot;
                    return readMonth(spec);
                }
                return stuck();
            }
            case Word.QUY -> {
                tokens.at++;
                if (tokens.word() == Word.DOT) {
                    tokens.at++;
                }
                return readQuarter(spec);
            }
            case Word.QUARTER_WORD -> {
                spec.number = tokens.value(0);
                tokens.at++;
                spec.unit = UnitSpec.QUARTER;
                years.readBehind(spec);
                return true;
            }
            case Word.NAM -> {
                tokens.at++;
                return readYear(spec);
            }
            case Word.DAU, Word.GIUA, Word.CUOI -> {
                tokens.at++;
                return readVague(spec);
            }
            case Word.NUA -> {
                return parts.readHalfOfYear(spec) || (parts.skipPart(Word.NUA) ? readVague(spec) : stuck());
            }
            case Word.TUAN -> {
                return (parts.skipPart(Word.TUAN) && tokens.word() == Word.THANG) ? readVague(spec) : stuck();
            }
            case Word.THAP -> {
                return readDecade(spec);
            }
            case Word.NUMBER -> {
                return readNumber(spec, shared);
            }
            default -> {
                return (shared == UnitSpec.QUARTER && tokens.roman(0) > 0)
                        ? readQuarter(spec)
                        : readNumberInWords(spec, shared);
            }
        }
    }

    /** The unit of which a part without exact limits was read: {@code (cuối) tháng 6/2026}. */
    private boolean readVague(UnitSpec spec) {
        int next = tokens.word();
        if (next != Word.NAM && next != Word.QUY && next != Word.THANG && next != Word.QUARTER_WORD) {
            return stuck();
        }
        boolean found = readUnit(spec, UnitSpec.NONE);
        spec.flag(TimelineFlag.VAGUE_PART);
        return found && (spec.unit == UnitSpec.YEAR || spec.unit == UnitSpec.QUARTER || spec.unit == UnitSpec.MONTH);
    }

    // --- days ---

    private boolean readDay(UnitSpec spec) {
        while (tokens.word() == Word.NGAY || tokens.word() == Word.MONG) {
            tokens.at++;
        }
        if (tokens.word() == Word.NUMBER) {
            return readNumber(spec, UnitSpec.DAY);
        }
        int at = tokens.at;
        if (tokens.word() == Word.CUOI || (tokens.word() == Word.DAU && tokens.word(1) == Word.TIEN)) {
            return readOutermostDay(spec);
        }
        int day = NumberPhrase.read(tokens, true, false);
        return day < 0 ? stuck() : dayFound(spec, day, at);
    }

    /** A day number was read; its month may follow. */
    private boolean dayFound(UnitSpec spec, int day, int at) {
        if (day < 1 || day > 31) {
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
            if (readMonthOfPeriod(spec)) {
                spec.unit =
                        spec.unit == UnitSpec.MONTH_OF_QUARTER ? UnitSpec.DAY_OF_QUARTER : UnitSpec.DAY_OF_NEXT_MONTH;
                return true;
            }
            int month = monthNumber();
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

    /** {@code (ngày) cuối [cùng] [của] tháng 4}, {@code (ngày) đầu tiên của quý}; the word ngày is read already. */
    private boolean readOutermostDay(UnitSpec spec) {
        boolean first = tokens.skip(Word.DAU, Word.TIEN);
        spec.day = first ? 1 : UnitSpec.LAST_DAY;
        tokens.skip(Word.CUOI);
        tokens.skip(Word.CUNG);
        tokens.skip(Word.CUA);
        if (isEveryMonth()) {
            spec.unit = UnitSpec.DAY_OF_MONTH;
            return true;
        }
        if (tokens.word() == Word.QUY) {
            tokens.at++;
            return readDayOfQuarter(spec, first);
        }
        int month = tokens.skip(Word.THANG) ? monthNumber() : 0;
        if (month == 0) {
            return stuck();
        }
        spec.unit = UnitSpec.DATE;
        spec.month = month;
        years.readBehind(spec);
        return true;
    }

    /** {@code (ngày cuối cùng của) quý}, {@code quý II/2026}; a quarter without year depends on where the year begins. */
    private boolean readDayOfQuarter(UnitSpec spec, boolean first) {
        if (isEnd(0)) {
            spec.unit = UnitSpec.DAY_OF_QUARTER;
            spec.number = first ? 1 : 3;
            return true;
        }
        if (!readQuarter(spec) || !spec.hasYear()) {
            return stuck();
        }
        spec.unit = UnitSpec.DATE;
        spec.month = 3 * spec.number - (first ? 2 : 0);
        return true;
    }

    /** {@code (tháng) đầu [tiên] [của] [hàng] quý [sau]}, {@code (tháng) tiếp theo}; the word tháng is read already. */
    private boolean readMonthOfPeriod(UnitSpec spec) {
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
            boolean each = tokens.skip(Word.HANG) || tokens.skip(Word.MOI) || tokens.skip(Word.TUNG);
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
        return number && value <= 3 ? value : 0;
    }

    // --- months and quarters ---

    private boolean readMonth(UnitSpec spec) {
        if (readMonthOfPeriod(spec)) {
            return spec.unit == UnitSpec.MONTH_OF_QUARTER || stuck();
        }
        if (parts.skipMonthsOfYear()) {
            spec.flag(TimelineFlag.VAGUE_PART);
            return readYear(spec);
        }
        int at = tokens.at;
        // With a day the name is one of the lunar calendar.
        int month = tokens.skip(Word.GIENG) ? 1 : monthNumber();
        if (month == 0) {
            return stuck();
        }
        spec.unit = UnitSpec.MONTH;
        spec.month = month;
        // The order month, day, year has the day in digits and a comma: Tháng Mười Hai 29, 2013.
        if (tokens.isNumber(0, 1, 2) && tokens.word(1) == Word.COMMA && tokens.isNumber(2, 4, 4)) {
            spec.unit = UnitSpec.DATE;
            spec.day = tokens.value(0);
            spec.year = tokens.value(2);
            tokens.at += 3;
            return dayInRange(spec, at) && (spec.hasDay() || problem.impossible(TimeCode.IMPOSSIBLE_DATE, at));
        }
        years.readBehind(spec);
        return true;
    }

    private boolean dayInRange(UnitSpec spec, int at) {
        return (spec.day >= 1 && spec.day <= 31) || problem.impossible(TimeCode.IMPOSSIBLE_DATE, at);
    }

    /** The number of a month in digits or words, or 0; a number that no month has is impossible. */
    private int monthNumber() {
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
        if (month < 1 || month > 12) {
            problem.impossible(TimeCode.IMPOSSIBLE_DATE, at);
            return 0;
        }
        return month;
    }

    private boolean readQuarter(UnitSpec spec) {
        int at = tokens.at;
        int quarter = tokens.roman(0);
        if (quarter > 0) {
            tokens.at++;
        } else if (parts.readPlaceInYear(4)) {
            quarter = parts.place();
        } else if (tokens.isNumber(0, 1, 2)) {
            quarter = tokens.value(0);
            tokens.at++;
        } else {
            quarter = NumberPhrase.read(tokens, false, false);
            if (quarter < 0) {
                return stuck();
            }
        }
        if (quarter < 1 || quarter > 4) {
            return problem.impossible(TimeCode.IMPOSSIBLE_DATE, at);
        }
        spec.unit = UnitSpec.QUARTER;
        spec.number = quarter;
        years.readBehind(spec);
        return true;
    }

    // --- years ---

    /** The word năm is read; the number of the year may follow. */
    private boolean readYear(UnitSpec spec) {
        years.readYear(spec);
        return true;
    }

    private boolean readDecade(UnitSpec spec) {
        if (tokens.word(1) == Word.NIEN && tokens.isNumber(2, 4, 4) && tokens.value(2) % 10 == 0) {
            spec.unit = UnitSpec.DECADE;
            spec.year = tokens.value(2);
            tokens.at += 3;
            return true;
        }
        return stuck();
    }

    // --- numbers ---

    private boolean readNumberInWords(UnitSpec spec, int shared) {
        int at = tokens.at;
        int number = NumberPhrase.read(tokens, false, false);
        if (number < 0) {
            return stuck();
        }
        if (tokens.word() == Word.THANG) {
            return parts.readMonthsOfYear(spec, number, at)
                    || (!problem.isHard() && dayWithMonthWord(spec, shared, number, at));
        }
        if (shared == UnitSpec.QUARTER || shared == UnitSpec.MONTH || shared == UnitSpec.DAY) {
            return numberOfShared(spec, shared, number, at);
        }
        tokens.at = at;
        return stuck();
    }

    private boolean readNumber(UnitSpec spec, int shared) {
        int at = tokens.at;
        int number = tokens.value(0);
        if (tokens.word(1) == Word.THANG && tokens.length(0) <= 2) {
            tokens.at++;
            return (shared != UnitSpec.DAY && parts.readMonthsOfYear(spec, number, at))
                    || (!problem.isHard() && dayWithMonthWord(spec, shared, number, at));
        }
        int found = numeric.read(spec, shared);
        if (found == NumericUnitReader.OTHER) {
            return otherNumber(spec, shared, number);
        }
        return found == NumericUnitReader.FOUND || stuck();
    }

    private boolean otherNumber(UnitSpec spec, int shared, int number) {
        int at = tokens.at;
        if (tokens.word(1) == Word.NGAY && (parts.readDaysOfMonth(spec, number, at) || problem.isHard())) {
            return !problem.isHard();
        }
        tokens.at++;
        return numberOfShared(spec, shared, number, at);
    }

    private boolean dayWithMonthWord(UnitSpec spec, int shared, int number, int at) {
        if (!dayFound(spec, number, at)) {
            return false;
        }
        // 5 tháng tới, 2 tháng cuối quý: so many months, not a day of one.
        boolean months = spec.recurs() && number <= MONTHS && shared != UnitSpec.DAY;
        return (spec.unit != UnitSpec.DAY && !months) || stuck();
    }

    /** A number whose unit word stands earlier or comes later. */
    private boolean numberOfShared(UnitSpec spec, int shared, int number, int at) {
        switch (shared) {
            case UnitSpec.DAY, UnitSpec.DATE -> {
                return dayFound(spec, number, at);
            }
            case UnitSpec.MONTH -> {
                if (number < 1 || number > 12) {
                    return problem.impossible(TimeCode.IMPOSSIBLE_DATE, at);
                }
                spec.unit = UnitSpec.MONTH;
                spec.month = number;
                years.readBehind(spec);
                return true;
            }
            case UnitSpec.QUARTER -> {
                if (number < 1 || number > 4) {
                    return problem.impossible(TimeCode.IMPOSSIBLE_DATE, at);
                }
                spec.unit = UnitSpec.QUARTER;
                spec.number = number;
                years.readBehind(spec);
                return true;
            }
            default -> {
                spec.unit = UnitSpec.BARE;
                spec.number = number;
                return true;
            }
        }
    }

    // --- weekdays and times of day ---

    /** {@code Thứ Năm,} before a date, where there is one. */
    private void readWeekday(UnitSpec spec) {
        spec.weekday = Weekdays.read(tokens);
        if (spec.weekday > 0) {
            tokens.skip(Word.COMMA);
            tokens.skip(Word.LA);
        }
    }

    /** {@code 15h30}, {@code vào lúc 7:30 chiều}, {@code sáng} before a date, where there is one. */
    private void readTimeBefore(UnitSpec spec) {
        int start = tokens.at;
        tokens.skip(Word.LUC);
        int minutes = TimesOfDay.read(tokens);
        if (minutes >= 0) {
            tokens.skip(Word.COMMA);
            spec.flag(TimelineFlag.TIME_OF_DAY);
            spec.timed = minutes > 0;
        } else {
            if (tokens.word() != Word.DAYTIME) {
                tokens.at = start;
            }
            if (tokens.skip(Word.DAYTIME)) {
                spec.flag(TimelineFlag.TIME_OF_DAY);
                spec.timed = true;
            }
        }
    }

    private void readTimeBehind(UnitSpec spec) {
        if (spec.unit != UnitSpec.DATE || tokens.atEnd()) {
            return;
        }
        int start = tokens.at;
        if (tokens.skip(Word.OPEN)) {
            int weekday = Weekdays.read(tokens);
            if (weekday > 0 && tokens.skip(Word.CLOSE)) {
                spec.weekday = weekday;
            } else {
                tokens.at = start;
            }
            return;
        }
        if (!tokens.skip(Word.COMMA) && !tokens.skip(Word.BAR)) {
            tokens.skip(Word.DASH);
        }
        tokens.skip(Word.VAO);
        tokens.skip(Word.LUC);
        int minutes = TimesOfDay.read(tokens);
        if (minutes >= 0) {
            spec.flag(TimelineFlag.TIME_OF_DAY);
            spec.timed = minutes > 0;
        } else {
            tokens.at = start;
        }
    }

    private boolean stuck() {
        return problem.stuck(TimeCode.NOT_A_TIMELINE, tokens.at);
    }
}
