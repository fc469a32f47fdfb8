package vn.tiendo.io.report;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import vn.tiendo.result.Language;

/**
 * Writes a report as one HTML page (trang HTML) that needs nothing else: its style and charts are in it, there is no script, and
 * it prints on A4.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(Path.of("page.html"))) {
 *     HtmlReport.write(PlanReport.of(board, parsed.diagnostics(), Language.VIETNAMESE), out);
 * }
 * }</pre>
 *
 * <p>The page of a report is always the same, byte for byte: no clock, locale or font of the machine is asked. Needs jsoup,
 * JFreeChart and Batik's {@code batik-svggen}, which an application that writes pages adds itself.
 */
public final class HtmlReport {
    private static final int MEDIUM = 60;

    private final Report report;
    private final ReportWords words;

    private HtmlReport(Report report) {
        this.report = report;
        this.words = new ReportWords(report.language());
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param output where it goes, in UTF-8; flushed and not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(Report report, OutputStream output) throws IOException {
        output.write(new HtmlReport(report).page().outerHtml().getBytes(StandardCharsets.UTF_8));
        output.write('\n');
        output.flush();
    }

    private Document page() {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8).escapeMode(Entities.EscapeMode.xhtml);
        page.prependChild(new DocumentType("html", "", ""));
        page.getElementsByTag("html").attr("lang", words.tag());
        Element head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        String subject =
                report.subject().isEmpty() ? "" : ": " + report.subject().get(0);
        head.appendElement("title").text(ReportWords.clean(report.title() + subject));
        head.appendElement("style").appendChild(new DataNode(style() + HtmlChart.toneStyle()));
        Element body = page.body();
        addHeader(body);
        addContents(body);
        Element main = body.appendElement("main");
        for (ReportSection section : report.sections()) {
            addSection(main, section);
        }
        return page;
    }

    private static String style() {
        URL resource = HtmlReport.class.getResource("report.css");
        if (resource == null) {
            throw new IllegalStateException("resource report.css is missing");
        }
        try {
            return Resources.toString(resource, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addHeader(Element body) {
        Element header = line(body).appendElement("header");
        header.appendElement("h1").text(ReportWords.clean(report.title()));
        for (int i = 0; i < report.subject().size(); i++) {
            Element line = line(header)
                    .appendElement("p")
                    .text(ReportWords.clean(report.subject().get(i)));
            if (i == 0) {
                line.addClass("subject");
            }
        }
    }

    private void addContents(Element body) {
        Element contents = line(body).appendElement("nav").attr("aria-label", words.text("contents"));
        Element list = contents.appendElement("ol");
        for (ReportSection section : report.sections()) {
            line(list)
                    .appendElement("li")
                    .appendElement("a")
                    .attr("href", "#" + section.id())
                    .text(ReportWords.clean(section.title()));
        }
    }

    private void addSection(Element main, ReportSection section) {
        Element element = line(main).appendElement("section").attr("id", section.id());
        // With a letter that no section has in its identity, so that no two can be equal.
        String heading = section.id() + "_heading";
        element.attr("aria-labelledby", heading);
        element.appendElement("h2").attr("id", heading).text(ReportWords.clean(section.title()));
        for (int i = 0; i < section.parts().size(); i++) {
            String id = section.id() + "_" + (i + 1);
            ReportPart part = section.parts().get(i);
            if (part instanceof ReportNote note) {
                line(element).appendElement("p").addClass("note").text(ReportWords.clean(note.text()));
            } else if (part instanceof ReportTable table) {
                addTable(line(element), table, id);
            } else {
                HtmlChart.of(part, id, words).addTo(line(element));
            }
        }
    }

    private void addTable(Element parent, ReportTable table, String id) {
        String caption = id + "_caption";
        // A region that scrolls must be reachable by the keyboard.
        Element frame = parent.appendElement("div")
                .addClass("table")
                .attr("role", "region")
                .attr("aria-labelledby", caption)
                .attr("tabindex", "0");
        int width = table.columns().stream().mapToInt(ReportColumn::width).sum();
        Element element = frame.appendElement("table");
        if (width > MEDIUM) {
            element.addClass("wide");
        }
        element.appendElement("caption").attr("id", caption).text(ReportWords.clean(table.caption()));
        Element widths = element.appendElement("colgroup");
        Element heads = line(element).appendElement("thead").appendElement("tr");
        for (ReportColumn column : table.columns()) {
            widths.appendElement("col").attr("style", "width:" + column.width() * 100 / width + "%");
            heads.appendElement("th").attr("scope", "col").text(ReportWords.clean(column.name()));
        }
        for (ReportGroup group : table.groups()) {
            Element rows = line(element).appendElement("tbody");
            if (table.isGrouped()) {
                addGroupTitle(rows, table, group);
            }
            for (ReportRow row : group.rows()) {
                addRow(line(rows).appendElement("tr"), row);
            }
        }
    }

    private static void addGroupTitle(Element rows, ReportTable table, ReportGroup group) {
        rows.appendElement("tr")
                .addClass("group")
                .appendElement("th")
                .attr("scope", "rowgroup")
                .attr("colspan", Integer.toString(table.columns().size()))
                .text(ReportWords.clean(group.title()) + " ")
                .appendElement("span")
                .addClass("count")
                .text("(" + group.rows().size() + ")");
    }

    private void addRow(Element element, ReportRow row) {
        if (row.tone() != ReportTone.PLAIN) {
            element.addClass(HtmlChart.toneClass(row.tone()));
        }
        for (int i = 0; i < row.cells().size(); i++) {
            Element cell = i == 0 ? element.appendElement("th").attr("scope", "row") : element.appendElement("td");
            fill(cell, row.cells().get(i));
        }
    }

    private void fill(Element element, ReportCell cell) {
        if (cell instanceof ReportCell.Day day) {
            element.addClass("day")
                    .appendElement("time")
                    .attr("datetime", day.day().toString())
                    .text(words.text(cell));
            return;
        }
        element.text(ReportWords.clean(words.text(cell)));
        if (cell instanceof ReportCell.Figure || cell instanceof ReportCell.Rate) {
            element.addClass("number");
        } else if (cell instanceof ReportCell.Printed && report.language() != Language.VIETNAMESE) {
            element.attr("lang", "vi");
        }
    }

    /** A break in the source of the page, for whoever reads or compares it. */
    private static Element line(Element parent) {
        return parent.appendChild(new TextNode("\n"));
    }
}
