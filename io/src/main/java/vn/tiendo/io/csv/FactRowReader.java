package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.util.List;
import java.util.Optional;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.Observation;
import vn.tiendo.org.OrgTree;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;

/** What the cells of a row of a {@linkplain FactCsv file of facts} mean. */
final class FactRowReader implements RowReader {
    static final String UNIT = "unit";
    static final String PERIOD = "period";
    static final String CATEGORY = "category";
    static final String EXPECTED_CATEGORIES = "dân sự, hình sự";

    private static final String TOTAL = "*";

    private final OrgTree tree;
    private final RowLayout layout;
    private final ImmutableList<Measure> measures;
    private final MonthCells months = new MonthCells();

    /**
     * A reader.
     *
     * @param measures the measures in the order of the layout
     */
    FactRowReader(OrgTree tree, RowLayout layout, ImmutableList<Measure> measures) {
        this.tree = tree;
        this.layout = layout;
        this.measures = measures;
    }

    @Override
    public RowReading read(List<String> cells) {
        ImmutableList.Builder<Diagnostic> said = ImmutableList.builder();
        int unit = unit(cells.get(layout.keys().get(RowLayout.UNIT)), said);
        int month = month(cells.get(layout.keys().get(RowLayout.MONTH)), said);
        if (unit < 0 || month < 0) {
            return RowReading.refused(said.build());
        }
        String category = cells.get(layout.keys().get(RowLayout.CATEGORY));
        if (category.isEmpty() || category.equals(TOTAL)) {
            return RowReading.refused(ImmutableList.of(
                    category.isEmpty() ? missing(CATEGORY) : invalid(CATEGORY, category, EXPECTED_CATEGORIES)));
        }
        long[] values = new long[measures.size()];
        boolean good = true;
        for (int i = 0; i < values.length && good; i++) {
            good = value(cells.get(layout.values().get(i)), i, values, said);
        }
        return new RowReading(
                good,
                ImmutableIntArray.of(unit, month, 0),
                Optional.of(category),
                ImmutableLongArray.copyOf(values),
                said.build());
    }

    private int unit(String code, ImmutableList.Builder<Diagnostic> said) {
        int unit = tree.indexOf(code);
        if (code.isEmpty()) {
            said.add(missing(UNIT));
        } else if (unit < 0) {
            said.add(Diagnostic.of(CsvCode.UNIT_UNKNOWN, SourceLocation.NONE, code)
                    .with("column", UNIT));
        }
        return unit;
    }

    private int month(String text, ImmutableList.Builder<Diagnostic> said) {
        int month = text.isEmpty() ? -1 : months.find(text);
        if (month < 0) {
            said.add(text.isEmpty() ? missing(PERIOD) : invalid(PERIOD, text, MonthCells.EXPECTED));
        }
        return month;
    }

    private boolean value(String cell, int index, long[] values, ImmutableList.Builder<Diagnostic> said) {
        String column = measures.get(index).id();
        if (cell.isEmpty()) {
            said.add(Diagnostic.of(CsvCode.MEASURE_EMPTY, SourceLocation.NONE, "")
                    .with("column", column));
            return true;
        }
        Parsed<Observation> value = WholeNumbers.read(cell, column, SourceLocation.NONE);
        said.addAll(value.diagnostics());
        values[index] = value.value().map(found -> found.findValue().orElse(0)).orElse(0L);
        return value.isPresent();
    }

    private static Diagnostic missing(String column) {
        return Diagnostic.of(CsvCode.VALUE_MISSING, SourceLocation.NONE, "").with("column", column);
    }

    private static Diagnostic invalid(String column, String text, String expected) {
        return Diagnostic.of(CsvCode.VALUE_INVALID, SourceLocation.NONE, text, expected)
                .with("column", column);
    }
}
