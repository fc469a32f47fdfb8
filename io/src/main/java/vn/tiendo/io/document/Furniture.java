package vn.tiendo.io.document;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import vn.tiendo.text.Folding;

/** Lines that are not of the document but of its paper or its place on the web (số trang, chú thích tải về). */
final class Furniture {
    private static final ImmutableSet<String> CAPTIONS = List.of(
                    "tải văn bản tiếng việt",
                    "tải văn bản",
                    "tải về",
                    "văn bản gốc",
                    "bản word",
                    "in văn bản",
                    "lưu trữ ghi chú ý kiến facebook email in",
                    "mục lục",
                    "trang")
            .stream()
            .map(Folding::fold)
            .collect(ImmutableSet.toImmutableSet());

    private Furniture() {}

    static boolean is(String text) {
        return isRule(text) || CAPTIONS.contains(Folding.fold(text)) || isPageNumber(text);
    }

    /** A line drawn with signs: {@code -------}. */
    static boolean isRule(String text) {
        if (text.length() < 3) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Folding.isDash(c)
                    && c != '_'
                    && c != '='
                    && c != '*'
                    && c != ' '
                    && c != '|'
                    && c != ':'
                    && c != '+'
                    && c != '~'
                    && !isDrawn(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether programs draw the lines of tables with the sign. */
    private static boolean isDrawn(char c) {
        return c >= '\u2500' && c <= '\u257F';
    }

    /** A number alone, as pages have it; that of a point looks the same, so it counts by where it stands. */
    static boolean isShortNumber(String text) {
        return !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** {@code Trang 3}, {@code 3/12}, {@code - 3 -}; a number alone may be that of a point, and is not judged here. */
    private static boolean isPageNumber(String text) {
        String folded = Folding.fold(text);
        if (folded.startsWith("trang ") && folded.length() <= 16) {
            return folded.chars().skip(6).allMatch(c -> (c >= '0' && c <= '9') || c == '/' || c == ' ');
        }
        if (folded.length() >= 5 && folded.startsWith("- ") && folded.endsWith(" -")) {
            return folded.substring(2, folded.length() - 2).chars().allMatch(c -> c >= '0' && c <= '9');
        }
        return false;
    }
}
