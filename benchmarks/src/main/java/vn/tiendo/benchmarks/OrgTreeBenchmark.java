package vn.tiendo.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.tiendo.org.OrgTree;

/** Whether one unit of a {@link RandomOrganization} stands above another, and how many stand below, per question. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class OrgTreeBenchmark {
    /** How many pairs of units are asked for; the indices differ, so that neither tree nor branches are foreseen. */
    static final int COUNT = 4096;

    /** How many units there are. */
    @Param({"1000", "1000000"})
    public int size;

    private OrgTree tree = RandomOrganization.of(1).tree();
    private int[] parents = {};
    private int[] above = {};
    private int[] below = {};
    private String[] codes = {};

    /** Builds the organisation and draws the questions. */
    @Setup
    public void setup() {
        RandomOrganization organization = RandomOrganization.of(size);
        tree = organization.tree();
        parents = organization.parents();
        above = organization.questions(COUNT);
        below = organization.belowHalfOf(above);
        codes = new String[COUNT];
        for (int i = 0; i < COUNT; i++) {
            codes[i] = tree.unit(below[i]).code();
        }
    }

    /** The SDK, by numbers. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public int isAncestor() {
        int count = 0;
        for (int i = 0; i < COUNT; i++) {
            count += tree.isAncestor(above[i], below[i]) ? 1 : 0;
        }
        return count;
    }

    /** A walk up an array of superiors, the fastest of all walks. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public int parentWalk() {
        int count = 0;
        for (int i = 0; i < COUNT; i++) {
            count += RandomOrganization.isAbove(parents, above[i], below[i]) ? 1 : 0;
        }
        return count;
    }

    /** The SDK: the units below as a range, and its size. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public long subtreeRange() {
        long sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += tree.subtreeRange(above[i]).size();
        }
        return sum;
    }

    /** The SDK: the number of a unit by its code. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public long indexOf() {
        long sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += tree.indexOf(codes[i]);
        }
        return sum;
    }
}
