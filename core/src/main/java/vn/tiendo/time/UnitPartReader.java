package vn.tiendo.time;

/** Reads parts of units: {@code 6 tháng đầu năm}, {@code nửa cuối tháng}, {@code tuần đầu}, {@code 10 ngày đầu tháng 6}. */
final class UnitPartReader {
    private final PhraseTokens tokens;
    private final PhraseProblem problem;
    private final YearReader years;
    private int place;

    UnitPartReader(PhraseTokens tokens, PhraseProblem problem, YearReader years) {
        this.tokens = tokens;
        this.problem = problem;
        this.years = years;
    }

    /** {@code nửa đầu năm 2023}, {@code nửa năm đầu 2023}; if there is none, the place stays. */
    boolean readHalfOfYear(UnitSpec spec) {
        int start = tokens.at;
        tokens.at++;
        tokens.skip(Word.NAM);
        int part = tokens.word();
        if (part == Word.DAU || part == Word.CUOI || part == Word.SAU) {
            tokens.at++;
            tokens.skip(Word.CUA);
            boolean year = tokens.skip(Word.NAM);
            if (year || tokens.isNumber(0, 4, 4)) {
                return months(spec, 6, part != Word.DAU);
            }
        }
        tokens.at = start;
        return false;
    }

    /** {@code nửa đầu [của]} before a unit, {@code tuần cuối [cùng] [của]}; if there is none, the place stays. */
    boolean skipPart(int head) {
        int start = tokens.at;
        tokens.at++;
        boolean found = switch (tokens.word()) {
            case Word.DAU, Word.CUOI, Word.SAU -> true;
            case Word.GIUA -> head == Word.TUAN;
            case Word.THU -> head == Word.TUAN && isWeek(1);
            default -> head == Word.TUAN && isWeek(0);
        };
        if (!found) {
            tokens.at = start;
            return false;
        }
        tokens.at += tokens.word() == Word.THU ? 2 : 1;
        if (!tokens.skip(Word.TIEN)) {
            tokens.skip(Word.CUNG);
        }
        tokens.skip(Word.CUA);
        return true;
    }

    /** Whether the token so many places on counts a week of a month. */
    private boolean isWeek(int offset) {
        int word = tokens.word(offset);
        boolean number = word == Word.DIGIT || word == Word.NHAT || tokens.isNumber(offset, 1, 2);
        int week = number ? tokens.value(offset) : tokens.roman(offset);
        return week >= 1 && week <= 5;
    }

    /** {@code (những tháng) cuối [của] năm}; behind {@code các} or {@code những} only, for one month would be exact. */
    boolean skipMonthsOfYear() {
        int several = tokens.at >= 2 ? tokens.word(-2) : Word.OTHER;
        int part = tokens.word();
        boolean found = (several == Word.CAC || several == Word.NHUNG)
                && (part == Word.DAU || part == Word.GIUA || part == Word.CUOI)
                && tokens.word(tokens.word(1) == Word.CUA ? 2 : 1) == Word.NAM;
        if (found) {
            tokens.at += tokens.word(1) == Word.CUA ? 3 : 2;
        }
        return found;
    }

    /** {@code (quý) đầu [tiên] [của] năm}, {@code (quý) cuối}, {@code (quý) thứ tư}: gives {@link #place}. */
    boolean readPlaceInYear(int last) {
        int start = tokens.at;
        switch (tokens.word()) {
            case Word.DAU, Word.CUOI -> {
                place = tokens.word() == Word.DAU ? 1 : last;
                tokens.at++;
                if (!tokens.skip(Word.TIEN)) {
                    tokens.skip(Word.CUNG);
                }
                if (tokens.word() == Word.NAM || (tokens.word() == Word.CUA && tokens.word(1) == Word.NAM)) {
                    return true;
                }
            }
            case Word.THU -> {
                int word = tokens.word(1);
                boolean number = word == Word.DIGIT || word == Word.NHAT || tokens.isNumber(1, 1, 2);
                place = number ? tokens.value(1) : tokens.roman(1);
                if (number || place > 0) {
                    tokens.at += 2;
                    return true;
                }
            }
            default -> {
                return false;
            }
        }
        tokens.at = start;
        return false;
    }

    /** The number that was read last. */
    int place() {
        return place;
    }

    /** {@code 6 tháng đầu năm 2023}, {@code 9 tháng năm 2024}: the number is read, tháng is next. */
    boolean readMonthsOfYear(UnitSpec spec, int number, int at) {
        int start = tokens.at;
        tokens.at++;
        boolean last = tokens.word() == Word.CUOI;
        boolean part = tokens.skip(Word.DAU) || tokens.skip(Word.CUOI);
        tokens.skip(Word.CUA);
        if (tokens.skip(Word.NAM) || (part && tokens.isNumber(0, 4, 4))) {
            // Without đầu or cuối only a year makes it a count of months: tháng năm alone is May.
            boolean counted = part || tokens.isNumber(0, 4, 4) || tokens.word() == Word.CONG;
            if (counted) {
                return (number >= 1 && number <= 12)
                        ? months(spec, number, last)
                        : problem.impossible(TimeCode.IMPOSSIBLE_DATE, at);
            }
        }
        tokens.at = start;
        return false;
    }

    private boolean months(UnitSpec spec, int number, boolean last) {
        years.readYear(spec);
        spec.unit = UnitSpec.MONTHS;
        spec.number = number;
        spec.last = last;
        return true;
    }

    /** {@code 10 ngày đầu tháng 6/2026}; if there is none, the place stays. */
    boolean readDaysOfMonth(UnitSpec spec, int number, int at) {
        int part = tokens.word(2);
        int of = tokens.word(3) == Word.CUA ? 4 : 3;
        boolean found = (part == Word.DAU || part == Word.CUOI)
                && tokens.word(of) == Word.THANG
                && tokens.isNumber(of + 1, 1, 2);
        if (!found) {
            return false;
        }
        spec.month = tokens.value(of + 1);
        if (number < 1 || spec.month < 1 || spec.month > 12 || number > CalendarDays.lengthOfMonth(2000, spec.month)) {
            return problem.impossible(TimeCode.IMPOSSIBLE_DATE, at);
        }
        tokens.at += of + 2;
        spec.unit = UnitSpec.DAYS;
        spec.number = number;
        spec.last = part == Word.CUOI;
        years.readBehind(spec);
        return true;
    }
}
