package vn.tiendo.io.document;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import vn.tiendo.citation.CitationMatch;
import vn.tiendo.citation.Citations;
import vn.tiendo.text.Folding;

/** Whether a line is the basis of a task: a citation to its end, with nothing but the place in the document before it. */
final class BasisCells {
    private static final int LONGEST = 400;
    private static final int MOST_WORDS_BEHIND = 10;

    private static final ImmutableSet<String> STARTS = List.of(
                    "mục", "điểm", "khoản", "điều", "phụ", "phần", "chương", "kế", "danh", "thông", "công", "văn", "tiết")
            .stream()
            .map(Folding::fold)
            .collect(ImmutableSet.toImmutableSet());

    private BasisCells() {}

    static boolean isBasis(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        List<CitationMatch> found = Citations.findAll(text);
        if (found.isEmpty() || found.get(0).citation().number().isEmpty()) {
            return false;
        }
        String before = Texts.trim(text.substring(0, found.get(0).start()));
        if (!before.isEmpty() && !STARTS.contains(Folding.fold(Texts.firstWord(before)))) {
            return false;
        }
        String behind = Texts.trim(text.substring(found.get(found.size() - 1).end()));
        boolean issuer = Folding.fold(behind).startsWith(Folding.fold("của ")) && Texts.words(behind) <= MOST_WORDS_BEHIND;
        return Texts.isMarksOnly(behind) || issuer;
    }
}
