package vn.tiendo.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.result.Language;

/** When the file that a user names takes the place of what stood there. */
class OutputFileTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream standardOutput = new ByteArrayOutputStream();

    @Test
    void aFileIsThereWhenItIsFinished() throws IOException {
        Path file = folder.resolve("page.html");
        try (OutputFile out = open(file)) {
            out.write(bytes("new"));
            assertThat(file).doesNotExist();
            out.finish();
        }
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whatFailsHalfWayLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), "old");
        assertThatThrownBy(() -> {
                    try (OutputFile out = open(file)) {
                        out.write(bytes("half"));
                        throw new IOException("the disk is full");
                    }
                })
                .isInstanceOf(IOException.class);

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whatIsNotWrittenMakesNoFile() throws IOException {
        Path file = folder.resolve("page.html");
        try (OutputFile out = open(file)) {
            out.finish();
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileKeepsItsPermissionsAndALinkItsFile() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "needs a POSIX file system");
        Path file = Files.writeString(folder.resolve("page.html"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), file);
        try (OutputFile out = open(link)) {
            out.write(bytes("new"));
            out.finish();
        }
        assertThat(link).isSymbolicLink().hasContent("new");
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void withoutANameItIsStandardOutput() throws IOException {
        try (OutputFile out = OutputFile.of(Optional.empty(), terminal(), Labels.of(Language.ENGLISH))) {
            out.write(bytes("new"));
            out.finish();
        }
        assertThat(standardOutput.toString(StandardCharsets.UTF_8)).isEqualTo("new");
    }

    private OutputFile open(Path file) {
        return OutputFile.of(Optional.of(file.toString()), terminal(), Labels.of(Language.ENGLISH));
    }

    private Terminal terminal() {
        PrintWriter err = new PrintWriter(Writer.nullWriter());
        return new Terminal(InputStream.nullInputStream(), standardOutput, err, 100, false, Clock.systemUTC());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
