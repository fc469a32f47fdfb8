package vn.tiendo.io.document;

import java.util.Optional;
import vn.tiendo.outline.OutlineNumber;

/** Roman numbers in which a scanner took {@code I} for a small {@code l}: {@code l}, {@code lI}, {@code lV}. */
final class MisreadSections {
    private static final int LONGEST = 4;

    private MisreadSections() {}

    /** The number that was printed; empty where no letter was misread. */
    static Optional<OutlineNumber> find(String text) {
        String closed = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        boolean misread = !closed.isEmpty()
                && closed.length() <= LONGEST
                && closed.indexOf('l') >= 0
                && closed.chars().allMatch(c -> "lIVX".indexOf(c) >= 0);
        return misread ? OutlineNumber.findWhole(closed.replace('l', 'I')) : Optional.empty();
    }
}
