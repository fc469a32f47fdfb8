package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;

/**
 * A table that a plain text draws (bảng vẽ bằng ký tự), with bars between cells or with columns set by blanks.
 *
 * @param rows its rows, the header's first
 * @param end the index of the line behind it
 */
record PlainTable(ImmutableList<Block.Row> rows, int end) {
    private static final Block.Row ANY = new Block.Row(0, 0, ImmutableList.of());

    /** Whether a row is the header of a table that the reader knows: only such a table is read out of plain text. */
    static boolean isHeader(Block.Row row) {
        ImmutableList<Block> blocks = ImmutableList.of(row, ANY);
        return TableHeader.findRow(blocks, 0).isPresent()
                || IndicatorHeader.find(blocks, 0).isPresent()
                || TargetHeader.find(blocks, 0).isPresent();
    }

    /** A line as a text by itself. */
    static Block.Text text(SourceLine line) {
        return new Block.Text(line.number(), 0, false, false, Texts.trim(line.text()));
    }
}
