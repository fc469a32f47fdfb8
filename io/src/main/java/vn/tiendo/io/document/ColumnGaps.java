package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Where the columns of a page set with blanks may have their borders: between the labels of two neighbours, at any place
 * that all lines leave blank. Each further line narrows the places; one that would leave none does not keep to the columns.
 */
final class ColumnGaps {
    /** By border, the blank places. */
    private final ImmutableList<BitSet> free;
    /** By border, the widest run of them, which is the border. */
    private final ImmutableList<Run> borders;

    private ColumnGaps(ImmutableList<BitSet> free) {
        this.free = free;
        this.borders = free.stream().map(ColumnGaps::widest).collect(ImmutableList.toImmutableList());
    }

    /** Places from one on to the one before another. */
    private record Run(int from, int to) {
        boolean touches(Run other) {
            return from < other.to && other.from < to;
        }
    }

    private static Run widest(BitSet places) {
        Run widest = new Run(0, 0);
        int to = 0;
        for (int from = places.nextSetBit(0); from >= 0; from = places.nextSetBit(to)) {
            to = places.nextClearBit(from);
            if (to - from >= widest.to - widest.from) {
                widest = new Run(from, to);
            }
        }
        return widest;
    }

    /** The borders between labels that stand on one line or several below one another. */
    static ColumnGaps ofHeader(List<ImmutableList<PrintedWord>> lines) {
        BitSet covered = new BitSet();
        for (List<PrintedWord> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                PrintedWord word = line.get(i);
                boolean goesOn = i > 0 && !word.isApartFrom(line.get(i - 1));
                covered.set(goesOn ? line.get(i - 1).end() : word.start(), word.end());
            }
        }
        ImmutableList.Builder<BitSet> gaps = ImmutableList.builder();
        int end = covered.nextClearBit(covered.nextSetBit(0));
        for (int start = covered.nextSetBit(end); start >= 0; start = covered.nextSetBit(end)) {
            BitSet gap = new BitSet();
            gap.set(end, start);
            gaps.add(gap);
            end = covered.nextClearBit(start);
        }
        return new ColumnGaps(gaps.build());
    }

    /** How many columns there are. */
    int columns() {
        return free.size() + 1;
    }

    /** The borders that are left with a further line; empty where it stands across one. */
    Optional<ColumnGaps> with(List<PrintedWord> line) {
        ImmutableList.Builder<BitSet> narrowed = ImmutableList.builder();
        for (int i = 0; i < free.size(); i++) {
            BitSet left = (BitSet) free.get(i).clone();
            for (PrintedWord word : line) {
                left.clear(word.start(), word.end());
            }
            if (left.isEmpty() || !widest(left).touches(borders.get(i))) {
                return Optional.empty();
            }
            narrowed.add(left);
        }
        return Optional.of(new ColumnGaps(narrowed.build()));
    }

    /** Whether a line leaves each border blank at some place. */
    boolean fits(List<PrintedWord> line) {
        for (Run border : borders) {
            BitSet left = new BitSet();
            left.set(border.from, border.to);
            for (PrintedWord word : line) {
                left.clear(word.start(), word.end());
            }
            if (left.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The column in which a word stands, from 0. */
    int columnOf(PrintedWord word) {
        int column = 0;
        while (column < borders.size() && borders.get(column).from < word.start()) {
            column++;
        }
        return column;
    }

    /** The words of a line by column. */
    ImmutableList<ImmutableList<PrintedWord>> divide(List<PrintedWord> line) {
        List<List<PrintedWord>> cells = new ArrayList<>();
        for (int i = 0; i < columns(); i++) {
            cells.add(new ArrayList<>());
        }
        for (PrintedWord word : line) {
            cells.get(columnOf(word)).add(word);
        }
        return cells.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    }
}
