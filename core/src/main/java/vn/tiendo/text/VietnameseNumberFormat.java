package vn.tiendo.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers as Vietnamese documents print them (định dạng số): {@code 8.400.000}, {@code 84,70%}. */
public final class VietnameseNumberFormat {
    private static final int GROUP = 3;

    private VietnameseNumberFormat() {}

    /** Writes a whole number with a point between thousands: {@code 8.400.000}. */
    public static String format(long value) {
        return format(BigDecimal.valueOf(value));
    }

    /** Writes a number with all its decimals: {@code 84,70} for a value of scale 2. */
    public static String format(BigDecimal value) {
        BigDecimal plain = value.scale() < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value;
        String digits = plain.abs().toPlainString();
        int point = digits.indexOf('.');
        int wholeEnd = point < 0 ? digits.length() : point;
        StringBuilder text = new StringBuilder(digits.length() + wholeEnd / GROUP + 1);
        if (plain.signum() < 0) {
            text.append('-');
        }
        for (int i = 0; i < wholeEnd; i++) {
            if (i > 0 && (wholeEnd - i) % GROUP == 0) {
                text.append('.');
            }
            text.append(digits.charAt(i));
        }
        return point < 0
                ? text.toString()
                : text.append(',').append(digits, point + 1, digits.length()).toString();
    }

    /** Writes a percentage with all its decimals: {@code 84,70%} for 84.70. */
    public static String formatPercent(BigDecimal percent) {
        return format(percent) + "%";
    }
}
