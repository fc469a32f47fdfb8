package vn.tiendo.benchmarks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.tiendo.time.TimelineParser;

/**
 * Reading a phrase of {@link PhraseMix}, per phrase; beside it one {@code DateTimeFormatter} parse of
 * {@code 01/10/2025}, and the same mix through {@link RegexTimelines}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TimelineParseBenchmark {
    private static final int COUNT = 16;
    private static final String DATE = "01/10/2025";

    private final String[] phrases = PhraseMix.PHRASES.toArray(String[]::new);
    private final TimelineParser parser = TimelineParser.standard();
    private final DateTimeFormatter formatter = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    // Not a constant: the formatter's work must not be folded away.
    private String date = DATE;

    /** The SDK. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void tiendo(Blackhole hole) {
        for (String phrase : phrases) {
            hole.consume(parser.parse(phrase));
        }
    }

    /** One date, by the formatter of the JDK. */
    @Benchmark
    public LocalDate formatter() {
        return LocalDate.parse(date, formatter);
    }

    /** The mix, by one alternation. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void regex(Blackhole hole) {
        for (String phrase : phrases) {
            hole.consume(RegexTimelines.parse(phrase));
        }
    }
}
