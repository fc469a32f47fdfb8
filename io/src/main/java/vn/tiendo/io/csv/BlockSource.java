package vn.tiendo.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Divides a stream into blocks that end where rows end. What is in which block depends on nothing but the bytes. */
final class BlockSource {
    private final InputStream input;
    private final RowEnds ends;
    private final int blockSize;
    private byte[] rest = {};
    private boolean isDone;

    /**
     * A source of blocks.
     *
     * @param blockSize how many bytes are read for each; it has a row at least, and so more where a row is longer
     */
    BlockSource(InputStream input, char separator, int blockSize) {
        this.input = input;
        this.ends = new RowEnds(separator);
        this.blockSize = blockSize;
    }

    /** Whether there is no further block. */
    boolean isDone() {
        return isDone;
    }

    /**
     * Fills the next block. The last one ends where the stream ends, or where a row is so long that it is none.
     *
     * @throws IOException if the stream cannot be read
     */
    void fill(ByteBlock block) throws IOException {
        int size = rest.length;
        block.reserve(size);
        System.arraycopy(rest, 0, block.bytes, 0, size);
        int end = 0;
        while (end == 0 && !isDone) {
            block.to = size;
            block.reserve(size + blockSize);
            int read = input.readNBytes(block.bytes, size, blockSize);
            size += read;
            isDone = read < blockSize;
            end = isDone ? size : ends.last(block.bytes, 0, size);
            isDone |= end == 0 && size > RowCells.MOST_BYTES;
        }
        block.from = 0;
        block.to = isDone ? size : end;
        rest = Arrays.copyOfRange(block.bytes, block.to, size);
        block.seal();
    }
}
