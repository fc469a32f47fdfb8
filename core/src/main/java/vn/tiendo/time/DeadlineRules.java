package vn.tiendo.time;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Folding;
import vn.tiendo.text.TextTokens;

/** Whether a time in a sentence binds someone, by how it begins and what its clause says. */
final class DeadlineRules {
    /** How far before a time a word may stand that makes it one of the past. */
    private static final int NEAR = 3;
    /** How far before {@code đến hết …} the word may stand that is to be completed by then. */
    private static final int BESIDE = 6;
    /** How far before a time at the end of its clause the verb may stand that opens the clause. */
    private static final int SHORT_CLAUSE = 12;

    /** How far before a time the verb may stand that makes something. */
    private static final int LONG_CLAUSE = 24;

    private static final int FIRST_WORDS = 6;

    private static final ImmutableSet<Long> JOINING = ImmutableSet.of(Folding.wordKey("và"));

    private static final long SET = Folding.wordKey("định");
    private static final ImmutableSet<Long> LINKING =
            ImmutableSet.of(Folding.wordKey("vào"), Folding.wordKey("là"), Folding.wordKey("trong"));

    private final TextTokens tokens;
    private final DeadlineClause clause;

    DeadlineRules(TextTokens tokens, DeadlineClause clause) {
        this.tokens = tokens;
        this.clause = clause;
    }

    /** {@code trước ngày …}, {@code chậm nhất …}; the phrase is null where it wants a year. */
    boolean binds(int at, boolean late, @Nullable TimelinePhrase phrase) {
        if (phrase != null && !isCalendar(phrase) && !(phrase.timeline() instanceof RecurringTimeline)) {
            return false;
        }
        if (late || clause.completed() >= 0) {
            return true;
        }
        return !isPast(at) && !(phrase != null && hasYear(phrase.timeline()));
    }

    private boolean isPast(int at) {
        // Các văn bản ban hành trước ngày …: which of them are meant.
        int does = DeadlineWords.DOES.before(tokens, at);
        int thing = does == 0 ? 0 : DeadlineWords.THING.before(tokens, at - does);
        if (thing > 0 && DeadlineWords.SEVERAL.before(tokens, at - does - thing) > 0) {
            return !clause.obliges(at);
        }
        for (int i = 0; i < NEAR && at - i > clause.start(); i++) {
            if (DeadlineWords.PAST.before(tokens, at - i) > 0) {
                return !clause.obliges(at);
            }
        }
        return false;
    }

    /** {@code hoàn thành đến hết ngày …}, {@code Đến hết năm … hoàn thành}. */
    boolean until(int at, int next) {
        int goal = DeadlineWords.GOAL.before(tokens, at);
        boolean asks = clause.completesBehind(next) || DeadlineWords.OBLIGE.at(tokens, next) > 0;
        return isBeside(at) || (clause.opens(at - goal) && asks);
    }

    /**
     * {@code Đến ngày 31/12/2027, giải ngân đạt 95%}: what is to be reached by a day, month or quarter. It may be told too
     * of a time that is over.
     */
    boolean reaches(int at, int next, TimelinePhrase phrase) {
        boolean calendar = phrase.timeline() instanceof CalendarTimeline timeline
                && timeline.precision() != Precision.YEAR
                && timeline.end().isPresent();
        return calendar && clause.opens(at) && tokens.sign(next) == ',' && clause.reachesBehind(next + 1);
    }

    private boolean isBeside(int at) {
        return (clause.completed() >= 0 && at - clause.completed() <= BESIDE) || followsTerm(at);
    }

    /** Whether the time is the term itself: {@code hoàn thành Quý I}, {@code thời hạn: 30/6}. */
    boolean followsTerm(int at) {
        int before = at;
        if (before > 0 && LINKING.contains(tokens.key(before - 1))) {
            before--;
        }
        if (tokens.sign(before - 1) == ':') {
            before--;
        }
        return DeadlineWords.TERM.before(tokens, before) > 0 || clause.completed() == before;
    }

    /** {@code trong quý II/2026}, {@code vào tháng 6/2026}. */
    boolean within(int at, int next, TimelinePhrase phrase) {
        if (!isCalendar(phrase)) {
            return false;
        }
        if (clause.completed() >= 0) {
            return true;
        }
        if (clause.opens(at)) {
            return hasYear(phrase.timeline())
                    ? tokens.sign(next) == ',' && clause.actsBehind(next)
                    : tokens.isWord(next) ? !isTold(next) : clause.actsBehind(next);
        }
        if (hasYear(phrase.timeline())) {
            return isFinished(at);
        }
        int does = DeadlineWords.DOES.before(tokens, at);
        if (does == 0) {
            return isEndOfAct(at, next);
        }
        return clause.obliges(at) || (!isOfThings(at - does) && !clause.reviews(behindReview(), at - does));
    }

    /** {@code Các văn bản ban hành trong quý I/2026}: which of them are meant. */
    private boolean isOfThings(int act) {
        int thing = DeadlineWords.THING.before(tokens, act);
        return thing > 0 && DeadlineWords.SEVERAL.before(tokens, act - thing) > 0;
    }

    /** {@code Sơ kết vào năm 2028 và tổng kết vào năm 2030}: the act opens its part of the clause and is over by then. */
    private boolean isFinished(int at) {
        int act = at - DeadlineWords.FINISHES.before(tokens, at);
        if (act == at) {
            return false;
        }
        int first = act - DeadlineWords.DOES.before(tokens, act);
        return clause.opens(first) || JOINING.contains(tokens.key(first - 1));
    }

    /** Behind a review that is itself to be done: {@code Sơ kết trong quý II/2028 và tổng kết trong …}. */
    private int behindReview() {
        int start = clause.start();
        int does = DeadlineWords.DOES.at(tokens, start);
        return DeadlineWords.REVIEW.at(tokens, start) == does ? start + does : start;
    }

    private boolean isTold(int next) {
        return DeadlineWords.TOLD.at(tokens, next) > 0;
    }

    /** {@code Trình Bộ trưởng trong tháng 9/2026.}: a short clause that begins with what is done and ends with when. */
    private boolean isEndOfAct(int at, int next) {
        int from = clause.start();
        boolean goesOn = (tokens.sign(next) == ',' || JOINING.contains(tokens.key(next)))
                && DeadlineWords.DOES.at(tokens, next + 1) > 0;
        boolean ends = next >= tokens.count() || clause.ends(next) || goesOn;
        if (ends && makes(at) && DeadlineWords.PAST.before(tokens, at) == 0 && !clause.isTold(next)) {
            return !clause.reviews(from, at) && DeadlineWords.SUBJECT.before(tokens, at) == 0;
        }
        int does = DeadlineWords.DOES.at(tokens, from);
        int behind = DeadlineWords.REVIEW.at(tokens, from) == does ? from + does : from;
        return ends
                && does > 0
                && at - from <= SHORT_CLAUSE
                && !clause.reviews(behind, at)
                && DeadlineWords.SUBJECT.before(tokens, at) == 0;
    }

    /** {@code Xây dựng …}, {@code Rà soát, sửa đổi …}: whether the clause begins with what makes something. */
    private boolean makes(int at) {
        int from = clause.start();
        for (int i = from; i < Math.min(at, from + FIRST_WORDS); i++) {
            boolean opens = i == from || tokens.sign(i - 1) == ',' || JOINING.contains(tokens.key(i - 1));
            if (opens && DeadlineWords.MAKES.at(tokens, i) > 0) {
                return at - from <= LONG_CLAUSE && !isOfThingsWithin(i, at);
            }
        }
        return false;
    }

    /** Whether some of several things are meant between two tokens: {@code các vụ án xét xử}. */
    private boolean isOfThingsWithin(int from, int to) {
        for (int i = from; i < to; i++) {
            if (DeadlineWords.SEVERAL.at(tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** {@code thực hiện từ ngày 1/3/2026 đến ngày 31/3/2026}: when something is done, not of when it is told. */
    boolean span(int at, TimelinePhrase phrase) {
        boolean closed = phrase.timeline() instanceof CalendarTimeline calendar
                && calendar.start().isPresent()
                && calendar.end().isPresent()
                && calendar.precision().compareTo(Precision.QUARTER) <= 0;
        return closed && (DeadlineWords.DOES.before(tokens, at) > 0 || followsTerm(at));
    }

    /** {@code định kỳ hằng tháng}, {@code Hằng quý} where it opens a clause. */
    boolean recurs(int at, int next, TimelinePhrase phrase) {
        if (!(phrase.timeline() instanceof RecurringTimeline recurring)
                || recurring.rules().isEmpty()
                || DeadlineWords.NAME.before(tokens, at) > 0) {
            return false;
        }
        if (phrase.bound().isPresent() || tokens.key(at) == SET) {
            return true;
        }
        if (recurring.rules().stream().anyMatch(rule -> rule.frequency() == Frequency.DAILY)) {
            return false;
        }
        boolean opened =
                clause.opens(at) && (tokens.isWord(next) || (tokens.sign(next) == ',' && clause.actsBehind(next)));
        return opened || DeadlineWords.REPORT.at(tokens, clause.start()) > 0;
    }

    /** {@code Thời hạn: Quý II/2026}, {@code Quý II/2026 hoàn thành …}. */
    boolean unit(int at, int next, TimelinePhrase phrase) {
        if (followsTerm(at)) {
            return isCalendar(phrase) || phrase.timeline() instanceof RecurringTimeline;
        }
        // Năm 2025 hoàn thành … mostly tells of it.
        return isCalendar(phrase)
                && !hasYear(phrase.timeline())
                && phrase.bound().isEmpty()
                && DeadlineWords.COMPLETE.at(tokens, next) > 0
                && tokens.isWord(next + DeadlineWords.COMPLETE.at(tokens, next));
    }

    /** Whether the precision is that of whole years. */
    private static boolean hasYear(Timeline timeline) {
        if (timeline instanceof TimelineList list) {
            return list.parts().stream().anyMatch(DeadlineRules::hasYear);
        }
        return timeline instanceof CalendarTimeline calendar && calendar.precision() == Precision.YEAR;
    }

    static boolean isCalendar(TimelinePhrase phrase) {
        if (phrase.timeline() instanceof TimelineList list) {
            return list.parts().stream().allMatch(CalendarTimeline.class::isInstance);
        }
        return phrase.timeline() instanceof CalendarTimeline calendar && calendar.kind() != TimelineKind.CONTINUOUS;
    }
}
