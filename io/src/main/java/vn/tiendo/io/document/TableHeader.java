package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.text.Folding;

/**
 * The header of a table of tasks: its columns in their order, which may be any, with any of them absent.
 *
 * @param columns the columns; a column of cells that is not known is missing here
 * @param positions in a table of cells, where each column stands
 * @param labels the labels as printed, by column
 * @param start the index of its first block
 * @param end the index of the block behind the header
 */
record TableHeader(
        ImmutableList<Column> columns,
        ImmutableMap<Column, Integer> positions,
        ImmutableMap<Column, String> labels,
        int start,
        int end) {
    private static final int FEWEST = 3;
    /** Over how many lines a label may be broken. */
    private static final int LONGEST_LABEL = 5;

    private static final int MOST_LABELS = 12;
    private static final String COOPERATES = Folding.fold("phối hợp");

    boolean has(Column column) {
        return columns.contains(column);
    }

    /** Whether one column holds the units in the lead and those that cooperate: {@code Đơn vị chủ trì, phối hợp}. */
    boolean mixesUnits() {
        String label = labels.get(Column.LEAD);
        return label != null && !has(Column.COOPERATING) && Folding.fold(label).contains(COOPERATES);
    }

    /** The cell of a column in a row; empty where either lacks it. */
    Block.Cell cell(Block.Row row, Column column) {
        Integer position = positions.get(column);
        return position == null ? Block.Cell.EMPTY : row.cell(position);
    }

    /** The place of a column in the order; −1 where it is absent. */
    int indexOf(Column column) {
        return columns.indexOf(column);
    }

    /** The header whose labels stand on lines of their own from a block on. */
    static Optional<TableHeader> findLines(List<Block> blocks, int from) {
        if (!(blocks.get(from) instanceof Block.Text start) || !Column.mayStartHeader(start.text())) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>();
        ImmutableMap.Builder<Column, String> labels = ImmutableMap.builder();
        int at = from;
        int labelCount = 0;
        while (at < blocks.size()) {
            Column column = null;
            String label = "";
            int end = at;
            StringBuilder text = new StringBuilder();
            for (int i = at; i < blocks.size() && i < at + LONGEST_LABEL; i++) {
                if (!(blocks.get(i) instanceof Block.Text line)) {
                    break;
                }
                if (text.length() + line.text().length() > Column.LONGEST_LABEL) {
                    break;
                }
                text.append(text.isEmpty() ? "" : " ").append(line.text());
                Optional<Column> found = Column.find(text.toString());
                if (found.isPresent()) {
                    column = found.get();
                    label = text.toString();
                    end = i + 1;
                }
            }
            boolean twice = columns.contains(column) && column != Column.LEAD && column != Column.COOPERATING;
            if (column == null || twice || labelCount++ > MOST_LABELS) {
                break;
            }
            // Under one label for both, "Đơn vị thực hiện", the labels of lead and cooperation stand on their own.
            if (!columns.contains(column)) {
                columns.add(column);
                labels.put(column, label);
            }
            at = end;
            if (columns.size() == 1 && column != Column.NUMBER && column != Column.CONTENT) {
                return Optional.empty();
            }
        }
        if (!isTable(columns)) {
            return Optional.empty();
        }
        return Optional.of(new TableHeader(
                ImmutableList.copyOf(columns),
                ImmutableMap.of(),
                labels.buildOrThrow(),
                from,
                behindColumnNumbers(blocks, at, columns.size())));
    }

    /** The header in a row of cells; a second row may hold the labels below a label for several columns. */
    static Optional<TableHeader> findRow(List<Block> blocks, int at) {
        if (!(blocks.get(at) instanceof Block.Row row)) {
            return Optional.empty();
        }
        Block.Row below = at + 1 < blocks.size() && blocks.get(at + 1) instanceof Block.Row next ? next : null;
        boolean two = below != null && isSecondRow(row, below);
        List<Column> columns = new ArrayList<>();
        ImmutableMap.Builder<Column, Integer> positions = ImmutableMap.builder();
        ImmutableMap.Builder<Column, String> labels = ImmutableMap.builder();
        int width = Math.max(
                row.cells().size(), two && below != null ? below.cells().size() : 0);
        for (int i = 0; i < width; i++) {
            String label = row.cell(i).text();
            if (two && below != null && !below.cell(i).isEmpty()) {
                label = below.cell(i).text();
            }
            Column column = Column.findInCell(label).orElse(null);
            if (column != null && !columns.contains(column)) {
                columns.add(column);
                positions.put(column, i);
                labels.put(column, label);
            }
        }
        boolean pair = width == 2 && columns.size() == 2 && isOfWork(columns);
        if (!pair && !isTable(columns)) {
            return Optional.empty();
        }
        int end = at + (two ? 2 : 1);
        if (end < blocks.size() && blocks.get(end) instanceof Block.Row numbers && isColumnNumbers(numbers)) {
            end++;
        }
        return Optional.of(new TableHeader(
                ImmutableList.copyOf(columns), positions.buildOrThrow(), labels.buildOrThrow(), at, end));
    }

    /**
     * Whether a row repeats this header on a new page: most labels are there, be it misread or with text of the table
     * behind one.
     */
    boolean isRepeatedBy(Block.Row row) {
        int same = 0;
        for (Column column : columns) {
            if (isLabel(row, column)) {
                same++;
            }
        }
        return same * 2 > columns.size() && same >= FEWEST - 1;
    }

    /** Whether a row's cell holds the label of its column, alone or with more behind it. */
    boolean isLabel(Block.Row row, Column column) {
        return behindLabel(row, column).isPresent();
    }

    /** What stands behind the label in a row that repeats the header. */
    Optional<String> behindLabel(Block.Row row, Column column) {
        Integer position = positions.get(column);
        String label = labels.get(column);
        return position == null || label == null
                ? Optional.empty()
                : Column.behind(row.cell(position).text(), label);
    }

    private static boolean isTable(List<Column> columns) {
        return columns.size() >= FEWEST
                && (isOfWork(columns) || (columns.contains(Column.CONTENT) && columns.contains(Column.PRODUCT)));
    }

    /** Whether the columns hold tasks, and until when or by whom each is done. */
    private static boolean isOfWork(List<Column> columns) {
        return columns.contains(Column.CONTENT) && (columns.contains(Column.TIMELINE) || columns.contains(Column.LEAD));
    }

    private static boolean isSecondRow(Block.Row row, Block.Row below) {
        int labels = 0;
        for (int i = 0; i < below.cells().size(); i++) {
            Block.Cell cell = below.cell(i);
            if (!cell.isEmpty()) {
                if (Column.find(cell.text()).isEmpty()) {
                    return false;
                }
                labels++;
            }
        }
        return labels >= 2 && Column.find(row.cell(0).text()).isPresent();
    }

    /** {@code (1) (2) (3)} or {@code A B 1 2} under the labels. */
    static boolean isColumnNumbers(Block.Row row) {
        int filled = 0;
        for (Block.Cell cell : row.cells()) {
            if (!cell.isEmpty()) {
                filled++;
                if (!isColumnNumber(cell.text())) {
                    return false;
                }
            }
        }
        return filled >= FEWEST;
    }

    private static boolean isColumnNumber(String text) {
        String inner = text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
        if (inner.length() == 2) {
            return Texts.isDigit(inner.charAt(0)) && Texts.isDigit(inner.charAt(1));
        }
        return inner.length() == 1 && (Texts.isDigit(inner.charAt(0)) || Texts.isUpper(inner.charAt(0)));
    }

    /** Lines {@code (1)}, {@code (2)} … under the labels, as many as there are columns. */
    private static int behindColumnNumbers(List<Block> blocks, int at, int columns) {
        for (int i = 0; i < columns; i++) {
            if (at + i >= blocks.size()
                    || !(blocks.get(at + i) instanceof Block.Text line)
                    || !isNumber(line.text(), i + 1)) {
                return at;
            }
        }
        return at + columns;
    }

    private static boolean isNumber(String text, int number) {
        return text.equals(String.valueOf(number)) || text.equals("(" + number + ")");
    }
}
