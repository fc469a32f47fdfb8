package vn.tiendo.indicator;

/** Values that say which things are meant, what follows, or when something holds; none of them is to be reached. */
final class Thresholds {
    private static final int NEAR = 6;

    private final TargetTokens tokens;
    private final Clauses clauses;
    private final Surroundings around;

    Thresholds(TargetTokens tokens, Clauses clauses, Surroundings around) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.around = around;
    }

    /** {@code dưới 80% thì trừ điểm}, {@code khen thưởng tập thể hoàn thành trên 110%}: not what is to be reached. */
    boolean isJudged(FoundTarget read) {
        int start = read.start();
        int behind = Math.min(clauses.end(start), read.end() + NEAR);
        return read.compared()
                && !around.isBehind(ContextWords.STRONG_GOALS, start)
                && (ContextWords.CONSEQUENCES.isAt(tokens, read.end())
                        || ContextWords.JUDGING.isWithin(tokens, around.segment(start), start)
                        || (start > around.segment(start)
                                && ContextWords.JUDGING.isWithin(tokens, read.end(), behind)));
    }

    /** {@code các tổ chức có tỷ lệ nợ xấu trên 3%}: which of them are meant. */
    boolean isThreshold(FoundTarget read) {
        if (!read.compared()) {
            return false;
        }
        int start = read.start();
        for (int i = start - 1; i >= around.segment(start); i--) {
            if (ContextWords.HAVING.isAt(tokens, i)) {
                for (int j = i - 1; j >= around.segment(start); j--) {
                    if (ContextWords.SOME.isAt(tokens, j)) {
                        return !ContextWords.STRONG.isWithin(tokens, around.back(start), j);
                    }
                }
            }
        }
        return false;
    }

    boolean isCondition(int start) {
        for (int i = start - 1; i >= around.segment(start); i--) {
            if (ContextWords.AVOIDED.isAt(tokens, i)) {
                return true;
            }
            if (ContextWords.CONDITIONS.isAt(tokens, i)) {
                return !ContextWords.STRONG.isWithin(tokens, i, start);
            }
        }
        return ContextWords.WHEN.isAt(tokens, around.segment(start));
    }
}
