package vn.tiendo.io.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * A chart of lying bars, each made of parts (biểu đồ thanh chồng), such as how many rows of a quarter stand how, or the rate
 * of each unit.
 *
 * <pre>{@code
 * new BarChart(
 *         "Dòng kết quả theo quý",
 *         "Mỗi thanh là một quý.",
 *         "",
 *         ImmutableList.of("Quý I/2026", "Quý II/2026"),
 *         ImmutableList.of(
 *                 BarChart.Part.of("Đúng hạn", ReportTone.GOOD, 12, 7),
 *                 BarChart.Part.of("Quá hạn", ReportTone.BAD, 1, 4)));
 * }</pre>
 *
 * @param title what it shows
 * @param description the same in a sentence or two, for whoever cannot see it
 * @param unit what stands behind each number: {@code %}, or nothing
 * @param bars the names of the bars, from top to bottom; each once
 * @param parts the parts that each bar may have, from left to right
 */
public record BarChart(
        String title, String description, String unit, ImmutableList<String> bars, ImmutableList<Part> parts)
        implements ReportPart {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one of {@code bars} stands there twice, or one of {@code parts} has not a number for
     *     each bar
     */
    public BarChart {
        if (bars.stream().distinct().count() != bars.size()) {
            throw new IllegalArgumentException("bars must differ but were " + bars);
        }
        for (Part part : parts) {
            if (part.values().size() != bars.size()) {
                throw new IllegalArgumentException("parts must have " + bars.size() + " numbers each but were " + part);
            }
        }
    }

    /**
     * A part of the bars.
     *
     * @param name what it is
     * @param tone its colour
     * @param values how much of it each bar has, none negative; the scale of a number says how many decimals are shown
     */
    public record Part(String name, ReportTone tone, ImmutableList<BigDecimal> values) {
        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if one of {@code values} is negative
         */
        public Part {
            if (values.stream().anyMatch(value -> value.signum() < 0)) {
                throw new IllegalArgumentException("values must not be negative but were " + values);
            }
        }

        /** A part of whole numbers. */
        public static Part of(String name, ReportTone tone, long... values) {
            return new Part(
                    name,
                    tone,
                    Arrays.stream(values).mapToObj(BigDecimal::valueOf).collect(ImmutableList.toImmutableList()));
        }
    }
}
