package vn.tiendo.io.document;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.outline.OutlinePath;

/** What is printed in the columns of one row, before it is understood. */
final class RowText {
    private final List<CellLine> products = new ArrayList<>();
    private final List<CellLine> timeline = new ArrayList<>();
    private final List<CellLine> lead = new ArrayList<>();
    private final List<CellLine> cooperating = new ArrayList<>();
    private final List<CellLine> basis = new ArrayList<>();
    private boolean borderLost;
    private int line;
    private @Nullable ImmutableMap<Column, OutlinePath> merged;

    List<CellLine> products() {
        return products;
    }

    List<CellLine> timeline() {
        return timeline;
    }

    /** The units in the lead; all units of the row where the border was lost. */
    List<CellLine> lead() {
        return lead;
    }

    List<CellLine> cooperating() {
        return cooperating;
    }

    List<CellLine> basis() {
        return basis;
    }

    /** Whether lead and cooperating units stand in one run. */
    boolean isBorderLost() {
        return borderLost;
    }

    void loseBorder() {
        borderLost = true;
    }

    /** The line on which the row starts. */
    int line() {
        return line;
    }

    void startAt(int first) {
        if (line == 0) {
            line = first;
        }
    }

    void merge(@Nullable ImmutableMap<Column, OutlinePath> columns) {
        merged = columns;
    }

    /** The columns whose cell is the lower part of a merged one, with the task where that is printed; null where the file does not say. */
    @Nullable ImmutableMap<Column, OutlinePath> merged() {
        return merged;
    }

    boolean hasUnits() {
        return !lead.isEmpty() || !cooperating.isEmpty();
    }
}
