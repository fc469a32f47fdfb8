package vn.tiendo.plan;

import vn.tiendo.outline.OutlinePath;

/**
 * A step from a point to one that it takes over (mắt xích dẫn chiếu).
 *
 * @param from the point in which the reference stands
 * @param text the words of the reference: {@code điểm a, c mục 3.2}
 * @param to the point that is meant
 */
public record ObligationLink(OutlinePath from, String text, OutlinePath to) {}
