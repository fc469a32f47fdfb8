package vn.tiendo.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import vn.tiendo.io.document.PlanReader;
import vn.tiendo.plan.Plan;
import vn.tiendo.result.Parsed;

/**
 * Reads a document from bytes to plan; each document once and ten times over, to see that the time grows with the length
 * and no faster. Documents are files of the folder that the system property {@code tiendo.documents} names; {@code
 * sample} is a plan of our own and needs no file.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlanReadBenchmark {
    /** The document. */
    @Param({
        SampleDocument.NAME,
        "2057-qd-btp-2018.lines.txt",
        "2057-qd-btp-2018.table.txt",
        "chuong-trinh-hanh-dong-2024.txt",
        "1605-qd-cthads-2021.txt",
        "ke-hoach-gia-lai-2026.txt"
    })
    public String document = SampleDocument.NAME;

    /** How often its text stands in the file. */
    @Param({"1", "10"})
    public int times = 1;

    private byte[] bytes = {};

    /** Loads the document. */
    @Setup
    public void setup() throws IOException {
        byte[] once = SampleDocument.load(document);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            all.write(once);
            all.write('\n');
        }
        bytes = all.toByteArray();
    }

    /** The whole reader, with its diagnostics. */
    @Benchmark
    public Parsed<Plan> read() throws IOException {
        return PlanReader.standard().read(new ByteArrayInputStream(bytes), document);
    }
}
