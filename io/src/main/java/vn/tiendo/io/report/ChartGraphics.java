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
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws as SVG, with text as text, names that begin with that of the chart, and fonts that need no machine. */
final class ChartGraphics extends SVGGraphics2D {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int FONT_SIZE = 12;
    private static final int DECIMALS = 2;

    private final double names;

    private ChartGraphics(SVGGeneratorContext context, double names) {
        super(context, false);
        this.names = names;
    }

    /**
     * An empty picture.
     *
     * @param id how the names in it begin, so that those of two pictures of one page differ
     * @param names left of where names stand that end there; 0 where none do
     */
    static ChartGraphics of(String id, Dimension size, double names) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        context.setPrecision(DECIMALS);
        SVGGeneratorContext.GraphicContextDefaults defaults = new SVGGeneratorContext.GraphicContextDefaults();
        defaults.setFont(new ChartFont(Font.PLAIN, FONT_SIZE));
        context.setGraphicContextDefaults(defaults);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return id + "-" + super.generateID(prefix);
            }
        });
        ChartGraphics graphics = new ChartGraphics(context, names);
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

    /**
     * Writes a text that keeps its end, or else its middle, where it is meant to be, even if the reader's font is wider or
     * narrower than ours.
     */
    @Override
    public void drawString(String text, float x, float y) {
        float width = getFontMetrics(getFont()).stringWidth(text);
        boolean name = x + width <= names;
        Element element = getDOMFactory().createElementNS(SVG, "text");
        element.setAttribute("x", getGeneratorContext().doubleString(name ? x + width : x + width / 2));
        element.setAttribute("y", getGeneratorContext().doubleString(y));
        element.setAttribute("text-anchor", name ? "end" : "middle");
        element.appendChild(getDOMFactory().createTextNode(text));
        getDOMGroupManager().addElement(element, DOMGroupManager.FILL);
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
