package vn.tiendo.examples.database;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.enforcement.EnforcementMeasures;
import vn.tiendo.examples.database.TableColumns.Column;
import vn.tiendo.indicator.Measure;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.org.OrgTree;
import vn.tiendo.result.Parsed;
import vn.tiendo.rollup.Accumulator;
import vn.tiendo.rollup.Breakdown;
import vn.tiendo.rollup.RollUpSchema;

/**
 * Reads facts from a cursor into an accumulator, block by block (số liệu thống kê để tổng hợp): columns {@code unit},
 * {@code month} (or {@code period}), {@code category}, and any of the measures of {@link EnforcementMeasures}, in any order.
 *
 * <p>Only one block of rows is held; what grows is the accumulator, with units, months and categories and not with rows. A
 * row with a unit that is not known, or a value that is NULL, negative or not whole, is reported and left out.
 */
final class FactTable {
    private static final String CATEGORY = "category";
    private static final String ID = "id";
    private static final String TOTAL = "*";
    private static final int MOST_CATEGORIES = 4096;

    private final OrgTree tree;
    private final ResultSet rows;
    private final RowReports reports;
    private final Map<String, Integer> categories = new LinkedHashMap<>();
    private Optional<Accumulator> accumulator = Optional.empty();

    private FactTable(OrgTree tree, ResultSet rows, RowReports reports) {
        this.tree = tree;
        this.rows = rows;
        this.reports = reports;
    }

    /**
     * Reads all rows.
     *
     * @param name the name that diagnostics give
     * @param key the columns that name a row in diagnostics; where it is empty, {@code id}, or unit,
     *     month and category if there is no {@code id}
     * @return the accumulator, with the breakdown {@code category} in the order in which its values came; a failure where
     *     columns are missing or cannot be read, or there is no good row
     * @throws vn.tiendo.result.DataException if a sum passes the range of {@code long}
     */
    static Parsed<Accumulator> read(String name, ResultSet rows, OrgTree tree, ImmutableList<String> key)
            throws SQLException {
        RowReports reports = new RowReports(name, rows);
        FactTable table = new FactTable(tree, rows, reports);
        table.readAll(key);
        return table.accumulator
                .map(found -> Parsed.of(found, reports.toList()))
                .orElseGet(() -> Parsed.failed(reports.toList()));
    }

    private void readAll(ImmutableList<String> key) throws SQLException {
        TableColumns columns = TableColumns.of(rows.getMetaData());
        columns.twice().forEach(label -> reports.sayOfTable(DatabaseCode.COLUMN_TWICE, label, "", ""));
        Optional<Column> unit = columns.need("unit", reports);
        Optional<Column> monthOrPeriod = columns.find("month").or(() -> columns.find("period"));
        Optional<MonthColumn> month =
                monthOrPeriod.or(() -> columns.need("month", reports)).flatMap(found -> MonthColumn.of(found, reports));
        Optional<Column> category = columns.need(CATEGORY, reports);
        ImmutableList.Builder<Column> keyColumns = ImmutableList.builder();
        key.forEach(column -> columns.need(column, reports).ifPresent(keyColumns::add));
        if (key.isEmpty()) {
            columns.find(ID).ifPresent(keyColumns::add);
        }
        Set<Column> known = new HashSet<>(keyColumns.build());
        ImmutableList<MeasureColumn> measures = measures(columns, known);
        if (!reports.toList().isEmpty() || unit.isEmpty() || month.isEmpty() || category.isEmpty()) {
            return;
        }
        ImmutableList<Column> all = ImmutableList.of(unit.get(), monthOrPeriod.orElseThrow(), category.get());
        known.addAll(all);
        columns.all().stream()
                .filter(column -> !known.contains(column))
                .forEach(column -> reports.sayOfTable(DatabaseCode.COLUMN_UNKNOWN, "", column.label(), ""));
        ImmutableList<Column> named = keyColumns.build();
        reports.setKey(
                (named.isEmpty() ? all : named).stream().map(Column::label).collect(ImmutableList.toImmutableList()));
        readRows(unit.get(), month.get(), category.get(), measures);
    }

    private ImmutableList<MeasureColumn> measures(TableColumns columns, Set<Column> known) {
        ImmutableList.Builder<MeasureColumn> measures = ImmutableList.builder();
        boolean any = false;
        for (Column column : columns.all()) {
            Optional<Measure> measure = EnforcementMeasures.standard().find(Ascii.toLowerCase(column.label()));
            if (measure.isPresent()) {
                any = true;
                known.add(column);
                MeasureColumn.of(column, measure.get(), reports).ifPresent(measures::add);
            }
        }
        if (!any) {
            reports.sayOfTable(DatabaseCode.NO_MEASURE, "", "", "enforceable_cases, completed_cases");
        }
        return measures.build();
    }

    private void readRows(Column unit, MonthColumn month, Column category, ImmutableList<MeasureColumn> measures)
            throws SQLException {
        ImmutableList<Measure> measured =
                measures.stream().map(MeasureColumn::measure).collect(ImmutableList.toImmutableList());
        FactBlock block = new FactBlock(Database.FETCH_ROWS, measures.size());
        long[] values = new long[measures.size()];
        while (reports.next()) {
            int unitNumber = unit(unit);
            int monthNumber = unitNumber < 0 ? -1 : month.read(rows, reports);
            int cell = monthNumber < 0 ? -1 : category(category);
            if (cell >= 0 && readValues(measures, values)) {
                block.add(unitNumber, monthNumber, cell, values);
                if (block.isFull()) {
                    move(block, measured);
                }
            }
        }
        if (!block.isEmpty() || accumulator.isPresent()) {
            move(block, measured);
        }
        if (accumulator.isEmpty()) {
            reports.sayOfTable(DatabaseCode.NO_FACTS, "", "", "");
        }
    }

    private int unit(Column column) throws SQLException {
        String code = UnitTable.text(rows, column);
        int number = code.isEmpty() ? -1 : tree.indexOf(code);
        if (code.isEmpty()) {
            reports.say(DatabaseCode.VALUE_MISSING, column.label(), "", "");
        } else if (number < 0) {
            reports.say(DatabaseCode.UNIT_UNKNOWN, column.label(), code, "");
        }
        return number;
    }

    /** The number of the row's category, which is its cell: there is no other breakdown. */
    private int category(Column column) throws SQLException {
        String text = UnitTable.text(rows, column);
        Integer known = categories.get(text);
        if (known != null) {
            return known;
        }
        if (text.isEmpty()) {
            reports.say(DatabaseCode.VALUE_MISSING, column.label(), "", "");
            return -1;
        }
        if (text.equals(TOTAL)) {
            reports.say(DatabaseCode.VALUE_INVALID, column.label(), text, "dân sự, hình sự");
            return -1;
        }
        if (categories.size() == MOST_CATEGORIES) {
            reports.say(DatabaseCode.TOO_MANY_CATEGORIES, column.label(), text, Integer.toString(MOST_CATEGORIES));
            return -1;
        }
        categories.put(text, categories.size());
        return categories.size() - 1;
    }

    private boolean readValues(ImmutableList<MeasureColumn> measures, long[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            values[i] = measures.get(i).read(rows, reports);
            if (values[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Adds a block to an accumulator that knows all categories met so far. */
    private void move(FactBlock block, ImmutableList<Measure> measures) {
        RollUpSchema schema = RollUpSchema.of(
                ImmutableList.of(Breakdown.of(CATEGORY, categories.keySet())), measures, MoneyUnit.DONG);
        Accumulator present = accumulator.orElseGet(() -> Accumulator.of(tree, schema));
        block.moveTo(present.extend(schema));
        accumulator = Optional.of(present);
    }
}
