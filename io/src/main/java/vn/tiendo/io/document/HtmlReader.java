package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import vn.tiendo.text.Folding;

/**
 * Reads HTML as a browser shows it: paragraphs, headings, lists with their numbers, tables with merged cells; scripts,
 * styles and hidden elements are no text. A line in diagnostics is that of the source.
 */
final class HtmlReader {
    private static final ImmutableSet<String> UNSHOWN = ImmutableSet.of(
            "script",
            "style",
            "head",
            "template",
            "noscript",
            "iframe",
            "object",
            "svg",
            "math",
            "select",
            "textarea",
            "button",
            "audio",
            "video",
            "canvas",
            "datalist",
            "title",
            "colgroup");

    private static final ImmutableSet<String> PARAGRAPHS = ImmutableSet.of(
            "p",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "nav",
            "aside",
            "blockquote",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "pre",
            "address",
            "figure",
            "figcaption",
            "caption",
            "center",
            "form",
            "fieldset",
            "legend",
            "hr",
            "body");

    private static final ImmutableSet<String> HEADINGS = ImmutableSet.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final ImmutableSet<String> STRONG =
            ImmutableSet.of("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6");

    private final ReaderLimits limits;
    private final Findings findings;

    HtmlReader(ReaderLimits limits, Findings findings) {
        this.limits = limits;
        this.findings = findings;
    }

    /** What the page shows. */
    RichText read(byte[] file) throws IOException {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setTrackErrors(0);
        Document page = Jsoup.parse(new ByteArrayInputStream(file), null, "", parser);
        PieceBuilder builder = new PieceBuilder(limits, findings);
        Walk walk = new Walk(builder);
        page.body().filter(walk);
        if (walk.pictures > 0) {
            findings.add(DocumentCode.PICTURES, 0, "", String.valueOf(walk.pictures));
        }
        return new RichText(builder.build(walk.line), walk.notes.found(), ImmutableList.of());
    }

    /** The walk over the page, without recursion, so that its depth does not matter. */
    private static final class Walk implements NodeFilter {
        private final PieceBuilder out;
        private final HtmlGrids grids;
        private final HtmlLists lists = new HtmlLists();
        private final HtmlNotes notes = new HtmlNotes();
        private int line = 1;
        private int strong;
        private int capitals;
        private int preformatted;
        private int pictures;
        private boolean blank = true;

        Walk(PieceBuilder out) {
            this.out = out;
            this.grids = new HtmlGrids(out);
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (out.isFull()) {
                return FilterResult.STOP;
            }
            if (node instanceof TextNode text) {
                String source = text.getWholeText();
                place(node);
                skipLines(source);
                text(source);
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            String name = element.normalName();
            if (UNSHOWN.contains(name) || isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("a") && notes.take(element, line)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            start(element, name);
            return FilterResult.CONTINUE;
        }

        private void start(Element element, String name) {
            if (PARAGRAPHS.contains(name)) {
                endParagraph();
            }
            place(element);
            strong += isStrong(element, name) ? 1 : 0;
            capitals += isCapitals(element) ? 1 : 0;
            switch (name) {
                case "br" -> {
                    out.text("\n", false);
                    blank = true;
                }
                case "img" -> pictures++;
                case "pre" -> preformatted++;
                case "ol", "ul" -> lists.start(element);
                case "li" -> lists.next(element);
                case "table" -> {
                    endParagraph();
                    grids.startTable(line);
                }
                case "tr" -> {
                    endParagraph();
                    grids.startRow(line);
                }
                case "td", "th" -> {
                    endParagraph();
                    grids.startCell(element, line);
                }
                default -> {}
            }
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            String name = element.normalName();
            if (HEADINGS.contains(name)) {
                out.heading();
            }
            if (PARAGRAPHS.contains(name)) {
                endParagraph();
            }
            strong -= isStrong(element, name) ? 1 : 0;
            capitals -= isCapitals(element) ? 1 : 0;
            switch (name) {
                case "pre" -> preformatted--;
                case "ol", "ul" -> lists.end();
                case "table" -> {
                    endParagraph();
                    grids.endTable();
                }
                case "tr" -> {
                    endParagraph();
                    grids.endRow();
                }
                case "td", "th" -> {
                    endParagraph();
                    grids.endCell();
                }
                default -> {}
            }
            return FilterResult.CONTINUE;
        }

        private void place(Node node) {
            int at = node.sourceRange().start().lineNumber();
            if (at > 0 && !out.hasText()) {
                line = at;
            }
        }

        /** A text begins where its first word stands, not where its white space does. */
        private void skipLines(String source) {
            for (int i = 0; !out.hasText() && i < source.length() && Character.isWhitespace(source.charAt(i)); i++) {
                line += source.charAt(i) == '\n' ? 1 : 0;
            }
        }

        /** Takes text with its white space as a browser shows it: single blanks, none at the start of a line. */
        private void text(String source) {
            if (preformatted > 0) {
                show(source.replace("\r", ""));
                return;
            }
            StringBuilder shown = new StringBuilder(source.length());
            for (int i = 0; i < source.length(); i++) {
                char c = source.charAt(i);
                boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
                if (!space) {
                    // A no-break space is one that shows.
                    shown.append(c == '\u00A0' ? ' ' : c);
                } else if (!blank) {
                    shown.append(' ');
                }
                blank = space;
            }
            show(shown.toString());
        }

        private void show(String text) {
            if (text.isEmpty() || (!out.hasText() && Texts.isBlank(text))) {
                return;
            }
            if (notes.isInNote()) {
                notes.text(text);
                return;
            }
            if (!out.hasText()) {
                label();
            }
            out.text(capitals > 0 ? text.toUpperCase(Locale.ROOT) : text, strong > 0);
        }

        /** The number or mark of a list's item, before its first words. */
        private void label() {
            Optional<String> label = lists.takeLabel();
            if (label.isEmpty()) {
                return;
            }
            if (label.get().equals(HtmlLists.BULLET)) {
                out.item();
            } else {
                out.text(label.get() + " ", true);
            }
        }

        private void endParagraph() {
            blank = true;
            if (notes.isInNote()) {
                notes.end();
            }
            if (out.hasText()) {
                out.endParagraph(line);
            }
        }

        private static boolean isStrong(Element element, String name) {
            String style = style(element);
            return style.contains("font-weight:bold")
                    || style.contains("font-weight:7")
                    || (STRONG.contains(name) && !style.contains("font-weight:normal"));
        }

        private static boolean isCapitals(Element element) {
            return style(element).contains("text-transform:uppercase");
        }

        private static boolean isHidden(Element element) {
            String style = style(element);
            return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
        }

        private static String style(Element element) {
            if (!element.hasAttr("style")) {
                return "";
            }
            String style = element.attr("style");
            StringBuilder plain = new StringBuilder(style.length());
            for (int i = 0; i < style.length(); i++) {
                char c = style.charAt(i);
                if (!Folding.isBlank(c)) {
                    plain.append(Character.toLowerCase(c));
                }
            }
            return plain.toString();
        }
    }
}
