package vn.tiendo.examples.spark;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.Observation;
import vn.tiendo.io.csv.CsvCode;
import vn.tiendo.io.csv.WholeNumbers;
import vn.tiendo.org.OrgTree;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.rollup.Accumulator;
import vn.tiendo.rollup.Breakdown;
import vn.tiendo.rollup.Fact;
import vn.tiendo.rollup.Months;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.YearBasis;

/**
 * Adds rows of a {@link FactTable} to an accumulator, by the rules of {@link vn.tiendo.io.csv.FactCsv}: the same spellings
 * are understood, the same rows left out, under the same codes. There is no line number in a file that is read in pieces, so
 * diagnostics name the file and show the row.
 */
final class FactReader {
    private static final char REPLACEMENT = '\uFFFD';
    private static final int PLAIN_DIGITS = 18;

    private final CsvShape shape;
    private final OrgTree tree;
    private final Accumulator accumulator;
    private final Breakdown categories;
    private final ImmutableList<Measure> measures;
    private final Map<String, Integer> months = new HashMap<>();
    private final BadRows badRows = new BadRows();
    private final RowFact fact;
    private long facts;

    /** One fact after another in the same object, which the accumulator does not keep. */
    private static final class RowFact implements Fact {
        private final long[] values;
        private int unit;
        private int month;
        private int category;

        private RowFact(int measures) {
            values = new long[measures];
        }

        @Override
        public int unit() {
            return unit;
        }

        @Override
        public int month() {
            return month;
        }

        @Override
        public int cell() {
            return category;
        }

        @Override
        public long measure(int index) {
            return values[index];
        }
    }

    FactReader(CubeFrame frame, CsvShape shape) {
        this.shape = shape;
        tree = frame.tree();
        accumulator = frame.newAccumulator();
        categories = accumulator.schema().breakdowns().get(0);
        measures = accumulator.schema().measures();
        fact = new RowFact(measures.size());
    }

    /** What there is to say so far. */
    BadRows badRows() {
        return badRows;
    }

    /** What was made of all rows. */
    Partial toPartial() {
        return Partial.of(facts, accumulator, badRows);
    }

    /**
     * Reads one row; a bad one is left out.
     *
     * @throws vn.tiendo.result.DataException if a sum passes the range of {@code long}
     */
    void read(Row row) {
        if (isWellFormed(row) && readKeys(row) && readMeasures(row)) {
            accumulator.add(fact);
            facts++;
        }
    }

    /** Whether there is a row at all, in letters and of a length that make sense. */
    private boolean isWellFormed(Row row) {
        boolean blank = true;
        for (int i = FactTable.UNIT; i < row.length(); i++) {
            Object cell = row.get(i);
            if (cell instanceof String text && text.indexOf(REPLACEMENT) >= 0) {
                report(row, CsvCode.NOT_UTF8, text, "column", row.schema().fieldNames()[i]);
                return false;
            }
            blank &= cell == null || (cell instanceof String text && text.isBlank());
        }
        // Spark hands the record over beside its cells where it has more or fewer than the header.
        String record = row.getString(FactTable.RECORD);
        Optional<String> surplus = record == null ? Optional.empty() : shape.findSurplus(record);
        if (surplus.isPresent()) {
            report(row, CsvCode.TOO_MANY_CELLS, surplus.get(), "most", Integer.toString(shape.width()));
            return false;
        }
        return !blank;
    }

    private boolean readKeys(Row row) {
        fact.unit = unit(row);
        fact.month = month(row);
        if (fact.unit < 0 || fact.month < 0) {
            return false;
        }
        fact.category = category(row);
        return fact.category >= 0;
    }

    private int unit(Row row) {
        String code = text(row, FactTable.UNIT);
        int unit = code.isEmpty() ? -1 : tree.indexOf(code);
        if (unit < 0) {
            reportBadKey(row, CsvCode.UNIT_UNKNOWN, code, FactColumn.UNIT);
        }
        return unit;
    }

    private int month(Row row) {
        String text = text(row, FactTable.PERIOD);
        Integer known = months.get(text);
        if (known != null) {
            return known;
        }
        Optional<ReportingPeriod> month = text.isEmpty()
                ? Optional.empty()
                : ReportingPeriod.read(text, YearBasis.CALENDAR).value().filter(period -> period.length() == 1);
        if (month.isEmpty()) {
            reportBadKey(row, CsvCode.VALUE_INVALID, text, FactColumn.PERIOD);
            return -1;
        }
        int number = Months.of(YearMonth.from(month.get().firstDay()));
        months.put(text, number);
        return number;
    }

    private int category(Row row) {
        String text = text(row, FactTable.CATEGORY);
        int category = categories.indexOf(text);
        if (category < 0) {
            reportBadKey(row, CsvCode.VALUE_INVALID, text, FactColumn.CATEGORY);
        }
        return category;
    }

    private boolean readMeasures(Row row) {
        for (int i = 0; i < fact.values.length; i++) {
            Object cell = row.get(FactTable.MEASURES + i);
            if (cell instanceof Long number && number >= 0) {
                fact.values[i] = number;
            } else if (cell instanceof String text && isPlain(text)) {
                fact.values[i] = Long.parseLong(text);
            } else if (!readMeasure(row, i, cell)) {
                return false;
            }
        }
        return true;
    }

    /** Whatever is not the usual digits. */
    private boolean readMeasure(Row row, int index, @Nullable Object cell) {
        String column = measures.get(index).id();
        SourceLocation place = place(row);
        Parsed<Observation> value;
        if (cell instanceof Long number) {
            value = WholeNumbers.read(BigDecimal.valueOf(number), column, place);
        } else if (cell instanceof BigDecimal number) {
            value = WholeNumbers.read(number, column, place);
        } else {
            String text = text(row, FactTable.MEASURES + index);
            value = WholeNumbers.read(text, column, place);
            if (text.isEmpty()) {
                report(row, CsvCode.MEASURE_EMPTY, "", "column", column);
            }
        }
        value.diagnostics().forEach(diagnostic -> badRows.add(diagnostic.with(BadRows.ROW, content(row))));
        // An empty cell adds nothing, which was said.
        fact.values[index] =
                value.value().map(found -> found.findValue().orElse(0)).orElse(0L);
        return value.isPresent();
    }

    /** Digits and nothing else, so few that they fit. */
    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return false;
            }
        }
        return !cell.isEmpty() && cell.length() <= PLAIN_DIGITS;
    }

    private static String text(Row row, int index) {
        String text = row.getString(index);
        return text == null ? "" : text.strip();
    }

    private void reportBadKey(Row row, CsvCode code, String text, FactColumn column) {
        if (text.isEmpty()) {
            report(row, CsvCode.VALUE_MISSING, "", "column", column.columnName());
        } else {
            badRows.add(Diagnostic.of(code, place(row), text, expected(column))
                    .with("column", column.columnName())
                    .with(BadRows.ROW, content(row)));
        }
    }

    private String expected(FactColumn column) {
        return switch (column) {
            case UNIT -> "";
            case PERIOD -> "2025-10, tháng 10/2025";
            case CATEGORY -> Joiner.on(", ").join(categories.values());
        };
    }

    private void report(Row row, CsvCode code, String text, String argument, String value) {
        badRows.add(Diagnostic.of(code, place(row), text).with(argument, value).with(BadRows.ROW, content(row)));
    }

    private static SourceLocation place(Row row) {
        return SourceLocation.NONE.withFile(row.getString(FactTable.FILE));
    }

    /** The record as it stands in the file, or the cells that are read of it. */
    private static String content(Row row) {
        String record = row.getString(FactTable.RECORD);
        return DiagnosticBytes.cut(record == null ? cells(row) : record);
    }

    private static String cells(Row row) {
        StringBuilder text = new StringBuilder();
        for (int i = FactTable.UNIT; i < row.length(); i++) {
            text.append(i == FactTable.UNIT ? "" : ",").append(row.isNullAt(i) ? "" : row.get(i));
        }
        return text.toString();
    }
}
