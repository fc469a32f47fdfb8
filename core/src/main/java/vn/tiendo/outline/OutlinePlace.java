package vn.tiendo.outline;

/**
 * Where a number goes in an open outline (vị trí của đề mục).
 *
 * @param number the number in the reading that fits best
 * @param relation how it fits
 * @param path its path; under {@link OutlineRelation#REPEAT} that of another point of the document may be equal
 * @param expected what stands there in a regular outline: for {@code 1.4} after {@code 1.2} it is {@code 1.3}; the number
 *     itself where the relation is regular, unless a group begins anew where the numbers ran on through those before it: for
 *     {@code III/1} after {@code I/2} and {@code II/3} it is {@code 4}
 * @param after the outline with the number as its last point
 */
public record OutlinePlace(
        OutlineNumber number, OutlineRelation relation, OutlinePath path, String expected, OutlineCursor after) {}
