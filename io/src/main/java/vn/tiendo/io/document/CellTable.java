package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tiendo.io.document.RowNumbers.RowNumber;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.outline.OutlinePlace;
import vn.tiendo.outline.OutlineRelation;

/**
 * A table of cells, as a scanner wrote it: page by page, each with the header again. What the end of a page cut is put
 * together where the next row has no number; everything else stays in the row where it is printed, and what looks out of
 * place is named.
 */
final class CellTable {
    private final List<Block> blocks;
    private final TableHeader header;
    private final OutlineTree tree;
    private final RowMaker maker;
    private final RowNumbers numbers;
    private final CellCheck check;
    private final PageEnds pageEnds;
    private final List<Passage> unplaced;
    private final Findings findings;

    private @Nullable TaskDraft task;
    private CellTask cells = new CellTask();
    /** Whether the task is printed in bold, as headings are. */
    private boolean strong;
    /** Whether the next row is the first of a page. */
    private boolean pageStarts;
    /** By column, the task that printed the last cell of it that is no part of a merged one, where that has text. */
    private final Map<Column, OutlinePath> printed = new EnumMap<>(Column.class);

    /** The tasks of the table with the page where each begins, for the look at all of them. */
    private final Map<TaskDraft, Integer> pages = new LinkedHashMap<>();

    private int page;
    /** The rows as tasks where the table prints no numbers; null where it does. */
    private final @Nullable UnnumberedRows unnumbered;

    private final RowsBelowHeading belowHeading;

    /** Whether a scanner wrote the table, so that cells may have slid. */
    private boolean scanned = true;

    CellTable(
            List<Block> blocks,
            TableHeader header,
            OutlineTree tree,
            RowMaker maker,
            UnitCells units,
            List<Passage> unplaced,
            Findings findings) {
        this.blocks = blocks;
        this.header = header;
        this.tree = tree;
        this.maker = maker;
        this.numbers = new RowNumbers(header, tree, findings);
        this.check = new CellCheck(maker, units, header.has(Column.TIMELINE), findings);
        this.pageEnds = new PageEnds(findings);
        this.unplaced = unplaced;
        this.findings = findings;
        this.belowHeading = new RowsBelowHeading(tree);
        this.unnumbered = UnnumberedRows.has(blocks, header) ? new UnnumberedRows(tree) : null;
    }

    /** Reads the table to its end, and gives the index of the block behind it. */
    int read() {
        int at = header.end();
        while (at < blocks.size()) {
            Block block = blocks.get(at);
            if (block instanceof Block.Row row) {
                if (TableHeader.findRow(blocks, at).isPresent() && !header.isRepeatedBy(row)) {
                    break;
                }
                take(row);
            } else if (block instanceof Block.Text text && !isBetweenPages(text, at)) {
                break;
            }
            at++;
        }
        if (at == blocks.size() && blocks.get(at - 1) instanceof Block.Row last && !last.exact()) {
            cutShort(last);
        }
        closeTask(false);
        if (unnumbered != null) {
            unnumbered.name(blocks.get(header.start()).line(), findings);
        }
        if (scanned) {
            List<PrintedTask> tasks = new ArrayList<>();
            pages.forEach((draft, first) -> tasks.add(PrintedTask.of(draft, first)));
            new SlidCells(tasks, findings).name();
        }
        return at;
    }

    /** The last row of a file that lacks cells which the header has. */
    private void cutShort(Block.Row last) {
        int width = header.positions().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        if (last.cells().size() <= width) {
            findings.add(DocumentCode.CUT_SHORT, last.line(), last.text());
        }
    }

    /** A page number or rule between two pages of the table. */
    private boolean isBetweenPages(Block.Text text, int at) {
        boolean number = Furniture.isShortNumber(text.text());
        boolean inside = at + 1 < blocks.size() && blocks.get(at + 1) instanceof Block.Row;
        if (!Furniture.is(text.text()) && !(number && inside)) {
            return false;
        }
        findings.add(DocumentCode.FURNITURE, text.line(), text.text());
        return true;
    }

    private void take(Block.Row row) {
        scanned &= !row.exact();
        if (header.isRepeatedBy(row)) {
            repeatedHeader(row);
            return;
        }
        if (Furniture.isRule(row.cells().stream().map(Block.Cell::text).reduce("", String::concat))) {
            findings.add(DocumentCode.FURNITURE, row.line(), "");
            return;
        }
        UnnumberedRows rows = unnumbered;
        if (!(rows == null ? opensTask(row) : opensTask(row, rows))) {
            withoutNumber(row);
        }
        pageStarts = false;
    }

    private void repeatedHeader(Block.Row row) {
        findings.add(DocumentCode.REPEATED_HEADER, row.line(), row.cell(0).text());
        boolean cut = false;
        for (Column column : header.columns()) {
            String behind = header.behindLabel(row, column).orElse("");
            if (!behind.isEmpty() && task != null) {
                cut = true;
                findings.add(
                        DocumentCode.HEADER_WITH_TEXT,
                        row.line(),
                        columnOf(row, column),
                        behind,
                        cells.lastRow().line() + ", " + column);
                cells.append(column, ImmutableList.of(new CellLine(Passage.of(behind, row.line()), false)));
            }
        }
        pageStarts = !row.exact();
        page++;
        pageEnds.header(task == null || row.exact() ? null : cells, cut);
    }

    private int columnOf(Block.Row row, Column column) {
        return Math.max(1, cell(row, column).column());
    }

    private int position(Column column) {
        Integer position = header.positions().get(column);
        return position == null ? Integer.MAX_VALUE : position;
    }

    private Block.Cell cell(Block.Row row, Column column) {
        return header.cell(row, column);
    }

    /** Opens the task whose number stands in the row. */
    private boolean opensTask(Block.Row row) {
        Optional<RowNumber> found = numbers.find(row);
        if (found.isEmpty()) {
            return false;
        }
        RowNumber number = found.get();
        OutlinePlace place = number.place();
        begin(
                row,
                place.relation() == OutlineRelation.FIRST_CHILD,
                () -> tree.open(place, number.printed(), row.line()));
        TaskDraft opened = task;
        if (opened != null) {
            belowHeading.numbered(opened, row, header);
        }
        if (number.rest().isEmpty()) {
            fill(row, Column.CONTENT);
        } else {
            cells.append(Column.CONTENT, ImmutableList.of(new CellLine(Passage.of(number.rest(), row.line()), false)));
        }
        Block.Cell own = cell(row, Column.NUMBER);
        boolean alone = !own.isEmpty() && row.only().equals(own);
        for (Column column : header.columns()) {
            if (column != Column.NUMBER && column != Column.CONTENT && !alone) {
                fill(row, column);
            }
        }
        withoutColumn(row);
        merged(row);
        return true;
    }

    /** Opens the task that a row of a table without numbers is; false where it goes on with the one before it. */
    private boolean opensTask(Block.Row row, UnnumberedRows rows) {
        Block.Cell content = cell(row, Column.CONTENT);
        boolean heading = UnnumberedRows.isHeading(row);
        boolean rest = task != null && !row.exact() && Texts.startsLower(content.text());
        if (!heading && (content.isEmpty() || rest)) {
            return false;
        }
        begin(row, false, () -> rows.open(row));
        if (heading) {
            cells.append(Column.CONTENT, lines(row.only(), row.line()));
        } else {
            header.columns().forEach(column -> fill(row, column));
            withoutColumn(row);
        }
        merged(row);
        return true;
    }

    /** Closes the task before a row and opens its own. */
    private void begin(Block.Row row, boolean belowHeading, Supplier<TaskDraft> opening) {
        if (pageStarts) {
            pageEnds.opens(row, position(Column.CONTENT), position(Column.PRODUCT));
        }
        closeTask(belowHeading);
        TaskDraft opened = opening.get();
        task = opened;
        pages.put(opened, page);
        cells = new CellTask();
        cells.startRow(row.line());
        strong = cell(row, Column.CONTENT).strong();
    }

    /** Notes where the cells are printed of which the row holds only the lower part, if the file says so. */
    private void merged(Block.Row row) {
        TaskDraft open = task;
        if (!row.exact() || open == null) {
            return;
        }
        ImmutableMap.Builder<Column, OutlinePath> merged = ImmutableMap.builder();
        for (Column column : header.columns()) {
            Block.Cell cell = cell(row, column);
            OutlinePath path = printed.get(column);
            if (cell.merged() && path != null) {
                merged.put(column, path);
            } else if (cell.isEmpty()) {
                printed.remove(column);
            } else {
                printed.put(column, open.path());
            }
        }
        cells.lastRow().merge(merged.buildOrThrow());
    }

    /** Puts a cell into the row that was begun; one that begins in mid-sentence is named. */
    private void fill(Block.Row row, Column column) {
        Block.Cell cell = cell(row, column);
        if (cell.isEmpty()) {
            return;
        }
        if (!row.exact()) {
            check.begins(row, cell, column, cell(row, Column.TIMELINE));
        }
        cells.append(column, lines(cell, row.line()));
    }

    private static ImmutableList<CellLine> lines(Block.Cell cell, int line) {
        return cell.parts().stream()
                .map(part -> new CellLine(Passage.of(part.text(), line), part.item(), cell.column()))
                .collect(ImmutableList.toImmutableList());
    }

    /** A row without number: the rest of one that the page cut, or a further row of its task. */
    private void withoutNumber(Block.Row row) {
        TaskDraft open = task;
        if (open == null) {
            findings.add(DocumentCode.BEFORE_FIRST_NUMBER, row.line(), row.text());
            unplaced.add(Passage.of(row.text(), row.line()));
            return;
        }
        Block.Cell own = cell(row, Column.NUMBER);
        if (!Texts.isMarksOnly(own.text())) {
            if (row.only().equals(own)) {
                findings.add(
                        DocumentCode.ROW_WITHOUT_NUMBER,
                        row.line(),
                        own.column(),
                        own.text(),
                        open.path().toString());
            }
            open.paragraphs().add(Passage.of(own.text(), row.line()));
        }
        Block.Cell content = cell(row, Column.CONTENT);
        Block.Cell product = cell(row, Column.PRODUCT);
        boolean rest = content.isEmpty()
                ? !product.isEmpty() && Texts.startsLower(product.parts().get(0).text())
                : Texts.startsLower(content.text());
        // Where the file says what a row is, no page can have cut it.
        boolean cut = rest && !row.exact();
        if (cut
                || (pageStarts
                        && content.isEmpty()
                        && cell(row, Column.TIMELINE).isEmpty())) {
            for (Column column : header.columns()) {
                Block.Cell cell = cell(row, column);
                if (column != Column.NUMBER && !cell.isEmpty()) {
                    findings.add(
                            pageStarts ? DocumentCode.JOINED_OVER_PAGE : DocumentCode.JOINED_ROW,
                            row.line(),
                            cell.column(),
                            cell.text(),
                            open.path() + ", " + column);
                    cells.append(column, lines(cell, row.line()));
                }
            }
            withoutColumn(row);
            return;
        }
        if (belowHeading.takes(row, header, own, content)) {
            begin(row, false, () -> belowHeading.open(row));
            header.columns().stream().filter(column -> column != Column.NUMBER).forEach(column -> fill(row, column));
            withoutColumn(row);
            merged(row);
            TaskDraft placed = task;
            findings.add(
                    DocumentCode.ROW_WITHOUT_NUMBER,
                    row.line(),
                    content.column(),
                    content.text(),
                    placed == null ? "" : placed.path().toString());
            return;
        }
        if (!content.isEmpty()) {
            findings.add(
                    DocumentCode.ROW_WITHOUT_NUMBER,
                    row.line(),
                    content.column(),
                    content.text(),
                    open.path().toString());
            open.paragraphs().add(Passage.of(content.text(), row.line()));
        }
        cells.startRow(row.line());
        for (Column column : header.columns()) {
            if (column != Column.NUMBER && column != Column.CONTENT) {
                fill(row, column);
            }
        }
        withoutColumn(row);
        merged(row);
    }

    /** Keeps the cells that stand behind the header's last column, or under a label that is not known. */
    private void withoutColumn(Block.Row row) {
        TaskDraft open = task;
        if (open == null) {
            return;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            Block.Cell cell = row.cell(i);
            if (!cell.isEmpty() && !header.positions().containsValue(i)) {
                findings.add(DocumentCode.NO_COLUMN, row.line(), cell.column(), cell.text(), "");
                open.paragraphs().add(Passage.of(cell.text(), row.line()));
            }
        }
    }

    private void closeTask(boolean isHeading) {
        TaskDraft open = task;
        if (open == null) {
            return;
        }
        pageEnds.titled(cells);
        TaskRows.title(open, RowMaker.joined(cells.title().lines()), findings);
        for (CellLine leader : cells.leaders().lines()) {
            for (String office : Leaders.divide(leader.text())) {
                open.leaders().add(Passage.of(office, leader.line()));
            }
        }
        for (CellRow row : cells.rows()) {
            for (RowText text : row.toRows(findings)) {
                if (header.mixesUnits()) {
                    text.loseBorder();
                }
                open.rows().addAll(maker.make(text));
            }
            row.notes().forEach(note -> {
                open.paragraphs().add(note.passage());
                findings.add(DocumentCode.NO_COLUMN, note.line(), note.text());
            });
        }
        if (isHeading && strong && !open.rows().isEmpty()) {
            findings.add(DocumentCode.HEADING_WITH_CELLS, open.line(), open.number());
        }
        task = null;
        cells = new CellTask();
    }
}
