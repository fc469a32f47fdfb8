package vn.tiendo.time;

/** Reads a calendar part: a unit or a range, with the words that bind it. */
final class CalendarReader {
    private final PhraseTokens tokens;
    private final PhraseProblem problem;
    private final UnitReader units;

    /** Whether the phrase is a list with dashes, where a dash before a word begins the next item. */
    private boolean bulleted;

    CalendarReader(PhraseTokens tokens, PhraseProblem problem) {
        this.tokens = tokens;
        this.problem = problem;
        this.units = new UnitReader(tokens, problem);
    }

    void setBulleted(boolean dashes) {
        bulleted = dashes;
    }

    /**
     * Reads a part and steps behind it.
     *
     * @param shared the unit whose word stands in the part before, or {@link UnitSpec#NONE}
     * @return whether there was one; if not, the place is where it was
     */
    boolean read(PhrasePart part, int shared) {
        int start = tokens.at;
        part.form = PhrasePart.CALENDAR;
        skipLeadIn();
        int behindLeadIn = tokens.at;
        boolean ranged = readBound(part);
        if (tokens.at > behindLeadIn) {
            skipLeadIn();
        }
        if (!units.read(part.left, shared)) {
            if (tokens.word() == Word.NAY) {
                problem.stuck(TimeCode.RELATIVE, tokens.at);
            }
            tokens.at = start;
            return false;
        }
        part.shared = shared != UnitSpec.NONE && tokensShared(part.left);
        if (ranged ? !readRange(part) : !notBare(part, start)) {
            tokens.at = start;
            return false;
        }
        readOnward(part);
        return true;
    }

    /** Whether the unit was read without a word of its own. */
    private boolean tokensShared(UnitSpec spec) {
        int now = tokens.at;
        tokens.at = spec.token;
        int word = tokens.word();
        int roman = tokens.roman(0);
        tokens.at = now;
        return word == Word.NUMBER || word == Word.DIGIT || word == Word.MUOI || (roman > 0 && word == Word.OTHER);
    }

    /** Words before a time that change nothing: {@code trong}, {@code vào}, {@code giai đoạn}, {@code hoàn thành}. */
    private void skipLeadIn() {
        while (true) {
            switch (tokens.word()) {
                case Word.TRONG, Word.VAO, Word.TAI, Word.SUOT, Word.CA, Word.XONG, Word.CAC, Word.NGAY_ADVERB ->
                    tokens.at++;
                case Word.GIAI -> {
                    if (!tokens.skip(Word.GIAI, Word.DOAN)) {
                        return;
                    }
                }
                case Word.THOI -> {
                    if (!tokens.skip(Word.THOI, Word.KY)
                            && !tokens.skip(Word.THOI, Word.GIAN)
                            && !tokens.skip(Word.THOI, Word.HAN)) {
                        return;
                    }
                    tokens.skip(Word.COLON);
                }
                case Word.HOAN -> {
                    if (!tokens.skip(Word.HOAN, Word.THANH)) {
                        return;
                    }
                }
                case Word.THUC -> {
                    if (!tokens.skip(Word.THUC, Word.HIEN)) {
                        return;
                    }
                }
                case Word.TRIEN -> {
                    if (!tokens.skip(Word.TRIEN, Word.KHAI)) {
                        return;
                    }
                }
                case Word.DU -> {
                    if (!tokens.skip(Word.DU, Word.KIEN)) {
                        return;
                    }
                }
                // Trong 3 năm 1920-1922: the number of years says again what the range says.
                case Word.NUMBER -> {
                    if (tokens.word(1) == Word.NAM
                            && tokens.isNumber(2, 4, 4)
                            && tokens.isNumber(0, 1, 2)
                            && tokens.word(3) == Word.DASH) {
                        tokens.at += 2;
                    }
                    return;
                }
                default -> {
                    return;
                }
            }
        }
    }

    /** Reads the word that binds the part; says whether a right end may follow. */
    private boolean readBound(PhrasePart part) {
        switch (tokens.word()) {
            case Word.CHAM -> {
                if (tokens.word(1) == Word.NHAT) {
                    tokens.at += 2;
                    part.bound = Bound.BY;
                    skipLinks();
                    readInnerBound(part);
                }
            }
            case Word.HAN -> {
                if (tokens.word(1) == Word.CUOI || tokens.word(1) == Word.CHOT) {
                    tokens.at += 2;
                    tokens.skip(Word.CUNG);
                    tokens.skip(Word.COLON);
                    part.bound = Bound.BY;
                    skipLinks();
                    readInnerBound(part);
                }
            }
            case Word.KHONG -> {
                if (tokens.skip(Word.KHONG, Word.QUA)) {
                    part.bound = Bound.BY;
                } else if (tokens.word(1) == Word.CHAM && tokens.word(2) == Word.HON) {
                    tokens.at += 3;
                    part.bound = Bound.BY;
                }
            }
            case Word.TRUOC, Word.DEN, Word.TOI, Word.HET -> readInnerBound(part);
            case Word.CHO -> {
                if (tokens.word(1) == Word.DEN || tokens.word(1) == Word.TOI) {
                    tokens.at++;
                    readInnerBound(part);
                }
            }
            case Word.BAT -> {
                if (tokens.word(1) == Word.DAU && (tokens.word(2) == Word.TU || tokens.word(2) == Word.KE_TU)) {
                    tokens.at += 2;
                    readFrom(part);
                    return true;
                }
            }
            case Word.KE_TU -> {
                if (tokens.word(1) == Word.TU) {
                    readFrom(part);
                    return true;
                }
            }
            case Word.TU -> {
                readFrom(part);
                return true;
            }
            case Word.SAU -> {
                tokens.at++;
                part.bound = Bound.AFTER;
            }
            default -> {
                return true;
            }
        }
        return part.bound == null;
    }

    private void readFrom(PhrasePart part) {
        tokens.skip(Word.KE_TU);
        tokens.skip(Word.TU);
        part.bound = tokens.skip(Word.SAU) ? Bound.AFTER : Bound.FROM;
    }

    /** The words between chậm nhất and its date. */
    private void skipLinks() {
        while (tokens.word() == Word.LA || tokens.word() == Word.VAO || tokens.word() == Word.TRONG) {
            tokens.at++;
        }
    }

    /** {@code trước}, {@code đến hết}, {@code hết}, {@code đến trước}; behind chậm nhất also {@code từ}. */
    private void readInnerBound(PhrasePart part) {
        if (part.bound != null && tokens.word() == Word.TU) {
            tokens.at++;
            part.bound = Bound.FROM;
            return;
        }
        if (tokens.skip(Word.DEN) || tokens.skip(Word.TOI)) {
            part.bound = Bound.BY;
        }
        if (tokens.skip(Word.TRUOC)) {
            part.bound = Bound.BEFORE;
        } else if (tokens.skip(Word.HET)) {
            part.bound = Bound.BY;
        }
    }

    /** The right end, where there is one; false where a word for it stands without one. */
    private boolean readRange(PhrasePart part) {
        int start = tokens.at;
        boolean word = tokens.word() == Word.DEN || tokens.word() == Word.TOI;
        if (tokens.word() == Word.CHO && (tokens.word(1) == Word.DEN || tokens.word(1) == Word.TOI)) {
            tokens.at++;
            word = true;
        }
        boolean item = bulleted && tokens.word(1) != Word.NUMBER;
        if (!word && (tokens.word() != Word.DASH || item)) {
            return notBare(part, start);
        }
        tokens.at++;
        if (tokens.word() == Word.NAY) {
            return problem.impossible(TimeCode.RELATIVE, tokens.at);
        }
        part.rightExcluded = tokens.skip(Word.TRUOC);
        tokens.skip(Word.HET);
        skipLeadIn();
        int sharedUnit =
                part.left.unit == UnitSpec.BARE || part.left.unit == UnitSpec.DATE ? UnitSpec.NONE : part.left.unit;
        if (!units.read(part.right, sharedUnit)) {
            tokens.at = start;
            part.rightExcluded = false;
            // A hyphen may stand for other things; a word for the end may not.
            return !word && notBare(part, start);
        }
        if (part.right.unit == UnitSpec.BARE) {
            return problem.stuck(TimeCode.NOT_A_TIMELINE, start);
        }
        part.range = true;
        if (part.bound == Bound.FROM) {
            part.bound = null;
        }
        part.left.inherit(part.right);
        return notBare(part, start);
    }

    private boolean notBare(PhrasePart part, int at) {
        return part.left.unit != UnitSpec.BARE || problem.stuck(TimeCode.NOT_A_TIMELINE, at);
    }

    /** {@code trở đi}, {@code trở về sau}, {@code trở về trước}, {@code và các năm tiếp theo}. */
    private void readOnward(PhrasePart part) {
        if (tokens.skip(Word.TRO, Word.DI) || tokens.skip(Word.TRO, Word.VE, Word.SAU)) {
            part.bound = part.bound == Bound.AFTER ? Bound.AFTER : Bound.FROM;
        } else if (tokens.word() == Word.TRO && tokens.word(1) == Word.VE && tokens.word(2) == Word.TRUOC) {
            if (part.bound == null || part.bound == Bound.FROM) {
                tokens.at += 3;
                part.bound = Bound.BY;
            }
        } else if (tokens.word() == Word.VA
                && (tokens.word(1) == Word.CAC || tokens.word(1) == Word.NHUNG)
                && (tokens.word(2) == Word.NAM || tokens.word(2) == Word.GIAI)
                && part.bound != Bound.BY
                && part.bound != Bound.BEFORE) {
            int start = tokens.at;
            tokens.at += tokens.word(2) == Word.NAM ? 3 : 4;
            if (tokens.skip(Word.TIEP, Word.THEO) || tokens.skip(Word.KE, Word.TIEP) || tokens.skip(Word.SAU)) {
                part.onward = true;
            } else {
                tokens.at = start;
            }
        }
    }
}
