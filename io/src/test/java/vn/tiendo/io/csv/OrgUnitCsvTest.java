package vn.tiendo.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.org.OrgHistory;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.org.Provinces2025;
import vn.tiendo.org.UnitLevel;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.SourceLocation;

class OrgUnitCsvTest {
    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Parsed<ImmutableList<OrgUnit>> read(String text) throws IOException {
        return OrgUnitCsv.read(bytes(text), "u.csv");
    }

    @Test
    void readsAllColumns() throws IOException {
        ImmutableList<OrgUnit> units = read("""
                        code,name,parent,level,aliases,valid_from,valid_to
                        TC,"Tổng cục, THADS",,national,TCTHADS | Tổng cục;TC,19/11/2009,2025-06-30
                        """).orThrow();
        assertThat(units)
                .containsExactly(OrgUnit.builder()
                        .code("TC")
                        .name("Tổng cục, THADS")
                        .level(UnitLevel.NATIONAL)
                        .addAliases("TCTHADS", "Tổng cục", "TC")
                        .validFrom(LocalDate.of(2009, 11, 19))
                        .validTo(LocalDate.of(2025, 6, 30))
                        .build());
        assertThat(units.get(0).location()).isEqualTo(SourceLocation.ofLine(2).withFile("u.csv"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code,name,parent",
                "MÃ,TÊN,MÃ CẤP TRÊN",
                "mã đơn vị,tên đơn vị,đơn vị cấp trên",
                "Mã số;Đơn vị;Cấp trên",
                "\uFEFFmã,tên,mã đơn vị cấp trên",
            })
    void headersMayBeVietnamese(String header) throws IOException {
        String separator = header.contains(";") ? ";" : ",";
        String text = header + "\nA,A,R\nR,Gốc,\n".replace(",", separator);
        OrgTree tree = OrgUnitCsv.readTree(bytes(text), "u.csv").orThrow();
        assertThat(tree.units()).extracting(OrgUnit::code).containsExactly("R", "A");
    }

    @ParameterizedTest
    @CsvSource({
        "national, NATIONAL",
        "Trung ương, NATIONAL",
        "cấp tỉnh, PROVINCIAL",
        "PROVINCIAL, PROVINCIAL",
        "Khu vực, DISTRICT",
        "xã, COMMUNE",
        "địa phương, LOCAL",
    })
    void levelsMayBeVietnamese(String cell, UnitLevel level) throws IOException {
        assertThat(read("mã,tên,cấp trên,cấp\nA,A,," + cell + "\n")
                        .orThrow()
                        .get(0)
                        .level())
                .isEqualTo(level);
    }

    @Test
    void badRowsAreLeftOutAndGoodOnesKept() throws IOException {
        Parsed<ImmutableList<OrgUnit>> parsed = read("""
                code,name,parent,level,valid_from,valid_to
                R,Gốc,,,,
                ,Không mã,R,,,
                B,Ngày sai,R,,31/02/2025,
                C,Kết thúc sai,R,,,quý III
                D,Cấp lạ,R,khủng,,
                E,,R,,,
                F,Nhiều ô,R,,,,thừa
                """);
        assertThat(parsed.value().orElseThrow()).extracting(OrgUnit::code).containsExactly("R", "D", "E");
        assertThat(parsed.diagnostics())
                .extracting(found -> found.location() + " " + found.code().code() + " " + found.text())
                .containsExactlyInAnyOrder(
                        "u.csv:3 CSV-006 ",
                        "u.csv:4 CSV-007 31/02/2025",
                        "u.csv:5 CSV-007 quý III",
                        "u.csv:6 CSV-007 khủng",
                        "u.csv:8 CSV-005 thừa");
    }

    @Test
    void problemsOfTheTreeHaveTheLinesOfTheFile() throws IOException {
        Parsed<OrgTree> parsed = OrgUnitCsv.readTree(bytes("""
                        code,name,parent
                        R,Gốc,
                        A,Mồ côi,Z
                        ,Không mã,R
                        """), "u.csv");
        assertThat(parsed.diagnostics())
                .extracting(found -> found.location() + " " + found.code().code())
                .containsExactly("u.csv:4 CSV-006", "u.csv:3 ORG-005");
        assertThat(OrgUnitCsv.readTree(bytes("code,name,parent\n"), "u.csv").isPresent())
                .isFalse();
        assertThat(OrgUnitCsv.readTree(bytes("code,name\nA,A\n"), "u.csv").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(CsvCode.COLUMN_MISSING);
    }

    @Test
    void aFileMayHoldUnitsOverTime() throws IOException {
        OrgHistory history = OrgUnitCsv.readHistory(bytes("""
                        mã,tên,cấp trên,từ ngày,đến ngày
                        TC,Tổng cục,,,30/6/2025
                        CQL,Cục Quản lý,,1/7/2025,
                        AG,Cục THADS tỉnh An Giang,TC,,30/6/2025
                        AG,THADS tỉnh An Giang,CQL,1/7/2025,
                        """), "u.csv").orThrow();
        assertThat(history.at(LocalDate.of(2025, 6, 30)).orThrow().get("AG").name())
                .isEqualTo("Cục THADS tỉnh An Giang");
        assertThat(history.at(LocalDate.of(2025, 7, 1)).orThrow().root().code()).isEqualTo("CQL");
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        ImmutableList<OrgUnit> units = ImmutableList.<OrgUnit>builder()
                .addAll(Provinces2025.treeBefore().units())
                .add(OrgUnit.of("X", "Văn phòng \"I\", tầng 2", "VN").withValidTo(LocalDate.of(2025, 6, 30)))
                .build();
        assertThat(read(written(units)).orThrow()).isEqualTo(units);
        assertThat(written(ImmutableList.of(OrgUnit.root("R", "Gốc"), OrgUnit.of("A", "A", "R"))))
                .isEqualTo("code,name,parent\nR,Gốc,\nA,A,R\n");
        assertThatThrownBy(
                        () -> written(ImmutableList.of(OrgUnit.root("R", "Gốc").withAliases("a|b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("units");
    }

    @Test
    void utf16WithAMarkIsRead() throws IOException {
        Charset utf16 = StandardCharsets.UTF_16;
        ByteArrayInputStream input = new ByteArrayInputStream("mã,tên,cấp trên\nĐN,Đà Nẵng,\n".getBytes(utf16));
        assertThat(OrgUnitCsv.read(input, "u.csv").orThrow().get(0).code()).isEqualTo("ĐN");
    }

    private static String written(ImmutableList<OrgUnit> units) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OrgUnitCsv.write(units, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
