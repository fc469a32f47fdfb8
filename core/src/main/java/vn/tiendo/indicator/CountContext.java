package vn.tiendo.indicator;

/** Whether a number of things or an amount of money is a target by the words around it. */
final class CountContext {
    private static final int NEAR = 6;

    private final TargetTokens tokens;
    private final Surroundings around;
    private final Thresholds thresholds;
    private final BareCounts bareCounts;

    CountContext(TargetTokens tokens, Clauses clauses, Surroundings around, Thresholds thresholds) {
        this.tokens = tokens;
        this.around = around;
        this.thresholds = thresholds;
        this.bareCounts = new BareCounts(tokens, clauses, around);
    }

    boolean isTarget(FoundTarget read, CountValue count) {
        int start = read.start();
        if (isMoney(read)) {
            boolean least = read.comparison() == Comparison.AT_LEAST
                    && !TargetWords.FROM.isAt(tokens, start)
                    && !isUpwards(read)
                    && !thresholds.isJudged(read);
            boolean earned = ContextWords.EARNING.lengthBefore(tokens, around.back(start), start) > 0
                    && (least || around.isBehind(ContextWords.STRONG_GOALS, start));
            boolean reached = ContextWords.REACH.lengthBefore(tokens, around.back(start), start) > 0;
            return (reached || earned) && !thresholds.isThreshold(read);
        }
        if (count.counted().isEmpty() || around.isNear(ContextWords.ABOUT, start)) {
            return false;
        }
        boolean per = count.per().isPresent();
        boolean times = ContextWords.TIMES.isAt(tokens, read.countedFrom());
        if (!read.compared()) {
            return (per && !times) || bareCounts.isTarget(read);
        }
        if (isAttribute(read)) {
            return false;
        }
        if (times && !per && everyBefore(start) == 0) {
            return false;
        }
        boolean ceiling = read.comparison() == Comparison.AT_MOST || read.comparison() == Comparison.BELOW;
        if (per || (everyBefore(start) > 0 && !ceiling)) {
            return true;
        }
        int near = Math.max(around.back(start), start - NEAR);
        boolean floor = read.comparison() == Comparison.AT_LEAST || read.comparison() == Comparison.ABOVE;
        if (floor && bareCounts.isReached(read)) {
            return true;
        }
        boolean forWhom = ContextWords.FOR.lengthBefore(tokens, around.back(start), start) > 0
                && ContextWords.DOING.isAt(tokens, around.segment(start));
        return around.isBehind(ContextWords.STRONG, start)
                || (ceiling && isNumberOfCases(read))
                || (floor
                        && (forWhom || ContextWords.DOING.isWithin(tokens, near, start))
                        && !ContextWords.HAS.isWithin(tokens, start - 1, start)
                        && !ContextWords.DUTY.isWithin(tokens, around.back(start), start));
    }

    /**
     * {@code 40 sản phẩm đạt 3 sao trở lên}, {@code đất từ 02 ha trở lên phải …}, {@code 15 bác sĩ trên một vạn dân}: which
     * of them are meant, or of how many.
     */
    private boolean isAttribute(FoundTarget read) {
        int start = read.start();
        int segment = around.segment(start);
        boolean upwards = isUpwards(read);
        if (upwards && ContextWords.CONSEQUENCES.isAt(tokens, read.end()) && !isBehindGoal(start)) {
            return true;
        }
        boolean over = TargetWords.OVER.isAt(tokens, start);
        int from = over ? Math.max(segment, start - NEAR) : segment;
        for (int i = from; (upwards || over) && i < start; i++) {
            boolean counts = tokens.is(i, TargetTokens.NUMBER)
                    && tokens.is(i + 1, TargetTokens.WORD)
                    && !TargetWords.YEAR.isAt(tokens, i - 1);
            if (counts) {
                return true;
            }
        }
        return false;
    }

    /** {@code Số đơn tồn đọng dưới 10 đơn}: a number to be kept low, where who may be how many is a rule. */
    private boolean isNumberOfCases(FoundTarget read) {
        int start = read.start();
        int from = around.segment(start);
        int number = ContextWords.NUMBERS.lengthAt(tokens, from);
        return number > 0
                && ContextWords.CASES.isAt(tokens, from + number)
                && ContextWords.CASES.isAt(tokens, read.countedFrom())
                && !ContextWords.CONSEQUENCES.isAt(tokens, read.end());
    }

    private boolean isMoney(FoundTarget read) {
        for (int i = read.start(); i < read.end(); i++) {
            if (tokens.is(i, TargetTokens.NUMBER)) {
                int at = i + 1;
                while (TargetWords.SCALES.isAt(tokens, at)) {
                    at++;
                }
                return TargetWords.MONEY.isAt(tokens, at);
            }
        }
        return false;
    }

    private int everyBefore(int start) {
        for (int i = around.back(start); i < start; i++) {
            if (TargetWords.EVERY.isAt(tokens, i) && tokens.is(i + 1, TargetTokens.WORD)) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean isUpwards(FoundTarget read) {
        return TargetWords.UPWARDS.isAt(tokens, read.end() - 2);
    }

    private boolean isBehindGoal(int start) {
        return around.isBehind(ContextWords.STRONG_GOALS, start);
    }
}
