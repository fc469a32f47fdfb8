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
                    "mục", "điểm", "khoản", "điều", "phụ", "phần", "chương", "kế", "danh", "thông", "công", "văn",
                    "tiết")
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
        String behind = Texts.trim(text.substring(found.get(found.size() - 1).end()));
        return isPlaceInDocument(before) && isEndOfCitation(behind);
    }

    /** Nothing, a place ({@code Mục 3.2}, {@code Phụ lục kèm theo}), or the kind of the document. */
    private static boolean isPlaceInDocument(String before) {
        boolean kind = Texts.words(before) <= 5 && Folding.fold(before).endsWith(Folding.fold(" số"));
        return before.isEmpty() || kind || STARTS.contains(Folding.fold(Texts.firstWord(before)));
    }

    /** Nothing, the date, or the issuer. */
    private static boolean isEndOfCitation(String behind) {
        String folded = Folding.fold(behind) + " ";
        boolean issuer = folded.startsWith(Folding.fold("của") + " ") && Texts.words(behind) <= MOST_WORDS_BEHIND;
        boolean date = folded.startsWith(Folding.fold("ngày") + " ")
                && folded.substring(5).chars().noneMatch(c -> c > '9' || c == ',');
        return issuer || date || Texts.isMarksOnly(behind);
    }
}
