package vn.tiendo.outline;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A printed outline number (số đề mục): {@code IV}, {@code 1.7}, {@code đ}, {@code Điều 3}.
 *
 * <p>The text leaves out what closes the number, so that {@code 1.7.} and {@code 1.7} are equal; brackets are kept as
 * the {@link #mark()}, for {@code (1)} stands on another level than {@code 1}. Some numbers can be read in two ways:
 * {@code i)} is the ninth letter or the first Roman numeral. {@link #readings()} lists them, and {@link OutlineCursor}
 * chooses by what the outline has open.
 *
 * @param style how it is printed
 * @param text the number as printed, without closing mark and brackets: a step of an {@link OutlinePath}
 * @param components its value: {@code [1, 7]} for {@code 1.7}, {@code [2, 1]} for {@code II.1}, one number for every other style; each at least 1
 * @param mark what closes it
 */
public record OutlineNumber(OutlineStyle style, String text, ImmutableList<Integer> components, OutlineMark mark) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if {@code text} is empty or has a slash, there is no component, one is below 1, or
     *     there are several under another style than {@link OutlineStyle#DECIMAL}
     */
    public OutlineNumber {
        if (text.isEmpty() || text.indexOf('/') >= 0) {
            throw new IllegalArgumentException("text must not be empty and have no slash but was \"" + text + "\"");
        }
        if (components.isEmpty() || components.stream().anyMatch(component -> component < 1)) {
            throw new IllegalArgumentException("components must be 1 or more but were " + components);
        }
        if (components.size() > 1 != (style == OutlineStyle.DECIMAL)) {
            throw new IllegalArgumentException("components must be several for DECIMAL only but were " + components);
        }
    }

    /**
     * Reads a number that stands alone, with or without closing mark.
     *
     * @throws IllegalArgumentException if the text is not just a number
     */
    public static OutlineNumber parse(CharSequence text) {
        return findWhole(text)
                .orElseThrow(
                        () -> new IllegalArgumentException("text must be an outline number but was \"" + text + "\""));
    }

    /**
     * The number, where the text is nothing else: {@code I}, {@code II.}, {@code 1}, {@code 1.7.}, {@code a)},
     * {@code (i)}, {@code (1)}, {@code II.1}, {@code Điều 3.}, {@code Phụ lục 2}.
     *
     * <p>Years, amounts, dates and decimals ({@code 2018}, {@code 8.400.000}, {@code 26/7/2018}, {@code 1,5}) are not.
     *
     * @return the number in its likeliest reading, see {@link #readings()}
     */
    public static Optional<OutlineNumber> findWhole(CharSequence text) {
        return OutlineNumberReader.whole(text);
    }

    /**
     * The number at the start of a line, and the rest: {@code II. NHIỆM VỤ}, {@code 1.1. Quán triệt}, {@code a) …},
     * {@code Điều 3. …}, {@code 1) …}; the line may also be the number alone.
     *
     * <p>A number needs a closing mark here, for a line may begin with {@code 12 đơn vị}; only a number of several steps
     * before a capital does without ({@code 1.1 Mục tiêu}).
     */
    public static Optional<NumberedText> findAtStart(CharSequence line) {
        return OutlineNumberReader.atStart(line);
    }

    /** The last component: 7 for {@code 1.7}, 5 for {@code đ}, 4 for {@code IV}. */
    public int ordinal() {
        return components.get(components.size() - 1);
    }

    /** How many steps the number has: 3 for {@code 3.2.1}, 1 for every style but {@link OutlineStyle#DECIMAL}. */
    public int depth() {
        return components.size();
    }

    /** Whether it opens a level: {@code I}, {@code 1}, {@code 2.1}, {@code a}. */
    public boolean isFirst() {
        return ordinal() == 1;
    }

    /** Whether both numbers stand on one level when they stand in one section: same style, steps and kind of bracket. */
    public boolean isLevelWith(OutlineNumber other) {
        return level().equals(other.level());
    }

    /** Whether this is the number after the other: {@code đ} after {@code d}, {@code 1.8} after {@code 1.7}. */
    public boolean isSuccessorOf(OutlineNumber previous) {
        int last = components.size() - 1;
        return isLevelWith(previous)
                && components.subList(0, last).equals(previous.components.subList(0, last))
                && ordinal() == previous.ordinal() + 1;
    }

    /**
     * All ways to read the number, the likeliest first: {@code i)} as letter, then as Roman numeral; {@code (i)} the
     * other way round; {@code C.} as letter, then as Roman 100.
     */
    public ImmutableList<OutlineNumber> readings() {
        return OutlineNumberReader.readings(this);
    }

    /**
     * What a scanner may have printed as this number: {@code 1} for {@code I} and for {@code l}; empty for a number that
     * is not mistaken for another. A reader of scanned text uses it where no reading fits, and says so.
     */
    public Optional<OutlineNumber> findMisread() {
        return OutlineNumberReader.misread(this);
    }

    /** The number with its brackets, without other closing mark. */
    @Override
    public String toString() {
        return switch (mark) {
            case PLAIN -> text;
            case BRACKET -> text + ")";
            case BRACKETS -> "(" + text + ")";
        };
    }

    OutlineLevel level() {
        return OutlineLevel.of(this);
    }
}
