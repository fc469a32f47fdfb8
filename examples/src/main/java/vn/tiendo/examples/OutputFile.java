package vn.tiendo.examples;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file that a user names for the result, or standard output. It is made when the first byte is written, so that a result
 * that is refused leaves what stood there as it was.
 */
final class OutputFile extends OutputStream {
    private final Terminal terminal;
    private final Optional<Path> path;
    private @Nullable OutputStream opened;

    private OutputFile(Terminal terminal, Optional<Path> path) {
        this.terminal = terminal;
        this.path = path;
    }

    /**
     * An output.
     *
     * @param name the name of the file; standard output where there is none
     * @throws UsageException if no such file can be written, which is told before any work is done
     */
    static OutputFile of(Optional<String> name, Terminal terminal, Labels labels) {
        try {
            Optional<Path> path = name.map(Path::of);
            if (name.isPresent() && !canWrite(path.orElseThrow())) {
                throw new UsageException(labels.text("file.unwritable", name.get()));
            }
            return new OutputFile(terminal, path);
        } catch (InvalidPathException e) {
            throw new UsageException(labels.text("file.unwritable", name.orElse("")));
        }
    }

    private static boolean canWrite(Path path) {
        if (Files.exists(path)) {
            return !Files.isDirectory(path) && Files.isWritable(path);
        }
        Path folder = path.toAbsolutePath().getParent();
        return folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
    }

    private OutputStream open() throws IOException {
        OutputStream target = opened;
        if (target == null) {
            target = path.isPresent()
                    ? new BufferedOutputStream(Files.newOutputStream(path.get()), 1 << 16)
                    : terminal.out();
            opened = target;
        }
        return target;
    }

    @Override
    public void write(int one) throws IOException {
        open().write(one);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        open().write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
        if (opened != null) {
            opened.flush();
        }
    }

    /** Closes the file; standard output is only flushed. */
    @Override
    public void close() throws IOException {
        if (opened != null && path.isPresent()) {
            opened.close();
        } else {
            flush();
        }
    }
}
