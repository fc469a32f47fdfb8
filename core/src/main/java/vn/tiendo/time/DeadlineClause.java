package vn.tiendo.time;

import vn.tiendo.text.TextTokens;

/** What the clause around a time says: whether it asks for something, completes it, or tells of it. */
final class DeadlineClause {
    /** So many words before and behind a time are looked at. */
    private static final int FAR = 36;
    /** How far behind a time that opens a clause the word stands that says what is done in it. */
    private static final int AHEAD = 14;

    private final TextTokens tokens;
    /** The first token of the clause. */
    private int start;

    /** Behind the last word in the clause that something is to be completed; −1 where there is none. */
    private int completed = -1;

    private boolean told;
    /** Behind the last words of completion that ask for nothing. */
    private int unasked;
    /** Whether the words since the last comma look back. */
    private boolean reviewed;

    DeadlineClause(TextTokens tokens) {
        this.tokens = tokens;
    }

    /** The first token of the clause. */
    int start() {
        return start;
    }

    /** Behind the last word of the clause that something is to be completed; −1 where there is none. */
    int completed() {
        return completed;
    }

    /** Keeps in mind what the clause says before a token. */
    void note(int at) {
        if (ends(at)) {
            start = at + 1;
            completed = -1;
            told = false;
            reviewed = false;
            return;
        }
        reviewed = (reviewed && tokens.sign(at) != ',') || DeadlineWords.REVIEW.at(tokens, at) > 0;
        int words = at < unasked ? 0 : DeadlineWords.COMPLETE.at(tokens, at);
        if (words > 0 && !asksFor(at)) {
            // Of làm xong the second word is one of completion too.
            unasked = at + words;
        } else if (words > 0 && DeadlineWords.PRAISE.at(tokens, at + words) == 0) {
            completed = at + words;
        }
        // Đối với hồ sơ đã nộp, hàng quý báo cáo: what was done is told up to the comma.
        told &= tokens.sign(at) != ',';
        told |= DeadlineWords.TOLD.at(tokens, at) > 0;
    }

    /** Whether a word of completion asks for it: not {@code Kế hoạch về hoàn thành …}, {@code các dự án hoàn thành …}. */
    private boolean asksFor(int at) {
        if (DeadlineWords.UNDONE.before(tokens, at) > 0) {
            return false;
        }
        int thing = DeadlineWords.THING.before(tokens, at);
        boolean attribute = thing > 0 && DeadlineWords.SEVERAL.before(tokens, at - thing) > 0;
        return (!attribute && !reviewed) || obliges(at);
    }

    /** Whether a clause ends with a token. */
    boolean ends(int at) {
        char sign = tokens.sign(at);
        if (sign == '.') {
            // 31.12.2024
            return !(tokens.isTight(at) && tokens.isTight(at + 1) && tokens.key(at + 1) == TextTokens.NUMBER);
        }
        return sign == ';' || (sign == ':' && !isTerm(at)) || sign == '!' || sign == '?' || sign == '…';
    }

    /** {@code Thời hạn hoàn thành: Quý II/2026}. */
    private boolean isTerm(int colon) {
        return DeadlineWords.TERM.before(tokens, colon) > 0 || DeadlineWords.COMPLETE.before(tokens, colon) > 0;
    }

    /** Whether a word that obliges stands before a token. */
    boolean obliges(int at) {
        for (int i = Math.max(start, at - FAR); i < at; i++) {
            if (DeadlineWords.OBLIGE.at(tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause begins at a token: behind a stop, comma or bracket. */
    boolean opens(int at) {
        return at == start || tokens.sign(at - 1) == ',' || tokens.sign(at - 1) == '(';
    }

    /** Whether the clause tells what was done, up to or at a token. */
    boolean isTold(int at) {
        return told || DeadlineWords.TOLD.at(tokens, at) > 0;
    }

    /** Whether what is looked back on stands between two tokens: {@code kết quả tổ chức}. */
    boolean reviews(int from, int to) {
        for (int i = to - 1; i >= from && to - i < FAR && tokens.sign(i) != ','; i--) {
            if (DeadlineWords.REVIEW.at(tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause goes on behind a token with something that is to be done, and does not tell of it. */
    boolean actsBehind(int from) {
        boolean acts = false;
        for (int i = from; i < from + AHEAD && i < tokens.count() && !ends(i); i++) {
            if (DeadlineWords.TOLD.at(tokens, i) > 0) {
                return false;
            }
            acts |= DeadlineWords.DOES.at(tokens, i) > 0
                    || DeadlineWords.COMPLETE.at(tokens, i) > 0
                    || DeadlineWords.REPORT.at(tokens, i) > 0
                    || DeadlineWords.OBLIGE.at(tokens, i) > 0;
        }
        return acts;
    }

    /** Whether the clause reaches a percentage behind a token, and does not tell of it. */
    boolean reachesBehind(int from) {
        boolean reaches = false;
        for (int i = from; i < from + FAR && i < tokens.count() && !ends(i); i++) {
            if (DeadlineWords.NOW.at(tokens, i) > 0) {
                return false;
            }
            reaches |= i > from && tokens.sign(i) == '%' && tokens.key(i - 1) == TextTokens.NUMBER;
        }
        return reaches;
    }

    /** Whether the clause completes something behind a token. */
    boolean completesBehind(int from) {
        for (int i = from; i < from + FAR && i < tokens.count() && !ends(i); i++) {
            int words = DeadlineWords.COMPLETE.at(tokens, i);
            if (words > 0) {
                return DeadlineWords.PRAISE.at(tokens, i + words) == 0;
            }
        }
        return false;
    }
}
