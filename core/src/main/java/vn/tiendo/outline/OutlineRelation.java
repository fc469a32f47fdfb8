package vn.tiendo.outline;

/** How a number fits the points that are open (quan hệ với đề mục đang mở), best first. */
public enum OutlineRelation {
    /** It follows the last point: {@code 1.2} after {@code 1.1}. */
    NEXT_SIBLING,
    /** It is the first below the last point, or the first of the document: {@code a} after {@code 1.7}. */
    FIRST_CHILD,
    /** It follows a point above the last one: {@code 2} after {@code 1.7/b}. */
    NEXT_OF_ANCESTOR,
    /** It stands where it could, but numbers are missing before it: {@code 1.4} after {@code 1.2}. */
    GAP,
    /** Its level is open and already past it: {@code 2} after {@code 2}, {@code 1} after {@code 3}. */
    REPEAT;

    /** Whether the number follows from what is open, with none missing and none twice. */
    public boolean isRegular() {
        return compareTo(GAP) < 0;
    }
}
