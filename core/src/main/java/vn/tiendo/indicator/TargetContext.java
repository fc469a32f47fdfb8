package vn.tiendo.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the words around a phrase make it a target. What is not clear is none: a threshold taken for a target is worse
 * than a target that is missed.
 */
final class TargetContext {
    private static final int NEAR = 6;
    private static final int VERBS_BETWEEN = 3;
    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    private final TargetTokens tokens;
    private final Clauses clauses;
    private final BaselineReader baselines;
    private final Surroundings around;
    private final Reports reports;
    private final Thresholds thresholds;
    private final CountContext counts;
    private final CarriedComparisons carries;
    private @Nullable FoundTarget last;
    private @Nullable FoundTarget refused;

    TargetContext(TargetTokens tokens, Clauses clauses, int firstYear) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.baselines = new BaselineReader(tokens);
        this.around = new Surroundings(tokens, clauses);
        this.reports = new Reports(tokens, clauses, around, firstYear);
        this.carries = new CarriedComparisons(tokens, clauses, around);
        this.thresholds = new Thresholds(tokens, clauses, around);
        this.counts = new CountContext(tokens, clauses, around, thresholds);
    }

    /** The target, with what its clause says about it elsewhere; null where it is none. */
    @Nullable FoundTarget decide(FoundTarget read) {
        FoundTarget carried = carries.findCarried(last, read);
        if (carried == null && carries.findCarried(refused, read) != null) {
            return null;
        }
        FoundTarget target = carried == null ? decideAlone(read) : complete(carried);
        if (target == null) {
            refused = read;
        } else {
            last = target;
        }
        return target;
    }

    private @Nullable FoundTarget decideAlone(FoundTarget read) {
        int start = read.start();
        if (isTold(start) || thresholds.isCondition(start) || reports.tells(read)) {
            return null;
        }
        TargetValue value = read.value();
        boolean accepted;
        if (value instanceof PercentValue percent) {
            accepted = isPercentTarget(read, percent);
        } else if (value instanceof FractionValue fraction) {
            accepted = isFractionTarget(read, fraction);
        } else if (value instanceof CountValue count) {
            accepted = counts.isTarget(read, count);
        } else if (value instanceof ChangeValue change) {
            accepted = isChangeTarget(read, change);
        } else {
            boolean told = TargetWords.CHANGES.isAt(tokens, start) || read.comparison() == Comparison.BELOW;
            accepted = around.isBehind(told ? ContextWords.GOALS : ContextWords.RESULTS, start);
        }
        if (!accepted) {
            return null;
        }
        return complete(read);
    }

    /** {@code tăng ít nhất 5% và … tăng ít nhất 8% so với năm 2024}: both are against 2024. */
    void shareBaselines(List<FoundTarget> found) {
        for (int i = found.size() - 2; i >= 0; i--) {
            FoundTarget target = found.get(i);
            FoundTarget next = found.get(i + 1);
            Optional<String> baseline = next.value().baseline();
            boolean together = clauses.end(target.start()) == clauses.end(next.start());
            if (together
                    && next.value() instanceof ChangeValue
                    && target.value().baseline().isEmpty()) {
                found.set(
                        i,
                        target.map(
                                value -> value instanceof ChangeValue change ? change.withBaseline(baseline) : value));
            }
        }
    }

    /** The token from which to read on behind a phrase that is no target: a part of it is none either. */
    int skipTo(FoundTarget read) {
        if (read.value() instanceof CountValue && read.compared()) {
            // The number alone is none either: có từ 05 tài liệu trở lên.
            return read.countedFrom();
        }
        return read.value() instanceof BaselineValue || read.value() instanceof CountValue
                ? read.start() + 1
                : read.end();
    }

    /** Adds the period, the direction or the baseline that stand elsewhere in the clause. */
    private FoundTarget complete(FoundTarget read) {
        if (read.value() instanceof CountValue count && count.per().isEmpty()) {
            Optional<String> period = period(read.start());
            return period.isEmpty()
                    ? read
                    : read.map(value -> value instanceof CountValue number
                            ? new CountValue(number.number(), number.counted(), period)
                            : value);
        }
        Optional<ChangeDirection> direction = read.value() instanceof PercentValue ? direction(read) : Optional.empty();
        FoundTarget change = direction.isEmpty()
                ? read
                : read.map(value -> new ChangeValue(direction.get(), value, Optional.empty()));
        if (change.value() instanceof ChangeValue && change.value().baseline().isEmpty()) {
            Optional<String> baseline = baseline(change);
            return change.map(value -> value instanceof ChangeValue size ? size.withBaseline(baseline) : value);
        }
        return change;
    }

    private Optional<String> period(int start) {
        for (int i = around.back(start); i < start; i++) {
            int period = TargetWords.EVERY.isAt(tokens, i) ? TargetWords.RETURNING.lengthAt(tokens, i + 1) : 0;
            if (period > 0) {
                return Optional.of(tokens.text(i + 1, i + 1 + period));
            }
        }
        return Optional.empty();
    }

    private Optional<String> baseline(FoundTarget read) {
        int end = Math.min(clauses.end(read.start()), read.end() + Surroundings.FARTHEST);
        for (int i = read.end(); i < end && !tokens.is(i, TargetTokens.PERCENT); i++) {
            int against = TargetWords.AGAINST.lengthAt(tokens, i);
            int behind = against == 0 ? i : baselines.readAgainst(i + against);
            if (against > 0 && behind > i + against) {
                return Optional.of(tokens.text(i + against, behind));
            }
        }
        return Optional.empty();
    }

    /** The direction where the verb stands before its object: {@code tăng thu ngân sách ít nhất 10%}. */
    private Optional<ChangeDirection> direction(FoundTarget read) {
        int start = read.start();
        if (read.comparison() == Comparison.BELOW || read.comparison() == Comparison.AT_MOST) {
            return Optional.empty();
        }
        int from = around.segment(start);
        int verb = from;
        for (int lead = ContextWords.STRONG.lengthAt(tokens, verb);
                lead > 0;
                lead = ContextWords.STRONG.lengthAt(tokens, verb)) {
            verb += lead;
        }
        int change = TargetWords.CHANGES.find(tokens, verb);
        boolean itself = ContextWords.NO_CHANGE.isAt(tokens, verb)
                || ContextWords.REACHING.isWithin(tokens, verb, start)
                || TargetWords.FROM.isWithin(tokens, verb, start);
        return change == WordPhrases.NONE || itself ? Optional.empty() : Optional.of(TargetWords.direction(change));
    }

    private boolean isPercentTarget(FoundTarget read, PercentValue percent) {
        int start = read.start();
        int end = read.end();
        boolean share = ContextWords.SHARE.lengthBefore(tokens, around.back(start), start) > 0;
        if ((around.isNear(ContextWords.OTHER_RATES, start)
                        && !(read.compared() && around.isNear(ContextWords.ARREARS, start)))
                || ContextWords.OTHER_WHOLES.isAt(tokens, end)
                || isDifference(read)
                || (share && !read.compared())
                || (read.compared() && TargetWords.TO.lengthBefore(tokens, around.back(start), start) > 0)
                || thresholds.isThreshold(read)
                || thresholds.isJudged(read)
                || ContextWords.EXCEEDING.lengthBefore(tokens, around.back(start), start) > 0
                || isStartingPoint(start, end)) {
            return false;
        }
        boolean goal = around.isBehind(ContextWords.STRONG, start);
        if (ContextWords.HAS.lengthBefore(tokens, around.back(start), start) > 0) {
            return goal || around.opens(start - 1) || (read.compared() && tokens.is(start - 2, TargetTokens.COMMA));
        }
        boolean full = percent.percent().compareTo(FULL) == 0;
        boolean listed = last != null && last.end() > clauses.start(start);
        boolean done = ContextWords.WORKING.lengthBefore(tokens, around.back(start), start) > 0
                && ContextWords.WORKING.isAt(tokens, clauses.start(start));
        return read.compared()
                || full
                || goal
                || listed
                || done
                || around.opens(start)
                || around.isBehind(ContextWords.CARRYING, start);
    }

    /** {@code cao hơn 2% so với năm 2026}: by how much, where the rate itself would be something else. */
    private boolean isDifference(FoundTarget read) {
        int against = TargetWords.AGAINST.lengthAt(tokens, read.end());
        int at = read.end() + against;
        return against > 0
                && ContextWords.DIFFERENCE.isWithin(tokens, read.start(), read.end())
                && baselines.readAgainst(at) > at;
    }

    /** {@code từ 60% lên 85%}: where it stands now. */
    private boolean isStartingPoint(int start, int end) {
        if (!TargetWords.FROM.isAt(tokens, start) || TargetWords.UPWARDS.isWithin(tokens, start, end)) {
            return false;
        }
        // Từ 60% năm 2026 phấn đấu lên 85%
        int at = baselines.read(end);
        int last = at + NEAR;
        while (at < last && tokens.is(at, TargetTokens.WORD) && !TargetWords.UPWARDS.isAt(tokens, at)) {
            if (ContextWords.TURNS.isAt(tokens, at)) {
                return true;
            }
            at++;
        }
        return false;
    }

    private boolean isFractionTarget(FoundTarget read, FractionValue fraction) {
        int start = read.start();
        int end = read.end();
        if (ContextWords.VOTES.isWithin(tokens, around.back(start), start)
                || ContextWords.VOTES.isWithin(tokens, end, Math.min(end + NEAR, clauses.end(start)))) {
            return false;
        }
        if (read.compared()) {
            return !TargetWords.FROM.isAt(tokens, start)
                    || read.comparison() != Comparison.AT_LEAST
                    || TargetWords.UPWARDS.isAt(tokens, read.end() - 2);
        }
        boolean named = ContextWords.WHOLES.isAt(tokens, end);
        boolean noDate = fraction.whole() > MONTHS || fraction.part() > DAYS;
        boolean afterDate = ContextWords.DATES.lengthBefore(tokens, around.back(start), start) > 0;
        boolean word = tokens.is(end, TargetTokens.WORD) && !ContextWords.NO_FRACTION_OF.isAt(tokens, end);
        boolean fulfilling = ContextWords.FULFILLING.lengthBefore(tokens, around.back(start), start) > 0;
        if (fraction.part() == fraction.whole()) {
            return noDate ? word && (named || !afterDate) : named && (!afterDate || (fulfilling && isPlain(start)));
        }
        return named && !afterDate && (fulfilling || ContextWords.NUMBER_OF.isAt(tokens, end));
    }

    /** Whether the number has no leading nought, which days have. */
    private boolean isPlain(int at) {
        return tokens.firstChar(at) != '0';
    }

    private boolean isChangeTarget(FoundTarget read, ChangeValue change) {
        int start = read.start();
        if (ContextWords.GRANTED.lengthBefore(tokens, around.back(start), start) > 0
                || ContextWords.OTHER_WHOLES.isAt(tokens, read.end())
                || thresholds.isThreshold(read)) {
            return false;
        }
        boolean points = change.size() instanceof CountValue count
                && count.counted().filter(name -> name.startsWith("điểm")).isPresent();
        return change.size() instanceof PercentValue
                || points
                || read.compared()
                || complete(read).value().baseline().isPresent();
    }

    /** Whether the value is told as it is, or only about: {@code đã đạt 85%}, {@code khoảng 80%}, {@code chưa đạt 50%}. */
    private boolean isTold(int start) {
        int from = around.back(start);
        if (ContextWords.ABOUT.lengthBefore(tokens, from, start) > 0
                || ContextWords.NOT.lengthBefore(tokens, from, start) > 0) {
            return true;
        }
        if (ContextWords.AS_OF.isWithin(tokens, from, start) && !around.isBehind(ContextWords.STRONG_GOALS, start)) {
            return true;
        }
        if (ContextWords.GOT.lengthBefore(tokens, from, start) > 0 && !around.isBehind(ContextWords.STRONG, start)) {
            return true;
        }
        // Đã giải quyết 1.234/1.456 hồ sơ, đạt 84,75%: the rate of what was done.
        int part = around.segment(start);
        if (part > from
                && ContextWords.REACH.isAt(tokens, part)
                && ContextWords.DONE.isWithin(tokens, from, part)
                && !around.isBehind(ContextWords.STRONG_GOALS, start)) {
            return true;
        }
        int at = start;
        for (int i = 0; i <= VERBS_BETWEEN; i++) {
            int verb = ContextWords.VERBS.lengthBefore(tokens, from, at);
            // Of thực hiện the second word alone is one of them.
            if (ContextWords.DONE.lengthBefore(tokens, from, at) > verb) {
                return true;
            }
            if (verb == 0) {
                return false;
            }
            at -= verb;
        }
        return false;
    }
}
