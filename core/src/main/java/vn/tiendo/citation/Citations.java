package vn.tiendo.citation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Finds citations in running text (tìm văn bản được viện dẫn): {@code Mục 3 Quyết định số 213/QĐ-BTP}.
 *
 * <p>A citation is a kind of document with its number, a number alone ({@code 213/QĐ-BTP}), a law with its name
 * ({@code Luật Thi hành án dân sự năm 2008}), or a resolution of a Party congress or plenum ({@code Nghị quyết Trung ương
 * 4 khóa XII}). White space and line breaks may stand anywhere between the words, inside the date and beside the strokes
 * of the number. Words such as {@code Quyết định} without number or name are no citation.
 */
public final class Citations {
    private Citations() {}

    /**
     * All citations of a text, in their order; they do not overlap.
     *
     * @param text a sentence, cell or whole document
     */
    public static ImmutableList<CitationMatch> findAll(CharSequence text) {
        return new CitationScanner(text).scan();
    }

    /** The citation, where the text is nothing else, but for white space and a closing stop. */
    public static Optional<Citation> findWhole(CharSequence text) {
        ImmutableList<CitationMatch> all = findAll(text);
        return all.size() == 1 && CitationScanner.isAllOf(text, all.get(0))
                ? Optional.of(all.get(0).citation())
                : Optional.empty();
    }
}
