package vn.tiendo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseNumberTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8.400.000            | 8400000        | NONE
            84,70%               | 84.70          | PERCENT
            84,70 %              | 84.70          | PERCENT
            100%                 | 100            | PERCENT
            95 phần trăm         | 95             | PERCENT
            05                   | 5              | NONE
            0                    | 0              | NONE
            0,5                  | 0.5            | NONE
            20 tỷ đồng           | 20000000000    | DONG
            20 TỶ ĐỒNG           | 20000000000    | DONG
            20 tỉ đồng           | 20000000000    | DONG
            7.443                | 7443           | NONE
            1,5 triệu            | 1500000        | NONE
            1,25 nghìn           | 1250           | NONE
            695.108.012 nghìn đồng | 695108012000 | DONG
            3 nghìn tỷ đồng      | 3000000000000  | DONG
            2 ngàn               | 2000           | NONE
            1234567              | 1234567        | NONE
            1.234,5              | 1234.5         | NONE
            -3,25%               | -3.25          | PERCENT
            −12                  | -12            | NONE
            500.000đ             | 500000         | DONG
            500.000 VNĐ          | 500000         | DONG
            999.999.999.999.999.999 | 999999999999999999 | NONE
            """)
    void printedNumbersHaveTheirExactValue(String text, BigDecimal value, NumberUnit unit) {
        VietnameseNumber number = VietnameseNumber.parse(" " + text + " ");
        assertThat(number.value()).isEqualTo(value);
        assertThat(number.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "1.23.4",
                "1,2,3",
                "1,234.5",
                "84.7",
                "1.2345",
                "0.500",
                "05.000",
                "1.",
                ",5",
                "5,",
                "1..000",
                "1. 000",
                "1.000.00",
                "tỷ",
                "20 tỷ đồng chẵn",
                "20%%",
                "20 % đồng",
                "2/3",
                "1e5",
                "0x10",
                "1234567890123456789",
                "1,1234567890123",
                "5 tỷ tỷ tỷ",
                "١٢"
            })
    void everythingElseIsRefused(String text) {
        assertThat(VietnameseNumber.find(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VietnameseNumber.parse(text))
                .withMessageContaining("text");
    }

    @ParameterizedTest
    @CsvSource({"nghìn đồng, 1000", "Triệu đồng, 1000000", "đồng, 1", "tỷ đồng, 1000000000", "nghìn, 1000"})
    void unitsOfTablesHaveAScale(String text, long scale) {
        assertThat(VietnameseNumber.findScale(text)).hasValue(scale);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "việc", "nghìn việc", "20 nghìn đồng", "%"})
    void otherUnitsHaveNone(String text) {
        assertThat(VietnameseNumber.findScale(text)).isEmpty();
    }

    @Property
    void wholeNumbersAreReadBack(
            @ForAll @LongRange(min = -999_999_999_999_999_999L, max = 999_999_999_999_999_999L) long value) {
        assertThat(VietnameseNumber.parse(VietnameseNumberFormat.format(value)).longValueExact())
                .isEqualTo(value);
    }

    @Property
    void decimalsAreReadBackWithTheirScale(
            @ForAll @LongRange(min = -99_999_999L, max = 99_999_999L) long digits,
            @ForAll @IntRange(max = 6) int scale) {
        VietnameseNumber percent = new VietnameseNumber(BigDecimal.valueOf(digits, scale), NumberUnit.PERCENT);
        assertThat(VietnameseNumber.parse(percent.toString())).isEqualTo(percent);
    }

    @Test
    void numbersArePrintedWithPointsAndComma() {
        assertThat(VietnameseNumberFormat.format(8_400_000)).isEqualTo("8.400.000");
        assertThat(VietnameseNumberFormat.format(-999)).isEqualTo("-999");
        assertThat(VietnameseNumberFormat.format(new BigDecimal("1234.50"))).isEqualTo("1.234,50");
        assertThat(VietnameseNumberFormat.format(new BigDecimal("2E+4"))).isEqualTo("20.000");
        assertThat(VietnameseNumberFormat.formatPercent(new BigDecimal("84.70")))
                .isEqualTo("84,70%");
        assertThat(VietnameseNumber.parse("20 tỷ đồng")).hasToString("20.000.000.000 đồng");
    }

    @Test
    void decimalsAreNotCutOff() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> VietnameseNumber.parse("1,5").longValueExact());
    }
}
