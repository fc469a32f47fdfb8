package vn.tiendo.io.document;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.outline.OutlineNumber;

/**
 * A table with bars between its cells (bảng có gạch đứng): {@code TT | Nhiệm vụ | Thời gian | Chủ trì}, with bars at the ends
 * of a row or without, with a rule under the header, or with rules between all rows, whose cells then may stand on
 * several lines.
 *
 * <p>It is read where its first row is the header of a known table. A row that is broken over lines is put together where the
 * lines have as many bars as the header; a line without bars between two rows goes on with the last cell, which is a warning.
 */
final class BarTable {
    /** Bars as keyboards have them, and those with which programs draw. */
    private static final CharMatcher BARS = CharMatcher.anyOf("|\u2502\u2503\u2551\u00A6\uFF5C");

    private static final Splitter CELLS = Splitter.on(BARS);
    private static final int FEWEST_COLUMNS = 2;
    private static final int MOST_HEADER_LINES = 6;

    private final List<SourceLine> lines;
    private final int gap;
    private final Findings findings;
    private final int headerEnd;
    private final int width;
    private int at;
    /** Whether the table has no column of numbers. */
    private boolean unnumbered;

    private final ImmutableList.Builder<Block.Row> rows = ImmutableList.builder();

    private BarTable(List<SourceLine> lines, int start, int headerEnd, int gap, Findings findings) {
        this.lines = lines;
        this.at = start;
        this.headerEnd = headerEnd;
        this.gap = gap;
        this.findings = findings;
        this.width = cells(lines.get(start).text()).size();
    }

    /** Whether a text has a bar. */
    static boolean hasBar(String text) {
        return BARS.indexIn(text) >= 0;
    }

    /** The table that begins with a line; empty where none does. */
    static Optional<PlainTable> find(List<SourceLine> lines, int at, int gap, Findings findings) {
        if (!isRow(lines.get(at)) || cells(lines.get(at).text()).size() < FEWEST_COLUMNS) {
            return Optional.empty();
        }
        int rule = at;
        while (rule < lines.size() && rule < at + MOST_HEADER_LINES && isRow(lines.get(rule))) {
            rule++;
        }
        boolean ruled = rule < lines.size() && isRule(lines.get(rule));
        if (ruled && PlainTable.isHeader(merged(lines.subList(at, rule), gap))) {
            return Optional.of(new BarTable(lines, at, rule, gap, findings).read());
        }
        return PlainTable.isHeader(merged(lines.subList(at, at + 1), gap))
                ? Optional.of(new BarTable(lines, at, at + 1, gap, findings).read())
                : Optional.empty();
    }

    private static boolean isRow(SourceLine line) {
        return hasBar(line.text()) && line.text().indexOf('\t') < 0 && !isRule(line);
    }

    private static boolean isRule(SourceLine line) {
        return Furniture.isRule(Texts.trim(line.text()));
    }

    private PlainTable read() {
        Block.Row header = merged(lines.subList(at, headerEnd), gap);
        unnumbered = TableHeader.findRow(ImmutableList.of(header), 0)
                .filter(known -> !known.has(Column.NUMBER))
                .isPresent();
        rows.add(header);
        at = headerEnd;
        List<List<SourceLine>> groups = new ArrayList<>();
        groups.add(new ArrayList<>());
        while (at < lines.size() && goesOn()) {
            SourceLine line = lines.get(at);
            List<SourceLine> last = groups.get(groups.size() - 1);
            boolean rule = isRule(line);
            if (rule || (!isRow(line) && isPageNumber(line))) {
                findings.add(DocumentCode.FURNITURE, line.number(), Texts.trim(line.text()));
                if (rule && !last.isEmpty()) {
                    groups.add(new ArrayList<>());
                }
            } else if (!line.isBlank()) {
                last.add(line);
            }
            at++;
        }
        groups.removeIf(List::isEmpty);
        groups.forEach(group -> take(group, groups.size() > 1));
        return new PlainTable(rows.build(), at);
    }

    /** Whether the line is of the table: a row, a rule, or what stands between two rows. */
    private boolean goesOn() {
        SourceLine line = lines.get(at);
        if (isRow(line) || isRule(line)) {
            return true;
        }
        int next = at + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        boolean rowBehind = next < lines.size() && (isRow(lines.get(next)) || isRule(lines.get(next)));
        if (line.isBlank()) {
            return rowBehind || (next < lines.size() && isPageNumber(lines.get(next)));
        }
        return rowBehind && (isPageNumber(line) || isRestOfRow(next));
    }

    private static boolean isPageNumber(SourceLine line) {
        String text = Texts.trim(line.text());
        boolean digits = Furniture.isShortNumber(text);
        return digits || Furniture.is(text);
    }

    /** Whether a line without bars stands close between two rows, of which the first is not closed. */
    private boolean isRestOfRow(int next) {
        SourceLine before = lines.get(at - 1);
        String text = Texts.trim(before.text());
        return at > headerEnd && next == at + 1 && isRow(before) && !BARS.matches(text.charAt(text.length() - 1));
    }

    /** Puts lines into rows: one, where rules part the rows of the table and no second number is there, else one for each. */
    private void take(List<SourceLine> group, boolean ruled) {
        if (ruled && group.size() > 1 && isOneRow(group)) {
            rows.add(merged(group, 0));
            return;
        }
        int from = 0;
        while (from < group.size()) {
            from = take(group, from);
        }
    }

    /** Whether no second line begins a row: none has a number, or in a table without numbers, not all have all cells. */
    private boolean isOneRow(List<SourceLine> group) {
        if (unnumbered) {
            return group.stream().anyMatch(line -> cells(line.text()).stream().anyMatch(String::isEmpty));
        }
        return group.stream()
                        .filter(line -> !cells(line.text()).get(0).isEmpty())
                        .count()
                <= 1;
    }

    /** Reads a row that may be broken over lines, and gives the index of the line behind it. */
    private int take(List<SourceLine> group, int from) {
        SourceLine first = group.get(from);
        String text = Texts.trim(first.text());
        int end = from + 1;
        while (end < group.size() && isRest(text, group.get(end))) {
            SourceLine next = group.get(end);
            if (!hasBar(next.text())) {
                findings.add(
                        DocumentCode.JOINED_ROW,
                        next.number(),
                        Texts.trim(next.text()),
                        String.valueOf(first.number()));
            }
            text = text + " " + Texts.trim(next.text());
            end++;
        }
        rows.add(row(first.number(), text, end == from + 1 ? first.text().indexOf(text) : 0));
        return end;
    }

    /** Whether a line goes on with a row: without bars, or with as many as the row lacks and no number. */
    private boolean isRest(String row, SourceLine next) {
        String text = Texts.trim(next.text());
        if (!hasBar(text)) {
            return true;
        }
        boolean closed = BARS.matches(text.charAt(0)) || BARS.matches(row.charAt(row.length() - 1));
        List<String> cells = cells(text);
        int together = cells(row).size() + cells.size() - 1;
        return !closed
                && together == width
                && OutlineNumber.findWhole(cells.get(0)).isEmpty();
    }

    private static Block.Row row(int line, String text, int indent) {
        ImmutableList.Builder<Block.Cell> cells = ImmutableList.builder();
        int from = BARS.matches(text.charAt(0)) ? 1 : 0;
        for (String cell : rawCells(text)) {
            cells.add(CellMarkup.read(cell, indent + from + 1));
            from += cell.length() + 1;
        }
        return new Block.Row(line, 0, cells.build());
    }

    /** One row of several lines, cell by cell. */
    private static Block.Row merged(List<SourceLine> lines, int gap) {
        List<TextCell> cells = new ArrayList<>();
        for (SourceLine line : lines) {
            int column = 0;
            for (String cell : cells(line.text())) {
                if (column == cells.size()) {
                    cells.add(new TextCell());
                }
                cells.get(column).add(cell, Math.max(0, line.text().indexOf(cell)) + 1);
                column++;
            }
        }
        return new Block.Row(
                lines.get(0).number(),
                gap,
                cells.stream().map(TextCell::build).collect(ImmutableList.toImmutableList()));
    }

    /** The texts between the bars, without marks of Markdown. */
    private static List<String> cells(String text) {
        return rawCells(Texts.trim(text)).stream()
                .map(cell -> Texts.single(cell.replace("**", "")))
                .collect(ImmutableList.toImmutableList());
    }

    private static List<String> rawCells(String text) {
        int from = BARS.matches(text.charAt(0)) ? 1 : 0;
        int to = text.length() > 1 && BARS.matches(text.charAt(text.length() - 1)) ? text.length() - 1 : text.length();
        return CELLS.splitToList(text.substring(from, to));
    }
}
