package vn.tiendo.outline;

import com.google.common.collect.ImmutableList;
import vn.tiendo.result.Diagnostic;

/**
 * A reference to points of the same document, and where it stands in the text that was searched (dẫn chiếu trong câu).
 *
 * @param text the words as printed, each run of white space as one blank: {@code điểm a, c mục 3.2}
 * @param start the index of its first unit
 * @param end the index behind its last unit
 * @param points the points in the order in which they are printed, ranges spelled out
 * @param named whether the words behind it say that this document is meant: {@code nêu trên}, {@code Kế hoạch này}
 * @param problems what is wrong with its numbers; the column of each is its place in the text searched, from 1
 */
public record ReferenceMatch(
        String text,
        int start,
        int end,
        ImmutableList<PointSpec> points,
        boolean named,
        ImmutableList<Diagnostic> problems) {}
