package vn.tiendo.benchmarks;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.openjdk.jmh.infra.Blackhole;
import vn.tiendo.rollup.Cube;
import vn.tiendo.rollup.FactStore;
import vn.tiendo.rollup.Months;
import vn.tiendo.rollup.Parallelism;
import vn.tiendo.time.ReportingPeriod;
import vn.tiendo.time.YearBasis;

/**
 * Rolling up the cases of {@link CaseData} that are held already: every unit at every level by month, category, enforceable
 * and state with the number of cases and three amounts. The SDK reads its store, the peers a list of objects or a table.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx8g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RollUpBenchmark {
    private static final int THREADS = 2;

    /** How many cases. */
    @Param({"1000000", "10000000"})
    public int facts;

    private final ExecutorService pool = Executors.newFixedThreadPool(THREADS, task -> {
        Thread thread = new Thread(task, "roll-up");
        thread.setDaemon(true);
        return thread;
    });

    private FactStore store = CaseData.store(List.of());

    /** The cases as objects, for the peers that take them. */
    @State(Scope.Benchmark)
    public static class Cases {
        List<Case> cases = List.of();
        EclipseRollUp eclipse = new EclipseRollUp(List.of());

        /** Makes the cases. */
        @Setup(Level.Trial)
        public void setUp(RollUpBenchmark benchmark) {
            cases = CaseData.cases(benchmark.facts);
            eclipse = new EclipseRollUp(cases);
        }
    }

    /** As many bytes as the store has. */
    @State(Scope.Benchmark)
    public static class Floor {
        MemoryFloor bytes = new MemoryFloor(0);

        /** Fills the bytes. */
        @Setup(Level.Trial)
        public void setUp(RollUpBenchmark benchmark) {
            bytes = new MemoryFloor(benchmark.store.memory());
        }
    }

    /** The table, in random order and sorted as the store is. */
    @State(Scope.Benchmark)
    public static class Tables {
        /** Whether it is sorted. */
        @Param({"false", "true"})
        public boolean sorted;

        private @Nullable DuckDbRollUp database;

        /** Loads the table. */
        @Setup(Level.Trial)
        public void setUp(RollUpBenchmark benchmark) throws SQLException {
            database = DuckDbRollUp.of(CaseData.cases(benchmark.facts), sorted, THREADS);
        }

        /** Closes the database. */
        @TearDown(Level.Trial)
        public void tearDown() throws SQLException {
            database().close();
        }

        DuckDbRollUp database() {
            return Objects.requireNonNull(database);
        }
    }

    /** Builds the store. */
    @Setup(Level.Trial)
    public void setUp() {
        store = CaseData.store(CaseData.cases(facts));
    }

    /** Ends the threads. */
    @TearDown(Level.Trial)
    public void tearDown() {
        pool.shutdownNow();
    }

    /** The SDK on one thread. */
    @Benchmark
    public Cube tiendo() {
        return store.rollUp();
    }

    /** The SDK on two threads. */
    @Benchmark
    public Cube tiendoTwoThreads() {
        return store.rollUp(Parallelism.of(pool, THREADS));
    }

    /** The SDK on two threads, and behind it both rates of every unit, month and category on one. */
    @Benchmark
    public Cube tiendoTwoThreadsWithRates(Blackhole hole) {
        Cube cube = store.rollUp(Parallelism.of(pool, THREADS));
        for (int month = 0; month < CaseData.MONTHS; month++) {
            ReportingPeriod period =
                    ReportingPeriod.of(YearBasis.WORK_YEAR, Months.toYearMonth(CaseData.FIRST_MONTH + month));
            for (int unit = 0; unit < CaseData.TREE.size(); unit++) {
                for (int category = 0; category < Case.CATEGORIES; category++) {
                    hole.consume(cube.ratio(
                            unit, period, CaseRates.COMPLETED.get(category), CaseRates.ENFORCEABLE.get(category)));
                    hole.consume(
                            cube.ratio(unit, period, CaseRates.COLLECTED.get(category), CaseRates.DUE.get(category)));
                }
            }
        }
        return cube;
    }

    /** Reading as many bytes as the store has, on one thread. */
    @Benchmark
    public long memoryFloor(Floor floor) {
        return floor.bytes.sum(0, 1);
    }

    /** Reading as many bytes as the store has, on two threads. */
    @Benchmark
    public long memoryFloorTwoThreads(Floor floor) throws InterruptedException, ExecutionException {
        Callable<Long> other = () -> floor.bytes.sum(1, THREADS);
        Future<Long> part = pool.submit(other);
        return floor.bytes.sum(0, THREADS) + part.get();
    }

    /** A stream for each level. */
    @Benchmark
    public Map<CaseGroup, CaseSummary> streams(Cases objects) {
        return GroupingRollUp.streams(objects.cases);
    }

    /** One stream, whose groups are added up. */
    @Benchmark
    public Map<CaseGroup, CaseSummary> oneStream(Cases objects) {
        return GroupingRollUp.oneStream(objects.cases);
    }

    /** Eclipse Collections, whose groups are added up. */
    @Benchmark
    public Map<CaseGroup, CaseSummary> eclipseCollections(Cases objects) {
        return objects.eclipse.rollUp();
    }

    /** The hand-written loop over the objects. */
    @Benchmark
    public long[] flatLoop(Cases objects) {
        return FlatRollUp.of(objects.cases);
    }

    /** The SDK over the objects, without keeping a store. */
    @Benchmark
    public Cube tiendoFromObjects(Cases objects) {
        return FactStore.builder(CaseData.TREE, CaseData.SCHEMA)
                .addAll(objects.cases)
                .rollUp();
    }

    /** The same on two threads. */
    @Benchmark
    public Cube tiendoFromObjectsTwoThreads(Cases objects) {
        Parallelism two = Parallelism.of(pool, THREADS);
        return FactStore.builder(CaseData.TREE, CaseData.SCHEMA)
                .addAll(objects.cases, two)
                .rollUp(two);
    }

    /** DuckDB's query on two threads. */
    @Benchmark
    public DuckDbRollUp duckDb(Tables tables) throws SQLException {
        tables.database().rollUp();
        return tables.database();
    }
}
