package vn.tiendo.time;

/** The reason why a phrase is refused: the first hard one, else the one that lies farthest in the text. */
final class PhraseProblem {
    private TimeCode code = TimeCode.NOT_A_TIMELINE;
    private int token;
    private boolean hard;

    void clear() {
        code = TimeCode.NOT_A_TIMELINE;
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
            code = reason;
            token = at;
        }
        return false;
    }

    boolean isHard() {
        return hard;
    }

    TimeCode code() {
        return code;
    }

    int token() {
        return token;
    }
}
