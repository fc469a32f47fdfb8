package vn.tiendo.time;

/** Reads a calendar part: a unit or a range, with the words that bind it. */
final class CalendarReader {
    private final PhraseTokens tokens;
    private final PhraseProblem problem;
    private final EventReader events;
    private final LeadInReader leadIns;
    private final UnitReader units;

    /** Whether the phrase is a list with dashes, where a dash before a word begins the next item. */
    private boolean bulleted;

    CalendarReader(PhraseTokens tokens, PhraseProblem problem, EventReader events) {
        this.tokens = tokens;
        this.problem = problem;
        this.events = events;
        this.leadIns = new LeadInReader(tokens);
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
        leadIns.skip();
        int behindLeadIn = tokens.at;
        boolean ranged = readBound(part);
        if (tokens.at > behindLeadIn) {
            leadIns.skip();
        }
        if (!units.read(part.left, shared)) {
            if (tokens.word() == Word.NAY) {
                problem.stuck(TimeCode.RELATIVE, tokens.at);
            } else if (tokens.word(1) == Word.THIS || tokens.word(1) == Word.NAY) {
                problem.stuck(TimeCode.RELATIVE, tokens.at + 1);
            }
            tokens.at = start;
            return false;
        }
        part.shared = shared != UnitSpec.NONE && tokensShared(part.left);
        if (isVagueBound(part) || (ranged ? !readRange(part) : !notBare(part, start))) {
            tokens.at = start;
            return false;
        }
        readOnward(part);
        return true;
    }

    /** {@code trước ngày làm việc cuối cùng của tháng}: the day before is not known without a calendar. */
    private boolean isVagueBound(PhrasePart part) {
        if (part.bound != Bound.BEFORE && part.bound != Bound.AFTER) {
            return false;
        }
        UnitSpec unit = part.left;
        boolean vague = unit.has(TimelineFlag.WORKING_DAY)
                || (unit.has(TimelineFlag.VAGUE_PART) && (unit.recurs() || unit.unit == UnitSpec.DAY));
        if (vague) {
            problem.impossible(TimeCode.VAGUE_BOUND, unit.token);
        }
        return vague;
    }

    /** Steps over {@code Thời gian thực hiện:} and the like; says whether there was any. */
    boolean skipLabels() {
        return leadIns.skipLabels();
    }

    /**
     * {@code Từ ngày ký đến 30/9/2026}: of a part that begins with an event the end is taken, where a date follows to the end
     * of the phrase.
     *
     * @return whether the part is good; if not, the date cannot be, and the place is where the part begins
     */
    boolean readEndOfEvent(PhrasePart part) {
        int end = events.end();
        if (end < 0) {
            return true;
        }
        Timeline event = part.meaning;
        int behind = tokens.at;
        part.clear();
        tokens.at = end;
        if (tokens.word(1) == Word.NAY) {
            return problem.impossible(TimeCode.RELATIVE, end + 1);
        }
        boolean date = read(part, UnitSpec.NONE) && !part.range && tokens.isClosed();
        if (date) {
            part.flag(TimelineFlag.UNKNOWN_BOUND);
            return true;
        }
        part.clear();
        part.form = PhrasePart.OTHER;
        part.meaning = event;
        tokens.at = behind;
        return !problem.isHard();
    }

    /** Whether the unit was read without a word of its own. */
    private boolean tokensShared(UnitSpec spec) {
        if (spec.unit == UnitSpec.MONTHS || spec.unit == UnitSpec.DAYS) {
            return false;
        }
        int now = tokens.at;
        tokens.at = spec.token;
        int word = tokens.word();
        int roman = tokens.roman(0);
        tokens.at = now;
        return word == Word.NUMBER || word == Word.DIGIT || word == Word.MUOI || (roman > 0 && word == Word.OTHER);
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
                tokens.at++;
                if (tokens.skip(Word.CUOI) || tokens.skip(Word.CHOT)) {
                    tokens.skip(Word.CUNG);
                }
                leadIns.skipDeed();
                part.bound = Bound.BY;
                skipLinks();
                readInnerBound(part);
            }
            case Word.KHONG -> {
                if (tokens.skip(Word.KHONG, Word.QUA)) {
                    part.bound = Bound.BY;
                } else if (tokens.word(2) == Word.HON && (tokens.word(1) == Word.CHAM || tokens.word(1) == Word.SOM)) {
                    part.bound = tokens.word(1) == Word.CHAM ? Bound.BY : Bound.FROM;
                    tokens.at += 3;
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
                if (tokens.skip(Word.BAT, Word.DAU)) {
                    leadIns.skipDeed();
                    tokens.skip(Word.NGAY_ADVERB);
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
            case Word.SOM -> {
                if (tokens.skip(Word.SOM, Word.NHAT)) {
                    skipLinks();
                    tokens.skip(Word.TU);
                    part.bound = Bound.FROM;
                }
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
        while (tokens.word() == Word.LA
                || tokens.word() == Word.VAO
                || tokens.word() == Word.TRONG
                || tokens.word() == Word.COLON) {
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
            // Trước và trong ngày 15/6: the day itself is in time.
            boolean within = (tokens.word() == Word.VA || tokens.word() == Word.HOAC) && tokens.word(1) == Word.TRONG;
            part.bound = within ? Bound.BY : Bound.BEFORE;
            tokens.at += within ? 2 : 0;
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
        if (word && events.skipEnd()) {
            part.flag(TimelineFlag.UNKNOWN_BOUND);
            part.bound = part.bound == null ? Bound.FROM : part.bound;
            return notBare(part, start);
        }
        part.rightExcluded = tokens.skip(Word.TRUOC);
        tokens.skip(Word.HET);
        leadIns.skip();
        int sharedUnit =
                part.left.unit == UnitSpec.BARE || part.left.unit == UnitSpec.DATE ? UnitSpec.NONE : part.left.unit;
        if (!units.read(part.right, sharedUnit)) {
            tokens.at = start;
            part.rightExcluded = false;
            // A hyphen may stand for other things; a word for the end may not.
            return !word && notBare(part, start);
        }
        if (part.left.unit == UnitSpec.BARE && part.right.unit == UnitSpec.BARE) {
            becomeDayOfEachMonth(part.left);
            becomeDayOfEachMonth(part.right);
        }
        if (part.right.unit == UnitSpec.BARE || (!word && isYearOfLeft(part))) {
            return problem.stuck(TimeCode.NOT_A_TIMELINE, start);
        }
        part.range = true;
        if (part.bound == Bound.FROM) {
            part.bound = null;
        }
        part.left.inherit(part.right);
        return notBare(part, start);
    }

    /** {@code 6 tháng đầu năm - 2027}, {@code 15/11 - 2027}: the year of the unit before it rather than a right end. */
    private static boolean isYearOfLeft(PhrasePart part) {
        UnitSpec left = part.left;
        boolean within = left.unit != UnitSpec.YEAR && left.unit != UnitSpec.DECADE && left.unit != UnitSpec.BARE;
        return part.right.unit == UnitSpec.YEAR && within && !left.hasYear();
    }

    private boolean notBare(PhrasePart part, int at) {
        if (part.left.unit == UnitSpec.BARE && !part.range) {
            becomeDayOfEachMonth(part.left);
        }
        return part.left.unit != UnitSpec.BARE || problem.stuck(TimeCode.NOT_A_TIMELINE, at);
    }

    /** {@code (trước) 25 hằng tháng}, {@code 20-25 hằng tháng}: only a day can be meant. */
    private void becomeDayOfEachMonth(UnitSpec bare) {
        int each = tokens.word();
        boolean monthly = tokens.recurs() && (each == Word.HANG || each == Word.MOI) && tokens.word(1) == Word.THANG;
        if (monthly && bare.number >= 1 && bare.number <= 31) {
            bare.unit = UnitSpec.DAY;
            bare.day = bare.number;
        }
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
            tokens.at += tokens.word(2) == Word.NAM || tokens.value(2) == 1 ? 3 : 4;
            if (tokens.skip(Word.TIEP, Word.THEO) || tokens.skip(Word.KE, Word.TIEP) || tokens.skip(Word.SAU)) {
                part.onward = true;
            } else {
                tokens.at = start;
            }
        }
    }
}
