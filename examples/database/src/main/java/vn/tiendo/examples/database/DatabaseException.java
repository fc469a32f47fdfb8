package vn.tiendo.examples.database;

import com.google.common.base.CharMatcher;
import java.sql.SQLException;

/**
 * What a database refuses, on one line. Never part of it: the URL, which may hold a password.
 */
final class DatabaseException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What was being done. */
    enum Stage {
        /** Opening the connection. */
        CONNECT,
        /** Asking: there is no such table or column, or the query is none. */
        ASK,
        /** Reading rows: the rest did not come. */
        READ,
        /** Writing the demo data. */
        WRITE
    }

    private final Stage stage;
    private final String subject;

    DatabaseException(Stage stage, String subject, SQLException cause) {
        super(line(cause), cause);
        this.stage = stage;
        this.subject = subject;
    }

    /** What was being done. */
    Stage stage() {
        return stage;
    }

    /** The name of the query, or the kind of the database. */
    String subject() {
        return subject;
    }

    /** What the database says, on one line. */
    String reason() {
        return String.valueOf(getMessage());
    }

    private static String line(SQLException cause) {
        String text = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).trimAndCollapseFrom(text, ' ');
    }
}
