package vn.tiendo.io.document;

import java.util.List;
import java.util.function.Consumer;

/**
 * Walks the rows of a table that sets targets, page by page: names its header, where it is printed again, and the numbers
 * of pages between its rows, and gives every other row to its reader.
 */
final class SettingRows {
    private final List<Block> blocks;
    private final SettingHeader header;
    private final Findings findings;

    SettingRows(List<Block> blocks, SettingHeader header, Findings findings) {
        this.blocks = blocks;
        this.header = header;
        this.findings = findings;
    }

    /** Gives the rows below the header to a reader; returns the index of the block behind the table. */
    int forEach(Consumer<Block.Row> reader) {
        name(DocumentCode.TABLE_HEADER, header.start(), header.end());
        int at = header.end();
        while (at < blocks.size()) {
            if (!(blocks.get(at) instanceof Block.Row row)) {
                if (!isBetweenPages(at)) {
                    break;
                }
                findings.add(DocumentCode.FURNITURE, blocks.get(at).line(), ((Block.Text) blocks.get(at)).text());
                at++;
            } else if (TableHeader.findRow(blocks, at).isPresent()) {
                break;
            } else if (header.isRepeatedBy(row, blocks)) {
                int end = header.endOfRepeated(blocks, at);
                name(DocumentCode.REPEATED_HEADER, at, end);
                at = end;
            } else {
                reader.accept(row);
                at++;
            }
        }
        return at;
    }

    private void name(DocumentCode code, int start, int end) {
        for (int i = start; i < end; i++) {
            Block.Row row = (Block.Row) blocks.get(i);
            findings.add(code, row.line(), row.text());
        }
    }

    private boolean isBetweenPages(int at) {
        return at + 1 < blocks.size()
                && blocks.get(at + 1) instanceof Block.Row
                && blocks.get(at) instanceof Block.Text line
                && (Furniture.is(line.text()) || Furniture.isShortNumber(line.text()));
    }
}
