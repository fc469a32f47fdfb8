package vn.tiendo.examples.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import vn.tiendo.examples.database.DatabaseException.Stage;

/**
 * A connection for reading: one transaction that changes nothing and sees one state of the data, and cursors that hold a
 * block of rows at a time.
 *
 * <p>What makes a cursor of a query differs by driver. PostgreSQL's reads the whole result into memory unless autocommit is
 * off <em>and</em> a fetch size is set; DuckDB's does unless {@code jdbc_stream_results} is set, and ignores fetch sizes.
 */
final class Database implements AutoCloseable {
    /** How many rows a cursor brings at a time. */
    static final int FETCH_ROWS = 10_000;

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String DUCKDB = "jdbc:duckdb:";
    private static final String MEMORY = ":memory:";

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** Reads a result; {@code SQLException}s may pass. */
    interface RowReader<T> {
        T read(ResultSet rows) throws SQLException;
    }

    /** Whether there is a driver for the URL here. */
    static boolean supports(String url) {
        return url.startsWith(POSTGRESQL) || url.startsWith(DUCKDB);
    }

    /** Whether the URL is of a DuckDB that lives in this process only. */
    static boolean isInMemory(String url) {
        String place = url.startsWith(DUCKDB) ? url.substring(DUCKDB.length()) : url;
        return url.startsWith(DUCKDB) && (place.isEmpty() || place.startsWith(";") || place.startsWith(MEMORY));
    }

    /**
     * Opens a database for reading.
     *
     * @param url {@code jdbc:duckdb:FILE}, {@code jdbc:duckdb:} in memory, or {@code jdbc:postgresql://HOST:PORT/NAME}
     * @param environment where {@code PGUSER} and {@code PGPASSWORD} stand; PostgreSQL's driver itself looks into
     *     {@code ~/.pgpass}
     */
    static Database open(String url, Map<String, String> environment) throws DatabaseException {
        try {
            Connection connection = connect(url, environment, true);
            try {
                if (url.startsWith(POSTGRESQL)) {
                    connection.setReadOnly(true);
                    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                }
                connection.setAutoCommit(false);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            return new Database(connection);
        } catch (SQLException e) {
            throw new DatabaseException(Stage.CONNECT, kind(url), e);
        }
    }

    /** A plain connection; without {@code reading} a file that is missing is made. */
    static Connection connect(String url, Map<String, String> environment, boolean reading) throws SQLException {
        Properties properties = new Properties();
        if (url.startsWith(POSTGRESQL)) {
            put(properties, "user", environment, "PGUSER");
            put(properties, "password", environment, "PGPASSWORD");
            properties.setProperty("ApplicationName", "tiendo");
            // A server that is cut off is noticed, in minutes rather than never.
            properties.setProperty("tcpKeepAlive", "true");
        } else {
            properties.setProperty("jdbc_stream_results", "true");
            if (reading && !isInMemory(url)) {
                // Otherwise a mistyped file would be made, and others could not read beside us.
                properties.setProperty("access_mode", "READ_ONLY");
            }
        }
        return DriverManager.getConnection(url, properties);
    }

    private static void put(Properties properties, String property, Map<String, String> environment, String variable) {
        Optional.ofNullable(environment.get(variable)).ifPresent(value -> properties.setProperty(property, value));
    }

    /** The name of the product, for messages. */
    static String kind(String url) {
        return url.startsWith(POSTGRESQL) ? "PostgreSQL" : "DuckDB";
    }

    /** The connection, for what is no query. */
    Connection connection() {
        return connection;
    }

    /**
     * Runs a query and hands its cursor to the reader. One at a time: a streaming result of DuckDB ends when another
     * statement of the connection is closed.
     */
    <T> T query(Query query, RowReader<T> reader) throws DatabaseException {
        Stage stage = Stage.ASK;
        try (Statement statement =
                connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            statement.setFetchSize(FETCH_ROWS);
            try (ResultSet rows = statement.executeQuery(query.sql())) {
                stage = Stage.READ;
                return reader.read(rows);
            }
        } catch (SQLException e) {
            throw new DatabaseException(stage, query.name(), e);
        }
    }

    /** Ends the transaction and the connection; what was read stays as it was. */
    @Override
    public void close() {
        try (connection) {
            connection.rollback();
        } catch (SQLException e) {
            // Nothing was written, and everything that was asked for has been read or has failed with its own message.
        }
    }
}
