package vn.tiendo.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            213/QĐ-BTP           | 213  |      | QĐ   | BTP                  | MINISTRY          | Quyết định
            02/2017/TT-BTP       | 02   | 2017 | TT   | BTP                  | MINISTRY          | Thông tư
            111/2015/QH13        | 111  | 2015 |      | QH13                 | NATIONAL_ASSEMBLY |
            1211/2016/UBTVQH13   | 1211 | 2016 |      | UBTVQH13             | NATIONAL_ASSEMBLY |
            31-NQ/BCSĐ           | 31   |      | NQ   | BCSĐ                 | PARTY             | Nghị quyết
            31-NQ/BCSD           | 31   |      | NQ   | BCSD                 | PARTY             | Nghị quyết
            07-KH/TW             | 07   |      | KH   | TW                   | PARTY             | Kế hoạch
            132-QĐ/TW            | 132  |      | QĐ   | TW                   | PARTY             |
            16-HD/BTCTW          | 16   |      | HD   | BTCTW                | PARTY             | Hướng dẫn
            12-NQ/HU             | 12   |      | NQ   | HU                   | PARTY             | Nghị quyết
            05/CT-TTg            | 05   |      | CT   | TTg                  | PRIME_MINISTER    | Chỉ thị
            714/QĐ-TTG           | 714  |      | QĐ   | TTG                  | PRIME_MINISTER    | Quyết định
            62/2015/NĐ-CP        | 62   | 2015 | NĐ   | CP                   | GOVERNMENT        | Nghị định
            53/NQ-CP             | 53   |      | NQ   | CP                   | GOVERNMENT        | Nghị quyết
            12/2021/TTLT-BTP-VKSNDTC-TANDTC | 12 | 2021 | TTLT | BTP VKSNDTC TANDTC | MINISTRY | Thông tư liên tịch
            01/2019/NQ-HĐTP      | 01   | 2019 | NQ   | HĐTP                 | COURT             | Nghị quyết
            1605/QĐ-CTHADS       | 1605 |      | QĐ   | CTHADS               | AGENCY            | Quyết định
            418/QyĐ-CQLTHADS     | 418  |      | QyĐ  | CQLTHADS             | AGENCY            | Quy định
            3347/TCTHADS-KHTC    | 3347 |      |      | TCTHADS              | AGENCY            |
            05/VKS-P8            | 05   |      |      | VKS                  | PROCURACY         |
            15/2023/QĐ-UBND      | 15   | 2023 | QĐ   | UBND                 | LOCAL             | Quyết định
            07/NQ-HĐND           | 07   |      | NQ   | HĐND                 | LOCAL             | Nghị quyết
            120a/KH-BYT          | 120a |      | KH   | BYT                  | MINISTRY          | Kế hoạch
            87/CTr-BCSĐ          | 87   |      | CTr  | BCSĐ                 | PARTY             | Chương trình
            25/KL-BCĐ            | 25   |      | KL   | BCĐ                  | AGENCY            | Kết luận
            """)
    void numbersHaveTheirParts(
            String text, String serial, Integer year, String code, String issuers, IssuerFamily family, String type) {
        DocumentNumber number = DocumentNumber.parse(text);
        assertThat(number.text()).isEqualTo(text);
        assertThat(number.serial()).isEqualTo(serial);
        assertThat(number.findYear()).isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(year));
        assertThat(number.findTypeCode().orElse(null)).isEqualTo(code);
        assertThat(String.join(" ", number.issuerCodes())).isEqualTo(issuers);
        assertThat(number.issuerFamily()).isEqualTo(family);
        assertThat(number.findTypeName().orElse(null)).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "213",
                "QĐ-BTP",
                "/QĐ-CTHADS",
                "26/7/2018",
                "26/07",
                "2018-2021",
                "63/63 Cục",
                "01 đợt/năm",
                "24/A",
                "213/QĐ-BTP ngày",
                "213/qđ-btp",
                "213//QĐ-BTP",
                "213/QĐ-",
                "123456/QĐ-BTP",
                "2/3",
                "III/2018",
                "213/Quyết-BTP"
            })
    void everythingElseIsNoNumber(String text) {
        assertThat(DocumentNumber.findWhole(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentNumber.parse(text))
                .withMessageContaining("text");
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentNumber(text));
    }

    @ParameterizedTest
    @CsvSource({"1605 /QĐ-CTHADS, 1605/QĐ-CTHADS", "' 3011/QĐ-\nBTP ', 3011/QĐ-BTP", "87- CTr/BCSĐ, 87-CTr/BCSĐ"})
    void whiteSpaceBesideStrokesIsDropped(String printed, String number) {
        assertThat(DocumentNumber.parse(printed)).isEqualTo(new DocumentNumber(number));
    }

    @ParameterizedTest
    @CsvSource({
        "31-NQ/BCSĐ, 31-NQ/BCSD, true",
        "213/QĐ-BTP, 213/QD-BTP, true",
        "05/CT-TTg, 5/CT-TTG, true",
        "87-CTr/BCSĐ, 87/CTr-BCSĐ, true",
        "18-NQ/TW, 18–NQ/TW, true",
        "05/CT-TTg, 05-CT/TW, false",
        "213/QĐ-BTP, 2130/QĐ-BTP, false",
        "62/2015/NĐ-CP, 62/2016/NĐ-CP, false",
        "53/NQ-CP, 53/NĐ-CP, false",
    })
    void spellingsOfOneNumberAgree(String first, String second, boolean same) {
        assertThat(DocumentNumber.parse(first).isSameAs(DocumentNumber.parse(second)))
                .isEqualTo(same);
    }

    @Property
    void numbersAreReadBack(
            @ForAll @IntRange(min = 1, max = 99999) int serial, @ForAll @IntRange(min = 1945, max = 2099) int year) {
        DocumentNumber number = DocumentNumber.parse(serial + "/" + year + "/TT-BTP");
        assertThat(number.serial()).isEqualTo(Integer.toString(serial));
        assertThat(number.findYear()).hasValue(year);
        assertThat(DocumentNumber.parse(number.toString())).isEqualTo(number);
    }
}
