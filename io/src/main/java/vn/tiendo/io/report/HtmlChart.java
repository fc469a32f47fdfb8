package vn.tiendo.io.report;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A chart in a page: the drawing with its title and description for whoever cannot see it, and what its colours mean.
 *
 * @param title what it shows
 * @param description the same in sentences
 * @param svg the drawing
 * @param legend the names of the colours
 * @param id by what it is called in the page
 */
record HtmlChart(String title, String description, String svg, ImmutableMap<String, ReportTone> legend, String id) {
    static HtmlChart of(ReportPart part, String id, ReportWords words) {
        ChartSvg svg = new ChartSvg(id, words);
        if (part instanceof BarChart bars) {
            return new HtmlChart(
                    bars.title(),
                    bars.description(),
                    svg.draw(bars),
                    bars.parts().stream()
                            .collect(ImmutableMap.toImmutableMap(BarChart.Part::name, BarChart.Part::tone)),
                    id);
        } else if (part instanceof LineChart lines) {
            return new HtmlChart(
                    lines.title(),
                    lines.description(),
                    svg.draw(lines),
                    lines.lines().stream()
                            .collect(ImmutableMap.toImmutableMap(LineChart.Line::name, LineChart.Line::tone)),
                    id);
        }
        throw new IllegalArgumentException("part must be a chart but was " + part);
    }

    void addTo(Element parent) {
        Element figure = parent.appendElement("figure");
        Element drawing =
                Parser.xmlParser().parseInput(svg, "").getElementsByTag("svg").get(0);
        // Empty, and the same in every drawing.
        drawing.select("#genericDefs").remove();
        String size = "0 0 " + drawing.attr("width") + " " + drawing.attr("height");
        drawing.removeAttr("width").removeAttr("height").removeAttr("xmlns:xlink");
        drawing.attr("class", "chart")
                .attr("viewBox", size)
                .attr("role", "img")
                .attr("aria-labelledby", id + "_title " + id + "_desc");
        drawing.prependElement("desc").attr("id", id + "_desc").text(ReportWords.clean(description));
        drawing.prependElement("title").attr("id", id + "_title").text(ReportWords.clean(title));
        figure.appendChild(drawing);
        Element caption = figure.appendElement("figcaption").text(ReportWords.clean(title));
        Element list = caption.appendElement("ul").addClass("legend");
        legend.forEach((name, tone) ->
                list.appendElement("li").addClass(toneClass(tone)).text(ReportWords.clean(name)));
    }

    /** The rules of style that give each tone its colour. */
    static String toneStyle() {
        return Arrays.stream(ReportTone.values())
                .map(tone -> String.format(Locale.ROOT, ".%s { --tone: #%06x; }\n", toneClass(tone), tone.rgb()))
                .collect(Collectors.joining());
    }

    static String toneClass(ReportTone tone) {
        return "tone-" + Ascii.toLowerCase(tone.name());
    }
}
