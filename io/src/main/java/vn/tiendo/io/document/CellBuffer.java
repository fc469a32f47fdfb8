package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a cell while its rows are read; the last one may go on over the end of a page. */
final class CellBuffer {
    private final List<Open> paragraphs = new ArrayList<>();

    /** A paragraph that may grow. */
    private static final class Open {
        private final Passage.Builder text;
        private final boolean item;
        private final int column;
        private int lastLine;

        Open(CellLine line) {
            this.text = new Passage.Builder(line.passage());
            this.item = line.item();
            this.column = line.column();
            this.lastLine = line.passage().lastLine();
        }

        CellLine close() {
            return new CellLine(text.build(), item, column);
        }
    }

    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** The paragraphs so far. */
    ImmutableList<CellLine> lines() {
        return paragraphs.stream().map(Open::close).collect(ImmutableList.toImmutableList());
    }

    /** The last paragraph; null where there is none. */
    @Nullable CellLine last() {
        return paragraphs.isEmpty()
                ? null
                : paragraphs.get(paragraphs.size() - 1).close();
    }

    /**
     * Adds the paragraphs of a further line.
     *
     * @param lines the paragraphs
     * @param running whether the cell holds running text, so that the first paragraph goes on with the last one
     */
    void append(List<CellLine> lines, boolean running) {
        for (int i = 0; i < lines.size(); i++) {
            CellLine next = lines.get(i);
            Open last = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
            boolean goesOn = i == 0
                    && !next.item()
                    && (running || !Texts.isUpper(next.text().charAt(0)));
            if (goesOn && last != null && last.lastLine < next.line()) {
                last.text.append(" ", next.passage());
                last.lastLine = next.passage().lastLine();
            } else {
                paragraphs.add(new Open(next));
            }
        }
    }
}
