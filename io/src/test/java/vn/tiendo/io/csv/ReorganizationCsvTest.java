package vn.tiendo.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tiendo.org.OrgChange;
import vn.tiendo.org.Provinces2025;
import vn.tiendo.org.Reorganization;
import vn.tiendo.result.Parsed;

class ReorganizationCsvTest {
    private static Parsed<ImmutableList<Reorganization>> read(String text) throws IOException {
        return ReorganizationCsv.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "r.csv");
    }

    @Test
    void rowsOfOneDayAreOneReorganisation() throws IOException {
        ImmutableList<Reorganization> read = read("""
                        ngày hiệu lực,hình thức,mã cũ,mã mới,tỷ lệ,tên mới,cấp trên mới
                        1/7/2025,sáp nhập,C89,T91,,,
                        01/07/2025,đổi tên,TC,CQL,,Cục Quản lý THADS,
                        2025-07-01,Sáp nhập,C91,T91,,,
                        2024-01-01,giải thể,X,,,,
                        2025-07-01,chia tách,C10,T10,3,,
                        2025-07-01,chia tách,C10,T11,1,,
                        2025-07-01,tách,C12,T12,,,
                        2025-07-01,tách,C12,T13,,,
                        2025-07-01,chuyển,C20,,,,CQL
                        2025-07-01,đổi mã,C21,T21,,,
                        """).orThrow();
        assertThat(read)
                .extracting(Reorganization::effectiveOn)
                .containsExactly(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 7, 1));
        assertThat(read.get(1).changes())
                .containsExactly(
                        OrgChange.merge(ImmutableList.of("C89", "C91"), "T91"),
                        OrgChange.rename("TC", "CQL", "Cục Quản lý THADS"),
                        OrgChange.split("C10", ImmutableMap.of("T10", 3L, "T11", 1L)),
                        OrgChange.split("C12", ImmutableList.of("T12", "T13")),
                        OrgChange.move("C20", "CQL"),
                        OrgChange.rename("C21", "T21"));
        assertThat(read.get(1).changes().get(1).location().line()).isEqualTo(3);
    }

    @Test
    void badRowsAreLeftOutAndWithThemTheirSplit() throws IOException {
        Parsed<ImmutableList<Reorganization>> parsed = read("""
                effective_on,change,from,into,share,name,parent
                2025-07-01,merge,A,AB,,,
                2025-07-01,merge,,AB,,,
                hôm qua,merge,C,AB,,,
                ,close,D,,,,
                2025-07-01,swap,E,F,,,
                2025-07-01,move,G,,,,
                2025-07-01,split,H,H1,2,,
                2025-07-01,split,H,H2,,,
                2025-07-01,split,I,I1,-1,,
                2025-07-01,split,I,I2,1,,
                2025-07-01,rename,K,,,,
                2025-07-01,split,L,L1,1,,
                2025-07-01,split,L,L1,2,,
                2025-07-01,close,M,,,,
                2025-07-01,rename,M,N,,,
                """);
        assertThat(parsed.value().orElseThrow().get(0).changes())
                .containsExactly(OrgChange.merge(ImmutableList.of("A"), "AB"));
        assertThat(parsed.diagnostics())
                .extracting(
                        found -> found.location().line() + " " + found.code().code())
                .containsExactly(
                        "3 CSV-006",
                        "4 CSV-007",
                        "5 CSV-006",
                        "6 CSV-007",
                        "7 CSV-006",
                        "9 CSV-006",
                        "10 CSV-007",
                        "12 CSV-006",
                        "13 ORG-035",
                        "15 ORG-033",
                        "16 ORG-033");
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Reorganization provinces = Provinces2025.reorganization();
        Reorganization later = Reorganization.of(
                        LocalDate.of(2026, 1, 1),
                        ImmutableList.of(
                                OrgChange.split("A", ImmutableMap.of("A", 1L, "B", 2L)),
                                OrgChange.rename("C", "C", "Tên mới, dài hơn"),
                                OrgChange.move("D", "A"),
                                OrgChange.close("E")))
                .orThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReorganizationCsv.write(ImmutableList.of(provinces, later), out);
        ImmutableList<Reorganization> read =
                read(out.toString(StandardCharsets.UTF_8)).orThrow();
        assertThat(read).containsExactly(provinces.withUnits(ImmutableList.of()), later);
    }
}
