package vn.tiendo.indicator;

/**
 * Whether a sentence tells a result, as plans do before they set their targets: {@code Kết quả năm 2025 đạt 98%},
 * {@code đạt 85,2%, vượt kế hoạch}, {@code Năm 2025 đạt 92%, tăng 2% so với năm 2024}.
 *
 * <p>Words that ask for something ({@code phấn đấu}, {@code phải}) before the value make it a target whatever else is
 * said. Years before those of the plan tell, its own years do not.
 */
final class Reports {
    private static final int MOST_VERBS = 3;
    private static final int MOST_WORDS_OF_THINGS = 4;
    private static final int MOST_WORDS_BEHIND = 3;

    private static final WordPhrases ASKING =
            WordPhrases.of("phấn đấu|bảo đảm|đảm bảo|duy trì|phải|cần|yêu cầu|sẽ|quyết tâm|giao|nâng|đưa");

    private static final WordPhrases GOALS = WordPhrases.of("chỉ tiêu|mục tiêu|kế hoạch đề ra");

    private static final WordPhrases RESULT = WordPhrases.of("kết quả|có kết quả|kết quả là");

    private static final WordPhrases LATELY = WordPhrases.of(
            "năm qua|thời gian qua|vừa qua|những năm qua|các năm qua|giai đoạn qua|nhiệm kỳ qua|đến nay|tới nay|tính chung|lũy kế|ước");

    /** Before the period that opens a sentence. */
    private static final WordPhrases IN = WordPhrases.of("trong|cuối|hết|tính đến|vào cuối|và|riêng|cả|trong cả");

    private static final WordPhrases UNTIL =
            WordPhrases.of("đến|đến cuối|đến hết|tới|tính đến cuối|tính đến hết|tới cuối|tới hết");

    private static final WordPhrases DATE = WordPhrases.of("ngày|tháng");
    private static final WordPhrases OPENING_PERIOD = WordPhrases.of("tháng|quý");
    private static final WordPhrases NO_STATEMENT = WordPhrases.of("so với|từ|của");

    private static final WordPhrases SURPASSING =
            WordPhrases.of("vượt|xếp thứ|xếp hạng|đứng thứ|đứng đầu|bằng|chưa đạt|không đạt");
    private static final WordPhrases SURPASSING_BY = WordPhrases.of("vượt|bằng");
    private static final WordPhrases COMPARING = WordPhrases.of("tăng|giảm|cao hơn|thấp hơn|nhiều hơn|ít hơn");
    private static final WordPhrases DIFFERING = WordPhrases.of("cao hơn|thấp hơn|nhiều hơn|ít hơn");
    private static final WordPhrases PLANNED = WordPhrases.of("kế hoạch|dự toán|chỉ tiêu|mục tiêu|nghị quyết");
    private static final WordPhrases PLAN = WordPhrases.of(
            "kế hoạch|dự toán|chỉ tiêu|mục tiêu|tổng số|so với|cùng kỳ|nghị quyết|tổng kế hoạch|tổng dự toán");
    private static final WordPhrases SAME_PERIOD = WordPhrases.of("cùng kỳ|cùng kì|cùng thời kỳ|cùng thời điểm");
    private static final WordPhrases REACHING = WordPhrases.of("đạt|đạt tỷ lệ|đạt tỉ lệ");
    private static final WordPhrases EQUALLING = WordPhrases.of("bằng");
    private static final WordPhrases NOT_YET = WordPhrases.of("chưa đạt|chưa hoàn thành|không đạt");
    private static final WordPhrases HAS = WordPhrases.of("có|trong đó có|còn");

    private final TargetTokens tokens;
    private final Clauses clauses;
    private final Surroundings around;
    private final BaselineReader periods;
    private final int firstYear;
    private int toldEnd = -1;

    /** @param firstYear the first year of the plan; 0 where it is not known */
    Reports(TargetTokens tokens, Clauses clauses, Surroundings around, int firstYear) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.around = around;
        this.periods = new BaselineReader(tokens);
        this.firstYear = firstYear;
    }

    /** Whether a phrase is a result, or goes on with one in its clause. */
    boolean tells(FoundTarget read) {
        boolean tells = isTold(read);
        toldEnd = tells ? read.end() : toldEnd;
        return tells;
    }

    private boolean isTold(FoundTarget read) {
        int start = read.start();
        int from = around.back(start);
        if (ASKING.isWithin(tokens, from, start)) {
            return false;
        }
        boolean demands = read.compared()
                && (read.comparison() == Comparison.AT_LEAST || read.comparison() == Comparison.AT_MOST);
        if (demands) {
            return false;
        }
        int named = yearBefore(start);
        boolean results = RESULT.isAt(tokens, from);
        if (results && (named > 0 || hasYear(from, start) || !read.compared())) {
            return true;
        }
        int opened = opened(from);
        int year = named > 0 ? named : opened;
        if (firstYear > 0 && year > 0 && year < firstYear) {
            return true;
        }
        if (LATELY.isWithin(tokens, from, start)) {
            return true;
        }
        if (GOALS.isWithin(tokens, from, start)) {
            return false;
        }
        return toldEnd > clauses.start(start)
                || isAsideOfResult(from)
                || (!read.compared() && NOT_YET.isWithin(tokens, read.end(), around.ahead(start, read.end())))
                || looksBack(read, from, year)
                || isOfThingsDone(read, from)
                || isAverageOfAll(read, from);
    }

    /** The year of the period that opens a clause, {@code Năm 2025}, {@code 6 tháng đầu năm 2025}; 0 where none does. */
    private int opened(int from) {
        int at = from + IN.lengthAt(tokens, from);
        int until = at == from ? UNTIL.lengthAt(tokens, from) : 0;
        if (until > 0 && firstYear == 0) {
            // Đến năm 2030: of a year to come, as far as is known.
            return 0;
        }
        int end = periods.read(at + until);
        return year((end > at + until ? end : behindDate(at + until)) - 1);
    }

    /** Behind {@code ngày 31/10/2026} and {@code tháng 10/2026}. */
    private int behindDate(int at) {
        int end = at + DATE.lengthAt(tokens, at);
        while (end > at && tokens.is(end, TargetTokens.NUMBER) && tokens.is(end + 1, TargetTokens.SLASH)) {
            end += 2;
        }
        return end > at && tokens.is(end, TargetTokens.NUMBER) ? end + 1 : at;
    }

    private boolean opensWithPart(int from) {
        int at = from + IN.lengthAt(tokens, from);
        return (tokens.is(at, TargetTokens.NUMBER) || OPENING_PERIOD.isAt(tokens, at)) && periods.read(at) > at;
    }

    /** The year that stands at once before the verb of a value: {@code tỷ lệ giải ngân năm 2025 đạt}. */
    private int yearBefore(int start) {
        int from = around.back(start);
        int at = start;
        for (int i = 0; i < MOST_VERBS; i++) {
            at -= ContextWords.VERBS.lengthBefore(tokens, from, at);
        }
        boolean year = at - 2 >= from && TargetWords.YEAR.isAt(tokens, at - 2) && tokens.whole(at - 1) > 0;
        boolean statement = year
                && NO_STATEMENT.lengthBefore(tokens, from, at - 2) == 0
                && UNTIL.lengthBefore(tokens, from, at - 2) == 0;
        return statement ? year(at - 1) : 0;
    }

    /** {@code Trên cơ sở kết quả năm 2026 (đạt 91%)}: brackets behind a year before the plan. */
    private boolean isAsideOfResult(int from) {
        if (firstYear == 0 || !tokens.is(from - 1, TargetTokens.OPEN)) {
            return false;
        }
        int year = year(from - 2);
        return year > 0 && year < firstYear && TargetWords.YEAR.isAt(tokens, from - 3);
    }

    private boolean hasYear(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (TargetWords.YEAR.isAt(tokens, i) && year(i + 1) > 0) {
                return true;
            }
        }
        return false;
    }

    private int year(int at) {
        return at >= 0 && at < tokens.count() && tokens.length(at) == 4 && tokens.whole(at) > 0
                ? (int) tokens.whole(at)
                : 0;
    }

    /** {@code …, vượt chỉ tiêu}, {@code …, tăng 2% so với năm 2024}, {@code So với năm 2024, tăng 12%}. */
    private boolean looksBack(FoundTarget read, int from, int year) {
        int start = read.start();
        int segment = around.segment(start);
        boolean ownYear = firstYear > 0 && year >= firstYear;
        if (TargetWords.AGAINST.isAt(tokens, from) && segment > from && read.value() instanceof ChangeValue) {
            return true;
        }
        if (EQUALLING.isAt(tokens, segment) && segment > from && read.value() instanceof PercentValue) {
            return true;
        }
        if (opensWithPart(from) && !read.compared() && !ownYear) {
            return true;
        }
        int end = around.ahead(start, read.end());
        for (int i = read.end(); i < end; i++) {
            if (!tokens.is(i, TargetTokens.COMMA)) {
                continue;
            }
            int segmentEnd = segmentEnd(i + 1, end);
            if (SURPASSING.isAt(tokens, i + 1) && isAgainstPlan(i + 1, segmentEnd)) {
                return !read.compared() || read.comparison() == Comparison.EQUAL;
            }
            // Cao hơn 1,4% so với chỉ tiêu.
            boolean differs = DIFFERING.isAt(tokens, i + 1)
                    && TargetWords.AGAINST.isWithin(tokens, i + 1, segmentEnd)
                    && PLANNED.isWithin(tokens, i + 1, segmentEnd);
            if (differs) {
                return true;
            }
            boolean compares = COMPARING.isAt(tokens, i + 1) && TargetWords.AGAINST.isWithin(tokens, i + 1, segmentEnd);
            compares |= COMPARING.isAt(tokens, i + 1) && SAME_PERIOD.isWithin(tokens, i + 1, segmentEnd);
            return compares && (SAME_PERIOD.isWithin(tokens, i + 1, segmentEnd) || (!ownYear && year > 0));
        }
        return false;
    }

    private boolean isAgainstPlan(int from, int to) {
        // Xếp thứ 7/34 tỉnh; vượt chỉ tiêu; vượt 3% kế hoạch.
        return !SURPASSING_BY.isAt(tokens, from) || PLAN.isWithin(tokens, from, to);
    }

    private int segmentEnd(int from, int end) {
        int at = from;
        while (at < end && !tokens.is(at, TargetTokens.COMMA)) {
            at++;
        }
        return at;
    }

    /** {@code Xét xử 1.250 vụ án, đạt 98,4%}; {@code Có 12 đơn vị đạt trên 90%}: how many did, not how many are to. */
    private boolean isOfThingsDone(FoundTarget read, int from) {
        int start = read.start();
        int segment = around.segment(start);
        boolean percent = read.value() instanceof PercentValue;
        if (percent && segment > from && REACHING.isAt(tokens, segment) && !read.compared()) {
            boolean ends = read.end() >= clauses.end(start)
                    || tokens.is(read.end(), TargetTokens.COMMA)
                    || PLAN.isAt(tokens, read.end());
            int before = around.segment(segment - 1);
            return ends && REACHING.lengthBefore(tokens, segment, start) > 0 && hasCount(before, segment - 1);
        }
        int number = segment + HAS.lengthAt(tokens, segment);
        boolean counted = isCount(number) && start - number > 1 && start - number <= MOST_WORDS_OF_THINGS + 1;
        return counted && !(read.value() instanceof CountValue) && areWords(number + 1, start);
    }

    private boolean areWords(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.is(i, TargetTokens.WORD)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasCount(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isCount(i) && !TargetWords.YEAR.isAt(tokens, i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** A number of things, not of per cent, of a fraction, a document or a day. */
    private boolean isCount(int at) {
        return tokens.is(at, TargetTokens.NUMBER)
                && tokens.is(at + 1, TargetTokens.WORD)
                && tokens.number(at) != null
                && !TargetWords.PERIODS.isAt(tokens, at + 1)
                && !TargetWords.PERCENT.isAt(tokens, at + 1);
    }

    /** {@code bình quân cả nước là 52,1%}: what others reach. */
    private boolean isAverageOfAll(FoundTarget read, int from) {
        int start = read.start();
        if (read.compared()) {
            return false;
        }
        for (int i = Math.max(from, start - MOST_WORDS_BEHIND - MOST_WORDS_OF_THINGS); i < start; i++) {
            int average = TargetWords.AVERAGE.lengthAt(tokens, i);
            if (average > 0 && TargetWords.AREAS.isAt(tokens, i + average)) {
                return true;
            }
        }
        return false;
    }
}
