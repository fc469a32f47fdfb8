package vn.tiendo.examples.database;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.io.csv.CubeCsv;
import vn.tiendo.org.OrgTree;
import vn.tiendo.result.DataException;
import vn.tiendo.result.Parsed;
import vn.tiendo.rollup.Accumulator;
import vn.tiendo.rollup.Cube;

/**
 * {@code tiendo-database rollup}: units and facts out of a database, the cube as CSV.
 *
 * <p>Both queries run in one transaction, so the tree and the facts are of one moment. The cube is written only after the
 * last row has come: half a result is never taken for the whole.
 */
@Command(name = "rollup")
final class RollUpCommand implements Callable<Integer> {
    private static final String IN_MEMORY = "jdbc:duckdb:";

    private final Console console;
    private final Labels labels;

    @Mixin
    private final UrlOption url = new UrlOption();

    @ArgGroup
    private UnitSource units = new UnitSource();

    @ArgGroup
    private FactSource facts = new FactSource();

    @Option(names = "--key", paramLabel = "COLUMN", split = ",", descriptionKey = "key")
    private List<String> key = ImmutableList.of();

    @Option(names = "--out", paramLabel = "C.csv", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    /** A table or a query of units. */
    static final class UnitSource {
        @Option(names = "--units", paramLabel = "TABLE", descriptionKey = "units")
        private Optional<String> table = Optional.empty();

        @Option(names = "--units-sql", paramLabel = "SELECT", descriptionKey = "units-sql")
        private Optional<String> sql = Optional.empty();

        boolean isDefault() {
            return table.isEmpty() && sql.isEmpty();
        }
    }

    /** A table or a query of facts. */
    static final class FactSource {
        @Option(names = "--facts", paramLabel = "TABLE", descriptionKey = "facts")
        private Optional<String> table = Optional.empty();

        @Option(names = "--facts-sql", paramLabel = "SELECT", descriptionKey = "facts-sql")
        private Optional<String> sql = Optional.empty();

        boolean isDefault() {
            return table.isEmpty() && sql.isEmpty();
        }
    }

    RollUpCommand(Console console, Labels labels) {
        this.console = console;
        this.labels = labels;
    }

    @Override
    public Integer call() throws DatabaseException, IOException {
        if (out.isPresent() && !ResultFile.canWrite(out.get())) {
            throw new UsageException(labels.text("file.unwritable", out.get()));
        }
        Optional<String> given = url.find(console, labels);
        try (Database database = Database.open(given.orElse(IN_MEMORY), console.environment())) {
            if (given.isEmpty() && units.isDefault() && facts.isDefault()) {
                DemoData.writeTo(database.connection(), IN_MEMORY);
            }
            return rollUp(database);
        }
    }

    private int rollUp(Database database) throws DatabaseException, IOException {
        Query unitQuery = query("units", units.table, units.sql);
        Parsed<OrgTree> tree = database.query(unitQuery, rows -> UnitTable.read(unitQuery.name(), rows));
        boolean errors = console.write(unitQuery.name(), tree.diagnostics(), labels);
        if (!tree.isPresent()) {
            return DatabaseCommand.DATA_ERRORS;
        }
        OrgTree known = tree.value().orElseThrow();
        Query factQuery = query("facts", facts.table, facts.sql);
        try {
            Parsed<Accumulator> read = database.query(
                    factQuery, rows -> FactTable.read(factQuery.name(), rows, known, ImmutableList.copyOf(key)));
            errors |= console.write(factQuery.name(), read.diagnostics(), labels);
            if (read.isPresent()) {
                write(read.value().orElseThrow().result());
            }
        } catch (DataException e) {
            // A sum beyond 64 bits: a cube is taken whole or refused whole.
            errors |= console.write(factQuery.name(), e.diagnostics(), labels);
        }
        return errors ? DatabaseCommand.DATA_ERRORS : DatabaseCommand.CLEAN;
    }

    private static Query query(String name, Optional<String> table, Optional<String> sql) {
        return sql.map(select -> new Query(name, select)).orElseGet(() -> Query.ofTable(table.orElse(name)));
    }

    private void write(Cube cube) throws IOException {
        if (out.isEmpty()) {
            CubeCsv.write(cube, console.out());
            console.out().flush();
            return;
        }
        ResultFile.write(cube, out.get());
    }
}
