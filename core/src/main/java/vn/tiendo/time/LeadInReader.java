package vn.tiendo.time;

/**
 * Steps over words before a time that change nothing: {@code trong}, {@code vào}, {@code giai đoạn}, {@code hoàn thành},
 * and over labels such as {@code Thời gian thực hiện:}.
 */
final class LeadInReader {
    private final PhraseTokens tokens;

    LeadInReader(PhraseTokens tokens) {
        this.tokens = tokens;
    }

    /** Steps over all such words at the tokens' place. */
    void skip() {
        int before = Word.END;
        while (true) {
            int head = tokens.word();
            if (head == before) {
                // Trong trong năm 2027: a slip, and what else is wrong with it nobody knows.
                return;
            }
            before = head;
            switch (head) {
                case Word.TRONG, Word.VAO, Word.TAI, Word.SUOT, Word.CA, Word.XONG, Word.CAC, Word.NGAY_ADVERB ->
                    tokens.at++;
                case Word.NHUNG,
                        Word.PHAI,
                        Word.GIAI,
                        Word.NHIEM,
                        Word.THOI,
                        Word.DOCUMENT_NOUN,
                        Word.HOAN,
                        Word.THUC,
                        Word.TRIEN,
                        Word.DU -> {
                    if (!skipPhrase()) {
                        return;
                    }
                }
                case Word.NUMBER, Word.DIGIT -> {
                    if (tokens.word(1) == Word.NAM && isCountOfYears()) {
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

    /** Steps over labels and deeds, before any kind of time: {@code Thời gian thực hiện:}; says whether there were any. */
    boolean skipLabels() {
        int start = tokens.at;
        while (switch (tokens.word()) {
            case Word.THOI -> tokens.word(1) != Word.KY && skipTerm();
            case Word.DOCUMENT_NOUN, Word.HOAN, Word.THUC, Word.TRIEN, Word.DU -> skipPhrase();
            case Word.HAN -> skipDeadline();
            default -> false;
        }) {
            // Each is a step.
        }
        return tokens.at > start;
    }

    /** {@code Hạn báo cáo:}. */
    private boolean skipDeadline() {
        tokens.at++;
        skipDeed();
        return true;
    }

    /** Steps over words that lead to a time only together. */
    private boolean skipPhrase() {
        switch (tokens.word()) {
            case Word.NHUNG, Word.PHAI -> {
                int next = tokens.word(1);
                boolean leads = tokens.word() == Word.PHAI
                        ? next == Word.HOAN || next == Word.XONG
                        : next == Word.THANG || next == Word.NAM;
                tokens.at += leads ? 1 : 0;
                return leads;
            }
            case Word.GIAI, Word.NHIEM -> {
                return skipStage();
            }
            case Word.THOI -> {
                return skipTerm();
            }
            case Word.DOCUMENT_NOUN -> {
                return skipProgress();
            }
            default -> {
                boolean pair = skipPair();
                if (pair) {
                    tokens.skip(Word.COLON);
                }
                return pair;
            }
        }
    }

    /** {@code hoàn thành:}, {@code thực hiện}, {@code báo cáo:}, {@code nộp}: what a term is for, and the colon behind. */
    void skipDeed() {
        tokens.skip(Word.NOP);
        if (!skipPair()) {
            tokens.skip(Word.BAO, Word.CAO);
        }
        tokens.skip(Word.COLON);
    }

    /** {@code thời kỳ}, {@code Thời hạn:}, {@code Thời gian thực hiện:}, {@code Thời điểm báo cáo:}. */
    private boolean skipTerm() {
        boolean point = tokens.word(1) == Word.DOCUMENT_SECOND && tokens.value(1) == Word.POINT_IN_TIME;
        if (tokens.skip(Word.THOI, Word.KY)) {
            tokens.skip(Word.COLON);
            return true;
        }
        if (tokens.word(1) == Word.GIAN || tokens.word(1) == Word.HAN || point) {
            tokens.at += 2;
            skipDeed();
            return true;
        }
        return false;
    }

    private boolean skipPair() {
        return tokens.skip(Word.HOAN, Word.THANH)
                || tokens.skip(Word.THUC, Word.HIEN)
                || tokens.skip(Word.TRIEN, Word.KHAI)
                || tokens.skip(Word.DU, Word.KIEN);
    }

    /** {@code giai đoạn}, {@code GĐ}, {@code nhiệm kỳ}, {@code Giai đoạn 1:}. */
    private boolean skipStage() {
        boolean letters = tokens.word() == Word.GIAI && tokens.value(0) == 1;
        if (letters) {
            tokens.at++;
        } else if (!tokens.skip(Word.GIAI, Word.DOAN) && !tokens.skip(Word.NHIEM, Word.KY)) {
            return false;
        }
        if (tokens.word(1) == Word.COLON && (tokens.isNumber(0, 1, 2) || tokens.roman(0) > 0)) {
            tokens.at++;
        }
        tokens.skip(Word.COLON);
        return true;
    }

    /** {@code Tiến độ:}, {@code Tiến độ thực hiện:}. */
    private boolean skipProgress() {
        boolean progress = tokens.value(0) == Word.PROGRESS
                && tokens.word(1) == Word.DOCUMENT_SECOND
                && tokens.value(1) == Word.PROGRESS;
        if (progress) {
            tokens.at += 2;
            skipDeed();
        }
        return progress;
    }

    /** {@code Trong 3 năm 2024-2026}, {@code hai năm 2026 và 2027}: the number says again what the years say. */
    private boolean isCountOfYears() {
        int count = tokens.value(0);
        int first = tokens.word(2) == Word.TU ? 3 : 2;
        if (!tokens.isNumber(first, 4, 4)) {
            return false;
        }
        int sign = tokens.word(first + 1);
        if (sign == Word.DASH || sign == Word.DEN) {
            int last = first + 2;
            return tokens.isNumber(last, 4, 4) && tokens.value(last) - tokens.value(first) + 1 == count;
        }
        if (first > 2) {
            return false;
        }
        int years = 1;
        int at = 3;
        while ((tokens.word(at) == Word.COMMA || tokens.word(at) == Word.VA) && tokens.isNumber(at + 1, 4, 4)) {
            years++;
            at += 2;
        }
        return years == count;
    }
}
