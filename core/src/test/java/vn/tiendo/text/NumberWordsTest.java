package vn.tiendo.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};

    @ParameterizedTest
    @CsvSource({
        "không, 0",
        "một, 1",
        "tư, 4",
        "mười, 10",
        "mười lăm, 15",
        "hai mươi, 20",
        "hai mươi mốt, 21",
        "hai mốt, 21",
        "hai mươi tư, 24",
        "Hai mươi lăm, 25",
        "hai mươi nhăm, 25",
        "ba mươi bẩy, 37",
        "một trăm, 100",
        "một trăm linh năm, 105",
        "một trăm lẻ năm, 105",
        "một trăm hai, 120",
        "một trăm mười một, 111",
        "một nghìn chín trăm bảy mươi lăm, 1975",
        "hai ngàn không trăm hai mươi ba, 2023",
        "hai nghìn không trăm linh chín, 2009",
        "hai nghìn lẻ chín, 2009",
        "hai nghìn, 2000",
        "hai không hai ba, 2023",
        "một chín chín năm, 1995",
        "hai mươi tỷ, 20000000000",
        "ba triệu năm trăm nghìn, 3500000",
        "chín trăm chín mươi chín tỉ, 999000000000",
    })
    void wordsHaveTheirValue(String words, long value) {
        assertThat(NumberWords.parse(words)).hasValue(value);
        assertThat(NumberWords.parse("  " + words.toUpperCase(java.util.Locale.ROOT) + "\n"))
                .hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "trăm",
                "mươi",
                "nghìn",
                "hai mươi không",
                "mười mươi",
                "một nghìn hai",
                "một nghìn hai nghìn",
                "hai nghìn triệu",
                "linh năm",
                "một trăm linh",
                "hai mươi năm nay",
                "quý ba",
                "25",
                "hai 5",
                "không trăm năm",
                "hai mươi-lăm"
            })
    void otherTextIsNoNumber(String text) {
        assertThat(NumberWords.parse(text)).isEmpty();
    }

    @Property
    void everySpelledNumberIsReadBack(@ForAll @LongRange(max = 999_999_999_999L) long value) {
        assertThat(NumberWords.parse(spell(value))).hasValue(value);
    }

    @Property
    void yearsMayBeReadDigitByDigit(@ForAll @LongRange(min = 1000, max = 9999) long year) {
        StringBuilder words = new StringBuilder();
        for (char c : Long.toString(year).toCharArray()) {
            words.append(DIGITS[c - '0']).append(' ');
        }
        assertThat(NumberWords.parse(words)).hasValue(year);
    }

    /** The full form of the primer: no word left out but whole groups of noughts. */
    private static String spell(long value) {
        if (value == 0) {
            return DIGITS[0];
        }
        StringBuilder words = new StringBuilder();
        long[] scales = {1_000_000_000, 1_000_000, 1_000, 1};
        String[] names = {"tỷ", "triệu", "nghìn", ""};
        for (int i = 0; i < scales.length; i++) {
            int group = (int) (value / scales[i] % 1000);
            if (group > 0) {
                words.append(group(group, words.length() > 0))
                        .append(' ')
                        .append(names[i])
                        .append(' ');
            }
        }
        return words.toString().trim();
    }

    private static String group(int group, boolean inside) {
        int hundreds = group / 100;
        int tens = group / 10 % 10;
        int units = group % 10;
        StringBuilder words = new StringBuilder();
        if (hundreds > 0 || inside) {
            words.append(DIGITS[hundreds]).append(" trăm ");
            if (tens == 0 && units > 0) {
                return words.append("linh ").append(DIGITS[units]).toString();
            }
        }
        if (tens == 1) {
            words.append("mười ");
        } else if (tens > 1) {
            words.append(DIGITS[tens]).append(" mươi ");
        }
        if (units > 0) {
            words.append(tens > 1 && units == 1 ? "mốt" : tens > 0 && units == 5 ? "lăm" : DIGITS[units]);
        }
        return words.toString().trim();
    }
}
