package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.text.Folding;

/**
 * The second stage: lines become blocks. A line with a tab in it, or between two pipes, is a row of a table; other tables
 * are known by their header.
 */
final class BlockReader {
    private BlockReader() {}

    static ImmutableList<Block> read(List<SourceLine> lines, Findings findings) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        int gap = 0;
        int at = 0;
        while (at < lines.size()) {
            Optional<PlainTable> table = table(lines, at, gap, findings);
            if (table.isPresent()) {
                blocks.addAll(table.get().rows());
                at = table.get().end();
                gap = at > 0 && lines.get(at - 1).isBlank() ? 1 : 0;
                continue;
            }
            String text = lines.get(at).text();
            Optional<SideBySide.Lines> beside = text.indexOf('\t') > 0
                    ? TabbedPair.find(lines, at)
                    : text.contains("   ") ? SideBySide.find(lines, at) : Optional.empty();
            if (beside.isPresent()) {
                for (SourceLine line : beside.get().lines()) {
                    Block block = block(line, gap);
                    if (block != null) {
                        blocks.add(block);
                        gap = 0;
                    }
                }
                at = beside.get().end();
                continue;
            }
            Block block = block(lines.get(at++), gap);
            if (block == null) {
                gap++;
            } else {
                blocks.add(block);
                gap = 0;
            }
        }
        return blocks.build();
    }

    private static Optional<PlainTable> table(List<SourceLine> lines, int at, int gap, Findings findings) {
        String text = lines.get(at).text();
        if (BarTable.hasBar(text)) {
            return BarTable.find(lines, at, gap, findings);
        }
        return text.indexOf("  ") < 0 ? Optional.empty() : AlignedTable.find(lines, at, gap, findings);
    }

    private static @org.jspecify.annotations.Nullable Block block(SourceLine line, int gap) {
        String text = line.text();
        if (isRow(text)) {
            return row(line.number(), gap, text, '\t');
        }
        if (isPiped(text)) {
            String inner = text.strip();
            return row(line.number(), gap, inner.substring(1, inner.length() - 1), '|');
        }
        return text(line, gap);
    }

    /** Whether a tab stands behind the first visible unit. */
    private static boolean isRow(String text) {
        int tab = text.lastIndexOf('\t');
        return (tab > 0 && !Texts.isBlank(text.substring(0, tab))) || (tab >= 0 && isInner(text));
    }

    /** A row may begin with empty cells: a tab first, then text. A tab alone before text is an indent. */
    private static boolean isInner(String text) {
        int first = text.indexOf('\t');
        return text.indexOf('\t', first + 1) >= 0 && !Texts.isBlank(text);
    }

    private static boolean isPiped(String text) {
        String inner = text.strip();
        return inner.length() > 2
                && inner.charAt(0) == '|'
                && inner.charAt(inner.length() - 1) == '|'
                && inner.indexOf('|', 1) < inner.length() - 1;
    }

    private static Block.Row row(int line, int gap, String text, char border) {
        List<Block.Cell> cells = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int to = text.indexOf(border, from);
            if (to < 0) {
                to = text.length();
            }
            cells.add(CellMarkup.read(text.substring(from, to), from + 1));
            from = to + 1;
        }
        return new Block.Row(line, gap, ImmutableList.copyOf(cells));
    }

    private static @org.jspecify.annotations.Nullable Block text(SourceLine line, int gap) {
        Markup.Plain plain = Markup.plain(line.text());
        if (plain.text().isEmpty()) {
            return null;
        }
        boolean indented = Folding.isBlank(line.text().charAt(0)) && line.text().charAt(0) != '\uFEFF';
        boolean ended = line.text().endsWith("  ");
        return new Block.Text(line.number(), gap, indented, plain.strong(), ended, plain.text());
    }
}
