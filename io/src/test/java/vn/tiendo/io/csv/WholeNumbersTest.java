package vn.tiendo.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.indicator.Observation;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.SourceLocation;

/** Numbers of cells and of decimals: taken exactly or refused. */
class WholeNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1190, 1190",
        "1.190, 1190",
        "7.500.000, 7500000",
        "9223372036854775807, 9223372036854775807",
    })
    void cells(String cell, long value) {
        assertThat(WholeNumbers.read(cell, "new_cases", SourceLocation.NONE).orThrow())
                .isEqualTo(Observation.of(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1,000; CSV-007",
                "1,190; CSV-007",
                "12,000,000; CSV-007",
                "-1,000; CSV-007",
                "1e3; CSV-007",
                "1,5; CSV-013",
                "1.190,5; CSV-013",
                "-1; CSV-011",
                "99999999999999999999; CSV-012",
            })
    void refusedCells(String cell, String code) {
        assertThat(WholeNumbers.read(cell, "new_cases", SourceLocation.NONE).diagnostics())
                .extracting(said -> said.code().code())
                .containsExactly(code);
    }

    /** The point of a decimal is one, whatever stands behind it. */
    @ParameterizedTest
    @CsvSource({"0, 0", "12.00, 12", "1.000, 1", "1.2E+3, 1200", "9223372036854775807.0, 9223372036854775807"})
    void decimals(BigDecimal number, long value) {
        assertThat(WholeNumbers.read(number, "new_amount", SourceLocation.NONE).orThrow())
                .isEqualTo(Observation.of(value));
    }

    @ParameterizedTest
    @CsvSource({
        "1.125, CSV-013",
        "-1, CSV-011",
        "-0.5, CSV-011",
        "9223372036854775808, CSV-012",
        "1E+999999999, CSV-012",
    })
    void refusedDecimals(BigDecimal number, String code) {
        SourceLocation place = SourceLocation.ofLine(7);
        Diagnostic refusal =
                WholeNumbers.read(number, "new_amount", place).diagnostics().get(0);
        assertThat(refusal.code().code()).isEqualTo(code);
        assertThat(refusal.location()).isEqualTo(place);
        assertThat(refusal.arguments()).containsEntry("column", "new_amount");
    }

    @Test
    void emptyIsMissing() {
        assertThat(WholeNumbers.read("", "new_cases", SourceLocation.NONE).orThrow())
                .isEqualTo(Observation.MISSING);
    }
}
