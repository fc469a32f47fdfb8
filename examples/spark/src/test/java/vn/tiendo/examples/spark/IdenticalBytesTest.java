package vn.tiendo.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SaveMode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.enforcement.EnforcementMeasures;
import vn.tiendo.rollup.Accumulator;

/** However Spark divides the rows, the accumulator is byte for byte that of a single process. */
class IdenticalBytesTest {
    private static final int ROWS = 6000;
    private static final int FILES = 4;

    @TempDir
    private static Path folder;

    private static byte[] alone = {};

    @BeforeAll
    static void writeFiles() throws IOException {
        List<String> rows = SampleFacts.rows(ROWS, 20251001);
        alone = SampleFacts.readAlone(SampleFacts.file(SampleFacts.HEADER, rows))
                .orThrow()
                .toBytes();
        List<List<String>> parts = Lists.partition(rows, ROWS / FILES + 1);
        Path csv = Files.createDirectory(folder.resolve("csv"));
        for (int i = 0; i < parts.size(); i++) {
            Files.writeString(csv.resolve("facts " + i + ".csv"), SampleFacts.file(SampleFacts.HEADER, parts.get(i)));
        }
        Files.writeString(csv.resolve("nothing.csv"), SampleFacts.file(SampleFacts.HEADER, List.of()));
        LocalSpark.session()
                .read()
                .option("header", true)
                .option("escape", "\"")
                .schema("unit string, period string, category string, enforceable_cases int,"
                        + " completed_cases bigint, enforceable_amount decimal(20,2)")
                .csv(csv.toString())
                .repartition(3)
                .write()
                .mode(SaveMode.ErrorIfExists)
                .parquet(folder.resolve("parquet").toString());
    }

    private static FactTable table(String format) {
        List<String> paths = List.of(folder.resolve(format).toString());
        return format.equals("csv")
                ? FactTable.csv(LocalSpark.session(), paths, EnforcementMeasures.standard(), false)
                        .orThrow()
                : FactTable.parquet(LocalSpark.session(), paths, EnforcementMeasures.standard())
                        .orThrow();
    }

    @ParameterizedTest
    @CsvSource({"csv,1,1", "csv,3,2", "csv,16,2", "csv,16,4", "parquet,1,2", "parquet,3,1", "parquet,16,3"})
    void whateverThePartitionsAndTheDepth(String format, int partitions, int depth) {
        FactTable facts = table(format).repartitioned(partitions);
        Partial whole = facts.rollUp(SampleFacts.frame(facts, SampleFacts.CATEGORIES), depth);
        assertIsAlone(whole, facts);
    }

    /** As the files are divided, and with the categories that are found in them. */
    @ParameterizedTest
    @CsvSource({"csv", "parquet"})
    void asTheFilesAre(String format) {
        FactTable facts = table(format);
        ImmutableList<String> found = Categories.find(facts).orThrow();
        assertThat(found).isEqualTo(SampleFacts.CATEGORIES);
        assertIsAlone(facts.rollUp(SampleFacts.frame(facts, found), 2), facts);
    }

    /** More partitions than rows: most have nothing to say. */
    @Test
    void emptyPartitions() throws IOException {
        List<String> rows = SampleFacts.rows(6, 7);
        String file = SampleFacts.file(SampleFacts.HEADER, rows);
        Path few = Files.writeString(folder.resolve("few.csv"), file);
        FactTable facts = FactTable.csv(
                        LocalSpark.session(), List.of(few.toString()), EnforcementMeasures.standard(), false)
                .orThrow()
                .repartitioned(16);
        CubeFrame frame = SampleFacts.frame(facts, SampleFacts.CATEGORIES);
        Accumulator merged = facts.rollUp(frame, 2).accumulator(frame).orElseThrow();
        assertThat(merged.toBytes())
                .isEqualTo(SampleFacts.readAlone(file).orThrow().toBytes());
    }

    private static void assertIsAlone(Partial whole, FactTable facts) {
        assertThat(whole.badRows().samples()).isEmpty();
        assertThat(whole.facts()).isEqualTo(ROWS);
        CubeFrame frame = SampleFacts.frame(facts, SampleFacts.CATEGORIES);
        assertThat(whole.accumulator(frame).orElseThrow().toBytes()).isEqualTo(alone);
    }
}
