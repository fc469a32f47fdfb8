package vn.tiendo.examples.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.tiendo.examples.database.DatabaseException.Stage;

/** {@code tiendo-database demo}: makes the tables of the demo in a database, which must not have them yet. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private final Console console;
    private final Labels labels;

    @Mixin
    private final UrlOption url = new UrlOption();

    DemoCommand(Console console, Labels labels) {
        this.console = console;
        this.labels = labels;
    }

    @Override
    public Integer call() throws DatabaseException {
        String target = url.find(console, labels).orElseThrow(() -> new UsageException(labels.text("url.missing")));
        try (Connection connection = Database.connect(target, console.environment(), false)) {
            connection.setAutoCommit(false);
            DemoData.writeTo(connection, target);
        } catch (SQLException e) {
            throw new DatabaseException(Stage.CONNECT, Database.kind(target), e);
        }
        return DatabaseCommand.CLEAN;
    }
}
