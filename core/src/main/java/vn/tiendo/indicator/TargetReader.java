package vn.tiendo.indicator;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Folding;

/** Reads one target phrase from a token on; whether the sentence makes it a target is for {@link TargetContext}. */
final class TargetReader {
    /** Most words between a value and its {@code trở lên}. */
    private static final int MOST_BETWEEN = 8;

    private static final String TIMES = Folding.fold("lần");

    private final TargetTokens tokens;
    private final ValueReader values;
    private final BaselineReader baselines;

    TargetReader(TargetTokens tokens) {
        this.tokens = tokens;
        this.values = new ValueReader(tokens);
        this.baselines = new BaselineReader(tokens);
    }

    /** The phrase that begins at a token; null where none does. */
    @Nullable FoundTarget read(int at) {
        int kind = tokens.kind(at);
        if (kind == TargetTokens.NUMBER) {
            return bare(at, at);
        }
        if (kind == TargetTokens.COMPARISON) {
            return Comparison.findBySymbol(tokens.text(at, at + 1))
                    .map(comparison -> compared(at, at + 1, comparison, false))
                    .orElse(null);
        }
        if (kind != TargetTokens.WORD) {
            return null;
        }
        int change = TargetWords.CHANGES.find(tokens, at);
        if (change != WordPhrases.NONE) {
            // Tốc độ tăng trưởng trên 8%: the rate itself is measured.
            return TargetWords.SPEED.isAt(tokens, at - 2) ? null : changed(at, change);
        }
        if (TargetWords.EVERY.isAt(tokens, at)) {
            return every(at);
        }
        int from = TargetWords.FROM.lengthAt(tokens, at);
        if (from > 0) {
            return from(at, at + from);
        }
        int comparison = TargetWords.COMPARISONS.find(tokens, at);
        return comparison == WordPhrases.NONE
                ? null
                : compared(
                        at,
                        at + WordPhrases.length(comparison),
                        TargetWords.comparison(comparison),
                        TargetWords.mayBeRelative(comparison));
    }

    /** {@code 100%}, {@code 14/14}, {@code 02 tin bài/quý}, {@code 90% trở lên}, {@code 70-75%}. */
    private @Nullable FoundTarget bare(int start, int at) {
        ValueReader.Value value = values.read(at);
        if (value == null) {
            return null;
        }
        if (values.isPercentRange(at)) {
            return range(start, at, value, values.read(at + 2));
        }
        int link = tokens.is(value.end(), TargetTokens.DASH) ? 1 : TargetWords.TO.lengthAt(tokens, value.end());
        ValueReader.Value upper = link == 0 ? null : values.percent(value.end() + link);
        if (value.isPercent() && upper != null) {
            return range(start, at, value, upper);
        }
        if (TargetWords.UPWARDS.isAt(tokens, value.end())) {
            return found(start, value, Comparison.AT_LEAST, value.end() + 2, true);
        }
        if (TargetWords.DOWNWARDS.isAt(tokens, value.end())) {
            return found(start, value, Comparison.AT_MOST, value.end() + 2, true);
        }
        int each = value.isPercent() ? values.period(value.end()) : value.end();
        if (each > value.end() && TargetWords.UPWARDS.isAt(tokens, each)) {
            // Tăng trưởng đạt 8%/năm trở lên.
            return FoundTarget.of(
                    start, each + 2, each + 2, new TargetCondition(Comparison.AT_LEAST, value.value()), true);
        }
        int of = TargetWords.NUMBER_OF_WHOLES.lengthAt(tokens, value.end());
        if (value.isPercent() && of > 0 && TargetWords.UPWARDS.isAt(tokens, value.end() + of)) {
            return upwards(start, value, value.end() + of);
        }
        return found(start, value, Comparison.EQUAL, value.end(), false);
    }

    /** {@code từ 98% hồ sơ trở lên}: the words between say of what. */
    private static FoundTarget upwards(int start, ValueReader.Value value, int at) {
        TargetCondition condition = new TargetCondition(Comparison.AT_LEAST, value.value());
        return FoundTarget.of(start, at + 2, value.end(), condition, true);
    }

    /** Where {@code trở lên} stands, not far behind a token and in the same thought; the token where it does not. */
    private int farUpwards(int from) {
        for (int i = from; i < from + MOST_BETWEEN; i++) {
            if (TargetWords.UPWARDS.isAt(tokens, i)) {
                return i;
            }
            boolean goesOn = tokens.is(i, TargetTokens.WORD) || tokens.is(i, TargetTokens.COMMA);
            if (!goesOn || TargetWords.FROM.isAt(tokens, i)) {
                return from;
            }
        }
        return from;
    }

    private @Nullable FoundTarget compared(int start, int at, Comparison comparison, boolean relative) {
        ValueReader.Value value = values.afterComparison(at + TargetWords.LEVEL.lengthAt(tokens, at));
        if (value != null) {
            boolean atLeast = comparison == Comparison.AT_LEAST || comparison == Comparison.ABOVE;
            boolean atMost = comparison == Comparison.AT_MOST || comparison == Comparison.BELOW;
            boolean upwards = TargetWords.UPWARDS.isAt(tokens, value.end());
            boolean downwards = TargetWords.DOWNWARDS.isAt(tokens, value.end());
            if ((upwards && !atLeast) || (downwards && !atMost)) {
                return null;
            }
            return found(start, value, comparison, value.end() + (upwards || downwards ? 2 : 0), true);
        }
        int baseline = relative ? baseline(at) : at;
        if (baseline == at) {
            return null;
        }
        int name = at + TargetWords.AGAINST.lengthAt(tokens, at);
        TargetValue named = new BaselineValue(tokens.text(name, baseline));
        return FoundTarget.of(start, baseline, baseline, new TargetCondition(comparison, named), true);
    }

    private int baseline(int at) {
        int name = at + TargetWords.AGAINST.lengthAt(tokens, at);
        int end = name > at ? baselines.readAgainst(name) : baselines.read(name);
        return end > name ? end : at;
    }

    /** {@code từ 90% trở lên}, {@code từ 70% đến 75%}, {@code từ 70-75%}, {@code từ 60% lên}, of which none is asked. */
    private @Nullable FoundTarget from(int start, int at) {
        FoundTarget plain = bare(start, at);
        if (plain == null) {
            return bareRange(start, at);
        }
        if (plain.conditions().size() == 2) {
            return plain;
        }
        TargetCondition condition = plain.conditions().get(0);
        ValueReader.Value low = values.read(at);
        if (low == null || condition.comparison() != Comparison.EQUAL) {
            return plain;
        }
        int to = TargetWords.TO.lengthAt(tokens, low.end());
        ValueReader.Value high = to == 0 ? null : values.percent(low.end() + to);
        if (low.isPercent() && high != null) {
            return range(start, at, low, high);
        }
        if (to > 0) {
            return null;
        }
        int far = low.isPercent() ? farUpwards(low.end()) : low.end();
        return far > low.end() ? upwards(start, low, far) : found(start, low, Comparison.AT_LEAST, low.end(), false);
    }

    /** {@code từ 80 đến 90%}: the sign stands for both. */
    private @Nullable FoundTarget bareRange(int start, int at) {
        int to = TargetWords.TO.lengthAt(tokens, at + 1);
        BigDecimal bottom = to == 0 ? null : tokens.percentage(at);
        ValueReader.Value high = bottom == null ? null : values.percent(at + 1 + to);
        return bottom == null || high == null
                ? null
                : range(start, at, new ValueReader.Value(new PercentValue(bottom), at + 1, at + 1), high);
    }

    private @Nullable FoundTarget range(int start, int at, ValueReader.Value low, ValueReader.@Nullable Value high) {
        if (high == null || !(high.value() instanceof PercentValue to)) {
            return null;
        }
        BigDecimal bottom = low.value() instanceof PercentValue percent ? percent.percent() : tokens.percentage(at);
        if (bottom == null || bottom.compareTo(to.percent()) >= 0) {
            return null;
        }
        return new FoundTarget(
                start,
                high.end(),
                high.end(),
                ImmutableList.of(
                        new TargetCondition(Comparison.AT_LEAST, new PercentValue(bottom)),
                        new TargetCondition(Comparison.AT_MOST, to)),
                true);
    }

    /** {@code giảm ít nhất 10% so với năm 2023}, {@code tăng 5%}; {@code giảm so với năm 2023}. */
    private @Nullable FoundTarget changed(int start, int found) {
        ChangeDirection direction = TargetWords.direction(found);
        int at = start + WordPhrases.length(found);
        boolean yearly = TargetWords.EACH_YEAR.isAt(tokens, at);
        at += TargetWords.ON_AVERAGE.lengthAt(tokens, at);
        int against = TargetWords.AGAINST.lengthAt(tokens, at);
        if (against > 0) {
            int end = baselines.readAgainst(at + against);
            Comparison comparison = direction == ChangeDirection.INCREASE ? Comparison.ABOVE : Comparison.BELOW;
            return end == at + against
                    ? null
                    : FoundTarget.of(
                            start,
                            end,
                            end,
                            new TargetCondition(comparison, new BaselineValue(tokens.text(at + against, end))),
                            true);
        }
        FoundTarget size = tokens.is(at, TargetTokens.NUMBER) ? bare(at, at) : read(at);
        if (size == null || !size.isSize() || isBelow(size) || isTimes(size)) {
            return null;
        }
        boolean percent = size.value() instanceof PercentValue;
        int end = percent ? values.period(size.end()) : size.end();
        Optional<String> per = percent ? per(size, end, yearly) : Optional.empty();
        int name = end + TargetWords.AGAINST.lengthAt(tokens, end);
        int behind = name == end ? end : baselines.readAgainst(name);
        Optional<String> baseline = behind > name ? Optional.of(tokens.text(name, behind)) : Optional.empty();
        return new FoundTarget(
                start,
                baseline.isPresent() ? behind : end,
                percent && size.countedFrom() == size.end() ? Math.max(behind, end) : size.countedFrom(),
                size.conditions().stream()
                        .map(condition -> new TargetCondition(
                                condition.comparison(), new ChangeValue(direction, condition.value(), baseline, per)))
                        .collect(ImmutableList.toImmutableList()),
                size.compared());
    }

    /** {@code giảm dưới 5%} is said for going down by less than 5 % and for going down to less than 5 %. */
    private static boolean isBelow(FoundTarget size) {
        return size.conditions().get(0).comparison() == Comparison.BELOW;
    }

    /** In which period a percentage is to change again and again; {@code end} is behind the words that say so. */
    private Optional<String> per(FoundTarget size, int end, boolean yearly) {
        if (end > size.end()) {
            return Optional.of(tokens.text(size.end() + 1, end));
        }
        int upwards = size.end() - 2;
        for (int i = size.start(); i < upwards; i++) {
            int period = tokens.is(i, TargetTokens.PERCENT) ? values.period(i + 1) : i;
            if (period == upwards && period > i + 1) {
                return Optional.of(tokens.text(i + 2, period));
            }
        }
        return yearly ? Optional.of("năm") : Optional.empty();
    }

    /** {@code tăng 1,5 lần}: to so many times as much, or by so many times? */
    private static boolean isTimes(FoundTarget size) {
        return size.value() instanceof CountValue count
                && count.counted()
                        .filter(name -> Folding.fold(name).startsWith(TIMES))
                        .isPresent();
    }

    /** {@code mỗi quý 01 bài}, {@code hằng năm ít nhất 02 lớp}, {@code mỗi năm giảm 1%}. */
    private @Nullable FoundTarget every(int start) {
        int at = start + 1;
        int period = TargetWords.RETURNING.lengthAt(tokens, at);
        if (period == 0) {
            return null;
        }
        String per = tokens.text(at, at + period);
        FoundTarget counted = read(at + period);
        if (counted != null
                && counted.value() instanceof ChangeValue change
                && change.size() instanceof PercentValue
                && change.per().isEmpty()) {
            return new FoundTarget(start, counted.end(), counted.end(), counted.conditions(), counted.compared())
                    .map(value -> value instanceof ChangeValue each
                            ? new ChangeValue(each.direction(), each.size(), each.baseline(), Optional.of(per))
                            : value);
        }
        if (counted == null
                || counted.conditions().size() != 1
                || !(counted.conditions().get(0).value() instanceof CountValue count)
                || count.counted().isEmpty()
                || count.per().isPresent()) {
            return null;
        }
        TargetValue value = new CountValue(count.number(), count.counted(), Optional.of(per));
        return new FoundTarget(
                start,
                counted.end(),
                counted.countedFrom(),
                ImmutableList.of(new TargetCondition(counted.conditions().get(0).comparison(), value)),
                counted.compared());
    }

    private static FoundTarget found(
            int start, ValueReader.Value value, Comparison comparison, int end, boolean compared) {
        int countedFrom = value.countedFrom() == value.end() ? end : value.countedFrom();
        return FoundTarget.of(start, end, countedFrom, new TargetCondition(comparison, value.value()), compared);
    }
}
