package vn.tiendo.indicator;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A comparison that is printed once for two values: {@code ít nhất 5% số vụ và 3% số tiền}, {@code tăng tối thiểu 8% và
 * thu xuất nhập khẩu 5% so với dự toán}. The second has a verb or a subject of its own where nothing is carried over:
 * {@code trên 90% và phấn đấu đạt 95%}.
 */
final class CarriedComparisons {
    private static final int MOST_BETWEEN = 12;
    private static final int MOST_SUBJECT = 6;
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private static final WordPhrases AND = WordPhrases.of("và");

    private static final WordPhrases OWN =
            WordPhrases.of("tỷ lệ|tỉ lệ|chỉ số|mức|phấn đấu|bảo đảm|đảm bảo|duy trì|đến năm"
                    + "|nâng|đưa|trong đó|hằng năm|hàng năm|mỗi|riêng|chỉ tiêu|tốc độ");

    private static final WordPhrases PREDICATES =
            WordPhrases.of("được|có|đạt|phải|hoàn thành|sẽ|tham gia|sử dụng|thực hiện|là|tăng|giảm|cần");

    private final TargetTokens tokens;
    private final Clauses clauses;
    private final Surroundings around;

    CarriedComparisons(TargetTokens tokens, Clauses clauses, Surroundings around) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.around = around;
    }

    /** The phrase with what the one before it says for both; null where it says it for itself alone. */
    @Nullable FoundTarget findCarried(@Nullable FoundTarget before, FoundTarget read) {
        if (before == null
                || read.compared()
                || before.conditions().size() != 1
                || read.conditions().size() != 1
                || read.start() - before.end() > MOST_BETWEEN
                || clauses.start(read.start()) != clauses.start(before.start())) {
            return null;
        }
        TargetValue first = before.value();
        TargetValue second = read.value();
        if (second instanceof PercentValue percent) {
            if (first instanceof ChangeValue change && change.size() instanceof PercentValue) {
                boolean joined = isJoined(before, read) || isElided(before, read);
                ChangeValue size = new ChangeValue(change.direction(), percent, change.baseline(), change.per());
                return joined && !isOwnClause(before, read) ? with(read, before.comparison(), size) : null;
            }
            boolean carries = first instanceof PercentValue
                    && before.compared()
                    && percent.percent().compareTo(FULL) != 0
                    && isAfterAnd(before, read)
                    && !isOwnClause(before, read);
            return carries ? with(read, before.comparison(), percent) : null;
        }
        boolean counts = first instanceof CountValue
                && second instanceof CountValue
                && before.compared()
                && isAfterAnd(before, read)
                && !isOwnClause(before, read);
        return counts ? with(read, before.comparison(), second) : null;
    }

    private static FoundTarget with(FoundTarget read, Comparison comparison, TargetValue value) {
        return new FoundTarget(
                read.start(),
                read.end(),
                read.countedFrom(),
                ImmutableList.of(new TargetCondition(comparison, value)),
                true);
    }

    /** {@code 5% số vụ và 3%}: only what is measured stands between. */
    private boolean isAfterAnd(FoundTarget before, FoundTarget read) {
        // Ít nhất 80% người được hỏi và 70% doanh nghiệp: what opens the sentence is for both.
        boolean opens = around.opens(before.start());
        return AND.isAt(tokens, read.start() - 1) && isPlain(before.end(), read.start() - 1, opens);
    }

    /** {@code 50% thời gian, 50% chi phí … so với năm 2024}. */
    private boolean isJoined(FoundTarget before, FoundTarget read) {
        boolean comma = tokens.is(read.start() - 1, TargetTokens.COMMA)
                && isPlain(before.end(), read.start() - 1)
                && isCompared(read);
        return comma || isAfterAnd(before, read);
    }

    /** {@code 8% và thu xuất nhập khẩu 5% so với dự toán}: the verb stands before the first alone. */
    private boolean isElided(FoundTarget before, FoundTarget read) {
        for (int i = read.start() - 2; i >= Math.max(before.end(), read.start() - MOST_SUBJECT - 1); i--) {
            if (AND.isAt(tokens, i)) {
                return isPlain(before.end(), i) && isPlain(i + 1, read.start()) && isCompared(read);
            }
        }
        return false;
    }

    /** Whether a range of tokens has only words, none of which begins a measure or says what is done. */
    private boolean isPlain(int from, int to) {
        return isPlain(from, to, false);
    }

    private boolean isPlain(int from, int to, boolean doing) {
        for (int i = from; i < to; i++) {
            boolean comma = tokens.is(i, TargetTokens.COMMA) && i == to - 1;
            // Vào năm 2027
            boolean year = tokens.length(i) == 4 && tokens.whole(i) > 0 && TargetWords.YEAR.isAt(tokens, i - 1);
            boolean words = tokens.is(i, TargetTokens.WORD) || comma || year;
            if (!words || OWN.isAt(tokens, i) || (!doing && PREDICATES.isAt(tokens, i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isCompared(FoundTarget read) {
        return TargetWords.AGAINST.isWithin(tokens, read.end(), around.ahead(read.start(), read.end()));
    }

    /** {@code Tỷ lệ hài lòng đạt trên 90% và 95% hồ sơ được số hóa}: both have a predicate of their own. */
    private boolean isOwnClause(FoundTarget before, FoundTarget read) {
        if (around.opens(before.start())) {
            return false;
        }
        for (int i = read.end(); i < around.ahead(read.start(), read.end()); i++) {
            if (tokens.is(i, TargetTokens.COMMA)) {
                return false;
            }
            if (PREDICATES.isAt(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
