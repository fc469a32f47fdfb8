package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;

/** Puts the words of lines into the cells of rows, by the borders that all lines of a table leave blank. */
final class AlignedRows {
    /** A start of a column that so many cells have is no accident. */
    private static final int ENOUGH_STARTS = 2;

    private final ColumnGaps gaps;
    /** By column, where its cells start. */
    private final ImmutableList<Multiset<Integer>> starts;
    /** By column, how wide its widest cell is. */
    private final ImmutableList<Integer> widths;

    private final List<Finding> found = new ArrayList<>();
    private List<TextCell> cells = new ArrayList<>();
    private int line;
    private int fullest;
    /** Whether the row is the heading of a group that reaches over columns. */
    private boolean heading;

    AlignedRows(ColumnGaps gaps, ImmutableList<Multiset<Integer>> starts, ImmutableList<Integer> widths) {
        this.gaps = gaps;
        this.starts = starts;
        this.widths = widths;
        clear();
    }

    /** What is to be said about a line, once the table is accepted. */
    private record Finding(DocumentCode code, int line, int column, String text) {}

    /** Takes a line whose words stand in their columns. */
    void put(int number, List<PrintedWord> words) {
        line = line == 0 ? number : line;
        List<ImmutableList<PrintedWord>> divided = gaps.divide(words);
        for (int i = 0; i < divided.size(); i++) {
            cells.get(i).add(divided.get(i), widths.isEmpty() ? 0 : widths.get(i));
        }
    }

    /**
     * Takes a line of a row.
     *
     * @param numbered whether the row's number opens it
     * @return false where it does not keep to the columns; then its text stands whole in the column of tasks
     */
    boolean take(int number, List<PrintedWord> words, boolean numbered) {
        int text = numbered ? 1 : 0;
        boolean oneRun = PrintedWord.isOneRun(words, text);
        boolean fits = gaps.fits(words);
        int close = fits ? closeBorder(words) : -1;
        boolean aligned = fits && (close < 0 || isStart(words.get(close)));
        heading = oneRun && !aligned && (numbered || heading);
        if (aligned) {
            if (oneRun && close > text) {
                // The next cell, or words of a long title that stand by chance where one would begin.
                String behind = joined(words.subList(close, words.size()));
                found.add(new Finding(
                        DocumentCode.TITLE_BORDER, number, words.get(close).index() + 1, behind));
            }
            put(number, words);
            return true;
        }
        if (!heading && numbered && putRuns(number, words)) {
            return true;
        }
        if (!heading) {
            found.add(new Finding(
                    DocumentCode.LINE_NOT_ALIGNED, number, words.get(0).index() + 1, joined(words)));
        }
        line = line == 0 ? number : line;
        cells.get(0).add(words.subList(0, text), 0);
        cells.get(1).add(words.subList(text, words.size()), 0);
        return heading;
    }

    /** Takes a line whose columns slid, but which has a run of words for each of them, all apart. */
    private boolean putRuns(int number, List<PrintedWord> words) {
        List<List<PrintedWord>> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).isApartFrom(words.get(i - 1))) {
                runs.add(words.subList(from, i));
                from = i;
            }
        }
        if (runs.size() != gaps.columns()) {
            return false;
        }
        line = line == 0 ? number : line;
        for (int i = 0; i < runs.size(); i++) {
            cells.get(i).add(runs.get(i), 0);
        }
        return true;
    }

    /** The first word behind a border that only one blank marks, and that begins no column for sure; else −1. */
    private int closeBorder(List<PrintedWord> words) {
        int close = -1;
        for (int i = 1; i < words.size(); i++) {
            PrintedWord word = words.get(i);
            boolean border = gaps.columnOf(word) > gaps.columnOf(words.get(i - 1));
            if (border && !word.isApartFrom(words.get(i - 1)) && (close < 0 || !isStart(word))) {
                close = i;
            }
        }
        return close;
    }

    private boolean isStart(PrintedWord word) {
        return starts.get(gaps.columnOf(word)).count(word.start()) >= ENOUGH_STARTS;
    }

    /** The row, of a table that may have a gap before it. */
    Block.Row build(int gap) {
        ImmutableList<Block.Cell> row = cells.stream().map(TextCell::build).collect(ImmutableList.toImmutableList());
        fullest = Math.max(
                fullest, (int) row.stream().filter(cell -> !cell.isEmpty()).count());
        Block.Row built = new Block.Row(line, gap, row);
        clear();
        return built;
    }

    /** How many cells the fullest row has. */
    int fullest() {
        return fullest;
    }

    /** Says what there is to say. */
    void report(Findings findings) {
        found.forEach(finding -> findings.add(finding.code(), finding.line(), finding.column(), finding.text(), ""));
    }

    private void clear() {
        cells = new ArrayList<>();
        for (int i = 0; i < gaps.columns(); i++) {
            cells.add(new TextCell());
        }
        line = 0;
        heading = false;
    }

    private static String joined(List<PrintedWord> words) {
        StringBuilder text = new StringBuilder();
        for (PrintedWord word : words) {
            text.append(text.isEmpty() ? "" : " ").append(word.text());
        }
        return text.toString();
    }
}
