package vn.tiendo.io.csv.block;

/** What becomes of a block. There is one for each block that is held, used again for further ones. */
public interface BlockReader {
    /** Reads the rows of a block, on any thread. */
    void read(Rows rows);

    /** Takes what was read, in the order of the file and on the thread of the caller. */
    void take();
}
