package vn.tiendo.examples;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The file that a user names for the result, or standard output. What is written goes into a file beside it, which takes its place
 * when all is written ({@link #finish}): a result that is refused or fails half-way leaves what stood there as it was.
 */
final class OutputFile extends OutputStream {
    private final Terminal terminal;
    private final Optional<Path> path;
    private Optional<Path> part = Optional.empty();
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
        return folder != null
                && Files.isDirectory(folder)
                && Files.isWritable(folder)
                && !path.getFileName().toString().isEmpty();
    }

    private OutputStream open() throws IOException {
        OutputStream target = opened;
        if (target == null) {
            target = path.isPresent() ? new BufferedOutputStream(openFile(path.get()), 1 << 16) : terminal.out();
            opened = target;
        }
        return target;
    }

    private OutputStream openFile(Path file) throws IOException {
        Path folder = place(file).getParent();
        boolean replaceable = !Files.exists(file) || Files.isRegularFile(file);
        if (folder == null || !replaceable || !Files.isWritable(folder)) {
            // A device or a pipe, or a folder that takes no new file: there is only this way.
            return Files.newOutputStream(file);
        }
        Path beside = folder.resolve(".tiendo-" + UUID.randomUUID() + ".part");
        OutputStream target = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        // Whoever stops the command finds no rest of it.
        beside.toFile().deleteOnExit();
        part = Optional.of(beside);
        return target;
    }

    /** Where the file stands, or will: behind a link is what the link means. */
    private static Path place(Path file) throws IOException {
        return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    }

    /** Says that all is written: the file takes its place. Nothing happens where nothing was written. */
    void finish() throws IOException {
        if (opened == null || path.isEmpty()) {
            flush();
            return;
        }
        opened.close();
        if (part.isPresent()) {
            replace(part.get(), place(path.get()));
            part = Optional.empty();
        }
    }

    private static void replace(Path written, Path target) throws IOException {
        if (Files.exists(target)
                && target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(written, Files.getPosixFilePermissions(target));
        }
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        }
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

    /** Closes the file, and drops it if it is not finished; standard output is only flushed. */
    @Override
    public void close() throws IOException {
        try {
            if (opened != null && path.isPresent()) {
                opened.close();
            } else {
                flush();
            }
        } finally {
            if (part.isPresent()) {
                Files.deleteIfExists(part.get());
                part = Optional.empty();
            }
        }
    }
}
