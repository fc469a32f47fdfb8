package vn.tiendo.indicator;

import vn.tiendo.text.RomanNumeral;

/**
 * Reads what a relative target is compared with: {@code năm 2021}, {@code cùng kỳ năm trước}, {@code quý I/2024},
 * {@code mức bình quân chung của cả nước}.
 */
final class BaselineReader {
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2999;

    private final TargetTokens tokens;

    BaselineReader(TargetTokens tokens) {
        this.tokens = tokens;
    }

    /** The index behind the baseline that begins at a token; the same index where none does. */
    int read(int at) {
        int average = TargetWords.AVERAGE.lengthAt(tokens, at);
        if (average > 0) {
            int area = TargetWords.AREAS.lengthAt(tokens, at + average);
            int period = period(at + average);
            return area > 0 ? at + average + area : period > at + average ? period : at;
        }
        int head = TargetWords.BASELINE_HEADS.lengthAt(tokens, at);
        int start = at + head;
        int end = period(start);
        return end > start ? end : at;
    }

    /** As {@link #read}, and plans and budgets too, which only stand behind {@code so với}. */
    int readAgainst(int at) {
        int end = read(at);
        if (end > at) {
            return end;
        }
        int plan = TargetWords.PLANS.lengthAt(tokens, at);
        return plan == 0 ? at : period(at + plan);
    }

    private int period(int at) {
        int same = TargetWords.SAME_PERIOD.lengthAt(tokens, at);
        if (same > 0) {
            int behind = single(at + same);
            return behind > at + same ? behind : at + same;
        }
        return single(at);
    }

    private int single(int at) {
        int stage = TargetWords.STAGE.lengthAt(tokens, at);
        if (stage > 0 && isYear(at + stage) && tokens.is(at + stage + 1, TargetTokens.DASH) && isYear(at + stage + 2)) {
            return at + stage + 3;
        }
        int quarter = quarter(at);
        if (quarter > at) {
            return quarter;
        }
        int year = TargetWords.YEAR.lengthAt(tokens, at);
        if (year > 0 && isYear(at + year)) {
            return at + year + 1;
        }
        int months = months(at);
        if (months > at) {
            return months;
        }
        int period = TargetWords.PERIOD_BEFORE.lengthAt(tokens, at);
        int before = period == 0 ? 0 : TargetWords.BEFORE_THIS.lengthAt(tokens, at + period);
        return before > 0 ? at + period + before : at;
    }

    /** {@code quý I/2024}, {@code quý 3 năm 2024}, {@code tháng 5/2024}. */
    private int quarter(int at) {
        boolean quarter = TargetWords.QUARTER.isAt(tokens, at);
        boolean month = tokens.word(at) == TargetWords.MONTH_WORD;
        if (!quarter && !month) {
            return at;
        }
        long value = tokens.whole(at + 1);
        if (quarter && value < 0 && tokens.is(at + 1, TargetTokens.WORD)) {
            value = RomanNumeral.parse(tokens.text(), tokens.start(at + 1), tokens.end(at + 1));
        }
        return value >= 1 && value <= (quarter ? 4 : 12) ? ofYear(at, at + 2) : at;
    }

    /** {@code 06 tháng đầu năm 2024}. */
    private int months(int at) {
        long value = tokens.whole(at);
        int months = TargetWords.MONTHS.lengthAt(tokens, at + 1);
        return value >= 1 && value <= 12 && months > 0 ? ofYear(at, at + 1 + months) : at;
    }

    private int ofYear(int start, int at) {
        int link = tokens.is(at, TargetTokens.SLASH) ? 1 : TargetWords.YEAR.lengthAt(tokens, at);
        return link > 0 && isYear(at + link) ? at + link + 1 : start;
    }

    private boolean isYear(int at) {
        long year = tokens.whole(at);
        return year >= FIRST_YEAR && year <= LAST_YEAR && tokens.length(at) == 4;
    }
}
