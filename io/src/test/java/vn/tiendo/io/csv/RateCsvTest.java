package vn.tiendo.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.indicator.Observation;
import vn.tiendo.indicator.Ratio;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;
import vn.tiendo.time.YearBasis;

class RateCsvTest {
    private static final String HEADER = "period,unit,measure,enforceable,completed\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEADER + "Năm 2024,Toàn quốc,by-case,739974,620657\n",
                HEADER + "Năm 2024,Toàn quốc,về việc,739.974,620.657\n",
                HEADER + "Năm 2024,Toàn quốc,VIỆC,\"739.974,0\",620657.00\r\n",
                "\uFEFFKỳ;Đơn vị;Loại;Có điều kiện;Thi hành xong\nNăm 2024;Toàn quốc;By-Case;739974;620657",
                "completed,enforceable,measure,unit,period\n620657,739974,by-case,Toàn quốc,Năm 2024\n",
            })
    void understandsTheSpellingsOfPeopleAndMachines(String text) throws IOException {
        Parsed<ImmutableList<RateRow>> rows = read(text);

        assertThat(rows.diagnostics()).isEmpty();
        assertThat(rows.orThrow())
                .containsExactly(new RateRow(
                        "Năm 2024",
                        "Toàn quốc",
                        RateMeasure.BY_CASE,
                        Observation.of(739_974),
                        Observation.of(620_657),
                        SourceLocation.ofLine(2).withFile("r.csv")));
        assertThat(rows.orThrow().get(0).findRatio()).contains(Ratio.of(620_657, 739_974));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Năm 2024,A,by-case,-1,0                              | CSV-011
            Năm 2024,A,by-case,100,-5                            | CSV-011
            Năm 2024,A,by-amount,99999999999999999999,1          | CSV-012
            Năm 2024,A,by-amount,9223372036854775808,1           | CSV-012
            Năm 2024,A,by-amount,84.7,1                          | CSV-013
            Năm 2024,A,by-amount,"9,87","4,81"                   | CSV-013
            Năm 2024,A,by-case,abc,1                             | CSV-007
            Năm 2024,A,by-case,10 tỷ đồng,1                      | CSV-007
            Năm 2024,A,by-case,10%,1                             | CSV-007
            Năm 2024,A,by-case,"1,234.5",1                       | CSV-007
            Năm 2024,A,by-weight,10,1                            | CSV-007
            Năm 2024,A,,10,1                                     | CSV-006
            ,A,by-case,10,1                                      | CSV-006
            Năm 2024,,by-case,10,1                               | CSV-006
            Năm 2024,A,by-case,10,11                             | CSV-016
            Năm 2024,A,by-case,0,1                               | CSV-016
            """)
    void badRowsAreLeftOutAndGoodOnesKept(String row, String code) throws IOException {
        Parsed<ImmutableList<RateRow>> rows = read(HEADER + row + "\nNăm 2023,B,by-case,2,1\n");

        assertThat(rows.diagnostics())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.code().code()).isEqualTo(code))
                .allSatisfy(found -> assertThat(found.location().toString()).isEqualTo("r.csv:2"));
        assertThat(rows.value().orElseThrow()).extracting(RateRow::unit).containsExactly("B");
        assertThat(rows.hasErrors()).isTrue();
    }

    @Test
    void theLargestAmountIsRead() throws IOException {
        assertThat(read(HEADER + "Năm 2024,A,by-amount,9223372036854775807,9223372036854775807\n")
                        .orThrow()
                        .get(0)
                        .findRatio())
                .contains(Ratio.of(Long.MAX_VALUE, Long.MAX_VALUE));
    }

    @Test
    void missingIsNotZero() throws IOException {
        Parsed<ImmutableList<RateRow>> rows =
                read(HEADER + "Năm 2024,A,by-case,,5\nNăm 2024,B,by-case,5,\nNăm 2024,C,by-case,0,0\n");

        assertThat(rows.diagnostics()).extracting(found -> found.code().code()).containsExactly("CSV-017", "CSV-017");
        assertThat(rows.hasErrors()).isFalse();
        assertThat(rows.orThrow())
                .extracting(RateRow::findRatio)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(Ratio.ZERO));
    }

    @Test
    void aSecondRowForOneThingIsLeftOut() throws IOException {
        Parsed<ImmutableList<RateRow>> rows = read(HEADER
                + "Quý III/2024,Hà Nội,by-case,10,1\n"
                + "quý 3 năm 2024,HÀ NỘI,by-case,10,2\n"
                + "Quý III/2024,Hà Nội,by-amount,10,3\n");

        assertThat(rows.value().orElseThrow())
                .extracting(row -> row.completed().getValue())
                .containsExactly(1L, 3L);
        assertThat(rows.diagnostics())
                .extracting(found -> found.location().line() + " "
                        + found.code().code() + " " + found.arguments().get("line"))
                .containsExactly("3 CSV-015 2");
    }

    @Test
    void aPeriodThatIsNotUnderstoodIsCarriedThrough() throws IOException {
        Parsed<ImmutableList<RateRow>> rows =
                read(HEADER + "Số liệu sơ bộ,A,by-case,10,1\ntháng 8/2021 đến tháng 11/2022,A,by-case,10,2\n");

        assertThat(rows.diagnostics()).extracting(found -> found.code().code()).containsExactly("CSV-014", "CSV-014");
        assertThat(rows.hasErrors()).isFalse();
        assertThat(rows.orThrow()).extracting(RateRow::period).first().isEqualTo("Số liệu sơ bộ");
    }

    @Test
    void anEmptyFileAndAForeignHeaderAreFailures() throws IOException {
        assertThat(read("").value()).isEmpty();
        assertThat(read("a,b,c\n1,2,3\n").value()).isEmpty();
        assertThat(read(HEADER).orThrow()).isEmpty();
    }

    @Test
    void writesRatesForMachines() throws IOException {
        ImmutableList<RateRow> rows = read(HEADER
                        + "6 tháng đầu năm 2019,\"Quận 1, TP HCM\",by-case,54.681,26.515\nNăm 2020,A,by-amount,,7\n")
                .orThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RateCsv.write(
                rows.stream().map(row -> new RatedRow(row, Optional.empty())).toList(), false, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                period,unit,measure,enforceable,completed,percent
                6 tháng đầu năm 2019,"Quận 1, TP HCM",by-case,54681,26515,48.49
                Năm 2020,A,by-amount,,7,
                """);
    }

    private static Parsed<ImmutableList<RateRow>> read(String text) throws IOException {
        return RateCsv.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "r.csv", YearBasis.WORK_YEAR);
    }
}
