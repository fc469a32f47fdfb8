package vn.tiendo.examples.database;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import vn.tiendo.io.csv.CubeCsv;
import vn.tiendo.rollup.Cube;

/**
 * The file that a user names for the result. A cube is written beside it and takes its place when it is whole, so that a full
 * disk leaves what stood there.
 */
final class ResultFile {
    private ResultFile() {}

    /** Whether such a file can be written, which is asked before any work is done. */
    static boolean canWrite(Path file) {
        if (Files.exists(file)) {
            return Files.isRegularFile(file) && Files.isWritable(file);
        }
        Path folder = file.toAbsolutePath().getParent();
        return folder != null
                && Files.isDirectory(folder)
                && Files.isWritable(folder)
                && !file.getFileName().toString().isEmpty();
    }

    static void write(Cube cube, Path file) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path part = target.resolveSibling(".tiendo-" + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW), 1 << 16)) {
                CubeCsv.write(cube, out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
