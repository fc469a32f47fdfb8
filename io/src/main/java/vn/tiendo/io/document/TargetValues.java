package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.indicator.CountValue;
import vn.tiendo.indicator.TargetCondition;
import vn.tiendo.indicator.TargetPhrase;
import vn.tiendo.indicator.TargetScanner;
import vn.tiendo.indicator.TargetUnit;
import vn.tiendo.plan.PrintedTarget;
import vn.tiendo.text.NumberUnit;
import vn.tiendo.text.VietnameseNumber;

/** What a cell of a table of targets sets: a bare number, {@code 84,5}, or a phrase, {@code trên 84%}. */
final class TargetValues {
    private static final Pattern POINT_DECIMALS = Pattern.compile("[0-9]{1,3}\\.[0-9]{1,2}");

    private TargetValues() {}

    /** Whether a cell prints a number or a phrase of a target. */
    static boolean isValue(String text) {
        return number(text) != null || TargetScanner.parse(text).isPresent();
    }

    /**
     * The targets that a cell sets: two for a range.
     *
     * @param text the cell
     * @param unit in what a number without unit is told; empty where the table does not say
     * @return empty where the cell is no value
     */
    static ImmutableList<PrintedTarget> read(String text, String indicator, Optional<TargetUnit> unit, int line) {
        Optional<String> code = unit.map(TargetUnit::code);
        VietnameseNumber number = number(text);
        if (number != null) {
            return ImmutableList.of(PrintedTarget.builder()
                    .indicator(indicator)
                    .line(line)
                    .value(number.value().toPlainString())
                    .unit(number.isPercent() ? Optional.of(TargetUnit.PERCENT.code()) : code)
                    .build());
        }
        Optional<TargetPhrase> phrase = TargetScanner.parse(text).value();
        if (phrase.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<PrintedTarget> targets = ImmutableList.builder();
        for (TargetCondition condition : phrase.get().conditions()) {
            // trên 84 in a column of percentages
            boolean unnamed = condition.value() instanceof CountValue count
                    && count.counted().isEmpty();
            Optional<String> own = Optional.of(condition.value().unit().code());
            targets.add(TargetPass.target(condition, text)
                    .indicator(indicator)
                    .line(line)
                    .unit(unnamed ? code : own)
                    .build());
        }
        return targets.build();
    }

    /** A bare number, with a decimal comma or point; null where the text is something else. */
    private static @Nullable VietnameseNumber number(String text) {
        VietnameseNumber number = VietnameseNumber.find(text).orElse(null);
        if (number != null) {
            return number.value().signum() < 0 || number.unit() == NumberUnit.DONG ? null : number;
        }
        boolean percent = text.endsWith("%");
        String digits = percent ? Texts.trim(text.substring(0, text.length() - 1)) : text;
        return POINT_DECIMALS.matcher(digits).matches()
                ? new VietnameseNumber(new BigDecimal(digits), percent ? NumberUnit.PERCENT : NumberUnit.NONE)
                : null;
    }
}
