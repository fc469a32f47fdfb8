package vn.tiendo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final List<String> SYLLABLES = List.of(
            "hoa", "thuy", "quy", "tiên", "độ", "thưc", "hiên", "đươc", "nghiêp", "khuya", "uy", "ưng", "ăn", "ơi",
            "điêu");

    @ParameterizedTest
    @CsvSource({
        "hoà, hòa",
        "qúy, quý",
        "Quý, QUÝ",
        "thuỷ, thủy",
        "HOÀN, hoàn",
        "hơp̣, hợp",
        "hiêụ, hiệu",
        "thưc̣, thực",
        "uỷ ban, ủy ban",
        "Kế hoạch – Tài chính, kế hoạch - tài chính",
        "đầu  tư, Đầu tư",
    })
    void spellingsOfOneTextFoldTheSame(String first, String second) {
        assertThat(Folding.fold(first)).isEqualTo(Folding.fold(second));
        assertThat(Folding.same(first, second)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"đa, da", "tô, to", "tơ, to", "tân, tan", "tăn, tân", "ma, má", "mả, mã", "mạ, ma", "ưu, uu", "hòa, hoa"
    })
    void lettersAndTonesStayApart(String first, String second) {
        assertThat(Folding.same(first, second)).isFalse();
        assertThat(Folding.wordKey(first)).isNotEqualTo(Folding.wordKey(second));
    }

    @Test
    void endsAndRunsOfWhiteSpaceDoNotCount() {
        assertThat(Folding.fold("  Quý \u00A0\n III\u200B ")).isEqualTo(Folding.fold("quý iii"));
        assertThat(Folding.fold(" \t ")).isEmpty();
    }

    /** A tone mark may follow any letter behind its vowel: scanned and converted texts have it on consonants. */
    @Property
    void theToneMayStandOnAnyLetterOfTheSyllable(
            @ForAll("syllables") String plain, @ForAll("tones") char tone, @ForAll("places") int place) {
        int at = 1 + place % plain.length();
        String marked = plain.substring(0, at) + tone + plain.substring(at);
        String atEnd = plain + tone;
        assertThat(Folding.fold(marked)).isEqualTo(Folding.fold(atEnd));
        assertThat(Folding.wordKey(marked)).isEqualTo(Folding.wordKey(atEnd));
    }

    @Property
    void normalizationAndCaseDoNotCount(@ForAll("texts") String text) {
        String folded = Folding.fold(text);
        assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(folded);
        assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFC)))
                .isEqualTo(folded);
        assertThat(Folding.fold(text.toUpperCase(Locale.ROOT))).isEqualTo(folded);
        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    @Property
    void wordsShareTheirKeyWhenTheyFoldTheSame(@ForAll("words") String first, @ForAll("words") String second) {
        assertThat(Folding.wordKey(first)).isNotNegative();
        assertThat(Folding.wordKey(first) == Folding.wordKey(second)).isEqualTo(Folding.same(first, second));
    }

    @ParameterizedTest
    @CsvSource({"''", "a1", "a b", "abcdefghijk", "ma\u0301\u0300"})
    void whatIsNoWordHasNoKey(String text) {
        assertThat(Folding.wordKey(text)).isEqualTo(-1);
    }

    @Provide
    Arbitrary<String> syllables() {
        // Without the tone that is set by the property.
        return Arbitraries.of(SYLLABLES.stream()
                .map(syllable -> Normalizer.normalize(syllable, Normalizer.Form.NFD)
                        .chars()
                        .filter(c -> TONES.indexOf(c) < 0)
                        .mapToObj(c -> String.valueOf((char) c))
                        .collect(Collectors.joining()))
                .map(syllable -> Normalizer.normalize(syllable, Normalizer.Form.NFC))
                .toList());
    }

    @Provide
    Arbitrary<Character> tones() {
        return Arbitraries.chars().with(TONES.toCharArray());
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 9);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("aàáạăằâấđdeêểghiínoôơợuưứ")
                .ofMinLength(1)
                .ofMaxLength(1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(letters -> String.join("", letters))
                .filter(word -> tonesIn(word) <= 1);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Thứ trưởng",
                        "phụ trách",
                        "Đảng ủy",
                        "quý",
                        "Nghị quyết",
                        "số 30-NQ/BCSĐ",
                        "ngày 05/4/2018",
                        "84,70%")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join(" ", parts));
    }

    private static long tonesIn(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .chars()
                .filter(c -> TONES.indexOf(c) >= 0)
                .count();
    }
}
