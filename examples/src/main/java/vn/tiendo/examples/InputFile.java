package vn.tiendo.examples;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Opens the files that a user names; {@code -} is standard input. */
final class InputFile {
    private static final String STANDARD_INPUT = "-";

    private InputFile() {}

    /**
     * Opens a file.
     *
     * @throws UsageException if there is no such file, or it cannot be read
     */
    static InputStream open(String name, Terminal terminal, Labels labels) {
        if (name.equals(STANDARD_INPUT)) {
            return terminal.in();
        }
        try {
            Path path = Path.of(name);
            if (name.isEmpty() || !Files.exists(path)) {
                throw new UsageException(labels.text("file.missing", name));
            }
            if (Files.isDirectory(path)) {
                throw new UsageException(labels.text("file.directory", name));
            }
            // A stream of Files cannot tell of a pipe how much is available, and ends reading on some JDKs.
            return new FileInputStream(path.toFile());
        } catch (IOException | InvalidPathException e) {
            throw new UsageException(labels.text("file.unreadable", name));
        }
    }

    /**
     * Checks that standard input is not to be read twice.
     *
     * @throws UsageException if several of the names mean it
     */
    static void checkOnce(Labels labels, String... names) {
        if (Arrays.stream(names).filter(STANDARD_INPUT::equals).count() > 1) {
            throw new UsageException(labels.text("file.stdin-twice"));
        }
    }

    /** How many bytes a file has that was opened; empty where that is not known, as of a pipe. */
    static Optional<Long> size(String name) {
        try {
            return name.equals(STANDARD_INPUT) || !Files.isRegularFile(Path.of(name))
                    ? Optional.empty()
                    : Optional.of(Files.size(Path.of(name)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
