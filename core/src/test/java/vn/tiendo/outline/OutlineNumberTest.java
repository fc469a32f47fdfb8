package vn.tiendo.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineNumberTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I          | ROMAN        | I         | 1  | PLAIN
            II.        | ROMAN        | II        | 2  | PLAIN
            XIV        | ROMAN        | XIV       | 14 | PLAIN
            1          | ARABIC       | 1         | 1  | PLAIN
            1.         | ARABIC       | 1         | 1  | PLAIN
            05         | ARABIC       | 05        | 5  | PLAIN
            12)        | ARABIC       | 12        | 12 | BRACKET
            (1)        | ARABIC       | 1         | 1  | BRACKETS
            1.1        | DECIMAL      | 1.1       | 1  | PLAIN
            1.7.       | DECIMAL      | 1.7       | 7  | PLAIN
            3.2.1      | DECIMAL      | 3.2.1     | 1  | PLAIN
            I.1        | DECIMAL      | I.1       | 1  | PLAIN
            IV.12.     | DECIMAL      | IV.12     | 12 | PLAIN
            II.1.3     | DECIMAL      | II.1.3    | 3  | PLAIN
            A.2)       | DECIMAL      | A.2       | 2  | BRACKET
            a)         | LETTER       | a         | 1  | BRACKET
            b.         | LETTER       | b         | 2  | PLAIN
            đ)         | LETTER       | đ         | 5  | BRACKET
            e)         | LETTER       | e         | 6  | BRACKET
            i)         | LETTER       | i         | 9  | BRACKET
            y)         | LETTER       | y         | 23 | BRACKET
            (i)        | LOWER_ROMAN  | i         | 1  | BRACKETS
            (iv)       | LOWER_ROMAN  | iv        | 4  | BRACKETS
            ii)        | LOWER_ROMAN  | ii        | 2  | BRACKET
            A.         | UPPER_LETTER | A         | 1  | PLAIN
            Điều 3.    | ARTICLE      | Điều 3    | 3  | PLAIN
            ĐIỀU 12    | ARTICLE      | ĐIỀU 12   | 12 | PLAIN
            Phụ lục 2  | ANNEX        | Phụ lục 2 | 2  | PLAIN
            PHỤ LỤC II | ANNEX        | PHỤ LỤC II| 2  | PLAIN
            Phụ lục số 02 | ANNEX     | Phụ lục số 02 | 2 | PLAIN
            Chương IV  | CHAPTER      | Chương IV | 4  | PLAIN
            Phần thứ nhất | PART      | Phần thứ nhất | 1 | PLAIN
            PHẦN II.   | PART         | PHẦN II   | 2  | PLAIN
            Mục 1      | SECTION      | Mục 1     | 1  | PLAIN
            """)
    void numbersStandAlone(String printed, OutlineStyle style, String text, int ordinal, OutlineMark mark) {
        OutlineNumber number = OutlineNumber.parse("  " + printed + " ");
        assertThat(number.style()).isEqualTo(style);
        assertThat(number.text()).isEqualTo(text);
        assertThat(number.ordinal()).isEqualTo(ordinal);
        assertThat(number.mark()).isEqualTo(mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2018",
                "26/7/2018",
                "29.10.99",
                "1,5",
                "8.400.000",
                "7.443",
                "1.1.2018",
                "84,70%",
                "0",
                "1.0",
                "0.1",
                "1..2",
                "II. NHIỆM VỤ",
                "w)",
                "f)",
                "MIX",
                "CD",
                "DI.",
                "(1",
                "1))",
                "()",
                "(1,5)",
                "T",
                "H",
                "IIII",
                "VX",
                "Iv",
                "Điều",
                "Điều 3.2",
                "Phụ lục",
                "V/v",
                "24/7",
                "-",
                "•",
                "1.2.3.4.5.6.7",
                "ab)"
            })
    void everythingElseIsNoNumber(String text) {
        assertThat(OutlineNumber.findWhole(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutlineNumber.parse(text))
                .withMessageContaining("text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            II. NHIỆM VỤ              | II      | NHIỆM VỤ
            I. MỤC ĐÍCH,              | I       | MỤC ĐÍCH,
            1. Các nhiệm vụ           | 1       | Các nhiệm vụ
            1.1. Quán triệt           | 1.1     | Quán triệt
            1.1 Quán triệt            | 1.1     | Quán triệt
            1.Nội dung                | 1       | Nội dung
            a) Cơ chế                 | a       | Cơ chế
            đ)Nội dung                | đ       | Nội dung
            1) Nội dung               | 1       | Nội dung
            1/ Nội dung               | 1       | Nội dung
            (i) Đối với án            | i       | Đối với án
            (2) Rà soát               | 2       | Rà soát
            Điều 3. Tổ chức           | Điều 3  | Tổ chức
            Điều 3: Tổ chức           | Điều 3  | Tổ chức
            Chương I. QUY ĐỊNH        | Chương I| QUY ĐỊNH
            Chương I QUY ĐỊNH CHUNG   | Chương I| QUY ĐỊNH CHUNG
            I - MỤC ĐÍCH              | I       | MỤC ĐÍCH
            1. 100% bản án            | 1       | 100% bản án
            3. “Dân vận khéo”         | 3       | “Dân vận khéo”
            1.                        | 1       |
            """)
    void linesOpenWithANumber(String line, String number, String rest) {
        NumberedText found = OutlineNumber.findAtStart(line).orElseThrow();
        assertThat(found.number().text()).isEqualTo(number);
        assertThat(found.rest()).isEqualTo(rest == null ? "" : rest);
        assertThat(line.substring(found.restStart())).isEqualTo(found.rest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 đơn vị hành chính",
                "26/7/2018 của Bộ",
                "1,5 triệu đồng",
                "8.400.000 đồng",
                "2018. Kế hoạch",
                "1.1.2018 đến",
                "1.5 triệu",
                "V/v giao chỉ tiêu",
                "Điều 4 khoản 2 Luật",
                "Mục 3.2 Quyết định số 213/QĐ-BTP",
                "I MỤC ĐÍCH",
                "a ha",
                "06 - 10 tháng",
                "05-CT/TW",
                "(Ban hành kèm theo)",
                "T.Ư Đảng",
                "xã Phú Lương",
                "3.000 việc",
                "Phụ lục kèm theo",
                "i.e. so",
                "01/10/2025. Từ"
            })
    void linesWithoutNumberAreNotTaken(String line) {
        assertThat(OutlineNumber.findAtStart(line)).isEmpty();
    }

    @Test
    void decomposedTextIsRead() {
        assertThat(OutlineNumber.findAtStart("Điều 2. Hiệu lực")
                        .orElseThrow()
                        .number()
                        .ordinal())
                .isEqualTo(2);
    }

    @Test
    void lettersFollowTheVietnameseAlphabet() {
        ImmutableList<String> letters = ImmutableList.of(
                "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v",
                "x", "y");
        OutlineNumber previous = OutlineNumber.parse("a)");
        assertThat(previous.isFirst()).isTrue();
        for (String letter : letters.subList(1, letters.size())) {
            OutlineNumber next = OutlineNumber.parse(letter + ")");
            assertThat(next.isSuccessorOf(previous)).as(letter).isTrue();
            assertThat(previous.isSuccessorOf(next)).isFalse();
            previous = next;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "II, I, true",
        "III, I, false",
        "1.8, 1.7, true",
        "2.8, 1.7, false",
        "2, 1.7, false",
        "1.7.1, 1.7, false",
        "(2), 1, false",
        "2), (1), false",
        "2., 1, true",
        "b., a), true",
        "Điều 4., Điều 3, true",
        "đ), d), true",
        "e), d), false"
    })
    void successorsStandOnOneLevel(String number, String previous, boolean follows) {
        assertThat(OutlineNumber.parse(number).isSuccessorOf(OutlineNumber.parse(previous)))
                .isEqualTo(follows);
    }

    @Test
    void someNumbersHaveTwoReadings() {
        assertThat(styles("i)")).containsExactly(OutlineStyle.LETTER, OutlineStyle.LOWER_ROMAN);
        assertThat(styles("(i)")).containsExactly(OutlineStyle.LOWER_ROMAN, OutlineStyle.LETTER);
        assertThat(styles("(v)")).containsExactly(OutlineStyle.LOWER_ROMAN, OutlineStyle.LETTER);
        assertThat(styles("x.")).containsExactly(OutlineStyle.LETTER, OutlineStyle.LOWER_ROMAN);
        assertThat(styles("V.")).containsExactly(OutlineStyle.ROMAN, OutlineStyle.UPPER_LETTER);
        assertThat(styles("c)")).containsExactly(OutlineStyle.LETTER);
        assertThat(styles("d)")).containsExactly(OutlineStyle.LETTER);
        assertThat(styles("iv)")).containsExactly(OutlineStyle.LOWER_ROMAN);
    }

    @Test
    void scannersTakeOneForILetters() {
        assertThat(OutlineNumber.parse("I").findMisread()).hasValueSatisfying(one -> {
            assertThat(one.style()).isEqualTo(OutlineStyle.ARABIC);
            assertThat(one.text()).isEqualTo("1");
        });
        assertThat(OutlineNumber.parse("l.").findMisread()).isPresent();
        assertThat(OutlineNumber.parse("II").findMisread()).isEmpty();
    }

    @Property
    void decimalsAreReadBack(@ForAll @Size(min = 2, max = 5) List<@IntRange(min = 1, max = 99) Integer> components) {
        // Three numbers of two digits are a date.
        if (components.size() == 3 && components.stream().allMatch(component -> component > 9)) {
            return;
        }
        String text = components.stream().map(String::valueOf).collect(Collectors.joining("."));
        OutlineNumber number = OutlineNumber.parse(text + ".");
        assertThat(number.components()).isEqualTo(components);
        assertThat(number.depth()).isEqualTo(components.size());
        assertThat(number.text()).isEqualTo(text);
    }

    private static List<OutlineStyle> styles(String text) {
        return OutlineNumber.parse(text).readings().stream()
                .map(OutlineNumber::style)
                .toList();
    }
}
