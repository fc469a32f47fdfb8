package vn.tiendo.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.tiendo.enforcement.EnforcementMeasures;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.io.csv.FactCsv;
import vn.tiendo.rollup.Cube;
import vn.tiendo.rollup.FactStore;
import vn.tiendo.rollup.Parallelism;

/** From a {@linkplain FactFile file of facts} to the cube: every unit at every level by month and category. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class FactCsvBenchmark {
    private static final int THREADS = 2;

    /** How many facts. */
    @Param({"1000000", "10000000"})
    public int facts;

    private final ExecutorService pool = Executors.newFixedThreadPool(THREADS - 1, task -> {
        Thread thread = new Thread(task, "facts");
        thread.setDaemon(true);
        return thread;
    });

    private @Nullable FactFile written;

    /** A database that knows the districts. */
    @State(Scope.Benchmark)
    public static class Database {
        private @Nullable DuckDbFacts database;

        /** Opens the database. */
        @Setup(Level.Trial)
        public void setUp() throws SQLException {
            database = DuckDbFacts.open(THREADS);
        }

        /** Closes the database. */
        @TearDown(Level.Trial)
        public void tearDown() throws SQLException {
            database().close();
        }

        DuckDbFacts database() {
            return Objects.requireNonNull(database);
        }
    }

    /** Writes the file. */
    @Setup(Level.Trial)
    public void setUp() throws IOException {
        Path path = Files.createTempFile("facts", ".csv");
        written = FactFile.write(path, facts);
    }

    /** Deletes the file and ends the threads. */
    @TearDown(Level.Trial)
    public void tearDown() throws IOException {
        file().delete();
        pool.shutdownNow();
    }

    FactFile file() {
        return Objects.requireNonNull(written);
    }

    /** The SDK on one thread. */
    @Benchmark
    public Cube tiendo() throws IOException {
        return read(Parallelism.NONE);
    }

    /** The SDK on two threads. */
    @Benchmark
    public Cube tiendoTwoThreads() throws IOException {
        return read(Parallelism.of(pool, THREADS));
    }

    /** The SDK on two threads, keeping a store. */
    @Benchmark
    public FactStore tiendoStoreTwoThreads() throws IOException {
        try (InputStream in = file().open()) {
            return FactCsv.readStore(
                            in,
                            "facts.csv",
                            CaseData.TREE,
                            EnforcementMeasures.standard(),
                            MoneyUnit.DONG,
                            false,
                            Parallelism.of(pool, THREADS))
                    .orThrow();
        }
    }

    private Cube read(Parallelism parallelism) throws IOException {
        try (InputStream in = file().open()) {
            return FactCsv.read(
                            in,
                            "facts.csv",
                            CaseData.TREE,
                            EnforcementMeasures.standard(),
                            MoneyUnit.DONG,
                            false,
                            parallelism)
                    .orThrow()
                    .result(parallelism);
        }
    }

    /** Row by row through Jackson, into the same accumulator. */
    @Benchmark
    public Cube jackson() throws IOException {
        return FactRows.jackson(file());
    }

    /** Row by row through FastCSV, into the same accumulator. */
    @Benchmark
    public Cube fastCsv() throws IOException {
        return FactRows.fastCsv(file());
    }

    /** DuckDB on two threads, with grouping sets over the rows. */
    @Benchmark
    public DuckDbFacts duckDb(Database duck) throws SQLException {
        duck.database().rollUp(file());
        return duck.database();
    }

    /** DuckDB on two threads, with grouping sets over the sums of units. */
    @Benchmark
    public DuckDbFacts duckDbInTwoSteps(Database duck) throws SQLException {
        duck.database().rollUpInTwoSteps(file());
        return duck.database();
    }
}
