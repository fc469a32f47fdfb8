package vn.tiendo.examples.database;

import com.google.common.collect.ImmutableList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;

/**
 * What is wrong with a table and its rows. A table has no line numbers: a row is told by its number in the result and by the
 * values of its key columns. The first {@value #MOST} are kept and the rest counted.
 */
final class RowReports {
    /** How many are kept. */
    static final int MOST = 1000;

    private final String source;
    private final ResultSet rows;
    private final List<Diagnostic> kept = new ArrayList<>();
    private ImmutableList<String> key = ImmutableList.of();
    private long row;
    private long left;

    RowReports(String source, ResultSet rows) {
        this.source = source;
        this.rows = rows;
    }

    /** From now on rows are named by these columns. */
    void setKey(ImmutableList<String> columns) {
        key = columns;
    }

    /** Goes to the next row. */
    boolean next() throws SQLException {
        row++;
        return rows.next();
    }

    /** Where the row is: its number in the result, as long as an {@code int} holds it. */
    SourceLocation place() {
        return new SourceLocation(source, row <= Integer.MAX_VALUE ? (int) row : 0, 0, "");
    }

    /** Says something of the table as a whole. */
    void sayOfTable(DatabaseCode code, String column, String text, String expected) {
        kept.add(Diagnostic.of(code, new SourceLocation(source, 0, 0, ""), text, expected)
                .with("column", column));
    }

    /** Says something of the row. */
    void say(DatabaseCode code, String column, String text, String expected) throws SQLException {
        if (kept.size() < MOST) {
            kept.add(Diagnostic.of(code, place(), text, expected)
                    .with("column", column)
                    .with("key", keyText()));
        } else {
            left++;
        }
    }

    private String keyText() throws SQLException {
        StringBuilder text = new StringBuilder();
        for (String column : key) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(column)
                    .append('=')
                    .append(Optional.ofNullable(rows.getString(column)).orElse("NULL"));
        }
        return text.toString();
    }

    /** What was kept; behind it, where there was more, how much. */
    ImmutableList<Diagnostic> toList() {
        ImmutableList.Builder<Diagnostic> all =
                ImmutableList.<Diagnostic>builder().addAll(kept);
        if (left > 0) {
            all.add(Diagnostic.of(DatabaseCode.MORE_ROWS, new SourceLocation(source, 0, 0, ""), "")
                    .with("count", Long.toString(left)));
        }
        return all.build();
    }
}
