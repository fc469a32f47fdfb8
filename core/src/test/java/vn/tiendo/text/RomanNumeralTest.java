package vn.tiendo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanNumeralTest {
    @ParameterizedTest
    @CsvSource({
        "I, 1",
        "IV, 4",
        "ix, 9",
        "XIV, 14",
        "xl, 40",
        "XCIX, 99",
        "CDXLIV, 444",
        "MMXXVI, 2026",
        "MMMCMXCIX, 3999"
    })
    void numeralsHaveTheirValue(String numeral, int value) {
        assertThat(RomanNumeral.parse(numeral)).isEqualTo(value);
        assertThat(RomanNumeral.format(value)).isEqualTo(numeral.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "IIII", "VX", "IXI", "VV", "IIX", "IL", "MMMM", "I I", "A", "XIVA", "1"})
    void whatIsNoNumeralIsNought(String text) {
        assertThat(RomanNumeral.parse(text)).isZero();
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll @IntRange(min = 1, max = 3999) int value) {
        assertThat(RomanNumeral.parse(RomanNumeral.format(value))).isEqualTo(value);
    }

    @Test
    void partsOfATextAreRead() {
        assertThat(RomanNumeral.parse("Quý III/2018", 4, 7)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 4000})
    void valuesOutOfRangeAreRefused(int value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RomanNumeral.format(value))
                .withMessageContaining("value");
    }
}
