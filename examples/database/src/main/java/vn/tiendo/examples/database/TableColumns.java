package vn.tiendo.examples.database;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The columns of a result by name; case does not count, for databases fold it this way and that. */
final class TableColumns {
    private final Map<String, Column> byName = new LinkedHashMap<>();
    private final ImmutableList.Builder<String> twice = ImmutableList.builder();

    /**
     * One column.
     *
     * @param index its place, from 1
     * @param label its name as the result has it
     * @param type of {@link java.sql.Types}
     * @param typeName the type as the database calls it, in small letters
     */
    record Column(int index, String label, int type, String typeName) {}

    private TableColumns() {}

    /** The columns of a result. */
    static TableColumns of(ResultSetMetaData result) throws SQLException {
        TableColumns columns = new TableColumns();
        for (int i = 1; i <= result.getColumnCount(); i++) {
            String label = result.getColumnLabel(i);
            Column column =
                    new Column(i, label, result.getColumnType(i), Ascii.toLowerCase(result.getColumnTypeName(i)));
            if (columns.byName.putIfAbsent(Ascii.toLowerCase(label), column) != null) {
                columns.twice.add(label);
            }
        }
        return columns;
    }

    /** All columns, the first of each name. */
    ImmutableList<Column> all() {
        return ImmutableList.copyOf(byName.values());
    }

    /** Names that occur more than once. */
    ImmutableList<String> twice() {
        return twice.build();
    }

    /** The column of that name. */
    Optional<Column> find(String name) {
        return Optional.ofNullable(byName.get(Ascii.toLowerCase(name)));
    }

    /** The column of that name; says so where there is none. */
    Optional<Column> need(String name, RowReports reports) {
        Optional<Column> column = find(name);
        if (column.isEmpty()) {
            reports.sayOfTable(DatabaseCode.COLUMN_MISSING, name, "", "");
        }
        return column;
    }
}
