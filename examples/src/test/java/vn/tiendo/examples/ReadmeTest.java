package vn.tiendo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.result.Parsed;
import vn.tiendo.time.TimelineParser;
import vn.tiendo.time.TimelinePhrase;

/** What the README files say is true. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.vi.md"})
    void quickStartCompilesAndRuns(String readme) throws Exception {
        List<String> lines = codeBlock(readme, "java");
        assertThat(lines).hasSizeLessThanOrEqualTo(30);
        compile("QuickStart", String.join("\n", lines));
        Path plan = folder.resolve("plan.txt");
        Files.write(plan, Sample.openPlan().readAllBytes());

        assertThat(run("QuickStart", plan.toString()))
                .startsWith("2018-09-30\n")
                .contains("III/4/4.1#1 ", "IV/1/1.1#1 ");
    }

    @TestFactory
    Stream<DynamicTest> tableOfTimelinesIsTrue() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String readme : List.of("README.md", "README.vi.md")) {
            for (List<String> row : timelineTable(readme)) {
                tests.add(DynamicTest.dynamicTest(readme + ": " + row.get(0), () -> check(row)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(30);
        return tests.stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.vi.md"})
    void linksLeadSomewhere(String readme) throws IOException {
        String text = Files.readString(ROOT.resolve(readme));
        List<String> targets = new ArrayList<>();
        for (int at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 1)) {
            targets.add(text.substring(at + 2, text.indexOf(')', at)));
        }
        assertThat(targets)
                .isNotEmpty()
                .allSatisfy(target -> assertThat(ROOT.resolve(target)).exists());
    }

    private static void check(List<String> row) {
        Parsed<TimelinePhrase> parsed = TimelineParser.standard().parseAny(code(row.get(0)));
        if (row.get(2).isEmpty()) {
            assertThat(parsed.hasErrors()).isTrue();
            return;
        }
        TimelinePhrase phrase = parsed.orThrow();
        assertThat(phrase.timeline().kind().code()).isEqualTo(code(row.get(1)));
        assertThat(phrase.timeline().toCanonical()).isEqualTo(code(row.get(2)));
        // Where the note names a word that binds, it is the one that was read.
        phrase.bound().ifPresent(bound -> assertThat(row.get(3)).contains("`" + bound.code() + "`"));
    }

    /** The rows of the table whose first column is a phrase, without its heading. */
    private static List<List<String>> timelineTable(String readme) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(ROOT.resolve(readme))) {
            if (line.startsWith("| `")) {
                List<String> cells = new ArrayList<>();
                for (String cell : line.substring(1).split("\\|", -1)) {
                    cells.add(cell.strip());
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static String code(String cell) {
        return cell.substring(1, cell.length() - 1);
    }

    private static List<String> codeBlock(String readme, String language) throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve(readme));
        int first = lines.indexOf("```" + language) + 1;
        assertThat(first).isPositive();
        return lines.subList(first, first + lines.subList(first, lines.size()).indexOf("```"));
    }

    private void compile(String name, String code) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        SimpleJavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return code;
                    }
                };
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options =
                    List.of("-proc:none", "-classpath", System.getProperty("java.class.path"), "-d", folder.toString());
            assertThat(compiler.getTask(null, files, null, options, null, List.of(source))
                            .call())
                    .isTrue();
        }
    }

    /** Runs the main method of a compiled class and gives what it wrote to standard output. */
    private String run(String name, String... arguments) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        PrintStream errorsBefore = System.err;
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {folder.toUri().toURL()});
                PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
                PrintStream errors = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            System.setErr(errors);
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } finally {
            System.setOut(before);
            System.setErr(errorsBefore);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
