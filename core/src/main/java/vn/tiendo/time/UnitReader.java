package vn.tiendo.time;

/**
 * Reads one unit of the calendar: a date, month, quarter, so many months, year or decade in any of its spellings.
 *
 * <p>Day comes first. Nothing is clamped: a month 13 is a problem, not December.
 */
final class UnitReader {
    private static final int MONTHS_OF_YEAR = 12;

    private final PhraseTokens tokens;
    private final PhraseProblem problem;
    private final YearReader years;
    private final NumericUnitReader numeric;
    private final UnitPartReader parts;
    private final MonthReader months;
    private final DayReader days;

    UnitReader(PhraseTokens tokens, PhraseProblem problem) {
        this.tokens = tokens;
        this.problem = problem;
        this.years = new YearReader(tokens);
        this.numeric = new NumericUnitReader(tokens, problem, years);
        this.parts = new UnitPartReader(tokens, problem, years);
        this.months = new MonthReader(tokens, problem, years);
        this.days = new DayReader(tokens, problem, years, months);
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
        boolean daily = spec.has(TimelineFlag.TIME_OF_DAY) || spec.weekday > 0;
        if (readUnit(spec, shared)) {
            // Of 8h30 T6 nobody knows whether it is a month or a Friday; thứ Sáu tuần cuối tháng is a day of it, not
            // all.
            if (!daily || isDay(spec)) {
                readTimeBehind(spec);
                return true;
            }
            problem.stuck(TimeCode.NOT_A_TIMELINE, start);
        }
        tokens.at = start;
        return false;
    }

    private static boolean isDay(UnitSpec spec) {
        return spec.unit <= UnitSpec.DATE || (spec.recurs() && !spec.has(TimelineFlag.VAGUE_PART));
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
                return readLetterMonth(spec);
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
                return parts.skipPart(Word.TUAN) ? readWeek(spec) : stuck();
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
        if (next == Word.CAC) {
            return readEachPeriod(spec) || stuck();
        }
        if (next != Word.NAM && next != Word.QUY && next != Word.THANG && next != Word.QUARTER_WORD) {
            return stuck();
        }
        boolean found = readUnit(spec, UnitSpec.NONE);
        spec.flag(TimelineFlag.VAGUE_PART);
        return found && (spec.unit == UnitSpec.YEAR || spec.unit == UnitSpec.QUARTER || spec.unit == UnitSpec.MONTH);
    }

    // --- days ---

    private boolean readDay(UnitSpec spec) {
        // Ngày mồng 5: mồng says no more than that it is one of the first ten days.
        int start = tokens.at;
        tokens.skip(Word.NGAY);
        tokens.skip(Word.MONG);
        if (tokens.word() == Word.NUMBER) {
            return readNumber(spec, UnitSpec.DAY);
        }
        if (!isSeveral(start) && days.readEdge(spec)) {
            return days.readPeriod(spec, true) || readUnitOfEdge(spec);
        }
        int at = tokens.at;
        int day = NumberPhrase.read(tokens, true, false);
        return day < 0 ? stuck() : days.found(spec, day, at);
    }

    /** {@code Các ngày cuối tháng 6} are several, and not clear which. */
    private boolean isSeveral(int start) {
        int word = start > 0 ? tokens.word(start - 1 - tokens.at) : Word.END;
        return word == Word.CAC || word == Word.NHUNG;
    }

    /** {@code (ngày cuối cùng của) quý II/2026}, {@code năm 2026}. */
    private boolean readUnitOfEdge(UnitSpec spec) {
        int next = tokens.word();
        boolean unit = next == Word.QUY || next == Word.QUARTER_WORD || next == Word.NAM;
        return unit ? readUnit(spec, UnitSpec.NONE) : stuck();
    }

    /** {@code (tuần cuối của) tháng 6/2026}, {@code quý}, {@code mỗi tháng}: the part is vague, its unit is taken. */
    private boolean readWeek(UnitSpec spec) {
        return readEachPeriod(spec) || (tokens.word() == Word.NAM ? stuck() : readVague(spec));
    }

    /** {@code (cuối) các quý}, {@code (tuần đầu) mỗi tháng}: as its last day. */
    private boolean readEachPeriod(UnitSpec spec) {
        spec.edge = UnitSpec.LAST;
        boolean each = days.readPeriod(spec, false);
        spec.edge = 0;
        spec.flag(TimelineFlag.VAGUE_PART);
        return each;
    }

    // --- months and quarters ---

    /** {@code T9}, {@code T.9}, {@code T 9/2027}. */
    private boolean readLetterMonth(UnitSpec spec) {
        int number = tokens.word(1) == Word.DOT ? 2 : 1;
        int sign = tokens.word(number + 1);
        boolean yearBehind = (sign == Word.SLASH || sign == Word.DASH) && tokens.isNumber(number + 2, 4, 4);
        if (tokens.isNumber(number, 1, 2) && (tokens.isClose(number) || yearBehind)) {
            tokens.at += number;
            return readMonth(spec);
        }
        return stuck();
    }

    private boolean readMonth(UnitSpec spec) {
        if (months.readOfPeriod(spec)) {
            return spec.unit == UnitSpec.MONTH_OF_QUARTER || stuck();
        }
        if (parts.skipMonthsOfYear()) {
            spec.flag(TimelineFlag.VAGUE_PART);
            return readYear(spec);
        }
        int at = tokens.at;
        // With a day the name is one of the lunar calendar.
        int month = tokens.skip(Word.GIENG) ? 1 : months.number();
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
        if (isMonthBehind() && tokens.length(0) <= 2) {
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

    /** The word of the month behind the number, or its letter in {@code 6T đầu năm}. */
    private boolean isMonthBehind() {
        int word = tokens.word(1);
        return word == Word.THANG || (word == Word.T && (tokens.word(2) == Word.DAU || tokens.word(2) == Word.CUOI));
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
        if (!days.found(spec, number, at)) {
            return false;
        }
        // 5 tháng tới, 2 tháng cuối quý: so many months, not a day of one.
        boolean several = spec.recurs() && number <= MONTHS_OF_YEAR && shared != UnitSpec.DAY;
        return (spec.unit != UnitSpec.DAY && !several) || stuck();
    }

    /** A number whose unit word stands earlier or comes later. */
    private boolean numberOfShared(UnitSpec spec, int shared, int number, int at) {
        switch (shared) {
            case UnitSpec.DAY, UnitSpec.DATE -> {
                return days.found(spec, number, at);
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
