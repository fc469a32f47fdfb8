package vn.tiendo.indicator;

/**
 * Where the clauses of a text begin and end: at points, semicolons and colons, and at the brackets around them. A clause
 * goes on behind brackets that stand within it.
 */
final class Clauses {
    private final int[] starts;
    private final int[] ends;

    Clauses(TargetTokens tokens) {
        int count = tokens.count();
        starts = new int[count];
        ends = new int[count];
        int[] outer = new int[count + 1];
        int depth = 0;
        int start = 0;
        for (int i = 0; i < count; i++) {
            int kind = tokens.kind(i);
            if (kind == TargetTokens.OPEN) {
                outer[depth++] = start;
                start = i + 1;
            } else if (kind == TargetTokens.CLOSE) {
                start = depth > 0 ? outer[--depth] : start;
            } else if (kind == TargetTokens.STOP) {
                start = i + 1;
            }
            starts[i] = start;
        }
        depth = 0;
        int end = count;
        for (int i = count - 1; i >= 0; i--) {
            int kind = tokens.kind(i);
            if (kind == TargetTokens.CLOSE) {
                outer[depth++] = end;
                end = i;
            } else if (kind == TargetTokens.OPEN) {
                // A bracket that is never closed ends the clause before it.
                end = depth > 0 ? outer[--depth] : i;
            } else if (kind == TargetTokens.STOP) {
                end = i;
            }
            ends[i] = end;
        }
    }

    /** The first token of the clause in which a token stands. */
    int start(int at) {
        return starts[at];
    }

    /** The token behind the clause in which a token stands. */
    int end(int at) {
        return ends[at];
    }
}
