package vn.tiendo.examples.database;

import com.google.common.base.Splitter;
import java.util.stream.Collectors;

/**
 * What is read from the database, by the name under which messages speak of it.
 *
 * @param name such as {@code facts}
 * @param sql one SELECT
 */
record Query(String name, String sql) {
    private static final Splitter DOTS = Splitter.on('.');

    /**
     * All of a table or view.
     *
     * @param table its name as the database spells it; a schema stands before it with a dot, as in {@code thads.facts}
     */
    static Query ofTable(String table) {
        return new Query(table, "SELECT * FROM " + quoted(table));
    }

    /** Quoted, so that a name is never more than a name. */
    private static String quoted(String table) {
        return DOTS.splitToStream(table)
                .map(part -> '"' + part.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining("."));
    }
}
