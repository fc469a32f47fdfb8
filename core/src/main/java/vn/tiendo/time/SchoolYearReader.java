package vn.tiendo.time;

import org.jspecify.annotations.Nullable;

/**
 * Reads terms and years of schools (học kỳ, năm học): {@code Học kỳ I năm học 2026-2027}. When they begin and end is set for
 * each year by a decision of its own, so that they are given by another document, and no day is made up for them.
 */
final class SchoolYearReader {
    private static final int MOST_TERMS = 3;

    private final PhraseTokens tokens;
    private final PhraseProblem problem;

    SchoolYearReader(PhraseTokens tokens, PhraseProblem problem) {
        this.tokens = tokens;
        this.problem = problem;
    }

    /** Whether {@code [đầu] học kỳ} or {@code [cuối] năm học} stands so many places on. */
    boolean isNext(int offset) {
        int word = tokens.word(offset);
        int at = word == Word.DAU || word == Word.GIUA || word == Word.CUOI ? offset + 1 : offset;
        return (tokens.word(at) == Word.HOC && tokens.word(at + 1) == Word.KY)
                || (tokens.word(at) == Word.NAM && tokens.word(at + 1) == Word.HOC);
    }

    /** Reads the term or year that is next and steps behind it; null where it is none. */
    @Nullable Timeline read() {
        int start = tokens.position();
        tokens.skip(Word.TRONG);
        if (tokens.word() != Word.NAM && tokens.word() != Word.HOC) {
            tokens.at++;
        }
        boolean good = !tokens.skip(Word.HOC, Word.KY) || readTerm();
        int behind = tokens.at;
        tokens.skip(Word.COMMA);
        tokens.skip(Word.CUA);
        if (!good) {
            return null;
        } else if (!tokens.skip(Word.NAM, Word.HOC)) {
            tokens.at = behind;
        } else if (!readYears()) {
            return null;
        }
        return UndeterminedTimeline.perDocument(tokens.between(start, tokens.endOfRead()));
    }

    /** {@code (học kỳ) I}, {@code (học kỳ) 2}. */
    private boolean readTerm() {
        int term = tokens.isNumber(0, 1, 2) ? tokens.value(0) : tokens.roman(0);
        if (term < 1 || term > MOST_TERMS) {
            return problem.stuck(TimeCode.NOT_A_TIMELINE, tokens.at);
        }
        tokens.at++;
        return true;
    }

    /** {@code (năm học) 2026-2027}, where years are printed: two that follow each other. */
    private boolean readYears() {
        if (tokens.word() != Word.NUMBER) {
            return true;
        }
        boolean years = tokens.isNumber(0, 4, 4)
                && (tokens.word(1) == Word.DASH || tokens.word(1) == Word.SLASH)
                && tokens.isNumber(2, 4, 4);
        if (!years) {
            return problem.stuck(TimeCode.NOT_A_TIMELINE, tokens.at);
        }
        if (tokens.value(2) != tokens.value(0) + 1) {
            return problem.impossible(TimeCode.IMPOSSIBLE_DATE, tokens.at);
        }
        tokens.at += 3;
        return true;
    }
}
