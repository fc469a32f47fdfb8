package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.tiendo.outline.OutlineMark;
import vn.tiendo.outline.OutlineNumber;
import vn.tiendo.outline.OutlineStyle;

/** Row numbers such as {@code 1000} and {@code 2024.}: in running text these are years, in the number column they count. */
final class LongNumbers {
    private static final int MOST_DIGITS = 9;

    private LongNumbers() {}

    /** The number that the text is, with or without a closing mark; empty for zero and for more than nine digits. */
    static Optional<OutlineNumber> find(String text) {
        int end = 0;
        int value = 0;
        while (end < text.length() && end <= MOST_DIGITS && Texts.isDigit(text.charAt(end))) {
            value = end < MOST_DIGITS ? value * 10 + (text.charAt(end) - '0') : 0;
            end++;
        }
        String closing = text.substring(end);
        boolean closed = closing.equals(")");
        if (value == 0 || !(closing.isEmpty() || closing.equals(".") || closed)) {
            return Optional.empty();
        }
        return Optional.of(new OutlineNumber(
                OutlineStyle.ARABIC,
                text.substring(0, end),
                ImmutableList.of(value),
                closed ? OutlineMark.BRACKET : OutlineMark.PLAIN));
    }
}
