package vn.tiendo.io.document;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes blocks of pieces. A table of data becomes rows; one that only sets text side by side, as in the head of a letter
 * (cơ quan ban hành | quốc hiệu) or at its end (nơi nhận | chữ ký), becomes lines of text.
 */
final class PieceBlocks {
    private static final Splitter LINES = Splitter.on('\n');
    /** Behind so many units a tab parts two texts; before, it stands behind a number or mark. */
    private static final int LONGEST_MARK = 8;
    /** How many rows may stand above the header of a table. */
    private static final int HEADER_ROWS = 3;

    private final Findings findings;
    private final ImmutableList.Builder<Block> blocks = ImmutableList.builder();

    private PieceBlocks(Findings findings) {
        this.findings = findings;
    }

    static ImmutableList<Block> of(List<Piece> pieces, Findings findings) {
        PieceBlocks maker = new PieceBlocks(findings);
        pieces.forEach(maker::add);
        return maker.blocks.build();
    }

    private void add(Piece piece) {
        if (piece instanceof Piece.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (piece instanceof Piece.Grid grid) {
            grid(grid);
        }
    }

    private void paragraph(Piece.Paragraph paragraph) {
        int gap = paragraph.gap();
        boolean item = paragraph.item();
        for (String line : LINES.split(paragraph.text())) {
            for (String part : atTabs(line)) {
                if (!part.isEmpty()) {
                    String text = item ? "- " + part : part;
                    blocks.add(new Block.Text(paragraph.line(), gap, false, paragraph.strong(), text));
                    item = false;
                    gap = 0;
                }
            }
        }
    }

    /** The texts that tabs set side by side, where what stands behind a tab is the motto or a signature; else the line. */
    private static List<String> atTabs(String line) {
        String text = Texts.trim(line);
        int tab = text.indexOf('\t');
        if (tab < 0) {
            return List.of(text);
        }
        StringBuilder joined = new StringBuilder(text.length());
        List<String> apart = new ArrayList<>();
        for (String part : Splitter.on('\t').split(text)) {
            String next = Texts.trim(part);
            if (next.isEmpty()) {
                continue;
            }
            if (!joined.isEmpty() && (Headings.isMotto(next) || Headings.isSignature(next))) {
                apart.add(joined.toString());
                joined.setLength(0);
            }
            joined.append(joined.isEmpty() ? "" : joined.length() <= LONGEST_MARK ? " " : "  ")
                    .append(next);
        }
        apart.add(joined.toString());
        return apart;
    }

    private void grid(Piece.Grid grid) {
        GridColumns columns = GridColumns.of(grid);
        List<Block.Row> rows = new ArrayList<>();
        int gap = grid.gap();
        List<Integer> nested = new ArrayList<>();
        for (Piece.GridRow row : grid.rows()) {
            Block.Row block = row(row, gap, columns, nested);
            if (!block.isEmpty()) {
                rows.add(block);
                gap = 0;
            }
        }
        if (isLayout(grid, rows)) {
            grid.rows()
                    .forEach(row -> row.cells().stream()
                            .filter(cell -> !cell.continued())
                            .forEach(cell -> cell.pieces().forEach(this::add)));
            return;
        }
        nested.forEach(line -> findings.add(DocumentCode.NESTED_TABLE, line, ""));
        blocks.addAll(rows);
    }

    private static boolean isLayout(Piece.Grid grid, List<Block.Row> rows) {
        List<Block> all = List.copyOf(rows);
        for (int i = 0; i < Math.min(HEADER_ROWS, rows.size()); i++) {
            if (TableHeader.findRow(all, i).isPresent()
                    || IndicatorHeader.find(all, i).isPresent()) {
                return false;
            }
        }
        int filled = 0;
        for (Block.Row row : rows) {
            filled = Math.max(filled, (int)
                    row.cells().stream().filter(cell -> !cell.isEmpty()).count());
        }
        boolean holdsTable = grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.pieces().stream())
                .anyMatch(Piece.Grid.class::isInstance);
        return filled <= 2 || rows.size() == 1 || (holdsTable && filled <= 3);
    }

    private Block.Row row(Piece.GridRow row, int gap, GridColumns columns, List<Integer> nested) {
        ImmutableList.Builder<Block.Cell> cells = ImmutableList.builder();
        int column = 1;
        for (List<Piece.GridCell> placed : columns.place(row)) {
            cells.add(cell(placed, column, row.line(), nested));
            column++;
        }
        return new Block.Row(row.line(), gap, true, cells.build());
    }

    private Block.Cell cell(List<Piece.GridCell> placed, int column, int line, List<Integer> nested) {
        if (placed.isEmpty()) {
            return Block.Cell.EMPTY;
        }
        ImmutableList.Builder<Block.Part> parts = ImmutableList.builder();
        boolean strong = true;
        for (Piece.GridCell cell : placed) {
            for (Piece piece : cell.pieces()) {
                if (piece instanceof Piece.Paragraph paragraph) {
                    parts(paragraph, parts);
                    strong &= paragraph.strong();
                } else if (piece instanceof Piece.Grid inner) {
                    nested.add(line);
                    inner(inner, parts);
                    strong = false;
                }
            }
        }
        ImmutableList<Block.Part> read = parts.build();
        boolean merged = placed.get(0).continued();
        if (read.isEmpty()) {
            return merged ? Block.Cell.MERGED : Block.Cell.EMPTY;
        }
        if (merged) {
            findings.add(
                    DocumentCode.MERGED_CELL_TEXT, line, column, read.get(0).text(), "");
        }
        return new Block.Cell(column, strong, false, read);
    }

    private static void parts(Piece.Paragraph paragraph, ImmutableList.Builder<Block.Part> parts) {
        boolean item = paragraph.item();
        for (String line : LINES.split(paragraph.text())) {
            String text = Texts.single(line);
            if (!text.isEmpty()) {
                parts.add(new Block.Part(item, text));
                item = false;
            }
        }
    }

    /** A table inside a cell: a paragraph for each of its rows. */
    private void inner(Piece.Grid grid, ImmutableList.Builder<Block.Part> parts) {
        GridColumns columns = GridColumns.of(grid);
        List<Integer> deeper = new ArrayList<>();
        for (Piece.GridRow row : grid.rows()) {
            Block.Row block = row(row, 0, columns, deeper);
            StringBuilder text = new StringBuilder();
            for (Block.Cell cell : block.cells()) {
                if (!cell.isEmpty()) {
                    text.append(text.isEmpty() ? "" : " | ").append(cell.text());
                }
            }
            if (!text.isEmpty()) {
                parts.add(new Block.Part(false, text.toString()));
            }
        }
    }
}
