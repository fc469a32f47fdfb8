package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Letters of an old encoding (TCVN3, VNI) that stand in a file as if they were Unicode, shown by a font of their own. */
final class LegacyBlocks {
    private static final int SAMPLE = 20_000;

    private LegacyBlocks() {}

    static ImmutableList<Block> decode(ImmutableList<Block> blocks, Findings findings) {
        LegacyText legacy = find(blocks);
        if (legacy == null) {
            return blocks;
        }
        findings.add(DocumentCode.ENCODING_DECODED, 0, "", legacy.title());
        return blocks.stream().map(block -> decoded(block, legacy)).collect(ImmutableList.toImmutableList());
    }

    private static @Nullable LegacyText find(List<Block> blocks) {
        StringBuilder sample = new StringBuilder();
        for (Block block : blocks) {
            if (sample.length() >= SAMPLE) {
                break;
            }
            sample.append(block instanceof Block.Text line ? line.text() : ((Block.Row) block).text())
                    .append('\n');
        }
        return InputText.findLegacy(sample.toString());
    }

    private static Block decoded(Block block, LegacyText legacy) {
        if (block instanceof Block.Text text) {
            return text.with(legacy.decode(text.text()));
        }
        Block.Row row = (Block.Row) block;
        return new Block.Row(
                row.line(),
                row.gap(),
                row.exact(),
                row.cells().stream().map(cell -> decoded(cell, legacy)).collect(ImmutableList.toImmutableList()));
    }

    private static Block.Cell decoded(Block.Cell cell, LegacyText legacy) {
        return cell.isEmpty()
                ? cell
                : new Block.Cell(
                        cell.column(),
                        cell.strong(),
                        cell.merged(),
                        cell.parts().stream()
                                .map(part -> new Block.Part(part.item(), legacy.decode(part.text())))
                                .collect(ImmutableList.toImmutableList()));
    }
}
