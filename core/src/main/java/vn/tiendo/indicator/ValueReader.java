package vn.tiendo.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.NumberWords;

/** Reads the value of a target: percentages, fractions, numbers of things. */
final class ValueReader {
    /** More words are no name of what is counted. */
    private static final int MOST_COUNTED = 6;

    /** Where the name does not end in so many words, these are taken. */
    private static final int SHORT_NAME = 2;

    private static final int MOST_PER = 3;
    private static final long GREATEST_TERM = 1_000_000;

    private final TargetTokens tokens;

    ValueReader(TargetTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * A value in the text.
     *
     * @param value the value
     * @param end the token behind it
     * @param countedFrom the first token of what is counted; {@code end} where there is none
     */
    record Value(TargetValue value, int end, int countedFrom) {
        boolean isPercent() {
            return value instanceof PercentValue;
        }
    }

    /** A value that begins with a number; null where none does. */
    @Nullable Value read(int at) {
        if (!tokens.is(at, TargetTokens.NUMBER) || isPartOfName(at)) {
            return null;
        }
        Value percent = percent(at);
        if (percent != null) {
            return percent;
        }
        if (isPercentRange(at)) {
            BigDecimal low = tokens.percentage(at);
            return low == null ? null : new Value(new PercentValue(low), at + 1, at + 1);
        }
        boolean slash = tokens.is(at + 1, TargetTokens.SLASH) && tokens.isClose(at + 1);
        return !slash ? count(at) : isDay(at) ? null : fraction(at);
    }

    /** {@code 01/10}: a fraction has no leading nought, but for all of a number: {@code 08/08 xã}. */
    private boolean isDay(int at) {
        return tokens.firstChar(at) == '0' && tokens.whole(at) != tokens.whole(at + 2);
    }

    /** As {@link #read}, and fractions in words: {@code hai phần ba}, {@code một nửa}. */
    @Nullable Value afterComparison(int at) {
        if (tokens.is(at, TargetTokens.WORD)) {
            return inWords(at);
        }
        Value value = read(at);
        boolean slash = tokens.is(at + 1, TargetTokens.SLASH) && tokens.isClose(at + 1);
        if (value != null || isPartOfName(at)) {
            return value;
        }
        return slash && tokens.is(at, TargetTokens.NUMBER) ? fraction(at) : unnamed(at);
    }

    /** A percentage; null where the token begins none. */
    @Nullable Value percent(int at) {
        int sign = tokens.is(at + 1, TargetTokens.PERCENT) ? 1 : TargetWords.PERCENT.lengthAt(tokens, at + 1);
        if (!tokens.is(at, TargetTokens.NUMBER) || sign == 0 || isPartOfName(at)) {
            return null;
        }
        BigDecimal number = tokens.percentage(at);
        int end = at + 1 + sign;
        return number == null ? null : new Value(new PercentValue(number), end, end);
    }

    /** {@code 70-75%}: the sign stands for both. */
    boolean isPercentRange(int at) {
        return tokens.is(at + 1, TargetTokens.DASH) && percent(at + 2) != null && tokens.length(at) <= 5;
    }

    private @Nullable Value fraction(int at) {
        long part = tokens.whole(at);
        long whole = tokens.whole(at + 2);
        boolean sound = part >= 1 && whole >= 2 && part <= whole && whole <= GREATEST_TERM && tokens.isClose(at + 2);
        int end = at + 3;
        boolean goesOn = tokens.isClose(end)
                && (tokens.is(end, TargetTokens.SLASH)
                        || tokens.is(end, TargetTokens.DASH)
                        || tokens.is(end, TargetTokens.PERCENT)
                        || tokens.is(end, TargetTokens.WORD));
        return sound && !goesOn ? new Value(new FractionValue(part, whole), end, end) : null;
    }

    /** {@code 02 tin bài/quý}, {@code 1,5 triệu lượt}, {@code 03 cuộc mỗi năm}, {@code 2 điểm phần trăm}. */
    private @Nullable Value count(int at) {
        BigDecimal number = tokens.number(at);
        return number == null || isThousandsOrDecimals(at) ? null : count(number, behindRepetition(at + 1, number));
    }

    /** {@code 1,500 đơn}: thousands by a foreign comma, or three decimals? */
    private boolean isThousandsOrDecimals(int at) {
        String digits = tokens.text(at, at + 1);
        int comma = digits.indexOf(',');
        return comma > 0 && digits.length() - comma == 4 && !TargetWords.SCALES.isAt(tokens, at + 1);
    }

    /** {@code 02 (hai) tin bài}: the brackets say again what the number says. */
    private int behindRepetition(int at, BigDecimal number) {
        boolean word = tokens.is(at, TargetTokens.OPEN)
                && tokens.is(at + 1, TargetTokens.WORD)
                && tokens.is(at + 2, TargetTokens.CLOSE);
        OptionalLong again = word ? NumberWords.parse(tokens.text(at + 1, at + 2)) : OptionalLong.empty();
        return again.isPresent() && number.compareTo(BigDecimal.valueOf(again.getAsLong())) == 0 ? at + 3 : at;
    }

    private @Nullable Value count(BigDecimal number, int from) {
        int next = from;
        int points = percentPoints(next);
        if (points > 0) {
            Optional<String> named = Optional.of("điểm phần trăm");
            return new Value(new CountValue(number, named, Optional.empty()), next + points, next + points);
        }
        int scale = 0;
        for (int found = TargetWords.SCALES.find(tokens, next);
                found != WordPhrases.NONE && scale < 18;
                found = TargetWords.SCALES.find(tokens, next)) {
            scale += WordPhrases.value(found);
            next += WordPhrases.length(found);
        }
        BigDecimal exact = scale == 0 ? number : unscaled(number, scale);
        int money = TargetWords.MONEY.lengthAt(tokens, next);
        if (money > 0) {
            Value amount = counted(exact, next, next + money, next + money);
            return new Value(amount.value(), amount.end(), amount.end());
        }
        boolean limit = TargetWords.NO_COUNT.isAt(tokens, next) && !TargetWords.COUNTED_AFTER_ALL.isAt(tokens, next);
        if (!tokens.is(next, TargetTokens.WORD) || limit) {
            return null;
        }
        int listed = listed(next);
        if (listed > next) {
            return counted(exact, next, listed, listed);
        }
        int slash = next;
        while (slash < next + MOST_COUNTED && tokens.is(slash, TargetTokens.WORD)) {
            slash++;
        }
        if (tokens.is(slash, TargetTokens.SLASH) && per(slash + 1) > slash + 1) {
            return counted(exact, next, slash, slash);
        }
        int end = next;
        while (end < next + MOST_COUNTED
                && tokens.is(end, TargetTokens.WORD)
                && !TargetWords.COUNTED_END.isAt(tokens, end)) {
            end++;
        }
        if (end == next) {
            return null;
        }
        boolean goesOn = end == next + MOST_COUNTED
                && tokens.is(end, TargetTokens.WORD)
                && !TargetWords.COUNTED_END.isAt(tokens, end);
        int last = goesOn ? next + SHORT_NAME : end;
        return counted(exact, next, last, last);
    }

    /** Behind {@code tin, bài} where {@code /quý} or {@code mỗi quý} follows; the same token elsewhere. */
    private int listed(int from) {
        int comma = from;
        while (comma < from + SHORT_NAME && isName(comma)) {
            comma++;
        }
        int end = comma + 1;
        while (end < comma + 1 + SHORT_NAME && isName(end)) {
            end++;
        }
        boolean both = comma > from && tokens.is(comma, TargetTokens.COMMA) && end > comma + 1;
        return both && period(end) > end ? end : from;
    }

    private boolean isName(int at) {
        return tokens.is(at, TargetTokens.WORD) && !TargetWords.COUNTED_END.isAt(tokens, at);
    }

    private static BigDecimal unscaled(BigDecimal number, int scale) {
        BigDecimal moved = number.scaleByPowerOfTen(scale).stripTrailingZeros();
        return moved.scale() < 0 ? moved.setScale(0) : moved;
    }

    private int percentPoints(int at) {
        int words = TargetWords.PERCENT_POINTS.lengthAt(tokens, at);
        boolean sign = TargetWords.POINTS.isAt(tokens, at) && tokens.is(at + 1, TargetTokens.PERCENT);
        return sign ? 2 : words;
    }

    private Value counted(BigDecimal number, int from, int to, int at) {
        Optional<String> name = Optional.of(tokens.text(from, to));
        if (tokens.is(at, TargetTokens.SLASH)) {
            int end = per(at + 1);
            if (end > at + 1) {
                return new Value(new CountValue(number, name, Optional.of(tokens.text(at + 1, end))), end, from);
            }
        }
        // hằng ngày theo dõi: the words go with a verb behind them.
        int period = TargetWords.EVERY.isAt(tokens, at) ? TargetWords.RETURNING.lengthAt(tokens, at + 1) : 0;
        int end = at + 1 + period;
        if (period > 0 && (!tokens.is(end, TargetTokens.WORD) || TargetWords.COUNTED_END.isAt(tokens, end))) {
            return new Value(new CountValue(number, name, Optional.of(tokens.text(at + 1, end))), end, from);
        }
        return new Value(new CountValue(number, name, Optional.empty()), to, from);
    }

    /** The token behind {@code /năm}, {@code mỗi năm}, {@code một năm}; the same where none stands. */
    int period(int at) {
        boolean slash = tokens.is(at, TargetTokens.SLASH);
        boolean word = TargetWords.EVERY.isAt(tokens, at);
        int words = slash
                ? TargetWords.PERIODS.lengthAt(tokens, at + 1)
                : word ? TargetWords.RETURNING.lengthAt(tokens, at + 1) : 0;
        return words > 0 ? at + 1 + words : at;
    }

    /** The token behind what stands behind a slash: {@code quý}, {@code vạn dân}, {@code 10.000 dân}, {@code người/năm}. */
    private int per(int at) {
        int period = TargetWords.PERIODS.lengthAt(tokens, at);
        if (period > 0) {
            return at + period;
        }
        int end = at;
        if (tokens.number(end) != null && tokens.is(end + 1, TargetTokens.WORD)) {
            end++;
        }
        int first = end;
        while (end < first + MOST_PER
                && tokens.is(end, TargetTokens.WORD)
                && !TargetWords.COUNTED_END.isAt(tokens, end)) {
            end++;
        }
        if (end == first) {
            return at;
        }
        int more = tokens.is(end, TargetTokens.SLASH) ? TargetWords.PERIODS.lengthAt(tokens, end + 1) : 0;
        return more > 0 ? end + 1 + more : end;
    }

    private @Nullable Value inWords(int at) {
        if (TargetWords.HALF.isAt(tokens, at)) {
            return new Value(new FractionValue(1, 2), at + 2, at + 2);
        }
        if (!TargetWords.PART_OF.isAt(tokens, at + 1) || !tokens.is(at + 2, TargetTokens.WORD)) {
            // Ít nhất hai tin bài.
            OptionalLong number = NumberWords.parse(tokens.text(at, at + 1));
            return number.isPresent() ? count(BigDecimal.valueOf(number.getAsLong()), at + 1) : null;
        }
        OptionalLong part = NumberWords.parse(tokens.text(at, at + 1));
        OptionalLong whole = NumberWords.parse(tokens.text(at + 2, at + 3));
        return part.isPresent() && whole.isPresent() && part.getAsLong() >= 1 && part.getAsLong() < whole.getAsLong()
                ? new Value(new FractionValue(part.getAsLong(), whole.getAsLong()), at + 3, at + 3)
                : null;
    }

    /** A number of nothing in particular, at the end of the text or clause. */
    private @Nullable Value unnamed(int at) {
        BigDecimal number = tokens.number(at);
        boolean last = tokens.kind(at + 1) == TargetTokens.END;
        return number != null && last
                ? new Value(new CountValue(number, Optional.empty(), Optional.empty()), at + 1, at + 1)
                : null;
    }

    /** Part of a number of a document, of a code or a date: {@code QH14}, {@code 96/2019}, {@code Covid-19}. */
    private boolean isPartOfName(int at) {
        if (!tokens.isClose(at)) {
            return false;
        }
        int before = tokens.kind(at - 1);
        boolean dash = before == TargetTokens.DASH && tokens.isClose(at - 1) && tokens.is(at - 2, TargetTokens.WORD);
        boolean point = before == TargetTokens.OTHER && tokens.firstChar(at - 1) == '.';
        return before == TargetTokens.WORD || before == TargetTokens.SLASH || dash || point;
    }
}
