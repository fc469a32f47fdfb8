package vn.tiendo.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.enforcement.EnforcementMeasures;
import vn.tiendo.io.csv.CsvCode;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.rollup.Accumulator;

/** Bad rows are left out under the codes of the reader of one process, other spellings are understood as there. */
class BadInputTest {
    private static final ImmutableList<String> CIVIL = ImmutableList.of("dân sự", "hình sự");

    @TempDir
    private Path folder;

    private FactTable csv(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        return FactTable.csv(LocalSpark.session(), List.of(file.toString()), EnforcementMeasures.standard(), false)
                .orThrow();
    }

    private static void assertAsAlone(FactTable facts, String content) {
        Parsed<Accumulator> alone = SampleFacts.readAlone(content);
        CubeFrame frame = SampleFacts.frame(
                facts, alone.value().orElseThrow().schema().breakdowns().get(0).values());
        Partial whole = facts.rollUp(frame, 2);
        assertThat(counts(whole.badRows()))
                .isEqualTo(alone.diagnostics().stream()
                        .filter(said -> said.code() != CsvCode.COLUMN_UNKNOWN)
                        .collect(Collectors.groupingBy(
                                said -> said.code().code(), TreeMap::new, Collectors.counting())));
        assertThat(whole.accumulator(frame).orElseThrow().toBytes())
                .isEqualTo(alone.value().orElseThrow().toBytes());
    }

    private static Map<String, Long> counts(BadRows rows) {
        Map<String, Long> counts = new TreeMap<>();
        for (CsvCode code : CsvCode.values()) {
            if (rows.count(code) > 0) {
                counts.put(code.code(), rows.count(code));
            }
        }
        return counts;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void badRowsAreThoseOfOneProcess(int partitions) throws IOException {
        String content = SampleFacts.file(
                "unit,period,category,enforceable_cases,note,completed_cases",
                List.of(
                        "T01.1,2025-10,dân sự,10,,4",
                        "T01.2,2025-10,hình sự,7,x,3",
                        "T99,2025-10,dân sự,10,,4",
                        ",2025-10,dân sự,10,,4",
                        "T01.1,2025-13,dân sự,10,,4",
                        "T01.1,quý 4/2025,dân sự,10,,4",
                        "T99,,dân sự,10,,4",
                        "T01.1,2025-11,,10,,4",
                        "T01.1,2025-11,*,10,,4",
                        "T01.1,2025-11,dân sự,-10,,4",
                        "T01.1,2025-11,dân sự,10,,4.5",
                        "T01.1,2025-11,dân sự,10,,99999999999999999999",
                        "T01.1,2025-11,dân sự,mười,,4",
                        "T01.1,2025-11,dân sự,,,4",
                        "T01.1,2025-11,dân sự",
                        "T01.1,2025-11,dân sự,1,,2,,",
                        "T01.1,2025-11,dân sự,1,,2,3",
                        "T01.1,2025-11,dân sự,1,\"a,b\",2,,\"c\"",
                        ",,,,,",
                        "",
                        " T01.3 , tháng 10/2025 , dân sự , 1.190 ,, 7.500.000 ",
                        "\"T01.4\",\"2025-10\",\"dân sự\",\"5\",\"nói \"\"thế\"\"\",\"1\"",
                        "T01.1,10/2025,dân sự,3,,1"));
        assertAsAlone(csv("bad.csv", content).repartitioned(partitions), content);
    }

    /** As spreadsheets write: a byte-order mark, semicolons, names in Vietnamese, line ends of Windows. */
    @Test
    void spreadsheetFiles() throws IOException {
        List<String> lines = List.of(
                "\uFEFFMã đơn vị;Tháng;Phân loại;Số việc có điều kiện thi hành;completed cases",
                "T01.1;10/2025;dân sự;1.190;4",
                "T02.1;tháng 11 năm 2025;hình sự, khác;12;\"5\"");
        String content = String.join("\r\n", lines);
        assertAsAlone(csv("bảng số liệu.csv", content), content);
    }

    @Test
    void lettersOfAnotherEncoding() throws IOException {
        String start = "unit,period,category,enforceable_cases\nT01.1,2025-10,dân sự,1\nT01.2,2025-10,";
        byte[] other = "phá sản".getBytes(Charset.forName("windows-1258"));
        byte[] whole = (start + "#,2\n").getBytes(StandardCharsets.UTF_8);
        int at = start.getBytes(StandardCharsets.UTF_8).length;
        byte[] bytes = new byte[whole.length - 1 + other.length];
        System.arraycopy(whole, 0, bytes, 0, at);
        System.arraycopy(other, 0, bytes, at, other.length);
        System.arraycopy(whole, at + 1, bytes, at + other.length, whole.length - at - 1);
        Path file = Files.write(folder.resolve("1258.csv"), bytes);
        FactTable facts = FactTable.csv(
                        LocalSpark.session(), List.of(file.toString()), EnforcementMeasures.standard(), false)
                .orThrow();
        assertThat(Categories.find(facts).orThrow()).containsExactly("dân sự");
        Partial read = facts.rollUp(SampleFacts.frame(facts, CIVIL), 2);
        assertThat(counts(read.badRows())).isEqualTo(Map.of("CSV-010", 1L));
        assertThat(read.facts()).isEqualTo(1);
    }

    @Test
    void lineEndsWithinCells() throws IOException {
        String content = """
                unit,period,category,enforceable_cases
                T01.1,2025-10,"dân sự,
                kinh tế",3
                T01.1,2025-10,"dân sự,
                kinh tế",4
                """;
        Path file = Files.writeString(folder.resolve("lines.csv"), content);
        FactTable facts = FactTable.csv(
                        LocalSpark.session(), List.of(file.toString()), EnforcementMeasures.standard(), true)
                .orThrow();
        assertAsAlone(facts, content);
    }

    /** Samples tell file and row, and are the same for every division. */
    @Test
    void samplesDoNotDependOnThePartitions() throws IOException {
        List<String> rows = new ArrayList<>(SampleFacts.rows(100, 5));
        for (int i = 0; i < 40; i++) {
            rows.add("X%02d,2025-10,Hình sự,1,1,1".formatted(i * 7 % 40));
        }
        FactTable facts = csv("samples.csv", SampleFacts.file(SampleFacts.HEADER, rows));
        CubeFrame frame = SampleFacts.frame(facts, SampleFacts.CATEGORIES);
        ImmutableList<Diagnostic> samples = facts.rollUp(frame, 2).badRows().samples();
        assertThat(samples).extracting(Diagnostic::text).containsExactly("X00", "X01", "X02");
        assertThat(samples.get(0).location().file()).endsWith("/samples.csv");
        assertThat(samples.get(0).arguments()).containsEntry(BadRows.ROW, "X00,2025-10,Hình sự,1,1,1");
        assertThat(facts.repartitioned(9).rollUp(frame, 3).badRows().samples()).isEqualTo(samples);
    }

    @Test
    void parquetOfManyTypes() {
        Dataset<Row> table = LocalSpark.session()
                .sql("select * from values"
                        + " (1, date'2025-10-15', 'dân sự', 10, 12.00bd, 1),"
                        + " (1, date'2025-10-31', 'dân sự', 5, 1.000bd, 1),"
                        + " (2, date'2025-11-01', 'dân sự', null, 3.50bd, 1),"
                        + " (2, date'2025-11-01', 'dân sự', -4, 1bd, 1),"
                        + " (2, date'2025-11-01', 'dân sự', 4, 99999999999999999999bd, 1),"
                        + " (2, null, 'dân sự', 4, 1bd, 1),"
                        + " (null, date'2025-11-01', 'dân sự', 4, 1bd, 1),"
                        + " (2, date'2025-11-01', null, 4, 1bd, 1),"
                        + " (9, date'2025-11-01', 'dân sự', 4, 1bd, 1),"
                        + " (null, null, null, null, null, null),"
                        + " (2, date'2025-11-01', 'hình sự', null, 7bd, 1)"
                        + " as t(`Đơn vị`, period, category, enforceable_cases, enforceable_amount, `a.b`)");
        String path = folder.resolve("types").toString();
        table.write().parquet(path);
        FactTable facts = FactTable.parquet(LocalSpark.session(), List.of(path), EnforcementMeasures.standard())
                .value()
                .orElseThrow();
        CubeFrame frame = SampleFacts.frame(facts, CIVIL);
        Partial whole = facts.rollUp(frame, 2);
        // The units are numbers here, of which the tree of the samples has none.
        assertThat(counts(whole.badRows())).isEqualTo(Map.of("CSV-006", 2L, "CSV-020", 9L));

        LocalSpark.session()
                .read()
                .parquet(path)
                .selectExpr("concat('T0', `Đơn vị`) as unit", "* except (`Đơn vị`)")
                .write()
                .parquet(path + 2);
        FactTable named = FactTable.parquet(LocalSpark.session(), List.of(path + 2), EnforcementMeasures.standard())
                .value()
                .orElseThrow();
        Partial sums = named.rollUp(frame, 2);
        assertThat(counts(sums.badRows()))
                .isEqualTo(ImmutableMap.of(
                        "CSV-006", 3L, "CSV-011", 1L, "CSV-012", 1L, "CSV-013", 1L, "CSV-020", 1L, "CSV-021", 2L));
        assertThat(sums.facts()).isEqualTo(3);
        assertThat(sums.accumulator(frame).orElseThrow().toBytes())
                .isEqualTo(SampleFacts.readAlone("""
                                unit,period,category,enforceable_cases,enforceable_amount
                                T01,2025-10,dân sự,10,12
                                T01,2025-10,dân sự,5,1
                                T02,2025-11,hình sự,,7
                                """).value().orElseThrow().toBytes());
    }

    @Test
    void columnsThatDoNotSuit() throws IOException {
        String path = folder.resolve("double").toString();
        LocalSpark.session()
                .sql("select 'T01' as unit, 202510 as period, 'dân sự' as category, 1.5d as enforceable_cases")
                .write()
                .parquet(path);
        Parsed<FactTable> table =
                FactTable.parquet(LocalSpark.session(), List.of(path), EnforcementMeasures.standard());
        assertThat(table.isPresent()).isFalse();
        assertThat(table.diagnostics()).extracting(Diagnostic::text).containsExactly("int", "double");
        Path file = Files.writeString(folder.resolve("header.csv"), "unit,unit,kỳ,note\n");
        Parsed<FactTable> csv =
                FactTable.csv(LocalSpark.session(), List.of(file.toString()), EnforcementMeasures.standard(), false);
        assertThat(csv.isPresent()).isFalse();
        assertThat(csv.diagnostics()).extracting(said -> said.code().code()).contains("CSV-002");
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        assertThat(FactTable.csv(LocalSpark.session(), List.of(empty.toString()), EnforcementMeasures.standard(), false)
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(CsvCode.EMPTY);
    }
}
