package vn.tiendo.org;

/**
 * The indices of a unit and all units below it (phạm vi đơn vị trực thuộc), from 3 up to 17: in an {@link OrgTree} they are a
 * range, because units are numbered superior first.
 *
 * @param start the index of the unit itself
 * @param end the index behind its last unit
 */
public record UnitRange(int start, int end) {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} not behind it
     */
    public UnitRange {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("end must be behind start, from 0, but they were " + end + ", " + start);
        }
    }

    /** How many units there are, the one at the top included. */
    public int size() {
        return end - start;
    }

    /** Whether the unit of that index is the one at the top or below it. */
    public boolean contains(int index) {
        return index >= start && index < end;
    }
}
