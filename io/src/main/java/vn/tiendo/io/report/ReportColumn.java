package vn.tiendo.io.report;

/**
 * A column of a table (cột): {@code new ReportColumn("Thời hạn", 12)}.
 *
 * @param name its heading
 * @param width how wide it is beside the others, in letters: 8 for a day, 40 for a sentence
 */
public record ReportColumn(String name, int width) {
    /**
     * Checks the width.
     *
     * @throws IllegalArgumentException if {@code width} is not 1 to 200
     */
    public ReportColumn {
        if (width < 1 || width > 200) {
            throw new IllegalArgumentException("width must be 1 to 200 but was " + width);
        }
    }
}
