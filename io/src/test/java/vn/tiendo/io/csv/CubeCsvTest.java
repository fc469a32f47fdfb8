package vn.tiendo.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.enforcement.EnforcementMeasures;
import vn.tiendo.indicator.MoneyUnit;
import vn.tiendo.org.OrgTree;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.result.DataException;
import vn.tiendo.rollup.Cube;
import vn.tiendo.rollup.RollUpCode;

class CubeCsvTest {
    private static final OrgTree TREE = OrgTree.of(ImmutableList.of(
                    OrgUnit.root("VN", "Toàn quốc"),
                    OrgUnit.of("A", "Tỉnh A", "VN"),
                    OrgUnit.of("A1", "Khu vực 1", "A"),
                    OrgUnit.of("A2", "Khu vực 2", "A"),
                    OrgUnit.of("B", "Tỉnh B", "VN")))
            .orThrow();
    private static final String MOST = Long.toString(Long.MAX_VALUE);

    /** Each cell fits, a total or a cumulative sum does not: all is refused, and by name. */
    @ParameterizedTest
    @CsvSource({
        "A1, 2025-10, dân sự, A1, 2025-10, hình sự, 2025-10",
        "A1, 2025-10, dân sự, A2, 2025-10, hình sự, 2025-10",
        "A1, 2025-10, dân sự, B, 2025-12, dân sự, 2025-12",
        "A, 2024-11, dân sự, A, 2025-09, hình sự, 2025-09",
    })
    void aSumBeyondTheRangeIsNamedBeforeAnythingIsWritten(
            String unit, String month, String category, String unit2, String month2, String category2, String named)
            throws IOException {
        Cube cube = cube(row("B", "2023-01", "kinh doanh", "5")
                + row(unit, month, category, MOST)
                + row(unit2, month2, category2, "1"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> CubeCsv.write(cube, out))
                .isInstanceOfSatisfying(
                        DataException.class,
                        refusal -> assertThat(refusal.diagnostics())
                                .singleElement()
                                .satisfies(said -> {
                                    assertThat(said.code()).isEqualTo(RollUpCode.OVERFLOW);
                                    assertThat(said.text()).isEqualTo("VN");
                                    assertThat(said.arguments())
                                            .containsEntry("month", named)
                                            .containsEntry("cell", "category=*")
                                            .containsEntry("measure", "completed_amount");
                                }));
        assertThat(out.size()).isZero();
    }

    /** A sum of as much as fits, and months of two work years, are no overflow. */
    @Test
    void asMuchAsFitsIsWritten() throws IOException {
        Cube cube = cube(row("A1", "2025-09", "dân sự", MOST) + row("A1", "2025-10", "dân sự", MOST));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        CubeCsv.write(cube, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\nVN,2025-10,cumulative,*,0," + MOST + ",,,1,3\n");
    }

    private static String row(String unit, String month, String category, String completed) {
        return unit + "," + month + "," + category + ",0," + completed + "\n";
    }

    private static Cube cube(String rows) throws IOException {
        String text = "unit,period,category,enforceable_amount,completed_amount\n" + rows;
        return FactCsv.read(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        "f.csv",
                        TREE,
                        EnforcementMeasures.standard(),
                        MoneyUnit.DONG,
                        false)
                .orThrow()
                .result();
    }
}
