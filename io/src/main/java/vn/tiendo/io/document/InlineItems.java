package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Divides a cell at the dashes of a list that stands in running text: {@code - Đề án; - Quyết định}. */
final class InlineItems {
    private InlineItems() {}

    /** The items of all paragraphs of a cell; a paragraph without dashes stays as it is. */
    static ImmutableList<CellLine> divide(List<CellLine> lines) {
        ImmutableList.Builder<CellLine> items = ImmutableList.builder();
        for (CellLine line : lines) {
            if (line.item()) {
                items.add(line);
            } else {
                divide(line, items);
            }
        }
        return items.build();
    }

    private static void divide(CellLine line, ImmutableList.Builder<CellLine> items) {
        Passage passage = line.passage();
        String text = passage.text();
        boolean listed = Marks.isItem(text);
        int from = 0;
        for (int i = 1; i < text.length() - 1; i++) {
            if (text.charAt(i) == '-' && text.charAt(i - 1) == ' ' && opensItem(text, i, listed)) {
                add(passage.part(from, i), line.column(), items);
                from = i;
            }
        }
        add(passage.part(from, text.length()), line.column(), items);
    }

    /** A dash behind the end of an item, or close before a capital; {@code Kế hoạch - Tài chính} is neither. */
    private static boolean opensItem(String text, int dash, boolean listed) {
        boolean close = Texts.isUpper(text.charAt(dash + 1));
        char before = dash >= 2 ? text.charAt(dash - 2) : ' ';
        return close || (listed && (before == ';' || before == '.' || before == ','));
    }

    private static void add(Passage piece, int column, ImmutableList.Builder<CellLine> items) {
        boolean item = Marks.isItem(piece.text());
        Passage plain = item ? piece.part(1, piece.text().length()) : piece;
        if (!plain.text().isEmpty()) {
            items.add(new CellLine(plain, item, column));
        }
    }
}
