package vn.tiendo.io.document;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Map;

/**
 * How wide text is in print (độ rộng chữ in), in thousandths of the size of the type, by the widths of Times New Roman:
 * the typeface that administrative documents are set in (Nghị định 30/2020/NĐ-CP, Phụ lục I). With it one can tell a line
 * that was broken because the next word did not fit from one that ends a paragraph.
 */
final class PrintWidth {
    /** The first line of a paragraph is set in by 1 cm to 1,27 cm, which is this much of type of 13 or 14 points. */
    static final int INDENT = 2_500;

    private static final int USUAL = 500;
    private static final int LAST = 0x2030;

    /** The widths and the units that have them; all others have the usual one. */
    private static final ImmutableMap<Integer, String> WIDTHS = ImmutableMap.<Integer, String>builder()
            .put(250, " .,\u00A0")
            .put(278, "ijlt:;/\\")
            .put(333, "()I!-fr[]'‘’")
            .put(389, "sJ")
            .put(444, "acez“”\"")
            .put(556, "FPS")
            .put(564, "+=<>")
            .put(611, "ELTZ")
            .put(667, "BCR")
            .put(722, "ADGHKNOQUVXYĐw")
            .put(778, "m&")
            .put(833, "%")
            .put(889, "MW")
            .put(1000, "…—")
            .buildOrThrow();

    private static final short[] BY_UNIT = byUnit();

    private PrintWidth() {}

    /** The width of a text, composed or decomposed. */
    static int of(CharSequence text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += c < LAST ? BY_UNIT[c] : USUAL;
        }
        return width;
    }

    private static short[] byUnit() {
        short[] widths = new short[LAST];
        for (char c = 0; c < LAST; c++) {
            widths[c] = own(c);
        }
        for (char c = 0x80; c < LAST; c++) {
            char base =
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
            if (base != c) {
                widths[c] = widths[base];
            }
        }
        return widths;
    }

    private static short own(char c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        for (Map.Entry<Integer, String> width : WIDTHS.entrySet()) {
            if (width.getValue().indexOf(c) >= 0) {
                return width.getKey().shortValue();
            }
        }
        return USUAL;
    }
}
