package vn.tiendo.examples.database;

import com.google.common.collect.ImmutableList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import vn.tiendo.examples.database.TableColumns.Column;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;

/**
 * Reads the units of an organisation from a table with the columns {@code code}, {@code name} and {@code parent}, in any
 * order; {@code parent} is NULL or empty at the top. Cycles, a second top, codes that occur twice and parents that do not
 * exist are diagnostics of the tree.
 */
final class UnitTable {
    private UnitTable() {}

    /** Reads all rows; a failure where a column is missing or no tree can be made. */
    static Parsed<OrgTree> read(String name, ResultSet rows) throws SQLException {
        RowReports reports = new RowReports(name, rows);
        TableColumns columns = TableColumns.of(rows.getMetaData());
        Optional<Column> code = columns.need("code", reports);
        Optional<Column> unitName = columns.need("name", reports);
        Optional<Column> parent = columns.need("parent", reports);
        if (code.isEmpty() || unitName.isEmpty() || parent.isEmpty()) {
            return Parsed.failed(reports.toList());
        }
        reports.setKey(ImmutableList.of(unitName.get().label(), parent.get().label()));
        ImmutableList.Builder<OrgUnit> units = ImmutableList.builder();
        while (reports.next()) {
            String own = text(rows, code.get());
            if (own.isEmpty()) {
                reports.say(DatabaseCode.VALUE_MISSING, code.get().label(), "", "");
                continue;
            }
            String above = text(rows, parent.get());
            units.add(OrgUnit.builder()
                    .code(own)
                    .name(text(rows, unitName.get()))
                    .parent(above.isEmpty() ? Optional.empty() : Optional.of(above))
                    .location(reports.place())
                    .build());
        }
        Parsed<OrgTree> tree = OrgTree.of(units.build());
        ImmutableList<Diagnostic> all = ImmutableList.<Diagnostic>builder()
                .addAll(reports.toList())
                .addAll(tree.diagnostics())
                .build();
        return tree.isPresent() ? Parsed.of(tree.value().orElseThrow(), all) : Parsed.failed(all);
    }

    /** A text without the blanks with which CHAR columns are filled; empty for NULL. */
    static String text(ResultSet rows, Column column) throws SQLException {
        String text = rows.getString(column.index());
        return text == null ? "" : text.strip();
    }
}
