package vn.tiendo.io.report;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.font.TextAttribute;
import java.awt.geom.Rectangle2D;
import java.text.AttributedCharacterIterator.Attribute;
import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The font of charts, measured by the published widths of Helvetica, which Arial and Liberation Sans share. The fonts of the
 * machine are never asked: a chart is the same on every machine, and on one without fonts too.
 */
final class ChartFont extends Font {
    private static final long serialVersionUID = 1L;

    /** In thousandths of the size, from the blank to the tilde. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, //
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, //
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, //
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, //
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, //
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
    };

    private static final char FIRST = ' ';
    private static final int OTHER_WIDTH = 722;
    private static final float THOUSAND = 1000;
    private static final float ASCENT = 0.905f;
    private static final float DESCENT = 0.212f;

    ChartFont(int style, int size) {
        super(SANS_SERIF, style, size);
    }

    /** Asked of the machine otherwise. */
    @Override
    public String getFamily() {
        return getName();
    }

    /** The font in another size, whatever else is asked: a plain font would ask the machine. */
    @Override
    public Font deriveFont(Map<? extends Attribute, ?> attributes) {
        return attributes.get(TextAttribute.SIZE) instanceof Number size
                ? new ChartFont(getStyle(), size.intValue())
                : this;
    }

    @Override
    public LineMetrics getLineMetrics(String text, FontRenderContext context) {
        return new Lines(text.length(), getSize2D());
    }

    /** How wide and high its letters are. */
    FontMetrics metrics() {
        return new Metrics(this);
    }

    private float width(String text) {
        long width = 0;
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            int place = letter - FIRST;
            if (place >= 0 && place < WIDTHS.length) {
                width += WIDTHS[place];
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                width += letter == 'đ' ? WIDTHS['d' - FIRST] : OTHER_WIDTH;
            }
        }
        return width * getSize2D() / THOUSAND;
    }

    private static final class Metrics extends FontMetrics {
        private static final long serialVersionUID = 1L;

        private final ChartFont measured;

        Metrics(ChartFont font) {
            super(font);
            this.measured = font;
        }

        @Override
        public int getAscent() {
            return Math.round(ASCENT * font.getSize2D());
        }

        @Override
        public int getDescent() {
            return Math.round(DESCENT * font.getSize2D());
        }

        @Override
        public int charWidth(char letter) {
            return stringWidth(String.valueOf(letter));
        }

        @Override
        public int charsWidth(char[] letters, int offset, int length) {
            return stringWidth(new String(letters, offset, length));
        }

        @Override
        public int stringWidth(String text) {
            return Math.round(measured.width(text));
        }

        @Override
        public Rectangle2D getStringBounds(@Nullable String text, @Nullable Graphics context) {
            return new Rectangle2D.Float(0, -getAscent(), stringWidth(text == null ? "" : text), getHeight());
        }
    }

    private static final class Lines extends LineMetrics {
        private final int length;
        private final float size;

        Lines(int length, float size) {
            this.length = length;
            this.size = size;
        }

        @Override
        public int getNumChars() {
            return length;
        }

        @Override
        public float getAscent() {
            return ASCENT * size;
        }

        @Override
        public float getDescent() {
            return DESCENT * size;
        }

        @Override
        public float getLeading() {
            return 0;
        }

        @Override
        public float getHeight() {
            return getAscent() + getDescent();
        }

        @Override
        public int getBaselineIndex() {
            return ROMAN_BASELINE;
        }

        @Override
        public float[] getBaselineOffsets() {
            return new float[] {0, -getAscent() / 2, -getAscent()};
        }

        @Override
        public float getStrikethroughOffset() {
            return -getAscent() / 3;
        }

        @Override
        public float getStrikethroughThickness() {
            return size / THOUSAND;
        }

        @Override
        public float getUnderlineOffset() {
            return getDescent() / 2;
        }

        @Override
        public float getUnderlineThickness() {
            return size / THOUSAND;
        }
    }
}
