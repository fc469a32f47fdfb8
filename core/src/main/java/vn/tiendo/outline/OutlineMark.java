package vn.tiendo.outline;

/** What closes an outline number (dấu sau số đề mục). It is not part of the number, but tells levels apart. */
public enum OutlineMark {
    /** Nothing, or a full stop, colon, slash or dash: {@code 1}, {@code 1.}, {@code 1/}, {@code I -}. */
    PLAIN,
    /** A bracket behind: {@code 1)}. */
    BRACKET,
    /** Brackets on both sides: {@code (1)}. */
    BRACKETS
}
