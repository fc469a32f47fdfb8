package vn.tiendo.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.tiendo.rollup.Accumulator;
import vn.tiendo.rollup.Cube;
import vn.tiendo.rollup.Parallelism;

/** A district replaces its report of one month, and a new cube is there; and what an accumulator costs as bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx8g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CorrectionBenchmark {
    /** How many cases. */
    @Param("1000000")
    public int facts;

    private Accumulator accumulator = Accumulator.of(CaseData.TREE, CaseData.SCHEMA);
    private List<Case> report = List.of();
    private byte[] bytes = {};
    private int unit;
    private int month;

    /** Adds the cases. */
    @Setup
    public void setUp() {
        List<Case> cases = CaseData.cases(facts);
        accumulator = Accumulator.of(CaseData.TREE, CaseData.SCHEMA).add(CaseData.store(cases), Parallelism.NONE);
        Case first = cases.get(0);
        unit = first.unit();
        month = first.month();
        report = cases.stream()
                .filter(one -> one.unit() == unit && one.month() == month)
                .toList();
        accumulator.result();
        bytes = accumulator.toBytes();
    }

    /** The cases of the month are replaced. */
    @Benchmark
    public Cube correction() {
        return accumulator.replace(unit, month, report).result();
    }

    /** One more case. */
    @Benchmark
    public Cube oneMore() {
        return accumulator.add(report.get(0)).result();
    }

    /** To bytes. */
    @Benchmark
    public byte[] toBytes() {
        return accumulator.toBytes();
    }

    /** From bytes. */
    @Benchmark
    public Accumulator fromBytes() {
        return Accumulator.fromBytes(CaseData.TREE, bytes).orThrow();
    }
}
