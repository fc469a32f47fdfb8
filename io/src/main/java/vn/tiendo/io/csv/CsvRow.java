package vn.tiendo.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;

/**
 * A row of a CSV file.
 *
 * @param location the line on which it starts
 * @param values its values by canonical name of their column, without blanks around them and none of them empty
 */
record CsvRow(SourceLocation location, ImmutableMap<String, String> values) {
    /** The value of a column; empty where the row has none. */
    Optional<String> find(String column) {
        return Optional.ofNullable(values.get(column));
    }

    /** The value of a column that the row must have; where it lacks it, that is said. */
    Optional<String> need(String column, ImmutableList.Builder<Diagnostic> diagnostics) {
        Optional<String> value = find(column);
        if (value.isEmpty()) {
            diagnostics.add(missing(column));
        }
        return value;
    }

    /** Says that the row lacks the value of a column. */
    Diagnostic missing(String column) {
        return Diagnostic.of(CsvCode.VALUE_MISSING, location, "").with("column", column);
    }

    /** Says that the value of a column is not what it should be. */
    Diagnostic invalid(String column, String expected) {
        return Diagnostic.of(CsvCode.VALUE_INVALID, location, find(column).orElse(""), expected)
                .with("column", column);
    }

    /** Says that an earlier row has told already what this one tells of. */
    Diagnostic twice(CsvRow before, String... about) {
        return Diagnostic.of(CsvCode.ROW_TWICE, location, String.join(", ", about))
                .with("line", Integer.toString(before.location().line()));
    }
}
