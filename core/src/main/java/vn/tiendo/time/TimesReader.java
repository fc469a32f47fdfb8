package vn.tiendo.time;

/** Reads how many times within a period, and every so many periods: {@code 02 lần/năm}, {@code 6 tháng một lần}. */
final class TimesReader {
    private final PhraseTokens tokens;
    private final RuleMaker rules;
    private final YearBasis basis;

    TimesReader(PhraseTokens tokens, RuleMaker rules, YearBasis basis) {
        this.tokens = tokens;
        this.rules = rules;
        this.basis = basis;
    }

    /** {@code ít nhất 02 lần/năm}, {@code hai lần trong năm}, {@code 01 lần/06 tháng}; if there is none, the place stays. */
    boolean read(PhrasePart part) {
        int start = tokens.at;
        boolean least = PeriodWords.skipLeast(tokens);
        if (least && readEvery(part)) {
            part.flag(TimelineFlag.TIMES_PER_PERIOD);
            return true;
        }
        int times = PeriodWords.number(tokens);
        if (times > 0 && tokens.skip(Word.LAN)) {
            boolean joined = tokens.skip(Word.SLASH) || tokens.skip(Word.TRONG) || tokens.skip(Word.MOI);
            int before = tokens.at;
            int number = PeriodWords.number(tokens);
            // Hai lần một năm: the word một joins.
            joined |= number == 1 && tokens.word(-1) == Word.DIGIT;
            int period = PeriodWords.period(tokens, 0);
            if (joined && period != 0 && (number > 0 || tokens.at == before)) {
                tokens.at++;
                return times(part, Math.max(number, 1), period, times > 1 || least);
            }
        }
        tokens.at = start;
        return false;
    }

    /**
     * {@code mỗi năm một lần}, {@code 02 năm một lần}, {@code 6 tháng/lần}, {@code tuần một lần}, {@code 1 năm 2 lần},
     * {@code mỗi 3 tháng}; if there is none, the place stays.
     */
    boolean readEvery(PhrasePart part) {
        int start = tokens.at;
        boolean each = PeriodWords.skipEach(tokens) || tokens.skip(Word.CU);
        int before = tokens.at;
        boolean half = tokens.skip(Word.NUA, Word.NAM);
        int number = half ? 6 : PeriodWords.number(tokens);
        boolean numbered = tokens.at > before;
        int period = half ? Word.THANG : PeriodWords.period(tokens, 0);
        if (period != 0 && (number > 0 || !numbered)) {
            tokens.at += half ? 0 : 1;
            int behind = tokens.at;
            boolean slash = tokens.skip(Word.SLASH);
            boolean least = !slash && PeriodWords.skipLeast(tokens);
            int times = PeriodWords.number(tokens);
            if (times == 0 && slash && tokens.word() == Word.LAN) {
                times = 1;
            }
            if (times > 0 && tokens.skip(Word.LAN)) {
                return times(part, Math.max(number, 1), period, times > 1 || least);
            }
            if (each && number > 1) {
                tokens.at = behind;
                return times(part, number, period, false);
            }
        }
        tokens.at = start;
        return false;
    }

    private boolean times(PhrasePart part, int number, int period, boolean counted) {
        if (counted) {
            part.flag(TimelineFlag.TIMES_PER_PERIOD);
        }
        if (!RuleMaker.hasPhase(number, period)) {
            part.flag(TimelineFlag.PHASE_UNKNOWN);
        }
        flagBasis(part, period);
        part.form = PhrasePart.OTHER;
        part.meaning = RecurringTimeline.of(rules.every(number, period));
        return true;
    }

    void flagBasis(PhrasePart part, int period) {
        if (basis == YearBasis.WORK_YEAR && (period == Word.NAM || period == Word.THANG)) {
            part.flag(TimelineFlag.BASIS_ASSUMED);
        }
    }
}
