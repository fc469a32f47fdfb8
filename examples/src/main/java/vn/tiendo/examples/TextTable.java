package vn.tiendo.examples;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows and columns in plain text. A column is as wide as its widest cell up to a limit; one column takes what is left
 * of the line. Cells that are too wide go on in the next lines, up to a limit too.
 */
final class TextTable {
    private static final int MAX_LINES = 2;
    private static final int LEAST_WIDTH = 16;
    private static final String GAP = "  ";

    private final ImmutableList<Column> columns;
    private final List<Row> rows = new ArrayList<>();

    private TextTable(ImmutableList<Column> columns) {
        this.columns = columns;
    }

    /** A table of these columns. */
    static TextTable of(Column... columns) {
        return new TextTable(ImmutableList.copyOf(columns));
    }

    /** Adds a row, in a style of its own; one cell for each column, its paragraphs parted by line feeds. */
    TextTable row(Style style, String... cells) {
        rows.add(new Row(style, Arrays.stream(cells).map(TextTable::paragraphs).toList()));
        return this;
    }

    /** The lines of the table, none wider than {@code width} unless its columns need more. */
    ImmutableList<String> lines(int width, Style.Painter painter) {
        List<Integer> widths = widths(width);
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        if (columns.stream().anyMatch(column -> !column.title().isEmpty())) {
            lines.add(painter.paint(
                    Style.FAINT, line(columns.stream().map(Column::title).toList(), widths)));
        }
        for (Row row : rows) {
            wrapped(row, widths).forEach(cells -> lines.add(painter.paint(row.style(), line(cells, widths))));
        }
        return lines.build();
    }

    /** The paragraphs of a cell, which a line feed ends. */
    private static List<String> paragraphs(String cell) {
        return Arrays.stream(cell.split("\n", -1)).map(DisplayText::clean).toList();
    }

    /** The lines of one row, each with a cell for each column. */
    private List<List<String>> wrapped(Row row, List<Integer> widths) {
        List<ImmutableList<String>> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int width = widths.get(i);
            int maxLines = columns.get(i).maxLines();
            cells.add(row.cells().get(i).stream()
                    .flatMap(paragraph -> DisplayText.wrap(paragraph, width, maxLines).stream())
                    .collect(ImmutableList.toImmutableList()));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            int at = i;
            lines.add(cells.stream()
                    .map(cell -> at < cell.size() ? cell.get(at) : "")
                    .toList());
        }
        return lines;
    }

    private String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            String cell = cells.get(i);
            line.append(i == 0 ? "" : GAP)
                    .append(
                            columns.get(i).rightAligned()
                                    ? DisplayText.padLeft(cell, widths.get(i))
                                    : DisplayText.padRight(cell, widths.get(i)));
        }
        return line.toString().stripTrailing();
    }

    private List<Integer> widths(int width) {
        List<Integer> widths = new ArrayList<>();
        int taken = GAP.length() * (columns.size() - 1);
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            int widest = rows.stream()
                    .flatMap(row -> row.cells().get(at).stream())
                    .mapToInt(DisplayText::width)
                    .max()
                    .orElse(0);
            Column column = columns.get(i);
            widths.add(Math.min(Math.max(widest, DisplayText.width(column.title())), column.maxWidth()));
            taken += column.isFlexible() ? 0 : widths.get(i);
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isFlexible()) {
                widths.set(i, Math.max(LEAST_WIDTH, Math.min(widths.get(i), width - taken)));
            }
        }
        return widths;
    }

    private record Row(Style style, List<List<String>> cells) {}

    /** A column: its title, how wide it may become, how many lines a paragraph may take, and on which side cells stand. */
    record Column(String title, int maxWidth, int maxLines, boolean rightAligned) {
        /** As wide as its cells, up to a limit. */
        static Column of(String title, int maxWidth) {
            return new Column(title, maxWidth, MAX_LINES, false);
        }

        /** Takes what the others leave; one in a table. */
        static Column flexible(String title) {
            return new Column(title, Integer.MAX_VALUE, MAX_LINES, false);
        }

        /** For numbers. */
        static Column number(String title) {
            return new Column(title, Integer.MAX_VALUE - 1, 1, true);
        }

        /** This column with paragraphs of any length. */
        Column withoutLimit() {
            return new Column(title, maxWidth, Integer.MAX_VALUE, rightAligned);
        }

        boolean isFlexible() {
            return maxWidth == Integer.MAX_VALUE;
        }
    }
}
