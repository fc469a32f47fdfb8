package vn.tiendo.indicator;

/** What a sum is where some of its parts are missing or not yet due (cách xử lý khi thiếu số liệu). */
public enum MissingPolicy {
    /** There is a sum only where every part is there. */
    NEEDS_ALL,
    /** The sum of those that are there; none where none is. Such a sum is partial. */
    NEEDS_ONE
}
