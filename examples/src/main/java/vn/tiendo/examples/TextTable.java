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
    void row(Style style, String... cells) {
        rows.add(new Row(style, Arrays.stream(cells).map(TextTable::paragraphs).toList()));
    }

    /** Adds a text across all columns, in as many lines as it needs. */
    void group(Style style, String text) {
        rows.add(new Row(style, List.of(paragraphs(text))));
    }

    /** The lines of the table, none wider than {@code width} unless its columns need more. */
    ImmutableList<String> lines(int width, Style.Painter painter) {
        List<Integer> widths = widths(width);
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        if (columns.stream().anyMatch(column -> !column.title().isEmpty())) {
            lines.add(painter.paint(Style.FAINT, titles(widths)));
        }
        for (Row row : rows) {
            List<String> own = row.isGroup() ? wrapped(row, width) : lines(row, widths);
            own.forEach(line -> lines.add(painter.paint(row.style(), line)));
        }
        return lines.build();
    }

    private static List<String> paragraphs(String cell) {
        return Arrays.stream(cell.split("\n", -1)).map(DisplayText::clean).toList();
    }

    private static List<String> wrapped(Row group, int width) {
        return group.cells().get(0).stream()
                .flatMap(paragraph -> DisplayText.wrap(paragraph, width, Integer.MAX_VALUE).stream())
                .toList();
    }

    private String titles(List<Integer> widths) {
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            titles.addAll(DisplayText.wrap(columns.get(i).title(), widths.get(i), 1));
        }
        return line(titles, widths);
    }

    private List<String> lines(Row row, List<Integer> widths) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int width = widths.get(i);
            int maxLines = columns.get(i).maxLines();
            cells.add(row.cells().get(i).stream()
                    .flatMap(paragraph -> DisplayText.wrap(paragraph, width, maxLines).stream())
                    .toList());
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            int at = i;
            lines.add(line(
                    cells.stream()
                            .map(cell -> at < cell.size() ? cell.get(at) : "")
                            .toList(),
                    widths));
        }
        return lines;
    }

    private String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            String cell = cells.get(i);
            int width = widths.get(i);
            line.append(i == 0 ? "" : GAP);
            line.append(
                    columns.get(i).rightAligned()
                            ? DisplayText.padLeft(cell, width)
                            : DisplayText.padRight(cell, width));
        }
        return line.toString().stripTrailing();
    }

    private List<Integer> widths(int width) {
        List<Integer> widths = new ArrayList<>();
        int left = width - GAP.length() * (columns.size() - 1);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            widths.add(Math.min(widest(i), column.maxWidth()));
            left -= column.isFlexible() ? 0 : widths.get(i);
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isFlexible()) {
                widths.set(i, Math.max(LEAST_WIDTH, Math.min(widths.get(i), left)));
            }
        }
        return widths;
    }

    private int widest(int column) {
        int widest = DisplayText.width(columns.get(column).title());
        for (Row row : rows) {
            if (!row.isGroup()) {
                for (String paragraph : row.cells().get(column)) {
                    widest = Math.max(widest, DisplayText.width(paragraph));
                }
            }
        }
        return widest;
    }

    /** A row: of each cell its paragraphs. */
    private record Row(Style style, List<List<String>> cells) {
        boolean isGroup() {
            return cells.size() == 1;
        }
    }

    /** A column: its title, how wide it may become, how many lines a paragraph may take, and where its cells stand. */
    record Column(String title, int maxWidth, int maxLines, boolean rightAligned) {
        private static final int MAX_LINES = 3;
        private static final int NO_LIMIT = Integer.MAX_VALUE;

        /** As wide as its cells, up to a limit. */
        static Column of(String title, int maxWidth) {
            return new Column(title, maxWidth, MAX_LINES, false);
        }

        /** Takes what the others leave; one in a table. */
        static Column flexible(String title) {
            return new Column(title, NO_LIMIT, 2, false);
        }

        /** For numbers, which stand to the right. */
        static Column number(String title) {
            return new Column(title, 20, 1, true);
        }

        boolean isFlexible() {
            return maxWidth == NO_LIMIT;
        }
    }
}
