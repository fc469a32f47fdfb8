package vn.tiendo.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.indicator.Target;
import vn.tiendo.result.Parsed;
import vn.tiendo.time.YearBasis;

class TargetCsvTest {
    private static final String HEADER = "unit,measure,period,comparator,target\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A,by-case,Năm 2025,>,83.90        | by-case 2025 trên 83,90%
            A,về tiền,Năm 2025,>=,"51,90"     | by-amount 2025 ít nhất 51,90%
            A,by-case,Năm 2025,ít nhất,"84%"  | by-case 2025 ít nhất 84%
            A,on-time,Quý II/2025,=,100       | on-time 2025-34 100%
            A,by-case,Năm 2025,≥,0            | by-case 2025 ít nhất 0%
            A,by-case,Năm 2022,>,năm 2021     | by-case 2022 cao hơn năm 2021
            A,debt,Năm 2024,<=,5              | debt 2024 không quá 5%
            """)
    void readsATarget(String row, String meaning) throws IOException {
        Parsed<ImmutableList<Target>> targets = read(HEADER + row + "\n");

        assertThat(targets.diagnostics()).isEmpty();
        Target target = targets.orThrow().get(0);
        assertThat(target.indicator() + " " + target.period() + " " + target.toVietnamese())
                .isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A,by-case,Năm 2025,,84           | CSV-006
            A,by-case,Năm 2025,~,84          | CSV-007
            A,by-case,mùa xuân,>,84          | CSV-007
            A,by-case,Năm 2025,>,nhiều       | CSV-007
            A,by-case,Năm 2025,>,-3          | CSV-007
            A,by-case,Năm 2025,>,            | CSV-006
            ,by-case,Năm 2025,>,84           | CSV-006
            """)
    void badRowsAreLeftOut(String row, String code) throws IOException {
        Parsed<ImmutableList<Target>> targets = read(HEADER + row + "\nB,by-case,Năm 2025,>,84\n");

        assertThat(targets.diagnostics())
                .extracting(found -> found.code().code())
                .containsExactly(code);
        assertThat(targets.value().orElseThrow()).extracting(Target::unit).containsExactly("B");
    }

    @Test
    void doubtfulPercentagesAreNamed() throws IOException {
        Parsed<ImmutableList<Target>> targets = read(HEADER + "A,by-case,Năm 2025,>,0.84\nB,by-case,Năm 2025,>,8470\n");

        assertThat(targets.diagnostics())
                .extracting(found -> found.code().code())
                .containsExactly("CSV-018", "CSV-019");
        assertThat(targets.orThrow()).hasSize(2);
    }

    @Test
    void theFirstOfTwoTargetsForOneThingCounts() throws IOException {
        Parsed<ImmutableList<Target>> targets =
                read(HEADER + "A,by-case,Năm 2025,>,84\na,về việc,năm 2025,>,85\nA,by-case,Năm 2024,>,83\n");

        assertThat(targets.diagnostics())
                .extracting(found -> found.code().code())
                .containsExactly("CSV-015");
        assertThat(targets.value().orElseThrow())
                .extracting(Target::toVietnamese)
                .containsExactly("trên 84%", "trên 83%");
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        ImmutableList<Target> targets = read(HEADER
                        + "A,by-case,Năm công tác 2025,>,83.90\nB,by-amount,6 tháng đầu năm 2025,<=,5\n"
                        + "C,by-case,Năm 2022,>,năm 2021\n")
                .orThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TargetCsv.write(targets, out);

        assertThat(read(out.toString(StandardCharsets.UTF_8)).orThrow()).isEqualTo(targets);
    }

    private static Parsed<ImmutableList<Target>> read(String text) throws IOException {
        return TargetCsv.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "t.csv", YearBasis.WORK_YEAR);
    }
}
