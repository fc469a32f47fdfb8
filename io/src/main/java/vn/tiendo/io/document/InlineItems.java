package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.tiendo.text.Folding;

/** Divides a cell at the dashes of a list that stands in running text: {@code - Đề án; - Quyết định}. */
final class InlineItems {
    private InlineItems() {}

    /** The items of all paragraphs of a cell; a paragraph without dashes stays as it is. */
    static ImmutableList<CellLine> divide(List<CellLine> lines) {
        return divide(lines, Dash.OF_ITEM);
    }

    /**
     * The items of a timeline cell: where it begins with a dash, every further one before a capital opens an item, for
     * no name with a dash stands in it; {@code Tháng 3 - Tháng 9/2023} without dash before it is a range.
     */
    static ImmutableList<CellLine> divideTimelines(List<CellLine> lines) {
        return divide(lines, Dash.BEFORE_CAPITAL);
    }

    /** Which dash in mid-text opens an item of a cell that begins with one. */
    private enum Dash {
        /** One that cannot be part of a name. */
        OF_ITEM,
        BEFORE_CAPITAL
    }

    private static ImmutableList<CellLine> divide(List<CellLine> lines, Dash kind) {
        ImmutableList.Builder<CellLine> items = ImmutableList.builder();
        for (CellLine line : lines) {
            boolean whole = line.item() && lines.size() > 1;
            if (whole) {
                items.add(line);
            } else {
                divide(line, kind, items);
            }
        }
        return items.build();
    }

    private static void divide(CellLine line, Dash kind, ImmutableList.Builder<CellLine> items) {
        Passage passage = line.passage();
        String text = passage.text();
        boolean listed = line.item() || Marks.isItem(text);
        int from = 0;
        for (int i = 1; i < text.length() - 1; i++) {
            if (Folding.isDash(text.charAt(i))
                    && text.charAt(i - 1) == ' '
                    && (opensItem(text, i, listed) || (listed && opensLoosely(text, from, i, kind)))) {
                add(passage.part(from, i), line.item() && from == 0, line.column(), items);
                from = i;
            }
        }
        add(passage.part(from, text.length()), line.item() && from == 0, line.column(), items);
    }

    /**
     * Whether a dash between blanks, in a cell that begins with one, opens an item: before a capital, unless a name with
     * a dash may be printed, {@code - Văn bản của Vụ Kế hoạch - Tài chính}. There is none where the item so far has no
     * capital but its first.
     */
    private static boolean opensLoosely(String text, int from, int dash, Dash kind) {
        if (dash + 2 >= text.length() || text.charAt(dash + 1) != ' ' || !Texts.isUpper(text.charAt(dash + 2))) {
            return false;
        }
        if (kind == Dash.BEFORE_CAPITAL) {
            return true;
        }
        int first = from;
        while (first < dash && !Texts.isUpper(text.charAt(first))) {
            first++;
        }
        for (int i = first + 1; i < dash; i++) {
            if (text.charAt(i - 1) == ' ' && Texts.isUpper(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A dash behind the end of an item, or close before a capital; {@code Kế hoạch - Tài chính} is neither. */
    private static boolean opensItem(String text, int dash, boolean listed) {
        boolean close = Texts.isUpper(text.charAt(dash + 1));
        char before = dash >= 2 ? text.charAt(dash - 2) : ' ';
        return close || (listed && (before == ';' || before == '.' || before == ','));
    }

    private static void add(Passage piece, boolean listed, int column, ImmutableList.Builder<CellLine> items) {
        boolean marked = Marks.isItem(piece.text());
        boolean item = listed || marked;
        Passage plain = marked ? piece.part(1, piece.text().length()) : piece;
        if (!plain.text().isEmpty()) {
            items.add(new CellLine(plain, item, column));
        }
    }
}
