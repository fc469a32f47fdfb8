package vn.tiendo.time;

import org.jspecify.annotations.Nullable;

/** The reason why a phrase is refused: the first hard one, else the one that lies farthest in the text. */
final class PhraseProblem {
    /** Null for {@link TimeCode#NOT_A_TIMELINE}: storing null is free, while a reference costs a barrier each time. */
    private @Nullable TimeCode code;

    private int token;
    private boolean hard;

    void clear() {
        code = null;
        token = 0;
        hard = false;
    }

    /** A value that cannot be, {@code tháng 13}: no other reading makes it good. Always false, for returning it. */
    boolean impossible(TimeCode reason, int at) {
        if (!hard) {
            hard = true;
            code = reason;
            token = at;
        }
        return false;
    }

    /** A reading that led no farther. Always false, for returning it. */
    boolean stuck(TimeCode reason, int at) {
        if (!hard && at >= token) {
            code = reason == TimeCode.NOT_A_TIMELINE ? null : reason;
            token = at;
        }
        return false;
    }

    boolean isHard() {
        return hard;
    }

    TimeCode code() {
        TimeCode reason = code;
        return reason == null ? TimeCode.NOT_A_TIMELINE : reason;
    }

    int token() {
        return token;
    }
}
