package vn.tiendo.outline;

import com.google.common.collect.ImmutableList;

/**
 * Finds references to points of the same document in running text (tìm dẫn chiếu trong văn bản):
 * {@code điểm a, c mục 3.2}, {@code từ điểm a đến điểm e mục 7.1}, {@code khoản 2 Điều 3}, {@code Phụ lục 2}.
 *
 * <p>Points that are joined by commas or {@code và} are one reference: {@code điểm e mục 3.1 và điểm a, c mục 3.2}.
 * Places in other documents are none: {@code điểm c khoản 1 Điều 48 Luật …}, {@code mục 2 Công văn số …}; those of
 * {@code Kế hoạch này} are. An article without document may be one of this document or of a law spoken of before; a
 * {@link PointResolver} tells by whether this document has it.
 *
 * <p>Letters follow the Vietnamese alphabet of outlines, in which đ stands between d and e and f, j, w, z are missing.
 */
public final class References {
    private References() {}

    /**
     * All references of a text, in their order; they do not overlap. The time is linear in the length of the text.
     *
     * @param text a sentence, a point or a whole document
     */
    public static ImmutableList<ReferenceMatch> findAll(CharSequence text) {
        return new ReferenceScanner(text).scan();
    }
}
