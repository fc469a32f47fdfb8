package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Task;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;
import vn.tiendo.result.Severity;

/** Reads documents for tests: originals where they are at hand, samples of our own words, and text in the test. */
final class ReaderFixture {
    static final String LINES = "2057-qd-btp-2018.lines.txt";
    static final String TABLE = "2057-qd-btp-2018.table.txt";

    private ReaderFixture() {}

    /** The bytes of an original; the test is skipped where it is not at hand. */
    static byte[] original(String name) {
        String directory = System.getProperty("tiendo.documents", "");
        Path file = Path.of(directory, name);
        assumeTrue(!directory.isEmpty() && Files.isReadable(file), "the original " + name + " is not at hand");
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a sample beside this class. */
    static byte[] sample(String name) {
        try (InputStream resource = ReaderFixture.class.getResourceAsStream(name)) {
            assertThat(resource).as(name).isNotNull();
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Parsed<Plan> read(byte[] bytes) {
        return read(PlanReader.standard(), bytes);
    }

    static Parsed<Plan> read(PlanReader reader, byte[] bytes) {
        try {
            return reader.read(new ByteArrayInputStream(bytes), "plan.txt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Parsed<Plan> readText(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Plan planOf(byte[] bytes) {
        return read(bytes).value().orElseThrow();
    }

    static List<Task> tasks(Plan plan) {
        return plan.index().tasks();
    }

    static Task task(Plan plan, String path) {
        return plan.index().findTask(OutlinePath.parse(path)).orElseThrow(() -> new AssertionError("no task " + path));
    }

    /** {@code LINE CODE}, one for each diagnostic. */
    static List<String> found(Parsed<Plan> parsed) {
        return parsed.diagnostics().stream()
                .map(diagnostic -> diagnostic.location().line() + " " + name(diagnostic))
                .toList();
    }

    /** {@code LINE CODE}, one for each warning and error. */
    static List<String> problems(Parsed<Plan> parsed) {
        return parsed.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                .map(diagnostic ->
                        diagnostic.location().line() + " " + diagnostic.code().code())
                .toList();
    }

    /** Path and title of each task, then the timeline and the leads of each of its rows. */
    static List<String> rows(Parsed<Plan> parsed) {
        return tasks(parsed.value().orElseThrow()).stream()
                .map(ReaderFixture::row)
                .toList();
    }

    private static String row(Task task) {
        StringBuilder line = new StringBuilder(task.path() + " " + task.title());
        task.deliverables().forEach(row -> {
            row.timeline()
                    .ifPresent(phrase ->
                            line.append(" @ ").append(phrase.timeline().toCanonical()));
            line.append(" < ").append(row.lead());
        });
        return line.toString();
    }

    static String name(Diagnostic diagnostic) {
        return diagnostic.code() instanceof DocumentCode code
                ? code.name()
                : diagnostic.code().code();
    }
}
