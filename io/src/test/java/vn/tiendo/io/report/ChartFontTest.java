package vn.tiendo.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.Normalizer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever fonts a machine has, or none: charts are drawn by these numbers. */
class ChartFontTest {
    private final ChartFont font = new ChartFont(Font.PLAIN, 100);

    @Test
    void lettersAreAsWideAsPublished() {
        assertThat(font.metrics().stringWidth("")).isZero();
        assertThat(font.metrics().stringWidth("iW ")).isEqualTo(22 + 94 + 28);
        assertThat(font.metrics().stringWidth("0,5%")).isEqualTo(56 + 28 + 56 + 89 - 1);
        assertThat(font.metrics().charWidth('~')).isEqualTo(58);
    }

    @Test
    void marksOnLettersTakeNoWidth() {
        String words = "Đơn vị chưa đủ";
        assertThat(font.metrics().stringWidth(words))
                .isEqualTo(font.metrics().stringWidth(Normalizer.normalize(words, Normalizer.Form.NFD)))
                .isEqualTo(font.metrics().stringWidth("Don vi chua du"));
    }

    @Test
    void itStaysItselfInAnotherSize() {
        Font small = font.deriveFont(Map.of(TextAttribute.SIZE, 10f));
        assertThat(small).isInstanceOf(ChartFont.class);
        assertThat(((ChartFont) small).metrics().stringWidth("WWWW")).isEqualTo(38);
        assertThat(font.getFamily()).isEqualTo(Font.SANS_SERIF);
        assertThat(font.metrics().getHeight()).isEqualTo(91 + 21);
    }
}
