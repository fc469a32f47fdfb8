package vn.tiendo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTextTest {
    @ParameterizedTest
    @CsvSource({"Thường xuyên, 12", "đặc biệt, 8", "'', 0", "計画, 4", "Kế hoạch 計, 11", "→ …, 3"})
    void countsColumns(String text, int width) {
        assertThat(DisplayText.width(text)).isEqualTo(width);
        assertThat(DisplayText.width(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(width);
    }

    @Test
    void countsMarksThatDoNotCompose() {
        assertThat(DisplayText.width("hơp\u0323")).isEqualTo(3);
    }

    @Test
    void cleansWhatATerminalWouldObey() {
        assertThat(DisplayText.clean(" a\u001b[31m\tb \n c\u00a0")).isEqualTo("a [31m b c");
    }

    @Test
    void breaksLinesAtBlanks() {
        assertThat(DisplayText.wrap("Hoàn thành quá hạn", 10, 5)).containsExactly("Hoàn thành", "quá hạn");
        assertThat(DisplayText.wrap("Hoàn thành quá hạn", 9, 5)).containsExactly("Hoàn", "thành quá", "hạn");
        assertThat(DisplayText.wrap("", 9, 5)).containsExactly("");
    }

    @Test
    void breaksWordsThatAreTooWide() {
        assertThat(DisplayText.wrap("Kếhoạchcôngtác", 5, 5)).containsExactly("Kếhoạ", "chcôn", "gtác");
        assertThat(DisplayText.wrap("計画計画", 3, 5)).containsExactly("計", "画", "計", "画");
    }

    @Test
    void cutsOffWhatIsTooLong() {
        assertThat(DisplayText.wrap("một hai ba bốn năm", 7, 2)).containsExactly("một hai", "ba bốn…");
        assertThat(DisplayText.wrap("một hai ba bốn năm", 9, 1)).containsExactly("một hai…");
    }

    @Test
    void keepsMarksWithTheirLetter() {
        String text = "e\u0302\u0301".repeat(4);
        assertThat(DisplayText.wrap(text, 2, 5))
                .containsExactly("e\u0302\u0301e\u0302\u0301", "e\u0302\u0301e\u0302\u0301");
    }

    @Test
    void padsToAWidth() {
        assertThat(DisplayText.padRight("ế", 3)).isEqualTo("ế  ");
        assertThat(DisplayText.padLeft("計", 3)).isEqualTo(" 計");
        assertThat(DisplayText.padLeft("dài quá", 3)).isEqualTo("dài quá");
    }
}
