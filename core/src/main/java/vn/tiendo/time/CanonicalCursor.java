package vn.tiendo.time;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;

/** A place in a canonical text, with what was noted on the way there. The first failure stays. */
final class CanonicalCursor {
    /** What {@link #peek} gives behind the end. */
    static final char END = '\0';

    /** A diagnostic quotes no more than this, for the text may be a whole file by mistake. */
    private static final int LONGEST_QUOTE = 60;

    private final CharSequence text;
    private final EnumSet<TimelineFlag> flags = EnumSet.noneOf(TimelineFlag.class);
    private int index;
    private @Nullable Diagnostic failure;

    CanonicalCursor(CharSequence text) {
        this.text = text;
    }

    int index() {
        return index;
    }

    boolean atEnd() {
        return index == text.length();
    }

    /** The unit so many places ahead, or {@link #END}. */
    char peek(int ahead) {
        return ahead < text.length() - index ? text.charAt(index + ahead) : END;
    }

    char peek() {
        return peek(0);
    }

    void advance(int units) {
        index += units;
    }

    boolean skip(char expected) {
        boolean found = !atEnd() && peek() == expected;
        index += found ? 1 : 0;
        return found;
    }

    boolean skip(String expected) {
        for (int i = 0; i < expected.length(); i++) {
            if (peek(i) != expected.charAt(i)) {
                return false;
            }
        }
        index += expected.length();
        return true;
    }

    /** The digit so many places ahead, or −1. */
    int digit(int ahead) {
        char c = peek(ahead);
        return c >= '0' && c <= '9' ? c - '0' : -1;
    }

    /** The number of two digits so many places ahead, or −1. */
    int twoDigits(int ahead) {
        int tens = digit(ahead);
        int ones = digit(ahead + 1);
        return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
    }

    void flag(TimelineFlag flag) {
        flags.add(flag);
    }

    ImmutableSet<TimelineFlag> flags() {
        return Sets.immutableEnumSet(flags);
    }

    /** Notes why the text is refused at an index; always gives null, so that a reader can return it. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    <T> @Nullable T fail(TimeCode code, int at, String expected) {
        if (failure == null) {
            int end = Math.min(text.length(), at + LONGEST_QUOTE);
            String rest = text.subSequence(at, end).toString();
            failure = Diagnostic.of(code, SourceLocation.of(0, at + 1), rest, expected)
                    .with("position", String.valueOf(at + 1));
        }
        return null;
    }

    @Nullable Diagnostic failure() {
        return failure;
    }
}
