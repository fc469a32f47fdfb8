package vn.tiendo.plan;

import com.google.common.collect.ImmutableList;
import vn.tiendo.text.Folding;

/** The words with which a clause opens that stands before the subject of a sentence. */
final class ObligationWords {
    private static final ImmutableList<String> OPENINGS = ImmutableList.of(
                    "căn cứ",
                    "trên cơ sở",
                    "trong phạm vi",
                    "ngoài",
                    "để",
                    "nhằm",
                    "hằng",
                    "hàng",
                    "định kỳ",
                    "chậm nhất",
                    "trước ngày",
                    "trong quý",
                    "trong tháng",
                    "khi",
                    "sau khi",
                    "đồng thời")
            .stream()
            .map(Folding::fold)
            .collect(ImmutableList.toImmutableList());

    private ObligationWords() {}

    static boolean opensClause(String text) {
        String start = Folding.fold(text.substring(0, Math.min(text.length(), 24)));
        return OPENINGS.stream().anyMatch(opening -> start.startsWith(opening + " "));
    }
}
