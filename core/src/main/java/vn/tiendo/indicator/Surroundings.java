package vn.tiendo.indicator;

/** The words before a place in its clause, as far back as is looked, and in its part of the clause: behind the last comma. */
final class Surroundings {
    /** How far back words are looked for, so that a text without points takes no longer than others. */
    static final int FARTHEST = 60;

    private static final int NEAR = 6;

    private final TargetTokens tokens;
    private final Clauses clauses;

    Surroundings(TargetTokens tokens, Clauses clauses) {
        this.tokens = tokens;
        this.clauses = clauses;
    }

    /** Whether words stand near before a place, in its part of the clause. */
    boolean isNear(WordPhrases words, int start) {
        return words.isWithin(tokens, Math.max(segment(start), start - NEAR), start);
    }

    /** Whether words stand before a place in its clause. */
    boolean isBehind(WordPhrases words, int start) {
        return words.isWithin(tokens, back(start), start);
    }

    /** Whether words stand directly before a place. */
    boolean isAfter(WordPhrases words, int start) {
        return words.lengthBefore(tokens, back(start), start) > 0;
    }

    /** Whether a clause begins at a place, or what stands behind a dash. */
    boolean opens(int at) {
        return at == clauses.start(at) || tokens.is(at - 1, TargetTokens.DASH);
    }

    /** The start of the clause, or as far back as is looked. */
    int back(int start) {
        return Math.max(clauses.start(start), start - FARTHEST);
    }

    /** The token behind the clause in which a place is, or as far ahead as is looked. */
    int ahead(int start, int from) {
        return Math.min(clauses.end(start), from + FARTHEST);
    }

    /** The token behind the last comma before a place in its clause. */
    int segment(int start) {
        int from = back(start);
        for (int i = start - 1; i >= from; i--) {
            if (tokens.is(i, TargetTokens.COMMA)) {
                return i + 1;
            }
        }
        return from;
    }
}
