package vn.tiendo.text;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads one number from left to right. */
final class VietnameseNumberReader {
    private static final int GROUP = 3;
    private static final int MOST_WHOLE_DIGITS = 18;
    private static final int MOST_DECIMALS = 12;
    private static final int MOST_SCALE = 18;

    /** Words for powers of ten, by exponent. */
    private static final ImmutableMap<Long, Integer> SCALES = ImmutableMap.of(
            Folding.wordKey("trăm"), 2,
            Folding.wordKey("nghìn"), 3,
            Folding.wordKey("ngàn"), 3,
            Folding.wordKey("triệu"), 6,
            Folding.wordKey("tỷ"), 9,
            Folding.wordKey("tỉ"), 9);

    private static final ImmutableMap<Long, NumberUnit> UNITS = ImmutableMap.of(
            Folding.wordKey("đồng"), NumberUnit.DONG,
            Folding.wordKey("đ"), NumberUnit.DONG,
            Folding.wordKey("vnđ"), NumberUnit.DONG,
            Folding.wordKey("vnd"), NumberUnit.DONG);

    private static final long PER = Folding.wordKey("phần");
    private static final long CENT = Folding.wordKey("trăm");

    private final CharSequence text;
    private int position;

    VietnameseNumberReader(CharSequence text) {
        this.text = text;
    }

    Optional<VietnameseNumber> readWhole() {
        skipBlanks();
        boolean negative = position < text.length() && Folding.isDash(text.charAt(position));
        if (negative) {
            position++;
        }
        BigDecimal number = readDigits();
        if (number == null) {
            return Optional.empty();
        }
        boolean percent = readPercent();
        int scale = percent ? 0 : readScale();
        NumberUnit unit = percent ? NumberUnit.PERCENT : readUnit();
        if (position < text.length()) {
            return Optional.empty();
        }
        BigDecimal scaled = scale == 0 ? number : number.scaleByPowerOfTen(scale);
        BigDecimal value = scale > 0 && scaled.scale() <= 0 ? scaled.setScale(0) : scaled;
        return Optional.of(new VietnameseNumber(negative ? value.negate() : value, unit));
    }

    OptionalLong readScaleAlone() {
        skipBlanks();
        int start = position;
        int scale = readScale();
        boolean unit = readUnit() != NumberUnit.NONE;
        boolean whole = position == text.length() && position > start && (scale > 0 || unit);
        return whole ? OptionalLong.of(BigDecimal.ONE.scaleByPowerOfTen(scale).longValueExact()) : OptionalLong.empty();
    }

    private @Nullable BigDecimal readDigits() {
        StringBuilder digits = new StringBuilder();
        int first = takeDigits(digits);
        boolean grouped = first > 0 && first <= GROUP && text.charAt(position - first) != '0' && at('.');
        while (grouped && at('.')) {
            position++;
            if (takeDigits(digits) != GROUP) {
                return null;
            }
        }
        if (first == 0 || digits.length() > MOST_WHOLE_DIGITS) {
            return null;
        }
        if (at(',')) {
            position++;
            digits.append('.');
            int decimals = takeDigits(digits);
            if (decimals == 0 || decimals > MOST_DECIMALS) {
                return null;
            }
        }
        return new BigDecimal(digits.toString());
    }

    private int takeDigits(StringBuilder digits) {
        int start = position;
        while (position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9') {
            // What is too long is refused anyway.
            if (digits.length() <= MOST_WHOLE_DIGITS + MOST_DECIMALS + 1) {
                digits.append(text.charAt(position));
            }
            position++;
        }
        return position - start;
    }

    private boolean at(char c) {
        return position < text.length() && text.charAt(position) == c;
    }

    private boolean readPercent() {
        skipBlanks();
        if (at('%')) {
            position++;
            skipBlanks();
            return true;
        }
        int start = position;
        if (takeWord(PER) && takeWord(CENT)) {
            return true;
        }
        position = start;
        return false;
    }

    private boolean takeWord(long word) {
        int end = wordEnd();
        if (Folding.wordKey(text, position, end) != word) {
            return false;
        }
        position = end;
        skipBlanks();
        return true;
    }

    private int readScale() {
        int scale = 0;
        while (true) {
            skipBlanks();
            int end = wordEnd();
            Integer exponent = SCALES.get(Folding.wordKey(text, position, end));
            if (exponent == null || scale + exponent > MOST_SCALE) {
                return scale;
            }
            scale += exponent;
            position = end;
        }
    }

    private NumberUnit readUnit() {
        skipBlanks();
        int end = wordEnd();
        NumberUnit unit = UNITS.get(Folding.wordKey(text, position, end));
        if (unit == null) {
            return NumberUnit.NONE;
        }
        position = end;
        skipBlanks();
        return unit;
    }

    private int wordEnd() {
        int end = position;
        while (end < text.length() && Folding.isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void skipBlanks() {
        while (position < text.length() && Folding.isBlank(text.charAt(position))) {
            position++;
        }
    }
}
