package vn.tiendo.io.csv;

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

    /** Says that the row lacks the value of a column. */
    Diagnostic missing(String column) {
        return Diagnostic.of(CsvCode.VALUE_MISSING, location, "").with("column", column);
    }

    /** Says that the value of a column is not what it should be. */
    Diagnostic invalid(String column, String expected) {
        return Diagnostic.of(CsvCode.VALUE_INVALID, location, find(column).orElse(""), expected)
                .with("column", column);
    }
}
