package vn.tiendo.time;

import org.jspecify.annotations.Nullable;

/** One part of a phrase, between the signs that join parts. Used again for phrase after phrase. */
final class PhrasePart {
    /** One unit or a range of two, perhaps bound on one side. */
    static final int CALENDAR = 1;
    /** Anything else, whole already. */
    static final int OTHER = 2;
    /** {@code Hàng năm}, {@code hàng quý}: recurrence that a date behind it may make exact. */
    static final int EACH = 3;

    int form;
    final UnitSpec left = new UnitSpec();
    final UnitSpec right = new UnitSpec();
    /** Whether there is a right end. */
    boolean range;
    /** Whether the right end is the day before the right unit. */
    boolean rightExcluded;

    @Nullable Bound bound;
    /** Whether a semicolon stands before it. */
    boolean apart;
    /** Whether it took its unit word from the part before it. */
    boolean shared;
    /** Whether it goes on for ever behind its start. */
    boolean onward;
    /** What a part that is no calendar part means. */
    @Nullable Timeline meaning;
    /** The word of the period of {@link #EACH}. */
    int period;
    /** The word of the period within which a date made it exact, and others may: {@code Hằng năm, trước ngày 15/6}. */
    int within;
    /** Flags as bits. */
    int flags;

    void clear() {
        form = 0;
        range = false;
        rightExcluded = false;
        bound = null;
        apart = false;
        shared = false;
        onward = false;
        meaning = null;
        period = 0;
        within = 0;
        flags = 0;
    }

    /** The unit with which it ends. */
    UnitSpec last() {
        return range ? right : left;
    }

    void flag(TimelineFlag flag) {
        flags |= flag.bit();
    }
}
