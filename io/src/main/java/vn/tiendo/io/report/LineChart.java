package vn.tiendo.io.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.tiendo.indicator.Percent;

/**
 * A chart of rates over time (biểu đồ đường), such as the completion rate month by month. Where there is no rate, the line
 * has a gap.
 *
 * <pre>{@code
 * new LineChart(
 *         "Tỷ lệ về việc",
 *         "Lũy kế từ tháng 10.",
 *         ImmutableList.of("10/2025", "11/2025"),
 *         ImmutableList.of(new LineChart.Line(
 *                 "Tỉnh A", ReportTone.FIRST, ImmutableList.of(Optional.of(Percent.of("31.20")), Optional.empty()))));
 * }</pre>
 *
 * @param title what it shows
 * @param description the same in a sentence or two, for whoever cannot see it
 * @param points the names of the points in time, from left to right; each once
 * @param lines the lines
 */
public record LineChart(String title, String description, ImmutableList<String> points, ImmutableList<Line> lines)
        implements ReportPart {
    /**
     * Checks the rates.
     *
     * @throws IllegalArgumentException if one of {@code points} stands there twice, or one of {@code lines} has not a place for
     *     each point
     */
    public LineChart {
        if (points.stream().distinct().count() != points.size()) {
            throw new IllegalArgumentException("points must differ but were " + points);
        }
        for (Line line : lines) {
            if (line.rates().size() != points.size()) {
                throw new IllegalArgumentException(
                        "lines must have " + points.size() + " places each but were " + line);
            }
        }
    }

    /**
     * A line.
     *
     * @param name what it is
     * @param tone its colour
     * @param rates the rate at each point, or none
     */
    public record Line(String name, ReportTone tone, ImmutableList<Optional<Percent>> rates) {}
}
