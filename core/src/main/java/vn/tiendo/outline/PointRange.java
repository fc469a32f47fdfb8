package vn.tiendo.outline;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import vn.tiendo.text.RomanNumeral;

/** The numbers from one to another: a, b, c, d, đ, e for {@code a} and {@code e}. */
final class PointRange {
    private static final int MOST = 100;

    private PointRange() {}

    /** What a range names, or why it names nothing. */
    record Result(ImmutableList<ImmutableList<String>> numbers, boolean backwards) {
        static final Result UNCLEAR = new Result(ImmutableList.of(), false);
        static final Result BACKWARDS = new Result(ImmutableList.of(), true);
    }

    static Result of(PointNumberReader.Printed first, PointNumberReader.Printed last) {
        // II.3 đến 5: the end leaves out what it shares with the start.
        int shared = first.parts().size() - 1;
        boolean prefixed = last.parts().size() == shared + 1
                && last.parts().subList(0, shared).equals(first.parts().subList(0, shared));
        if (first.family() != last.family() || !(prefixed || last.parts().size() == 1)) {
            return Result.UNCLEAR;
        }
        ImmutableList<String> prefix = first.parts().subList(0, shared);
        String from = first.last();
        String to = last.last();
        return switch (first.family()) {
            case LETTER -> {
                boolean upper = Character.isUpperCase(from.charAt(0));
                yield upper != Character.isUpperCase(to.charAt(0))
                        ? Result.UNCLEAR
                        : list(
                                prefix,
                                letter(from),
                                letter(to),
                                upper ? OutlineLetters::upperLetter : OutlineLetters::letter);
            }
            case ROMAN -> {
                boolean upper = Character.isUpperCase(from.charAt(0));
                yield list(
                        prefix,
                        RomanNumeral.parse(from),
                        RomanNumeral.parse(to),
                        upper ? RomanNumeral::format : OutlineLetters::lowerRoman);
            }
            case ARABIC -> arabic(prefix, from, to);
        };
    }

    private static Result arabic(ImmutableList<String> prefix, String from, String to) {
        int fromDot = from.lastIndexOf('.') + 1;
        int toDot = to.lastIndexOf('.') + 1;
        String section = from.substring(0, fromDot);
        OptionalInt first = number(from.substring(fromDot));
        OptionalInt last = number(to.substring(toDot));
        boolean oneLevel = toDot == 0 || section.equals(to.substring(0, toDot));
        return first.isEmpty() || last.isEmpty() || !oneLevel
                ? Result.UNCLEAR
                : list(prefix, first.getAsInt(), last.getAsInt(), value -> section + value);
    }

    private static Result list(ImmutableList<String> prefix, int first, int last, IntFunction<String> format) {
        if (first < 1 || last < 1 || last - first >= MOST) {
            return Result.UNCLEAR;
        }
        if (first > last) {
            return Result.BACKWARDS;
        }
        ImmutableList.Builder<ImmutableList<String>> numbers = ImmutableList.builder();
        for (int value = first; value <= last; value++) {
            numbers.add(ImmutableList.<String>builder()
                    .addAll(prefix)
                    .add(format.apply(value))
                    .build());
        }
        return new Result(numbers.build(), false);
    }

    private static int letter(String text) {
        return OutlineLetters.ordinal(text.toLowerCase(Locale.ROOT).charAt(0));
    }

    private static OptionalInt number(String digits) {
        boolean plain =
                !digits.isEmpty() && digits.length() <= 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }
}
