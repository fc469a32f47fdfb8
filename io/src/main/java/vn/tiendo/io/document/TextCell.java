package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** A cell of a table in plain text, put together line by line: a mark begins an item, other lines go on. */
final class TextCell {
    private final List<Block.Part> parts = new ArrayList<>();
    private int column;
    /** How wide the last line is. */
    private int lastWidth;

    /**
     * Adds the words of a line; none leave the cell as it is.
     *
     * @param width how wide the column is, so that a line which ends far from its edge is known to be ended by hand; 0
     *     where that says nothing
     */
    void add(List<PrintedWord> words, int width) {
        if (words.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (PrintedWord word : words) {
            text.append(text.isEmpty() ? "" : " ").append(word.text());
        }
        PrintedWord first = words.get(0);
        boolean room = lastWidth > 0 && (lastWidth + 1 + first.text().length()) * 4 <= width * 3;
        add(
                text.toString(),
                first.index() + 1,
                room && Texts.isUpper(first.text().charAt(0)));
        lastWidth = words.get(words.size() - 1).end() - first.start();
    }

    /**
     * Adds a line.
     *
     * @param text with single blanks; nothing where it is empty
     * @param at its first unit in the line, from 1
     */
    void add(String text, int at) {
        if (!text.isEmpty()) {
            add(text, at, false);
        }
    }

    private void add(String text, int at, boolean apart) {
        column = column == 0 ? at : column;
        boolean item = Marks.isItem(text);
        int last = parts.size() - 1;
        if (last < 0 || item || (apart && !LineJoin.isUnfinished(parts.get(last).text()))) {
            parts.add(new Block.Part(item, item ? Marks.withoutMark(text) : text));
        } else {
            Block.Part before = parts.get(last);
            String glue = LineJoin.of(before.text(), text, true).glue();
            parts.set(last, new Block.Part(before.item(), before.text() + glue + text));
        }
    }

    Block.Cell build() {
        return parts.isEmpty() ? Block.Cell.EMPTY : new Block.Cell(column, false, ImmutableList.copyOf(parts));
    }
}
