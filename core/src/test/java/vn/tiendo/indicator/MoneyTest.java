package vn.tiendo.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            đồng         | DONG
            VNĐ          | DONG
            đ            | DONG
            nghìn đồng   | THOUSAND_DONG
            Ngàn đồng    | THOUSAND_DONG
            1000 đồng    |
            triệu        | MILLION_DONG
            TRIỆU ĐỒNG   | MILLION_DONG
            tỉ đồng      | BILLION_DONG
            tỷ đồng      | BILLION_DONG
            nghìn tỷ     |
            trăm triệu   |
            việc         |
            """)
    void unitsAreFoundInAnySpelling(String words, MoneyUnit unit) {
        assertThat(MoneyUnit.find(words)).isEqualTo(Optional.ofNullable(unit));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20 tỷ đồng              | 20           | BILLION_DONG
            20 tỉ đồng              | 20           | BILLION_DONG
            695.108.012 nghìn đồng  | 695108012    | THOUSAND_DONG
            695.108.000 nghìn đồng  | 695108000    | THOUSAND_DONG
            500.000đ                | 500000       | DONG
            500.000 VNĐ             | 500000       | DONG
            1,5 tỷ đồng             | 1500         | MILLION_DONG
            1,234567 triệu đồng     | 1234567      | DONG
            3 nghìn tỷ đồng         | 3000         | BILLION_DONG
            3 trăm triệu đồng       | 300          | MILLION_DONG
            2 triệu                 | 2            | MILLION_DONG
            -12 triệu đồng          | -12          | MILLION_DONG
            0 đồng                  | 0            | DONG
            999.999.999.999.999.999 tỷ đồng | 999999999999999999 | BILLION_DONG
            """)
    void amountsAreReadInTheirUnit(String text, long value, MoneyUnit unit) {
        Amount amount = Amount.parse(text);
        assertThat(amount.value()).isEqualTo(value);
        assertThat(amount.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20",
                "20%",
                "tỷ đồng",
                "20 tỷ đồng trở lên",
                "1,5 đồng",
                "0,0001 nghìn đồng",
                "20 việc",
                "20.00 đồng"
            })
    void otherTextIsNoAmount(String text) {
        assertThat(Amount.find(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.parse(text))
                .withMessageContaining("text");
    }

    @Test
    void conversionIsExactOrRefused() {
        Amount amount = Amount.of(20_500, MoneyUnit.MILLION_DONG);
        assertThat(amount.to(MoneyUnit.THOUSAND_DONG).value()).isEqualTo(20_500_000);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> amount.to(MoneyUnit.BILLION_DONG))
                .withMessageContaining("tỷ đồng");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(
                        () -> Amount.of(Long.MAX_VALUE, MoneyUnit.BILLION_DONG).to(MoneyUnit.DONG));
    }

    @Test
    void theSameMoneyIsEqualWhateverTheUnit() {
        Amount billions = Amount.of(20, MoneyUnit.BILLION_DONG);
        Amount millions = Amount.of(20_000, MoneyUnit.MILLION_DONG);
        assertThat(billions).isEqualTo(millions).hasSameHashCodeAs(millions).isEqualByComparingTo(millions);
        assertThat(billions).isLessThan(Amount.of(20_001, MoneyUnit.MILLION_DONG));
        assertThat(billions.plus(Amount.of(5, MoneyUnit.THOUSAND_DONG)).toVietnamese())
                .isEqualTo("20.000.005 nghìn đồng");
        assertThat(billions.minus(millions).value()).isZero();
    }

    @Property
    void amountsAreOrderedAsTheirDong(
            @ForAll long first, @ForAll MoneyUnit firstUnit, @ForAll long second, @ForAll MoneyUnit secondUnit) {
        int expected = dong(first, firstUnit).compareTo(dong(second, secondUnit));
        assertThat(Integer.signum(Amount.of(first, firstUnit).compareTo(Amount.of(second, secondUnit))))
                .isEqualTo(expected);
    }

    @Property
    void whatIsPrintedIsReadBack(@ForAll long value, @ForAll MoneyUnit unit) {
        Amount amount = Amount.of(value % 1_000_000_000_000_000_000L, unit);
        Amount back = Amount.parse(amount.toVietnamese());
        assertThat(back).isEqualTo(amount);
        assertThat(back.unit()).isEqualTo(unit);
    }

    private static BigInteger dong(long value, MoneyUnit unit) {
        return BigInteger.valueOf(value).multiply(BigInteger.valueOf(unit.toDong()));
    }
}
