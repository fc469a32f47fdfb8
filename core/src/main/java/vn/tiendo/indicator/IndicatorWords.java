package vn.tiendo.indicator;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.text.Folding;

/**
 * Which words of a sentence say what its targets measure: those of the clause around the value, without the value, the
 * verbs that carry it and the words that only lead to it.
 *
 * <p>Several values of one clause share the words before the first and behind the last, as in {@code tỷ lệ thi hành xong
 * trên 84% về việc và trên 43% về tiền trên tổng số có điều kiện}: each has the words between as its own.
 */
final class IndicatorWords {
    /** So many words are taken on either side. */
    private static final int MOST = 90;

    /** With fewer words the clause before says what it is about. */
    private static final int FEWEST = 3;

    private static final int LONGEST_PARALLEL = 3;

    /** A part of the sentence that begins with these, behind a comma, has the target alone. */
    private static final WordPhrases STARTERS =
            WordPhrases.of("phấn đấu|bảo đảm|đảm bảo|trong đó|đồng thời|tỷ lệ|tỉ lệ|và tỷ lệ"
                    + "|và tỉ lệ|nhằm|gắn với|qua đó|từ đó|số lượng|và phấn đấu|và bảo đảm|và đảm bảo|cùng với đó|riêng"
                    + "|tổng số|mức|chỉ số");

    private static final WordPhrases RATES = WordPhrases.of("tỷ lệ|tỉ lệ|số lượng|tổng số|mức|chỉ số|số|mức độ");

    /** Behind a comma these lead to something else. */
    private static final WordPhrases FOLLOWERS =
            WordPhrases.of("phấn đấu|bảo đảm|đảm bảo|trong đó|đồng thời|góp phần|nhằm|để"
                    + "|nhất là|đặc biệt là|đặc biệt|kịp thời|không để|không|tăng cường|nâng cao|hạn chế|tích cực|cơ bản|qua đó|từ đó"
                    + "|hoàn thành|gắn với|đáp ứng|tránh|tạo|riêng|cao hơn|thấp hơn|chi tiết|cụ thể");

    /** Taken off where the words before the value begin. */
    private static final WordPhrases LEADING =
            WordPhrases.of("phấn đấu|bảo đảm|đảm bảo|trong đó|đồng thời|đến năm|đến hết năm|vào năm"
                    + "|đến cuối năm|và|có|là|đạt|để|nhằm|cần|phải|tiếp tục phấn đấu|từng bước|ít nhất|nâng|duy trì|với|riêng|cụ thể"
                    + "|gồm|mục tiêu|yêu cầu|hoặc|còn");

    /** Taken off where the words before the value end. */
    private static final WordPhrases TRAILING = WordPhrases.of(
            "đạt|đạt tỷ lệ|đạt tỉ lệ|là|ở mức|đạt mức|mức|phải|phải đạt"
                    + "|bảo đảm|đảm bảo|bảo đảm đạt|đảm bảo đạt|phấn đấu|phấn đấu đạt|lên|xuống|còn|xuống còn|tăng lên|giảm xuống|đạt từ|từ|có"
                    + "|lên đến|lên tới|lên trên|lên mức|và|hoàn thành|giữ|kiểm soát|tối thiểu|hoặc|hay|được|sẽ|đạt được");

    private static final WordPhrases REACHED = WordPhrases.of("đạt|đạt được|lên|xuống|còn");

    private static final WordPhrases AND = WordPhrases.of("và|hoặc");

    private static final Splitter BLANK = Splitter.on(' ');

    /** One of the two sides of a result; alone it does not say of which. */
    private static final ImmutableList<String> ASPECTS = ImmutableList.of("về việc", "về tiền", "về giá trị");

    private final TargetTokens tokens;
    private final Clauses clauses;
    private final List<FoundTarget> targets;
    private String wordsBefore = "";
    /** Behind the last target of the clauses that are done. */
    private int clauseBefore;

    /** A run of tokens. */
    private record Run(int from, int to) {
        static final Run NONE = new Run(0, 0);

        boolean isEmpty() {
            return to <= from;
        }

        int length() {
            return Math.max(0, to - from);
        }
    }

    IndicatorWords(TargetTokens tokens, Clauses clauses, List<FoundTarget> targets) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.targets = targets;
    }

    ImmutableList<TargetMatch> matches() {
        ImmutableList.Builder<TargetMatch> matches = ImmutableList.builder();
        int first = 0;
        while (first < targets.size()) {
            int end = clauses.end(targets.get(first).start());
            int last = first + 1;
            while (last < targets.size()
                    && targets.get(last).start() < end
                    && clauses.end(targets.get(last).start()) == end
                    && targets.get(last).start() - targets.get(last - 1).end() < MOST) {
                last++;
            }
            addClause(targets.subList(first, last), matches);
            clauseBefore = targets.get(last - 1).end();
            first = last;
        }
        return matches.build();
    }

    private void addClause(List<FoundTarget> clause, ImmutableList.Builder<TargetMatch> matches) {
        int count = clause.size();
        FoundTarget first = clause.get(0);
        FoundTarget last = clause.get(count - 1);
        Run head = head(Math.max(clauses.start(first.start()), first.start() - MOST), first.start());
        Run tail = tail(last.end(), Math.min(clauses.end(last.start()), last.end() + MOST));
        List<Run> heads = new ArrayList<>();
        List<Run> own = new ArrayList<>();
        heads.add(head);
        for (int i = 0; i + 1 < count; i++) {
            int[] border = border(clause.get(i).end(), clause.get(i + 1).start());
            own.add(tail(clause.get(i).end(), border[0]));
            heads.add(head(border[1], clause.get(i + 1).start()));
        }
        Run shared = Run.NONE;
        Run ownBefore = count > 1 ? own.get(count - 2) : Run.NONE;
        if (count > 1 && isParallel(ownBefore, tail)) {
            int split = tail.from() + ownBefore.length();
            shared = new Run(split, tail.to());
            tail = new Run(tail.from(), split);
        } else if (count > 1
                && ownBefore.isEmpty()
                && !RATES.isAt(tokens, heads.get(count - 1).from())) {
            shared = tail;
            tail = Run.NONE;
        }
        own.add(tail);
        String before = "";
        for (int i = 0; i < count; i++) {
            Run ownHead = i > 0 && heads.get(i).isEmpty() ? head : heads.get(i);
            boolean takesShared = i == count - 1 || own.get(i).isEmpty() || isParallel(own.get(i), tail);
            FoundTarget target = clause.get(i);
            // 450 nghìn tấn is reached, 02 tin bài are published: only the latter are what is measured.
            boolean reached = REACHED.lengthBefore(tokens, 0, target.start()) > 0;
            String name = reached ? "" : target.name();
            if (isPercentage(target.value())) {
                // từ 98% hồ sơ trở lên
                name = text(new Run(target.countedFrom(), upwards(target)));
            }
            String words = join(text(ownHead), name, text(own.get(i)), takesShared ? text(shared) : "");
            if (words.isEmpty() && i > 0) {
                words = before;
            }
            words = ofAspect(words, i == 0 ? clauseBefore : clause.get(i - 1).end(), target.start());
            before = words;
            if (countWords(words) < FEWEST && i == 0) {
                Run earlier = earlier(clauses.start(target.start()));
                words = earlier.isEmpty() || words.isEmpty() ? words + text(earlier) : text(earlier) + "; " + words;
            } else if (i == 0 && isAspect(text(earlier(clauses.start(target.start()))))) {
                words = text(earlier(clauses.start(target.start()))) + "; " + words;
            }
            wordsBefore = words;
            matches.add(new TargetMatch(
                    new TargetPhrase(normal(tokens.text(target.start(), target.end())), target.conditions()),
                    words,
                    tokens.start(target.start()),
                    tokens.end(target.end() - 1)));
        }
    }

    /** {@code về tiền} alone goes on with the target before it in the sentence: {@code thi hành xong về tiền}. */
    private String ofAspect(String words, int from, int start) {
        if (!isAspect(words) || wordsBefore.isEmpty() || endsSentence(from, start)) {
            return words;
        }
        List<String> all = BLANK.splitToList(wordsBefore);
        for (int i = all.size() - 2; i >= 0; i--) {
            if (isAspect(all.get(i) + " " + all.get(i + 1))) {
                return join(
                        String.join(" ", all.subList(0, i)), words, String.join(" ", all.subList(i + 2, all.size())));
            }
        }
        return wordsBefore + " " + words;
    }

    private static boolean isAspect(String words) {
        return ASPECTS.stream().anyMatch(aspect -> Folding.same(aspect, words));
    }

    private boolean endsSentence(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isStop(i) && ";:".indexOf(tokens.firstChar(i)) < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPercentage(TargetValue value) {
        return value instanceof PercentValue
                || (value instanceof ChangeValue change && change.size() instanceof PercentValue);
    }

    private int upwards(FoundTarget target) {
        int at = target.countedFrom();
        while (at < target.end() && !TargetWords.UPWARDS.isAt(tokens, at)) {
            at++;
        }
        return at < target.end() ? at : target.countedFrom();
    }

    /** The last words before a value, without those that only lead to it. */
    private Run head(int from, int to) {
        int start = from;
        for (int i = to - 1; i > from; i--) {
            if (tokens.is(i, TargetTokens.COMMA) && STARTERS.isAt(tokens, i + 1)) {
                start = i + 1;
                break;
            }
        }
        int end = to;
        while (end > start) {
            int trailing = TRAILING.lengthBefore(tokens, start, end);
            int kind = tokens.kind(end - 1);
            if (trailing > 0) {
                end -= trailing;
            } else if (kind == TargetTokens.COMMA || kind == TargetTokens.DASH) {
                end--;
            } else if (kind == TargetTokens.PERCENT && TargetWords.FROM.isAt(tokens, end - 3)) {
                // từ 60% lên 85%
                end = Math.max(start, end - 3);
            } else {
                break;
            }
        }
        while (start < end) {
            int leading = LEADING.lengthAt(tokens, start);
            int kind = tokens.kind(start);
            if (leading > 0) {
                start += leading;
                // đến năm 2025
                boolean year = tokens.is(start, TargetTokens.NUMBER);
                start += year ? 1 : 0;
            } else if (kind == TargetTokens.COMMA || kind == TargetTokens.DASH || kind == TargetTokens.OTHER) {
                start++;
            } else {
                break;
            }
        }
        return start < end ? new Run(start, end) : Run.NONE;
    }

    /** The words behind the last value, up to where another thought begins. */
    private Run tail(int from, int to) {
        int end = to;
        for (int i = from; i < to; i++) {
            boolean against =
                    TargetWords.AGAINST.isAt(tokens, i) && new BaselineReader(tokens).readAgainst(i + 2) > i + 2;
            if ((tokens.is(i, TargetTokens.COMMA) && FOLLOWERS.isAt(tokens, i + 1)) || against) {
                end = i;
                break;
            }
            if (tokens.is(i, TargetTokens.OPEN)) {
                int behind = behindBrackets(i, to);
                if (behind >= to) {
                    end = i;
                    break;
                }
                i = behind - 1;
            }
        }
        return trimmed(new Run(from, end));
    }

    private int behindBrackets(int open, int to) {
        int depth = 0;
        for (int i = open; i < to; i++) {
            if (tokens.is(i, TargetTokens.OPEN)) {
                depth++;
            } else if (tokens.is(i, TargetTokens.CLOSE) && --depth == 0) {
                return i + 1;
            }
        }
        return to;
    }

    /** Where the words of one value end and those of the next begin: before and behind the comma or {@code và} between. */
    private int[] border(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            boolean comma = tokens.is(i, TargetTokens.COMMA);
            if (comma || AND.isAt(tokens, i)) {
                int before = i > from && tokens.is(i - 1, TargetTokens.COMMA) ? i - 1 : i;
                return new int[] {before, i + 1};
            }
        }
        for (int i = from; i < to; i++) {
            if (RATES.isAt(tokens, i) && i > from) {
                return new int[] {i, i};
            }
        }
        return new int[] {to, to};
    }

    /** Whether both begin with the same word and the second has at least as many: {@code về việc}, {@code về tiền trên …}. */
    private boolean isParallel(Run own, Run tail) {
        return !own.isEmpty()
                && own.length() <= LONGEST_PARALLEL
                && !tail.isEmpty()
                && tail.length() >= own.length()
                && tokens.word(own.from()) == tokens.word(tail.from())
                && tokens.is(own.from(), TargetTokens.WORD);
    }

    /** What stands in the clause before. */
    private Run earlier(int clauseStart) {
        int to = clauseStart - 1;
        if (to <= 0) {
            return Run.NONE;
        }
        int inside = to - 1;
        boolean other = inside >= 0 && clauseBefore > clauses.start(inside);
        if (inside < 0 || other || tokens.isStop(inside)) {
            return Run.NONE;
        }
        int from = Math.max(clauses.start(inside), to - MOST);
        for (int i = from; i < to; i++) {
            if (tokens.is(i, TargetTokens.PERCENT) && tokens.is(i - 1, TargetTokens.NUMBER)) {
                // Năm 2026 tỷ lệ đô thị hóa đạt 41%; năm 2027 đạt 43%: a value that is told is no part of the words.
                return i - 1 > from ? head(from, i - 1) : Run.NONE;
            }
        }
        return trimmed(new Run(from, to));
    }

    private Run trimmed(Run run) {
        int from = run.from();
        int to = run.to();
        while (from < to && isMark(from)) {
            from++;
        }
        while (to > from && (isMark(to - 1) || AND.isAt(tokens, to - 1))) {
            to--;
        }
        return from < to ? new Run(from, to) : Run.NONE;
    }

    private boolean isMark(int at) {
        int kind = tokens.kind(at);
        boolean quote = kind == TargetTokens.OTHER && "\"”“'’".indexOf(tokens.firstChar(at)) >= 0;
        return kind == TargetTokens.COMMA || kind == TargetTokens.DASH || (kind == TargetTokens.OTHER && !quote);
    }

    private static String join(String... parts) {
        StringBuilder words = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                words.append(words.isEmpty() ? "" : " ").append(part);
            }
        }
        return words.toString();
    }

    private String text(Run run) {
        return run.isEmpty() ? "" : normal(tokens.text(run.from(), run.to()));
    }

    private static int countWords(String words) {
        int count = words.isEmpty() ? 0 : 1;
        for (int i = 0; i < words.length(); i++) {
            count += words.charAt(i) == ' ' ? 1 : 0;
        }
        return count;
    }

    /** With one blank between words, also where the text breaks its lines. */
    private static String normal(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Folding.isBlank(c)) {
                normal.append(c);
            } else if (!normal.isEmpty() && normal.charAt(normal.length() - 1) != ' ') {
                normal.append(' ');
            }
        }
        return normal.toString();
    }
}
