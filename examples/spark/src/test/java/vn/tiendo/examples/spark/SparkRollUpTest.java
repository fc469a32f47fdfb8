package vn.tiendo.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.io.csv.CubeCsv;

/** The program as a user runs it: files in, file out, messages, status. */
class SparkRollUpTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeUnits() throws IOException {
        Files.write(folder.resolve("units.csv"), SampleFacts.units());
    }

    private int run(String... more) {
        LocalSpark.session();
        List<String> arguments =
                new ArrayList<>(List.of("--units", path("units.csv"), "--out", path("cube.csv"), "--lang", "en"));
        Collections.addAll(arguments, more);
        return SparkRollUp.run(new PrintWriter(err, true), arguments.toArray(String[]::new));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String cube() throws IOException {
        return Files.readString(folder.resolve("cube.csv"));
    }

    private static String cubeAlone(String file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CubeCsv.write(SampleFacts.readAlone(file).value().orElseThrow().result(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Whatever order the categories come in, the cube is written the same. */
    @Test
    void manyFilesGiveTheCubeOfOne() throws IOException {
        List<String> rows = SampleFacts.rows(500, 11);
        Collections.reverse(rows);
        for (List<String> part : Lists.partition(rows, 200)) {
            Files.writeString(
                    folder.resolve("f" + part.hashCode() + ".csv"), SampleFacts.file(SampleFacts.HEADER, part));
        }
        assertThat(run("--facts", path("f*.csv"))).isZero();
        String alone = cubeAlone(SampleFacts.file(SampleFacts.HEADER, rows));
        assertThat(cube()).isEqualTo(alone);
        assertThat(err.toString()).isEmpty();
        assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".part") || name.endsWith(".crc"));

        // Once more over the file that is there, with the categories given, in another order.
        String given = "đất đai,phá sản,\"dân sự, kinh tế\",hôn nhân; gia đình,hành chính \"mới\",Hình sự";
        assertThat(run("--facts", path("f*.csv"), "--categories", given, "--depth", "1"))
                .isZero();
        assertThat(cube()).isEqualTo(alone);
    }

    @Test
    void badRowsAreToldAndTheRestIsRolledUp() throws IOException {
        String header = "unit,period,category,enforceable_cases";
        List<String> good = List.of("T01.1,2025-10,dân sự,10");
        List<String> rows = new ArrayList<>(good);
        for (int i = 0; i < 9; i++) {
            rows.add("X" + i + ",2025-10,dân sự,1");
        }
        rows.add("T01.1,2025-10,dân sự,-5");
        Files.writeString(folder.resolve("bad.csv"), SampleFacts.file(header, rows));
        assertThat(run("--facts", path("bad.csv"))).isEqualTo(1);
        assertThat(cube()).isEqualTo(cubeAlone(SampleFacts.file(header, good)));
        assertThat(err.toString())
                .contains("bad.csv: error CSV-020 unit X0 is not in the tree")
                .contains("[X0,2025-10,dân sự,1]")
                .doesNotContain("X3,")
                .contains("CSV-020 error: 9")
                .contains("CSV-011 error: 1");
    }

    /** One cell beyond 64 bits, in sums of a unit or only in those of the units above: one message, no cube. */
    @Test
    void overflowNamesTheCell() throws IOException {
        String header = "unit,period,category,enforceable_amount\n";
        String max = Long.toString(Long.MAX_VALUE);
        Files.writeString(folder.resolve("o1.csv"), header + "T01.1,2025-10,dân sự," + max + "\n");
        Files.writeString(folder.resolve("o2.csv"), header + "T01.1,2025-10,dân sự," + max + "\n");
        assertThat(run("--facts", path("o*.csv"))).isEqualTo(1);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("ROLLUP-001", "T01.1", "2025-10", "category=dân sự", "enforceable_amount");
        Files.writeString(folder.resolve("o2.csv"), header + "T01.2,2025-10,dân sự," + max + "\n");
        assertThat(run("--facts", path("o*.csv"))).isEqualTo(1);
        assertThat(err.toString().lines().skip(1))
                .singleElement()
                .asString()
                .contains("ROLLUP-001", "\"T01\"", "2025-10");
        assertThat(folder.resolve("cube.csv")).doesNotExist();
    }

    /** Spark would put the numbers under the names of the first file. */
    @Test
    void filesWithOtherHeadersAreRefused() throws IOException {
        Files.writeString(
                folder.resolve("h1.csv"),
                "unit,period,category,enforceable_cases,completed_cases\nT01.1,2025-10,dân sự,1,0\n");
        Files.writeString(
                folder.resolve("h2.csv"),
                "unit,period,category,completed_cases,enforceable_cases\nT01.1,2025-10,dân sự,0,1\n");
        assertThat(run("--facts", path("h*.csv"), "--categories", "dân sự")).isEqualTo(1);
        assertThat(err.toString()).contains("CSV header does not conform to the schema");
        assertThat(err.toString()).doesNotContain("\tat ");
        assertThat(folder.resolve("cube.csv")).doesNotExist();
    }

    @Test
    void whatIsNotThere() throws IOException {
        assertThat(run("--facts", path("none.csv"))).isEqualTo(2);
        assertThat(err.toString())
                .contains("tiendo-spark: ")
                .contains("none.csv")
                .doesNotContain("\tat ");
        Files.writeString(folder.resolve("f.csv"), "unit,period,category,enforceable_cases\n");
        assertThat(run("--facts", path("f.csv"), "--categories", "dân sự")).isEqualTo(1);
        assertThat(err.toString()).contains("CSV-026");
        Files.delete(folder.resolve("units.csv"));
        assertThat(run("--facts", path("f.csv"))).isEqualTo(2);
        assertThat(err.toString()).contains("units.csv does not exist");
        assertThat(folder.resolve("cube.csv")).doesNotExist();
    }

    @Test
    void wrongUsage() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--facts", "f.csv", "--depth", "0")).isEqualTo(2);
        assertThat(run("--facts", "f.csv", "--format", "xml")).isEqualTo(2);
        assertThat(run("--facts", "f.csv", "--categories", "dân sự,dân sự")).isEqualTo(2);
        assertThat(run("--facts", "f.csv", "--categories", "dân sự,*")).isEqualTo(2);
    }
}
