package vn.tiendo.io.document;

import java.util.List;

/** The header of a table that sets targets, whose rows are units or indicators. */
interface SettingHeader {
    /** The index of its first block. */
    int start();

    /** The index of the block behind it. */
    int end();

    /** Whether a row prints the header again, as on a new page. */
    boolean isRepeatedBy(Block.Row row, List<Block> blocks);

    /** The index of the block behind the header that is printed again at a block. */
    int endOfRepeated(List<Block> blocks, int at);
}
