package vn.tiendo.org;

/** The end of a list that says that more could follow: {@code …}, {@code ...}, {@code v.v.}. */
final class UnitTail {
    private UnitTail() {}

    /** Where the tail begins, the comma before it included; the number of tokens where there is none. */
    static int start(UnitTokens tokens) {
        int size = tokens.size();
        int end = size;
        while (end > 0 && tokens.is(end - 1, UnitTokens.DOTS)) {
            end--;
        }
        end = withoutAndSoOn(tokens, end);
        while (end > 0 && end < size && (tokens.is(end - 1, ",") || tokens.is(end - 1, ";"))) {
            end--;
        }
        return end;
    }

    private static int withoutAndSoOn(UnitTokens tokens, int from) {
        int end = from;
        int letters = 0;
        while (end > 0 && (tokens.is(end - 1, ".") || tokens.is(end - 1, "v") || tokens.is(end - 1, "vv"))) {
            end--;
            letters += tokens.is(end, ".") ? 0 : tokens.folded(end).length();
        }
        return letters > 1 ? end : from;
    }
}
