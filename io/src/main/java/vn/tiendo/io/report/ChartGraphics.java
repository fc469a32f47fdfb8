package vn.tiendo.io.report;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.RenderingHints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;

/** Draws as SVG, with text as text, names that begin with that of the chart, and fonts that need no machine. */
final class ChartGraphics extends SVGGraphics2D {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;

    private ChartGraphics(SVGGeneratorContext context) {
        super(context, false);
    }

    /**
     * An empty picture.
     *
     * @param name how the names in it begin, so that those of two pictures of one page differ
     */
    static ChartGraphics of(String name, Dimension size) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        context.setPrecision(DECIMALS);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return name + "-" + super.generateID(prefix);
            }
        });
        ChartGraphics graphics = new ChartGraphics(context);
        graphics.setSVGCanvasSize(size);
        // Axes put back what they find, and may not find nothing.
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return graphics;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK must have an XML parser", e);
        }
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return font instanceof ChartFont measured ? measured.metrics() : super.getFontMetrics(font);
    }

    /** What was drawn, as XML. */
    String toXml() {
        StringWriter xml = new StringWriter();
        try {
            stream(xml, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return xml.toString();
    }
}
