package vn.tiendo.examples.spark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import vn.tiendo.io.csv.CubeCsv;
import vn.tiendo.rollup.Cube;

/** Files where Spark finds its own: on this machine, in HDFS, in an object store. */
final class StoredFile {
    private static final int MOST_BYTES = 1 << 28;

    private StoredFile() {}

    /**
     * Reads a file that fits in memory.
     *
     * @throws IOException if it is not there, cannot be read, or has more than 256 MB
     */
    static byte[] read(String name, Configuration configuration) throws IOException {
        Path path = new Path(name);
        try (InputStream in = path.getFileSystem(configuration).open(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException(name + " has more than " + MOST_BYTES + " bytes");
            }
            return bytes;
        }
    }

    /**
     * Writes a cube; under its name it is whole, whatever happens meanwhile.
     *
     * @throws IOException if it cannot be written
     */
    static void write(Cube cube, String name, Configuration configuration) throws IOException {
        Path path = new Path(name);
        Path unfinished = path.suffix(".part");
        FileSystem files = path.getFileSystem(configuration);
        // No checksum file beside one on this machine.
        files.setWriteChecksum(false);
        try (OutputStream out = new BufferedOutputStream(files.create(unfinished, true), 1 << 16)) {
            CubeCsv.write(cube, out);
        }
        files.delete(path, false);
        if (!files.rename(unfinished, path)) {
            throw new IOException("cannot rename " + unfinished + " to " + path);
        }
    }
}
